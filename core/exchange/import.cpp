// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/exchange/ics_import.h"
#include "core/exchange/import_context.h"
#include "core/exchange/source_file.h"
#include "core/exchange/workspace_json.h"

#include <QFileInfo>

namespace convenor {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 rowsPerReport = 1'024;

constexpr auto calendarKind = "ics"_L1;
constexpr auto cardsKind = "vcard"_L1;
constexpr auto workspaceKind = "workspace"_L1;

QString fileName(const ImportRequest &request)
{
    return request.path == "-"_L1 ? u"standard input"_s : QFileInfo(request.path).fileName();
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

const Kind &kindOf(const QStringList &header, const ImportRequest &request, FileFormat format)
{
    const QString name = kindName(request, format);
    const Kind *kind = name.isEmpty() ? guessKind(header, request.map, fileName(request)) : findKind(name);
    if (kind && kind->importer)
        return *kind;
    QStringList known{calendarKind, cardsKind, workspaceKind};
    for (const Kind &each : kinds())
        if (each.importer)
            known << QString::fromLatin1(each.name);
    if (!request.kind.isEmpty())
        throw Error(Error::Invalid, u"“%1” is no kind of table that can be imported. The kinds are: %2."_s.arg(
                                        request.kind, known.join(u", "_s)));
    throw Error(Error::Invalid,
                u"What %1 holds cannot be told from its columns (%2). Say it with --as, one of: %3."_s.arg(
                    fileName(request), shownList(header), known.join(u", "_s)));
}

QString unusedColumns(const QStringList &header, const ColumnFit &fit)
{
    QStringList unused;
    for (int i = 0; i < header.size(); ++i)
        if (!header[i].isEmpty() && std::find(fit.columns.begin(), fit.columns.end(), i) == fit.columns.end())
            unused << header[i];
    return shownList(unused);
}

ImportContext::Settings settingsOf(const Store &store, const ImportRequest &request)
{
    ImportContext::Settings settings{request.today, request.zone, {}};
    if (request.community.isEmpty())
        return settings;
    settings.community = CommunityDirectory(store).find(request.community);
    if (settings.community.isNull())
        throw Error(Error::NotFound, u"There is no community “%1”. See: convenor-cli list WORKSPACE communities"_s.arg(
                                         request.community));
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
            row.warn(u"beyond the last column stands %1, which was left out."_s.arg(lost()));
    }
    void finish(ImportResult &result) const
    {
        if (m_rows > rowsTold)
            result.warnings << counted(m_rows - rowsTold, "more row has", "more rows have") +
                                   u" cells beyond the last column, which were left out."_s;
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

void readRows(TableReader &reader, Cells &cells, Importer &importer, const ImportRequest &request, ImportResult &result,
              Progress *progress)
{
    constexpr qint64 rowsBeforeGuess = 1'000;
    LostCells lost(reader);
    for (qint64 rows = 1; cells.next(reader); ++rows) {
        lost.look(cells);
        importer.take(cells);
        if (request.isStrict && !result.problems.empty())
            throw Error(Error::Invalid, u"%1, row %2: %3 Nothing of the file was imported."_s.arg(fileName(request))
                                            .arg(result.problems.front().row)
                                            .arg(result.problems.front().message));
        if (rows == rowsBeforeGuess && reader.bytesRead() < reader.size())
            importer.expect(reader.size() / std::max<qint64>(1, reader.bytesRead() / reader.row()) * 21 / 20);
        if (progress && rows % rowsPerReport == 0) {
            progress->setDone(reader.bytesRead());
            progress->check();
        }
    }
    lost.finish(result);
}

ColumnFit fitOf(const TableReader &reader, const Kind &kind, const ImportRequest &request)
{
    const ColumnFitting fitting(reader.header(), request.map);
    fitting.expectMapFits(kind, fileName(request));
    ColumnFit fit = fitting.fit(kind);
    if (!fit.missing.isEmpty())
        throw Error(Error::Invalid,
                    u"%1 has no column for “%2”, which %3 need. Name one with --map HEADER=%2; it has: %4."_s.arg(
                        fileName(request), fit.missing, QLatin1String(kind.name), shownList(reader.header())));
    return fit;
}

ImportPlan planTable(const Store &store, const ImportRequest &request, const TableSource &source, Progress *progress)
{
    const OpenTable table = openTable(source, request.table);
    TableReader &reader = *table.reader;
    const Kind &kind = kindOf(reader.header(), request, table.format);
    const ColumnFit fit = fitOf(reader, kind, request);
    if (progress)
        progress->begin("Reading", reader.size());
    ImportContext context(store, settingsOf(store, request));
    const auto importer = kind.importer(context);
    Cells cells(reader, kind, fit.columns, fileName(request), context.result());
    readRows(reader, cells, *importer, request, context.result(), progress);
    importer->finish();
    context.finish();
    if (const QString unused = unusedColumns(reader.header(), fit); !unused.isEmpty())
        context.result().warnings << u"Columns not used: %1."_s.arg(unused);
    context.result().warnings = reader.warnings() + context.result().warnings;
    return {fileName(request), QString::fromLatin1(kind.name), std::move(context.changes()), std::move(context.result())};
}

ImportPlan planEvents(const Store &store, const ImportRequest &request, const TableSource &source, Progress *progress)
{
    const auto settings = settingsOf(store, request);
    ImportPlan plan{fileName(request), calendarKind, {}, {}};
    planCalendar(store, bytesOf(source), plan.name, settings, plan.changes, plan.result, progress);
    if (request.isStrict && !plan.result.problems.empty())
        throw Error(Error::Invalid,
                    u"%1: %2 Nothing of the file was imported."_s.arg(plan.name, plan.result.problems.front().message));
    return plan;
}

ImportPlan planWhole(const Store &store, const ImportRequest &request, const TableSource &source, Progress *progress)
{
    ImportPlan plan{fileName(request), workspaceKind, {}, {}};
    planWorkspace(store, *request.shapes, *openSource(source), plan.name, plan.changes, plan.result, progress);
    return plan;
}

bool isCalendar(const ImportRequest &request, FileFormat format)
{
    return request.kind == calendarKind || (request.kind.isEmpty() && format == FileFormat::Calendar);
}

} // namespace

ImportPlan planImport(const Store &store, const ImportRequest &request, Progress *progress)
{
    const TableSource source = sourceOf(request);
    const FileFormat format = formatOf(source);
    if (request.shapes && (request.kind == workspaceKind || format == FileFormat::Workspace))
        return planWhole(store, request, source, progress);
    return isCalendar(request, format) ? planEvents(store, request, source, progress)
                                       : planTable(store, request, source, progress);
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
