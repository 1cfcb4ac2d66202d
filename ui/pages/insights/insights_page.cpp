// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insights/insights_page.h"

#include "core/communities/communities_mapping.h"
#include "core/insight/facts_feed.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/insights/insight.h"
#include "ui/pages/insights/rows_sheet.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_label.h"
#include "ui/widgets/shown_table.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace convenor {

namespace {

constexpr int cardHeight = 284;
constexpr int columns = 2;
constexpr std::array periods = {12, 18, 24, 36};

/// A child that makes room for six cards in two columns.
QWidget *sheetOf(const std::vector<ChartCard *> &cards)
{
    auto *inside = new QWidget;
    auto *layout = new QGridLayout(inside);
    layout->setContentsMargins(grid::page, 0, grid::medium, grid::page); // the scroll bar takes the rest
    layout->setSpacing(grid::large);
    for (size_t i = 0; i < cards.size(); ++i) {
        cards[i]->setMinimumHeight(cardHeight);
        layout->addWidget(cards[i], int(i) / columns, int(i) % columns);
    }
    for (int column = 0; column < columns; ++column)
        layout->setColumnStretch(column, 1);
    return inside;
}

bool touchesFigures(const ChangeSet &changes)
{
    static constexpr std::array quiet = {"touch", "session_note", "action_item", "loose_comment", "draft", "channel", "stage"};
    return std::any_of(changes.lists().begin(), changes.lists().end(), [](const auto &list) {
        return std::none_of(quiet.begin(), quiet.end(),
                            [&](const char *name) { return qstrcmp(name, list->table().name) == 0; });
    });
}

} // namespace

InsightsPage::InsightsPage(Context &context)
    : Page(tr("Insights"), context),
      m_scope(new Chip(tr("Whole network"), "hexagon")),
      m_period(new Chip({}, "calendar")),
      m_before(new Chip(tr("With the year before"))),
      m_bar(new QWidget),
      m_stack(new QStackedLayout),
      m_scroll(new QScrollArea),
      m_empty(new EmptyState(
          "chart-line", tr("Nothing to tell yet"),
          tr("Insights answer six questions from the sessions that you log: who came, who led, and what they said.")))
{
    m_view.today = context.today();
    makeChips();
    makeCards();
    auto *empty = static_cast<EmptyState *>(m_empty);
    empty->addButton(tr("Go to the sessions"), true, [this] { this->context().open({Reference::Sessions, 0, {}}); });
    m_scroll->setWidget(sheetOf(m_cards));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_bar);
    body()->addLayout(m_stack, 1); // before its widgets, which it would show as windows
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    bind("insights.table", [this] {
        if (ChartCard *card = currentCard())
            card->setTable(!card->isTable());
    });
    connect(&context.facts(), &FactsFeed::loaded, this, &InsightsPage::invalidate);
}

void InsightsPage::makeChips()
{
    m_scope->setAccessibleName(tr("Of which community"));
    m_period->setAccessibleName(tr("Of which time"));
    m_before->setTickable(true);
    m_before->setChecked(m_view.withYearBefore);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(grid::page, 0, grid::page, grid::medium);
    row->setSpacing(grid::small);
    for (Chip *chip : {m_scope, m_period, m_before})
        row->addWidget(chip, 0, Qt::AlignVCenter);
    auto *figures = new LineLabel(tr("Figures as of %1 · every number opens its rows").arg(shownDate(m_view.today)),
                                  FontRole::Small, Tone::Muted);
    row->addStretch(1);
    row->addWidget(figures);
    connect(m_before, &QAbstractButton::toggled, this, [this](bool on) {
        InsightView view = m_view;
        view.withYearBefore = on;
        setView(view);
    });
    m_scope->setMenu(new QMenu(m_scope));
    connect(m_scope->menu(), &QMenu::aboutToShow, this, [this] { context().act([this] { fillScopes(); }); });
    fillPeriods();
}

void InsightsPage::makeCards()
{
    for (size_t i = 0; i < insights().size(); ++i) {
        auto *card = new ChartCard;
        m_cards.push_back(card);
        connect(card, &ChartCard::opened, this, [this, i](int category, int series) { openRows(i, category, series); });
        connect(card, &ChartCard::saveWanted, this, [this, i](const QString &format) { askWhereToSave(i, format); });
    }
}

void InsightsPage::fillPeriods()
{
    auto *menu = new QMenu(m_period);
    for (const int months : periods)
        menu->addAction(tr("Last %Ln months, by month", nullptr, months), this, [this, months] {
            InsightView view = m_view;
            view.months = months;
            setView(view);
        });
    m_period->setMenu(menu);
}

