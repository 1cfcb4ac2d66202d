// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_workspace_sheet.h"

#include "core/base/time.h"
#include "ui/shell/recent_files.h"
#include "ui/style/tokens.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace convenor {

namespace {

QString suffixed(const QString &path)
{
    return path.endsWith(u".convenor") ? path : path + QStringLiteral(".convenor");
}

/// The zones of places, and UTC.
QStringList zones()
{
    QStringList ids;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            ids << QString::fromLatin1(id);
    return ids;
}

/// The zone that \a typed means: written in any case, or only its city. Empty if it is none, or one of several.
QString zoneMeant(const QString &typed)
{
    const QString wanted = typed.trimmed().replace(u' ', u'_');
    QStringList byCity;
    for (const QString &zone : zones()) {
        if (zone.compare(wanted, Qt::CaseInsensitive) == 0)
            return zone;
        if (zone.section(u'/', -1).compare(wanted, Qt::CaseInsensitive) == 0)
            byCity << zone;
    }
    return byCity.size() == 1 ? byCity.front() : isKnownZone(wanted) ? wanted : QString();
}

QString systemZone()
{
    const QString system = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return isKnownZone(system) ? system : QStringLiteral("UTC");
}

/// The name of a file for the workspace called \a name; of another that is there a number makes it differ.
QString freePath(const QString &folder, QString name)
{
    name.replace(u'/', u'-');
    while (name.startsWith(u'.')) // a hidden file would not be found again
        name.remove(0, 1);
    QString path = QDir(folder).filePath(suffixed(name));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(suffixed(QStringLiteral("%1 %2").arg(name).arg(i)));
    return path;
}

QLabel *caption(const QString &text, QWidget *field)
{
    auto *words = label(text, FontRole::SmallStrong, Tone::Muted);
    words->setBuddy(field);
    return words;
}

} // namespace

NewWorkspaceSheet::NewWorkspaceSheet(const QString &folder, const QString &next)
    : SheetContent(tr("New workspace")),
      m_folder(folder),
      m_name(new QLineEdit),
      m_zone(new QComboBox),
      m_place(label({}, FontRole::Small, Tone::Muted)),
      m_problem(label({}, FontRole::Body, Tone::Danger))
{
    setSubtitle(next.isEmpty()
                    ? tr("One file that holds everything.")
                    : tr("One file that holds everything. Then you see what %1 would bring into it.")
                          .arg(QFileInfo(next).fileName()));
    m_name->setPlaceholderText(tr("The organisation, or what you convene"));
    m_name->setAccessibleName(tr("Name of the workspace"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zones());
    m_zone->setCurrentText(systemZone());
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(caption(tr("What is it called?"), m_name));
    body()->addWidget(m_name);
    body()->addSpacing(grid::small);
    body()->addWidget(caption(tr("In which time zone are its sessions?"), m_zone));
    body()->addWidget(m_zone);
    body()->addSpacing(grid::small);
    body()->addWidget(makePlace());
    body()->addWidget(m_problem);
    body()->addStretch(1);
    auto *go = button(tr("Begin"), ButtonKind::Primary);
    go->setEnabled(false);
    footer()->addStretch(1);
    footer()->addWidget(go);
    connect(m_name, &QLineEdit::textChanged, this, [this, go](const QString &text) {
        go->setEnabled(!text.trimmed().isEmpty());
        showPlace();
    });
    for (const QLineEdit *field : {m_name, m_zone->lineEdit()})
        connect(field, &QLineEdit::returnPressed, this, &NewWorkspaceSheet::accept);
    connect(go, &QPushButton::clicked, this, &NewWorkspaceSheet::accept);
    showPlace();
}

QWidget *NewWorkspaceSheet::makePlace()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    m_place->setWordWrap(true);
    auto *choose = button(tr("Choose place…"), ButtonKind::Link);
    connect(choose, &QPushButton::clicked, this, &NewWorkspaceSheet::choosePlace);
    layout->addWidget(m_place, 1);
    layout->addWidget(choose, 0, Qt::AlignTop);
    return row;
}

QWidget *NewWorkspaceSheet::firstFocus()
{
    return m_name;
}

QString NewWorkspaceSheet::path() const
{
    const QString name = m_name->text().trimmed();
    return m_chosen.isEmpty() ? freePath(m_folder, name.isEmpty() ? tr("Workspace") : name) : m_chosen;
}

void NewWorkspaceSheet::showPlace()
{
    m_place->setText(tr("It is kept as %1").arg(shownPath(path())));
}

void NewWorkspaceSheet::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Where to keep it"), path(), tr("Workspaces (*.convenor)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten: the sheet says so
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_chosen = suffixed(path);
        showPlace();
    });
    dialog->open();
}

void NewWorkspaceSheet::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void NewWorkspaceSheet::accept()
{
    const QString name = m_name->text().trimmed();
    const QString typed = m_zone->currentText();
    const QString zone = zoneMeant(typed);
    if (name.isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    if (zone.isEmpty()) {
        m_zone->setFocus(Qt::OtherFocusReason);
        return say(tr("“%1” is not a time zone. Choose one of the list, such as Europe/Berlin.").arg(typed.trimmed()));
    }
    say({});
    Q_EMIT wanted(name, zone, path());
}

} // namespace convenor
