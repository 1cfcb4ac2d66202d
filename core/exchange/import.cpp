// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/ics_import.h"
#include "core/exchange/import_context.h"
#include "core/exchange/source_file.h"
#include "core/exchange/table_fit.h"
#include "core/exchange/table_words.h"
#include "core/exchange/workspace_json.h"
#include "core/people/name_words.h"

#include <QFileInfo>

#include <algorithm>

namespace convenor {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 rowsPerReport = 1'024;

constexpr auto calendarKind = "ics"_L1;
constexpr auto cardsKind = "vcard"_L1;
constexpr auto workspaceKind = "workspace"_L1;

QString fileName(const ImportRequest &request)
{
    return request.path == "-"_L1 ? Words::tr("standard input") : QFileInfo(request.path).fileName();
}

/// Standard input is read once only.
TableSource sourceOf(const ImportRequest &request)
{
    const bool isPiped = request.path == "-"_L1 && request.bytes.isNull();
    return {request.path, isPiped ? readSource(request.path) : request.bytes};
}

QByteArray bytesOf(const TableSource &source)
{
    return source.bytes.isNull() ? readSource(source.path) : source.bytes;
}

/// The name of the kind to read as: cards hold people.
QString kindName(const ImportRequest &request, FileFormat format)
{
    const bool isCards = request.kind == cardsKind || (request.kind.isEmpty() && format == FileFormat::Cards);
    return isCards ? u"people"_s : request.kind;
}

/// The refusal of a table of which nobody can tell the kind.
[[noreturn]] void refuseKind(const QStringList &header, const ImportRequest &request)
{
    QStringList known{calendarKind, cardsKind, workspaceKind};
    for (const Kind &each : kinds())
        if (each.importer)
            known << QString::fromLatin1(each.name);
    if (!request.kind.isEmpty())
        throw Error(Error::Invalid, Words::tr("“%1” is no kind of table that can be imported. The kinds are: %2.")
                                        .arg(request.kind, known.join(u", "_s)));
    throw Error(Error::Invalid,
                Words::tr("What %1 holds cannot be told from its columns (%2). Say it with --as, one of: %3.")
                    .arg(fileName(request), shownList(header), known.join(u", "_s)));
}

/// Those first that may be missed. All of them, unless nobody would read so many.
QString unusedColumns(const QStringList &header, const ColumnFit &fit)
{
    constexpr qsizetype columnsTold = 60;
    QStringList unused;
    for (int i = 0; i < header.size(); ++i)
        if (!header[i].isEmpty() && std::find(fit.columns.begin(), fit.columns.end(), i) == fit.columns.end())
            unused << header[i];
    std::stable_partition(unused.begin(), unused.end(), isKnownHeader);
    return unused.mid(0, columnsTold).join(u", "_s) + (unused.size() > columnsTold ? u", …"_s : QString());
}

ImportContext::Settings settingsOf(const Store &store, const ImportRequest &request, Mentions mentions = {})
{
    ImportContext::Settings settings{request.today, request.zone, {}, request.isReviewed, std::move(mentions)};
    if (request.community.isEmpty())
        return settings;
    settings.community = CommunityDirectory(store).find(request.community);
    if (settings.community.isNull())
        throw Error(Error::NotFound,
                    Words::tr("There is no community “%1”. See: convenor-cli list WORKSPACE communities")
                        .arg(request.community));
    return settings;
}

/// Cells beyond the header, which no column names: the first rows with what is lost of them, the rest as a count.
class LostCells
{
public:
    explicit LostCells(const TableReader &reader) : m_reader(reader) {}

    void look(Cells &row)
    {
        if (m_reader.extraCells() > 0 && ++m_rows <= rowsTold)
            row.warn(Words::tr("beyond the last column stands %1, which was left out.").arg(lost()));
    }
    void finish(ImportResult &result) const
    {
        if (m_rows > rowsTold)
            result.warnings << Words::tr("%Ln more rows have cells beyond the last column, which were left out.",
                                         nullptr, int(m_rows - rowsTold));
    }

private:
    static constexpr qint64 rowsTold = 5;

    QString lost() const
    {
        QStringList cells;
        const int columns = int(m_reader.header().size());
        for (int i = columns; i < columns + m_reader.extraCells(); ++i)
            cells << u'“' + cleaned(m_reader.text(i)) + u'”';
        return shownList(cells);
    }

