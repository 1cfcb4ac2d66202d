// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/duplicates_sheet.h"

#include "core/base/text.h"
#include "core/people/likeness.h"
#include "core/people/people_mapping.h"
#include "ui/pages/people/merge_view.h"
#include "ui/shell/context.h"
#include "ui/style/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QThread>

namespace convenor {

namespace {

constexpr int rowsShown = 6;

QString certaintyOf(const DuplicatePair &pair)
{
    switch (pair.likeness) {
    case Likeness::Address:
    case Likeness::Handle:
        return DuplicatesSheet::tr("Almost surely");
    case Likeness::WholeName:
        return DuplicatesSheet::tr("Probably");
    default:
        return DuplicatesSheet::tr("Perhaps");
    }
}

QString marked(const QString &name, const QString &mark)
{
    return mark.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, mark);
}

Fields<DuplicatePair> pairFields()
{
    Field<DuplicatePair> sure = shown<DuplicatePair>(DuplicatesSheet::tr("One person?"), certaintyOf);
    sure.key = [](const DuplicatePair &pair) { return QVariant(int(pair.likeness)); };
    return {shown<DuplicatePair>(DuplicatesSheet::tr("This one"),
                                 [](const DuplicatePair &pair) { return marked(pair.oneName, pair.oneMark); }),
            shown<DuplicatePair>(DuplicatesSheet::tr("And this one"),
                                 [](const DuplicatePair &pair) { return marked(pair.otherName, pair.otherMark); }),
            sure};
}

} // namespace

DuplicatesSheet::DuplicatesSheet(Context &context)
    : SheetContent(tr("Duplicates")),
      m_context(context),
      m_model(new RecordModel<DuplicatePair>(pairFields(), this)),
      m_isSearch(true)
{
    makeBody();
    makeFooter();
    connect(&context.workspace(), &Workspace::changed, this, &DuplicatesSheet::search);
    connect(&context.workspace(), &Workspace::reset, this, &DuplicatesSheet::search);
    search();
}

DuplicatesSheet::DuplicatesSheet(Context &context, const Person &one, const Person &other)
    : SheetContent(tr("Merge two people")),
      m_context(context),
      m_model(new RecordModel<DuplicatePair>(pairFields(), this)),
      m_isSearch(false)
{
    makeBody();
    makeFooter();
    take({{one.id, other.id, one.name.value(), other.name.value(), Likeness::NameAlone, {}, {}, {}}});
}

DuplicatesSheet::~DuplicatesSheet()
{
    if (m_worker)
        m_worker->wait();
}

void DuplicatesSheet::makeBody()
{
    m_table = new RecordTable(tr("People who may be one"));
    m_table->setModel(m_model);
    m_table->setSubject({tr("Duplicates"), [](int count) { return tr("%Ln pairs", nullptr, count); }});
    m_table->setWidths({23, 23, 10});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight((rowsShown + 1) * (grid::row + grid::tiny));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    if (!m_isSearch)
        m_table->hide();
    m_reason = label({}, FontRole::Strong);
    m_reason->setWordWrap(true);
    m_view = new MergeView;
    auto *note = label(tr("Everything of both is kept. Other names, handles and addresses are remembered."),
                       FontRole::Small, Tone::Muted);
    note->setWordWrap(true);
    auto *pairs = new QWidget;
    auto *layout = new QVBoxLayout(pairs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_table, m_reason, m_view, note})
        layout->addWidget(widget);
    layout->addStretch(1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(new EmptyState("search", tr("Looking"), tr("Everybody is compared with everybody.")));
    m_stack->addWidget(pairs);
    m_stack->addWidget(new EmptyState("users", tr("Nobody is left to compare"),
                                      tr("No two people look alike, but for those that you said are not the same.")));
    body()->addWidget(m_stack);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { m_context.act([this] { showPair(); }); });
    connect(m_table, &RecordTable::opened, this, [this] {
        if (QWidget *first = m_view->firstFocus())
            first->setFocus(Qt::TabFocusReason);
    });
}

void DuplicatesSheet::makeFooter()
{
    m_apart = button(tr("Not the same"));
    m_merge = button(tr("Merge"), ButtonKind::Primary);
    m_apart->setToolTip(tr("Del"));
    m_merge->setToolTip(tr("Ctrl+Enter"));
    if (!m_isSearch)
        m_apart->hide();
    footer()->addWidget(m_apart);
    footer()->addStretch(1);
    footer()->addWidget(m_merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesSheet::keepApart);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesSheet::merge);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, m_merge,
            &QPushButton::click);
    auto *del = new QShortcut(QKeySequence(Qt::Key_Delete), this);
    del->setContext(Qt::WidgetWithChildrenShortcut);
    connect(del, &QShortcut::activated, m_apart, &QPushButton::click);
}

