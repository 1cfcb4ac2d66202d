// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People who may be one, pair by pair with the reason: merged field by field, or kept apart; the next pair follows. Or two
// people who were chosen to be merged.
//
//     context.openSheet(new DuplicatesSheet(context));
#pragma once

#include "core/people/duplicates.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/side_sheet.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QThread;

namespace convenor {

class Context;
class MergeView;
class RecordTable;

class DuplicatesSheet : public SheetContent
{
    Q_OBJECT

public:
    /// Looks for pairs, and again after each change.
    explicit DuplicatesSheet(Context &context);
    /// Asks about these two only.
    DuplicatesSheet(Context &context, const Person &one, const Person &other);
    ~DuplicatesSheet() override;

    QWidget *firstFocus() override;

    /// True while it compares.
    bool isLooking() const { return m_worker != nullptr; }
    /// How many are left.
    int pairs() const { return m_model->rowCount(); }

private:
    enum View { Looking, Pairs, Nobody };

    void makeBody();
    void makeFooter();
    void search();
    void take(std::vector<DuplicatePair> pairs);
    void showPair();
    void merge();
    void keepApart();
    void drop(const std::function<bool(const DuplicatePair &)> &isSettled);
    std::optional<DuplicatePair> current() const;

    Context &m_context;
    RecordModel<DuplicatePair> *m_model;
    RecordTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_reason;
    MergeView *m_view;
    QPushButton *m_merge;
    QPushButton *m_apart;
    std::pair<Person, Person> m_shown;
    std::unique_ptr<QThread> m_worker; ///< searches; none: nothing is searched
    bool m_isStale = false;            ///< something changed while it searched
    bool m_isSearch;
};

} // namespace convenor
