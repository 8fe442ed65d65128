// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/json/value.h"

#include <QStringList>

namespace towerkey::lint {

/// What is wrong with a value. The arguments of each are named beside it.
enum class Fault {
    None,
    Type, ///< what is expected, in words
    TooSmall, ///< minimum
    TooLarge, ///< maximum
    TooLong, ///< most characters
    Choice, ///< the choices, the nearest one or nothing
    ChoiceCase, ///< the choice that it is but for case
};

struct Judgement
{
    Fault fault = Fault::None;
    QStringList arguments = {};
};

/// What a value may be: of a setting, or of a field of an entry.
struct Expected
{
    catalogue::SettingType type = catalogue::SettingType::String;
    std::optional<catalogue::SettingType> alsoAccepts = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    int maximumLength = 0;
    const QStringList *values = nullptr;

    static Expected of(const catalogue::Setting &setting);
    static Expected of(const catalogue::EntryField &field);
};

bool isOfType(const json::Value &value, catalogue::SettingType type);
Judgement judge(const json::Value &value, const Expected &expected);

/// A type as a word that messages translate: "text", "number", "list"
QString typeWord(catalogue::SettingType type);

} // namespace towerkey::lint
