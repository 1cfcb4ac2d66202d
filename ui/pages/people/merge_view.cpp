// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/merge_view.h"

#include "core/base/text.h"
#include "core/people/people_mapping.h"
#include "core/people/person_rows.h"
#include "core/store/store.h"
#include "ui/style/direction.h"
#include "ui/style/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace convenor {

namespace {

constexpr int nameWidth = 96;

/// One of the two values of a field, to press.
class ValueButton : public QRadioButton
{
public:
    explicit ValueButton(const QString &value)
    {
        setText(value);
        setToolTip(value);
        setMinimumHeight(grid::control);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    bool hitButton(const QPoint &where) const override { return rect().contains(where); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        const QColor fill = isChecked() ? t.accentTint : underMouse() ? t.raised : t.surface;
        paintCard(painter, rect(), fill, isChecked() ? t.accent : t.edge, grid::controlRadius);
        const auto placed = [this](const QRectF &piece) {
            return inDirection(layoutDirection(), QRectF(rect()), piece);
        };
        const QRectF mark = placed({grid::small, (height() - grid::icon) / 2.0, grid::icon, grid::icon});
        if (isChecked())
            paintIcon(painter, mark, QStringLiteral("check"), t.accent);
        const QRect words = rect().adjusted(grid::small * 2 + grid::icon, 0, -grid::small, 0);
        painter.setPen(isChecked() ? t.text : t.muted);
        painter.drawText(placed(words), Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        if (hasFocus())
            paintFocusRing(painter, rect(), t, grid::controlRadius);
    }
};

struct PersonField
{
    QString name;
    std::function<QString(const Person &)> text;
    std::function<void(Person &, const Person &)> take;
};

template <class V> PersonField personField(const QString &name, V Person::*member)
{
    return {name, field(name, member).text, [member](Person &to, const Person &from) { to.*member = from.*member; }};
}

std::vector<PersonField> personFields()
{
    return {personField(MergeView::tr("Name"), &Person::name),
            personField(MergeView::tr("Handle"), &Person::handle),
            personField(MergeView::tr("E-mail"), &Person::email),
            personField(MergeView::tr("Country"), &Person::country),
            personField(MergeView::tr("Time zone"), &Person::zone),
            personField(MergeView::tr("Languages"), &Person::languages),
            personField(MergeView::tr("Joined"), &Person::joined),
            personField(MergeView::tr("Left"), &Person::left)};
}

QString placeOf(const Store &store, Id<Person> person, QDate today)
{
    const std::optional<PersonRow> row = personRow(store, person, today);
    QStringList parts{row ? row->department : QString(), row ? row->site : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString inWords(const Holdings &holdings, bool isGuest)
{
    QStringList parts;
    if (isGuest)
        parts << MergeView::tr("Guest");
    if (holdings.sessions)
        parts << MergeView::tr("%Ln sessions", nullptr, int(holdings.sessions));
    if (holdings.communities)
        parts << MergeView::tr("%Ln communities", nullptr, int(holdings.communities));
    if (holdings.roles)
        parts << MergeView::tr("%Ln roles", nullptr, int(holdings.roles));
    if (holdings.conversations)
        parts << MergeView::tr("%Ln conversations", nullptr, int(holdings.conversations));
    if (holdings.actions)
        parts << MergeView::tr("%Ln action items", nullptr, int(holdings.actions));
    return parts.isEmpty() ? MergeView::tr("Nothing yet") : parts.join(QStringLiteral(" · "));
}

} // namespace

MergeView::MergeView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid::small);
    m_grid->setVerticalSpacing(grid::small);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void MergeView::setPeople(const Store &store, QDate today, const Person &one, const Person &other)
{
    m_choices.clear();
    m_row = 0;
    clear(m_grid);
    m_people = {one, other};
    m_better = betterToKeep(store, one, other) == one.id ? 0 : 1;
    addHoldings(store);
    const Person proposed = mergedFields(m_people[size_t(m_better)], m_people[size_t(1 - m_better)]);
    for (const PersonField &each : personFields()) {
        const bool isFirst =
            each.text(m_better == 0 ? one : other) == each.text(proposed) ? m_better == 0 : m_better == 1;
        addField(each.name, {each.text(one), each.text(other)}, isFirst, each.take);
    }
    addField(tr("Works in"), {placeOf(store, one.id, today), placeOf(store, other.id, today)}, m_better == 0, {});
}

void MergeView::addName(const QString &name)
{
    m_grid->addWidget(label(name, FontRole::Small, Tone::Muted), ++m_row, 0, Qt::AlignLeft | Qt::AlignVCenter);
}

void MergeView::addHoldings(const Store &store)
{
    addName(tr("On them"));
    for (int side = 0; side < 2; ++side) {
        const Person &person = m_people[size_t(side)];
        const QString words = inWords(holdingsOf(store, person.id), person.guest);
        auto *text = label(words, FontRole::Small);
        text->setWordWrap(true);
        text->setAccessibleName(tr("%1: %2").arg(person.name.value(), words));
        m_grid->addWidget(text, m_row, side + 1, Qt::AlignTop);
    }
}

/// Only what differs is asked; who works nowhere in particular leaves the place of the other.
void MergeView::addField(const QString &name, const std::array<QString, 2> &texts, bool isFirst,
                         std::function<void(Person &, const Person &)> take)
{
    if (texts[0].isEmpty() && texts[1].isEmpty())
        return;
    addName(name);
    const bool isAsked = texts[0] != texts[1] && (take || (!texts[0].isEmpty() && !texts[1].isEmpty()));
    if (!isAsked) {
        const QString text = texts[0].isEmpty() ? texts[1] : texts[0];
        auto *words = label(text);
        words->setMinimumHeight(grid::wide);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(words, m_row, 1, 1, 2);
        return;
    }
    Choice choice{{}, std::move(take)};
    auto *group = new QButtonGroup(this);
    for (size_t side = 0; side < 2; ++side) {
        auto *value = new ValueButton(texts[side].isEmpty() ? tr("none") : texts[side]);
        value->setAccessibleName(tr("%1: %2").arg(name, value->text()));
        group->addButton(value);
        m_grid->addWidget(value, m_row, int(side) + 1);
        choice.sides[side] = value;
    }
    choice.sides[isFirst ? 0 : 1]->setChecked(true);
    connect(choice.sides[0], &QObject::destroyed, group, &QObject::deleteLater);
    m_choices.push_back(std::move(choice));
}

Merge MergeView::merge() const
{
    Merge merge{m_people[size_t(m_better)], m_people[size_t(1 - m_better)].id};
    merge.kept = mergedFields(merge.kept, m_people[size_t(1 - m_better)]);
    for (const Choice &choice : m_choices) {
        const int side = choice.sides[0]->isChecked() ? 0 : 1;
        if (choice.take)
            choice.take(merge.kept, m_people[size_t(side)]);
        else
            merge.placeOfGone = side != m_better;
    }
    return merge;
}

QWidget *MergeView::firstFocus() const
{
    if (m_choices.empty())
        return nullptr;
    const auto &sides = m_choices.front().sides;
    return sides[0]->isChecked() ? sides[0] : sides[1];
}

/// Left and right are the buttons' own.
void MergeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        moveFocus(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void MergeView::moveFocus(int rows)
{
    for (size_t i = 0; i < m_choices.size(); ++i)
        for (QAbstractButton *side : m_choices[i].sides)
            if (side->hasFocus()) {
                const auto next = size_t(std::clamp(int(i) + rows, 0, int(m_choices.size()) - 1));
                const auto &sides = m_choices[next].sides;
                (sides[0]->isChecked() ? sides[0] : sides[1])->setFocus(Qt::TabFocusReason);
                return;
            }
}

} // namespace convenor
