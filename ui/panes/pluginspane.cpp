// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/pluginspane.h"

#include "ui/editors/toggledelegate.h"
#include "ui/highlight/codeview.h"
#include "ui/models/pluginsmodel.h"
#include "ui/models/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

PluginsPane::PluginsPane(Session &session, Highlighting &highlighting, QWidget *parent)
    : QWidget(parent), m_model(new PluginsModel(session, this)),
      m_filter(new QSortFilterProxyModel(this)), m_table(new QTreeView(this))
{
    setObjectName(u"pluginsPane"_s);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTable();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(buildDetail(highlighting));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PluginsPane::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PluginsPane::showCurrent);
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
    header->setStretchLastSection(true);
    header->setSectionResizeMode(PluginsModel::VariableColumn, QHeaderView::ResizeToContents);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(PluginsModel::TitleColumn, character * 38);
    header->resizeSection(PluginsModel::ToggleColumn, character * 26);
    header->resizeSection(PluginsModel::StateColumn, character * 46);
}

QWidget *PluginsPane::buildDetail(Highlighting &highlighting)
{
    auto *detail = new QWidget(this);
    m_summary = new QLabel(detail);
    detail->setMinimumHeight(fontMetrics().lineSpacing() * 13);
    m_summary->setObjectName(u"pluginSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setMargin(8);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_defaults = new CodeView(highlighting, Language::Json, detail);
    m_defaults->setObjectName(u"pluginDefaults"_s);
    m_defaults->setAccessibleName(tr("What the image adds to the section"));
    m_defaults->setFrameShape(QFrame::NoFrame);
    auto *jump = new QToolButton(detail);
    jump->setObjectName(u"showSettings"_s);
    jump->setText(tr("Show its settings"));
    jump->setAccessibleName(jump->text());
    connect(jump, &QToolButton::clicked, this, [this] {
        const QModelIndex index = m_table->currentIndex();
        if (index.isValid())
            emit sectionChosen(SettingPath({index.data(PluginsModel::SectionRole).toString()}));
    });
    auto *header = new QHBoxLayout;
    header->setContentsMargins(0, 4, 8, 4);
    header->addWidget(m_summary, 1);
    header->addWidget(jump, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_defaults, 1);
    layout->addStretch();
    return detail;
}

void PluginsPane::setSearch(const QString &search) { m_filter->setFilterFixedString(search); }

void PluginsPane::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const QString defaults = index.data(PluginsModel::DefaultsRole).toString();
    QString text = index.data(PluginsModel::SummaryRole).toString();
    if (index.isValid()) {
        text += u'\n'
            + (defaults.isEmpty() ? tr("The image adds nothing to its section.")
                                  : tr("When it is on, the image adds what is missing of this "
                                       "to the section %1:")
                                        .arg(index.data(PluginsModel::SectionRole).toString()));
    }
    const QModelIndex variable = index.siblingAtColumn(PluginsModel::VariableColumn);
    if (index.isValid())
        text.prepend(tr("Variable: %1").arg(variable.data().toString()) + u'\n');
    m_summary->setText(text);
    QList<CodeLine> lines;
    for (const QString &line : defaults.split(u'\n'))
        lines.append({line, {}});
    m_defaults->setLines(lines);
    m_defaults->setVisible(!defaults.isEmpty());
}

} // namespace towerkey::ui
