// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/pluginspane.h"

#include "ui/editors/toggledelegate.h"
#include "ui/models/pluginsmodel.h"
#include "ui/models/session.h"
#include "ui/panes/plugindetail.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

PluginsPane::PluginsPane(Session &session, QWidget *parent)
    : QWidget(parent), m_model(new PluginsModel(session, this)),
      m_filter(new QSortFilterProxyModel(this)), m_table(new QTreeView(this)),
      m_detail(new PluginDetail(session, this))
{
    setObjectName(u"pluginsPane"_s);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTable();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    auto *area = new QScrollArea(splitter);
    area->setWidget(m_detail);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    connect(m_detail, &PluginDetail::settingChosen, this, &PluginsPane::sectionChosen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PluginsPane::showCurrent);
    const auto toggle = [this](const QModelIndex &index) {
        m_table->edit(index.siblingAtColumn(PluginsModel::ToggleColumn));
    };
    connect(m_table, &QTreeView::activated, this, toggle);
    connect(m_table, &QTreeView::clicked, this, [toggle](const QModelIndex &index) {
        if (index.column() == PluginsModel::ToggleColumn)
            toggle(index);
    });
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void PluginsPane::setUpTable()
{
    m_table->setObjectName(u"plugins"_s);
    m_table->setAccessibleName(tr("Plugins"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(PluginsModel::ToggleColumn, new ToggleDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QTreeView::NoEditTriggers);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(60);
    header->setSectionResizeMode(PluginsModel::StateColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PluginsModel::VariableColumn, QHeaderView::ResizeToContents);
}

/// The result matters most. The variable is told below the table, too.
void PluginsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int CharactersOfAll = 130;
    const bool hasRoom = width() >= fontMetrics().averageCharWidth() * CharactersOfAll;
    m_table->setColumnHidden(PluginsModel::VariableColumn, !hasRoom);
    for (const int column : {PluginsModel::TitleColumn, PluginsModel::ToggleColumn}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), width() * 3 / 8));
    }
}

void PluginsPane::setSearch(const QString &search) { m_filter->setFilterFixedString(search); }

void PluginsPane::showCurrent()
{
    m_detail->setPlugin(m_table->currentIndex().data(PluginsModel::NameRole).toString());
}

} // namespace towerkey::ui
