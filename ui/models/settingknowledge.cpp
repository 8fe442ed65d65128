// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/settingknowledge.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::SettingKnowledge)

public:
    static QString notYet(const QString &orthanc, const QString &since)
    {
        return tr("not yet in Orthanc %1: since %2").arg(orthanc, since);
    }
    static QString noLonger(const QString &orthanc, const QString &removed)
    {
        return tr("no longer in Orthanc %1: removed in %2").arg(orthanc, removed);
    }
    static QString pluginMissing(const QString &plugin, const QString &tag)
    {
        return tr("the plugin %1 is not in the image %2").arg(plugin, tag);
    }
};

/// The version of Orthanc that a text names; null when it speaks of a plugin's versions.
QVersionNumber orthancVersion(const catalogue::Setting &setting, QString text)
{
    const bool namesOrthanc = text.startsWith("Orthanc "_L1);
    if (namesOrthanc)
        text.remove(0, u"Orthanc "_s.size());
    return namesOrthanc || setting.plugin.isEmpty() ? QVersionNumber::fromString(text)
                                                    : QVersionNumber();
}

bool hasPlugin(const image::Profile &profile, const QString &name)
{
    return std::ranges::any_of(profile.plugins, [&](const auto &row) { return row.name == name; });
}

} // namespace

Knowledge knowledgeOf(const image::Image &image, const catalogue::Setting &setting)
{
    if (!setting.plugin.isEmpty() && !hasPlugin(*image.profile, setting.plugin))
        return Knowledge::PluginMissing;
    const auto present = QVersionNumber::fromString(image.orthancVersion);
    const QVersionNumber since = orthancVersion(setting, setting.since);
    const QVersionNumber removed = orthancVersion(setting, setting.removed);
    if (present.isNull())
        return Knowledge::Known;
    if (!since.isNull() && present < since)
        return Knowledge::NotYet;
    return !removed.isNull() && present >= removed ? Knowledge::NoLonger : Knowledge::Known;
}

bool isKnownIn(const image::Image &image, const catalogue::Setting &setting)
{
    return knowledgeOf(image, setting) == Knowledge::Known;
}

QString toText(Knowledge knowledge, const image::Image &image, const catalogue::Setting &setting)
{
    switch (knowledge) {
    case Knowledge::Known:
        break;
    case Knowledge::NotYet:
        return Texts::notYet(image.orthancVersion,
                             orthancVersion(setting, setting.since).toString());
    case Knowledge::NoLonger:
        return Texts::noLonger(image.orthancVersion,
                               orthancVersion(setting, setting.removed).toString());
    case Knowledge::PluginMissing:
        return Texts::pluginMissing(setting.plugin, image.tag);
    }
    return {};
}

} // namespace towerkey::ui
