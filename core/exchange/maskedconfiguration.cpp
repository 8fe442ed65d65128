// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/maskedconfiguration.h"

#include "core/base/listchange.h"
#include "core/exchange/masking.h"

namespace towerkey::exchange {

using startup::Configuration;
using startup::ConfigurationNode;

const json::Value &MaskedConfiguration::of(const Configuration &configuration)
{
    if (&m_configuration.root() != &configuration.root()) {
        const Configuration before = std::exchange(m_configuration, configuration);
        follow(m_value, before.root(), configuration.root(), {});
    }
    return m_value;
}

/// Turns the value of one node into the value of another. Members and children are the same in
/// number and order.
void MaskedConfiguration::follow(json::Value &value, const ConfigurationNode &before,
                                 const ConfigurationNode &now, const SettingPath &path) const
{
    auto *table = value.as<json::Table>();
    if (!table || !before.isTable() || !now.isTable()) {
        value = maskedAt(m_catalogue, path, now.toValue());
        return;
    }
    const ListChange change =
        listChange(before.childCount(), now.childCount(), [&](qsizetype i, qsizetype k) {
            return &before.childAt(i) == &now.childAt(k) && before.keyAt(i) == now.keyAt(k);
        });
    QList<json::Table::Member> members;
    for (qsizetype i = change.first; i < change.first + change.inserted; ++i) {
        const QString &key = now.keyAt(i);
        const ConfigurationNode *earlier = before.child(key);
        if (!earlier) {
            members.append({key, maskedAt(m_catalogue, path.child(key), now.childAt(i).toValue())});
            continue;
        }
        members.append({key, std::move(*table->find(key))});
        if (earlier != &now.childAt(i))
            follow(members.last().second, *earlier, now.childAt(i), path.child(key));
    }
    table->replace(change.first, change.removed, std::move(members));
}

} // namespace towerkey::exchange
