// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/composepieces.h"

#include "core/exchange/attributes.h"
#include "core/exchange/bundle/pieces.h"
#include "core/exchange/bundle/yamltree.h"
#include "core/exchange/escaping.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using json::Table;
using json::Value;

Value escapedText(const QString &content) { return text(composeEscaped(content)); }

Value escapedWords(const QStringList &words)
{
    json::List items;
    for (const QString &word : words)
        items.append(escapedText(word));
    return list(items);
}

Value healthCheck(const QStringList &test, int interval)
{
    return table({{u"test"_s, escapedWords(QStringList{u"CMD"_s} + test)},
                  {u"interval"_s, text(QString::number(interval) + u's')},
                  {u"timeout"_s, text(u"10s"_s)},
                  {u"retries"_s, number(3)},
                  {u"start_period"_s, text(u"2m"_s)}});
}

Value environmentOf(const ExportPlan &plan)
{
    Table variables;
    for (const PlannedVariable &variable : plan.variables) {
        const QString required = u"${%1:?see .env.example}"_s.arg(variable.name);
        variables.set(variable.name,
                      variable.isSecret ? text(required) : escapedText(spreadText(variable.value)));
    }
    return Value(variables);
}

static Value valueOf(const deployment::Attribute &attribute)
{
    const AttributeRow *row = AttributeTable::all().named(attribute.name);
    const QString first = attribute.values.value(0);
    if (row->shape == AttributeShape::Flag)
        return flag(first == u"true");
    return row->shape == AttributeShape::Text ? escapedText(first) : escapedWords(attribute.values);
}

void addAttributes(Table &service, const ExportPlan &plan, bool isStack)
{
    for (deployment::Attribute attribute : plan.attributes) {
        const QString &name = attribute.name;
        const bool isDeployed = isStack && (name == u"mem_limit" || name == u"cpus");
        if (name == u"restart" || isDeployed)
            continue;
        // The database is in the network that every project has.
        const bool isApart = name == u"networks" && !attribute.values.contains(u"default"_s);
        if (isApart && plan.companion)
            attribute.values.append(u"default"_s);
        service.set(name, valueOf(attribute));
    }
}

Table networkNames(const ExportPlan &plan)
{
    Table names;
    const auto *networks = findAttribute(plan.attributes, u"networks"_s);
    for (const QString &name : networks ? networks->values : QStringList()) {
        if (plan.externalNetworks.contains(name))
            names.set(name, table({{u"external"_s, flag(true)}}));
        else if (name != u"default")
            names.set(name, Value());
    }
    return names;
}

Table volumeNames(const ExportPlan &plan)
{
    Table names;
    for (const PlannedVolume &volume : plan.volumes) {
        if (!volume.name.isEmpty())
            names.set(volume.name, Value());
    }
    if (plan.companion)
        names.set(plan.companion->host + u"-data"_s, Value());
    return names;
}

Table companionService(const Companion &companion)
{
    const CompanionService server = serviceFor(companion);
    Table variables;
    for (const auto &[name, value] : server.environment)
        variables.set(name, escapedText(value));
    variables.set(server.passwordVariable, text(u"/run/secrets/"_s + companion.secret));
    Table service;
    service.set(u"image"_s, text(server.image));
    if (!server.command.isEmpty())
        service.set(u"command"_s, escapedWords(server.command));
    service.set(u"environment"_s, Value(variables));
    service.set(u"volumes"_s,
                list({table({{u"type"_s, text(u"volume"_s)},
                             {u"source"_s, text(companion.host + u"-data"_s)},
                             {u"target"_s, text(server.dataFolder)}})}));
    service.set(u"healthcheck"_s, healthCheck(server.test, 10));
    return service;
}

} // namespace towerkey::exchange
