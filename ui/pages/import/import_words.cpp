// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_words.h"

#include "core/base/day_pattern.h"
#include "core/base/time.h"
#include "core/calendar/rule_text.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace convenor {

namespace {

struct Word
{
    const char *name;
    const char *shown; ///< translated in the context "Import"
};

constexpr auto kindNames = std::to_array<Word>({
    {"ics", QT_TRANSLATE_NOOP("Import", "Calendar")},
    {"workspace", QT_TRANSLATE_NOOP("Import", "Whole workspace")},
    {"communities", QT_TRANSLATE_NOOP("Import", "Communities")},
    {"people", QT_TRANSLATE_NOOP("Import", "People")},
    {"aliases", QT_TRANSLATE_NOOP("Import", "Other names of people")},
    {"affiliations", QT_TRANSLATE_NOOP("Import", "Where people work, by date")},
    {"headcount", QT_TRANSLATE_NOOP("Import", "Headcount")},
    {"memberships", QT_TRANSLATE_NOOP("Import", "Members of communities")},
    {"roles", QT_TRANSLATE_NOOP("Import", "Roles in communities")},
    {"breaks", QT_TRANSLATE_NOOP("Import", "Breaks")},
    {"touches", QT_TRANSLATE_NOOP("Import", "Conversations")},
    {"events", QT_TRANSLATE_NOOP("Import", "Sessions")},
    {"parts", QT_TRANSLATE_NOOP("Import", "Speakers and hosts")},
    {"attendance", QT_TRANSLATE_NOOP("Import", "Attendance")},
    {"feedback", QT_TRANSLATE_NOOP("Import", "Feedback")},
});

constexpr auto fieldNames = std::to_array<Word>({
    {"email", QT_TRANSLATE_NOOP("Import", "E-mail")},
    {"uid", QT_TRANSLATE_NOOP("Import", "UID")},
    {"url", QT_TRANSLATE_NOOP("Import", "Link")},
    {"zone", QT_TRANSLATE_NOOP("Import", "Time zone")},
    {"since", QT_TRANSLATE_NOOP("Import", "From")},
    {"until", QT_TRANSLATE_NOOP("Import", "To")},
    {"except_dates", QT_TRANSLATE_NOOP("Import", "Except")},
    {"core", QT_TRANSLATE_NOOP("Import", "Counts as core")},
    {"address", QT_TRANSLATE_NOOP("Import", "Address")},
    {"alias", QT_TRANSLATE_NOOP("Import", "Alias")},
    {"also_known_as", QT_TRANSLATE_NOOP("Import", "Also known as")},
    {"cadence_days", QT_TRANSLATE_NOOP("Import", "Days between sessions")},
    {"channel", QT_TRANSLATE_NOOP("Import", "Channel")},
    {"channel_type", QT_TRANSLATE_NOOP("Import", "Channel type")},
    {"closed", QT_TRANSLATE_NOOP("Import", "Closed")},
    {"code", QT_TRANSLATE_NOOP("Import", "Code")},
    {"colour", QT_TRANSLATE_NOOP("Import", "Colour")},
    {"communities", QT_TRANSLATE_NOOP("Import", "Communities")},
    {"community", QT_TRANSLATE_NOOP("Import", "Community")},
    {"count", QT_TRANSLATE_NOOP("Import", "Count")},
    {"country", QT_TRANSLATE_NOOP("Import", "Country")},
    {"date", QT_TRANSLATE_NOOP("Import", "Date")},
    {"day", QT_TRANSLATE_NOOP("Import", "Day")},
    {"department", QT_TRANSLATE_NOOP("Import", "Department")},
    {"due", QT_TRANSLATE_NOOP("Import", "Due")},
    {"event", QT_TRANSLATE_NOOP("Import", "Event")},
    {"expected_return", QT_TRANSLATE_NOOP("Import", "Expected return")},
    {"extra", QT_TRANSLATE_NOOP("Import", "Extra")},
    {"first_name", QT_TRANSLATE_NOOP("Import", "First name")},
    {"format", QT_TRANSLATE_NOOP("Import", "Format")},
    {"founded", QT_TRANSLATE_NOOP("Import", "Founded")},
    {"from", QT_TRANSLATE_NOOP("Import", "From")},
    {"handle", QT_TRANSLATE_NOOP("Import", "Handle")},
    {"head_count", QT_TRANSLATE_NOOP("Import", "Head count")},
    {"headcount", QT_TRANSLATE_NOOP("Import", "Headcount")},
    {"improve", QT_TRANSLATE_NOOP("Import", "Improve")},
    {"joined", QT_TRANSLATE_NOOP("Import", "Joined")},
    {"kind", QT_TRANSLATE_NOOP("Import", "Kind")},
    {"languages", QT_TRANSLATE_NOOP("Import", "Languages")},
    {"last_name", QT_TRANSLATE_NOOP("Import", "Last name")},
    {"left", QT_TRANSLATE_NOOP("Import", "Left")},
    {"liked", QT_TRANSLATE_NOOP("Import", "Liked")},
    {"minutes", QT_TRANSLATE_NOOP("Import", "Minutes")},
    {"name", QT_TRANSLATE_NOOP("Import", "Name")},
    {"note", QT_TRANSLATE_NOOP("Import", "Note")},
    {"openness", QT_TRANSLATE_NOOP("Import", "Openness")},
    {"organisation", QT_TRANSLATE_NOOP("Import", "Organisation")},
    {"origin", QT_TRANSLATE_NOOP("Import", "Origin")},
    {"original_start", QT_TRANSLATE_NOOP("Import", "Original start")},
    {"owner", QT_TRANSLATE_NOOP("Import", "Owner")},
    {"part", QT_TRANSLATE_NOOP("Import", "Part")},
    {"people", QT_TRANSLATE_NOOP("Import", "People")},
    {"person", QT_TRANSLATE_NOOP("Import", "Person")},
    {"place", QT_TRANSLATE_NOOP("Import", "Place")},
    {"presence", QT_TRANSLATE_NOOP("Import", "Presence")},
    {"purpose", QT_TRANSLATE_NOOP("Import", "Purpose")},
    {"question", QT_TRANSLATE_NOOP("Import", "Question")},
    {"rating", QT_TRANSLATE_NOOP("Import", "Rating")},
    {"reason", QT_TRANSLATE_NOOP("Import", "Reason")},
    {"recommend", QT_TRANSLATE_NOOP("Import", "Recommend")},
    {"registered", QT_TRANSLATE_NOOP("Import", "Registered")},
    {"registration", QT_TRANSLATE_NOOP("Import", "Registration")},
    {"returned", QT_TRANSLATE_NOOP("Import", "Returned")},
    {"role", QT_TRANSLATE_NOOP("Import", "Role")},
    {"rule", QT_TRANSLATE_NOOP("Import", "Repeats")},
    {"safe_space", QT_TRANSLATE_NOOP("Import", "Safe space")},
    {"shape", QT_TRANSLATE_NOOP("Import", "Shape")},
    {"site", QT_TRANSLATE_NOOP("Import", "Site")},
    {"source", QT_TRANSLATE_NOOP("Import", "Source")},
    {"stage", QT_TRANSLATE_NOOP("Import", "Stage")},
    {"stand_in", QT_TRANSLATE_NOOP("Import", "Stand in")},
    {"start", QT_TRANSLATE_NOOP("Import", "Start")},
    {"state", QT_TRANSLATE_NOOP("Import", "State")},
    {"status", QT_TRANSLATE_NOOP("Import", "Status")},
    {"text", QT_TRANSLATE_NOOP("Import", "Text")},
    {"time", QT_TRANSLATE_NOOP("Import", "Time")},
    {"title", QT_TRANSLATE_NOOP("Import", "Title")},
    {"to", QT_TRANSLATE_NOOP("Import", "To")},
    {"type", QT_TRANSLATE_NOOP("Import", "Type")},
    {"unnamed", QT_TRANSLATE_NOOP("Import", "Unnamed")},
    {"value", QT_TRANSLATE_NOOP("Import", "Value")},
});

/// What is kept by one of a few names.
constexpr auto valueNames = std::to_array<Word>({
    {"name", QT_TRANSLATE_NOOP("Import", "Name")},
    {"handle", QT_TRANSLATE_NOOP("Import", "Handle")},
    {"email", QT_TRANSLATE_NOOP("Import", "E-mail")},
    {"idea", QT_TRANSLATE_NOOP("Import", "Idea")},
    {"planned", QT_TRANSLATE_NOOP("Import", "Planned")},
    {"confirmed", QT_TRANSLATE_NOOP("Import", "Confirmed")},
    {"held", QT_TRANSLATE_NOOP("Import", "Held")},
    {"cancelled", QT_TRANSLATE_NOOP("Import", "Cancelled")},
    {"speaker", QT_TRANSLATE_NOOP("Import", "Speaker")},
    {"host", QT_TRANSLATE_NOOP("Import", "Host")},
    {"facilitator", QT_TRANSLATE_NOOP("Import", "Facilitator")},
    {"organiser", QT_TRANSLATE_NOOP("Import", "Organiser")},
    {"helper", QT_TRANSLATE_NOOP("Import", "Helper")},
    {"check_in", QT_TRANSLATE_NOOP("Import", "Check-in")},
    {"praise", QT_TRANSLATE_NOOP("Import", "Praise")},
    {"help", QT_TRANSLATE_NOOP("Import", "Help")},
    {"ask", QT_TRANSLATE_NOOP("Import", "Asked for something")},
    {"welcome", QT_TRANSLATE_NOOP("Import", "Welcome")},
    {"thanks", QT_TRANSLATE_NOOP("Import", "Thanks")},
    {"role", QT_TRANSLATE_NOOP("Import", "Role")},
    {"language", QT_TRANSLATE_NOOP("Import", "Language")},
    {"technology", QT_TRANSLATE_NOOP("Import", "Technology")},
    {"product", QT_TRANSLATE_NOOP("Import", "Product")},
    {"project", QT_TRANSLATE_NOOP("Import", "Project")},
    {"leisure", QT_TRANSLATE_NOOP("Import", "Leisure")},
    {"other", QT_TRANSLATE_NOOP("Import", "Other")},
    {"top_down", QT_TRANSLATE_NOOP("Import", "Top-down")},
    {"bottom_up", QT_TRANSLATE_NOOP("Import", "Bottom-up")},
    {"internal", QT_TRANSLATE_NOOP("Import", "Internal")},
    {"partners", QT_TRANSLATE_NOOP("Import", "With partners")},
    {"open", QT_TRANSLATE_NOOP("Import", "Open to all")},
    {"registered", QT_TRANSLATE_NOOP("Import", "Registered")},
    {"late_cancelled", QT_TRANSLATE_NOOP("Import", "Cancelled late")},
    {"attended", QT_TRANSLATE_NOOP("Import", "There")},
    {"partial", QT_TRANSLATE_NOOP("Import", "There for a part")},
    {"no_show", QT_TRANSLATE_NOOP("Import", "Not there")},
    {"excused", QT_TRANSLATE_NOOP("Import", "Excused")},
});

constexpr std::array namedFields = {"status", "kind", "origin", "openness", "registration", "presence"};
constexpr std::array lookFields = {"colour", "shape"};
constexpr std::array dayFields = {"since", "until", "from", "to",  "joined", "left", "founded", "closed",
                                  "start", "date",  "day",  "due", "returned", "expected_return"};
constexpr std::array beginFields = {"since", "from", "joined"};
constexpr std::array endFields = {"until", "to", "left"};

template <size_t N> bool isOneOf(const std::array<const char *, N> &names, const char *name)
{
    return std::any_of(names.begin(), names.end(), [name](const char *one) { return qstrcmp(one, name) == 0; });
}

QString shown(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

template <size_t N> QString wordOf(const std::array<Word, N> &words, const QString &name)
{
    for (const Word &word : words)
        if (name == QLatin1String(word.name))
            return shown(word.shown);
    QString plain = name;
    plain.replace(u'_', u' ');
    return plain.left(1).toUpper() + plain.mid(1);
}

} // namespace

QString kindWords(const QString &kind)
{
    return wordOf(kindNames, kind);
}

QString fieldWords(const QString &field)
{
    return wordOf(fieldNames, field);
}

QString verdictWords(Verdict verdict)
{
    constexpr std::array words = {QT_TRANSLATE_NOOP("Import", "New"), QT_TRANSLATE_NOOP("Import", "Changed"),
                                  QT_TRANSLATE_NOOP("Import", "Same"), QT_TRANSLATE_NOOP("Import", "Unclear"),
                                  QT_TRANSLATE_NOOP("Import", "Refused")};
    return shown(words[size_t(verdict)]);
}

QString orderWords(DateOrder order)
{
    constexpr std::array words = {
        QT_TRANSLATE_NOOP("Import", "Dates as they tell"), QT_TRANSLATE_NOOP("Import", "Day first"),
        QT_TRANSLATE_NOOP("Import", "Month first"), QT_TRANSLATE_NOOP("Import", "Year first")};
    return shown(words[size_t(order)]);
}

QString separatorWords(char separator)
{
    switch (separator) {
    case ',':
        return shown(QT_TRANSLATE_NOOP("Import", "Comma"));
    case ';':
        return shown(QT_TRANSLATE_NOOP("Import", "Semicolon"));
    case '\t':
        return shown(QT_TRANSLATE_NOOP("Import", "Tab"));
    case '|':
        return shown(QT_TRANSLATE_NOOP("Import", "Bar"));
    default:
        return QString(QLatin1Char(separator));
    }
}

QString amountWords(const ImportReview &review, qint64 amount)
{
    return QCoreApplication::translate("Import",
                                       review.whole ? QT_TRANSLATE_N_NOOP("Import", "%Ln records")
                                                    : QT_TRANSLATE_N_NOOP("Import", "%Ln rows"),
                                       nullptr, int(amount));
}

namespace {

/// "Every 2 weeks · until 3 Mar 2027"
QString rhythmWords(const QString &rule)
{
    struct Unit
    {
        const char *name, *one, *many;
    };
    constexpr auto units = std::to_array<Unit>(
        {{"DAILY", QT_TRANSLATE_NOOP("Import", "Every day"), QT_TRANSLATE_N_NOOP("Import", "Every %Ln days")},
         {"WEEKLY", QT_TRANSLATE_NOOP("Import", "Every week"), QT_TRANSLATE_N_NOOP("Import", "Every %Ln weeks")},
         {"MONTHLY", QT_TRANSLATE_NOOP("Import", "Every month"), QT_TRANSLATE_N_NOOP("Import", "Every %Ln months")},
         {"YEARLY", QT_TRANSLATE_NOOP("Import", "Every year"), QT_TRANSLATE_N_NOOP("Import", "Every %Ln years")}});
    const RuleText parts(rule);
    const int every = std::max(1, parts.value(QStringLiteral("INTERVAL")).toInt());
    QStringList words;
    for (const Unit &unit : units)
        if (parts.value(QStringLiteral("FREQ")) == QLatin1String(unit.name))
            words << (every == 1 ? shown(unit.one) : QCoreApplication::translate("Import", unit.many, nullptr, every));
    if (words.isEmpty())
        return rule;
    const QString until = parts.value(QStringLiteral("UNTIL")).left(8);
    if (const QDate last = QDate::fromString(until, QStringLiteral("yyyyMMdd")); last.isValid())
        words << shown(QT_TRANSLATE_NOOP("Import", "until %1")).arg(shownDate(last));
    if (const int count = parts.value(QStringLiteral("COUNT")).toInt(); count > 0)
        words << QCoreApplication::translate("Import", QT_TRANSLATE_N_NOOP("Import", "%Ln times"), nullptr, count);
    return words.join(QStringLiteral(" · "));
}

/// Days that are half known too, and moments.
QString dayWords(const QString &value)
{
    if (const auto moment = When::parseLocal(value, {}); moment && moment->time)
        return momentWords(*moment);
    const auto day = HalfDate::parse(value);
    return day ? shownDate(*day) : value;
}

/// What says by itself of what it is: a day or a number is named.
QString namedValue(const FieldEdit &value)
{
    const QString words = valueWords(value.field, value.after);
    const bool isNumber = !value.after.isEmpty() &&
                          std::all_of(value.after.begin(), value.after.end(), [](QChar c) { return c.isDigit(); });
    if (isOneOf(beginFields, value.field))
        return shown(QT_TRANSLATE_NOOP("Import", "since %1")).arg(words);
    if (isOneOf(endFields, value.field))
        return shown(QT_TRANSLATE_NOOP("Import", "until %1")).arg(words);
    if (!qstrcmp(value.field, "minutes") && isNumber)
        return QCoreApplication::translate("Import", QT_TRANSLATE_N_NOOP("Import", "%Ln minutes"), nullptr,
                                           value.after.toInt());
    if (isNumber || (isOneOf(dayFields, value.field) && qstrcmp(value.field, "start") != 0))
        return shown(QT_TRANSLATE_NOOP("Import", "%1: %2")).arg(fieldWords(QString::fromLatin1(value.field)), words);
    return words;
}

} // namespace

QString valueWords(const char *field, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    if (isOneOf(namedFields, field))
        return wordOf(valueNames, value);
    if (isOneOf(lookFields, field))
        return QCoreApplication::translate("convenor::LookPicker", value.toUtf8().constData());
    if (!qstrcmp(field, "rule"))
        return rhythmWords(value);
    return isOneOf(dayFields, field) ? dayWords(value) : value;
}

QString momentWords(const When &moment)
{
    const QString day = QLocale().toString(moment.date, DayPattern::tr("ddd d MMM yyyy"));
    return !moment.time
               ? day
               : shown(QT_TRANSLATE_NOOP("Import", "%1, %2")).arg(day, moment.time->toString(QStringLiteral("HH:mm")));
}

QString broughtInWords(const ImportReview &review, size_t row)
{
    constexpr qsizetype cellLength = 60; // of a cell among the first words
    const QStringList first = review.wordsOf(row).split(QStringLiteral(" · "));
    QStringList words;
    for (const FieldEdit &value : review.broughtBy(row))
        if (const QString named = namedValue(value);
            !first.contains(named) &&
            (isOneOf(dayFields, value.field) || !first.contains(value.after.left(cellLength))))
            words << named;
    return words.join(QStringLiteral(" · "));
}

QString editsInWords(const std::vector<FieldEdit> &edits)
{
    QStringList parts;
    for (const FieldEdit &edit : edits)
        parts << QStringLiteral("%1: %2 → %3")
                     .arg(fieldWords(QString::fromLatin1(edit.field)), valueWords(edit.field, edit.before),
                          valueWords(edit.field, edit.after));
    return parts.join(QStringLiteral("; "));
}

} // namespace convenor
