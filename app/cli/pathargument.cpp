// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/pathargument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::PathArgument)
};

const json::Value *childOf(const json::Value &value, const QString &key)
{
    if (const auto *table = value.as<json::Table>())
        return table->find(key);
    const auto *list = value.as<json::List>();
    bool isIndex = false;
    const qsizetype index = key.toInt(&isIndex);
    const bool isThere = list && isIndex && index >= 0 && index < list->size();
    return isThere ? &list->at(index) : nullptr;
}

} // namespace

Attempt<SettingPath> pathArgument(const Call &call, qsizetype fromEnd)
{
    const qsizetype index = call.arguments.size() - fromEnd;
    if (index < 0) {
        return wrongUsage(Texts::tr("Something is missing: first the files, then the path of the "
                                    "setting, such as DicomAet%1.")
                              .arg(fromEnd > 1 ? Texts::tr(", then its value") : QString()));
    }
    const auto path = SettingPath::fromString(call.arguments[index]);
    if (!path)
        return std::unexpected(failureOf(path.error(), call.revealSecrets));
    return *path;
}

const json::Value *valueAt(const json::Value &value, const SettingPath &path)
{
    const json::Value *current = &value;
    for (const QString &key : path.keys()) {
        current = childOf(*current, key);
        if (!current)
            return nullptr;
    }
    return current;
}

} // namespace towerkey::cli
