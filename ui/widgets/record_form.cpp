// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_form.h"

#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_hint.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace convenor {

struct FormRows::Row
{
    QWidget *editor = nullptr;
    QLabel *problem = nullptr;
    std::function<QString()> value;
    std::function<QString(const QString &)> set;
};

namespace {

constexpr int linesHeight = 88;

/// An editor of some kind, what it holds as text, and its signal for "changed" and "left".
struct Editor
{
    QWidget *widget;
    std::function<QString()> value;
};

template <class Edited> Editor lineEditor(const QString &value, const QString &hint, Edited edited)
{
    auto *line = new QLineEdit(value);
    setHint(*line, hint);
    QObject::connect(line, &QLineEdit::textEdited, line, edited);
    return {line, [line] { return line->text(); }};
}

template <class Edited> Editor linesEditor(const QString &value, const QString &hint, Edited edited)
{
    auto *lines = new QPlainTextEdit(value);
    lines->setPlaceholderText(hint);
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(linesHeight);
    lines->setFrameShape(QFrame::StyledPanel);
    QObject::connect(lines, &QPlainTextEdit::textChanged, lines, edited);
    return {lines, [lines] { return lines->toPlainText(); }};
}

template <class Edited> Editor choiceEditor(const QStringList &choices, const QString &value, Edited edited)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    box->setCurrentIndex(value.toInt());
    QObject::connect(box, &QComboBox::currentIndexChanged, box, edited);
    return {box, [box] { return QString::number(box->currentIndex()); }};
}

template <class Edited> Editor yesNoEditor(const QString &label, const QString &value, Edited edited)
{
    auto *check = new QCheckBox(label);
    check->setChecked(value == u"1");
    QObject::connect(check, &QCheckBox::toggled, check, edited);
    return {check, [check] { return QString::number(int(check->isChecked())); }};
}

} // namespace

FormRows::FormRows(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::tiny);
}

void FormRows::addRow(const QString &name, EditorKind kind, const QStringList &choices, const QString &value,
                      const QString &hint, std::function<QString(const QString &)> set)
{
    const auto row = std::make_shared<Row>();
    const auto edited = [this, row = row.get()] {
        row->problem->hide();
        Q_EMIT this->edited();
    };
    const Editor editor = kind == EditorKind::Lines    ? linesEditor(value, hint, edited)
                          : kind == EditorKind::Choice ? choiceEditor(choices, value, edited)
                          : kind == EditorKind::YesNo  ? yesNoEditor(name, value, edited)
                                                       : lineEditor(value, hint, edited);
    row->editor = editor.widget;
    row->value = editor.value;
    row->set = std::move(set);
    row->problem = label({}, FontRole::Small, Tone::Danger);
    row->problem->setWordWrap(true);
    row->problem->hide();
    row->editor->setAccessibleName(name);
    if (kind != EditorKind::YesNo) {
        auto *words = label(name, FontRole::SmallStrong, Tone::Muted);
        words->setBuddy(row->editor);
        layout()->addWidget(words);
    }
    layout()->addWidget(row->editor);
    layout()->addWidget(row->problem);
    static_cast<QBoxLayout *>(layout())->addSpacing(grid::small);
    if (auto *line = qobject_cast<QLineEdit *>(row->editor))
        connect(line, &QLineEdit::editingFinished, this, [this, row = row.get()] { take(*row); });
    m_rows.push_back(row);
}

void FormRows::take(Row &row)
{
    const QString sentence = row.set(row.value());
    row.problem->setText(sentence);
    row.problem->setVisible(!sentence.isEmpty());
    row.editor->setAccessibleDescription(sentence);
}

bool FormRows::takeAll()
{
    QWidget *wrong = nullptr;
    for (const auto &row : m_rows) {
        take(*row);
        if (!wrong && !row->problem->text().isEmpty())
            wrong = row->editor;
    }
    if (wrong)
        wrong->setFocus();
    return !wrong;
}

void FormRows::letGo()
{
    for (const auto &row : m_rows)
        row->editor->disconnect(this);
}

QWidget *FormRows::firstEditor() const
{
    return m_rows.empty() ? nullptr : m_rows.front()->editor;
}

} // namespace convenor
