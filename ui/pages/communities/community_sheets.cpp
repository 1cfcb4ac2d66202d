// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communities/community_sheets.h"

#include "core/base/text.h"
#include "core/calendar/close_community.h"
#include "core/communities/communities_mapping.h"
#include "core/communities/communities_rules.h"
#include "core/communities/identity.h"
#include "core/insight/health_table.h"
#include "core/people/people_mapping.h"
#include "core/people/people_rules.h"
#include "ui/pages/communities/look_picker.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace convenor {

namespace {

/// The stages that somebody may choose; closing is a question of its own.
constexpr std::array stages = {StageName::Idea,     StageName::Inception, StageName::Creation,   StageName::Growth,
                               StageName::Maturity, StageName::Paused,    StageName::ReInception};

QStringList stageTexts()
{
    QStringList texts;
    for (const StageName stage : stages)
        texts << stageWords(stage);
    return texts;
}

QStringList kindTexts()
{
    return {CommunitySheet::tr("Role"),    CommunitySheet::tr("Language"), CommunitySheet::tr("Technology"), CommunitySheet::tr("Product"),
            CommunitySheet::tr("Project"), CommunitySheet::tr("Leisure"),  CommunitySheet::tr("Other")};
}

Field<CommunityEntry> hinted(Field<CommunityEntry> field, const QString &hint)
{
    field.hint = hint;
    return field;
}

/// A field of the community as one of the entry.
Field<CommunityEntry> ofCommunity(const Field<Community> &inner, const QString &hint)
{
    Field<CommunityEntry> result;
    result.label = inner.label;
    result.editor = inner.editor;
    result.choices = inner.choices;
    result.text = [inner](const CommunityEntry &entry) { return inner.text(entry.community); };
    result.key = [inner](const CommunityEntry &entry) { return inner.key(entry.community); };
    result.set = [inner](CommunityEntry &entry, const QString &typed) { inner.set(entry.community, typed); };
    return hinted(result, hint);
}

Fields<CommunityEntry> entryFields(bool isNew)
{
    Field<Community> code = field(CommunitySheet::tr("Code"), &Community::code);
    code.set = [](Community &community, const QString &typed) {
        community.code = typed.trimmed().isEmpty() ? Name() : Name(typed);
    };
    Fields<CommunityEntry> fields = {
        ofCommunity(field(CommunitySheet::tr("Name"), &Community::name), CommunitySheet::tr("Such as Java, or Business analysis")),
        ofCommunity(code, isNew ? CommunitySheet::tr("By which files refer to it; one is made if you leave this empty") : QString()),
        ofCommunity(choice(CommunitySheet::tr("What it gathers around"), &Community::kind, kindTexts()), {}),
        ofCommunity(linesField(CommunitySheet::tr("Purpose"), &Community::purpose), CommunitySheet::tr("What people get out of it, in a sentence")),
        ofCommunity(field(CommunitySheet::tr("Days between sessions"), &Community::cadenceDays), CommunitySheet::tr("14 for every other week; empty: no rhythm")),
        ofCommunity(field(CommunitySheet::tr("Founded"), &Community::founded), CommunitySheet::tr("Today if you leave this empty")),
    };
    if (isNew)
        fields.push_back(choice(CommunitySheet::tr("Stage"), &CommunityEntry::stage, stageTexts()));
    return fields;
}

/// The community that a sheet for a new one begins with: only how it will look is known.
Community blank(Context &context)
{
    Community community;
    community.kind = CommunityKind::Technology;
    giveFreeIdentity(community, context.store().all<Community>());
    return community;
}

void addLabelled(QBoxLayout *layout, const QString &text, QWidget *editor)
{
    auto *words = label(text, FontRole::SmallStrong, Tone::Muted);
    words->setBuddy(editor);
    editor->setAccessibleName(text);
    layout->addWidget(words);
    layout->addWidget(editor);
}

QPushButton *addFooter(SheetContent *sheet, const QString &text)
{
    auto *cancel = button(SheetContent::tr("Cancel"), ButtonKind::Ghost);
    auto *done = button(text, ButtonKind::Primary);
    sheet->footer()->addStretch(1);
    sheet->footer()->addWidget(cancel);
    sheet->footer()->addWidget(done);
    QObject::connect(cancel, &QPushButton::clicked, sheet, &SheetContent::done);
    return done;
}

} // namespace

