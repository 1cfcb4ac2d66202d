// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/person_finder.h"

#include "core/exchange/name_matching.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_hint.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace convenor {

namespace {

constexpr int matchesShown = 6;

} // namespace

PersonFinder::PersonFinder(Context &context, const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent), m_context(context), m_field(new QLineEdit), m_chips(new ChipFlow(tr("People who are called so")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    m_field->addAction(icon("search", Tone::Muted), QLineEdit::LeadingPosition)->setText(tr("Find people"));
    setHint(*m_field, hint);
    m_field->setAccessibleName(name);
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    layout->addWidget(m_chips);
    m_chips->hide();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_context.act([this] { fill(); }); });
    connect(m_chips, &ChipFlow::leftUpwards, this, [this] { m_field->setFocus(Qt::BacktabFocusReason); });
}

PersonFinder::~PersonFinder() = default;

void PersonFinder::clear()
{
    m_field->clear();
}

void PersonFinder::forgetPeople()
{
    m_matcher.reset();
}

/// Everybody is read when the first letter is typed.
const NameMatcher &PersonFinder::matcher()
{
    if (!m_matcher)
        m_matcher = std::make_unique<NameMatcher>(m_context.store());
    return *m_matcher;
}

void PersonFinder::fill()
{
    m_chips->clear();
    const QString typed = m_field->text().trimmed();
    if (!typed.isEmpty())
        for (const Id<Person> person : matcher().complete(typed, matchesShown)) {
            auto *chip = new Chip(matcher().nameOf(person));
            chip->setToolTip(matcher().emailOf(person));
            chip->setAccessibleDescription(matcher().emailOf(person));
            connect(
                chip, &Chip::clicked, this, [this, person] { Q_EMIT found(person.value()); }, Qt::QueuedConnection);
            m_chips->add(chip);
        }
    m_chips->setVisible(m_chips->count() > 0);
}

bool PersonFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress || m_chips->count() == 0)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_chips->chip(0)->click();
        return true;
    case Qt::Key_Down:
        m_chips->focusCurrent();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace convenor
