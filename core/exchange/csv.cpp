// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/text_source.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <new>
#include <optional>
#include <string>
#include <vector>

namespace convenor {

namespace {

constexpr std::size_t cellLimit = 1024 * 1024;
constexpr std::size_t recordLimit = 16 * 1024 * 1024;
constexpr std::size_t columnLimit = 10'000;
constexpr qint64 rowLimit = 10'000'000;
constexpr std::size_t sampleRecords = 20;
constexpr std::array<char, 4> separators = {',', ';', '\t', '|'};

/// Lines that end within \a text; CRLF is one end.
qint64 linesIn(std::string_view text)
{
    qint64 lines = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        lines += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return lines;
}

/// Counts the cells of the first records of a sample, for one separator. A quotation mark counts only at the beginning
/// of a cell, so that inches in plain cells hide nothing.
class CellCounter
{
public:
    explicit CellCounter(char separator) : m_separator(separator) {}

    /// At least one count. The record that the end of the sample may cut is left out.
    std::vector<int> count(std::string_view sample)
    {
        for (const char c : sample) {
            take(c);
            if (m_counts.size() > sampleRecords)
                return m_counts;
        }
        if (m_counts.empty())
            m_counts.push_back(m_cells);
        return m_counts;
    }
    /// Quotation marks within plain cells.
    int strayQuotes() const { return m_strayQuotes; }

private:
    void take(char c)
    {
        if (m_quoted)
            closeQuote(c);
        else if (c == '"' && (m_atBeginning || m_justClosed))
            openQuote();
        else
            takePlain(c);
    }
    void openQuote()
    {
        m_quoted = true;
        m_atBeginning = false;
        m_blank = false;
    }
    void closeQuote(char c)
    {
        m_quoted = c != '"';
        m_justClosed = !m_quoted;
    }
    void takePlain(char c)
    {
        m_justClosed = false;
        if (c == '\n' || c == '\r') {
            endRecord();
        } else if (c == m_separator) {
            ++m_cells;
            m_atBeginning = true;
            m_blank = false;
        } else if (c != ' ') {
            m_strayQuotes += c == '"';
            m_atBeginning = false;
            m_blank = false;
        }
    }
    void endRecord()
    {
        if (!m_blank)
            m_counts.push_back(m_cells);
        m_cells = 1;
        m_atBeginning = true;
        m_blank = true;
    }

    const char m_separator;
    std::vector<int> m_counts;
    int m_strayQuotes = 0;
    int m_cells = 1;
    bool m_quoted = false;
    bool m_justClosed = false;
    bool m_atBeginning = true;
    bool m_blank = true;
};

/// How well a separator explains a sample; the members decide in this order.
struct Fit
{
    std::size_t score = 0; ///< records that agree with the one before on their count of cells, in thousandths
    int strayQuotes = 0;   ///< negative: where it cuts quoted cells, quotation marks come to stand within plain ones
    int cells = 1;
    auto operator<=>(const Fit &) const = default;
};

/// Neighbours are compared, because reports of several tables change their shape halfway; and a share is counted, for
/// the wrong separator may find more records than there are.
Fit fitOf(char separator, std::string_view sample)
{
    CellCounter counter(separator);
    const std::vector<int> counts = counter.count(sample);
    std::size_t agreeing = counts.front() > 1;
    for (std::size_t i = 1; i < counts.size(); ++i)
        agreeing += counts[i] > 1 && counts[i] == counts[i - 1];
    return {agreeing * 1000 / counts.size(), -counter.strayQuotes(), *std::max_element(counts.begin(), counts.end())};
}

char separatorOf(std::string_view sample)
{
    char found = ',';
    Fit best;
    for (const char separator : separators) {
        const Fit fit = fitOf(separator, sample);
        if (fit.score > 0 && fit > best) {
            best = fit;
            found = separator;
        }
    }
    return found;
}

/// The separator that a first line "sep=;" names, as Excel writes it.
std::optional<char> namedSeparator(std::string_view sample)
{
    if (sample.size() < 6 || qstrnicmp(sample.data(), "sep=", 4) != 0 || (sample[5] != '\r' && sample[5] != '\n'))
        return std::nullopt;
    const char named = sample[4];
    const bool usable = named == '\t' || (std::ispunct(static_cast<unsigned char>(named)) && named != '"');
    return usable ? std::optional<char>(named) : std::nullopt;
}

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

/// Turns the pushing parser into one that is pulled: a piece of the file is parsed into a batch of records, whose cells
/// lie one after the other in one buffer; the record that the piece cuts is kept for the next batch.
class CsvReader::Parser
{
public:
    Parser(std::unique_ptr<TextSource> from, char wanted);
    ~Parser() { csv_free(&m_csv); }
    Q_DISABLE_COPY_MOVE(Parser)

