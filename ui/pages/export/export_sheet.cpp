// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export/export_sheet.h"

#include "core/store/job.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

#include <algorithm>

namespace convenor {

namespace {

constexpr int rowsOfPreview = 8;
constexpr int widestColumn = 220;

} // namespace

/// The first rows of what goes out, as they stand in the file.
class PlainModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const PlainTable &table)
    {
        beginResetModel();
        m_header = table.header;
        const size_t rows = std::min(table.rows.size(), size_t(rowsOfPreview));
        m_rows.assign(table.rows.begin(), table.rows.begin() + std::ptrdiff_t(rows));
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    { return parent.isValid() ? 0 : int(m_header.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QJsonValue cell = m_rows[size_t(index.row())][index.column()];
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignVCenter | (cell.isDouble() ? Qt::AlignRight : Qt::AlignLeft));
        return role == Qt::DisplayRole ? QVariant(cellText(cell)) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
        return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(m_header.value(section))
                                                                        : QVariant();
    }

private:
    QStringList m_header;
    std::vector<QJsonArray> m_rows;
};

ExportSheet::ExportSheet(Context &context, Source source)
    : SheetContent(tr("Export")),
      m_context(context),
      m_source(std::move(source)),
      m_job(context, m_source()),
      m_problem(label({}, FontRole::Body, Tone::Danger)),
      m_choices(new QVBoxLayout),
      m_formats(new QHBoxLayout),
      m_previewTitle(label(tr("The first rows"), FontRole::Strong)),
      m_preview(new RecordTable(tr("The first rows"))),
      m_model(new PlainModel(this)),
      m_note(label({}, FontRole::Small, Tone::Muted)),
      m_save(button(tr("Save as…"), ButtonKind::Primary, "upload")),
      m_folder(QDir::homePath())
{
    build();
    offer();
    connect(m_save, &QPushButton::clicked, this, &ExportSheet::askWhere);
    // Later: the page reads anew first.
    const auto again = [this] { QTimer::singleShot(0, this, &ExportSheet::takeAgain); };
    connect(&context.workspace(), &Workspace::changed, this, again);
    connect(&context.workspace(), &Workspace::reset, this, again);
}

ExportSheet::~ExportSheet() = default;

void ExportSheet::build()
{
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_note->setWordWrap(true);
    m_choices->setSpacing(grid::small);
    m_preview->setModel(m_model);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setSortingEnabled(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->setFixedHeight((rowsOfPreview + 2) * (grid::row + grid::tiny));
    body()->setSpacing(grid::medium);
    body()->addWidget(m_problem);
    body()->addWidget(label(tr("What"), FontRole::Strong));
    body()->addLayout(m_choices);
    body()->addSpacing(grid::small);
    body()->addWidget(label(tr("As"), FontRole::Strong));
    body()->addLayout(m_formats);
    body()->addSpacing(grid::small);
    body()->addWidget(m_previewTitle);
    body()->addWidget(m_preview);
    body()->addWidget(m_note);
    body()->addStretch(1);
    footer()->addStretch(1);
    footer()->addWidget(m_save);
}

QWidget *ExportSheet::firstFocus()
{
    return m_whats->checkedButton();
}

/// The choices anew, as the table is now.
void ExportSheet::offer()
{
    const bool hadFocus = m_whats && m_whats->checkedButton() && m_whats->checkedButton()->hasFocus();
    clear(m_choices);
    delete std::exchange(m_whats, new QButtonGroup(this));
    for (const ExportWhat what : m_job.choices()) {
        auto *choice = new QRadioButton(m_job.wordsFor(what));
        choice->setChecked(what == m_job.what());
        m_whats->addButton(choice, int(what));
        m_choices->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this, what](bool on) {
            if (on)
                take(what);
        });
    }
    if (hadFocus)
        m_whats->checkedButton()->setFocus(Qt::OtherFocusReason);
    offerFormats();
}

