// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws Chart: no frame, hairlines, direct labels, the colours of the theme. The arrow keys move a cursor that reads
// out values; Enter or a click opens what is behind one. Drawn only when it can be seen.
//
//     view->setChart(chart); connect(view, &ChartView::opened, this, [](int category, int series) { … });
#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

namespace convenor {

enum class PictureFormat { Png, Svg, Pdf };

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(const Chart &chart);
    const Chart &chart() const { return m_chart; }
    /// Where the cursor stands; -1: nowhere yet.
    int category() const { return m_category; }
    int series() const { return m_series; }
    void moveTo(int category, int series);
    /// True if it has been drawn since the chart was set.
    bool isDrawn() const;

    /// Writes the chart with its title and definition, in the light theme. Throws Error(Storage).
    void save(const QString &path, PictureFormat format) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What is behind a value is wanted.
    void opened(int category, int series);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Plot;

    void step(int categories, int series);
    void announce();
    void pointAt(const QPoint &position, bool click);

    Chart m_chart;
    Plot *m_plot;
    int m_category = -1;
    int m_series = 0;
    bool m_byPointer = false;
};

} // namespace convenor
