// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/docker/optiontable.h"

#include "core/json/data.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange::docker {

static OptionTable tableOf(const json::Table &data, const QString &key)
{
    OptionTable table;
    for (const json::Value &row : json::listOf(data.find(key))) {
        const json::Table &option = json::tableOf(&row);
        const QString name = json::textAt(option, u"name"_s);
        table.takesValue.insert(name, json::flagAt(option, u"value"_s));
        if (const QString letter = json::textAt(option, u"short"_s); !letter.isEmpty())
            table.longNames.insert(letter.front(), name);
    }
    return table;
}

const Options &Options::all()
{
    static const Options options = [] {
        const json::Table data = json::dataFile(u"docker/options.json"_s);
        return Options{json::textsAt(data, u"programs"_s), tableOf(data, u"global"_s),
                       tableOf(data, u"run"_s)};
    }();
    return options;
}

} // namespace towerkey::exchange::docker
