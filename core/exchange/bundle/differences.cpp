// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/proof.h"
#include "core/exchange/masking.h"
#include "core/image/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using json::Table;
using json::Value;

namespace {

/// Lists where two configurations differ, path by path.
class Comparison
{
public:
    explicit Comparison(QList<Difference> &differences) : m_differences(differences) { }

    /// The shown values stand beside those that are compared, with dots for secrets.
    void compare(const Table &intended, const Table &found, const Table &shownIntended,
                 const Table &shownFound, const SettingPath &path)
    {
        for (const auto &[key, value] : intended) {
            const Value *other = found.find(key);
            if (other && *other == value)
                continue;
            compareMember(value, other, shownIntended.find(key), shownFound.find(key),
                          path.child(key));
        }
        for (const auto &[key, value] : found) {
            if (!intended.contains(key))
                add(path.child(key), nullptr, shownFound.find(key));
        }
    }

private:
    void compareMember(const Value &intended, const Value *found, const Value *shownIntended,
                       const Value *shownFound, const SettingPath &path)
    {
        const bool areTables = found && intended.isTable() && found->isTable() && shownIntended
            && shownFound && shownIntended->isTable() && shownFound->isTable();
        if (areTables) {
            compare(*intended.as<Table>(), *found->as<Table>(), *shownIntended->as<Table>(),
                    *shownFound->as<Table>(), path);
        } else {
            add(path, shownIntended, shownFound);
        }
    }

    void add(const SettingPath &path, const Value *intended, const Value *found)
    {
        Difference difference{Difference::Kind::Setting, path.toString()};
        if (intended)
            difference.intended = *intended;
        if (found)
            difference.found = *found;
        m_differences.append(difference);
    }

    QList<Difference> &m_differences;
};

void comparePlugins(const QStringList &intended, const QStringList &found,
                    QList<Difference> &differences)
{
    const auto addMissing = [&](const QStringList &from, const QStringList &in, bool isIntended) {
        for (const QString &name : from) {
            if (!in.contains(name)) {
                differences.append(
                    {Difference::Kind::Plugin, name, Value(isIntended), Value(!isIntended)});
            }
        }
    };
    addMissing(intended, found, true);
    addMissing(found, intended, false);
}

void compareSwitches(const QMap<QString, QString> &intended, const QMap<QString, QString> &found,
                     QList<Difference> &differences)
{
    const auto valueIn = [](const QMap<QString, QString> &map, const QString &name) {
        const auto value = map.constFind(name);
        return value == map.constEnd() ? std::optional<Value>() : Value(*value);
    };
    QMap<QString, QString> all = intended;
    all.insert(found);
    for (const QString &name : all.keys()) {
        const auto one = valueIn(intended, name);
        const auto other = valueIn(found, name);
        if (one != other)
            differences.append({Difference::Kind::Switch, name, one, other});
    }
}

} // namespace

QStringList enabledPlugins(const startup::Outcome &outcome)
{
    QStringList names;
    for (const startup::PluginState &state : outcome.plugins) {
        if (state.enabled)
            names.append(state.row->name);
    }
    names.sort();
    return names;
}

startup::Input inputOf(const ExportPlan &plan)
{
    startup::Input input;
    if (!plan.configuration.isEmpty()) {
        input.files.append({.path = u"/etc/orthanc/orthanc.json"_s,
                            .content = plan.configuration,
                            .place = u"orthanc.json"_s});
    }
    for (const PlannedSecret &secret : plan.secrets) {
        if (secret.isForOrthanc) {
            input.secrets.append({.path = u"/run/secrets/"_s + secret.name,
                                  .content = secret.content,
                                  .place = u"secrets/"_s + secret.name});
        }
    }
    for (const PlannedVariable &variable : plan.variables) {
        input.environment.append(
            {image::bytesOfText(variable.name), image::bytesOfText(variable.value), {}});
    }
    return input;
}

QList<Difference> differencesFrom(const Intention &intention, const startup::Outcome &outcome,
                                  const QMap<QString, QString> &switches,
                                  const catalogue::Catalogue &catalogue)
{
    QList<Difference> differences;
    const Value found = outcome.configuration.toValue();
    const Value shownIntended = masked(catalogue, {}, intention.configuration);
    const Value shownFound = masked(catalogue, {}, found);
    const auto *one = intention.configuration.as<Table>();
    if (one && found.isTable()) {
        Comparison(differences)
            .compare(*one, *found.as<Table>(), *shownIntended.as<Table>(), *shownFound.as<Table>(),
                     {});
    }
    comparePlugins(intention.plugins, enabledPlugins(outcome), differences);
    compareSwitches(intention.switches, switches, differences);
    return differences;
}

} // namespace towerkey::exchange
