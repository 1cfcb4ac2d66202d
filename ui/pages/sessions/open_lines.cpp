// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/open_lines.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace convenor {

namespace {

constexpr int linesShown = 3;

/// A quiet bar on which a question stands.
class Bar : public QWidget
{
public:
    Bar() : m_box(new QHBoxLayout(this))
    {
        m_box->setContentsMargins(grid::medium, grid::tiny, grid::small, grid::tiny);
        m_box->setSpacing(grid::small);
        setMinimumHeight(grid::huge);
    }
    QBoxLayout *box() const { return m_box; }
    void addButton(const QString &text, const QString &name, std::function<void()> act)
    {
        auto *made = button(text, ButtonKind::Link);
        made->setFont(fontOf(FontRole::SmallStrong));
        made->setMinimumHeight(grid::wide);
        made->setAccessibleName(name);
        QObject::connect(made, &QPushButton::clicked, this, std::move(act));
        m_box->addWidget(made);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintCard(painter, rect(), tokensOf(palette()).raised, QColor(), grid::controlRadius);
    }

private:
    QBoxLayout *m_box;
};

} // namespace

OpenLines::OpenLines(QWidget *parent) : QWidget(parent), m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(grid::tiny);
    hide();
}

void OpenLines::setLines(const std::vector<OpenLine> &lines)
{
    clear(m_box);
    const int shown = std::min(int(lines.size()), linesShown);
    for (int i = 0; i < shown; ++i)
        m_box->addWidget(makeRow(lines[size_t(i)], i));
    if (lines.size() > 1)
        m_box->addWidget(makeLast(int(lines.size()) - shown, int(lines.size())));
    setVisible(!lines.empty());
}

QWidget *OpenLines::makeRow(const OpenLine &line, int place)
{
    auto *row = new Bar;
    row->box()->addWidget(new IconView("circle-question-mark", grid::icon, Tone::Warning));
    row->box()->addSpacing(grid::tiny);
    const QString written = line.attendee.text;
    auto *text = new LineLabel(written, FontRole::SmallStrong);
    if (!line.attendee.email.isEmpty())
        text->setToolTip(written + u'\n' + line.attendee.email);
    text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->box()->addWidget(text);
    row->box()->addWidget(new LineLabel(line.name.isEmpty() ? tr("— nobody known") : tr("— %1?").arg(line.name),
                                        FontRole::Small, Tone::Muted),
                          1);
    const auto answer = [this, place](Answer given) { return [this, place, given] { Q_EMIT answered(place, given); }; };
    if (!line.name.isEmpty())
        row->addButton(tr("Same"), tr("%1 is %2").arg(written, line.name), answer(Answer::Same));
    row->addButton(tr("New guest"), tr("%1 is a new guest").arg(written), answer(Answer::NewGuest));
    row->addButton(tr("Ignore"), tr("Ignore %1").arg(written), answer(Answer::Ignore));
    return row;
}

QWidget *OpenLines::makeLast(int hidden, int all)
{
    auto *row = new Bar;
    const QString text = hidden > 0 ? tr("and %Ln more like this", nullptr, hidden) : tr("All %Ln", nullptr, all);
    row->box()->addWidget(label(text, FontRole::Small, Tone::Muted), 1);
    const auto answer = [this](Answer given) { return [this, given] { Q_EMIT allAnswered(given); }; };
    row->addButton(tr("Take all"), tr("Take all: the same where known, else new guests"), answer(Answer::Same));
    row->addButton(tr("Ignore all"), tr("Ignore all"), answer(Answer::Ignore));
    return row;
}

} // namespace convenor
