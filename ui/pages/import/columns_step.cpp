// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/columns_step.h"

#include "core/communities/communities_mapping.h"
#include "core/store/job.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/naming_line.h"
#include "ui/pages/import/report_target.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QAbstractTableModel>
#include <QActionGroup>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <array>

namespace convenor {

namespace {

constexpr int mostColumns = 100; // shown; all are read
constexpr int columnWidth = 168;

bool hasField(const Kind &kind, const char *name)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(),
                       [&](const TableField &field) { return !qstrcmp(field.name, name); });
}

/// "C" of the third column, as spreadsheets call it.
QString lettersOf(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + ushort((rest - 1) % 26)));
    return letters;
}

/// What columns are called: those without a name, or with that of another, by their place.
QStringList shownNames(const QStringList &header)
{
    QStringList names;
    const QStringList keys = columnKeys(header);
    for (qsizetype i = 0; i < header.size() && i < mostColumns; ++i) {
        if (header[i].isEmpty())
            names << ColumnsStep::tr("Column %1").arg(lettersOf(i));
        else
            names << (keys[i] == header[i] ? header[i]
                                           : ColumnsStep::tr("%1 (column %2)").arg(header[i], lettersOf(i)));
    }
    return names;
}

} // namespace

/// The first rows of a table; the row above them is for the fields of its columns.
class PreviewModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSample(const TableSample &sample)
    {
        beginResetModel();
        m_sample = sample;
        m_names = shownNames(sample.header);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || m_sample.header.isEmpty() ? 0 : int(m_sample.rows.size()) + 1;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(std::min<qsizetype>(m_sample.header.size(), mostColumns));
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
        if (!index.isValid() || index.row() == 0 ||
            (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
            return {};
        const QString cell = m_sample.rows[size_t(index.row() - 1)][index.column()];
        return role != Qt::AccessibleTextRole ? cell.left(200).replace(u'\n', u' ')
                                              : m_names[index.column()] + QStringLiteral(": ") + cell;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
        if ((role != Qt::DisplayRole && role != Qt::ToolTipRole) || orientation == Qt::Vertical)
            return {};
        return m_names.value(section);
    }
    QString nameOf(int column) const { return m_names.value(column); }

private:
    TableSample m_sample;
    QStringList m_names; ///< of the columns
};

ColumnsStep::ColumnsStep(Context &context, ImportJob &job, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_job(job),
      m_chips(new ChipFlow(tr("How the file is read"))),
      m_naming(new NamingLine(tr("Name of the new community"), tr("Add"))),
      m_question(new QWidget),
      m_sentence(label({}, FontRole::Body, Tone::Muted)),
      m_target(new ReportTarget(context, job)),
      m_table(new RecordTable(tr("The first rows"))),
      m_model(std::make_unique<PreviewModel>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::medium);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    m_sentence->setWordWrap(true);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->setModel(m_model.get());
    layout->addWidget(m_chips);
    layout->addWidget(m_naming);
    layout->addWidget(m_question);
    layout->addWidget(m_sentence);
    layout->addWidget(m_target);
    connect(m_naming, &NamingLine::named, this,
            [this](const QString &name) { apply([this, name] { m_job.addCommunity(name); }); });
    connect(m_target, &ReportTarget::chosen, this, [this] { Q_EMIT changed({}); });
    auto *rows = new QVBoxLayout; // keeps the rest at the top where there is no table
    rows->addWidget(m_table, 1);
    rows->addStretch(0);
    layout->addLayout(rows, 1);
}

ColumnsStep::~ColumnsStep() = default;

QWidget *ColumnsStep::firstFocus() const
{
    if (m_job.isReport() && m_target->hasChoice())
        return m_target->firstFocus();
    return m_chips->chip(0);
}

void ColumnsStep::refresh()
{
    fillChips();
    fillQuestion();
    if (m_job.isReport())
        m_target->refresh();
    m_target->setVisible(m_job.isReport() && m_target->hasChoice());
    fillTable();
    describe();
}

/// Reads in another way, once the menu that asked for it is gone.
void ColumnsStep::apply(const Change &change)
{
    QTimer::singleShot(0, this, [this, change] {
        const auto failure = sentenceOfFailure(change);
        refresh();
        Q_EMIT changed(failure.value_or(QString()));
    });
}

Chip *ColumnsStep::addChip(const QString &name, const QString &text, const char *icon)
{
    auto *chip = new Chip(text, icon);
    chip->setAccessibleName(name + QStringLiteral(": ") + text);
    chip->setToolTip(name);
    chip->setMenu(new QMenu);
    return m_chips->add(chip);
}

void ColumnsStep::offer(QMenu *menu, const QString &text, bool isCurrent, Change change)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isCurrent);
    auto *choices = menu->findChild<QActionGroup *>();
    (choices ? choices : new QActionGroup(menu))->addAction(action);
    connect(action, &QAction::triggered, this, [this, change = std::move(change)] { apply(change); });
}

