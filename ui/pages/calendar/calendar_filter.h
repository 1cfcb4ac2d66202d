// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The row over the calendar that says what of the plan is shown, and in the times of which zone.
//
//     filter->narrow(plan, lanes, scene); connect(filter, &CalendarFilter::typed, …);
#pragma once

#include "ui/calendar/calendar_scene.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace convenor {

class Chip;

class CalendarFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarFilter(const QString &zone, QWidget *parent = nullptr);

    /// Empty for any.
    const QString &format() const { return m_format; }
    void setFormat(const QString &format) { m_format = format; }
    const QString &zone() const { return m_zone; }
    void setZone(const QString &zone) { m_zone = zone; }
    void clearWords();

    /// Lets the user choose one of \a formats, and of the zones of \a home and of the sessions of \a plan.
    void offer(const QStringList &formats, const QString &home, const Plan &plan);
    void setSummary(const QString &text);

    /// Puts into \a scene what it lets through of \a all and \a lanes: a community if its name matches, or else one of its
    /// sessions by title or person.
    void narrow(const Plan &all, const std::vector<Lane> &lanes, CalendarScene &scene) const;

Q_SIGNALS:
    void typed();
    /// Another format or zone.
    void chosen();
    /// Return was pressed.
    void left();

private:
    void addWords();

    QString m_format;
    QString m_zone;
    QLineEdit *m_words;
    Chip *m_formats;
    Chip *m_zones;
    QLabel *m_summary;
};

} // namespace convenor