    const TableReader &m_reader;
    qint64 m_rows = 0;
};

/// What rows say, for a list of them.
class RowWords
{
public:
    RowWords(const Kind &kind, const ColumnFit &fit)
    {
        for (const bool isNeeded : {true, false})
            for (size_t i = 0; i < kind.fields.size(); ++i)
                if (fit.columns[i] >= 0 && (kind.fields[i].use == TableField::Needed) == isNeeded)
                    m_fields.push_back(
                        {kind.fields[i].name, int(i), isNeeded || kind.fields[i].looks != TableField::Day});
        if (const int person = kind.personField(); person >= 0 && fit.columns[size_t(person)] < 0)
            moveNamesAhead();
    }
    /// The first words: the cells of the fields that are needed, then of others.
    const std::string &of(const Cells &row)
    {
        m_words.clear();
        size_t cells = 0;
        for (const Named &field : m_fields) {
            const QByteArray cell = field.isFirst && cells < cellsShown
                                        ? row.text(field.number).left(charactersShown).toUtf8()
                                        : QByteArray();
            if (cell.isEmpty())
                continue;
            if (cells++ > 0)
                m_words += " · ";
            m_words.append(cell.constData(), size_t(cell.size()));
        }
        return m_words;
    }
    /// All that it brings.
    const std::vector<FieldEdit> &allOf(Cells &row)
    {
        m_values.clear();
        for (const Named &field : m_fields)
            if (const QString value = row.understood(field.number).left(charactersKept); !value.isEmpty())
                m_values.push_back({field.name, {}, value});
        return m_values;
    }

private:
    struct Named
    {
        const char *name;
        int number;
        bool isFirst; ///< may be among the first words
    };
    static constexpr size_t cellsShown = 3;
    static constexpr qsizetype charactersShown = 60;
    static constexpr qsizetype charactersKept = 300;

    /// A name in two columns stands where one would.
    void moveNamesAhead()
    {
        std::stable_partition(m_fields.begin(), m_fields.end(), [](const Named &field) {
            return !qstrcmp(field.name, "first_name") || !qstrcmp(field.name, "last_name");
        });
    }

    std::vector<Named> m_fields;
    std::vector<FieldEdit> m_values;
    std::string m_words;
};

/// One pass over the rows of a table, which hands each to the importer and tells what came of it.
class RowReading
{
public:
    RowReading(TableReader &reader, Cells &cells, Importer &importer, const ImportRequest &request,
               ImportContext &context, RowWords words, ImportReview &review)
        : m_reader(reader),
          m_cells(cells),
          m_importer(importer),
          m_request(request),
          m_context(context),
          m_words(std::move(words)),
          m_review(review)
    {
    }

    void run(Progress *progress)
    {
        constexpr qint64 rowsBeforeGuess = 1'000;
        LostCells lost(m_reader);
        for (qint64 rows = 1; m_cells.next(m_reader); ++rows) {
            take(lost);
            if (rows == rowsBeforeGuess && m_reader.bytesRead() < m_reader.size())
                m_importer.expect(m_reader.size() / std::max<qint64>(1, m_reader.bytesRead() / m_reader.row()) * 21 /
                                  20);
            if (progress && rows % rowsPerReport == 0) {
                progress->setDone(m_reader.bytesRead());
                progress->check();
            }
        }
        lost.finish(m_context.result());
    }

private:
    void take(LostCells &lost)
    {
        if (m_request.choices.leftOut.contains(m_cells.number())) {
            if (m_request.isReviewed)
                m_review.add(m_cells.line(), Verdict::Same, m_words.of(m_cells));
            return;
        }
        lost.look(m_cells);
        if (FieldEdits *edits = m_context.edits())
            edits->begin();
        m_importer.take(m_cells);
        const auto &problems = m_context.result().problems;
        if (m_request.isStrict && !problems.empty())
            throw Error(Error::Invalid,
                        Words::tr("%1, row %2: %3 Nothing of the file was imported.")
                            .arg(fileName(m_request), QString::number(problems.front().row), problems.front().message));
        if (m_request.isReviewed)
            note();
    }
    void note()
    {
        const Verdict verdict = this->verdict();
        m_review.add(m_cells.line(), verdict, m_words.of(m_cells));
        RowFinding finding = m_cells.finding();
        if (verdict == Verdict::New)
            m_review.bring(m_review.rows.size() - 1, m_words.allOf(m_cells));
        if (verdict == Verdict::Changed || verdict == Verdict::New) // which may change something known besides
            finding.edits = m_context.edits()->take();
        if (!finding.edits.empty() || !finding.reason.isEmpty() || !finding.candidates.isEmpty())
            m_review.explain(std::move(finding));
    }
    Verdict verdict() const
    {
        if (m_cells.isRefused())
            return m_cells.finding().candidates.isEmpty() ? Verdict::Rejected : Verdict::Ambiguous;
        switch (m_context.lastOutcome()) {
        case Outcome::Added:
            return Verdict::New;
        case Outcome::Updated:
            return Verdict::Changed;
        default:
            return Verdict::Same;
        }
    }

