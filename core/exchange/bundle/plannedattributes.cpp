// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/plannedattributes.h"

#include "core/exchange/attributes.h"
#include "core/exchange/bundle/pieces.h"
#include "core/exchange/quantities.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Attribute;
using deployment::Service;

namespace {

bool areAddresses(const QStringList &hosts)
{
    return std::ranges::all_of(hosts, [](const QString &host) {
        static const QRegularExpression address(
            uR"(\A(?:[0-9]+(?:\.[0-9]+){3}|[0-9a-fA-F:]+)\z)"_s);
        const QString text = host.section(u':', 1);
        return text.contains(u'.') != text.contains(u':') && address.match(text).hasMatch();
    });
}

/// Whether a pod can say the same.
bool isForPods(const Attribute &attribute)
{
    static const QRegularExpression label(uR"(\A[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\z)"_s);
    static const QRegularExpression number(uR"(\A[0-9]+(?:\.[0-9]+)?\z)"_s);
    const QString value = attribute.values.value(0);
    if (attribute.name == u"restart")
        return value != u"no" && !value.startsWith(u"on-failure");
    if (attribute.name == u"hostname")
        return label.match(value).hasMatch();
    if (attribute.name == u"network_mode")
        return value == u"host";
    if (attribute.name == u"extra_hosts")
        return areAddresses(attribute.values);
    if (attribute.name == u"mem_limit")
        return kubernetesMemory(value).has_value();
    if (attribute.name == u"cpus")
        return number.match(value).hasMatch();
    return attribute.name != u"stop_grace_period" || secondsOf(value).has_value();
}

bool isForCommands(const Attribute &attribute, const AttributeRow &row, const Service &service)
{
    const auto isExternal = [&service](const QString &network) {
        return service.externalNetworks.contains(network);
    };
    if (attribute.name == u"networks")
        return std::ranges::all_of(attribute.values, isExternal);
    if (attribute.name == u"stop_grace_period")
        return secondsOf(attribute.values.value(0)).has_value();
    return !row.runOption.isEmpty() || attribute.name == u"network_mode";
}

bool isFor(Target target, const Attribute &attribute, const Service &service,
           const ExportPlan &plan)
{
    const AttributeRow *row = AttributeTable::all().named(attribute.name);
    // With the network of another the database would not be found.
    const bool isHidden = attribute.name == u"network_mode" && plan.companion.has_value();
    const bool isOfNeighbour = attribute.values.value(0).startsWith(u"service:");
    if (!attribute.isUnderstood || !row || isHidden || isOfNeighbour)
        return false;
    switch (target) {
    case Target::Stack:
        return row->isInStack;
    case Target::Kubernetes:
    case Target::Kustomize:
        return row->isInKubernetes && isForPods(attribute);
    case Target::DockerRun:
        return isForCommands(attribute, *row, service);
    case Target::Bundle:
    case Target::Json:
    case Target::Variables:
        break;
    }
    return true;
}

/// Every project has one.
bool isUsual(const Attribute &attribute)
{
    return attribute.name == u"networks" && attribute.values == QStringList{u"default"_s};
}

void addOnce(QList<PlanNote> &notes, const QString &written)
{
    const PlanNote note{PlanNoteId::AttributeLeftOut, {written}};
    if (!notes.contains(note))
        notes.append(note);
}

/// Kubernetes knows users by number, and Swarm publishes a port everywhere.
void noteLost(const ExportPlan &plan, Target target, QList<PlanNote> &notes)
{
    static const QRegularExpression numbers(uR"(\A[0-9]+(?::[0-9]+)?\z)"_s);
    const bool isCluster = target == Target::Kubernetes || target == Target::Kustomize;
    if (isCluster && plan.runsAsUser() && !numbers.match(plan.user).hasMatch())
        addOnce(notes, u"user: "_s + plan.user);
    for (const PlannedPort &port : plan.ports) {
        if (target == Target::Stack && !port.address.isEmpty())
            addOnce(notes, port.address + u':' + port.published);
    }
}

/// Orthanc takes this port for its own.
bool isPlanned(const deployment::Port &port, const ExportPlan &plan)
{
    return std::ranges::any_of(plan.ports, [&port](const PlannedPort &planned) {
        return port.target == QString::number(planned.number) && port.protocol == u"tcp";
    });
}

} // namespace

QList<Attribute> attributesOf(const Service &service, const ExportPlan &plan,
                              const ExportOptions &options, QList<PlanNote> &notes)
{
    QList<Attribute> carried;
    if (options.target == Target::Json || options.target == Target::Variables)
        return carried;
    noteLost(plan, options.target, notes);
    for (const Attribute &attribute : service.attributes) {
        if (isUsual(attribute))
            continue;
        if (isFor(options.target, attribute, service, plan))
            carried.append(attribute);
        else
            addOnce(notes, attribute.written);
    }
    return carried;
}

void noteWhatIsLeft(const Service &service, const ExportPlan &plan, QList<PlanNote> &notes)
{
    const QString &written = service.imageReference;
    const bool isSame =
        written == plan.imageReference || written == u"docker.io/"_s + plan.imageReference;
    if (!written.isEmpty() && !isSame)
        notes.append({PlanNoteId::ImageReplaced, {written, plan.imageReference}});
    if (!service.healthCheck.isEmpty() && !service.healthCheck.contains(ProbeCommand))
        notes.append({PlanNoteId::HealthCheckLeftOut});
    for (const deployment::Port &port : service.ports) {
        if (!isPlanned(port, plan))
            notes.append({PlanNoteId::PortLeftOut, {port.target + u'/' + port.protocol}});
    }
    const bool hasNeighbours = service.kind == Service::Kind::Compose;
    if (hasNeighbours && !service.neighbours.isEmpty())
        notes.append({PlanNoteId::NeighboursLeftOut, {service.neighbours.join(u", "_s)}});
}

QString restartOf(const ExportPlan &plan)
{
    const Attribute *restart = findAttribute(plan.attributes, u"restart"_s);
    return restart ? restart->values.value(0) : u"unless-stopped"_s;
}

} // namespace towerkey::exchange
