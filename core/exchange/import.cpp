// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/exchange/ics_import.h"
#include "core/exchange/import_context.h"

#include <QFileInfo>

namespace convenor {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 rowsPerReport = 1'024;

QString fileName(const QString &path)
{
    return path == "-"_L1 ? u"standard input"_s : QFileInfo(path).fileName();
}

/// The columns of a file, or cells of a row, for a sentence.
QString shown(const QStringList &cells)
{
    constexpr int longest = 200;
    const QString text = cells.join(u", "_s);
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

bool isCalendar(const ImportRequest &request)
{
    return request.kind == "ics"_L1 ||
           (request.kind.isEmpty() && request.path.endsWith(".ics"_L1, Qt::CaseInsensitive));
}

bool isHeaderOf(const QString &header, const Field &field)
{
    const QString word = Cells::normalised(header);
    return word == QLatin1String(field.name) ||
           QString::fromLatin1(field.aliases).split(u' ', Qt::SkipEmptyParts).contains(word);
}

/// The column of each field of a kind, or -1; how well they fit.
struct Fit
{
    std::vector<int> columns;
    int used = 0;
    QString missing; ///< a needed field without a column

    bool isUsable() const { return missing.isEmpty() && used > 0; }
};

class Fitting
{
public:
    Fitting(const QStringList &header, const QList<std::pair<QString, QString>> &map) : m_header(header), m_map(map) {}

    Fit fit(const Kind &kind) const
    {
        Fit fit;
        fit.columns.assign(kind.fields.size(), -1);
        QSet<int> taken;
        takeMapped(kind, fit, taken);
        for (const bool byName : {true, false})
            for (size_t i = 0; i < kind.fields.size(); ++i)
                if (fit.columns[i] < 0)
                    fit.columns[i] = find(kind.fields[i], byName, taken);
        fit.used = int(taken.size());
        for (size_t i = 0; i < kind.fields.size(); ++i)
            if (kind.fields[i].use == Field::Needed && fit.columns[i] < 0)
                fit.missing = QString::fromLatin1(kind.fields[i].name);
        if (const int event = fieldOf(kind, u"event"_s), start = fieldOf(kind, u"start"_s);
            fit.missing.isEmpty() && event >= 0 && start >= 0 && fit.columns[size_t(event)] < 0 &&
            fit.columns[size_t(start)] < 0)
            fit.missing = u"event"_s;
        return fit;
    }

    /// Throws Error(Invalid) if the map names a header or a field that is not there.
    void expectMapFits(const Kind &kind, const QString &file) const
    {
        for (const auto &[header, field] : m_map) {
            if (columnOf(header) < 0)
                throw Error(Error::Invalid, u"%1 has no column “%2”. It has: %3."_s.arg(file, header, shown(m_header)));
            if (!field.isEmpty() && fieldOf(kind, field) < 0)
                throw Error(Error::Invalid, u"“%1” is no field of %2. Its fields are: %3."_s.arg(
                                                field, QLatin1String(kind.name), names(kind)));
        }
    }

    static QString names(const Kind &kind)
    {
        QStringList list;
        for (const Field &field : kind.fields)
            list << QString::fromLatin1(field.name);
        return list.join(u", "_s);
    }

private:
    int columnOf(const QString &header) const
    {
        for (int i = 0; i < m_header.size(); ++i)
            if (m_header[i].compare(header, Qt::CaseInsensitive) == 0)
                return i;
        return -1;
    }
    static int fieldOf(const Kind &kind, const QString &name)
    {
        for (size_t i = 0; i < kind.fields.size(); ++i)
            if (name == QLatin1String(kind.fields[i].name))
                return int(i);
        return -1;
    }
    void takeMapped(const Kind &kind, Fit &fit, QSet<int> &taken) const
    {
        for (const auto &[header, fieldName] : m_map) {
            const int column = columnOf(header);
            const int field = fieldOf(kind, fieldName);
            if (column >= 0 && (field >= 0 || fieldName.isEmpty()))
                taken.insert(column);
            if (column >= 0 && field >= 0)
                fit.columns[size_t(field)] = column;
            if (field < 0 && !fieldName.isEmpty())
                fit.missing = fieldName; // a kind without this field cannot be meant
        }
    }
    int find(const Field &field, bool byName, QSet<int> &taken) const
    {
        for (int i = 0; i < m_header.size(); ++i) {
            const bool fits =
                byName ? Cells::normalised(m_header[i]) == QLatin1String(field.name) : isHeaderOf(m_header[i], field);
            if (fits && !taken.contains(i)) {
                taken.insert(i);
                return i;
            }
        }
        return -1;
    }

    const QStringList &m_header;
    const QList<std::pair<QString, QString>> &m_map;
};

/// The kind whose fields fit the headers best; the name of the file tips the scale.
const Kind *guessKind(const QStringList &header, const ImportRequest &request)
{
    constexpr int scoreOfName = 6;
    const Fitting fitting(header, request.map);
    const QString name = fileName(request.path).toLower();
    const Kind *best = nullptr;
    int bestScore = 0;
    for (const Kind &kind : kinds()) {
        const Fit fit = fitting.fit(kind);
        if (!kind.importer || !fit.isUsable())
            continue;
        const int score = 1 + 2 * fit.used + (name.contains(QLatin1String(kind.name)) ? scoreOfName : 0) -
                          int(kind.fields.size()) / 8;
        if (score > bestScore) {
            best = &kind;
            bestScore = score;
        }
    }
    return best;
}

const Kind &kindOf(const QStringList &header, const ImportRequest &request)
{
    const Kind *kind = request.kind.isEmpty() ? guessKind(header, request) : findKind(request.kind);
    if (kind && kind->importer)
        return *kind;
    QStringList known{u"ics"_s};
    for (const Kind &each : kinds())
        if (each.importer)
            known << QString::fromLatin1(each.name);
    if (!request.kind.isEmpty())
        throw Error(Error::Invalid, u"“%1” is no kind of table that can be imported. The kinds are: %2."_s.arg(
                                        request.kind, known.join(u", "_s)));
    throw Error(Error::Invalid,
                u"What %1 holds cannot be told from its columns (%2). Say it with --as, one of: %3."_s.arg(
                    fileName(request.path), shown(header), known.join(u", "_s)));
}

QString unusedColumns(const QStringList &header, const Fit &fit)
{
    QStringList unused;
    for (int i = 0; i < header.size(); ++i)
        if (!header[i].isEmpty() && std::find(fit.columns.begin(), fit.columns.end(), i) == fit.columns.end())
            unused << header[i];
    return shown(unused);
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
    explicit LostCells(const CsvReader &reader) : m_reader(reader) {}

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
        return shown(cells);
    }

    const CsvReader &m_reader;
    qint64 m_rows = 0;
};

void readRows(CsvReader &reader, Cells &cells, Importer &importer, const ImportRequest &request, ImportResult &result,
              Progress *progress)
{
    constexpr qint64 rowsBeforeGuess = 1'000;
    LostCells lost(reader);
    for (qint64 rows = 1; cells.next(reader); ++rows) {
        lost.look(cells);
        importer.take(cells);
        if (request.isStrict && !result.problems.empty())
            throw Error(Error::Invalid,
                        u"%1, row %2: %3 Nothing of the file was imported."_s.arg(fileName(request.path))
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

ImportPlan planTable(const Store &store, const ImportRequest &request, Progress *progress)
{
    CsvReader reader(request.path);
    const Kind &kind = kindOf(reader.header(), request);
    const Fitting fitting(reader.header(), request.map);
    fitting.expectMapFits(kind, fileName(request.path));
    const Fit fit = fitting.fit(kind);
    if (!fit.missing.isEmpty())
        throw Error(Error::Invalid,
                    u"%1 has no column for “%2”, which %3 need. Name one with --map HEADER=%2; it has: %4."_s.arg(
                        fileName(request.path), fit.missing, QLatin1String(kind.name), shown(reader.header())));
    if (progress)
        progress->begin("Reading", reader.size());
    ImportContext context(store, settingsOf(store, request));
    const auto importer = kind.importer(context);
    Cells cells(reader, kind, fit.columns, fileName(request.path), context.result());
    readRows(reader, cells, *importer, request, context.result(), progress);
    importer->finish();
    context.finish();
    if (const QString unused = unusedColumns(reader.header(), fit); !unused.isEmpty())
        context.result().warnings << u"Columns not used: %1."_s.arg(unused);
    context.result().warnings = reader.warnings() + context.result().warnings;
    return {fileName(request.path), QString::fromLatin1(kind.name), std::move(context.changes()), std::move(context.result())};
}

} // namespace

ImportPlan planImport(const Store &store, const ImportRequest &request, Progress *progress)
{
    if (!isCalendar(request))
        return planTable(store, request, progress);
    const auto settings = settingsOf(store, request);
    ImportPlan plan{fileName(request.path), u"ics"_s, {}, {}};
    planCalendar(store, request.path, settings, plan.changes, plan.result, progress);
    if (request.isStrict && !plan.result.problems.empty())
        throw Error(Error::Invalid,
                    u"%1: %2 Nothing of the file was imported."_s.arg(plan.name, plan.result.problems.front().message));
    return plan;
}

int importOrder(const ImportRequest &request)
{
    const auto &all = kinds();
    const auto place = [&](const char *name) {
        return int(std::find_if(all.begin(), all.end(), [&](const Kind &k) { return !qstrcmp(k.name, name); }) -
                   all.begin());
    };
    if (isCalendar(request))
        return 2 * place("events") + 1;
    if (request.path == "-"_L1)
        return 2 * int(all.size());
    const Kind *kind =
        request.kind.isEmpty() ? guessKind(CsvReader(request.path).header(), request) : findKind(request.kind);
    return kind ? 2 * place(kind->name) : 2 * int(all.size());
}

} // namespace convenor
