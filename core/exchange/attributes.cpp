// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/attributes.h"

#include "core/json/data.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Attribute;
using deployment::Service;

namespace {

AttributeShape shapeOf(const QString &word)
{
    if (word == u"flag")
        return AttributeShape::Flag;
    if (word == u"list")
        return AttributeShape::List;
    if (word == u"pairs")
        return AttributeShape::Pairs;
    return word == u"hosts" ? AttributeShape::Hosts : AttributeShape::Text;
}

AttributeTable loaded()
{
    const json::Table data = json::dataFile(u"docker/attributes.json"_s);
    AttributeTable table;
    for (const json::Value &value : json::listOf(data.find(u"attributes"_s))) {
        const json::Table &row = json::tableOf(&value);
        table.rows.append({json::textAt(row, u"name"_s), json::textAt(row, u"run"_s),
                           shapeOf(json::textAt(row, u"shape"_s)), json::flagAt(row, u"stack"_s),
                           json::flagAt(row, u"kubernetes"_s)});
    }
    const json::Table &others = json::tableOf(data.find(u"otherwiseRead"_s));
    table.readOfCompose = json::textsAt(others, u"compose"_s);
    table.readOfRun = json::textsAt(others, u"run"_s);
    table.readOfPod = json::textsAt(others, u"pod"_s);
    table.readOfContainer = json::textsAt(others, u"container"_s);
    return table;
}

bool isJoined(const Attribute &attribute)
{
    const AttributeRow *row = AttributeTable::all().named(attribute.name);
    return row && row->shape != AttributeShape::Text && row->shape != AttributeShape::Flag;
}

/// What tells an item from the others of its list.
QString keyOf(const Attribute &attribute, const QString &value)
{
    const AttributeRow *row = AttributeTable::all().named(attribute.name);
    return row->shape == AttributeShape::Pairs ? value.section(u'=', 0, 0) : value;
}

void join(Attribute &present, const Attribute &added)
{
    for (const QString &value : added.values) {
        const QString key = keyOf(added, value);
        present.values.removeIf([&](const QString &old) { return keyOf(added, old) == key; });
        present.values.append(value);
    }
}

} // namespace

const AttributeRow *AttributeTable::named(const QString &name) const
{
    const auto row = std::ranges::find(rows, name, &AttributeRow::name);
    return row == rows.end() ? nullptr : &*row;
}

const AttributeRow *AttributeTable::ofOption(const QString &option) const
{
    const auto row = std::ranges::find(rows, option, &AttributeRow::runOption);
    return row == rows.end() || option.isEmpty() ? nullptr : &*row;
}

const AttributeTable &AttributeTable::all()
{
    static const AttributeTable table = loaded();
    return table;
}

void addAttribute(Service &service, const Attribute &attribute)
{
    const auto present = std::ranges::find(service.attributes, attribute.name, &Attribute::name);
    const bool isNew = attribute.name.isEmpty() || present == service.attributes.end();
    if (isNew)
        service.attributes.append(attribute);
    else if (isJoined(attribute))
        join(*present, attribute);
    else
        *present = attribute;
}

const Attribute *findAttribute(const QList<Attribute> &attributes, const QString &name)
{
    const auto found = std::ranges::find(attributes, name, &Attribute::name);
    return found == attributes.end() ? nullptr : &*found;
}

QString asHost(QString text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals >= 0 && !text.first(equals).contains(u':'))
        text[equals] = u':';
    return text;
}

void addNetwork(Service &service, Attribute attribute, const QString &network)
{
    if (network.isEmpty() || network == u"bridge" || network == u"default")
        return;
    const bool isMode =
        network == u"host" || network == u"none" || network.startsWith(u"container:");
    attribute.name = isMode ? u"network_mode"_s : u"networks"_s;
    attribute.values = {network};
    addAttribute(service, attribute);
    if (!isMode && !service.externalNetworks.contains(network))
        service.externalNetworks.append(network);
}

} // namespace towerkey::exchange
