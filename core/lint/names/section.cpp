// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/names/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

void checkSectionNotRead(const Subject &subject, Findings &findings)
{
    for (const Given &given : subject.given()) {
        const QString section = given.path.keys().first();
        const catalogue::Plugin *plugin = subject.catalogue().pluginOfSection(section);
        if (!plugin || plugin->sectionRead == section || plugin->section != section)
            continue;
        auto &finding =
            findings.add(subject.keySpot(given), {section, plugin->sectionRead, plugin->title});
        const bool isKey = given.path.size() == 1 && given.text >= 0;
        if (isKey && subject.givenAt(SettingPath({plugin->sectionRead})).isEmpty())
            finding.fixes = {renameKey(subject, given, plugin->sectionRead, false)};
    }
}

} // namespace towerkey::lint
