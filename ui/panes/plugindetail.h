// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

class QLabel;
class QTreeView;
class QVBoxLayout;

namespace towerkey::ui {

class PluginDefaultsModel;
class Session;
struct PluginNeed;

/// Everything about one plugin: what it is, why it is on or off, what it lacks with a button that
/// mends it, and the image's defaults beside its own.
class PluginDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PluginDetail)

public:
    explicit PluginDetail(Session &session, QWidget *parent = nullptr);

    /// Shows a plugin, as the image names it; nothing for an empty name.
    void setPlugin(const QString &name);

signals:
    /// The user wants to see the settings of a section, or one of them.
    void settingChosen(const towerkey::SettingPath &path);

private:
    void setUpDefaults();
    void follow();
    void showNeeds(const QList<PluginNeed> &needs);
    QString title() const;
    QString summary() const;

    Session &m_session;
    QString m_plugin;
    QLabel *m_title;
    QLabel *m_summary;
    QVBoxLayout *m_needs;
    QLabel *m_defaultsTitle;
    PluginDefaultsModel *m_model;
    QTreeView *m_defaults;
};

} // namespace towerkey::ui
