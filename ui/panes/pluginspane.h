// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

class QSettings;
class QSortFilterProxyModel;
class QTreeView;

namespace towerkey::ui {

class PluginDetail;
class PluginsModel;
class Session;

/// The plugins of the image with their switches, and everything about the chosen one.
class PluginsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PluginsPane)

public:
    explicit PluginsPane(Session &session, QWidget *parent = nullptr);

    void setSearch(const QString &search);

signals:
    /// The user wants to see the settings of a section, or one of them.
    void sectionChosen(const towerkey::SettingPath &section);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void showCurrent();

    PluginsModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_table;
    PluginDetail *m_detail;
};

} // namespace towerkey::ui
