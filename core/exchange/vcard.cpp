// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/base/words.h"
#include "core/exchange/content_lines.h"
#include "core/exchange/row_table.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 64 << 20;
constexpr size_t mostCards = 100'000;
constexpr int unranked = 101; ///< one more than the lowest preference of vCard 4.0

constexpr std::array keptProperties = {"ADR",     "AGENT", "BEGIN", "EMAIL", "END", "FN", "KIND", "LANG",
                                       "N",       "ORG",   "TZ",    "X-ADDRESSBOOKSERVER-KIND",   "X-CONVENOR-HANDLE"};

bool isKept(const QByteArray &name)
{
    return std::any_of(keptProperties.begin(), keptProperties.end(), [&](const char *kept) { return name == kept; });
}

/// The words of the parameters in capitals, as vCard 2.1 writes them (;HOME;PREF) and later ones (;TYPE="home,pref").
QByteArrayList words(const ContentProperty &property)
{
    if (property.parameters.isEmpty())
        return {};
    QByteArray parameters = property.parameters.toUpper();
    for (char &c : parameters)
        if (c == ',' || c == '=' || c == '"')
            c = ';';
    return parameters.split(';');
}

/// From 1, the best, to 100; or unranked.
int rankOf(const ContentProperty &property)
{
    bool ok = false;
    const int rank = property.parameter("PREF").toInt(&ok);
    if (ok)
        return std::clamp(rank, 1, unranked - 1);
    return words(property).contains("PREF") ? 1 : unranked;
}

bool isQuotedPrintable(const ContentProperty &property)
{
    return words(property).contains("QUOTED-PRINTABLE");
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const int code = text[i] == '=' && i + 2 < text.size() ? text.sliced(i + 1, 2).toByteArray().toInt(&ok, 16) : 0;
        bytes.append(ok ? char(code) : text[i]);
        i += ok ? 2 : 0;
    }
    return bytes;
}

/// The bytes of a value in UTF-8, whatever the card says that they are in.
QByteArray utf8Of(const QByteArray &bytes, const QString &charset, LineWarnings &warnings)
{
    if (!charset.isEmpty() && charset.compare("UTF-8"_L1, Qt::CaseInsensitive) != 0) {
        QStringDecoder decode(charset.toLatin1().constData());
        if (decode.isValid())
            return QString(decode(bytes)).toUtf8();
    }
    return utf8Line(bytes, warnings);
}

/// The line without the group that may stand before the name, as in item1.EMAIL.
QByteArray withoutGroup(const QByteArray &line)
{
    const auto isPartOfName = [](char c) { return c == '-' || c == '_' || isalnum(static_cast<unsigned char>(c)); };
    const auto end = std::find_if_not(line.begin(), line.end(), isPartOfName);
    return end != line.end() && *end == '.' ? line.mid(end - line.begin() + 1) : line;
}

struct Card
{
    int line = 0;
    QString formattedName;
    QString structuredName;
    QString handle;
    QString email;
    int emailRank = unranked + 1;
    QString organisation;
    QString department;
    QString site;
    QString country;
    QString zone;
    std::vector<std::pair<int, QString>> languages; ///< with their rank
    bool isPerson = true;
};

QString spaced(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            filled << part.trimmed();
    return filled.join(u' ');
}

void takeAddress(Card &card, const ContentProperty &property)
{
    constexpr qsizetype locality = 3, country = 6;
    if (words(property).contains("HOME"))
        return;
    const QStringList parts = property.texts(';');
    if (card.site.isEmpty())
        card.site = parts.value(locality).trimmed();
    if (card.country.isEmpty())
        card.country = parts.value(country).trimmed();
}

void takeEmail(Card &card, const ContentProperty &property)
{
    QString address = property.text().trimmed();
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = address.mid(7);
    if (address.isEmpty() || rankOf(property) >= card.emailRank)
        return;
    card.emailRank = rankOf(property);
    card.email = address;
}

void takeName(Card &card, const ContentProperty &property)
{
    const QStringList parts = property.texts(';'); // family; given; additional; before; after
    card.structuredName = spaced({parts.value(1), parts.value(2), parts.value(0)});
}

void take(Card &card, const ContentProperty &property)
{
    const QByteArray &name = property.name;
    if (name == "FN" && card.formattedName.isEmpty())
        card.formattedName = property.text().trimmed();
    else if (name == "N")
        takeName(card, property);
    else if (name == "EMAIL")
        takeEmail(card, property);
    else if (name == "ORG" && card.organisation.isEmpty()) {
        const QStringList parts = property.texts(';');
        card.organisation = parts.value(0).trimmed();
        card.department = parts.value(1).trimmed();
    } else if (name == "ADR")
        takeAddress(card, property);
    else if (name == "LANG")
        card.languages.emplace_back(rankOf(property), property.text().trimmed());
    else if (name == "TZ" && isKnownZone(property.text().trimmed()))
        card.zone = property.text().trimmed();
    else if (name == "X-CONVENOR-HANDLE")
        card.handle = property.text().trimmed();
    else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
        card.isPerson = property.text().trimmed().compare("individual"_L1, Qt::CaseInsensitive) == 0;
}

