// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export/export_job.h"

#include "core/base/progress.h"
#include "core/exchange/export.h"
#include "core/exchange/ics_import.h"
#include "core/exchange/target_file.h"
#include "core/exchange/workspace_json.h"
#include "core/records.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

struct KindWords
{
    const char *kind;
    const char *all; ///< translated in the context "ExportJob"
};

constexpr auto kindWords = std::to_array<KindWords>({
    {"people", QT_TRANSLATE_NOOP("ExportJob", "All people, with all that an import needs")},
    {"communities", QT_TRANSLATE_NOOP("ExportJob", "All communities, with all that an import needs")},
    {"events", QT_TRANSLATE_NOOP("ExportJob", "All sessions, with all that an import needs")},
    {"actions", QT_TRANSLATE_NOOP("ExportJob", "All action items, those that are done too")},
});

struct FormatWords
{
    const char *extension;
    const char *name; ///< translated in the context "ExportJob"
};

constexpr auto formatWords = std::to_array<FormatWords>({
    {"csv", QT_TRANSLATE_NOOP("ExportJob", "CSV")},
    {"xlsx", QT_TRANSLATE_NOOP("ExportJob", "Excel workbook")},
    {"vcf", QT_TRANSLATE_NOOP("ExportJob", "Contact cards")},
    {"ics", QT_TRANSLATE_NOOP("ExportJob", "Calendar file")},
    {"json", QT_TRANSLATE_NOOP("ExportJob", "JSON")},
});

/// Small letters and hyphens, whatever stands in a title.
QString fileWord(const QString &text)
{
    QString word;
    for (const QChar c : text.toLower())
        word += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : QChar(u' ');
    constexpr int longest = 60;
    return word.left(longest).simplified().replace(u' ', u'-');
}

/// What a line of the sheet has room for.
QString shortened(const QString &title)
{
    constexpr int most = 36;
    return title.size() <= most ? title : title.left(most - 1).trimmed() + QChar(0x2026);
}

} // namespace

ExportJob::ExportJob(Context &context, std::optional<ShownTable> table) : m_context(context)
{
    setTable(std::move(table));
    choose(choices().size() > 1 && choices()[1] == ExportWhat::Selected ? ExportWhat::Selected : choices().front());
}

void ExportJob::setTable(std::optional<ShownTable> table)
{
    m_table = std::move(table);
    m_selection = m_table ? m_table->selection() : ShownTable();
    choose(m_what);
}

const Kind *ExportJob::kind() const
{
    return m_table ? findKind(m_table->subject.kind) : nullptr;
}

std::vector<ExportWhat> ExportJob::choices() const
{
    std::vector<ExportWhat> list;
    if (m_table)
        list.push_back(ExportWhat::Shown);
    if (m_selection.cells.rows.size() > 1)
        list.push_back(ExportWhat::Selected);
    if (kind())
        list.push_back(ExportWhat::Kind);
    list.push_back(ExportWhat::Whole);
    return list;
}

QString ExportJob::wordsFor(ExportWhat what) const
{
    switch (what) {
    case ExportWhat::Shown:
        return tr("%1 as shown: %2, %3")
            .arg(shortened(m_table->subject.title), m_table->subject.countWords(qint64(m_table->cells.rows.size())),
                 tr("%Ln columns", nullptr, int(m_table->cells.header.size())));
    case ExportWhat::Selected:
        return tr("Only what is selected: %1").arg(m_table->subject.countWords(qint64(m_selection.cells.rows.size())));
    case ExportWhat::Kind:
        for (const KindWords &words : kindWords)
            if (m_table->subject.kind == QLatin1String(words.kind))
                return tr(words.all);
        return {};
    case ExportWhat::Whole:
        break;
    }
    return tr("The whole workspace, to import it elsewhere");
}

void ExportJob::choose(ExportWhat what)
{
    const std::vector<ExportWhat> list = choices();
    m_what = std::find(list.begin(), list.end(), what) == list.end() ? list.front() : what;
    const std::vector<ExportFormat> allowed = formats();
    if (std::find(allowed.begin(), allowed.end(), m_format) == allowed.end())
        m_format = allowed.front();
    read();
}

void ExportJob::read()
{
    if (const ShownTable *shown = shownRows())
        m_rows = shown->cells;
    else if (m_what == ExportWhat::Kind)
        m_context.runLong(tr("Reading"), [this](Progress &) { m_rows = readTable(m_context.store(), *kind(), {}); });
    else
        m_rows = {};
}

const ShownTable *ExportJob::shownRows() const
{
    return m_what == ExportWhat::Shown ? &*m_table : m_what == ExportWhat::Selected ? &m_selection : nullptr;
}

std::vector<ExportFormat> ExportJob::formats() const
{
    if (m_what == ExportWhat::Whole)
        return {ExportFormat::Json};
    std::vector<ExportFormat> list{ExportFormat::Csv, ExportFormat::Workbook};
    if (m_table->subject.kind == u"people")
        list.push_back(ExportFormat::Cards);
    if (m_table->subject.kind == u"events")
        list.push_back(ExportFormat::Calendar);
    return list;
}

QString ExportJob::wordsFor(ExportFormat format)
{
    return tr(formatWords[size_t(format)].name);
}

QString ExportJob::extensionOf(ExportFormat format)
{
    return QString::fromLatin1(formatWords[size_t(format)].extension);
}

QString ExportJob::fileName() const
{
    QStringList words{fileWord(m_context.workspace().identity().name)};
    if (m_what != ExportWhat::Whole)
        words << fileWord(m_table->subject.title);
    words << m_context.today().toString(Qt::ISODate);
    words.removeAll(QString());
    return words.join(u'-') + u'.' + extensionOf(m_format);
}

QString ExportJob::write(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    m_context.runLong(tr("Writing %1").arg(file), [&](Progress &progress) {
        writeFile(path, m_context.workspace().path(), [&](QIODevice &device) {
            writeTo(device, progress);
            progress.check();
        });
    });
    return m_what == ExportWhat::Whole ? tr("The workspace is written to %1").arg(file)
                                       : tr("%1 written to %2").arg(countWords(), file);
}

QString ExportJob::countWords() const
{
    return m_table->subject.countWords(qint64(m_rows.rows.size()));
}

/// In a thread of its own.
void ExportJob::writeTo(QIODevice &file, Progress &progress)
{
    const ShownTable *shown = shownRows();
    const QSet<qint64> ids = shown ? QSet<qint64>(shown->ids.begin(), shown->ids.end()) : QSet<qint64>();
    const Store &store = m_context.store();
    switch (m_format) {
    case ExportFormat::Csv:
        return writeTable(m_rows, file, &progress);
    case ExportFormat::Workbook:
        return writeWorkbook(m_rows, file, &progress);
    case ExportFormat::Cards:
        return exportCards(store, {}, file, shown ? &ids : nullptr);
    case ExportFormat::Calendar:
        file.write(exportCalendar(store, {}, m_context.workspace().identity().name, shown ? &ids : nullptr));
        return;
    case ExportFormat::Json:
        return exportWorkspace(store, allShapes(), file, &progress);
    }
}

} // namespace convenor