void ColumnsStep::fillChips()
{
    m_chips->clear();
    m_naming->hide();
    if (m_job.isTable())
        addKindChip();
    if (m_job.isCalendar() || (m_job.preview().kind && (hasField(*m_job.preview().kind, "community") ||
                                                        hasField(*m_job.preview().kind, "communities"))))
        addCommunityChip();
    addSheetChip();
    if (m_job.preview().format == FileFormat::Text) {
        addEncodingChip();
        addSeparatorChip();
    }
    addDatesChip();
}

void ColumnsStep::addKindChip()
{
    const QString current = m_job.kind();
    Chip *chip = addChip(tr("What the rows are"), current.isEmpty() ? tr("Say what the rows are") : kindWords(current),
                         current.isEmpty() ? "circle-question-mark" : "table");
    for (const Kind &kind : kinds())
        if (const QString name = QString::fromLatin1(kind.name); kind.importer)
            offer(chip->menu(), kindWords(name), name == current, [this, name] { m_job.setKind(name); });
}

void ColumnsStep::addCommunityChip()
{
    std::vector<Community> all = m_context.store().all<Community>();
    std::sort(all.begin(), all.end(), [](const Community &a, const Community &b) {
        return QString::localeAwareCompare(a.name.value(), b.name.value()) < 0;
    });
    const QString current = m_job.request().community;
    const auto chosen = std::find_if(all.begin(), all.end(),
                                     [&](const Community &community) { return community.code.value() == current; });
    Chip *chip = addChip(
        tr("Community of rows that name none"),
        chosen == all.end() ? tr("No community unless named") : tr("Else: %1").arg(chosen->name.value()), "hexagon");
    offer(chip->menu(), tr("None"), current.isEmpty(), [this] { m_job.setCommunity({}); });
    for (const Community &community : all)
        if (community.closed.isEmpty())
            offer(chip->menu(), community.name.value(), community.code.value() == current,
                  [this, code = community.code.value()] { m_job.setCommunity(code); });
    chip->menu()->addSeparator();
    connect(chip->menu()->addAction(tr("New community…")), &QAction::triggered, m_naming, &NamingLine::ask,
            Qt::QueuedConnection);
}

void ColumnsStep::addSheetChip()
{
    if (m_job.preview().sheets.size() < 2)
        return;
    const QString current = m_job.preview().table.sheet;
    Chip *chip = addChip(tr("Sheet"), current, "table");
    for (const QString &sheet : m_job.preview().sheets)
        offer(chip->menu(), sheet, sheet == current, [this, sheet] {
            TableOptions options = m_job.request().table;
            options.sheet = sheet;
            m_job.setTable(options);
        });
}

void ColumnsStep::addEncodingChip()
{
    const QString current = m_job.preview().table.encoding;
    Chip *chip = addChip(tr("Encoding"), current, nullptr);
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "Latin-1", "windows-1252"})
        offer(chip->menu(), QString::fromLatin1(name), current == QLatin1String(name), [this, name] {
            TableOptions options = m_job.request().table;
            options.encoding = QString::fromLatin1(name);
            m_job.setTable(options);
        });
}

void ColumnsStep::addSeparatorChip()
{
    const char current = m_job.preview().table.separator;
    Chip *chip = addChip(tr("Separator"), separatorWords(current), nullptr);
    for (const char separator : {',', ';', '\t', '|'})
        offer(chip->menu(), separatorWords(separator), separator == current, [this, separator] {
            TableOptions options = m_job.request().table;
            options.separator = separator;
            m_job.setTable(options);
        });
}

void ColumnsStep::addDatesChip()
{
    if (!m_job.isTable())
        return;
    const DateOrder current = m_job.request().dates;
    Chip *chip = addChip(tr("Dates such as 4/3/26"), orderWords(current), "calendar");
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        offer(chip->menu(), orderWords(order), order == current, [this, order] { m_job.setDates(order); });
}

