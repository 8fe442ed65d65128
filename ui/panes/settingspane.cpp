// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/settingspane.h"

#include "ui/editors/valuedelegate.h"
#include "ui/models/session.h"
#include "ui/models/settingsfilter.h"
#include "ui/models/settingsmodel.h"
#include "ui/panes/settingsmenu.h"
#include "ui/theme/symbols.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using Chip = SettingsFilter::Chip;

SettingsPane::SettingsPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new SettingsModel(session, this)),
      m_filter(new SettingsFilter(this)), m_tree(new QTreeView(this)), m_empty(new QLabel(this)),
      m_chips(new QButtonGroup(this))
{
    setObjectName(u"settingsPane"_s);
    m_filter->setSourceModel(m_model);
    m_empty->setObjectName(u"nothingFound"_s);
    m_empty->setText(tr("No setting matches."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    setUpTree();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildChips());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(currentSetting()); });
    connect(m_tree, &QTreeView::doubleClicked, this, &SettingsPane::editCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SettingsPane::showMenu);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &SettingsPane::noticeEmpty);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &SettingsPane::noticeEmpty);
    noticeEmpty();
}

QWidget *SettingsPane::buildChips()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(6, 5, 6, 5);
    layout->setSpacing(4);
    const auto add = [&](Chip chip, const QString &name, const QString &text,
                         const QString &toolTip) {
        auto *button = new QToolButton(bar);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
        m_chips->addButton(button, int(chip));
    };
    add(Chip::All, u"chipAll"_s, tr("All"), tr("Show all settings"));
    add(Chip::Set, u"chipSet"_s, tr("Set"), tr("Show only what files, variables or secrets set"));
    add(Chip::Changed, u"chipChanged"_s, tr("Changed"), tr("Show only what is not saved yet"));
    layout->addStretch();
    m_chips->button(int(Chip::All))->setChecked(true);
    connect(m_chips, &QButtonGroup::idClicked, this, &SettingsPane::setChip);
    return bar;
}

void SettingsPane::setUpTree()
{
    m_tree->setObjectName(u"settings"_s);
    m_tree->setAccessibleName(tr("Settings"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new ValueDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QTreeView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(60);
    header->setSectionResizeMode(SettingsModel::ValueColumn, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(SettingsModel::SettingColumn, character * 46);
    header->resizeSection(SettingsModel::SourceColumn, character * 15);
}

QByteArray SettingsPane::saveColumns() const { return m_tree->header()->saveState(); }

void SettingsPane::restoreColumns(const QByteArray &state)
{
    m_tree->header()->restoreState(state);
}

void SettingsPane::setSearch(const QString &search)
{
    const bool wasActive = m_filter->isActive();
    rememberExpansion();
    m_filter->setSearch(search);
    showExpansion(wasActive);
}

void SettingsPane::setChip(int chip)
{
    const bool wasActive = m_filter->isActive();
    rememberExpansion();
    m_filter->setChip(Chip(chip));
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
    if (m_tree->currentIndex().isValid())
        m_tree->scrollTo(m_tree->currentIndex());
    noticeEmpty();
}

void SettingsPane::noticeEmpty()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

SettingPath SettingsPane::currentSetting() const
{
    return m_tree->currentIndex().data(SettingsModel::PathRole).value<SettingPath>();
}

void SettingsPane::showSetting(const SettingPath &path)
{
    // What has no row of its own, such as an item of a list, is shown by the row around it.
    SettingPath shown = path;
    while (!shown.isEmpty() && !m_model->indexOf(shown).isValid())
        shown = shown.parent();
    const QModelIndex source = m_model->indexOf(shown);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid()) {
        m_chips->button(int(Chip::All))->click();
        emit searchCleared();
    }
    const QModelIndex index = m_filter->mapFromSource(source);
    m_tree->setCurrentIndex(index);
    if (shown.size() == 1 && m_filter->rowCount(index) > 0)
        m_tree->expand(index);
    m_tree->scrollTo(index, shown == path ? QTreeView::EnsureVisible : QTreeView::PositionAtTop);
}

void SettingsPane::focusTree() { m_tree->setFocus(Qt::OtherFocusReason); }

void SettingsPane::editCurrent()
{
    const QModelIndex index = m_tree->currentIndex().siblingAtColumn(SettingsModel::ValueColumn);
    const QModelIndex first = index.siblingAtColumn(SettingsModel::SettingColumn);
    if (!(index.flags() & Qt::ItemIsEditable))
        m_tree->setExpanded(first, !m_tree->isExpanded(first));
    else if (ValueDelegate::isEditedInCell(index))
        m_tree->edit(index);
    else
        emit textEditorRequested(currentSetting());
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
