// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/catalogue/catalogue.h"
#include "core/json/value.h"

#include <QMetaType>
#include <QString>

#include <expected>
#include <functional>
#include <optional>

namespace towerkey::ui {

/// A value on its way between model and editor.
struct CellValue
{
    json::Value value;
};

/// What may be given as the value of a setting, or of a field of an entry.
struct ValueRule
{
    catalogue::SettingType type = catalogue::SettingType::String;
    std::optional<catalogue::SettingType> alsoAccepts = {};
    QStringList values = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    int maximumLength = 0;
    QString unit = {};
    catalogue::Holds holds = catalogue::Holds::Anything;
    QStringList suggestions = {}; ///< Places in the container to choose from.
    bool sensitive = false;
    bool isOptional = false; ///< May be left out: an empty field, which is null.
    bool isRequired = false; ///< A text is not empty.
    bool isKnown = false; ///< The catalogue knows it; otherwise any JSON goes.
    /// Why a text will not do for another reason; nothing when it will.
    std::function<std::optional<QString>(const QString &)> objection = {};

    bool isScalar() const;
    /// "1 to 65535 seconds", or nothing.
    QString rangeText() const;
    /// "whole number", "one of …", "true or false"
    QString typeText() const;
};

/// The rule of a path. What the catalogue does not know is judged by its present value.
ValueRule ruleFor(const catalogue::Catalogue &catalogue, const SettingPath &path,
                  const json::Value &present);

ValueRule ruleOfField(const catalogue::EntryField &field);

/// Why a value breaks a rule, as a sentence; nothing when it does not.
std::optional<QString> problemOf(const ValueRule &rule, const json::Value &value);

/// The value that a typed text stands for, or why it is none. Lists and tables are typed as JSON.
std::expected<json::Value, QString> valueOfInput(const ValueRule &rule, const QString &text);

/// What valueOfInput() would read back as this value.
QString inputOfValue(const json::Value &value);

} // namespace towerkey::ui

Q_DECLARE_METATYPE(towerkey::ui::CellValue)
Q_DECLARE_METATYPE(towerkey::ui::ValueRule)