RowTable::Row rowOf(Card card)
{
    std::stable_sort(card.languages.begin(), card.languages.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList languages;
    for (const auto &[rank, language] : card.languages)
        languages << language;
    RowTable::Row row{card.line, {}};
    for (const QString &cell : {card.formattedName.isEmpty() ? card.structuredName : card.formattedName, card.handle, card.email,
                                card.organisation, card.department, card.site, card.country, card.zone, languages.join(u';')})
        row.cells.push_back(cell.toStdString());
    return row;
}

/// Sorts lines into cards, whatever is left open. A card within a card is somebody's agent and is left out.
class CardSplitter
{
public:
    CardSplitter(const QByteArray &text, LineWarnings &warnings) : m_lines(text, warnings), m_warnings(warnings) {}

    std::vector<RowTable::Row> split()
    {
        for (QByteArray line = m_lines.next(); !line.isEmpty(); line = m_lines.next())
            if (auto property = contentProperty(withoutGroup(line), isKept); property && isKept(property->name))
                takeProperty(*std::move(property));
        if (m_depth > 0)
            m_warnings.add(Words::tr("The file ends in the middle of a card; it may have been cut off."));
        m_depth = 0;
        close();
        if (m_skipped > 0)
            m_warnings.add(Words::tr("Cards of groups, organisations and places were left out: %1.").arg(m_skipped));
        return std::move(m_rows);
    }

private:
    void takeProperty(ContentProperty property)
    {
        decode(property);
        const bool isCard = property.value.trimmed().compare("VCARD", Qt::CaseInsensitive) == 0;
        if (property.name == "BEGIN" && isCard)
            open();
        else if (property.name == "END" && isCard)
            end();
        else if (m_depth == 1)
            take(m_card, property);
        m_isAgentNext = property.name == "AGENT" && property.value.trimmed().isEmpty();
    }
    /// A quoted-printable value goes on after a "=" at its end.
    void decode(ContentProperty &property)
    {
        const bool isQuoted = isQuotedPrintable(property);
        while (isQuoted && property.value.endsWith('=') && !m_lines.atEnd() && property.value.size() < longestValue)
            property.value = property.value.chopped(1) + m_lines.physical().toByteArray();
        if (isQuoted)
            property.value = fromQuotedPrintable(property.value);
        property.value = utf8Of(property.value, property.parameter("CHARSET"), m_warnings);
    }
    void open()
    {
        if (m_depth > 0 && m_isAgentNext) {
            ++m_depth;
            return;
        }
        if (m_depth > 0)
            m_warnings.add(Words::tr("Line %1 begins a card before the last one ends; the file may be damaged.")
                               .arg(m_lines.line()));
        close();
        m_card.line = m_lines.line();
        m_depth = 1;
    }
    void end()
    {
        if (m_depth > 0 && --m_depth == 0)
            close();
    }
    void close()
    {
        if (m_card.line == 0)
            return;
        if (m_rows.size() >= mostCards)
            throw Error(Error::Invalid, Words::tr("The file holds more than %1 cards. Split it.").arg(mostCards));
        if (m_card.isPerson)
            m_rows.push_back(rowOf(std::exchange(m_card, {})));
        else
            ++m_skipped;
        m_card = {};
    }

    static constexpr qsizetype longestValue = 1 << 20;

    ContentLines m_lines;
    LineWarnings &m_warnings;
    Card m_card; ///< without a line: none is open
    int m_depth = 0;
    bool m_isAgentNext = false;
    int m_skipped = 0;
    std::vector<RowTable::Row> m_rows;
};

} // namespace

std::unique_ptr<TableReader> readCards(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestFile)
        throw Error(Error::Invalid, Words::tr("%1 is larger than 64 MB. Split it.").arg(name));
    LineWarnings warnings;
    const QByteArray text = decodedLines(bytes, warnings);
    std::vector<RowTable::Row> rows = CardSplitter(text, warnings).split();
    if (rows.empty())
        throw Error(Error::Invalid, Words::tr("%1 holds no card of a person.").arg(name));
    rows.insert(rows.begin(),
                {1, {"name", "handle", "email", "organisation", "department", "site", "country", "zone", "languages"}});
    return std::make_unique<RowTable>(name, std::move(rows), warnings.list());
}

QByteArray cardOf(Id<Person> id, const QHash<QString, QString> &values)
{
    QByteArray card;
    const auto line = [&](const QString &text) { card += foldedLine(text); };
    const auto value = [&](const QString &name) { return escapedText(values.value(name)); };
    const auto property = [&](const QString &beginning, const QString &text) {
        if (!text.isEmpty())
            line(beginning + u':' + text);
    };
    line(u"BEGIN:VCARD"_s);
    line(u"VERSION:4.0"_s);
    line(u"UID;VALUE=text:convenor-"_s + id.toString());
    line(u"FN:"_s + value(u"name"_s));
    property(u"EMAIL"_s, value(u"email"_s));
    const QString organisation = value(u"organisation"_s) + u';' + value(u"department"_s);
    property(u"ORG"_s, organisation == u';' ? QString() : organisation);
    const QString site = value(u"site"_s), country = value(u"country"_s);
    property(u"ADR;TYPE=work"_s,
             site.isEmpty() && country.isEmpty() ? QString() : u";;;"_s + site + u";;;"_s + country);
    property(u"TZ"_s, value(u"zone"_s));
    const QStringList languages = values.value(u"languages"_s).split(u';', Qt::SkipEmptyParts);
    for (int i = 0; i < languages.size(); ++i)
        property(u"LANG;PREF=%1"_s.arg(std::min(i + 1, unranked - 1)), escapedText(languages[i].trimmed()));
    property(u"X-CONVENOR-HANDLE"_s, value(u"handle"_s));
    line(u"END:VCARD"_s);
    return card;
}

} // namespace convenor
