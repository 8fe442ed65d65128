// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/names/switches.h"

#include "core/base/editdistance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

Switches::Switches(const image::Profile &profile)
{
    for (const image::PluginRow &plugin : profile.plugins) {
        m_list.append(plugin.toggle);
        m_toggles.insert(plugin.toggle);
    }
    for (const image::SpecialVariable &variable : profile.specialVariables) {
        if (!variable.name.startsWith(u'*'))
            m_list.append(variable.name);
    }
    if (!m_list.contains(u"ORTHANC_JSON"_s))
        m_list.append(u"ORTHANC_JSON"_s);
    m_names = QSet<QString>(m_list.cbegin(), m_list.cend());
}

QString Switches::near(const QString &name) const
{
    // Short words are near to many others.
    int limit = name.size() < 6 ? 0 : name.size() < 10 ? 1 : 2;
    QString found;
    for (const QString &candidate : m_list) {
        const int slips = limit < 0 ? 1 : editDistance(name, candidate, limit);
        if (slips <= limit) {
            found = candidate;
            limit = slips - 1;
        }
    }
    return found;
}

bool isToggleSomewhere(const image::Images &images, const QString &name)
{
    return std::ranges::any_of(images.profiles(), [&name](const auto &profile) {
        return std::ranges::any_of(profile->plugins, [&name](const image::PluginRow &plugin) {
            return plugin.toggle == name || plugin.legacyToggle == name;
        });
    });
}

} // namespace towerkey::lint
