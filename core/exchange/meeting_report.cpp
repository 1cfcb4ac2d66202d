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
        likeness += row.start.date == day ? 10 : qAbs(row.start.date.daysTo(day)) == 1 ? 2 : 0;
    return likeness;
}

} // namespace

MeetingReport readMeetingReport(const QByteArray &bytes)
{
    const QString text = textOfList(bytes);
    return {titleIn(text.split(u'\n')), daysIn(text), readAttendeeList(text)};
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
        return std::pair(likenessOf(a, report), a.startUtc) > std::pair(likenessOf(b, report), b.startUtc);
    });
    return rows;
}

} // namespace convenor
