// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes, opened as a file that somebody drops on the window: previewed and planned against a small workspace, twice.
// They are refused in a sentence or give the same plan both times, and the workspace stays as it was.

#include "core/base/error.h"
#include "core/exchange/attendee_list.h"
#include "core/exchange/import.h"
#include "core/records.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdlib>
#include <memory>

using namespace convenor;

namespace {

const QDate today(2026, 11, 23);

/// Alive from the first input to the end of the process.
struct Bench
{
    QTemporaryDir folder;
    RecordShapes shapes = allShapes();
    std::unique_ptr<Workspace> workspace;

    Bench()
    {
        const QString path = folder.filePath(QStringLiteral("fuzz.convenor"));
        Workspace::create(path, {QStringLiteral("Fuzz"), QStringLiteral("Europe/Berlin"), today});
        workspace = std::make_unique<Workspace>(path, Database::ReadWrite, allRecords());
    }
};

/// What came of it: the sentence of the refusal, or how many rows would change.
QString outcome(const Bench &bench, const QByteArray &bytes)
{
    ImportRequest request;
    request.path = QStringLiteral("dropped");
    request.zone = QStringLiteral("Europe/Berlin");
    request.today = today;
    request.bytes = bytes;
    request.shapes = &bench.shapes;
    request.isReviewed = true;
    try {
        previewImport(request);
    } catch (const Error &) { // planning says the same
    }
    try {
        const ImportPlan plan = planImport(bench.workspace->store(), request);
        return QString::number(plan.changes.size());
    } catch (const Error &error) {
        if (error.sentence().isEmpty())
            abort();
        return error.sentence();
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Bench bench;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (outcome(bench, bytes) != outcome(bench, bytes))
        abort();
    try {
        readAttendeeFile(bytes);
    } catch (const Error &) {
    }
    return 0;
}
