// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/names.h"

#include <QSet>

#include <array>

namespace convenor::sample {

namespace {

struct Tongue
{
    const char *first;
    const char *last;
};

/// Some of the last names are made up, so that no famous pair can come together.
constexpr std::array tongues{
    Tongue{"Anke Bodo Carla Dirk Elke Frieda Gesa Heiko Imke Jost Katrin Lutz Maren Nils Ortrun Ralf Sonja Tjark Ute Volker",
           "Aldewald Brenneke Distelkamp Eichgrund Fahrenholt Gerstmeier Hagedorf Immenrath Jessendahl Kornblatt Lindgrün Moorbach "
           "Nesselrode Osterfink Pfahlberg Quandtner Rotdorn Sternbeck Tannhoff Uhlenbrook Vossmar Wiesental Zimtweiler Brachfeld"},
    Tongue{"Beatriz Caio Dulce Edgar Filipa Gonçalo Helena Ivo Joana Leonor Matilde Nuno Otília Rui Sílvia Telmo Vasco Xavier Zélia Davi",
           "Almeirante Barcelim Cardosela Dourado Escarpa Figueirol Gavinho Horteira Juncal Lagarinho Montalvor Nogueiral "
           "Oliveto Pedroseira Quintalho Ribalta Serralva Tavaroso Vilarim Azinheiro Carvoeira Fontelas Pereirinho Salgueira"},
    Tongue{"Agnieszka Bartek Celina Dorota Emil Franek Gosia Hubert Iga Jacek Kinga Leszek Malwina Oskar Patryk Renata Szymon Tola Urszula Wit",
           "Bielawicz Czarnodęb Dąbrowiak Gajewnik Jaworecki Kalinok Leszczynek Modrzewski Olszaniec Piaskowiak Rybotycka "
           "Sokolnik Topolewicz Wierzbnik Zawilec Brzozak Chabrowski Grabinek Jarzębek Klonowicz Lipnik Makowiec Sosnak Wrzosek"},
    Tongue{"Ada Benedict Cora Digby Esme Fergus Greta Hamish Isla Jonty Keira Lorcan Maisie Niall Orla Perry Rhona Struan Tilda Una",
           "Ashgrove Birkett Cawdale Dunmarsh Elderby Fernhill Greywater Hollowell Inglethorpe Kestrelby Larkfield Mossley "
           "Netherway Oakhanger Pennywell Quillfeather Rushbrook Sallowfield Thornwick Underhill Wetherlam Yarrowby Zeal Marlowick"},
    Tongue{"Aarav Bhavna Chitra Devan Esha Farhan Gauri Harish Indu Jatin Kavya Lalit Meena Naveen Ojas Pooja Rohan Sunita Tarun Uma",
           "Adhiraj Bhosalkar Chandravel Deshbrook Ekambar Gokhari Harnandi Iyenkar Jogdeo Kulvarni Lakhmani Muthuvel "
           "Naidura Ogale Patvardi Raghuram Sathevar Tambekar Ulhasni Varadesh Wadekari Yashwanti Zaverim Kothamar"},
    Tongue{"Bee Chia Eng Fang Guan Hui Jia Kai Ling Mei Ning Ping Qing Rong Shan Tao Wen Xin Yan Zhi",
           "Angsana Boey Chengal Daun Ee Foong Goh Hiew Jelutong Kwek Lyou Meranti Neo Ooi Pua Quah Seah Teoh Ung Voon Weng Yeoh Zhuo Tembusu"},
    Tongue{"Akari Daichi Emiko Fumio Haru Itsuki Junko Kaede Mio Natsuki Ohana Ren Sakura Tomo Umeko Wataru Yuna Zen Chika Shota",
           "Akinori Furukusa Hanemura Isobata Kawanishi Kurobane Matsukawa Minakawa Nagisawa Okunishi Sakurano Shirakumo "
           "Tachinami Umezato Wakamori Yamabuki Asagiri Hoshikage Kazahaya Mizukoshi Natsukawa Tsukimori Yukimura Aonuma"},
    Tongue{"Adèle Bastien Clémence Didier Élise Florent Gaëlle Hugo Inès Jules Karine Loïc Manon Noé Odile Pascal Régine Solène Théo Yaëlle",
           "Aubépin Bellerive Chantecour Durocher Épinette Fougeray Grandpré Hautbois Jolivent Laforge Marronnet Noisetier "
           "Ormeaux Pervenche Quatrevent Rochebrune Sureau Tilleray Verdelet Villebois Boisclair Clairval Montfleur Saulnier"},
    Tongue{"Ahmet Belgin Cem Derya Ece Ferhat Gül Hakan Ilgaz Jale Kerem Leyla Metin Nazlı Okan Pelin Rüya Selim Tülay Umut",
           "Akgöl Bayırlı Çınarlı Dereboy Elmacıoğlu Fındıkçı Gökdere Harmanlı Ilıca Karadut Ladenoğlu Mersinli Nergisçi "
           "Ormanbey Pınarcı Selvili Taşköprü Uluçam Yıldızeli Zeytinci Ardıçlı Bulutay Kestaneli Söğütlü"},
    Tongue{"Abena Chidi Dayo Efua Folami Gifty Ikenna Jabari Kwesi Lerato Mandla Nia Obi Palesa Rudo Sefu Thandi Uche Wanjiru Zuri",
           "Adomako Bonsare Chukwendu Danquari Ebunwe Folarinde Gyamera Ifeanwa Jumapili Kamaurie Lungani Mwangiri "
           "Ndebela Odhiamba Quansare Ramokoba Sithelo Tetterah Umeaku Wekesari Yeboahen Zulanga Akotoma Mensarai"},
    Tongue{"Alma Bruno Citlali Dante Elvira Fermín Gala Hernán Itzel Jimena Lautaro Maite Nahuel Olalla Paloma Rocío Sancho Tadeo Ulises Yago",
           "Alcornoque Buenavid Castañar Dehesa Encinar Fresneda Granadal Higueruela Jarales Lavandeira Manzanares Nogaledo "
           "Olmedilla Palomero Quejigo Robledal Saucedo Tomillar Urbiola Valdehaya Zarzal Almendral Cerezuela Pinarejo"},
    Tongue{"Amira Basil Dalia Emad Farah Ghada Hadi Iman Jamil Karima Layth Maha Nabil Omaima Qasim Rania Samir Tala Wafa Ziad",
           "Arzani Bustanji Dabbaghi Fawwali Ghandouri Hakawati Jabalieh Karmawi Luwayni Marjani Nakhleh Qamari Rummani "
           "Sanobari Tinawi Wardani Yasmini Zaytouni Hadiqi Khazami Nasimi Rayhani Safsafi Zafarani"},
};

QStringList pairsOf(const Tongue &tongue)
{
    QStringList pairs;
    for (const QString &last : QString::fromUtf8(tongue.last).split(u' '))
        for (const QString &first : QString::fromUtf8(tongue.first).split(u' '))
            pairs << first + u' ' + last;
    return pairs;
}

} // namespace

QStringList inventedNames(Dice &dice, int count, const QStringList &taken)
{
    QStringList pairs;
    for (const Tongue &tongue : tongues)
        pairs += pairsOf(tongue);
    QSet<QString> used(taken.begin(), taken.end());
    QStringList names;
    for (const int i : dice.shuffled(int(pairs.size())))
        if (names.size() < count && !used.contains(pairs[i])) {
            used.insert(pairs[i]);
            names << pairs[i];
        }
    return names;
}

} // namespace convenor::sample
