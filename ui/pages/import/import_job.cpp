// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_job.h"

#include "core/base/text.h"
#include "core/store/job.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convenor {

namespace {

constexpr qint64 quickFile = 256 * 1024; // bytes: planned at once

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Import", text, nullptr, n);
}

} // namespace

void ImportJob::open(const QString &path)
{
    ImportRequest request;
    request.path = path;
    begin(std::move(request));
}

void ImportJob::paste(const QByteArray &bytes, const QString &name)
{
    ImportRequest request;
    request.path = name;
    request.bytes = bytes;
    begin(std::move(request));
}

/// What was open before stays open if the new one cannot be read.
void ImportJob::begin(ImportRequest request)
{
    request.zone = m_context.workspace().identity().zone;
    request.today = m_context.today();
    request.isReviewed = true;
    ImportJob next(m_context);
    next.m_request = std::move(request);
    next.read();
    next.m_isRemembered = next.takeProfile();
    m_request = std::move(next.m_request);
    m_preview = std::move(next.m_preview);
    m_isRemembered = next.m_isRemembered;
    m_plan.reset();
}

void ImportJob::read()
{
    m_preview = previewImport(m_request);
    m_plan.reset();
}

/// False if nothing is remembered of such a header, or it does not help to read it.
bool ImportJob::takeProfile()
{
    if (m_preview->sample.header.isEmpty() || m_preview->format == FileFormat::Cards)
        return false;
    const QString kept = m_context.workspace().draft(ImportProfile::draftKind(), profileKey(m_preview->sample.header));
    const auto profile = readProfile(kept);
    if (!profile)
        return false;
    ImportRequest request = m_request;
    apply(*profile, request);
    std::optional<ImportPreview> preview;
    if (sentenceOfFailure([&] { preview = previewImport(request); }) || !preview->missing.isEmpty())
        return false;
    m_request = std::move(request);
    m_preview = std::move(preview);
    return true;
}

bool ImportJob::isCalendar() const
{
    return m_preview && m_preview->format == FileFormat::Calendar;
}

bool ImportJob::isReady() const
{
    return isCalendar() || (m_preview && m_preview->kind && m_preview->kind->importer && m_preview->missing.isEmpty());
}

const DateQuestion *ImportJob::dateQuestion() const
{
    if (m_preview && m_preview->dateQuestion)
        return &*m_preview->dateQuestion;
    return m_plan && m_plan->dateQuestion ? &*m_plan->dateQuestion : nullptr;
}

QString ImportJob::name() const
{
    return QFileInfo(m_request.path).fileName();
}

QString ImportJob::kind() const
{
    return isCalendar()                   ? QStringLiteral("ics")
           : m_preview && m_preview->kind ? QString::fromLatin1(m_preview->kind->name)
                                          : QString();
}

/// Leaves everything as it was if it cannot be read so.
void ImportJob::change(const std::function<void(ImportRequest &)> &edit)
{
    ImportRequest request = m_request;
    edit(request);
    request.choices = {};
    ImportPreview preview = previewImport(request);
    m_request = std::move(request);
    m_preview = std::move(preview);
    m_isRemembered = false;
    m_plan.reset();
}

void ImportJob::setKind(const QString &kind)
{
    change([&](ImportRequest &request) {
        request.kind = kind;
        request.map.clear();
    });
}

/// A field has one column: that it had before is let go.
void ImportJob::setField(int column, int field)
{
    ImportPreview preview = *m_preview;
    if (field >= 0)
        std::replace(preview.fields.begin(), preview.fields.end(), field, -1);
    preview.fields[size_t(column)] = field;
    change([&](ImportRequest &request) {
        request.kind = kind();
        request.map = mapOf(preview);
    });
}

void ImportJob::setTable(const TableOptions &options)
{
    change([&](ImportRequest &request) { request.table = options; });
}

void ImportJob::setDates(DateOrder order)
{
    change([&](ImportRequest &request) { request.dates = order; });
}

void ImportJob::setCommunity(const QString &code)
{
    change([&](ImportRequest &request) { request.community = code; });
}

void ImportJob::plan()
{
    ImportPlan plan;
    const auto make = [&](Progress *progress) { plan = planImport(m_context.store(), m_request, progress); };
    const qint64 size = m_request.bytes.isNull() ? QFileInfo(m_request.path).size() : m_request.bytes.size();
    if (size > quickFile)
        m_context.runLong(words(QT_TRANSLATE_NOOP("Import", "Reading %1")).arg(name()),
                          [&](Progress &progress) { make(&progress); });
    else
        make(nullptr);
    m_plan = std::move(plan);
    m_isStale = false;
}

/// The plan is made again when it is carried out: until then only this row differs.
void ImportJob::setTaken(qint64 row, bool taken)
{
    if (taken)
        m_request.choices.leftOut.remove(row);
    else
        m_request.choices.leftOut.insert(row);
    m_plan->review.rows[size_t(row)].isTaken = taken;
    m_isStale = true;
}

void ImportJob::choose(qint64 row, int field, Id<Person> person)
{
    const RowChoices before = m_request.choices;
    m_request.choices.people.insert({row, field}, person);
    m_request.choices.leftOut.remove(row);
    const auto failure = sentenceOfFailure([&] { plan(); });
    if (!failure)
        return;
    m_request.choices = before;
    throw Error(Error::Conflict, *failure);
}

qint64 ImportJob::commit()
{
    if (m_isStale)
        plan();
    const qint64 rows = m_plan->review.takenCount();
    ChangeSet changes = std::move(m_plan->changes);
    m_isStale = true; // the changes are gone, whatever comes of them
    m_context.commit({QStringLiteral("import"), m_plan->name}, std::move(changes),
                     words(QT_TRANSLATE_NOOP("Import", "%1 of %2 imported"))
                         .arg(words(QT_TRANSLATE_N_NOOP("Import", "%Ln rows"), int(rows)), name()));
    remember();
    return rows;
}

void ImportJob::remember()
{
    if (isCalendar() || !isReady() || m_preview->format == FileFormat::Cards)
        return;
    m_context.workspace().saveDraft(ImportProfile::draftKind(), profileKey(m_preview->sample.header),
                                    toText(profileOf(m_request, *m_preview)));
}

} // namespace convenor
