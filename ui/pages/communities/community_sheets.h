// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions about a community, each asked in the side sheet: what it is, how it looks, its stage, a channel, its end.
//
//     context.openSheet(new CommunitySheet(context, std::nullopt));   // a new one
#pragma once

#include "core/communities/community.h"
#include "core/people/person.h"
#include "ui/shell/context.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/side_sheet.h"

#include <QComboBox>
#include <QLineEdit>

namespace convenor {

class LookPicker;

/// What is typed of a community and of its first stage.
struct CommunityEntry
{
    Community community;
    StageName stage = StageName::Idea;
};

/// A new community, or what one is called and how often it means to meet.
class CommunitySheet : public SheetContent
{
    Q_OBJECT

public:
    CommunitySheet(Context &context, const std::optional<Community> &known);

    QWidget *firstFocus() override { return m_form->firstEditor(); }

private:
    void keep();
    void create();

    Context &m_context;
    bool m_isNew;
    RecordForm<CommunityEntry> *m_form;
    LookPicker *m_look = nullptr;
};

/// Colour and shape.
class LookSheet : public SheetContent
{
    Q_OBJECT

public:
    LookSheet(Context &context, const Community &community);

    QWidget *firstFocus() override;

private:
    LookPicker *m_look;
};

/// The stage that begins.
class StageSheet : public SheetContent
{
    Q_OBJECT

public:
    StageSheet(Context &context, const Community &community, std::optional<StageName> current);

    QWidget *firstFocus() override { return m_stage; }

private:
    void keep();

    Context &m_context;
    Community m_community;
    QComboBox *m_stage;
    QLineEdit *m_since;
    QLineEdit *m_reason;
};

/// A place to talk.
class ChannelSheet : public SheetContent
{
    Q_OBJECT

public:
    ChannelSheet(Context &context, const Community &community);

    QWidget *firstFocus() override { return m_address; }

private:
    void keep();

    Context &m_context;
    Community m_community;
    QLineEdit *m_address;
    QLineEdit *m_type;
};

/// Somebody begins to carry the community.
class CarrySheet : public SheetContent
{
    Q_OBJECT

public:
    CarrySheet(Context &context, const Community &community, Id<Person> person, const QString &name);

    QWidget *firstFocus() override { return m_role; }

private:
    void keep();

    Context &m_context;
    Id<Community> m_community;
    Id<Person> m_person;
    QString m_name;
    QComboBox *m_role;
    QLineEdit *m_since;
};

/// The end of a community, with what ends with it.
class CloseSheet : public SheetContent
{
    Q_OBJECT

public:
    CloseSheet(Context &context, const Community &community);

    QWidget *firstFocus() override { return m_last; }

private:
    void tellWhatEnds();
    void keep();

    Context &m_context;
    Community m_community;
    QLineEdit *m_last;
    QLabel *m_ends;
};

} // namespace convenor
