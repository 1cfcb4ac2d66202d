// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_table.h"

#include "ui/style/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace convenor {

namespace {

/// A row: its fill when current or under the pointer, its text with room at both sides, a hairline below.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool current = option.state & QStyle::State_Selected;
        if (current || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, current ? t.selected : t.raised);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
        painter->setPen(t.text);
        painter->setFont(option.font);
        const QRect rect = option.rect.adjusted(grid::small, 0, -grid::small, 0);
        const int align = index.data(Qt::TextAlignmentRole).toInt();
        painter->drawText(rect, align | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
};

} // namespace

RecordTable::RecordTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setItemDelegate(new RowDelegate(this));
    setSortingEnabled(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(grid::row + grid::tiny);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            Q_EMIT opened(index.row());
    });
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::keepCurrent);
    keepCurrent();
}

void RecordTable::setWidths(const QList<int> &characters)
{
    for (int i = 0; i < characters.size(); ++i)
        setColumnWidth(i, characters[i] * fontMetrics().averageCharWidth() + 2 * grid::small);
}

void RecordTable::selectRowAt(int row)
{
    setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        event->ignore(); // the window copies
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
             currentIndex().isValid())
        Q_EMIT opened(currentRow());
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_lastRow = current.row();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void RecordTable::keepCurrent()
{
    if (const int rows = model()->rowCount(); rows > 0)
        selectRowAt(std::clamp(m_lastRow, 0, rows - 1));
}

ShownTable RecordTable::shownTable()
{
    while (model()->canFetchMore({}))
        model()->fetchMore({});
    ShownTable table{m_subject, plainCells()};
    if (table.subject.title.isEmpty())
        table.subject.title = accessibleName();
    table.cells.name = table.subject.title;
    const int rows = model()->rowCount();
    for (int row = 0; row < rows; ++row)
        if (const QVariant id = model()->index(row, 0).data(IdRole); id.isValid())
            table.ids.push_back(id.toLongLong());
    for (const QModelIndex &index : selectionModel()->selectedRows())
        table.selected.push_back(size_t(index.row()));
    std::sort(table.selected.begin(), table.selected.end());
    return table;
}

PlainTable RecordTable::plainCells() const
{
    PlainTable table;
    const std::vector<int> columns = visibleColumns();
    for (const int column : columns)
        table.header << model()->headerData(column, Qt::Horizontal).toString();
    const int rows = model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        QJsonArray cells;
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            const QVariant plain = index.data(PlainRole);
            cells << plainCell(plain.isValid() ? plain : index.data());
        }
        table.rows.push_back(cells);
    }
    return table;
}

/// In the order in which they were dragged.
std::vector<int> RecordTable::visibleColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

std::optional<ShownTable> tableIn(const QWidget &pane)
{
    RecordTable *front = nullptr;
    for (RecordTable *table : pane.findChildren<RecordTable *>())
        if (table->isVisible() && table->model() && (!front || table->isAncestorOf(pane.focusWidget())))
            front = table;
    if (!front || front->model()->rowCount() == 0)
        return std::nullopt;
    return front->shownTable();
}

} // namespace convenor
