// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_fit.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/cells.h"
#include "core/exchange/header_words.h"

#include <algorithm>
#include <array>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

int fieldOf(const Kind &kind, const QString &name)
{
    for (size_t i = 0; i < kind.fields.size(); ++i)
        if (name == QLatin1String(kind.fields[i].name))
            return int(i);
    return -1;
}

QString fieldNames(const Kind &kind)
{
    QStringList list;
    for (const TableField &field : kind.fields)
        list << QString::fromLatin1(field.name);
    return list.join(u", "_s);
}

/// A name in two columns is as good as one in one.
bool isExcused(const Kind &kind, size_t field, const ColumnFit &fit)
{
    const int last = fieldOf(kind, u"last_name"_s);
    return last >= 0 && fit.columns[size_t(last)] >= 0 && int(field) == kind.personField();
}

/// Rows about an event need to say which: by its uid, or by community and start.
bool needsEvent(const Kind &kind, const ColumnFit &fit)
{
    const int event = fieldOf(kind, u"event"_s), start = fieldOf(kind, u"start"_s);
    return event >= 0 && start >= 0 && fit.columns[size_t(event)] < 0 && fit.columns[size_t(start)] < 0;
}

/// Of who belongs to which community an address says enough.
bool isNamedByAddress(const Kind &kind, size_t field, const ColumnFit &fit)
{
    const int community = fieldOf(kind, u"community"_s), email = fieldOf(kind, u"email"_s);
    return int(field) == kind.personField() && community >= 0 &&
           kind.fields[size_t(community)].use == TableField::Needed && email >= 0 && fit.columns[size_t(email)] >= 0;
}

} // namespace

ColumnFitting::ColumnFitting(const QStringList &header, const ColumnMap &map,
                             const std::vector<TableField::Looks> &looks)
    : m_header(header), m_map(map), m_looks(looks)
{
    const QStringList keys = columnKeys(header);
    for (int i = 0; i < header.size(); ++i) {
        m_columns.insert(keys[i].toCaseFolded(), i);
        const QString name = Cells::normalised(header[i]);
        m_places[name] << i;
        if (const QString usual = usualHeader(name); !usual.isEmpty())
            m_places[usual] << i;
    }
}

QStringList columnKeys(const QStringList &header)
{
    QStringList keys;
    QSet<QString> named;
    for (const QString &name : header) {
        const QString folded = name.toCaseFolded();
        keys << (name.isEmpty() || named.contains(folded) ? u"#%1"_s.arg(keys.size() + 1) : name);
        named.insert(folded);
    }
    return keys;
}

bool ColumnFitting::hasAddresses() const
{
    const std::array names = {u"email"_s, u"e_mail"_s, u"mail"_s};
    return std::any_of(names.begin(), names.end(), [this](const QString &name) { return m_places.contains(name); }) ||
           std::find(m_looks.begin(), m_looks.end(), TableField::Address) != m_looks.end();
}

ColumnFit ColumnFitting::fit(const Kind &kind) const
{
    ColumnFit fit;
    fit.columns.assign(kind.fields.size(), -1);
    QSet<int> taken;
    takeMapped(kind, fit, taken);
    for (const bool byName : {true, false})
        for (size_t i = 0; i < kind.fields.size(); ++i)
            if (fit.columns[i] < 0)
                fit.columns[i] = find(kind.fields[i], byName, taken);
    placeByLooks(kind, fit, taken);
    fit.used = int(taken.size());
    for (size_t i = 0; i < kind.fields.size(); ++i)
        if (kind.fields[i].use == TableField::Needed && fit.columns[i] < 0 && !isExcused(kind, i, fit) &&
            !isNamedByAddress(kind, i, fit))
            fit.missing = QString::fromLatin1(kind.fields[i].name);
    if (fit.missing.isEmpty() && needsEvent(kind, fit))
        fit.missing = u"event"_s;
    return fit;
}

