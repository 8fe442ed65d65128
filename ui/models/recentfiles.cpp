// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

constexpr qsizetype MostPaths = 10;

QStringList RecentFiles::paths() const { return m_settings.value("recentFiles"_L1).toStringList(); }

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = this->paths();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    store(paths.first(qMin(paths.size(), MostPaths)));
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    store(paths);
}

void RecentFiles::clear() { store({}); }

void RecentFiles::store(const QStringList &paths) { m_settings.setValue("recentFiles"_L1, paths); }

} // namespace towerkey::ui
