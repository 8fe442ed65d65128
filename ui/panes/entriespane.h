// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace towerkey::ui {

class EntriesModel;
class Session;
class ValueDelegate;
enum class Symbol;

/// The entries of one map or list as a table that is edited in place: modalities, peers, users, a
/// list of scripts. It stands where the settings tree is, so that the previews stay in view.
class EntriesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntriesPane)

public:
    explicit EntriesPane(Session &session, QWidget *parent = nullptr);

    /// Whether a setting, or the one around an entry, can be shown: it is a map or list of known
    /// shape, and its present value is one too.
    static SettingPath tableAround(const Session &session, const SettingPath &path);

    /// Shows the table of a setting, with the row of an entry selected if one is named.
    void open(const SettingPath &table, const QString &key = {});
    /// The model of what is shown; null when nothing is.
    EntriesModel *model() const { return m_model; }
    void setSearch(const QString &search);
    /// The rows that are selected, as rows of the model, in the order of the view.
    QList<int> selectedRows() const;
    void selectRow(int row);

signals:
    void closed(); ///< The user wants the tree back.
    /// The selected entry, or the whole table.
    void currentChanged(const towerkey::SettingPath &path);
    void formRequested(int row); ///< -1: for a new entry.
    void pasteRequested(const QString &text);
    void textEditorRequested(const towerkey::SettingPath &path);

private:
    void buildHeader();
    void buildActions(QHBoxLayout &layout);
    QAction *addAction(QHBoxLayout &layout, Symbol symbol, const QString &name, const QString &text,
                       const QKeySequence &keys, void (EntriesPane::*slot)());
    void setUpTable();
    void setModel(EntriesModel *model);
    void sizeColumns();
    void follow();
    void focusContent();
    void noticeCurrent();
    void addEntry();
    void editEntry();
    void duplicate();
    void renameEntry();
    void remove();
    void copy();
    void paste();
    void moveUp();
    void moveDown();
    void move(int step);
    void editAsText();
    int currentRow() const;

    Session &m_session;
    EntriesModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    ValueDelegate *m_delegate;
    QLabel *m_title;
    QLabel *m_empty;
    QList<QAction *> m_needRow; // Actions on what is selected.
    QAction *m_rename = nullptr;
    QList<QAction *> m_needList; // Actions on lists only.
};

} // namespace towerkey::ui
