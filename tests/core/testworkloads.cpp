// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/manifesttexts.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::ContainerFile;
using deployment::Deployment;
using deployment::NoteId;
using test::pod;

/// Which containers manifests hold, which one is opened, and what is known of it besides its
/// configuration.
class TestWorkloads : public QObject
{
    Q_OBJECT

private slots:
    void workloads_data();
    void workloads();
    void choosesTheContainer_data();
    void choosesTheContainer();
    void recognises_data();
    void recognises();
    void badFiles_data();
    void badFiles();
    void placesLeadIntoTheFile();
    void facts();
    void portsOfServices();
    void secretsOfNeighbours();
    void startsAsWritten();

private:
    Result<Deployment> open(const QMap<QString, QByteArray> &files, const QString &service = {},
                            const QStringList &paths = {u"/p/a.yaml"_s}) const
    {
        return test::openManifests(m_images, files, service, paths);
    }

    const image::Images m_images = image::Images::load();
};

void TestWorkloads::workloads_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray spec = "{containers: [{name: c, image: orthancteam/orthanc:26.8.1, env: "
                            "[{name: A, value: x}]}]}";
    for (const char *kind : {"Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job"}) {
        QTest::newRow(kind) << QByteArray("apiVersion: apps/v1\nkind: ") + kind
                + "\nmetadata: {name: w}\nspec: {template: {spec: " + spec + "}}\n";
    }
    QTest::newRow("CronJob") << "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: w}\nspec: "
                                "{jobTemplate: {spec: {template: {spec: "
            + spec + "}}}}\n";
    const QByteArray pod = "{apiVersion: v1, kind: Pod, metadata: {name: w}, spec: " + spec + "}";
    QTest::newRow("Pod") << pod;
    QTest::newRow("List") << "apiVersion: v1\nkind: List\nitems:\n- " + pod + '\n';
    QTest::newRow("list of one kind") << "apiVersion: v1\nkind: PodList\nitems:\n- " + pod + '\n';
    QTest::newRow("list in a list")
        << "apiVersion: v1\nkind: List\nitems: [{kind: List, items: [" + pod + "]}]\n";
    QTest::newRow("behind other documents")
        << "# c\n---\n---\napiVersion: v1\nkind: Service\nmetadata: {name: s}\n--- \n" + pod + '\n';
}

void TestWorkloads::workloads()
{
    QFETCH(QByteArray, text);
    const auto deployment = open({{u"a.yaml"_s, text}});
    QVERIFY(deployment);
    QCOMPARE(test::shown(*deployment), QStringList{u"A=x"_s});
    QCOMPARE(deployment->container().service.name, u"w"_s);
    QCOMPARE(deployment->imageTag(), u"26.8.1"_s);
    QCOMPARE(deployment->source(0).role, deployment::Role::Manifests);
}

void TestWorkloads::choosesTheContainer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("variables"); // Empty: refused.
    QTest::newRow("the first of Orthanc's") << QString() << QStringList{u"A=1"_s};
    QTest::newRow("workload") << u"two"_s << QStringList{u"A=2"_s};
    QTest::newRow("kind and workload") << u"deployment/two"_s << QStringList{u"A=2"_s};
    QTest::newRow("container") << u"c2"_s << QStringList{u"A=2"_s};
    QTest::newRow("workload and container") << u"one/c1"_s << QStringList{u"A=1"_s};
    QTest::newRow("all") << u"deployment/one/side"_s << QStringList{u"A=side"_s};
    QTest::newRow("several") << u"one"_s << QStringList();
    QTest::newRow("none") << u"three"_s << QStringList();
}

void TestWorkloads::choosesTheContainer()
{
    QFETCH(QString, name);
    QFETCH(QStringList, variables);
    const QByteArray text =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: one}\nspec: {template: {spec: "
        "{containers: [{name: side, image: nginx, env: [{name: A, value: side}]}, {name: c1, "
        "image: osimis/orthanc, env: [{name: A, value: '1'}]}]}}}\n"
        "---\nkind: Deployment\nmetadata: {name: two}\nspec: {template: {spec: {containers: "
        "[{name: c2, image: 'x/orthanc:1', env: [{name: A, value: '2'}]}]}}}\n";
    const auto deployment = open({{u"a.yaml"_s, text}}, name);
    QCOMPARE(deployment.has_value(), !variables.isEmpty());
    if (deployment)
        QCOMPARE(test::shown(*deployment), variables);
    else
        QCOMPARE(deployment.error().arguments.last(), u"one/side, one/c1, two"_s);
    const auto choices =
        exchange::servicesOf({u"/p/a.yaml"_s}, MemoryTree({{u"/p/a.yaml"_s, text}}));
    QVERIFY(choices);
    QStringList running;
    for (const auto &choice : *choices) {
        if (choice.runsOrthanc)
            running.append(choice.name);
    }
    QCOMPARE(running, (QStringList{u"one/c1"_s, u"two"_s}));
}

void TestWorkloads::recognises_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<bool>("isKubernetes");
    QTest::newRow("file") << QStringList{u"/p/k/a.yaml"_s} << true;
    QTest::newRow("several files") << QStringList{u"/p/k/a.yaml"_s, u"/p/k/values.yaml"_s} << true;
    QTest::newRow("folder") << QStringList{u"/p/k"_s} << true;
    QTest::newRow("compose file") << QStringList{u"/p/c/compose.yaml"_s} << false;
    QTest::newRow("a folder with both") << QStringList{u"/p/c"_s} << false;
}

