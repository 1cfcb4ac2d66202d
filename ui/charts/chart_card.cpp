// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "core/exchange/target_file.h"
#include "ui/style/tokens.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

namespace convenor {

namespace {

struct Format
{
    const char *name;
    const char *text;
};

constexpr std::array formats = {
    Format{"png", QT_TRANSLATE_NOOP("convenor::ChartCard", "Save as PNG…")},
    Format{"svg", QT_TRANSLATE_NOOP("convenor::ChartCard", "Save as SVG…")},
    Format{"pdf", QT_TRANSLATE_NOOP("convenor::ChartCard", "Save as PDF…")},
    Format{"csv", QT_TRANSLATE_NOOP("convenor::ChartCard", "Save its values as CSV…")},
};

Field<QStringList> columnField(const QString &label, qsizetype column)
{
    auto field = shown<QStringList>(label, [column](const QStringList &row) { return row.value(column); });
    field.alignRight = column > 0;
    return field;
}

/// Texts that are numbers become numbers.
QJsonValue cellOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

PlainTable plainCellsOf(const Chart &chart)
{
    const ChartTable values = plainTableOf(chart);
    PlainTable table{chart.title, values.header, {}};
    for (const QStringList &row : values.rows) {
        QJsonArray cells{row.front()};
        for (const QString &cell : row.mid(1))
            cells << cellOf(cell);
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace

ChartCard::ChartCard(QWidget *parent)
    : Card(parent),
      m_title(label({}, FontRole::Heading)),
      m_definition(label({}, FontRole::Small, Tone::Muted)),
      m_asTable(iconButton("table", tr("Show as table"))),
      m_more(iconButton("ellipsis", tr("Save this chart"))),
      m_stack(new QStackedLayout),
      m_view(new ChartView),
      m_empty(label({}, FontRole::Body, Tone::Muted)),
      m_table(new RecordTable(tr("Values of the chart")))
{
    m_title->setWordWrap(true);
    m_definition->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    box()->setContentsMargins(grid::large, grid::medium, grid::large, grid::medium);
    box()->setSpacing(grid::medium);
    box()->addLayout(makeHeader());
    box()->addLayout(m_stack, 1); // before its widgets, which it would show as windows
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    fillMenu();
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::setTable);
    connect(m_view, &ChartView::opened, this, &ChartCard::opened);
    connect(m_table, &RecordTable::opened, this, [this](int row) { Q_EMIT opened(row, 0); });
}

ChartCard::~ChartCard() = default;

QLayout *ChartCard::makeHeader()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_definition);
    auto *header = new QHBoxLayout;
    header->setSpacing(grid::tiny);
    header->addLayout(words, 1);
    header->addWidget(m_asTable, 0, Qt::AlignTop);
    header->addWidget(m_more, 0, Qt::AlignTop);
    return header;
}

void ChartCard::fillMenu()
{
    auto *menu = new QMenu(m_more);
    for (const Format &format : formats)
        menu->addAction(tr(format.text), this,
                        [this, name = QString::fromLatin1(format.name)] { Q_EMIT saveWanted(name); });
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void ChartCard::setChart(const Chart &chart)
{
    m_title->setText(chart.title);
    m_definition->setText(chart.definition);
    m_empty->setText(chart.emptySentence);
    setAccessibleName(chart.title);
    m_view->setChart(chart);
    m_asTable->setEnabled(!chart.isEmpty());
    m_more->setEnabled(!chart.isEmpty());
    if (m_isTable)
        fillTable();
    showPart();
}

const Chart &ChartCard::chart() const
{
    return m_view->chart();
}

bool ChartCard::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::setTable(bool table)
{
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_isTable = table;
    m_asTable->setChecked(table);
    if (table)
        fillTable();
    showPart();
    if (hadFocus)
        takeFocus();
}

void ChartCard::takeFocus()
{
    if (m_stack->currentWidget() != m_empty)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

std::optional<ShownTable> ChartCard::shownTable() const
{
    if (chart().isEmpty())
        return std::nullopt;
    ShownTable table{{chart().title}, plainCellsOf(chart())};
    if (isTable())
        table.selected = m_table->shownTable().selected;
    return table;
}

void ChartCard::fillTable()
{
    const ChartTable table = tableOf(chart());
    Fields<QStringList> fields;
    for (qsizetype i = 0; i < table.header.size(); ++i)
        fields.push_back(columnField(table.header[i], i));
    auto model = std::make_unique<RecordModel<QStringList>>(fields);
    model->setRecords(table.rows);
    m_table->setSortingEnabled(false); // its rows are those of the chart
    m_table->setModel(model.get());
    m_model = std::move(model);
    m_table->setAccessibleName(tr("Values: %1").arg(chart().title));
}

void ChartCard::showPart()
{
    if (chart().isEmpty())
        m_stack->setCurrentWidget(m_empty);
    else if (m_isTable)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_view);
}

void ChartCard::save(const QString &path, const QString &format) const
{
    if (format == u"csv")
        return writeFile(path, {}, [this](QIODevice &file) { writeTable(plainCellsOf(chart()), file); });
    m_view->save(path, format == u"svg"   ? PictureFormat::Svg
                       : format == u"pdf" ? PictureFormat::Pdf
                                          : PictureFormat::Png);
}

} // namespace convenor