QWidget *DuplicatesSheet::firstFocus()
{
    return m_isSearch ? static_cast<QWidget *>(m_table) : m_view->firstFocus() ? m_view->firstFocus() : m_merge;
}

/// What is read is compared in a thread, so that nobody waits; what changes meanwhile is compared after that.
void DuplicatesSheet::search()
{
    if (m_worker) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_context.act([this] {
        auto pairs = std::make_shared<std::vector<DuplicatePair>>();
        m_worker.reset(QThread::create(
            [pairs, likeness = LikenessSearch(m_context.store())]() mutable { *pairs = likeness.pairs(); }));
        connect(m_worker.get(), &QThread::finished, this, [this, pairs] {
            m_worker.release()->deleteLater();
            if (m_isStale)
                search();
            else
                take(std::move(*pairs));
        });
        m_worker->start();
    });
}

void DuplicatesSheet::take(std::vector<DuplicatePair> pairs)
{
    const std::optional<DuplicatePair> before = current();
    const bool hadFocus = m_stack->currentIndex() != Pairs || m_table->hasFocus();
    m_context.act([&] {
        m_model->setRecords(std::move(pairs));
        for (int row = 0; before && row < m_model->rowCount(); ++row)
            if (m_model->at(row) == *before)
                m_table->selectRowAt(row);
        showPair();
    });
    if (hadFocus && m_isSearch && isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
}

std::optional<DuplicatePair> DuplicatesSheet::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->at(row)) : std::nullopt;
}

void DuplicatesSheet::showPair()
{
    const std::optional<DuplicatePair> pair = current();
    const auto one = pair ? m_context.store().find(pair->one) : std::nullopt;
    const auto other = pair ? m_context.store().find(pair->other) : std::nullopt;
    m_stack->setCurrentIndex(one && other ? Pairs : Nobody);
    m_merge->setEnabled(one && other);
    m_apart->setEnabled(m_isSearch && one && other);
    if (m_isSearch)
        setSubtitle(m_model->rowCount() > 0 ? tr("%Ln pairs of people who may be one", nullptr, m_model->rowCount())
                                            : QString());
    if (!one || !other || m_shown == std::pair(*one, *other))
        return;
    m_shown = {*one, *other};
    m_reason->setText(pair->reason);
    m_reason->setVisible(!pair->reason.isEmpty());
    m_view->setPeople(m_context.store(), m_context.today(), *one, *other);
}

void DuplicatesSheet::merge()
{
    m_context.act([this] {
        const std::optional<DuplicatePair> pair = current();
        if (!pair)
            return;
        const Merge merge = m_view->merge();
        const QString goes = merge.gone == pair->one ? pair->oneName : pair->otherName;
        m_context.commit({QStringLiteral("person.merge"), merge.kept.name.value()},
                         mergePeople(m_context.store(), merge, m_context.today()),
                         tr("%1 is merged into %2").arg(goes, merge.kept.name.value()));
        moveDrafts(m_context.workspace(), merge.gone, merge.kept.id);
        drop([&](const DuplicatePair &each) { return each.one == merge.gone || each.other == merge.gone; });
    });
}

void DuplicatesSheet::keepApart()
{
    m_context.act([this] {
        const std::optional<DuplicatePair> pair = current();
        if (!pair)
            return;
        m_context.commit({QStringLiteral("person.apart"), tr("%1 and %2").arg(pair->oneName, pair->otherName)},
                         convenor::keepApart(m_context.store(), pair->one, pair->other),
                         tr("%1 and %2 stay two people").arg(pair->oneName, pair->otherName));
        drop([&](const DuplicatePair &each) { return each == *pair; });
    });
}

/// Takes out at once what is settled, so that the next pair follows before the search has come back.
void DuplicatesSheet::drop(const std::function<bool(const DuplicatePair &)> &isSettled)
{
    if (!m_isSearch) {
        Q_EMIT done();
        return;
    }
    std::vector<DuplicatePair> left = m_model->records();
    std::erase_if(left, isSettled);
    m_model->setRecords(std::move(left));
    showPair();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace convenor
