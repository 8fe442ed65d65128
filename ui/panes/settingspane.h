// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QTreeView;

namespace towerkey::ui {

class Session;
class SettingsFilter;
class SettingsModel;

/// The tree of all settings, with chips to leave only some of them.
class SettingsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPane)

public:
    explicit SettingsPane(Session &session, QWidget *parent = nullptr);

    void setSearch(const QString &search);
    /// Selects a setting and brings it into view; a filter that hides it is taken off.
    void showSetting(const SettingPath &path);
    /// The same for the heading of a plugin's section.
    SettingPath currentSetting() const;
    /// Opens the field of the selected setting, or asks for an editor of JSON text.
    void editCurrent();
    void focusTree();
    /// Fills a menu for the selected setting.
    void fillMenu(QMenu &menu);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void currentChanged(const towerkey::SettingPath &path);
    /// The value is a list, a table or a text of several lines.
    void textEditorRequested(const towerkey::SettingPath &path);
    /// A filter hid what was to be shown, so it was taken off.
    void searchCleared();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buildChips();
    void setUpTree();
    void setChip(int chip);
    void showExpansion(bool wasActive);
    void rememberExpansion();
    void noticeEmpty();
    void showMenu(const QPoint &position);

    Session &m_session;
    SettingsModel *m_model;
    SettingsFilter *m_filter;
    QTreeView *m_tree;
    QLabel *m_empty;
    QButtonGroup *m_chips;
    QList<QPersistentModelIndex> m_expanded; // Before a filter opened everything.
};

} // namespace towerkey::ui
