// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/unmasking.h"

#include "core/base/secrettext.h"

namespace towerkey::ui {

namespace {

const json::Value &none()
{
    static const json::Value value;
    return value;
}

const json::Value &member(const json::Value &value, const QString &key)
{
    const auto *table = value.as<json::Table>();
    const json::Value *found = table ? table->find(key) : nullptr;
    return found ? *found : none();
}

const json::Value &item(const json::Value &value, qsizetype index)
{
    const auto *list = value.as<json::List>();
    return list && index < list->size() ? list->at(index) : none();
}

} // namespace

std::optional<json::Value> unmasked(const json::Value &typed, const json::Value &shown,
                                    const json::Value &actual)
{
    if (const auto *text = typed.as<QString>(); text && text->contains(dots()))
        return typed == shown && !actual.isNull() ? std::optional(actual) : std::nullopt;
    if (const auto *table = typed.as<json::Table>()) {
        json::Table result;
        for (const auto &[key, value] : *table) {
            const auto part = unmasked(value, member(shown, key), member(actual, key));
            if (!part)
                return {};
            result.set(key, *part);
        }
        return json::Value(std::move(result));
    }
    if (const auto *list = typed.as<json::List>()) {
        json::List result;
        for (qsizetype i = 0; i < list->size(); ++i) {
            const auto part = unmasked(list->at(i), item(shown, i), item(actual, i));
            if (!part)
                return {};
            result.append(*part);
        }
        return json::Value(std::move(result));
    }
    return typed;
}

} // namespace towerkey::ui