    bool next()
    {
        if (m_at + 1 < m_rows.size()) [[likely]] {
            ++m_at;
            return true;
        }
        return refill();
    }
    int fieldCount() const { return m_rows.empty() ? 0 : m_rows[m_at].cells; }
    qint64 line() const { return m_rows.empty() ? m_line : m_rows[m_at].line; }
    std::string_view cell(int column) const
    {
        const std::size_t i = m_rows[m_at].firstCell + static_cast<std::size_t>(column);
        return {m_bytes.data() + m_begins[i], m_begins[i + 1] - m_begins[i]};
    }
    const TextSource &source() const { return *m_source; }
    char separator() const { return static_cast<char>(csv_get_delim(const_cast<csv_parser *>(&m_csv))); }

private:
    struct Row
    {
        std::size_t firstCell;
        int cells;
        qint64 line;
    };

    bool refill();
    void keepOpenRecord();
    void parse(QByteArrayView piece);
    void feed(std::string_view text);
    void finish();
    std::string_view skipNamedSeparator(std::string_view sample);
    void chooseSeparator(std::string_view sample);

    static void onCell(void *bytes, std::size_t size, void *self)
    {
        static_cast<Parser *>(self)->takeCell({static_cast<const char *>(bytes), size});
    }
    static void onLineEnd(int terminator, void *self) { static_cast<Parser *>(self)->takeLineEnd(terminator); }
    void takeCell(std::string_view cell);
    void takeLineEnd(int terminator);
    void closeRecord();

    std::size_t openCells() const { return m_begins.size() - 1 - m_openCell; }
    void checkCell(std::size_t size);
    void checkRecord();
    void checkLimits();
    void note(const char *sentence, qint64 line);
    [[noreturn]] void refuse(const char *sentence, qint64 line) const;

    std::unique_ptr<TextSource> m_source;
    csv_parser m_csv = {};
    char m_wantedSeparator; ///< 0: found from the first records
    bool m_begun = false;
    bool m_ended = false;

    std::string m_bytes;
    std::vector<std::size_t> m_begins = {0}; ///< cell i is m_bytes from m_begins[i] to m_begins[i + 1]
    std::vector<Row> m_rows;
    std::size_t m_at = 0;
    qint64 m_rowCount = 0;

    std::size_t m_openCell = 0; ///< first cell of the record that is not complete
    qint64 m_openLine = 1;
    qint64 m_line = 1; ///< on which the cell being parsed begins
    bool m_afterCr = false;
    bool m_mayHoldLines = false; ///< only text with quotation marks can have line ends within cells

