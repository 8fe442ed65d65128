// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/highlight/highlighting.h"
#include "ui/models/previewline.h"
#include "ui/models/sourcetyping.h"

#include <QList>

#include <functional>

namespace towerkey::ui {

/// A text to be shown, and the settings of its lines. Lines are counted from 0.
struct PreviewText
{
    QList<PreviewLine> lines;
    Language language = Language::Yaml;
    /// The setting of a line and the lines of a setting, for texts whose lines do not know their
    /// setting because it would take too long to find out for all of them.
    std::function<SettingPath(int)> pathAt = {};
    std::function<QList<int>(const SettingPath &)> linesOf = {};
    QString note = {}; ///< What the reader should know about the text as a whole.
    /// What has no lines of its own is a part of the table around it.
    bool tablesCarryParts = true;
    ShownSource shown = {}; ///< The source whose text it is, line by line, if it is one's.

    SettingPath pathOf(int line) const { return pathAt ? pathAt(line) : lines.value(line).path; }
};

/// The lines of a setting and of what is inside of it; else those of the nearest table around it
/// that has lines of its own, since that carries the setting.
QList<int> linesOfSetting(const PreviewText &text, const SettingPath &path);

} // namespace towerkey::ui
