// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QList>
#include <QString>

namespace towerkey::ui {

class Session;

/// A setting that a source gives, alone or among others.
struct GivenSetting
{
    SettingPath path;
    QString value; ///< In few words, with dots for secrets.
    QString winner; ///< The later source that counts instead; empty: this one counts.

    bool operator==(const GivenSetting &) const = default;
};

/// A file, variable or secret of the deployment.
struct SourceRow
{
    enum class Kind { File, Variable, Secret };

    Kind kind = Kind::File;
    QString name = {}; ///< "/etc/orthanc/orthanc.json", "ORTHANC__NAME", "/run/secrets/db"
    QString value = {}; ///< Of variables and secrets, with dots for secrets.
    QString effect = {}; ///< What it does, in a sentence.
    QString place = {}; ///< Where it is written.
    SettingPath path = {}; ///< The setting that its name stands for; empty for files and others.
    qsizetype source = -1; ///< Index into Deployment::sources(); -1: not known.
    qsizetype offset = 0; ///< Of its name or beginning in that source.
    bool isLost = false; ///< Nothing of it counts.
    bool isIgnored = false; ///< The image does not read it.
    QList<GivenSetting> settings = {};

    bool operator==(const SourceRow &) const = default;
    bool isSameSource(const SourceRow &other) const
    {
        return kind == other.kind && name == other.name && place == other.place;
    }
};

/// All sources in the order in which the start-up applies them: files, variables as bash hands
/// them on, secrets. A table that one source gives alone is one setting.
QList<SourceRow> sourceRows(const Session &session);

} // namespace towerkey::ui