void ColumnsStep::fillQuestion()
{
    clear(m_question->layout());
    const DateQuestion *asked = m_job.dateQuestion();
    m_question->setVisible(asked);
    if (!asked)
        return;
    auto *row = static_cast<QBoxLayout *>(m_question->layout());
    row->addWidget(new IconView("circle-question-mark", grid::icon, Tone::Warning));
    auto *words = label(tr("“%1” in %2 can be read in several ways. What stands first?")
                            .arg(asked->example, asked->columns.join(QStringLiteral(", "))));
    row->addWidget(words);
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        auto *answer = button(orderWords(order));
        connect(answer, &QPushButton::clicked, this,
                [this, order] { apply([this, order] { m_job.setDates(order); }); });
        row->addWidget(answer);
    }
    row->addStretch(1);
}

void ColumnsStep::fillTable()
{
    const ImportPreview &preview = m_job.preview();
    m_model->setSample(m_job.isCalendar() ? m_job.calendarSample() : preview.sample);
    m_table->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 1)
        m_table->selectRowAt(1);
    if (m_model->rowCount() > 0)
        m_table->setRowHidden(0, !preview.kind);
    if (!preview.kind || m_model->rowCount() == 0)
        return;
    m_table->setRowHeight(0, grid::control + grid::small);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setIndexWidget(m_model->index(0, column), makeFieldBox(column));
}

/// Which field a column is.
QWidget *ColumnsStep::makeFieldBox(int column)
{
    const ImportPreview &preview = m_job.preview();
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Field of column %1").arg(m_model->nameOf(column)));
    box->addItem(tr("Leave out"), -1);
    for (size_t i = 0; i < preview.kind->fields.size(); ++i)
        box->addItem(fieldWords(QString::fromLatin1(preview.kind->fields[i].name)), int(i));
    box->setCurrentIndex(box->findData(preview.fields[size_t(column)]));
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(box, &QComboBox::activated, this, [this, box, column] {
        const int field = box->currentData().toInt();
        apply([this, column, field] { m_job.setField(column, field); });
    });
    auto *room = new QWidget; // so that they do not touch, and their words stand above the cells
    auto *layout = new QHBoxLayout(room);
    layout->setContentsMargins(grid::tiny - 1, grid::tiny / 2, grid::tiny - 1, grid::tiny / 2);
    layout->addWidget(box);
    room->setFocusProxy(box);
    return room;
}

QString ColumnsStep::reportSentence() const
{
    if (!m_target->hasChoice())
        return tr(
            "This is a meeting tool’s report of who was there, and there is no session that it may be about. Plan "
            "the session in the calendar, then open the report again.");
    if (!m_target->isPlanned() && m_target->isNew())
        return tr(
            "This is a meeting tool’s report of who was there, and the calendar has no session on that day. It can "
            "be added here and logged: you look through the names before anything is kept.");
    return tr("This is a meeting tool’s report of who was there. It is logged for the session that it is about: choose "
              "it here, and look through the names there before anything is kept.");
}

void ColumnsStep::describe()
{
    const ImportPreview &preview = m_job.preview();
    QStringList sentences;
    Tone tone = Tone::Muted;
    if (m_job.isCalendar()) {
        sentences << tr(
            "A calendar: its events and series become sessions. Those that are known already are found again "
            "by their UID.");
        if (m_context.store().all<Community>().empty())
            sentences << tr("Which community they belong to can be said above: name a new one there.");
    } else if (m_job.isWorkspace())
        sentences << tr(
            "A whole workspace: its records that are not here are added, those with the same id take the values of the "
            "file, and others stay. It is one step, which Undo takes back.");
    else if (m_job.isReport()) {
        sentences << reportSentence();
    } else if (!preview.kind) {
        sentences << tr("What the rows are cannot be told from the columns. Choose it above.");
        tone = Tone::Warning;
    } else if (!preview.missing.isEmpty()) {
        sentences << tr("%1 need a column for “%2”. Choose it below, or say above that the rows are something else.")
                         .arg(kindWords(m_job.kind()), fieldWords(preview.missing));
        tone = Tone::Warning;
    } else if (m_job.isRestored())
        sentences << tr("Everything is as you left it, also what you decided about rows.");
    else if (m_job.isRemembered())
        sentences << tr("The columns are read as the last time a table with this header was imported.");
    sentences += preview.warnings;
    if (preview.sample.header.size() > mostColumns)
        sentences << tr("The first %1 columns of %2 are shown.").arg(mostColumns).arg(preview.sample.header.size());
    m_sentence->setText(sentences.join(u' '));
    m_sentence->setVisible(!sentences.isEmpty());
    setTone(m_sentence, tone);
}

} // namespace convenor
