// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meeting_report.h"

#include "core/base/text.h"
#include "core/exchange/csv.h"
#include "core/exchange/written_date.h"
#include "core/store/store.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <tuple>

namespace convenor {

namespace {

using namespace Qt::StringLiterals;

constexpr int latest = 40; ///< sessions that are offered whatever they are called

/// "Meeting title" beside its value, as Teams writes it, or "Topic" above it, as Zoom does.
QString titleIn(const QStringList &lines)
{
    static const QStringList titles{u"meeting title"_s, u"topic"_s};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar separator = lines[i].contains(u'\t') ? u'\t' : u',';
        const QStringList cells = lines[i].split(separator);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (!titles.contains(cells[column].trimmed().remove(u'"').toLower()))
                continue;
            const QStringList below = lines.value(i + 1).split(separator);
            const bool isBeside = cells.size() == 2 && column == 0;
            return cleaned(isBeside ? cells[1] : below.value(column)).remove(u'"');
        }
    }
    return {};
}

/// Of the first date, in whatever order all of them allow.
QList<QDate> daysIn(const QString &text)
{
    static const QRegularExpression date(u"(?<![\\w./:-])\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}(?![\\w./-])"_s);
    DateEvidence evidence;
    QString first;
    for (auto all = date.globalMatch(text); all.hasNext();) {
        const QString found = all.next().captured();
        first = first.isEmpty() ? found : first;
        evidence.look(found);
    }
    QList<QDate> days;
    for (const DateOrder order : {DateOrder::MonthFirst, DateOrder::DayFirst, DateOrder::YearFirst}) {
        const bool isPossible = evidence.order() == DateOrder::Unknown || evidence.order() == order;
        const QDate day = QDate::fromString(isoMoment(first, order).left(10), Qt::ISODate);
        if (isPossible && day.isValid() && !days.contains(day))
            days << day;
    }
    return days;
}

/// Begin and end in minutes of the day: as a "Start time" says, else from the first who came to the last who left.
std::optional<std::pair<int, int>> timesIn(const QString &text)
{
    static const QRegularExpression moment(
        u"(?<![\\w./:-])\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4},?[ T](\\d{1,2}):(\\d{2})(?::\\d{2})?(?:\\s*([AP])M)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<int> times;
    for (auto all = moment.globalMatch(text); all.hasNext();) {
        const auto found = all.next();
        const int hour = found.captured(2).toInt();
        const bool isTold = found.hasCaptured(4);
        const bool isLate = isTold && found.captured(4).toUpper() == u"P";
        times.push_back((isTold ? hour % 12 + (isLate ? 12 : 0) : hour) * 60 + found.captured(3).toInt());
    }
    if (times.size() < 2)
        return std::nullopt;
    if (text.contains("start time"_L1, Qt::CaseInsensitive))
        return std::pair(times[0], times[1]);
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    return std::pair(*first, *last);
}

/// Plans are made to five minutes.
void readTimes(const QString &text, MeetingReport &report)
{
    constexpr int step = 5, day = 24 * 60;
    const auto times = timesIn(text);
    if (!times || times->first >= day)
        return;
    const int begin = std::min((times->first + step / 2) / step * step, day - step);
    report.start = QTime(begin / 60, begin % 60);
    if (times->second > begin)
        report.minutes = (times->second - begin + step - 1) / step * step;
}

/// Minutes between \a row and the report, on clocks that may differ.
qint64 distanceOf(const SessionRow &row, const MeetingReport &report)
{
    qint64 nearest = std::numeric_limits<qint64>::max();
    const qint64 clock = report.start && row.start.time ? qAbs(report.start->secsTo(*row.start.time)) / 60 : 0;
    for (const QDate day : report.days)
        nearest = std::min(nearest, qAbs(day.daysTo(row.start.date)) * 24 * 60 + clock);
    return nearest;
}

/// How much says that \a row was the meeting.
int likenessOf(const SessionRow &row, const MeetingReport &report)
{
    const QString title = fold(row.title), wanted = fold(report.title);
    int likeness = row.state == SessionState::ToLog ? 1 : 0;
    if (!wanted.isEmpty() && title == wanted)
        likeness += 8;
    else if (!wanted.isEmpty() && !title.isEmpty() && (title.contains(wanted) || wanted.contains(title)))
        likeness += 4;
    for (const QDate day : report.days)
        likeness += row.start.date == day ? 12 : qAbs(row.start.date.daysTo(day)) == 1 ? 2 : 0;
    return likeness;
}

} // namespace

MeetingReport readMeetingReport(const QByteArray &bytes)
{
    const QString text = textOfList(bytes);
    MeetingReport report{titleIn(text.split(u'\n')), daysIn(text), readAttendeeList(text)};
    readTimes(text, report);
    return report;
}

std::vector<SessionRow> sessionsOf(const Store &store, const MeetingReport &report, SessionScope scope)
{
    scope.show = SessionShow::All;
    std::vector<SessionRow> rows = sessionsToLog(store, scope);
    const auto add = [&](const std::optional<SessionCursor> &after) {
        for (SessionRow &row : sessionsBehind(store, scope, after, latest))
            if (std::none_of(rows.begin(), rows.end(), [&](const SessionRow &other) { return other.id == row.id; }))
                rows.push_back(std::move(row));
    };
    add({});
    for (const QDate day : report.days)
        add(SessionCursor{QDateTime(day.addDays(2), QTime(0, 0), Qt::UTC).toSecsSinceEpoch(), {}});
    std::erase_if(rows, [](const SessionRow &row) { return row.safeSpace; });
    std::stable_sort(rows.begin(), rows.end(), [&](const SessionRow &a, const SessionRow &b) {
        return std::tuple(likenessOf(a, report), -distanceOf(a, report), a.startUtc) >
               std::tuple(likenessOf(b, report), -distanceOf(b, report), b.startUtc);
    });
    return rows;
}

} // namespace convenor
