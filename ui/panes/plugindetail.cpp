// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/plugindetail.h"

#include "ui/models/plugindefaultsmodel.h"
#include "ui/models/pluginneeds.h"
#include "ui/models/session.h"
#include "ui/models/settingsmodel.h"
#include "ui/theme/symbols.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

PluginDetail::PluginDetail(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_summary(new QLabel(this)),
      m_needs(new QVBoxLayout), m_defaultsTitle(new QLabel(this)),
      m_model(new PluginDefaultsModel(session, this)), m_defaults(new QTreeView(this))
{
    setObjectName(u"pluginDetail"_s);
    m_title->setObjectName(u"pluginTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::RichText);
    m_summary->setObjectName(u"pluginSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setOpenExternalLinks(true);
    m_summary->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *jump = new QToolButton(this);
    jump->setObjectName(u"showSettings"_s);
    jump->setText(tr("Show its settings"));
    jump->setAccessibleName(jump->text());
    jump->setFocusPolicy(Qt::StrongFocus);
    connect(jump, &QToolButton::clicked, this, [this] {
        // Where the plugin itself reads them, whatever section the image looks for.
        const auto *plugin = m_session.catalogue().plugin(m_plugin);
        const auto *row = m_session.image().profile->plugin(m_plugin);
        if (plugin || row)
            emit settingChosen(SettingPath({plugin ? plugin->sectionRead : row->section}));
    });
    setUpDefaults();
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(jump, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(m_summary);
    layout->addLayout(m_needs);
    layout->addWidget(m_defaultsTitle);
    layout->addWidget(m_defaults, 1);
    layout->addStretch();
    connect(&session, &Session::opened, this, &PluginDetail::follow);
    connect(&session, &Session::changed, this, &PluginDetail::follow);
}

void PluginDetail::setUpDefaults()
{
    m_defaultsTitle->setObjectName(u"pluginDefaultsTitle"_s);
    m_defaultsTitle->setWordWrap(true);
    m_defaultsTitle->setBuddy(m_defaults);
    m_defaults->setObjectName(u"pluginDefaults"_s);
    m_defaults->setAccessibleName(tr("What the image adds to the section"));
    m_defaults->setModel(m_model);
    m_defaults->setRootIsDecorated(false);
    m_defaults->setUniformRowHeights(true);
    m_defaults->setAllColumnsShowFocus(true);
    m_defaults->setAlternatingRowColors(true);
    m_defaults->header()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 26);
    connect(m_defaults, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit settingChosen(index.data(PluginDefaultsModel::PathRole).value<SettingPath>());
    });
}

void PluginDetail::setPlugin(const QString &name)
{
    m_plugin = name;
    m_model->setPlugin(name);
    follow();
}

QString PluginDetail::title() const
{
    const image::PluginRow *row = m_session.image().profile->plugin(m_plugin);
    const auto *plugin = m_session.catalogue().plugin(m_plugin);
    if (!row)
        return {};
    const QString name = (plugin ? plugin->title : m_plugin).toHtmlEscaped();
    const auto &plugins = m_session.outcome().plugins;
    const auto state = std::ranges::find(plugins, row, &startup::PluginState::row);
    return state == plugins.end()
        ? u"<b>%1</b>"_s.arg(name)
        : u"<b>%1</b> \u2014 %2"_s.arg(name, startup::message(*state).toHtmlEscaped());
}

QString PluginDetail::summary() const
{
    const image::PluginRow *row = m_session.image().profile->plugin(m_plugin);
    const auto *plugin = m_session.catalogue().plugin(m_plugin);
    if (!row)
        return tr("Select a plugin to read about it.");
    QStringList lines;
    if (plugin)
        lines.append(plugin->summary.toHtmlEscaped());
    lines.append(tr("Variable: %1 · libraries: %2")
                     .arg(row->toggle, row->libraries.join(u", "_s))
                     .toHtmlEscaped());
    if (plugin && !plugin->documentation.isEmpty()) {
        const QString url = plugin->documentation.toString().toHtmlEscaped();
        lines.append(u"<a href='%1'>%1</a>"_s.arg(url));
    }
    return lines.join(u"<br>"_s);
}

void PluginDetail::follow()
{
    const image::PluginRow *row = m_session.image().profile->plugin(m_plugin);
    m_title->setText(title());
    m_summary->setText(summary());
    showNeeds(row ? needsOf(m_session, *row) : QList<PluginNeed>());
    const bool hasDefaults = m_model->rowCount() > 0;
    m_defaults->setVisible(hasDefaults);
    m_defaultsTitle->setVisible(row);
    if (row) {
        m_defaultsTitle->setText(
            hasDefaults
                ? tr("When it is on, the image adds what is missing of this to the section %1:")
                      .arg(row->section)
                : tr("The image adds nothing to its section."));
    }
}

void PluginDetail::showNeeds(const QList<PluginNeed> &needs)
{
    while (QLayoutItem *item = m_needs->takeAt(0)) {
        // A button that was clicked is on the way here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < needs.size(); ++i) {
        const PluginNeed &need = needs[i];
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *mark = new QLabel(line);
        mark->setPixmap(
            icon(Symbol::Warning, Tone::Warning).pixmap(QSize(16, 16), devicePixelRatio()));
        auto *text = new QLabel(need.text, line);
        text->setObjectName(u"need%1"_s.arg(i));
        text->setWordWrap(true);
        layout->addWidget(mark);
        layout->addWidget(text, 1);
        if (!need.remedy.isEmpty()) {
            auto *button = new QPushButton(need.remedy, line);
            button->setObjectName(u"meetNeed%1"_s.arg(i));
            button->setAccessibleDescription(need.text);
            connect(button, &QPushButton::clicked, this, [this, need] { meet(m_session, need); });
            layout->addWidget(button);
        }
        m_needs->addWidget(line);
    }
}

} // namespace towerkey::ui
