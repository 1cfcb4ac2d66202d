// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contact cards (vCard 2.1, 3.0 and 4.0) as a table with the columns of people, and a person as a card. Of a card only what
// the work of a community needs is read: no telephone numbers, birthdays, pictures or home addresses.
#pragma once

#include "core/base/id.h"
#include "core/exchange/table_reader.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace convenor {

struct Person;

/// The people of the cards, row() being the line on which a card begins. Cards of groups, organisations and places are
/// left out and counted in a warning. Throws Error Invalid if there is no card, or over 64 MB or 100,000 of them; \a name
/// begins the sentence.
std::unique_ptr<TableReader> readCards(const QByteArray &bytes, const QString &name);

/// A card of vCard 4.0. \a values are the cells of a person's row, by the names of its columns; \a id makes its UID, by
/// which address books know it again.
QByteArray cardOf(Id<Person> id, const QHash<QString, QString> &values);

} // namespace convenor