    TableReader &m_reader;
    Cells &m_cells;
    Importer &m_importer;
    const ImportRequest &m_request;
    ImportContext &m_context;
    RowWords m_words;
    ImportReview &m_review;
};

TableFit fitOf(const TableSource &source, const OpenTable &table, const ImportRequest &request)
{
    const QStringList &header = table.reader->header();
    TableFit fit =
        fitTable(source, request.table, table, kindName(request, table.format), request.map, fileName(request));
    if (!fit.kind || !fit.kind->importer)
        refuseKind(header, request);
    ColumnFitting(header, request.map).expectMapFits(*fit.kind, fileName(request));
    const QString &missing = fit.columns.missing;
    if (!missing.isEmpty())
        throw Error(
            Error::Invalid,
            Words::tr(
                "%1 has no column for “%2”, without which it cannot be read as “%3”. Name one with --map HEADER=%2; it has: %4.")
                .arg(fileName(request), missing, QLatin1String(fit.kind->name), shownList(header)));
    return fit;
}

/// How the names are read that begin with the surname.
QStringList namesTurned(const ColumnFit &fit)
{
    if (fit.surnameFirst < 0 || fit.nameWritten.isEmpty())
        return {};
    return {Words::tr("Names are read with the given name first: “%1” is %2.").arg(fit.nameWritten, givenNameFirst(fit.nameWritten))};
}

/// The columns in which dates stand.
std::vector<int> dateColumns(const TableFit &fit)
{
    std::vector<int> columns;
    for (size_t i = 0; fit.kind && i < fit.kind->fields.size(); ++i)
        if (fit.kind->fields[i].looks == TableField::Day && fit.columns.columns[i] >= 0)
            columns.push_back(fit.columns.columns[i]);
    return columns;
}

/// Read only of what may be a short list, and where a person decided.
Mentions mentionsOf(const TableSource &source, const ImportRequest &request, const TableFit &fit)
{
    constexpr qint64 shortList = 1 << 20; // bytes
    const qint64 size = source.bytes.isNull() ? QFileInfo(source.path).size() : source.bytes.size();
    if (size > shortList && request.choices.people.isEmpty())
        return {};
    return mentionsIn(*openTable(source, request.table).reader, fit, request.choices);
}

ImportPlan planTable(const Store &store, const ImportRequest &request, const TableSource &source, Progress *progress)
{
    const OpenTable table = openTable(source, request.table);
    TableReader &reader = *table.reader;
    const TableFit fit = fitOf(source, table, request);
    if (progress)
        progress->begin(QT_TRANSLATE_NOOP("Core", "Reading"), reader.size());
    ImportContext context(store, settingsOf(store, request, mentionsOf(source, request, fit)));
    const auto importer = fit.kind->importer(context);
    DateColumns dates(source, request.table, dateColumns(fit), request.dates);
    Cells cells(reader, *fit.kind, fit.columns, fileName(request), context.result(), dates, request.choices);
    ImportReview review;
    RowReading(reader, cells, *importer, request, context, RowWords(*fit.kind, fit.columns), review).run(progress);
    importer->finish();
    context.finish();
    if (const QString unused = unusedColumns(reader.header(), fit.columns); !unused.isEmpty())
        context.result().warnings << Words::tr("Columns not used: %1.").arg(unused);
    context.result().warnings = reader.warnings() + namesTurned(fit.columns) + context.result().warnings;
    return {fileName(request),    QString::fromLatin1(fit.kind->name), std::move(context.changes()), std::move(context.result()),
            std::move(review), dates.question()};
}

ImportPlan planEvents(const Store &store, const ImportRequest &request, const TableSource &source, Progress *progress)
{
    const auto settings = settingsOf(store, request);
    ImportPlan plan{fileName(request), calendarKind, {}, {}};
    planCalendar(store, bytesOf(source), {plan.name, settings, request.choices.leftOut}, plan, progress);
    if (request.isStrict && !plan.result.problems.empty())
        throw Error(
            Error::Invalid,
            Words::tr("%1: %2 Nothing of the file was imported.").arg(plan.name, plan.result.problems.front().message));
    return plan;
}

/// "Notes of sessions · 20 new · 3 changed"
QString wordsOf(const char *table, qint64 added, qint64 changed)
{
    QStringList words{tableWords(table)};
    if (added > 0)
        words << Words::tr("%Ln new", nullptr, int(added));
    if (changed > 0)
        words << Words::tr("%Ln changed", nullptr, int(changed));
    return words.join(u" · "_s);
}

/// What the file of a workspace would do, table by table.
ImportReview reviewOf(const ChangeSet &changes)
{
    ImportReview review;
    review.whole = qint64(changes.size());
    Row row;
    for (const auto &list : changes.lists()) {
        qint64 known = 0;
        for (size_t i = 0; i < list->size(); ++i)
            known += list->before(i, row);
        if (list->size() > 0)
            review.add(0, known > 0 ? Verdict::Changed : Verdict::New,
                       wordsOf(list->table().name, qint64(list->size()) - known, known).toStdString());
    }
    return review;
}

ImportPlan planWhole(const Store &store, const ImportRequest &request, const TableSource &source, Progress *progress)
{
    ImportPlan plan{fileName(request), workspaceKind, {}, {}};
    planWorkspace(store, *request.shapes, *openSource(source), plan.name, plan.changes, plan.result, progress);
    if (request.isReviewed)
        plan.review = reviewOf(plan.changes);
    return plan;
}

bool isWorkspace(const ImportRequest &request, FileFormat format)
{
    return request.shapes && (request.kind == workspaceKind || format == FileFormat::Workspace);
}

bool isCalendar(const ImportRequest &request, FileFormat format)
{
    return request.kind == calendarKind || (request.kind.isEmpty() && format == FileFormat::Calendar);
}

/// Finds out whether dates must be asked about, from as many rows as are read in no time.
void lookForDates(TableReader &reader, const TableSample &sample, const std::vector<int> &columns, DateColumns &dates)
{
    constexpr int mostRows = 5'000;
    for (const QStringList &row : sample.rows)
        for (const int column : columns)
            if (needsOrder(row[column]))
                dates.of(column);
    for (int i = 0; i < mostRows && !columns.empty() && !dates.question() && reader.next(); ++i)
        for (const int column : columns)
            if (needsOrder(reader.text(column)))
                dates.of(column);
}

} // namespace

