// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/catalogue/catalogue.h"
#include "core/json/value.h"

#include <QList>
#include <QString>

#include <functional>

namespace towerkey::exchange {

/// A setting, or a table of settings, and the name that carries exactly it.
struct NamedSetting
{
    QString name;
    SettingPath path;
    json::Value value;
};

struct NamedSettings
{
    QList<NamedSetting> settings;
    json::Table nameless; ///< Members of the top level that have no name.
};

/// The name that stands for exactly a path; empty when there is none.
using NameOf = std::function<QString(const SettingPath &path)>;

/// Takes a configuration apart into settings that have names. Entries of a map such as
/// DicomModalities stay together, and so does a table with a key that has no name.
NamedSettings namedSettings(const json::Table &configuration, const catalogue::Catalogue &catalogue,
                            const NameOf &nameOf);

} // namespace towerkey::exchange
