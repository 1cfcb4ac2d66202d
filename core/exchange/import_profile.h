// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a table with a certain header is read, remembered so that the same table next month is read the same way. Profiles
// are kept in the document, beside the drafts: they belong to the lists of one organisation and go where its document
// goes, and remembering one is no step that somebody would want to undo.
//
//     workspace.saveDraft(ImportProfile::draftKind(), profileKey(header), toText(profile));
#pragma once

#include "core/exchange/import.h"

#include <QString>

namespace convenor {

struct ImportProfile
{
    QString kind;
    ColumnMap map;      ///< every column that has a name or a field
    QString encoding;   ///< only if a person chose it
    char separator = 0; ///< the same
    DateOrder dates = DateOrder::Unknown;

    bool operator==(const ImportProfile &) const = default;

    static QString draftKind() { return QStringLiteral("import-profile"); }
};

/// What tables with the same columns in the same order have in common.
QString profileKey(const QStringList &header);

QString toText(const ImportProfile &profile);
/// Empty if \a text is no profile.
std::optional<ImportProfile> readProfile(const QString &text);

/// What of \a request a later import of the same table should not have to be told again; \a preview is how it is read.
ImportProfile profileOf(const ImportRequest &request, const ImportPreview &preview);
/// Reads \a request by \a profile.
void apply(const ImportProfile &profile, ImportRequest &request);

/// The fields of \a preview as a person would say them, each column by its key: the guess, held fast.
ColumnMap mapOf(const ImportPreview &preview);

} // namespace convenor
