// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace convenor {

namespace {

constexpr int mostUnpinned = 10;

QString listKey()
{
    return QStringLiteral("recentFiles");
}

QString keptKey()
{
    return QStringLiteral("rememberFiles");
}

QString whole(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

auto at(std::vector<RecentFile> &files, const QString &path)
{
    return std::find_if(files.begin(), files.end(), [&](const RecentFile &file) { return file.path == whole(path); });
}

void sort(std::vector<RecentFile> &files)
{
    std::stable_sort(files.begin(), files.end(), [](const RecentFile &a, const RecentFile &b) {
        return a.isPinned != b.isPinned ? a.isPinned : a.opened.toMSecsSinceEpoch() > b.opened.toMSecsSinceEpoch();
    });
    const auto firstOther = std::find_if(files.begin(), files.end(), [](const RecentFile &f) { return !f.isPinned; });
    if (files.end() - firstOther > mostUnpinned)
        files.erase(firstOther + mostUnpinned, files.end());
}

} // namespace

QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

std::vector<RecentFile> RecentFiles::all() const
{
    QSettings settings;
    std::vector<RecentFile> files;
    const int count = settings.beginReadArray(listKey());
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        files.push_back({settings.value(QStringLiteral("path")).toString(),
                         settings.value(QStringLiteral("name")).toString(),
                         QDateTime::fromSecsSinceEpoch(settings.value(QStringLiteral("opened")).toLongLong()),
                         settings.value(QStringLiteral("pinned")).toBool()});
    }
    settings.endArray();
    return files;
}

void RecentFiles::restore(const std::vector<RecentFile> &files) const
{
    QSettings settings;
    settings.remove(listKey());
    settings.beginWriteArray(listKey(), int(files.size()));
    for (int i = 0; i < int(files.size()); ++i) {
        const RecentFile &file = files[size_t(i)];
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), file.path);
        settings.setValue(QStringLiteral("name"), file.name);
        settings.setValue(QStringLiteral("opened"), file.opened.toSecsSinceEpoch());
        settings.setValue(QStringLiteral("pinned"), file.isPinned);
    }
    settings.endArray();
}

void RecentFiles::note(const QString &path, const QString &name, const QDateTime &time) const
{
    if (!areKept())
        return;
    std::vector<RecentFile> files = all();
    auto known = at(files, path);
    if (known == files.end())
        known = files.insert(files.begin(), {whole(path), QFileInfo(path).completeBaseName(), time, false});
    if (!name.isEmpty())
        known->name = name;
    known->opened = time;
    sort(files);
    restore(files);
}

void RecentFiles::setPinned(const QString &path, bool pinned) const
{
    std::vector<RecentFile> files = all();
    if (const auto known = at(files, path); known != files.end())
        known->isPinned = pinned;
    sort(files);
    restore(files);
}

void RecentFiles::remove(const QString &path) const
{
    std::vector<RecentFile> files = all();
    if (const auto known = at(files, path); known != files.end())
        files.erase(known);
    restore(files);
}

void RecentFiles::move(const QString &path, const QString &now) const
{
    std::vector<RecentFile> files = all();
    if (const auto other = at(files, now); other != files.end() && whole(path) != whole(now))
        files.erase(other);
    if (const auto known = at(files, path); known != files.end())
        known->path = whole(now);
    restore(files);
}

bool RecentFiles::areKept() const
{
    return QSettings().value(keptKey(), true).toBool();
}

void RecentFiles::setKept(bool kept) const
{
    QSettings().setValue(keptKey(), kept);
    if (!kept)
        restore({});
}

} // namespace convenor
