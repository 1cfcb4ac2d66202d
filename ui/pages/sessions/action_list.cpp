// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/action_list.h"

#include "core/base/typed_date.h"
#include "core/sessions/action_rules.h"
#include "ui/pages/sessions/session_words.h"
#include "ui/shell/context.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>

namespace convenor {

namespace {

enum Column { Due, What, Owner, Session, CommunityName };

/// "in 3 days" is for people; the order of the list says the rest.
QString shownDue(const HalfDate &due, QDate today)
{
    const QDate day = due.last();
    if (!day.isValid())
        return {};
    return day < today ? ActionList::tr("%1, late").arg(shownDay(day, today)) : shownDay(day, today);
}

} // namespace

ActionList::ActionList(Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new RecordModel<Entry>(fields(), this)),
      m_table(new RecordTable(tr("Open action items"))),
      m_stack(new QStackedWidget)
{
    m_model->onEdit([this](const Entry &, const Entry &is) {
        // Later: the editor must have given the keyboard back before the rows are read anew.
        QTimer::singleShot(0, this, [this, is] { putTyped(is); });
    });
    m_table->setModel(m_model);
    m_table->setSubject({tr("Action items"), [](int count) { return tr("%Ln action items", nullptr, count); },
                         QStringLiteral("actions")});
    m_table->setWidths({16, 44, 18, 26, 18});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    connect(m_table, &RecordTable::currentRowChanged, this, &ActionList::currentChanged);
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        if (const auto event = m_model->at(row).action.item.event)
            m_context.open({Reference::Event, event->value(), QStringLiteral("session.log")});
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(
        new EmptyState("list-todo", tr("No open actions"),
                       tr("A line that begins with ! in the log of a session becomes an action item and waits here.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

Fields<ActionList::Entry> ActionList::fields() const
{
    const QDate today = m_context.today();
    Field<Entry> due = shown<Entry>(tr("Due"), [today](const Entry &e) { return shownDue(e.action.item.due, today); });
    due.key = [](const Entry &e) {
        const QString day = e.action.item.due.toString();
        return QVariant(day.isEmpty() ? QStringLiteral("~") : day);
    };
    due.plain = [](const Entry &e) { return QVariant(e.action.item.due.toString()); };
    due.set = [](Entry &e, const QString &typed) { e.due = typed.trimmed(); };
    return {due, shown<Entry>(tr("What to do"), [](const Entry &e) { return e.action.item.text; }),
            shown<Entry>(tr("Who"), [](const Entry &e) { return e.action.owner; }),
            shown<Entry>(tr("Session"), [](const Entry &e) { return e.action.session; }),
            shown<Entry>(tr("Community"), [](const Entry &e) { return e.action.community; })};
}

void ActionList::read(Id<Community> community)
{
    std::vector<Entry> entries;
    for (ActionLine &action : openActions(m_context.store(), community)) {
        const QString due = shownDue(action.item.due, m_context.today());
        entries.push_back({std::move(action), due});
    }
    m_model->setRecords(std::move(entries));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    Q_EMIT currentChanged();
}

void ActionList::reveal(Id<ActionItem> item)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).action.item.id == item)
            m_table->selectRowAt(row);
}

bool ActionList::hasCurrent() const
{
    return m_model->rowCount() > 0 && m_table->currentRow() >= 0;
}

QWidget *ActionList::firstFocus()
{
    return m_model->rowCount() > 0 ? m_table : nullptr;
}

void ActionList::done()
{
    if (!hasCurrent())
        return;
    const ActionItem item = m_model->at(m_table->currentRow()).action.item;
    m_context.commit({QStringLiteral("action.done"), item.text},
                     doneAction(m_context.store(), item.id, m_context.today()));
}

void ActionList::putTyped(const Entry &entry)
{
    m_context.act([&] {
        const QDate day = readDay(entry.due, m_context.today());
        if (!day.isValid() && !entry.due.isEmpty())
            throw Error(Error::Invalid,
                        tr("“%1” is no day. Write it as fri, in 2 weeks, 27 nov or 2026-11-27.").arg(entry.due));
        const ActionItem &item = entry.action.item;
        m_context.commit({QStringLiteral("action.due"), item.text}, putDue(m_context.store(), item.id, HalfDate(day)));
    });
}

bool ActionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Space)
        m_context.act([this] { done(); });
    else if (key == Qt::Key_F2 && hasCurrent())
        m_table->setCurrentIndex(m_model->index(m_table->currentRow(), Due)); // whichever column is current
    return key == Qt::Key_Space || QWidget::eventFilter(watched, event);
}

} // namespace convenor
