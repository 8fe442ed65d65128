// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/settingspane.h"

#include "ui/editors/valuedelegate.h"
#include "ui/models/session.h"
#include "ui/models/settingsfilter.h"
#include "ui/models/settingsmodel.h"
#include "ui/models/settingstate.h"
#include "ui/panes/entriespane.h"
#include "ui/panes/filterbar.h"
#include "ui/panes/settingsmenu.h"
#include "ui/theme/symbols.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using Chip = SettingsFilter::Chip;

SettingsPane::SettingsPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new SettingsModel(session, this)),
      m_filter(new SettingsFilter(this)), m_tree(new QTreeView(this)),
      m_entries(new EntriesPane(session, this)), m_pages(new QStackedLayout(this)),
      m_empty(new QLabel(this)), m_chips(new FilterBar(this)),
      m_delegate(new ValueDelegate(SettingsModel::SourceColumn, m_tree)),
      m_reset(new QAction(icon(Symbol::Reset), tr("&Reset the setting"), this))
{
    setObjectName(u"settingsPane"_s);
    m_filter->setSourceModel(m_model);
    m_empty->setObjectName(u"nothingFound"_s);
    m_empty->setText(tr("No setting matches."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    setUpTree();
    m_pages->addWidget(buildTreePage());
    m_pages->addWidget(m_entries);
    connect(m_entries, &EntriesPane::closed, this, &SettingsPane::showTree);
    connect(m_entries, &EntriesPane::currentChanged, this, &SettingsPane::currentChanged);
    connect(&session, &Session::opened, this, &SettingsPane::showTree);
    connect(m_chips, &FilterBar::chosen, this,
            [this](Chip chip) { filter([this, chip] { m_filter->setChip(chip); }); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(currentSetting()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SettingsPane::followReset);
    connect(&session, &Session::changed, this, &SettingsPane::followReset);
    connect(m_tree, &QTreeView::doubleClicked, this, &SettingsPane::editCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SettingsPane::showMenu);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &SettingsPane::noticeEmpty);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &SettingsPane::noticeEmpty);
    noticeEmpty();
}

QWidget *SettingsPane::buildTreePage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    return page;
}

bool SettingsPane::showEntries(const SettingPath &path)
{
    const SettingPath table = EntriesPane::tableAround(m_session, path);
    if (table.isEmpty())
        return false;
    m_pages->setCurrentWidget(m_entries);
    m_searchBefore = m_search;
    m_entries->setSearch(QString());
    m_entries->open(table, path == table ? QString() : path.last());
    return true;
}

void SettingsPane::showTree()
{
    if (m_pages->currentIndex() == 0)
        return;
    m_pages->setCurrentIndex(0);
    focusTree();
    emit currentChanged(currentSetting());
}

void SettingsPane::setUpTree()
{
    m_tree->setObjectName(u"settings"_s);
    m_tree->setAccessibleName(tr("Settings"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QTreeView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->installEventFilter(this);
    m_reset->setObjectName(u"resetSetting"_s);
    m_reset->setShortcut(QKeySequence::Delete);
    m_reset->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(m_reset);
    connect(m_reset, &QAction::triggered, this,
            [this] { m_session.resetSetting(currentSetting()); });
    setUpHeader();
}

void SettingsPane::setUpHeader()
{
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(60);
    header->setSectionResizeMode(SettingsModel::ValueColumn, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(SettingsModel::SettingColumn, character * 46);
    header->resizeSection(SettingsModel::SourceColumn, character * 15);
    header->resizeSection(SettingsModel::DefaultColumn, character * 18);
    header->moveSection(SettingsModel::DefaultColumn, SettingsModel::SourceColumn);
    header->hideSection(SettingsModel::DefaultColumn);
}

void SettingsPane::setDefaultsVisible(bool visible)
{
    m_tree->header()->setSectionHidden(SettingsModel::DefaultColumn, !visible);
}

bool SettingsPane::areDefaultsVisible() const
{
    return !m_tree->header()->isSectionHidden(SettingsModel::DefaultColumn);
}

QByteArray SettingsPane::saveColumns() const { return m_tree->header()->saveState(); }

void SettingsPane::restoreColumns(const QByteArray &state)
{
    m_tree->header()->restoreState(state);
}

void SettingsPane::setSearch(const QString &search)
{
    m_search = search;
    filter([this, search] { m_filter->setSearch(search); });
    // What led to the table is no search in it.
    if (m_pages->currentIndex() == 1)
        m_entries->setSearch(search == m_searchBefore ? QString() : search.trimmed());
    m_delegate->setWords(m_filter->words());
    m_tree->viewport()->update();
}

void SettingsPane::filter(const std::function<void()> &change)
{
    const bool wasActive = m_filter->isActive();
    rememberExpansion();
    change();
    showExpansion(wasActive);
}

void SettingsPane::rememberExpansion()
{
    if (m_filter->isActive())
        return;
    m_expanded.clear();
    const auto visit = [this](auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            if (!m_tree->isExpanded(index))
                continue;
            m_expanded.append(m_filter->mapToSource(index));
            self(self, index);
        }
    };
    visit(visit, {});
}

/// What is found is shown; without a filter the tree is as it was before.
void SettingsPane::showExpansion(bool wasActive)
{
    if (m_filter->isActive()) {
        m_tree->expandAll();
    } else if (wasActive) {
        m_tree->collapseAll();
        for (const auto &index : std::as_const(m_expanded))
            m_tree->expand(m_filter->mapFromSource(index));
    }
    if (m_filter->isActive())
        m_tree->scrollToTop();
    else if (m_tree->currentIndex().isValid())
        m_tree->scrollTo(m_tree->currentIndex());
    noticeEmpty();
}

void SettingsPane::noticeEmpty()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void SettingsPane::followReset()
{
    const SettingPath path = currentSetting();
    m_reset->setEnabled(!path.isEmpty() && isSet(m_session, path));
}

SettingPath SettingsPane::currentSetting() const
{
    return m_tree->currentIndex().data(SettingsModel::PathRole).value<SettingPath>();
}

void SettingsPane::showSetting(const SettingPath &path)
{
    showTree();
    // What has no row of its own, such as an item of a list, is shown by the row around it.
    SettingPath shown = path;
    while (!shown.isEmpty() && !m_model->indexOf(shown).isValid())
        shown = shown.parent();
    const QModelIndex source = m_model->indexOf(shown);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid()) {
        m_chips->choose(Chip::All);
        emit searchCleared();
    }
    const QModelIndex index = m_filter->mapFromSource(source);
    m_tree->setCurrentIndex(index);
    if (shown.size() == 1 && m_filter->rowCount(index) > 0)
        m_tree->expand(index);
    m_tree->scrollTo(index, shown == path ? QTreeView::EnsureVisible : QTreeView::PositionAtTop);
}

void SettingsPane::goToChange(bool forward)
{
    if (!goTo(SettingsModel::IsChangedRole, forward))
        emit nothingFound(tr("Nothing is changed here."));
}

void SettingsPane::goToProblem(bool forward)
{
    if (!goTo(SettingsModel::ProblemsRole, forward))
        emit nothingFound(tr("Nothing is wrong here."));
}

/// Of rows inside of each other, the innermost counts.
bool SettingsPane::goTo(int role, bool forward)
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    QModelIndexList found;
    qsizetype passed = 0; // How many of them stand before the current row.
    const auto visit = [&](auto &self, const QModelIndex &index) -> void {
        if (index == current)
            passed = found.size();
        const qsizetype before = found.size();
        for (int row = 0; row < m_filter->rowCount(index); ++row)
            self(self, m_filter->index(row, 0, index));
        const bool isRow = index.isValid() && !index.data(SettingsModel::IsHeadingRole).toBool();
        if (found.size() == before && isRow && index.data(role).toInt() > 0)
            found.append(index);
    };
    visit(visit, {});
    if (found.isEmpty())
        return false;
    if (found.value(passed) == current && forward)
        ++passed;
    const qsizetype count = found.size();
    const QModelIndex next = found.at((forward ? passed : passed + count - 1) % count);
    m_tree->setCurrentIndex(next);
    m_tree->scrollTo(next);
    return true;
}

/// The row of the setting that is called so, if it is shown.
QModelIndex SettingsPane::rowNamed(const QString &name) const
{
    const auto isNamed = [&name](const SettingPath &path) {
        return !path.isEmpty()
            && (path.last().compare(name, Qt::CaseInsensitive) == 0
                || path.toString().compare(name, Qt::CaseInsensitive) == 0);
    };
    const auto visit = [&](auto &self, const QModelIndex &parent) -> QModelIndex {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            if (isNamed(index.data(SettingsModel::PathRole).value<SettingPath>()))
                return index;
            if (const QModelIndex inside = self(self, index); inside.isValid())
                return inside;
        }
        return {};
    };
    return name.isEmpty() ? QModelIndex() : visit(visit, {});
}

