// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QSettings;

namespace towerkey::ui {

/// The files and folders that were opened last, the latest first; their paths and nothing else.
class RecentFiles final
{
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) { }

    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

private:
    void store(const QStringList &paths);

    QSettings &m_settings;
};

} // namespace towerkey::ui
