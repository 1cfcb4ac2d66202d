// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The box for what was said. The sign that begins a line shows as an icon, @people stand out, and the day of an action
// item shows as it is understood. Tab leaves the box.
#pragma once

#include <QDate>
#include <QTextEdit>

namespace convenor {

class NoteEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QDate today, QWidget *parent = nullptr);

    /// Replaces what is there, and puts the cursor behind it.
    void setNotes(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *copied) override;

private:
    class Highlighter;
    void paintSigns(QPainter &painter, const QTextBlock &block, const QRectF &where) const;

    QDate m_today;
    Highlighter *m_highlighter;
};

} // namespace convenor
