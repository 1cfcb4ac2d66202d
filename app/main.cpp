// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/shell/chosen_language.h"
#include "ui/shell/guarded.h"
#include "ui/shell/mark.h"
#include "ui/shell/pictures.h"
#include "ui/shell/windows.h"
#include "ui/style/fonts.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace convenor;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

constexpr int refused = 1;
constexpr int wrongUsage = 2;

int complain(const QString &sentence, int status)
{
    std::fprintf(stderr, "convenor: %s\n", qPrintable(sentence));
    return status;
}

/// What the command line asks for.
struct Wish
{
    QStringList files;
    QString pictures;
    QDate day;
};

int takePicturesAndEnd(const Wish &wish)
{
    int status = 0;
    guarded([&] { takePictures(wish.pictures, wish.files.value(0), wish.day); },
            [&](const QString &sentence) { status = complain(sentence, refused); });
    return status;
}

/// A window for each file. What is refused is said in a window too: who clicked on a file sees no terminal.
int openWindows(const Wish &wish)
{
    Windows windows(wish.day);
    QStringList refusals;
    for (const QString &file : wish.files)
        guarded([&] { windows.open(file); }, [&](const QString &sentence) { refusals << sentence; });
    for (const QString &sentence : refusals) {
        complain(sentence, refused);
        windows.warn(sentence);
    }
    if (wish.files.isEmpty())
        windows.showStart();
    const bool areAllRaisedElsewhere = !wish.files.isEmpty() && refusals.isEmpty() && windows.all().isEmpty();
    return areAllRaisedElsewhere ? 0 : QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setOrganizationName(QStringLiteral("convenor"));
    QApplication::setApplicationName(QStringLiteral("convenor"));
    QApplication::setApplicationVersion(QStringLiteral(CONVENOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("convenor"));
    QApplication application(argc, argv);
    speakChosenLanguage();
    QApplication::setFont(loadFonts(QApplication::font()));
    QApplication::setStyle(new Style);
    QApplication::setWindowIcon(markIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("A workbench for people who convene communities of practice."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption pictures(QStringLiteral("screenshots"),
                                      Texts::tr("Write a picture of every page into DIR and end."),
                                      QStringLiteral("DIR"));
    const QCommandLineOption on(QStringLiteral("on"), Texts::tr("Work as on DAY (YYYY-MM-DD)."), QStringLiteral("DAY"));
    parser.addOptions({pictures, on});
    parser.addPositionalArgument(QStringLiteral("FILE"), Texts::tr("The workspace to open; several in a window each."),
                                 QStringLiteral("[FILE...]"));
    parser.process(application);

    Wish wish{parser.positionalArguments(), parser.value(pictures), {}};
    if (parser.isSet(on)) {
        wish.day = QDate::fromString(parser.value(on), Qt::ISODate);
        if (!wish.day.isValid())
            return complain(Texts::tr("“%1” is not a day. Write it as 2026-11-23.").arg(parser.value(on)), wrongUsage);
    }
    return wish.pictures.isEmpty() ? openWindows(wish) : takePicturesAndEnd(wish);
}
