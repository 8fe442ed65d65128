// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/kubernetespieces.h"
#include "core/exchange/bundle/kubernetespods.h"
#include "core/exchange/bundle/pieces.h"
#include "core/exchange/bundle/writers.h"
#include "core/exchange/bundle/yamltree.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using json::List;
using json::Table;
using json::Value;

static QByteArray companionWorkload(const ExportPlan &plan, const Companion &companion)
{
    using namespace kubernetes;
    const List ports{
        table({{u"port"_s, number(companion.port)}, {u"targetPort"_s, text(u"database"_s)}})};
    return claim(companion.host + u"-data"_s, companion.host)
        + deployment(companion.host, companionPod(plan, companion))
        + service(companion.host, ports);
}

QByteArray kubernetesWorkload(const ExportPlan &plan)
{
    using namespace kubernetes;
    QByteArray result = "# Orthanc, made by Towerkey.\n";
    for (const PlannedVolume &volume : plan.volumes) {
        if (!volume.name.isEmpty())
            result += claim(objectName(volume.name), plan.name);
    }
    result += deployment(plan.name, orthancPod(plan));
    List ports;
    for (const PlannedPort &port : plan.ports) {
        ports.append(table({{u"name"_s, text(port.name)},
                            {u"port"_s, number(port.number)},
                            {u"targetPort"_s, text(port.name)}}));
    }
    if (!ports.isEmpty())
        result += service(plan.name, ports);
    return plan.companion ? result + companionWorkload(plan, *plan.companion) : result;
}

QByteArray kubernetesConfiguration(const ExportPlan &plan)
{
    using namespace kubernetes;
    if (plan.configuration.isEmpty())
        return {};
    const Value data = table({{u"orthanc.json"_s, text(QString::fromUtf8(plan.configuration))}});
    return document({{u"apiVersion"_s, text(u"v1"_s)},
                     {u"kind"_s, text(u"ConfigMap"_s)},
                     {u"metadata"_s, metadata(plan.name + u"-configuration"_s, plan.name)},
                     {u"data"_s, data}});
}

QByteArray kubernetesSecret(const ExportPlan &plan)
{
    using namespace kubernetes;
    Table data;
    for (const PlannedSecret &secret : plan.secrets)
        data.set(secret.name, text(QString::fromUtf8(secret.content)));
    for (const PlannedVariable &variable : secretVariables(plan))
        data.set(variable.name, text(variable.value));
    if (data.isEmpty())
        return {};
    return document({{u"apiVersion"_s, text(u"v1"_s)},
                     {u"kind"_s, text(u"Secret"_s)},
                     {u"metadata"_s, metadata(plan.name + u"-secrets"_s, plan.name)},
                     {u"type"_s, text(u"Opaque"_s)},
                     {u"stringData"_s, Value(data)}});
}

QByteArray kustomization(const ExportPlan &plan)
{
    using namespace kubernetes;
    const auto generator = [](const QString &name, const List &files) {
        return list({table({{u"name"_s, text(name)}, {u"files"_s, list(files)}})});
    };
    Table content;
    content.set(u"apiVersion"_s, text(u"kustomize.config.k8s.io/v1beta1"_s));
    content.set(u"kind"_s, text(u"Kustomization"_s));
    content.set(u"resources"_s, list({text(u"workload.yaml"_s)}));
    if (!plan.configuration.isEmpty()) {
        content.set(u"configMapGenerator"_s,
                    generator(plan.name + u"-configuration"_s, {text(u"orthanc.json"_s)}));
    }
    List secrets;
    for (const PlannedSecret &secret : plan.secrets)
        secrets.append(text(u"secrets/"_s + secret.name));
    for (const PlannedVariable &variable : secretVariables(plan))
        secrets.append(text(u"secrets/"_s + variable.name));
    if (!secrets.isEmpty())
        content.set(u"secretGenerator"_s, generator(plan.name + u"-secrets"_s, secrets));
    return "# Orthanc, made by Towerkey. Start it with: kubectl apply -k .\n" + toYaml(content);
}

} // namespace towerkey::exchange
