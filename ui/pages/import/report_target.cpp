// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/report_target.h"

#include "core/communities/communities_mapping.h"
#include "core/communities/directory.h"
#include "ui/pages/import/import_words.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace convenor {

namespace {

constexpr int characters = 60;
constexpr int rowsShown = 12;

/// An item of a new session holds its day, one of a session its id.
bool isDay(const QVariant &item)
{
    return item.userType() == QMetaType::QDate;
}

} // namespace

ReportTarget::ReportTarget(Context &context, ImportJob &job, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_job(job),
      m_session(new QComboBox),
      m_place(new QWidget),
      m_community(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    auto *place = new QHBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *box : {m_session, m_community}) {
        box->setMaxVisibleItems(rowsShown);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_session->setAccessibleName(tr("Session that the report is about"));
    m_session->setMinimumContentsLength(characters);
    m_session->setEditable(true); // to look for one by a word of it
    m_session->setInsertPolicy(QComboBox::NoInsert);
    m_session->completer()->setFilterMode(Qt::MatchContains);
    m_session->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_community->setAccessibleName(tr("Community of the new session"));
    m_community->setMinimumContentsLength(characters / 2);
    place->addWidget(label(tr("Community"), FontRole::Small, Tone::Muted));
    place->addWidget(m_community);
    place->addStretch(1);
    layout->addWidget(m_session, 0, Qt::AlignLeft);
    layout->addWidget(m_place);
    connect(m_session, &QComboBox::currentIndexChanged, this, [this] {
        m_place->setVisible(isNew() && m_community->count() > 1);
        Q_EMIT chosen();
    });
    connect(m_session->lineEdit(), &QLineEdit::editingFinished, this, &ReportTarget::keepWhole);
}

/// What was typed and is none of them was only looked for.
void ReportTarget::keepWhole()
{
    m_session->setEditText(m_session->itemText(m_session->currentIndex()));
}

void ReportTarget::refresh()
{
    m_report = m_job.report();
    const QSignalBlocker quiet(m_session);
    m_session->clear();
    addSessions();
    addNew();
    m_session->setCurrentIndex(m_isPlanned ? 0 : m_session->findData(m_report.days.value(0)));
    m_session->lineEdit()->setPlaceholderText(tr("Choose the session"));
    m_session->lineEdit()->setCursorPosition(0);
    fillCommunities();
    m_place->setVisible(isNew() && m_community->count() > 1);
}

/// The likeliest first, each with its day and its community.
void ReportTarget::addSessions()
{
    const std::vector<SessionRow> sessions = m_job.sessionsOfReport();
    m_isPlanned = !sessions.empty() && m_report.days.contains(sessions.front().start.date);
    for (const SessionRow &row : sessions) {
        QStringList words{momentWords(row.start), row.title};
        if (!row.community.isNull())
            words << m_context.store().get(row.community).name.value();
        m_session->addItem(words.join(QStringLiteral(" · ")), row.id.value());
    }
}

/// One for each day that may be meant: first of all where the calendar has none on it.
void ReportTarget::addNew()
{
    int at = m_isPlanned ? m_session->count() : 0;
    for (const QDate day : m_report.days) {
        if (day > m_context.today())
            continue;
        const QString when = momentWords(m_report.startOn(day, m_context.workspace().identity().zone));
        m_session->insertItem(at++, tr("A new session: %1 · %2").arg(when, m_job.titleOfReport()), day);
    }
}

/// A title may say it: “Golang: Generics”.
void ReportTarget::fillCommunities()
{
    std::vector<Community> all = m_context.store().all<Community>();
    std::sort(all.begin(), all.end(), [](const Community &a, const Community &b) {
        return QString::localeAwareCompare(a.name.value(), b.name.value()) < 0;
    });
    m_community->clear();
    m_community->addItem(tr("No community"), 0);
    for (const Community &community : all)
        if (community.closed.isEmpty())
            m_community->addItem(community.name.value(), community.id.value());
    const auto named = CommunityDirectory(m_context.store()).find(m_report.title.section(u':', 0, 0).trimmed());
    m_community->setCurrentIndex(std::max(0, m_community->findData(named.value())));
}

bool ReportTarget::hasChoice() const
{
    return m_session->count() > 0;
}

bool ReportTarget::isNew() const
{
    return isDay(m_session->currentData());
}

Id<Event> ReportTarget::session() const
{
    return isNew() ? Id<Event>() : Id<Event>(m_session->currentData().toLongLong());
}

Id<Event> ReportTarget::take()
{
    return isNew() ? m_job.planSessionOfReport(m_session->currentData().toDate(),
                                               Id<Community>(m_community->currentData().toLongLong()))
                   : session();
}

QWidget *ReportTarget::firstFocus() const
{
    return m_session;
}

} // namespace convenor
