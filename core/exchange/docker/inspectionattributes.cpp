// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/attributes.h"
#include "core/exchange/docker/inspectionreader.h"

#include <array>

using namespace Qt::StringLiterals;

/// What Docker tells of a container besides configuration, ports and volumes. What it has by itself
/// is left out. See https://docs.docker.com/reference/api/engine/version/v1.47/#tag/Container.
namespace towerkey::exchange::docker {

using deployment::Attribute;
using json::NodeIndex;

namespace {

struct Told
{
    QLatin1StringView key; ///< Of HostConfig.
    QLatin1StringView name; ///< Of compose.
};

constexpr std::array lists{
    Told{"ExtraHosts"_L1, "extra_hosts"_L1}, Told{"Dns"_L1, "dns"_L1},
    Told{"DnsSearch"_L1, "dns_search"_L1},   Told{"CapAdd"_L1, "cap_add"_L1},
    Told{"CapDrop"_L1, "cap_drop"_L1},       Told{"SecurityOpt"_L1, "security_opt"_L1},
    Told{"GroupAdd"_L1, "group_add"_L1}};
constexpr std::array flags{Told{"Init"_L1, "init"_L1}, Told{"Privileged"_L1, "privileged"_L1},
                           Told{"ReadonlyRootfs"_L1, "read_only"_L1}};
constexpr std::array foreign{"Devices"_L1, "DeviceRequests"_L1, "Ulimits"_L1,
                             "Sysctls"_L1, "VolumesFrom"_L1,    "Links"_L1};

bool isEmpty(const json::Value &value)
{
    const auto *list = value.as<json::List>();
    const auto *table = value.as<json::Table>();
    return value.isNull() || (list && list->isEmpty()) || (table && table->isEmpty());
}

/// Labels that programs put there themselves.
bool isOfPrograms(const QString &label)
{
    return label.startsWith("com.docker."_L1) || label.startsWith("org.opencontainers."_L1)
        || label.startsWith("desktop.docker."_L1);
}

} // namespace

Attribute InspectionReader::attributeAt(const QStringList &keys) const
{
    const NodeIndex found = node(keys);
    return {.written = keys.last(),
            .source = m_source,
            .offset = found == json::NoNode ? 0 : m_document.node(found).begin};
}

void InspectionReader::addText(const QStringList &keys, const QString &name, const QString &text)
{
    Attribute attribute = attributeAt(keys);
    attribute.name = name;
    attribute.values = {text};
    if (!text.isEmpty())
        addAttribute(m_reading.container.service, attribute);
}

void InspectionReader::readAttributes()
{
    readRestart();
    readNames();
    readLimits();
    for (const Told &told : lists) {
        Attribute attribute = attributeAt({u"HostConfig"_s, told.key});
        attribute.name = told.name;
        attribute.values = texts({u"HostConfig"_s, told.key}).value_or(QStringList());
        if (!attribute.values.isEmpty())
            addAttribute(m_reading.container.service, attribute);
    }
    for (const Told &told : flags) {
        if (value({u"HostConfig"_s, told.key}) == json::Value(true))
            addText({u"HostConfig"_s, told.key}, told.name, u"true"_s);
    }
    for (const QLatin1StringView key : foreign) {
        if (isEmpty(value({u"HostConfig"_s, key})))
            continue;
        Attribute attribute = attributeAt({u"HostConfig"_s, key});
        attribute.isUnderstood = false;
        addAttribute(m_reading.container.service, attribute);
    }
}

/// "no" is what Docker has by itself.
void InspectionReader::readRestart()
{
    const QStringList policy{u"HostConfig"_s, u"RestartPolicy"_s};
    const QString name = text(policy + QStringList{u"Name"_s});
    const json::Value count = value(policy + QStringList{u"MaximumRetryCount"_s});
    const auto *number = count.as<json::Integer>();
    const bool isCounted = name == u"on-failure" && number && number->digits.toInt() > 0;
    const QString counted = isCounted ? u':' + QString::fromLatin1(number->digits) : QString();
    if (name != u"no")
        addText(policy, u"restart"_s, name.isEmpty() ? QString() : name + counted);
}

/// Docker calls a host by the container's number when nobody else named it.
void InspectionReader::readNames()
{
    deployment::Service &service = m_reading.container.service;
    const QString host = text({u"Config"_s, u"Hostname"_s});
    if (!host.isEmpty() && !text({u"Id"_s}).startsWith(host))
        addText({u"Config"_s, u"Hostname"_s}, u"hostname"_s, host);
    addText({u"Config"_s, u"Domainname"_s}, u"domainname"_s, text({u"Config"_s, u"Domainname"_s}));
    const QStringList mode{u"HostConfig"_s, u"NetworkMode"_s};
    addNetwork(service, attributeAt(mode), text(mode));
    const json::Value labels = value({u"Config"_s, u"Labels"_s});
    const auto *table = labels.as<json::Table>();
    for (const auto &[key, label] : table ? *table : json::Table()) {
        if (label.isString() && !isOfPrograms(key))
            addText({u"Config"_s, u"Labels"_s}, u"labels"_s, key + u'=' + *label.as<QString>());
    }
}

void InspectionReader::readLimits()
{
    const auto number = [this](const QString &key) {
        const json::Value found = value({u"HostConfig"_s, key});
        const auto *integer = found.as<json::Integer>();
        return integer ? integer->digits.toLongLong() : 0;
    };
    constexpr qint64 UsualSharedMemory = 64 * 1024 * 1024;
    const auto textOf = [](qint64 bytes) { return bytes > 0 ? QString::number(bytes) : QString(); };
    const qint64 shared = number(u"ShmSize"_s);
    addText({u"HostConfig"_s, u"Memory"_s}, u"mem_limit"_s, textOf(number(u"Memory"_s)));
    addText({u"HostConfig"_s, u"ShmSize"_s}, u"shm_size"_s,
            shared == UsualSharedMemory ? QString() : textOf(shared));
    if (const qint64 cpus = number(u"NanoCpus"_s); cpus > 0)
        addText({u"HostConfig"_s, u"NanoCpus"_s}, u"cpus"_s, QString::number(double(cpus) / 1e9));
}

} // namespace towerkey::exchange::docker