/// Anew each time that it opens: communities come and go.
void InsightsPage::fillScopes()
{
    QMenu *menu = m_scope->menu();
    menu->clear();
    const auto choose = [this](const Scope &scope) {
        InsightView view = m_view;
        view.scope = scope;
        setView(view);
    };
    menu->addAction(tr("Whole network"), this, [choose] { choose(Scope::all()); });
    menu->addSeparator();
    std::vector<Community> communities = context().store().all<Community>();
    std::sort(communities.begin(), communities.end(), [](const Community &a, const Community &b) {
        return a.name.value().localeAwareCompare(b.name.value()) < 0;
    });
    for (const Community &community : communities)
        menu->addAction(community.name.value(), this, [choose, id = community.id] { choose(Scope::of(id)); });
}

QString InsightsPage::scopeName() const
{
    if (!m_view.scope.community)
        return tr("Whole network");
    return context().store().get(*m_view.scope.community).name.value();
}

void InsightsPage::setView(const InsightView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_before->setChecked(view.withYearBefore);
    invalidate();
}

InsightSources InsightsPage::sources() const
{
    return {context().facts().facts(), context().store(), m_view, context().workspace().identity().startedOn};
}

void InsightsPage::refresh()
{
    if (m_view.scope.community && !context().store().find(*m_view.scope.community))
        m_view.scope = Scope::all();
    m_scope->setText(scopeName());
    m_period->setText(tr("Last %Ln months, by month", nullptr, m_view.months));
    m_scope->updateGeometry();
    m_period->updateGeometry();
    const Facts &facts = context().facts().facts();
    const auto &events = facts.events();
    const bool isEmpty =
        facts.isComplete() && std::none_of(events.begin(), events.end(), [](const EventFact &e) { return e.isHeld(); });
    m_bar->setVisible(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? m_empty : m_scroll);
    if (!isEmpty)
        showCharts();
}

void InsightsPage::showCharts()
{
    const InsightSources from = sources();
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const Insight &insight = insights()[i];
        Chart chart;
        if (from.facts.isComplete()) {
            chart = insight.chart(from);
        } else {
            chart.title = QCoreApplication::translate("Insight", insight.words);
            chart.emptySentence = tr("Reading the figures…");
        }
        m_cards[i]->setChart(chart);
    }
}

bool InsightsPage::isTouchedBy(const ChangeSet &changes) const
{
    return touchesFigures(changes);
}

void InsightsPage::openRows(size_t question, int category, int series)
{
    const Chart &chart = m_cards[question]->chart();
    const ChartValue *value = chart.valueAt(size_t(category), size_t(series));
    if (!value || (chart.kind == ChartKind::Heat && !value->value))
        return;
    context().act([&] {
        context().openSheet(
            new RowsSheet(context(), insights()[question].behind(sources(), size_t(category), size_t(series))));
    });
}

void InsightsPage::save(size_t question, const QString &path, const QString &format) const
{
    m_cards[question]->save(path, format);
}

void InsightsPage::askWhereToSave(size_t question, const QString &format)
{
    const QString name = QStringLiteral("%1-%2.%3")
                             .arg(QLatin1String(insights()[question].name), m_view.today.toString(Qt::ISODate), format);
    auto *dialog = new QFileDialog(this, tr("Save this chart"), QDir::home().filePath(name),
                                   QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    connect(dialog, &QFileDialog::fileSelected, this, [this, question, format](const QString &path) {
        if (context().act([&] { save(question, path, format); }))
            context().tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

ChartCard *InsightsPage::currentCard() const
{
    for (ChartCard *card : m_cards)
        if (card->isAncestorOf(QApplication::focusWidget()))
            return card;
    return m_cards.front();
}

QWidget *InsightsPage::firstFocus()
{
    return m_stack->currentWidget() == m_scroll ? m_cards.front()->view() : nullptr;
}

std::optional<ShownTable> InsightsPage::table()
{
    return m_stack->currentWidget() == m_scroll ? currentCard()->shownTable() : std::nullopt;
}

QVariantMap InsightsPage::state() const
{
    return {{QStringLiteral("months"), m_view.months},
            {QStringLiteral("yearBefore"), m_view.withYearBefore},
            {QStringLiteral("community"), m_view.scope.community ? m_view.scope.community->toString() : QString()}};
}

void InsightsPage::restore(const QVariantMap &state)
{
    InsightView view = m_view;
    if (const int months = state.value(QStringLiteral("months")).toInt();
        std::find(periods.begin(), periods.end(), months) != periods.end())
        view.months = months;
    view.withYearBefore = state.value(QStringLiteral("yearBefore"), true).toBool();
    if (const qint64 id = state.value(QStringLiteral("community")).toString().toLongLong())
        view.scope = Scope::of(Id<Community>(id));
    setView(view);
}

} // namespace convenor
