// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One community: its people with the core on top, its sessions, its stages and its channels.
#pragma once

#include "core/insight/community_profile.h"
#include "ui/shell/context.h"
#include "ui/widgets/record_model.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace convenor {

class RecordTable;

class CommunityDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CommunityDetail(Context &context, QWidget *parent = nullptr);

    /// Reads everything of \a community and shows it.
    void present(Id<Community> community);
    const CommunityProfile &profile() const { return m_profile; }
    /// The stage of today.
    std::optional<StageName> stage() const;
    /// The person whose row is current; nothing in a community without anybody.
    std::optional<ProfilePerson> person() const;
    QWidget *firstFocus() const;

Q_SIGNALS:
    void channelWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRight();
    void showPeople();
    void fitPeople();
    void showSessions();
    void showStages();
    void showChannels();
    void addSession(const AgendaRow &row);

    Context &m_context;
    CommunityProfile m_profile;
    RecordModel<ProfilePerson> *m_model;
    RecordTable *m_people;
    QLabel *m_purpose;
    QLabel *m_count;
    QWidget *m_right = nullptr;
    QBoxLayout *m_sessions;
    QBoxLayout *m_stages;
    QBoxLayout *m_channels;
};

} // namespace convenor
