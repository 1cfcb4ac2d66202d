// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jump_box.h"

#include "core/base/text.h"
#include "core/insight/jump.h"
#include "ui/shell/action_table.h"
#include "ui/style/direction.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_hint.h"

#include <QAbstractListModel>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include <algorithm>

namespace convenor {

namespace {

constexpr int boxWidth = 620;
constexpr int boxHeight = 440;
constexpr size_t mostShown = 40;
constexpr size_t mostRecent = 10;
constexpr int rowHeight = 36;

class JumpDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const QRect rect = option.rect.adjusted(grid::small, 1, -grid::small, -1);
        const auto placed = [&](const QRectF &piece) { return inDirection(option.direction, QRectF(rect), piece); };
        if (option.state & QStyle::State_Selected)
            paintCard(*painter, rect, t.selected, {}, grid::controlRadius);
        paintIcon(*painter, placed(QRectF(rect.left() + grid::medium, rect.center().y() - 7, grid::icon, grid::icon)),
                  index.data(Qt::UserRole).toString(), t.muted);
        const QRect words = rect.adjusted(40, 0, -grid::medium, 0);
        painter->setFont(fontOf(FontRole::Small));
        painter->setPen(t.muted);
        const QString detail = index.data(Qt::UserRole + 1).toString();
        painter->drawText(placed(words), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, detail);
        const int taken = painter->fontMetrics().horizontalAdvance(detail) + grid::large;
        painter->setFont(option.font);
        painter->setPen(t.text);
        const QRect room = words.adjusted(0, 0, -taken, 0);
        const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(placed(room), Qt::AlignVCenter | Qt::TextSingleLine, title);
        const int written = option.fontMetrics.horizontalAdvance(title) + grid::medium;
        paintSnippet(*painter, placed(room.adjusted(written, 0, 0, 0)), index.data(Qt::UserRole + 2).toString(), t);
    }

private:
    static void paintSnippet(QPainter &painter, const QRectF &room, const QString &snippet, const Tokens &t)
    {
        painter.setFont(fontOf(FontRole::Small));
        painter.setPen(t.muted);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(snippet, Qt::ElideRight, int(room.width())));
    }
};

std::vector<Jump> matchingActions(const QString &typed)
{
    std::vector<Jump> found;
    for (const ActionRow &row : actionTable()) {
        const QString text = textOf(row);
        const int fit = typed.isEmpty() ? 1 : fitOf(fold(text), typed);
        if (fit > 0 && qstrcmp(row.id, "go.jump") != 0)
            found.push_back({text, QString::fromLatin1(row.keys), {}, QString::fromLatin1(row.icon), row.id, {}, fit});
    }
    return found;
}

} // namespace

class JumpBox::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Jump> jumps)
    {
        beginResetModel();
        m_jumps = std::move(jumps);
        endResetModel();
    }
    const Jump &at(int row) const { return m_jumps[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_jumps.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Jump &jump = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return jump.title;
        case Qt::AccessibleTextRole:
            return QStringList{jump.title, jump.snippet, jump.detail}
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(QStringLiteral(", "));
        case Qt::ToolTipRole:
            return jump.snippet.isEmpty() ? jump.title : jump.title + u'\n' + jump.snippet;
        case Qt::UserRole:
            return jump.icon;
        case Qt::UserRole + 1:
            return jump.detail;
        case Qt::UserRole + 2:
            return jump.snippet;
        default:
            return {};
        }
    }

private:
    std::vector<Jump> m_jumps;
};

JumpBox::JumpBox(QWidget *window)
    : QWidget(window, Qt::Popup | Qt::FramelessWindowHint),
      m_line(new QLineEdit),
      m_list(new QListView),
      m_model(new Model(this))
{
    setHint(*m_line, tr("A person, a community, a session, words of a note, or what you want to do"));
    m_line->setAccessibleName(tr("Search or do anything"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JumpDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::small, grid::small, grid::small, grid::small);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &JumpBox::search);
    connect(m_list, &QListView::clicked, this, &JumpBox::accept);
}

void JumpBox::open()
{
    const QWidget *window = parentWidget();
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - boxWidth) / 2, grid::tiny));
    setGeometry(QRect(corner, QSize(boxWidth, boxHeight)));
    m_line->clear();
    search({});
    show();
    m_line->setFocus();
}

void JumpBox::search(const QString &text)
{
    const QString typed = fold(text).simplified();
    std::vector<Jump> found;
    if (typed.isEmpty())
        found = m_recent;
    std::vector<Jump> actions = matchingActions(typed);
    if (m_find && !typed.isEmpty())
        found = m_find(typed);
    found.insert(found.end(), actions.begin(), actions.end());
    if (!typed.isEmpty())
        std::stable_sort(found.begin(), found.end(), [](const Jump &a, const Jump &b) { return a.fit > b.fit; });
    if (found.size() > mostShown)
        found.resize(mostShown);
    m_model->set(std::move(found));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void JumpBox::accept()
{
    if (!m_list->currentIndex().isValid())
        return;
    const Jump jump = m_model->at(m_list->currentIndex().row());
    std::erase_if(m_recent,
                  [&](const Jump &other) { return other.action == jump.action && other.reference == jump.reference; });
    m_recent.insert(m_recent.begin(), jump);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
    hide();
    Q_EMIT chosen(jump);
}

void JumpBox::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last)));
}

bool JumpBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    constexpr int pageRows = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(pageRows);
        return true;
    case Qt::Key_PageUp:
        move(-pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void JumpBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintCard(painter, rect(), t.surface, t.border, 0);
}

} // namespace convenor
