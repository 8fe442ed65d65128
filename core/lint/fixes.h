// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/finding.h"
#include "core/lint/subject.h"

/// The fixes that several rules offer.
namespace towerkey::lint {

/// "rename-variable": name, new name
Fix renameVariable(const Subject &subject, const QString &name, const QString &newName,
                   bool isSafe);
/// "remove-variable": name
Fix removeVariable(const Subject &subject, const QString &name, bool isSafe);
/// "set-variable": name, value (dots for what is secret)
Fix setVariable(const Subject &subject, const QString &name, const QByteArray &value, bool isSafe);
/// "rename-key": key, new key. Where the setting is given in a file or as JSON in a variable.
Fix renameKey(const Subject &subject, const Given &given, const QString &newKey, bool isSafe);
/// "replace-value": setting, value. In the place that gives it, whatever else gives it.
Fix replaceValue(const Subject &subject, const Given &given, const json::Value &value, bool isSafe);
/// "remove-value": setting, source. From the place that gives it.
Fix removeValue(const Subject &subject, const Given &given, bool isSafe);
/// "set-setting": setting, value. Wherever it is given best.
Fix setSetting(const Subject &subject, const SettingPath &path, const json::Value &value,
               bool isSafe);
/// Splices the text of a file of the container. What it touches is the caller's to say.
Fix spliceFile(const QString &id, const QStringList &arguments, const QString &containerPath,
               const QList<TextSplice> &splices, bool isSafe);

/// The settings that a variable changes: its own path, all of a plugin's section for its toggle.
QList<SettingPath> touchedBy(const Subject &subject, const QString &name);

} // namespace towerkey::lint