void ColumnFitting::expectMapFits(const Kind &kind, const QString &file) const
{
    for (const auto &[header, field] : m_map) {
        if (columnOf(header) < 0)
            throw Error(Error::Invalid,
                        Words::tr("%1 has no column “%2”. It has: %3.").arg(file, header, shownList(m_header)));
        if (!field.isEmpty() && fieldOf(kind, field) < 0)
            throw Error(Error::Invalid, Words::tr("“%1” is no field of %2. Its fields are: %3.")
                                            .arg(field, QLatin1String(kind.name), fieldNames(kind)));
    }
}

void ColumnFitting::takeMapped(const Kind &kind, ColumnFit &fit, QSet<int> &taken) const
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

/// The first column that is still free and has the field's name or, unless \a byName, one of its aliases.
int ColumnFitting::find(const TableField &field, bool byName, QSet<int> &taken) const
{
    QStringList names{QString::fromLatin1(field.name)};
    if (!byName)
        names += QString::fromLatin1(field.aliases).split(u' ', Qt::SkipEmptyParts);
    int found = -1;
    for (const QString &name : names)
        for (const int column : m_places.value(name))
            if (!taken.contains(column) && (found < 0 || column < found))
                found = column;
    if (found >= 0)
        taken.insert(found);
    return found;
}

/// Addresses are those of the one field for them; a name or a day is placed only where the kind needs it.
void ColumnFitting::placeByLooks(const Kind &kind, ColumnFit &fit, QSet<int> &taken) const
{
    for (size_t i = 0; i < kind.fields.size() && !m_looks.empty(); ++i) {
        const TableField &field = kind.fields[i];
        const bool isWanted = field.looks == TableField::Address || field.use == TableField::Needed;
        if (fit.columns[i] >= 0 || field.looks == TableField::Anything || !isWanted || isExcused(kind, i, fit))
            continue;
        fit.columns[i] = findByLooks(field.looks, taken);
        if (fit.columns[i] >= 0)
            taken.insert(fit.columns[i]);
    }
}

int ColumnFitting::findByLooks(TableField::Looks looks, const QSet<int> &taken) const
{
    for (int i = 0; i < m_header.size() && size_t(i) < m_looks.size(); ++i)
        if (m_looks[size_t(i)] == looks && !m_header[i].isEmpty() && !taken.contains(i))
            return i;
    return -1;
}

const Kind *guessKind(const QStringList &header, const ColumnMap &map, const QString &fileName,
                      const std::vector<TableField::Looks> &looks)
{
    constexpr int scoreOfName = 6, scoreOfPeople = 2;
    const ColumnFitting fitting(header, map, looks);
    const QString name = fileName.toLower();
    const Kind *best = nullptr;
    int bestScore = 0;
    for (const Kind &kind : kinds()) {
        const ColumnFit fit = fitting.fit(kind);
        if (!kind.importer || !fit.isUsable())
            continue;
        const bool isAboutPeople = kind.personField() >= 0 || !fitting.hasAddresses(); // who has an address is a person
        const int score = 1 + 2 * fit.used + (name.contains(QLatin1String(kind.name)) ? scoreOfName : 0) -
                          int(kind.fields.size()) / 8 - (isAboutPeople ? 0 : scoreOfPeople);
        if (score > bestScore) {
            best = &kind;
            bestScore = score;
        }
    }
    return best;
}

bool isKnownHeader(const QString &header)
{
    const QString name = Cells::normalised(header);
    const auto isOf = [&](const TableField &field) {
        return name == QLatin1String(field.name) ||
               QString::fromLatin1(field.aliases).split(u' ', Qt::SkipEmptyParts).contains(name);
    };
    return !usualHeader(name).isEmpty() || std::any_of(kinds().begin(), kinds().end(), [&](const Kind &kind) {
        return kind.importer && std::any_of(kind.fields.begin(), kind.fields.end(), isOf);
    });
}

QString shownList(const QStringList &cells)
{
    constexpr int longest = 200;
    const QString text = cells.join(u", "_s);
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

} // namespace convenor
