// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/datafile.h"

#include "core/json/document.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace towerkey::test {

json::Table dataFile(const QString &name)
{
    QFile file(QStringLiteral(TOWERKEY_TEST_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = json::Document::parse(file.readAll());
    const json::Value value = document.isEmpty() ? json::Value() : document.value(document.root());
    return value.isTable() ? *value.as<json::Table>() : json::Table();
}

} // namespace towerkey::test
