// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One screen. Made when first opened; reads the document and calls rules, and hears of changes only through
// Workspace::changed and reset. A hidden page notes that it is stale and reads again when it is shown.
//
//     class PeoplePage : public Page { … void refresh() override; };
#pragma once

#include "ui/shell/context.h"

#include <QByteArray>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>

class QBoxLayout;
class QLabel;

namespace convenor {

struct ShownTable;

class Page : public QWidget
{
    Q_OBJECT

public:
    /// A page with a header of \a title; its contents go into body().
    explicit Page(const QString &title, Context &context, QWidget *parent = nullptr);

    /// Shows the record of \a reference on this page. The page itself is meant if it has no id.
    virtual void reveal(const Reference &reference) { Q_UNUSED(reference) }
    /// What is kept until the next start: filters, sizes, sort.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &state) { Q_UNUSED(state) }
    /// What would best have the keyboard when the page is shown.
    virtual QWidget *firstFocus() { return nullptr; }
    /// What gets it: that, or else the first that takes keys now, so that none are lost.
    QWidget *entry();
    /// The table in front as it is shown, to be written or copied; nothing if there is none, or no row in it. Here it is
    /// the RecordTable that is seen; a page that paints its rows says them itself.
    virtual std::optional<ShownTable> table();

    /// Does the action called \a id of the action table; false if this page does not, or not now.
    bool trigger(const QByteArray &id);
    bool canTrigger(const QByteArray &id) const;
    /// The actions that this page does, now or at another time.
    QList<QByteArray> actions() const;

    void setTitle(const QString &title);
    QString title() const;

Q_SIGNALS:
    /// Which actions can be done has changed.
    void actionsChanged();
    /// How many rows wait here; shown beside the page's name.
    void badgeChanged(int count);

protected:
    /// Reads everything that is shown anew. Called when first shown, and after changes, only while visible.
    virtual void refresh() = 0;
    /// Reads what may come a moment later, such as counts of old rows: called once refresh() is on the screen.
    virtual void refreshRest() {}
    /// Whether \a changes touch what is shown; a page that can tell saves work. After reset() everything is read anew.
    virtual bool isTouchedBy(const ChangeSet &changes) const
    {
        Q_UNUSED(changes)
        return true;
    }
    /// Reads anew, now or when the page is shown next.
    void invalidate();

    /// Does \a act for the action \a id while \a enabled is true.
    void bind(const QByteArray &id, std::function<void()> act, std::function<bool()> enabled = {});

    Context &context() const { return m_context; }
    QBoxLayout *header() const { return m_header; } ///< title on the left; add views and buttons
    QBoxLayout *body() const { return m_body; }
    /// A muted line beside the title.
    void setSubtitle(const QString &text);

    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Binding
    {
        std::function<void()> act;
        std::function<bool()> enabled;
    };

    Context &m_context;
    QLabel *m_title;
    QLabel *m_subtitle;
    QBoxLayout *m_header;
    QBoxLayout *m_body;
    std::map<QByteArray, Binding> m_bindings;
    bool m_stale = true;
    bool m_restIsDue = false;
};

} // namespace convenor