CommunitySheet::CommunitySheet(Context &context, const std::optional<Community> &known)
    : SheetContent(known ? tr("Change %1").arg(known->name.value()) : tr("New community")),
      m_context(context),
      m_isNew(!known),
      m_form(
          new RecordForm<CommunityEntry>(entryFields(m_isNew), {known ? *known : blank(context), StageName::Inception}))
{
    body()->addWidget(m_form);
    if (m_isNew) {
        m_look = new LookPicker(m_form->record().community);
        body()->addWidget(m_look);
        if (auto *name = qobject_cast<QLineEdit *>(m_form->firstEditor()))
            connect(name, &QLineEdit::textEdited, m_look, &LookPicker::setName);
    }
    body()->addStretch(1);
    auto *done = addFooter(this, m_isNew ? tr("Add community") : tr("Keep"));
    connect(done, &QPushButton::clicked, this, &CommunitySheet::keep);
}

void CommunitySheet::keep()
{
    if (!m_form->isValid())
        return;
    const bool kept = m_context.act([this] {
        if (m_isNew)
            return create();
        const Community &after = m_form->record().community;
        m_context.commit({QStringLiteral("community.change"), after.name.value()},
                         changeCommunity(m_context.store(), after));
    });
    if (kept)
        Q_EMIT done();
}

void CommunitySheet::create()
{
    CommunityEntry entry = m_form->record();
    entry.community.colour = m_look->colour();
    entry.community.shape = m_look->shape();
    Id<Community> made;
    ChangeSet changes = createCommunity(m_context.store(), entry.community, entry.stage, m_context.today(), &made);
    m_context.commit({QStringLiteral("community.add"), entry.community.name.value()}, std::move(changes));
    m_context.open({Reference::Community, made.value(), {}});
}

LookSheet::LookSheet(Context &context, const Community &community)
    : SheetContent(tr("Look of %1").arg(community.name.value())), m_look(new LookPicker(community))
{
    setSubtitle(tr("Colour, shape and letters stand together everywhere; none of them alone tells communities apart."));
    body()->addWidget(m_look);
    body()->addStretch(1);
    connect(addFooter(this, tr("Keep")), &QPushButton::clicked, this, [this, &context, community] {
        const bool kept = context.act([&] {
            context.commit({QStringLiteral("community.look"), community.name.value()},
                           changeIdentity(context.store(), community.id, m_look->colour(), m_look->shape()));
        });
        if (kept)
            Q_EMIT done();
    });
}

QWidget *LookSheet::firstFocus()
{
    return m_look->firstEditor();
}

StageSheet::StageSheet(Context &context, const Community &community, std::optional<StageName> current)
    : SheetContent(tr("Stage of %1").arg(community.name.value())),
      m_context(context),
      m_community(community),
      m_stage(new QComboBox),
      m_since(new QLineEdit(context.today().toString(Qt::ISODate))),
      m_reason(new QLineEdit)
{
    setSubtitle(current ? tr("Now: %1. It ends on the day before the new stage begins.").arg(stageWords(*current))
                        : QString());
    m_stage->addItems(stageTexts());
    if (current)
        m_stage->setCurrentIndex(int(std::find(stages.begin(), stages.end(), *current) - stages.begin()));
    m_reason->setPlaceholderText(tr("Why, for whoever reads it in a year"));
    addLabelled(body(), tr("Stage that begins"), m_stage);
    addLabelled(body(), tr("First day"), m_since);
    addLabelled(body(), tr("Reason"), m_reason);
    body()->addStretch(1);
    connect(addFooter(this, tr("Begin stage")), &QPushButton::clicked, this, &StageSheet::keep);
}

void StageSheet::keep()
{
    const bool kept = m_context.act([this] {
        const StageName stage = stages[size_t(m_stage->currentIndex())];
        const QDate since = typedHalfDate(m_since->text()).first();
        m_context.commit({QStringLiteral("community.stage"), m_community.name.value()},
                         setStage(m_context.store(), {m_community.id, stage, since, m_reason->text()}));
    });
    if (kept)
        Q_EMIT done();
}

