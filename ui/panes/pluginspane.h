// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

class QLabel;
class QSettings;
class QSortFilterProxyModel;
class QTreeView;

namespace towerkey::ui {

class CodeView;
class Highlighting;
class PluginsModel;
class Session;

/// The plugins of the image with their switches, and what the image adds to the chosen one.
class PluginsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PluginsPane)

public:
    PluginsPane(Session &session, Highlighting &highlighting, QWidget *parent = nullptr);

    void setSearch(const QString &search);

signals:
    /// The user wants to see the settings of a section.
    void sectionChosen(const towerkey::SettingPath &section);

private:
    QWidget *buildDetail(Highlighting &highlighting);
    void setUpTable();
    void showCurrent();

    PluginsModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_table;
    QLabel *m_summary = nullptr;
    CodeView *m_defaults = nullptr;
};

} // namespace towerkey::ui
