// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/verb.h"

#include <QJsonDocument>

#include <algorithm>

#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 48;

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate(); });
}

/// Most cells are short plain texts and numbers, and a document for each would take most of the time of a list.
void appendJson(QByteArray &line, const QJsonValue &cell)
{
    if (cell.isString() && isPlain(cell.toString()))
        line.append('"').append(cell.toString().toUtf8()).append('"');
    else if (cell.isNull() || cell.isUndefined())
        line.append("null");
    else if (cell.isBool())
        line.append(cell.toBool() ? "true" : "false");
    else
        line.append(QJsonDocument(QJsonArray{cell}).toJson(QJsonDocument::Compact).chopped(1).sliced(1));
}

void printTo(FILE *file, const QString &line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    fwrite(utf8.constData(), 1, size_t(utf8.size()), file);
}

} // namespace

void print(const QString &line)
{
    printTo(stdout, line);
}

void printError(const QString &line)
{
    printTo(stderr, line);
}

int wrongUsage(const QString &sentence)
{
    printError(sentence);
    return WrongUsage;
}

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

ListPrinter::ListPrinter(std::vector<const char *> columns, bool json)
    : m_columns(std::move(columns)), m_json(json), m_out(stdout)
{
    m_out.setEncoding(QStringConverter::Utf8);
    if (m_json)
        fputs("{\"rows\":[", stdout);
}

ListPrinter::~ListPrinter() = default;

void ListPrinter::row(const QJsonArray &cells)
{
    if (!m_json) {
        QStringList texts;
        for (const QJsonValue &cell : cells)
            texts << plain(cell);
        m_rows.push_back(texts);
    } else {
        QByteArray line = m_count ? ",\n{" : "\n{";
        for (size_t i = 0; i < m_columns.size(); ++i) {
            line.append(i ? ",\"" : "\"").append(m_columns[i]).append("\":");
            appendJson(line, cells[qsizetype(i)]);
        }
        line.append('}');
        fwrite(line.constData(), 1, size_t(line.size()), stdout);
    }
    ++m_count;
}

void ListPrinter::finish(const QString &ifEmpty)
{
    if (m_json)
        fprintf(stdout, "],\"count\":%lld}\n", static_cast<long long>(m_count));
    else if (m_rows.empty())
        m_out << ifEmpty << '\n';
    else
        printAligned();
    m_out.flush();
}

void ListPrinter::printAligned()
{
    std::vector<int> widths;
    for (const char *name : m_columns)
        widths.push_back(int(qstrlen(name)));
    for (const QStringList &texts : m_rows)
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::clamp(int(texts[qsizetype(i)].size()), widths[i], std::max(widths[i], widestColumn));
    QStringList header;
    for (const char *name : m_columns)
        header << QString::fromLatin1(name);
    m_rows.insert(m_rows.begin(), header);
    for (const QStringList &texts : m_rows) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i) {
            QString text = texts[qsizetype(i)];
            if (text.size() > widths[i])
                text = text.left(widths[i] - 1) + u'…';
            line += text.leftJustified(widths[i]) + u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        m_out << line << '\n';
    }
}

QString ListPrinter::plain(const QJsonValue &cell)
{
    if (cell.isNull())
        return u"–"_s;
    if (cell.isBool())
        return cell.toBool() ? u"yes"_s : u"no"_s;
    if (cell.isDouble())
        return QString::number(cell.toDouble(), 'g', 4 + int(std::abs(cell.toDouble()) >= 1000) * 8);
    if (!cell.isArray())
        return cell.toString().simplified();
    QStringList parts;
    for (const QJsonValue &part : cell.toArray())
        parts << (part.isObject() ? part[u"handle"_s].toString() : plain(part));
    return parts.join(u", "_s);
}

ProgressLine::ProgressLine(Progress &progress) : m_progress(progress), m_isTerminal(isatty(STDERR_FILENO) != 0)
{
    constexpr int everyMilliseconds = 100;
    catchInterrupt();
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { show(); });
    m_timer.start(everyMilliseconds);
}

/// Ctrl+C becomes something to read, for this thread and those that it starts: no handler, no global.
void ProgressLine::catchInterrupt()
{
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    pthread_sigmask(SIG_BLOCK, &interrupt, &m_signalsBefore);
    m_interrupts = signalfd(-1, &interrupt, SFD_NONBLOCK | SFD_CLOEXEC);
}

ProgressLine::~ProgressLine()
{
    close(m_interrupts);
    pthread_sigmask(SIG_SETMASK, &m_signalsBefore, nullptr);
    if (m_isTerminal)
        fputs("\r\033[K", stderr);
}

void ProgressLine::show()
{
    signalfd_siginfo interrupt = {};
    if (read(m_interrupts, &interrupt, sizeof interrupt) > 0)
        m_progress.cancel();
    if (!m_isTerminal || m_progress.total() == 0)
        return;
    fprintf(stderr, "\r%s %lld %%\033[K", m_progress.name(),
            static_cast<long long>(100 * m_progress.done() / m_progress.total()));
    fflush(stderr);
}

} // namespace convenor
