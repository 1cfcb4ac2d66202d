// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The side sheet: what other programs ask in a dialog is asked beside the page, which stays in view. One sheet a window;
// it holds one content at a time, closes on Esc, and gives the keyboard back to where it was.
//
//     sheet.open(new LogSheet(context, event));   // the content is a SheetContent
#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace convenor {

/// What a sheet shows. The header is its title with whatever stands beside it; the footer holds its buttons.
class SheetContent : public QWidget
{
    Q_OBJECT

public:
    explicit SheetContent(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    void setSubtitle(const QString &text);

    /// Asked before the sheet closes; false keeps it open. Contents keep drafts, so that it rarely is.
    virtual bool mayClose() { return true; }
    /// True if it needs the whole width, and so covers the page.
    virtual bool isWide() const { return false; }
    /// What gets the keyboard when the sheet opens.
    virtual QWidget *firstFocus() { return nullptr; }

    /// Scrolls to \a widget, once it is laid out.
    void bringIntoSight(QWidget *widget);

    QBoxLayout *header() const { return m_header; } ///< left of it may stand an emblem, right of it buttons
    QBoxLayout *body() const { return m_body; }
    QBoxLayout *footer() const { return m_footer; }

Q_SIGNALS:
    /// Closes the sheet.
    void done();

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QBoxLayout *m_header;
    QBoxLayout *m_body;
    QBoxLayout *m_footer;
};

class SideSheet : public QWidget
{
    Q_OBJECT

public:
    explicit SideSheet(QWidget *parent);

    /// Shows \a content, which it takes over, in place of what was there.
    void open(SheetContent *content);
    /// False if the content would not let go.
    bool close();
    bool isOpen() const { return m_content; }
    SheetContent *content() const { return m_content; }

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPointer<SheetContent> m_content;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace convenor
