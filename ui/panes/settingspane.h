// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;
class QTreeView;

namespace towerkey::ui {

class EntriesPane;
class FilterBar;
class Session;
class SettingsFilter;
class SettingsModel;
class ValueDelegate;

/// The tree of all settings, with chips to leave only some of them; in its place the table of one
/// setting, when that is a map or list of entries.
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
    /// Opens the field or the table of the selected setting, or asks for an editor of JSON text.
    void editCurrent();
    EntriesPane &entries() { return *m_entries; }
    /// Shows the table of a setting, or of the setting around an entry; false when it has none.
    bool showEntries(const SettingPath &path);
    void showTree();
    void focusTree();
    /// Puts the keyboard into what was found, on the first setting that the search is about.
    void enterResults();
    /// Selects the next or previous row that has unsaved changes, or that is wrong; after the last
    /// one follows the first.
    void goToChange(bool forward);
    void goToProblem(bool forward);
    /// Resets the selected setting; enabled while it is set.
    QAction *resetAction() const { return m_reset; }
    /// Shows the default beside the value.
    void setDefaultsVisible(bool visible);
    bool areDefaultsVisible() const;
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
    /// There is no row to go to; why, as a sentence.
    void nothingFound(const QString &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buildTreePage();
    void setUpTree();
    void setUpHeader();
    void filter(const std::function<void()> &change);
    bool goTo(int role, bool forward);
    QModelIndex rowNamed(const QString &name) const;
    void showExpansion(bool wasActive);
    void rememberExpansion();
    void noticeEmpty();
    void followReset();
    void showMenu(const QPoint &position);

    Session &m_session;
    SettingsModel *m_model;
    SettingsFilter *m_filter;
    QTreeView *m_tree;
    EntriesPane *m_entries;
    QStackedLayout *m_pages;
    QLabel *m_empty;
    FilterBar *m_chips;
    ValueDelegate *m_delegate;
    QAction *m_reset;
    QString m_search;
    QString m_searchBefore; // With which the table was opened.
    QList<QPersistentModelIndex> m_expanded; // Before a filter opened everything.
};

} // namespace towerkey::ui