void SettingsPane::enterResults()
{
    showTree();
    if (const QModelIndex named = rowNamed(m_search.trimmed()); named.isValid()) {
        m_tree->setCurrentIndex(named);
        m_tree->scrollTo(named);
        return focusTree();
    }
    const auto firstIn = [this](auto &self, const QModelIndex &parent) -> QModelIndex {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            const auto path = index.data(SettingsModel::PathRole).value<SettingPath>();
            const bool isHeading = index.data(SettingsModel::IsHeadingRole).toBool();
            if (!isHeading && m_filter->isFound(path))
                return index;
            if (const QModelIndex inside = self(self, index); inside.isValid())
                return inside;
        }
        return {};
    };
    if (m_filter->isActive() && !m_filter->isFound(currentSetting()))
        m_tree->setCurrentIndex(firstIn(firstIn, {}));
    focusTree();
}

void SettingsPane::focusTree() { m_tree->setFocus(Qt::OtherFocusReason); }

void SettingsPane::editCurrent()
{
    const QModelIndex index = m_tree->currentIndex().siblingAtColumn(SettingsModel::ValueColumn);
    const QModelIndex first = index.siblingAtColumn(SettingsModel::SettingColumn);
    const SettingPath setting = currentSetting();
    const bool isTable = EntriesPane::tableAround(m_session, setting) == setting;
    if (isTable && !setting.isEmpty()) {
        showEntries(setting);
        return;
    }
    if (!(index.flags() & Qt::ItemIsEditable))
        m_tree->setExpanded(first, !m_tree->isExpanded(first));
    else if (ValueDelegate::isEditedInCell(index))
        m_tree->edit(index);
    else if (!showEntries(setting))
        emit textEditorRequested(setting);
}

bool SettingsPane::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEdit = key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEdit && m_tree->currentIndex().isValid()) {
            editCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void SettingsPane::fillMenu(QMenu &menu)
{
    const SettingPath path = currentSetting();
    if (path.isEmpty())
        return;
    QAction *edit =
        menu.addAction(icon(Symbol::Edit), tr("&Edit"), this, &SettingsPane::editCurrent);
    edit->setObjectName(u"edit"_s);
    edit->setShortcut(Qt::Key_F2);
    QAction *text = menu.addAction(tr("Edit as &JSON…"), this,
                                   [this, path] { emit textEditorRequested(path); });
    text->setObjectName(u"editAsText"_s);
    addSettingActions(menu, m_session, path);
}

void SettingsPane::showMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.setObjectName(u"settingMenu"_s);
    fillMenu(menu);
    if (!menu.isEmpty())
        menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace towerkey::ui