ChannelSheet::ChannelSheet(Context &context, const Community &community)
    : SheetContent(tr("New channel of %1").arg(community.name.value())),
      m_context(context),
      m_community(community),
      m_address(new QLineEdit),
      m_type(new QLineEdit(tr("chat")))
{
    m_address->setPlaceholderText(tr("Such as #java, or an address"));
    addLabelled(body(), tr("Where they talk"), m_address);
    addLabelled(body(), tr("Kind"), m_type);
    body()->addStretch(1);
    auto *done = addFooter(this, tr("Add channel"));
    connect(done, &QPushButton::clicked, this, &ChannelSheet::keep);
    connect(m_address, &QLineEdit::returnPressed, this, &ChannelSheet::keep);
}

void ChannelSheet::keep()
{
    const bool kept = m_context.act([this] {
        const Channel channel{{}, m_community.id, m_type->text(), m_address->text(), HalfDate(m_context.today()), {}};
        m_context.commit({QStringLiteral("community.channel"), m_community.name.value()},
                         addChannel(m_context.store(), channel));
    });
    if (kept)
        Q_EMIT done();
}

CarrySheet::CarrySheet(Context &context, const Community &community, Id<Person> person, const QString &name)
    : SheetContent(tr("%1 carries %2").arg(name, community.name.value())),
      m_context(context),
      m_community(community.id),
      m_person(person),
      m_name(name),
      m_role(new QComboBox),
      m_since(new QLineEdit(context.today().toString(Qt::ISODate)))
{
    setSubtitle(tr("Whoever holds a core role counts among its experts from that day on."));
    for (const Role &role : context.store().all<Role>())
        if (role.core)
            m_role->addItem(role.name.value());
    if (m_role->count() == 0)
        m_role->addItem(tr("Core expert"));
    addLabelled(body(), tr("Role"), m_role);
    addLabelled(body(), tr("First day"), m_since);
    body()->addStretch(1);
    connect(addFooter(this, tr("Begin role")), &QPushButton::clicked, this, &CarrySheet::keep);
}

void CarrySheet::keep()
{
    const bool kept = m_context.act([this] {
        const QDate since = typedHalfDate(m_since->text()).first();
        m_context.commit({QStringLiteral("role.start"), m_name},
                         startRole(m_context.store(), {m_person, m_community, m_role->currentText(), true, since}));
    });
    if (kept)
        Q_EMIT done();
}

CloseSheet::CloseSheet(Context &context, const Community &community)
    : SheetContent(tr("Close %1").arg(community.name.value())),
      m_context(context),
      m_community(community),
      m_last(new QLineEdit(context.today().toString(Qt::ISODate))),
      m_ends(label({}, FontRole::Body, Tone::Muted))
{
    setSubtitle(tr("Its past stays. Undo takes all of it back."));
    m_ends->setWordWrap(true);
    addLabelled(body(), tr("Last day"), m_last);
    body()->addWidget(m_ends);
    body()->addStretch(1);
    connect(m_last, &QLineEdit::editingFinished, this, &CloseSheet::tellWhatEnds);
    connect(addFooter(this, tr("Close community")), &QPushButton::clicked, this, &CloseSheet::keep);
    tellWhatEnds();
}

void CloseSheet::tellWhatEnds()
{
    m_context.act([this] {
        const Closing closing = closingOf(m_context.store(), m_community.id, typedHalfDate(m_last->text()).first());
        QStringList sentences{tr("%Ln memberships end with it.", nullptr, int(closing.memberships)),
                              tr("%Ln roles end with it.", nullptr, int(closing.roles))};
        sentences << (closing.sessions == 0 ? tr("No session is planned after that day.")
                                            : tr("%Ln planned sessions after that day will not take place.", nullptr,
                                                 int(closing.sessions)));
        m_ends->setText(sentences.join(u'\n'));
    });
}

void CloseSheet::keep()
{
    const bool kept = m_context.act([this] {
        m_context.commit({QStringLiteral("community.close"), m_community.name.value()},
                         closeCommunity(m_context.store(), m_community.id, typedHalfDate(m_last->text()).first()));
    });
    if (kept)
        Q_EMIT done();
}

} // namespace convenor
