// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/subject.h"

namespace towerkey::lint {

/// Whether somebody reads the setting: Orthanc, or a plugin that is on.
bool isRead(const Subject &subject, const catalogue::Setting &setting);

/// A given value that is to be judged: known, read, and not replaced by another source.
bool isJudged(const Subject &subject, const Given &given);

/// The text of the variable or secret that is the whole value; null for values in JSON.
const QString *wholeText(const Subject &subject, const Given &given);

/// Compares versions by their numbers: "1.9.10" is behind "1.9.2".
bool isBefore(const QString &version, const QString &other);

} // namespace towerkey::lint
