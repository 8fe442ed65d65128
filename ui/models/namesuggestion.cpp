// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/namesuggestion.h"

#include "core/base/editdistance.h"
#include "core/catalogue/catalogue.h"
#include "core/image/image.h"
#include "core/image/names.h"

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

QString nearestOf(const QString &name, const QStringList &names)
{
    constexpr int MostSlips = 2;
    QString nearest;
    int least = MostSlips + 1;
    for (const QString &candidate : names) {
        const int distance = editDistance(name, candidate, MostSlips);
        if (distance < least && candidate.size() > 2 * distance) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QStringList switchesOf(const image::Profile &profile)
{
    QStringList names;
    for (const image::PluginRow &plugin : profile.plugins)
        names.append(plugin.toggle);
    for (const image::SpecialVariable &variable : profile.specialVariables)
        names.append(variable.name);
    return names;
}

/// The setting that a name would give if it began as names of settings do.
QString settingLike(const image::Profile &profile, const catalogue::Catalogue &catalogue,
                    QString name)
{
    for (const auto &start : {u"ORTHANC__"_s, u"ORTHANC_"_s, u"ORTHAHNC__"_s, u"ORTAHNC__"_s}) {
        if (name.startsWith(start, Qt::CaseInsensitive)) {
            name.remove(0, start.size());
            break;
        }
    }
    const auto meaning = image::meaningOfVariable(profile, u"ORTHANC__"_s + name.toUpper());
    if (meaning.kind != image::NameKind::Setting || meaning.crashes)
        return {};
    const SettingPath path =
        catalogue.setting(meaning.path) ? meaning.path : catalogue.nearest(meaning.path);
    const image::SettingName found = image::variableName(profile, path);
    return !path.isEmpty() && found.isExact ? found.name : QString();
}

} // namespace

QString suggestedName(const image::Image &image, const catalogue::Catalogue &catalogue,
                      const QString &name)
{
    const QString toggle = nearestOf(name, switchesOf(*image.profile));
    return toggle.isEmpty() ? settingLike(*image.profile, catalogue, name) : toggle;
}

} // namespace towerkey::ui
