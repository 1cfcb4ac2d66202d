// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A form of a record by its fields. What is typed is checked as it is left; a sentence below the editor says what is
// wrong and what to type.
//
//     auto *form = new RecordForm<Community>(fields, community);
//     if (form->isValid()) commit(form->record());
#pragma once

#include "core/store/job.h"
#include "ui/widgets/field.h"

#include <QWidget>

#include <memory>

namespace convenor {

/// The part of a form that knows no record: rows of label, editor and sentence.
class FormRows : public QWidget
{
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    /// Adds a row. \a set takes what the editor holds and returns a sentence if it may not be.
    void addRow(const QString &label, EditorKind kind, const QStringList &choices, const QString &value,
                const QString &hint, std::function<QString(const QString &)> set);
    /// Takes every editor; false if one holds what may not be, which then has the keyboard.
    bool takeAll();
    QWidget *firstEditor() const;

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();

protected:
    /// Hears no more of the editors: they lose the keyboard, which ends an edit, when the record is gone already.
    void letGo();

private:
    struct Row;
    void take(Row &row);

    std::vector<std::shared_ptr<Row>> m_rows;
};

template <class T> class RecordForm : public FormRows
{
public:
    RecordForm(const Fields<T> &fields, T record, QWidget *parent = nullptr)
        : FormRows(parent), m_record(std::move(record))
    {
        for (const Field<T> &field : fields)
            if (field.set)
                add(field);
    }

    ~RecordForm() override { letGo(); }

    const T &record() const { return m_record; }
    bool isValid() { return takeAll(); }

private:
    void add(const Field<T> &field)
    {
        const bool numbered = field.editor == EditorKind::Choice;
        const QString value = numbered ? field.key(m_record).toString()
                              : field.editor == EditorKind::YesNo
                                  ? QString::number(field.text(m_record) == QCoreApplication::translate("Field", "yes"))
                              : field.editor == EditorKind::Day ? field.key(m_record).toString()
                                                                : field.text(m_record);
        addRow(field.label, field.editor, field.choices, value, field.hint, [this, field](const QString &typed) {
            return sentenceOfFailure([&] { field.set(m_record, typed); }).value_or(QString());
        });
    }

    T m_record;
};

} // namespace convenor