void ExportSheet::offerFormats()
{
    clear(m_formats);
    const std::vector<ExportFormat> formats = m_job.formats();
    QStringList texts;
    for (const ExportFormat format : formats)
        texts << ExportJob::wordsFor(format);
    m_format = new SegmentedControl(texts);
    m_format->setAccessibleName(tr("Format of the file"));
    connect(m_format, &SegmentedControl::chosen, this,
            [this, formats](int index) { chooseFormat(formats[size_t(index)]); });
    m_formats->addWidget(m_format);
    m_formats->addStretch(1);
    chooseFormat(m_job.format());
}

void ExportSheet::choose(ExportWhat what)
{
    if (QAbstractButton *choice = m_whats->button(int(what)))
        choice->setChecked(true);
}

void ExportSheet::take(ExportWhat what)
{
    m_context.act([&] {
        m_job.choose(what);
        offerFormats();
    });
}

void ExportSheet::chooseFormat(ExportFormat format)
{
    const std::vector<ExportFormat> formats = m_job.formats();
    m_job.setFormat(format);
    m_format->setCurrent(int(std::find(formats.begin(), formats.end(), format) - formats.begin()));
    describe();
}

void ExportSheet::describe()
{
    const bool isTable = m_job.format() == ExportFormat::Csv || m_job.format() == ExportFormat::Workbook;
    const qint64 guards = isTable ? guardedCells(m_job.rows()) : 0;
    m_model->setTable(m_job.rows());
    fitColumns();
    m_preview->setVisible(!m_job.rows().header.isEmpty());
    m_previewTitle->setVisible(m_preview->isVisibleTo(this));
    if (m_job.format() == ExportFormat::Json)
        m_note->setText(
            tr("Every record with its id. Imported into an empty workspace it makes an equal one. The history "
               "and what is being typed stay here."));
    else if (m_job.format() == ExportFormat::Calendar)
        m_note->setText(tr("A session of a series brings the whole series."));
    else if (m_job.format() == ExportFormat::Cards)
        m_note->setText(tr("A card for each person, with name, address, department and languages."));
    else
        m_note->setText(guards == 0
                            ? QString()
                            : tr("%Ln cells begin as a formula does. An apostrophe keeps spreadsheets from running "
                                 "them; import takes it off again.",
                                 nullptr, int(guards)));
    m_note->setVisible(!m_note->text().isEmpty());
    say({});
}

/// As wide as what stands in them, within reason.
void ExportSheet::fitColumns()
{
    const QFontMetrics metrics = m_preview->fontMetrics();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_preview->setColumnWidth(column, std::min(width + grid::page, widestColumn));
    }
}

void ExportSheet::takeAgain()
{
    m_context.act([this] {
        m_job.setTable(m_source());
        offer();
    });
}

QVariantMap ExportSheet::state() const
{
    const ExportWhat what = m_job.what() == ExportWhat::Selected ? ExportWhat::Shown : m_job.what();
    return {{QStringLiteral("what"), int(what)},
            {QStringLiteral("format"), int(m_job.format())},
            {QStringLiteral("folder"), m_folder}};
}

/// More than one selected row is meant, whatever was chosen the last time.
void ExportSheet::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    const ExportWhat what = ExportWhat(state.value(QStringLiteral("what")).toInt());
    m_folder = state.value(QStringLiteral("folder")).toString();
    m_context.act([&] {
        m_job.setFormat(ExportFormat(state.value(QStringLiteral("format")).toInt()));
        m_job.choose(m_job.what() == ExportWhat::Selected ? ExportWhat::Selected : what);
        offer();
    });
}

void ExportSheet::askWhere()
{
    const QString extension = ExportJob::extensionOf(m_job.format());
    auto *dialog = new QFileDialog(this, tr("Export"), QDir(m_folder).filePath(m_job.fileName()),
                                   QStringLiteral("%1 (*.%2)").arg(ExportJob::wordsFor(m_job.format()), extension));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(extension);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSheet::write);
    dialog->open();
}

void ExportSheet::write(const QString &path)
{
    QString sentence;
    const auto failure = sentenceOfFailure([&] { sentence = m_job.write(path); });
    if (failure)
        return say(*failure);
    m_folder = QFileInfo(path).absolutePath();
    Q_EMIT written(sentence, path);
    Q_EMIT done();
}

void ExportSheet::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

/// What no control wanted.
void ExportSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_save->click();
    else
        SheetContent::keyPressEvent(event);
}

} // namespace convenor
