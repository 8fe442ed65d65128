// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/entriespane.h"

#include "ui/editors/secretclipboard.h"
#include "ui/editors/valuedelegate.h"
#include "ui/models/entriesmodel.h"
#include "ui/models/pastedrows.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/theme/symbols.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

EntriesPane::EntriesPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_proxy(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)), m_delegate(new ValueDelegate(INT_MAX, m_table)),
      m_title(new QLabel(this)), m_empty(new QLabel(this))
{
    setObjectName(u"entriesPane"_s);
    m_proxy->setSortRole(EntriesModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_empty->setObjectName(u"noEntries"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    setUpTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &EntriesPane::follow);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &EntriesPane::follow);
}

void EntriesPane::buildHeader()
{
    auto *leave = new QAction(icon(Symbol::Back), tr("Settings"), this);
    leave->setObjectName(u"backToSettings"_s);
    leave->setToolTip(tr("Back to the settings (Escape)"));
    leave->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)});
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(leave);
    connect(leave, &QAction::triggered, this, &EntriesPane::closed);
    auto *back = new QToolButton(this);
    back->setObjectName(u"backToSettingsButton"_s);
    back->setDefaultAction(leave);
    back->setAccessibleName(leave->toolTip());
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(u"entriesTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(4, 4, 6, 0);
    header->addWidget(back);
    header->addWidget(m_title, 1);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(4, 2, 6, 4);
    actions->setSpacing(2);
    buildActions(*actions);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addLayout(header);
    box->addLayout(actions);
}

QAction *EntriesPane::addAction(QHBoxLayout &layout, Symbol symbol, const QString &name,
                                const QString &text, const QKeySequence &keys,
                                void (EntriesPane::*slot)())
{
    auto *action = new QAction(icon(symbol), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString shown = keys.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? text : u"%1 (%2)"_s.arg(text, shown));
    QWidget::addAction(action);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    auto *button = new QToolButton(this);
    button->setObjectName(name + u"Button"_s);
    button->setDefaultAction(action);
    button->setAccessibleName(action->toolTip());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    // What opens a dialog is what people look for first.
    if (text.endsWith(u'…'))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(action, &QAction::visibleChanged, button,
            [button, action] { button->setVisible(action->isVisible()); });
    layout.addWidget(button);
    return action;
}

void EntriesPane::buildActions(QHBoxLayout &layout)
{
    addAction(layout, Symbol::Add, u"addEntry"_s, tr("Add…"), Qt::Key_Insert,
              &EntriesPane::addEntry);
    QAction *edit = addAction(layout, Symbol::Edit, u"editEntry"_s, tr("Form…"),
                              Qt::CTRL | Qt::Key_Return, &EntriesPane::editEntry);
    QAction *duplicate = addAction(layout, Symbol::Copy, u"duplicateEntry"_s, tr("Duplicate"),
                                   Qt::CTRL | Qt::SHIFT | Qt::Key_D, &EntriesPane::duplicate);
    QAction *remove = addAction(layout, Symbol::Remove, u"removeEntries"_s, tr("Remove"),
                                QKeySequence::Delete, &EntriesPane::remove);
    QAction *up = addAction(layout, Symbol::Up, u"moveUp"_s, tr("Move up"), Qt::ALT | Qt::Key_Up,
                            &EntriesPane::moveUp);
    QAction *down = addAction(layout, Symbol::Down, u"moveDown"_s, tr("Move down"),
                              Qt::ALT | Qt::Key_Down, &EntriesPane::moveDown);
    addAction(layout, Symbol::Paste, u"pasteEntries"_s, tr("Paste…"), QKeySequence::Paste,
              &EntriesPane::paste);
    layout.addStretch();
    const auto addToMenu = [this](const QString &name, const QString &text,
                                  const QKeySequence &keys, void (EntriesPane::*slot)()) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_rename = addToMenu(u"renameEntry"_s, tr("Rename"), Qt::SHIFT | Qt::Key_F2,
                         &EntriesPane::renameEntry);
    QAction *copy =
        addToMenu(u"copyEntries"_s, tr("Copy rows"), QKeySequence::Copy, &EntriesPane::copy);
    addToMenu(u"editEntriesAsText"_s, tr("Edit all as JSON…"), {}, &EntriesPane::editAsText);
    m_needRow = {edit, duplicate, remove, copy, m_rename};
    m_needList = {up, down};
}

void EntriesPane::setUpTable()
{
    m_table->setObjectName(u"entries"_s);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(m_delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QTableView::ExtendedSelection);
    m_table->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed
                             | QTableView::AnyKeyPressed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(100);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EntriesPane::noticeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntriesPane::noticeCurrent);
}

SettingPath EntriesPane::tableAround(const Session &session, const SettingPath &path)
{
    for (const SettingPath &table : {path, path.parent()}) {
        const auto layout = EntryLayout::of(session.catalogue(), table);
        if (!layout)
            continue;
        const SettingState state = stateOf(session, table);
        const bool isRight = layout->hasKeys() ? state.value.isTable() : state.value.isList();
        return !state.hasValue || isRight ? table : SettingPath();
    }
    return {};
}