    const char *m_fault = nullptr;
    qint64 m_faultLine = 0;
};

CsvReader::Parser::Parser(std::unique_ptr<TextSource> from, char wanted)
    : m_source(std::move(from)), m_wantedSeparator(wanted)
{
    if (csv_init(&m_csv, CSV_REPALL_NL) != 0) // every line end is reported, for the count of lines
        throw std::bad_alloc();
    csv_set_blk_size(&m_csv, 4096);
}

bool CsvReader::Parser::refill()
{
    keepOpenRecord();
    while (m_rows.empty() && !m_ended) {
        const QByteArrayView piece = m_source->read();
        if (piece.isEmpty())
            finish();
        else
            parse(piece);
    }
    return !m_rows.empty();
}

void CsvReader::Parser::keepOpenRecord()
{
    const std::size_t kept = m_begins[m_openCell];
    m_bytes.erase(0, kept);
    m_begins.erase(m_begins.begin(), m_begins.begin() + static_cast<std::ptrdiff_t>(m_openCell));
    for (std::size_t &begin : m_begins)
        begin -= kept;
    m_openCell = 0;
    m_rows.clear();
    m_at = 0;
}

void CsvReader::Parser::parse(QByteArrayView piece)
{
    std::string_view text = view(piece);
    if (!m_begun) {
        m_begun = true;
        text = skipNamedSeparator(text);
    }
    const std::size_t nul = text.find('\0');
    feed(text.substr(0, nul));
    if (nul != std::string_view::npos) {
        const std::string_view pending(reinterpret_cast<const char *>(m_csv.entry_buf), m_csv.entry_pos);
        refuse(QT_TRANSLATE_NOOP("Core",
                                 "%1 is not plain text on line %2, so it is no table. Save it as CSV and try again."),
               m_line + linesIn(pending));
    }
}

void CsvReader::Parser::chooseSeparator(std::string_view sample)
{
    csv_set_delim(&m_csv, static_cast<unsigned char>(m_wantedSeparator ? m_wantedSeparator : separatorOf(sample)));
}

std::string_view CsvReader::Parser::skipNamedSeparator(std::string_view sample)
{
    const std::optional<char> named = namedSeparator(sample);
    if (!named) {
        chooseSeparator(sample);
        return sample;
    }
    csv_set_delim(&m_csv, static_cast<unsigned char>(m_wantedSeparator ? m_wantedSeparator : *named));
    m_line = 2;
    m_afterCr = sample[5] == '\r';
    return sample.substr(6);
}

/// libcsv is C: nothing may be thrown through it, so faults are noted in the callbacks and thrown after them.
void CsvReader::Parser::feed(std::string_view text)
{
    const bool cutCell = m_csv.entry_pos > 0;
    m_mayHoldLines = cutCell || text.find('"') != std::string_view::npos;
    if (csv_parse(&m_csv, text.data(), text.size(), &onCell, &onLineEnd, this) != text.size())
        throw std::bad_alloc();
    checkLimits();
}

void CsvReader::Parser::finish()
{
    m_ended = true;
    // Only here, for within the table strictness would refuse quotation marks in plain cells.
    csv_set_opts(&m_csv, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_csv, &onCell, &onLineEnd, this) != 0)
        refuse(QT_TRANSLATE_NOOP(
                   "Core", "%1: the quotation mark that opens on line %2 is never closed. Close it and try again."),
               m_line);
    checkLimits();
}

void CsvReader::Parser::takeCell(std::string_view cell)
{
    if (openCells() == 0)
        m_openLine = m_line;
    if (openCells() == columnLimit)
        note(QT_TRANSLATE_NOOP("Core",
                               "%1: the record on line %2 has more than 10,000 cells. Check what separates them."),
             m_openLine);
    checkCell(cell.size());
    m_bytes.append(cell);
    m_begins.push_back(m_bytes.size());
    m_afterCr = false;
    if (m_mayHoldLines)
        m_line += linesIn(cell);
}

void CsvReader::Parser::takeLineEnd(int terminator)
{
    if (openCells() > 0)
        closeRecord();
    const bool secondHalf = terminator == '\n' && m_afterCr;
    if (!secondHalf)
        ++m_line;
    m_afterCr = terminator == '\r';
}

void CsvReader::Parser::closeRecord()
{
    checkRecord();
    if (m_rowCount++ > rowLimit) // the header is one more
        note(QT_TRANSLATE_NOOP("Core",
                               "%1 has more than 10,000,000 records, up to line %2. Split it into smaller files."),
             m_openLine);
    m_rows.push_back({m_openCell, static_cast<int>(openCells()), m_openLine});
    m_openCell = m_begins.size() - 1;
}

void CsvReader::Parser::checkCell(std::size_t size)
{
    if (size > cellLimit)
        note(QT_TRANSLATE_NOOP(
                 "Core", "%1: a cell that begins on line %2 is longer than 1 MB. Is a quotation mark not closed?"),
             m_line);
}

void CsvReader::Parser::checkRecord()
{
    if (m_bytes.size() - m_begins[m_openCell] > recordLimit)
        note(QT_TRANSLATE_NOOP("Core",
                               "%1: the record that begins on line %2 is longer than 16 MB. Split it and try again."),
             m_openLine);
}

/// Also looks at the cell and the record that have not ended, so that an endless one is refused while it is read.
void CsvReader::Parser::checkLimits()
{
    checkCell(m_csv.entry_pos);
    checkRecord();
    if (m_fault)
        refuse(m_fault, m_faultLine);
}

void CsvReader::Parser::note(const char *sentence, qint64 line)
{
    if (m_fault)
        return;
    m_fault = sentence;
    m_faultLine = line;
}

void CsvReader::Parser::refuse(const char *sentence, qint64 line) const
{
    throw Error(Error::Invalid, Words::tr(sentence).arg(m_source->name(), QString::number(line)));
}

CsvReader::CsvReader(const QString &path, const TableOptions &options)
    : CsvReader(std::make_unique<TextSource>(path, options.encoding), options)
{
}

CsvReader::CsvReader(QIODevice &device, const QString &name, const TableOptions &options)
    : CsvReader(std::make_unique<TextSource>(device, name, options.encoding), options)
{
}

CsvReader::CsvReader(std::unique_ptr<TextSource> source, const TableOptions &options)
    : m_parser(std::make_unique<Parser>(std::move(source), options.separator))
{
    const QString &file = m_parser->source().name();
    readHeader(file, options.headerRow);
    if (options.encoding.isEmpty() && m_parser->source().encoding() == TextSource::Encoding::Latin1)
        warn(Words::tr("%1 is not UTF-8; it was read as Latin-1. If names look wrong, save it as UTF-8.").arg(file));
}

CsvReader::~CsvReader() = default;

QString CsvReader::encoding() const
{
    return m_parser->source().encodingName();
}
char CsvReader::separator() const
{
    return m_parser->separator();
}

bool CsvReader::advance()
{
    return m_parser->next();
}
int CsvReader::fieldCount() const
{
    return m_parser->fieldCount();
}
std::string_view CsvReader::bytes(int column) const
{
    return column < 0 || column >= fieldCount() ? std::string_view() : m_parser->cell(column);
}
qint64 CsvReader::row() const
{
    return m_parser->line();
}
qint64 CsvReader::bytesRead() const
{
    return m_parser->source().bytesRead();
}
qint64 CsvReader::size() const
{
    return m_parser->source().size();
}

namespace {

bool needsQuotes(QStringView cell, char separator)
{
    // All separators, not only ours: programs that guess the separator must not see theirs. Where tabs are pasted nobody guesses.
    const QStringView special = separator == '\t' ? u"\t\"\r\n" : u",;|\t\"\r\n";
    if (std::any_of(cell.begin(), cell.end(), [special](QChar c) { return special.contains(c); }))
        return true;
    return cell.startsWith(u' ') || cell.endsWith(u' ') || cell.startsWith(u"sep=", Qt::CaseInsensitive);
}

} // namespace

void CsvWriter::row(const QStringList &cells)
{
    m_line.resize(0);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_line += m_separator;
        append(cells[i]);
    }
    if (m_line.isEmpty())
        m_line += "\"\""; // a line with nothing on it would be skipped
    m_line += '\n';
    if (m_device.write(m_line) != m_line.size())
        throw Error(Error::Storage, Words::tr("The table could not be written: %1.").arg(m_device.errorString()));
}

void CsvWriter::append(const QString &cell)
{
    QString text = m_formulas == Guarded ? guarded(cell) : cell;
    if (text.contains(QChar(QChar::Null)))
        text.remove(QChar(QChar::Null));
    if (!needsQuotes(text, m_separator)) {
        m_line += text.toUtf8();
        return;
    }
    m_line += '"';
    m_line += text.replace(u'"', QStringLiteral("\"\"")).toUtf8();
    m_line += '"';
}

} // namespace convenor