void TestWorkloads::recognises()
{
    QFETCH(QStringList, paths);
    QFETCH(bool, isKubernetes);
    const QByteArray compose = "services:\n  orthanc: {image: orthancteam/orthanc}\n";
    const auto deployment = open({{u"k/a.yaml"_s, pod("env: [{name: A, value: x}]")},
                                  {u"k/values.yaml"_s, "replicas: 1\n"},
                                  {u"k/.hidden.yaml"_s, "["},
                                  {u"k/orthanc.json"_s, "{}"},
                                  {u"c/compose.yaml"_s, compose},
                                  {u"c/a.yaml"_s, pod({})}},
                                 {}, paths);
    QVERIFY(deployment);
    using enum deployment::Service::Kind;
    QCOMPARE(deployment->container().service.kind, isKubernetes ? Kubernetes : Compose);
}

void TestWorkloads::badFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<int>("line");
    QTest::newRow("not closed") << "apiVersion: v1\nkind: Pod\nspec: [\n"_ba << ErrorId::YamlInvalid
                                << 4;
    QTest::newRow("a template of Helm")
        << "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}-x\n"_ba
        << ErrorId::TemplateUnfilled << 4;
    QTest::newRow("no workload") << "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\n"_ba
                                 << ErrorId::NoService << 0;
    QTest::newRow("nobody's image")
        << "apiVersion: v1\nkind: Pod\nspec: {containers: [{image: nginx}]}\n"_ba
        << ErrorId::NoService << 0;
    QTest::newRow("odd shapes")
        << "apiVersion: [x]\nkind: Pod\nspec: {containers: {a: 1}, volumes: x}\n"_ba
        << ErrorId::NoService << 0;
}

void TestWorkloads::badFiles()
{
    QFETCH(QByteArray, text);
    const auto deployment = open({{u"a.yaml"_s, text}});
    QVERIFY(!deployment);
    QTEST(deployment.error().id, "id");
    QTEST(deployment.error().place.position.line, "line");
    QCOMPARE(deployment.error().place.source, u"/p/a.yaml"_s);
}

void TestWorkloads::placesLeadIntoTheFile()
{
    const auto deployment =
        open({{u"a.yaml"_s,
               pod("env:\n- name: A\n  valueFrom: {secretKeyRef: {name: s, key: k}}\n"
                   "volumeMounts: [{name: v, mountPath: /etc/orthanc}]",
                   "volumes: [{name: v, configMap: {name: m}}]")
                   + "---\nkind: ConfigMap\nmetadata: {name: m}\ndata:\n  a.json: |\n    {\n"
                     "      \"Name\": \"x\"\n    }\n"
                     "---\nkind: Secret\nmetadata: {name: s}\ndata:\n  k: eA==\n"}});
    QVERIFY(deployment);
    const auto &variable = deployment->variables().first();
    const QByteArray &text = deployment->source(0).text;
    QVERIFY(text.sliced(variable.offset).startsWith("k: eA=="));
    const ContainerFile &file = deployment->file(0);
    QVERIFY(file.isEmbedded);
    const qsizetype name = file.text.indexOf("Name");
    QVERIFY(text.sliced(file.sourceOffset(name)).startsWith("Name\": \"x\""));
}

