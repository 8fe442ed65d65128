// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/deployment/definitions.h"
#include "ui/models/settingstate.h"

#include <QList>

namespace towerkey::ui {

class Session;

/// One of the sources that give a setting, as a line of "Why this value".
struct SourceLine
{
    ValueSource source = ValueSource::NotSet;
    QString place; ///< "orthanc.json:12", "ORTHANC__NAME (orthanc.env:3)"; empty for defaults.
    QString value; ///< In few words, with dots for secrets.
    bool counts = false; ///< It is the value, or a part of it.
    bool isReached = true; ///< The start comes this far. What it reaches and does not count is
                           ///< overridden.
    qsizetype sourceIndex = -1; ///< Into Deployment::sources(); -1 for defaults.
    qsizetype offset = 0; ///< Byte in that source's text.
};

/// Every source of a setting in the order in which they apply: the defaults first.
QList<SourceLine> explanationOf(const Session &session, const SettingPath &path);

/// The place of one of them: "orthanc.json:12", "ORTHANC__NAME (orthanc.env:3)", "secret db".
QString placeOf(const Session &session, const deployment::Definition &definition);

/// The value that the image itself gives a setting, when it does.
std::optional<json::Value> imageDefaultOf(const Session &session, const SettingPath &path);

/// A value at a path with dots for secrets, whatever lies above the path.
json::Value maskedAt(const Session &session, const SettingPath &path, const json::Value &value);

} // namespace towerkey::ui