ImportPlan planImport(const Store &store, const ImportRequest &request, Progress *progress)
{
    const TableSource source = sourceOf(request);
    const FileFormat format = formatOf(source);
    if (isWorkspace(request, format))
        return planWhole(store, request, source, progress);
    const auto plan = [&](const ImportRequest &asked) {
        return isCalendar(asked, format) ? planEvents(store, asked, source, progress)
                                         : planTable(store, asked, source, progress);
    };
    ImportPlan planned = plan(request);
    if (!request.isReviewed || request.choices.leftOut.isEmpty())
        return planned;
    ImportRequest whole = request; // what the rows would do that are left out
    whole.choices.leftOut.clear();
    planned.review.takeLeftOut(request.choices.leftOut, plan(whole).review);
    return planned;
}

ImportPreview previewImport(const ImportRequest &request)
{
    constexpr int rowsShown = 50;
    const TableSource source = sourceOf(request);
    ImportPreview preview;
    preview.format = formatOf(source);
    if (isCalendar(request, preview.format) || isWorkspace(request, preview.format))
        return preview;
    const OpenTable table = openTable(source, request.table);
    const TableFit fit =
        fitTable(source, request.table, table, kindName(request, table.format), request.map, fileName(request));
    preview.table = {table.encoding, table.separator, table.sheet, request.table.headerRow};
    preview.sheets = table.sheets;
    preview.kind = fit.kind;
    preview.missing = fit.columns.missing;
    preview.fields.assign(size_t(table.reader->header().size()), -1);
    for (size_t i = 0; i < fit.columns.columns.size(); ++i)
        if (fit.columns.columns[i] >= 0)
            preview.fields[size_t(fit.columns.columns[i])] = int(i);
    preview.sample = sampleOf(*table.reader, rowsShown);
    preview.warnings = table.reader->warnings() + namesTurned(fit.columns);
    preview.isMeetingReport = request.kind.isEmpty() && isMeetingReport(preview.sample);
    if (preview.isMeetingReport) {
        preview.kind = nullptr;
        std::fill(preview.fields.begin(), preview.fields.end(), -1);
        return preview;
    }
    DateColumns dates(source, request.table, dateColumns(fit), request.dates);
    lookForDates(*table.reader, preview.sample, dateColumns(fit), dates);
    preview.dateQuestion = dates.question();
    return preview;
}

int importOrder(const ImportRequest &request)
{
    const auto &all = kinds();
    const auto place = [&](const char *name) {
        return int(std::find_if(all.begin(), all.end(), [&](const Kind &k) { return !qstrcmp(k.name, name); }) -
                   all.begin());
    };
    if (request.path == "-"_L1)
        return 2 * int(all.size());
    const FileFormat format = formatOf({request.path});
    if (isCalendar(request, format))
        return 2 * place("events") + 1;
    if (format == FileFormat::Workspace)
        return -1;
    const QString name = kindName(request, format);
    const Kind *kind = name.isEmpty() ? guessKind(openTable({request.path}, request.table).reader->header(),
                                                  request.map, fileName(request))
                                      : findKind(name);
    return kind ? 2 * place(kind->name) : 2 * int(all.size());
}

} // namespace convenor
