// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/base/progress.h"
#include "core/base/words.h"

#include <QDateTime>

#include <algorithm>

namespace convenor {

namespace {

constexpr size_t partBytes = 4 << 20; // images are kept in parts of about this size

const Table &stepTable()
{
    static const Table table("history", {"id", "at", "verb", "subject", "rows", "undone", "system"});
    return table;
}

const Table &partTable()
{
    static const Table table("history_part", {"id", "step", "table_name", "added", "images"});
    return table;
}

std::string_view utf8(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

Row stepRow(const Step &step)
{
    Row row;
    row.addNumber(step.seq).addNumber(step.at);
    row.addText(utf8(step.label.verb.toUtf8())).addText(utf8(step.label.subject.toUtf8()));
    row.addNumber(step.rows).addNumber(step.undone).addNumber(step.system);
    return row;
}

/// Pairs of first id (as the distance from the range before) and count.
Row rangesOf(std::vector<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    Row ranges;
    qint64 previous = 0;
    for (size_t i = 0; i < ids.size();) {
        size_t end = i + 1;
        while (end < ids.size() && ids[end] == ids[end - 1] + 1)
            ++end;
        ranges.addNumber(ids[i] - previous).addNumber(qint64(end - i));
        previous = ids[i];
        i = end;
    }
    return ranges;
}

/// A row that a step names twice could never be taken back: its images would contradict each other.
void expectEachOnce(const ChangeList &list)
{
    std::vector<qint64> ids(list.size());
    for (size_t i = 0; i < ids.size(); ++i)
        ids[i] = list.id(i);
    std::sort(ids.begin(), ids.end());
    if (std::adjacent_find(ids.begin(), ids.end()) != ids.end())
        throw Error(Error::Conflict, Words::tr("A change named a row of %1 twice. Nothing was changed; please report "
                                               "this.")
                                         .arg(QLatin1String(list.table().name)));
}

/// The rows of \a list that were there, as their images are kept: what it removed by id, then what it changed in its
/// order. Undone from the end, a row finds its place free; done and undone again, the history is the same.
std::vector<size_t> imageOrder(const ChangeList &list, std::vector<qint64> &added)
{
    std::vector<size_t> removed, changed;
    Row row;
    for (size_t i = 0; i < list.size(); ++i) {
        if (!list.before(i, row))
            added.push_back(list.id(i));
        else
            (list.after(i, row) ? changed : removed).push_back(i);
    }
    std::sort(removed.begin(), removed.end(), [&](size_t a, size_t b) { return list.id(a) < list.id(b); });
    removed.insert(removed.end(), changed.begin(), changed.end());
    return removed;
}

Error cannotReverse()
{
    return {Error::Conflict, Words::tr("This step cannot be taken back: rows that it made are not there any more. Run "
                                            "check on the workspace.")};
}

} // namespace

std::vector<Step> History::steps() const
{
    std::vector<Step> steps;
    Statement rows = m_store.select("SELECT id, at, verb, subject, rows, undone, system FROM history ORDER BY id");
    while (rows.step())
        steps.push_back({rows.number(0), rows.number(1), {rows.text(2), rows.text(3)}, rows.number(4), rows.number(5) != 0,
                         rows.number(6) != 0});
    return steps;
}

void History::record(const Label &label, const ChangeSet &changes, bool system)
{
    forgetUndone();
    Step step;
    step.seq = m_store.database().number("SELECT coalesce(max(id), 0) + 1 FROM history");
    step.at = QDateTime::currentSecsSinceEpoch();
    step.label = label;
    step.rows = qint64(changes.size());
    step.system = system;
    m_store.writer().insert(stepTable(), stepRow(step));
    writeParts(step.seq, changes);
}

void History::writeParts(qint64 seq, const ChangeSet &changes)
{
    Row before;
    for (const auto &list : changes.lists()) {
        expectEachOnce(*list);
        std::vector<qint64> added;
        std::string images;
        for (const size_t i : imageOrder(*list, added)) {
            list->before(i, before);
            images += before.bytes();
            if (images.size() >= partBytes) {
                writePart(seq, list->table().name, {}, images);
                images.clear();
            }
        }
        if (!added.empty() || !images.empty())
            writePart(seq, list->table().name, rangesOf(std::move(added)).bytes(), images);
    }
}

void History::writePart(qint64 seq, const char *table, std::string_view added, std::string_view images)
{
    Row row;
    row.addNumber(m_store.database().number("SELECT coalesce(max(id), 0) + 1 FROM history_part"));
    row.addNumber(seq).addText(table).addBlob(added).addBlob(images);
    m_store.writer().insert(partTable(), row);
}

void History::removeParts(qint64 seq)
{
    std::vector<qint64> ids;
    {
        Statement rows = m_store.select("SELECT id FROM history_part WHERE step = ?");
        rows.bind(seq);
        while (rows.step())
            ids.push_back(rows.number(0));
    }
    Row row;
    for (const qint64 id : ids) {
        m_store.writer().read(partTable(), id, row);
        m_store.writer().remove(partTable(), id, row);
    }
}

void History::forgetUndone()
{
    for (const Step &step : steps()) {
        if (!step.undone)
            continue;
        removeParts(step.seq);
        m_store.writer().remove(stepTable(), step.seq, stepRow(step));
    }
}

std::vector<Step> History::undoable() const
{
    std::vector<Step> taken;
    const std::vector<Step> all = steps();
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if (it->undone)
            continue;
        taken.push_back(*it);
        if (!it->system)
            return taken;
    }
    return {}; // only the system's own steps are left: nothing of a person's to take back
}

std::vector<Step> History::redoable() const
{
    std::vector<Step> taken;
    for (const Step &step : steps()) {
        if (!step.undone)
            continue;
        if (!taken.empty() && !step.system)
            break;
        taken.push_back(step);
    }
    return taken;
}

ChangeSet History::reversal(const Step &step, Progress *progress) const
{
    ChangeSet changes;
    Statement parts =
        m_store.select("SELECT table_name, added, images FROM history_part WHERE step = ? ORDER BY id DESC");
    parts.bind(step.seq);
    while (parts.step()) {
        const RecordType &type = typeOf(parts.text(0));
        auto done = type.makeList();
        findImages(type, parts.cell(2).bytes, *done);
        findAdded(type, parts.cell(1).bytes, *done, progress);
        // Backwards: what was changed last may stand where what was changed first must go back to.
        done->reverse();
        changes.append(std::move(done));
    }
    return changes;
}

void History::findAdded(const RecordType &type, std::string_view ranges, ChangeList &done, Progress *progress) const
{
    QByteArray columns;
    for (const char *name : type.table->columns)
        columns += (columns.isEmpty() ? "\"" : ", \"") + QByteArray(name) + '"';
    Statement rows =
        m_store.select("SELECT " + columns + " FROM \"" + type.table->name + "\" WHERE id BETWEEN ? AND ?");
    Row row;
    qint64 first = 0;
    for (RowReader reader(ranges); !reader.atEnd();) {
        first += reader.number();
        const qint64 count = reader.number();
        rows.bind(first).bind(first + count - 1);
        qint64 found = 0;
        for (; rows.step(); ++found) {
            rows.readRow(row);
            done.append({}, row.bytes());
        }
        rows.reset();
        if (found != count)
            throw cannotReverse();
        if (progress)
            progress->check();
    }
}

void History::findImages(const RecordType &type, std::string_view images, ChangeList &done) const
{
    Row image, current;
    for (RowReader reader(images); !reader.atEnd();) {
        image.clear();
        const Cell id = reader.next();
        image.add(id);
        for (size_t i = 1; i < type.table->columns.size(); ++i)
            image.add(reader.next());
        const bool there = m_store.writer().read(*type.table, id.number, current);
        done.append(image.bytes(), there ? current.bytes() : std::string_view());
    }
}

void History::turn(const Step &step, const ChangeSet &reversal)
{
    Step turned = step;
    turned.undone = !step.undone;
    m_store.writer().update(stepTable(), step.seq, stepRow(step), stepRow(turned));
    removeParts(step.seq);
    writeParts(step.seq, reversal);
}

std::vector<QString> History::problems() const
{
    std::vector<QString> problems;
    bool undone = false;
    for (const Step &step : steps()) {
        if (undone && !step.undone)
            problems.push_back(Words::tr("History: step %1 stands on a step that was undone.").arg(step.seq));
        undone = step.undone;
    }
    // Only the last step must fit the tables as they are; the ones before fit the tables as they were.
    for (const auto &next : {undoable(), redoable()}) {
        if (next.empty())
            continue;
        const ChangeSet way = reversal(next.front(), nullptr);
        if (qint64(way.size()) != next.front().rows)
            problems.push_back(Words::tr("History: step %1 does not hold all its rows.").arg(next.front().seq));
    }
    return problems;
}

const RecordType &History::typeOf(const QString &table) const
{
    for (const RecordType &type : m_types)
        if (table == QLatin1String(type.table->name))
            return type;
    throw cannotReverse();
}

} // namespace convenor
