// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of tables that go in and out: for each its fields, how a row becomes records, and how records become rows.
// Import, export and lists all read this one list.
//
//     const Kind *kind = findKind(u"roles");
//     kind->read(store, {}, [&](qint64 id, const QJsonArray &cells) { … });
#pragma once

#include "core/communities/community.h"
#include "core/people/person.h"

#include <QJsonArray>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace convenor {

class Cells;
class ImportContext;
class Store;

struct TableField
{
    enum Use { Optional, Needed, ImportOnly };
    /// What its cells look like, if that tells them from others.
    enum Looks { Anything, PersonName, Address, Day };

    const char *name;
    Use use = Optional;
    const char *aliases = ""; ///< other headers for it, separated by spaces
    Looks looks = Anything;
};

/// The fields of a kind in the order of its columns, each found by its name: one that is not listed does not compile.
///
///     static constexpr auto fields = listOf({{"name", TableField::Needed}, {"site"}});
///     row.text(fields["site"]);
template <size_t N> struct FieldList
{
    std::array<TableField, N> all;

    consteval int operator[](std::string_view name) const
    {
        for (size_t i = 0; i < N; ++i)
            if (name == all[i].name)
                return int(i);
        throw "no such field"; // ends the compilation
    }
};
template <size_t N> constexpr FieldList<N> listOf(const TableField (&fields)[N])
{
    return {std::to_array(fields)};
}

/// What of a kind is wanted; null and invalid values ask for all. Ends are inclusive.
struct Filter
{
    Id<Community> community;
    Id<Person> person;
    QDate from;
    QDate to;
    QDate on; ///< dated facts: those valid on the day

    /// True if \a day is within from and to; always for an invalid day.
    bool covers(QDate day) const
    {
        return !day.isValid() || ((!from.isValid() || from <= day) && (!to.isValid() || day <= to));
    }
    /// True if \a range is valid on the day asked for, and touches from and to.
    bool covers(const DateRange &range) const;
    bool concerns(Id<Community> ofCommunity, Id<Person> ofPerson) const;
};

/// Takes the rows of one file.
class Importer
{
public:
    virtual ~Importer() = default;

    /// Told once, about how many rows will come.
    virtual void expect(qint64 rows) { Q_UNUSED(rows) }
    /// Says with Cells::refuse what is wrong with a row, and then leaves everything as it was.
    virtual void take(Cells &row) = 0;
    /// Hands what the rows amount to over to the context's ChangeSet.
    virtual void finish() = 0;
};

using RowSink = std::function<void(qint64 id, const QJsonArray &cells)>;

struct Kind
{
    const char *name;
    std::vector<TableField> fields;
    std::unique_ptr<Importer> (*importer)(ImportContext &context) = nullptr; ///< none: cannot be imported
    /// Calls the sink with every record's id and its cells, one for each field that is not ImportOnly.
    void (*read)(const Store &store, const Filter &filter, const RowSink &sink) = nullptr;

    std::vector<const char *> columns() const;
    /// The field that says whom a row is about; -1 if none does.
    int personField() const;
};

/// The kind \a name of which the importer \a I takes the rows and says the fields.
template <class I> Kind kindOf(const char *name, void (*read)(const Store &, const Filter &, const RowSink &))
{
    const auto make = [](ImportContext &context) -> std::unique_ptr<Importer> { return std::make_unique<I>(context); };
    return {name, {I::fields.all.begin(), I::fields.all.end()}, make, read};
}

/// The number, or null for "not known".
inline QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// Every kind of table, in the order in which files of several kinds must be read.
const std::vector<Kind> &kinds();
/// The kind of that \a name; nullptr if there is none.
const Kind *findKind(const QString &name);

// The kinds of each domain, for kinds().
std::vector<Kind> communityKinds();
std::vector<Kind> peopleKinds();
std::vector<Kind> eventKinds();
std::vector<Kind> sessionKinds();

} // namespace convenor