void EntriesPane::open(const SettingPath &table, const QString &key)
{
    const auto layout = EntryLayout::of(m_session.catalogue(), table);
    if (!layout)
        return;
    if (!m_model || m_model->path() != table)
        setModel(new EntriesModel(m_session, table, *layout, this));
    selectRow(key.isEmpty() ? 0 : m_model->rowOf(key));
    focusContent();
}

/// An empty table is hidden, and what one wants there is an entry.
void EntriesPane::focusContent()
{
    QWidget *content = m_table->isHidden() ? findChild<QWidget *>(u"addEntryButton"_s) : m_table;
    content->setFocus(Qt::OtherFocusReason);
}

void EntriesPane::setModel(EntriesModel *model)
{
    m_proxy->setSourceModel(model);
    delete m_model;
    m_model = model;
    // The proxy tells it before the rows have left the model.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &EntriesPane::follow);
    m_proxy->setFilterFixedString(QString());
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_proxy->sort(-1);
    m_rename->setVisible(model->layout().hasKeys());
    for (QAction *action : std::as_const(m_needList))
        action->setVisible(!model->layout().hasKeys());
    m_table->setAccessibleName(tr("Entries of %1").arg(model->path().toString()));
    sizeColumns();
    follow();
}

void EntriesPane::sizeColumns()
{
    m_table->resizeColumnsToContents();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_table->columnWidth(column) + character * 2;
        m_table->setColumnWidth(column, qBound(character * 9, width, character * 32));
    }
    m_table->horizontalHeader()->setStretchLastSection(m_model->columnCount() <= 2);
}

void EntriesPane::follow()
{
    if (!m_model)
        return;
    const int count = m_model->rowCount();
    m_title->setText(count == 1 ? tr("%1 — 1 entry").arg(m_model->path().toString())
                                : tr("%1 — %2 entries").arg(m_model->path().toString()).arg(count));
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_empty->setText(count == 0
                         ? tr("There is no entry yet. Add one, or paste rows of a spreadsheet.")
                         : tr("No entry matches the search."));
    const bool hadFocus = m_table->hasFocus();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (hadFocus && isEmpty)
        focusContent();
    noticeCurrent();
}

void EntriesPane::setSearch(const QString &search)
{
    m_proxy->setFilterFixedString(search);
    m_delegate->setWords(search.isEmpty() ? QStringList() : QStringList{search});
    m_table->viewport()->update();
    follow();
}

int EntriesPane::currentRow() const { return m_proxy->mapToSource(m_table->currentIndex()).row(); }

QList<int> EntriesPane::selectedRows() const
{
    QSet<int> selected;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            selected.insert(row);
    }
    QList<int> rows(selected.begin(), selected.end());
    std::ranges::sort(rows);
    for (int &row : rows)
        row = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
    return rows;
}

void EntriesPane::selectRow(int row)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    // Not by the view: it would look at the keys that are held.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        m_table->scrollTo(index);
}

void EntriesPane::noticeCurrent()
{
    const bool hasRow = m_table->currentIndex().isValid() && m_proxy->rowCount() > 0;
    for (QAction *action : std::as_const(m_needRow))
        action->setEnabled(hasRow);
    for (QAction *action : std::as_const(m_needList))
        action->setEnabled(hasRow && m_proxy->sortColumn() < 0);
    if (!m_model || !isVisible())
        return;
    emit currentChanged(
        hasRow ? m_table->currentIndex().data(EntriesModel::PathRole).value<SettingPath>()
               : m_model->path());
}

void EntriesPane::addEntry() { emit formRequested(-1); }

void EntriesPane::editEntry() { emit formRequested(currentRow()); }

void EntriesPane::duplicate()
{
    const int row = currentRow();
    const int count = m_model->rowCount();
    if (m_model->duplicate(row) && m_model->rowCount() > count)
        selectRow(m_model->layout().hasKeys() ? m_model->rowCount() - 1 : row + 1);
}

void EntriesPane::renameEntry()
{
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(0);
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void EntriesPane::remove()
{
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty() && m_model->removeEntries(rows) && m_proxy->rowCount() > 0)
        selectRow(qMin(rows.first(), m_model->rowCount() - 1));
}

void EntriesPane::copy()
{
    QList<std::pair<QString, json::Value>> entries;
    for (const int row : selectedRows())
        entries.append({m_model->keyAt(row), m_model->entryAt(row)});
    const QString text = textOfRows(m_model->layout(), entries);
    const bool hasSecrets =
        std::ranges::any_of(m_model->layout().columns(),
                            [](const EntryColumn &column) { return column.rule.sensitive; });
    if (hasSecrets)
        copySecret(text);
    else
        QGuiApplication::clipboard()->setText(text);
}

void EntriesPane::paste() { emit pasteRequested(QGuiApplication::clipboard()->text()); }

void EntriesPane::moveUp() { move(-1); }

void EntriesPane::moveDown() { move(1); }

void EntriesPane::move(int step)
{
    const int row = currentRow();
    if (m_model->moveItem(row, row + step))
        selectRow(row + step);
}

void EntriesPane::editAsText() { emit textEditorRequested(m_model->path()); }

} // namespace towerkey::ui
