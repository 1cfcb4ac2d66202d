// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the table in front goes to a file, and as what: few choices with the first rows below them, then the place.
// What cannot be done is said in the sheet.
//
//     context.openSheet(new ExportSheet(context, [page] { return page->table(); }));
#pragma once

#include "ui/pages/export/export_job.h"
#include "ui/widgets/side_sheet.h"

#include <QVariantMap>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace convenor {

class PlainModel;
class RecordTable;
class SegmentedControl;

class ExportSheet : public SheetContent
{
    Q_OBJECT

public:
    using Source = std::function<std::optional<ShownTable>()>;

    /// \a source gives the table now, and again after each change.
    ExportSheet(Context &context, Source source);
    ~ExportSheet() override;

    QWidget *firstFocus() override;
    /// What is kept until the next time: what was chosen, and the folder.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

    /// Chooses as a person would.
    void choose(ExportWhat what);
    void chooseFormat(ExportFormat format);
    const ExportJob &job() const { return m_job; }
    /// Writes what is chosen to \a path, tells of it, and closes; or says why not.
    void write(const QString &path);

Q_SIGNALS:
    /// It is done, in a sentence; the file is at \a path.
    void written(const QString &sentence, const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void offer();
    void take(ExportWhat what);
    void offerFormats();
    void describe();
    void fitColumns();
    void takeAgain();
    void askWhere();
    void say(const QString &sentence);

    Context &m_context;
    Source m_source;
    ExportJob m_job;
    QLabel *m_problem;
    QBoxLayout *m_choices;
    QButtonGroup *m_whats = nullptr;
    QBoxLayout *m_formats;
    SegmentedControl *m_format = nullptr;
    QLabel *m_previewTitle;
    RecordTable *m_preview;
    PlainModel *m_model;
    QLabel *m_note;
    QPushButton *m_save;
    QString m_folder;
};

} // namespace convenor
