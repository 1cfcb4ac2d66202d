// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/newcomer_files.h"

#include "core/exchange/xlsx_writer.h"
#include "core/sample/names.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace convenor {

namespace {

constexpr quint64 seed = 1980;
constexpr int members = 200;
constexpr int expertsEach = 2;

const QStringList &communities()
{
    static const QStringList names = {
        QStringLiteral("Agile Coaching"),   QStringLiteral("Barrierefreiheit"), QStringLiteral("Cloud & Plattform"),
        QStringLiteral("Data Science"),     QStringLiteral("Deutsch lernen"),   QStringLiteral("Facilitation"),
        QStringLiteral("Français"),         QStringLiteral("Frontend"),         QStringLiteral("Golang"),
        QStringLiteral("Java"),             QStringLiteral("Nachhaltigkeit"),   QStringLiteral("Python"),
        QStringLiteral("Rust"),             QStringLiteral("Security"),         QStringLiteral("Testing"),
        QStringLiteral("UX Research"),
    };
    return names;
}

QString addressOf(const QString &name)
{
    QString word = name.toLower().normalized(QString::NormalizationForm_D);
    word.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' '; });
    return word.replace(u' ', u'.') + QStringLiteral("@example.org");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

/// As a German spreadsheet has it: days with dots, a remark here and there.
void writeMembers(const QString &path, const QStringList &names, sample::Dice &dice)
{
    XlsxWriter book(QStringLiteral("Mitglieder"),
                    {QStringLiteral("Name"), QStringLiteral("E-Mail"), QStringLiteral("Abteilung"),
                     QStringLiteral("Standort"), QStringLiteral("Community"), QStringLiteral("Mitglied seit"),
                     QStringLiteral("Quelle"), QStringLiteral("Bemerkung")});
    const QStringList departments{QStringLiteral("IT"), QStringLiteral("Vertrieb"), QStringLiteral("Einkauf"),
                                  QStringLiteral("Human Resources"), QStringLiteral("R&D")};
    const QStringList sites{QStringLiteral("München"), QStringLiteral("Berlin"), QStringLiteral("Lyon"),
                            QStringLiteral("Remote")};
    const QStringList sources{QStringLiteral("Slack"), QStringLiteral("Intranet"), QString()};
    for (int i = 0; i < names.size(); ++i) {
        const QDate since = QDate(2021, 1, 4).addDays(dice.below(1900));
        book.row({names[i], addressOf(names[i]), departments[dice.below(int(departments.size()))],
                  sites[dice.below(int(sites.size()))], communities()[i % communities().size()],
                  since.toString(QStringLiteral("dd.MM.yyyy")), sources[dice.below(int(sources.size()))],
                  dice.hits(10) ? QStringLiteral("interested in talks") : QString()});
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s could not be written", qPrintable(path));
    book.finish(file);
}

/// The first members of each community carry it.
QString experts(const QStringList &names)
{
    QString table = QStringLiteral("Community;Name;E-Mail;Rolle;Kern;Seit\r\n");
    for (int i = 0; i < communities().size() * expertsEach; ++i)
        table += QStringLiteral("%1;%2;%3;Core expert;ja;2024-0%4\r\n")
                     .arg(communities()[i % communities().size()], names[i], addressOf(names[i]))
                     .arg(1 + i % 9);
    return table;
}

QString calendarEvent(int number, const QString &title, const QString &category, QDate day, const QString &rule)
{
    const QString start = day.toString(QStringLiteral("yyyyMMdd"));
    QString event = QStringLiteral("BEGIN:VEVENT\r\nUID:own-%1@example.org\r\nDTSTAMP:20261101T080000Z\r\n"
                                   "DTSTART;TZID=Europe/Berlin:%2T150000\r\nDTEND;TZID=Europe/Berlin:%2T160000\r\n"
                                   "SUMMARY:%3\r\n")
                        .arg(number)
                        .arg(start, title);
    if (!category.isEmpty())
        event += QStringLiteral("CATEGORIES:%1\r\n").arg(category);
    if (!rule.isEmpty())
        event += QStringLiteral("RRULE:%1\r\n").arg(rule);
    return event + QStringLiteral("END:VEVENT\r\n");
}

/// A series for each community, and two talks for every second one. \a monday is a Monday.
QString calendar(QDate monday)
{
    QString file = QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Calendar//DE\r\n"
                                  "X-WR-CALNAME:Communities\r\nX-WR-TIMEZONE:Europe/Berlin\r\n");
    const QStringList rules{QStringLiteral("FREQ=WEEKLY"), QStringLiteral("FREQ=WEEKLY;INTERVAL=2"),
                            QStringLiteral("FREQ=WEEKLY;INTERVAL=4")};
    int number = 0;
    for (int i = 0; i < communities().size(); ++i) {
        const QString &name = communities()[i];
        const bool hasCategory = i % 2 == 0;
        const QDate first = monday.addDays(-84 + i % 5);
        file += calendarEvent(++number, hasCategory ? QStringLiteral("Treffen") : name + QStringLiteral(": Treffen"),
                              hasCategory ? name : QString(), first, rules[i % rules.size()]);
        for (int talk = 0; hasCategory && talk < 2; ++talk)
            file += calendarEvent(++number, name + QStringLiteral(": Guest talk %1").arg(talk + 1), {},
                                  monday.addDays(14 + 21 * talk + 7 * (i / 5) + i % 5), {});
    }
    return file + QStringLiteral("END:VCALENDAR\r\n");
}

} // namespace

NewcomerFiles makeNewcomerFiles(const QString &folder, QDate monday)
{
    const QDir dir(folder);
    sample::Dice dice(seed);
    const QStringList names = sample::inventedNames(dice, members, {});
    const NewcomerFiles files{dir.filePath(QStringLiteral("Mitglieder 2026.xlsx")),
                              dir.filePath(QStringLiteral("Core experts.csv")),
                              dir.filePath(QStringLiteral("communities.ics")), members,
                              int(communities().size()) * expertsEach};
    writeMembers(files.members, names, dice);
    write(files.experts, experts(names).toUtf8());
    write(files.calendar, calendar(monday).toUtf8());
    return files;
}

} // namespace convenor
