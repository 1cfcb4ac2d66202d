// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/session_words.h"

#include "core/base/day_pattern.h"

#include <QCoreApplication>
#include <QLocale>

namespace convenor {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Sessions", text);
}

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("Sessions", text, nullptr, int(count));
}

} // namespace

QString shownDay(QDate day, QDate today)
{
    const bool sameYear = day.year() == today.year();
    return QLocale().toString(day, sameYear ? DayPattern::tr("ddd d MMM") : DayPattern::tr("ddd d MMM yyyy"));
}

QString shownWhen(const When &start, int minutes, QDate today)
{
    QString text = shownDay(start.date, today);
    if (!start.time)
        return text;
    text += QStringLiteral(", ") + start.time->toString(QStringLiteral("HH:mm"));
    if (minutes > 0)
        text += u'–' + start.time->addSecs(minutes * 60).toString(QStringLiteral("HH:mm"));
    return text;
}

QString partWord(PartKind kind)
{
    switch (kind) {
    case PartKind::Speaker:
        return words(QT_TRANSLATE_NOOP("Sessions", "speaker"));
    case PartKind::Host:
        return words(QT_TRANSLATE_NOOP("Sessions", "host"));
    case PartKind::Facilitator:
        return words(QT_TRANSLATE_NOOP("Sessions", "facilitator"));
    case PartKind::Organiser:
        return words(QT_TRANSLATE_NOOP("Sessions", "organiser"));
    case PartKind::Helper:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Sessions", "helper"));
}

QString cameWords(const SessionRow &row)
{
    if (row.came)
        return counted(QT_TRANSLATE_N_NOOP("Sessions", "%Ln came"), *row.came);
    if (row.registered)
        return counted(QT_TRANSLATE_N_NOOP("Sessions", "%Ln registered"), *row.registered);
    if (row.safeSpace)
        return words(QT_TRANSLATE_NOOP("Sessions", "count only"));
    if (row.usual)
        return counted(QT_TRANSLATE_N_NOOP("Sessions", "%Ln usually"), *row.usual);
    return {};
}

QString stateWords(const SessionRow &row)
{
    if (row.state == SessionState::ToLog)
        return words(QT_TRANSLATE_NOOP("Sessions", "to log"));
    if (row.state == SessionState::Awaited)
        return words(QT_TRANSLATE_NOOP("Sessions", "awaited"));
    if (row.rating && row.answers >= fewestAnswers)
        return QLocale().toString(*row.rating, 'f', 1);
    return row.answers > 0 ? counted(QT_TRANSLATE_N_NOOP("Sessions", "%Ln answered"), row.answers)
                           : QStringLiteral("—");
}

QString standWord(SessionState state)
{
    switch (state) {
    case SessionState::ToLog:
        return words(QT_TRANSLATE_NOOP("Sessions", "to log"));
    case SessionState::Awaited:
        return words(QT_TRANSLATE_NOOP("Sessions", "awaited"));
    case SessionState::Logged:
        return words(QT_TRANSLATE_NOOP("Sessions", "logged"));
    case SessionState::NotKnown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Sessions", "not known"));
}

QString rowSentence(const SessionRow &row, const QString &community, QDate today)
{
    QStringList parts{row.title, community, shownWhen(row.start, 0, today), row.format, cameWords(row)};
    if (row.state == SessionState::Awaited)
        parts << words(QT_TRANSLATE_NOOP("Sessions", "answers awaited"));
    else if (row.state == SessionState::NotKnown)
        parts << words(QT_TRANSLATE_NOOP("Sessions", "not known"));
    else if (row.rating && row.answers >= fewestAnswers)
        parts << counted(QT_TRANSLATE_N_NOOP("Sessions", "rated %1 by %Ln"), row.answers)
                     .arg(QLocale().toString(*row.rating, 'f', 1));
    else
        parts << stateWords(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace convenor
