// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/attributes.h"
#include "core/exchange/docker/runreader.h"

using namespace Qt::StringLiterals;

/// What a docker run line says about its container besides configuration, ports and volumes.
namespace towerkey::exchange::docker {

using deployment::Attribute;

/// "pacs", or "name=pacs,alias=orthanc"
static QString networkOf(const QString &value)
{
    for (const QString &part : value.split(u',')) {
        if (part.startsWith(u"name="))
            return part.sliced(5);
    }
    return value.contains(u'=') ? QString() : value.section(u':', 0, 0);
}

void RunReader::readAttribute(const RunOption &option)
{
    const AttributeTable &table = AttributeTable::all();
    if (table.readOfRun.contains(option.name))
        return;
    deployment::Service &service = m_reading.container.service;
    const AttributeRow *row = table.ofOption(option.name == u"net" ? u"network"_s : option.name);
    Attribute attribute{.name = row ? row->name : QString(),
                        .values = {textOf(option)},
                        .written = u"--"_s + option.name,
                        .isUnderstood = row != nullptr,
                        .source = m_source,
                        .offset = offsetOf(option)};
    if (!row) {
        attribute.values.clear();
    } else if (row->name == u"networks") {
        const QString value = attribute.values.first();
        const bool isContainer = value.startsWith(u"container:");
        return addNetwork(service, attribute, isContainer ? value : networkOf(value));
    } else if (row->shape == AttributeShape::Flag && option.valueWord < 0) {
        attribute.values = {u"true"_s};
    } else if (row->shape == AttributeShape::Hosts) {
        attribute.values = {asHost(attribute.values.first())};
    } else if (row->name == u"stop_grace_period") {
        attribute.values.first() += u's';
    }
    addAttribute(service, attribute);
}

} // namespace towerkey::exchange::docker
