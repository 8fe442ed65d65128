// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/previewtext.h"

namespace towerkey::ui {

QList<int> linesOfSetting(const PreviewText &text, const SettingPath &path)
{
    if (text.linesOf)
        return path.isEmpty() ? QList<int>() : text.linesOf(path);
    QList<int> result;
    for (SettingPath around = path; !around.isEmpty() && result.isEmpty();
         around = around.parent()) {
        const bool isItself = around == path;
        for (int i = 0; i < int(text.lines.size()); ++i) {
            const SettingPath &about = text.lines[i].path;
            if (isItself ? about.startsWith(around) : about == around)
                result.append(i);
        }
        if (!text.tablesCarryParts)
            break;
    }
    return result;
}

} // namespace towerkey::ui