void TestWorkloads::facts()
{
    const auto deployment = open(
        {{u"a.yaml"_s,
          pod("ports: [{containerPort: 8042, hostPort: 80}, {containerPort: 104, protocol: UDP}]\n"
              "livenessProbe: {httpGet: {path: /system, port: 8042}}\n"
              "volumeMounts:\n"
              "- {name: claim, mountPath: /var/lib/orthanc/db}\n"
              "- {name: temp, mountPath: /temp}\n"
              "- {name: host, mountPath: /host, readOnly: true}\n"
              "- {name: secrets, mountPath: /run/secrets}",
              "enableServiceLinks: false\nsecurityContext: {runAsUser: 10, runAsGroup: 20}\n"
              "initContainers: [{name: before, image: busybox}]\n"
              "volumes:\n"
              "- {name: claim, persistentVolumeClaim: {claimName: storage}}\n"
              "- {name: temp, emptyDir: {}}\n"
              "- {name: host, hostPath: {path: /srv}}\n"
              "- {name: secrets, secret: {secretName: s, defaultMode: 256}}")
              + "---\nkind: Secret\nmetadata: {name: s}\nstringData: {db: x}\n"
                "---\nkind: Service\nmetadata: {name: http}\n"}});
    QVERIFY(deployment);
    const deployment::Service &facts = deployment->container().service;
    QCOMPARE(facts.name, u"w"_s);
    QCOMPARE(facts.imageReference, u"orthancteam/orthanc:26.8.1"_s);
    QCOMPARE(facts.user, u"10:20"_s);
    QVERIFY(!facts.hasServiceLinks);
    QCOMPARE(facts.neighbours, QStringList{u"http"_s});
    QCOMPARE(facts.ports.size(), 2);
    QCOMPARE(facts.ports[0].published, u"80"_s);
    QCOMPARE(facts.ports[1].protocol, u"udp"_s);
    QCOMPARE(facts.healthCheck, u"curl -f http://localhost/system"_s);
    using enum deployment::Mount::Type;
    const auto typeAt = [&facts](const QString &target) {
        return std::ranges::find(facts.mounts, target, &deployment::Mount::target)->type;
    };
    QCOMPARE(facts.mounts.size(), 4);
    QCOMPARE(typeAt(u"/var/lib/orthanc/db"_s), Volume);
    QCOMPARE(typeAt(u"/temp"_s), Tmpfs);
    QCOMPARE(typeAt(u"/host"_s), Bind);
    QCOMPARE(typeAt(u"/run/secrets"_s), Other);
    QCOMPARE(facts.secrets.size(), 1);
    QCOMPARE(facts.secrets[0].mode, u"0400"_s);
    QCOMPARE(facts.definedSecrets, QStringList{u"db"_s});
    QVERIFY(std::ranges::contains(deployment->container().notes, NoteId::InitContainers,
                                  &deployment::Note::id));
}

void TestWorkloads::portsOfServices()
{
    const QByteArray workload =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: w, labels: {app: o}}\nspec: {containers: "
        "[{name: c, image: orthancteam/orthanc, ports: [{containerPort: 8042}]}]}\n";
    const auto deployment = open(
        {{u"a.yaml"_s,
          workload
              + "---\nkind: Service\nmetadata: {name: s}\nspec: {selector: {app: o}, ports: "
                "[{port: 80, targetPort: 8042}, {port: 104, targetPort: 4242, nodePort: 30104}, "
                "{port: 5, targetPort: named}]}\n"
                "---\nkind: Service\nmetadata: {name: t}\nspec: {selector: {app: x}, ports: "
                "[{port: 9}]}\n"}});
    QVERIFY(deployment);
    QStringList ports;
    for (const auto &port : deployment->container().service.ports)
        ports.append(port.published + u':' + port.target);
    QCOMPARE(ports, (QStringList{u":8042"_s, u"30104:4242"_s}));
}

void TestWorkloads::secretsOfNeighbours()
{
    const auto deployment = open(
        {{u"a.yaml"_s,
          pod("env: [{name: A, valueFrom: {secretKeyRef: {name: s, key: mine}}}]")
              + "---\nkind: Secret\nmetadata: {name: s}\nstringData: {mine: x, theirs: y, none: "
                "z}\n"
                "---\nkind: Pod\nmetadata: {name: db}\nspec: {containers: [{image: postgres}], "
                "volumes: [{name: v, secret: {secretName: s, items: [{key: theirs, path: "
                "p}]}}]}\n"}});
    QVERIFY(deployment);
    const deployment::Service &facts = deployment->container().service;
    QCOMPARE(facts.definedSecrets, (QStringList{u"mine"_s, u"theirs"_s, u"none"_s}));
    QCOMPARE(facts.neighboursSecrets, (QStringList{u"mine"_s, u"theirs"_s}));
}

void TestWorkloads::startsAsWritten()
{
    const auto deployment =
        open({{u"a.yaml"_s,
               pod("env: [{name: ORTHANC__NAME, value: PACS}, {name: ORTHANC__REGISTERED_USERS, "
                   "value: '{\"a\": \"b\"}'}]\n"
                   "volumeMounts: [{name: v, mountPath: /etc/orthanc}]",
                   "volumes: [{name: v, configMap: {name: m}}]")
                   + "---\nkind: ConfigMap\nmetadata: {name: m}\ndata: {a.json: '{\"HttpPort\": "
                     "9000}'}\n"}});
    QVERIFY(deployment);
    const auto outcome =
        startup::simulate(*m_images.find(deployment->imageTag()), startup::inputOf(*deployment));
    QCOMPARE(outcome.verdict, startup::Verdict::Starts);
    QVERIFY(outcome.configuration.find(SettingPath({u"Name"_s})));
    QVERIFY(outcome.configuration.find(SettingPath({u"HttpPort"_s})));
}

TOWERKEY_TEST(TestWorkloads)

#include "testworkloads.moc"
