// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/namedsettings.h"

#include <algorithm>

namespace towerkey::exchange {

namespace {

class Naming
{
public:
    Naming(const catalogue::Catalogue &catalogue, const NameOf &nameOf)
        : m_catalogue(catalogue), m_nameOf(nameOf)
    {
    }

    NamedSettings run(const json::Table &configuration)
    {
        visitMembers(configuration, {});
        return std::move(m_result);
    }

private:
    void visitMembers(const json::Table &table, const SettingPath &path)
    {
        for (const auto &[key, value] : table)
            visit(value, path.child(key));
    }

    void visit(const json::Value &value, const SettingPath &path)
    {
        const auto *members = value.as<json::Table>();
        if (members && !members->isEmpty() && !isMap(path) && everyMemberHasName(*members, path))
            visitMembers(*members, path);
        else
            add(path, value);
    }

    bool isMap(const SettingPath &path) const
    {
        const catalogue::Setting *setting = m_catalogue.setting(path);
        return setting && setting->type == catalogue::SettingType::Map;
    }

    bool everyMemberHasName(const json::Table &table, const SettingPath &path) const
    {
        return std::all_of(table.begin(), table.end(), [&](const json::Table::Member &member) {
            return !m_nameOf(path.child(member.first)).isEmpty();
        });
    }

    // Only a key of the top level can be without a name here: deeper ones are part of a table.
    void add(const SettingPath &path, const json::Value &value)
    {
        const QString name = m_nameOf(path);
        if (name.isEmpty())
            m_result.nameless.set(path.last(), value);
        else
            m_result.settings.append({name, path, value});
    }

    const catalogue::Catalogue &m_catalogue;
    const NameOf &m_nameOf;
    NamedSettings m_result;
};

} // namespace

NamedSettings namedSettings(const json::Table &configuration, const catalogue::Catalogue &catalogue,
                            const NameOf &nameOf)
{
    return Naming(catalogue, nameOf).run(configuration);
}

} // namespace towerkey::exchange
