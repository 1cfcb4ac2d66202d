// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communities/look_picker.h"

#include "core/communities/identity.h"
#include "ui/style/tokens.h"
#include "ui/widgets/emblem.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr int swatchSide = 32;
constexpr int emblemSide = 56;

/// Hues and shapes as people call them.
constexpr std::array looks = {QT_TRANSLATE_NOOP("convenor::LookPicker", "rose"), QT_TRANSLATE_NOOP("convenor::LookPicker", "coral"), QT_TRANSLATE_NOOP("convenor::LookPicker", "amber"), QT_TRANSLATE_NOOP("convenor::LookPicker", "olive"), QT_TRANSLATE_NOOP("convenor::LookPicker", "green"), QT_TRANSLATE_NOOP("convenor::LookPicker", "teal"), QT_TRANSLATE_NOOP("convenor::LookPicker", "cyan"), QT_TRANSLATE_NOOP("convenor::LookPicker", "sky"), QT_TRANSLATE_NOOP("convenor::LookPicker", "blue"), QT_TRANSLATE_NOOP("convenor::LookPicker", "indigo"), QT_TRANSLATE_NOOP("convenor::LookPicker", "violet"), QT_TRANSLATE_NOOP("convenor::LookPicker", "magenta"), QT_TRANSLATE_NOOP("convenor::LookPicker", "circle"), QT_TRANSLATE_NOOP("convenor::LookPicker", "square"), QT_TRANSLATE_NOOP("convenor::LookPicker", "hexagon"), QT_TRANSLATE_NOOP("convenor::LookPicker", "shield"), QT_TRANSLATE_NOOP("convenor::LookPicker", "drop"), QT_TRANSLATE_NOOP("convenor::LookPicker", "triangle"), QT_TRANSLATE_NOOP("convenor::LookPicker", "diamond"), QT_TRANSLATE_NOOP("convenor::LookPicker", "flower")};

QString wordOf(const QString &look)
{
    const auto word =
        std::find_if(looks.begin(), looks.end(), [&](const char *one) { return look == QLatin1String(one); });
    return word == looks.end() ? look : LookPicker::tr(*word);
}

/// One hue, or one shape, to press.
class Swatch : public QAbstractButton
{
public:
    Swatch(const QString &colour, const QString &shape, const QString &name) : m_colour(colour), m_shape(shape)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFixedSize(swatchSide, swatchSide);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(wordOf(name));
        setToolTip(wordOf(name));
    }
    void setColour(const QString &colour)
    {
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokensOf(palette());
        const QRectF all = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked())
            paintCard(painter, all, t.accentTint, t.accent, grid::controlRadius);
        paintEmblem(painter, QRectF(rect()).adjusted(6, 6, -6, -6), {m_colour, m_shape, {}}, t);
        if (hasFocus())
            paintFocusRing(painter, all, t, grid::controlRadius);
    }

private:
    QString m_colour;
    QString m_shape;
};

} // namespace

LookPicker::LookPicker(const Community &community, QWidget *parent)
    : QWidget(parent), m_community(community), m_emblem(new Emblem(emblemSide))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addWidget(m_emblem);
    m_first = addRow(tr("Colour"), identityHues(), false);
    addRow(tr("Shape"), identityShapes(), true);
    showLook();
}

void LookPicker::setName(const QString &name)
{
    m_community.code = Name::trusted(name.trimmed());
    showLook();
}

QWidget *LookPicker::addRow(const QString &title, const QStringList &names, bool isShape)
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(grid::tiny);
    QWidget *current = nullptr;
    for (const QString &name : names) {
        auto *swatch = new Swatch(isShape ? m_community.colour : name, isShape ? name : QStringLiteral("circle"), name);
        swatch->setChecked(name == (isShape ? m_community.shape : m_community.colour));
        if (swatch->isChecked() || !current)
            current = swatch;
        buttons->addWidget(swatch);
        connect(swatch, &QAbstractButton::toggled, this, [this, name, isShape](bool on) {
            if (!on)
                return;
            (isShape ? m_community.shape : m_community.colour) = name;
            showLook();
            Q_EMIT chosen();
        });
        if (isShape)
            connect(this, &LookPicker::chosen, swatch, [this, swatch] { swatch->setColour(m_community.colour); });
    }
    buttons->addStretch(1);
    layout()->addWidget(label(title, FontRole::SmallStrong, Tone::Muted));
    layout()->addWidget(row);
    return current;
}

void LookPicker::showLook()
{
    m_emblem->setLook(lookOf(m_community));
    m_emblem->setAccessibleName(tr("%1 %2").arg(wordOf(m_community.colour), wordOf(m_community.shape)));
}

} // namespace convenor
