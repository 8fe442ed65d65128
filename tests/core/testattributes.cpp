// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/attributes.h"
#include "core/exchange/opening.h"
#include "core/exchange/quantities.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Attribute;

/// What is said about a container besides its configuration: in every form.
class TestAttributes : public QObject
{
    Q_OBJECT

private slots:
    void compose_data();
    void compose();
    void commands_data();
    void commands();
    void inspections_data();
    void inspections();
    void pods_data();
    void pods();
    void layersAreJoined();
    void quantities_data();
    void quantities();

private:
    Result<deployment::Deployment> open(const QString &path, const QByteArray &text) const;

    const image::Images m_images = image::Images::load();
};

namespace {

/// "mem_limit=2g", "networks=a,b", and "?--gpus" of what is not understood.
QStringList shown(const deployment::Deployment &deployment)
{
    QStringList lines;
    for (const Attribute &attribute : deployment.container().service.attributes)
        lines.append(attribute.isUnderstood
                         ? QString(attribute.name + u'=' + attribute.values.join(u','))
                         : QString(u'?' + attribute.written));
    lines.sort();
    return lines;
}

QByteArray service(const QByteArray &lines, const QByteArray &top = {})
{
    QByteArray text = "services:\n  orthanc:\n    image: orthancteam/orthanc:26.8.1\n"
                      "    environment:\n      ORTHANC_PASSWORD: one\n";
    for (const QByteArray &line : lines.split('\n'))
        text += "    " + line + '\n';
    return text + top;
}

QByteArray command(const QByteArray &options)
{
    return "docker run -d --name orthanc -e ORTHANC_PASSWORD=one " + options
        + " orthancteam/orthanc:26.8.1\n";
}

} // namespace

Result<deployment::Deployment> TestAttributes::open(const QString &path,
                                                    const QByteArray &text) const
{
    return exchange::open({path}, {m_images}, MemoryTree({{path, text}}));
}

void TestAttributes::compose_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const QByteArray &text, const QStringList &expected) {
        QTest::newRow(title) << text << expected;
    };
    row("nothing", service("ports: [\"80:8042\"]"), {});
    row("texts", service("restart: \"no\"\nhostname: pacs\nmem_limit: 2g\ncpus: 0.5"),
        {u"cpus=0.5"_s, u"hostname=pacs"_s, u"mem_limit=2g"_s, u"restart=no"_s});
    row("variables", service("hostname: ${HOST:-a}b"), {u"hostname=ab"_s});
    row("switch", service("init: true\nread_only: false"), {u"init=true"_s, u"read_only=false"_s});
    row("no switch", service("init: [1]"), {u"?init"_s});
    row("labels as a map", service("labels: {a: \"1\", b.c: x=y}"), {u"labels=a=1,b.c=x=y"_s});
    row("labels as a list", service("labels: [a=1, b]"), {u"labels=a=1,b"_s});
    row("hosts as a map", service("extra_hosts: {db: 10.0.0.1}"), {u"extra_hosts=db:10.0.0.1"_s});
    row("hosts as a list", service("extra_hosts: [\"db=10.0.0.1\", \"x:::1\"]"),
        {u"extra_hosts=db:10.0.0.1,x:::1"_s});
    row("one of a list", service("dns: 10.0.0.1"), {u"dns=10.0.0.1"_s});
    row("empty", service("dns: []\nhostname: \"\"\nlabels:"), {});
    row("networks", service("networks: [a, b]", "networks: {a: , b: {external: true, name: c}}"),
        {u"networks=a,c"_s});
    row("networks with options", service("networks: {a: , b: {aliases: [x]}}"),
        {u"?networks.*"_s, u"networks=a,b"_s});
    row("limits of deploy",
        service("deploy: {replicas: 1, resources: {limits: {memory: 1g, cpus: \"2\"}}}"),
        {u"cpus=2"_s, u"mem_limit=1g"_s});
    row("the rest of deploy", service("deploy: {replicas: 3, placement: {}}"),
        {u"?deploy.placement"_s, u"?deploy.replicas"_s});
    row("others", service("depends_on: [db]\nulimits: {nofile: 5}\nx-mine: 1"),
        {u"?depends_on"_s, u"?ulimits"_s});
    row("reset", service("hostname: !reset null"), {});
    row("aliases of aliases", service("labels: *b\nnetworks: *b", "x-a: &a [x]\nx-b: &b [*a]"), {});
}

void TestAttributes::compose()
{
    QFETCH(const QByteArray, text);
    const auto opened = open(u"/p/compose.yaml"_s, text);
    if (QByteArray(QTest::currentDataTag()) == "aliases of aliases") {
        // An anchor that comes later is no YAML; all that counts is that nothing hangs.
        QVERIFY(!opened || opened->container().service.attributes.size() < 3);
        return;
    }
    QVERIFY2(opened, opened ? "" : qPrintable(messageWithPlace(opened.error())));
    QTEST(shown(*opened), "expected");
    for (const Attribute &attribute : opened->container().service.attributes)
        QVERIFY(opened->place(attribute.source, attribute.offset).position.line > 1);
}

void TestAttributes::commands_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const QByteArray &options, const QStringList &expected) {
        QTest::newRow(title) << options << expected;
    };
    row("nothing", "-p 80:8042 --rm -it", {});
    row("texts", "--restart=always -h pacs -m 2g --cpus 1.5 -w /tmp",
        {u"cpus=1.5"_s, u"hostname=pacs"_s, u"mem_limit=2g"_s, u"restart=always"_s,
         u"working_dir=/tmp"_s});
    row("the last one counts", "--restart no --restart always", {u"restart=always"_s});
    row("lists", "-l a=1 --label b --label a=2 --add-host db=10.0.0.1 --dns 1.1.1.1 --dns 8.8.8.8",
        {u"dns=1.1.1.1,8.8.8.8"_s, u"extra_hosts=db:10.0.0.1"_s, u"labels=b,a=2"_s});
    row("switches", "--init --privileged --read-only=false",
        {u"init=true"_s, u"privileged=true"_s, u"read_only=false"_s});
    row("network", "--network pacs --net name=other,alias=x", {u"networks=pacs,other"_s});
    row("network of the host", "--network host", {u"network_mode=host"_s});
    row("network of a container", "--network container:db", {u"network_mode=container:db"_s});
    row("usual network", "--network bridge", {});
    row("time to stop", "--stop-timeout 90", {u"stop_grace_period=90s"_s});
    row("others", "--gpus all --link db", {u"?--gpus"_s, u"?--link"_s});
}

void TestAttributes::commands()
{
    QFETCH(const QByteArray, options);
    const auto opened = open(u"/p/run.sh"_s, command(options));
    QVERIFY(opened);
    QTEST(shown(*opened), "expected");
}

void TestAttributes::inspections_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("what Docker has by itself")
        << R"("RestartPolicy": {"Name": "no", "MaximumRetryCount": 0}, "NetworkMode": "bridge",
              "ShmSize": 67108864, "Memory": 0, "Privileged": false, "ExtraHosts": null)"_ba
        << R"("Hostname": "0123456789ab", "Domainname": "",
              "Labels": {"com.docker.compose.service": "a"})"_ba
        << QStringList();
    QTest::newRow("all") << R"("RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 3},
              "NetworkMode": "pacs", "ShmSize": 134217728, "Memory": 1073741824,
              "NanoCpus": 1500000000, "Init": true, "CapAdd": ["SYS_TIME"],
              "Devices": [{"PathOnHost": "/dev/x"}])"_ba
                         << R"("Hostname": "pacs", "Labels": {"a": "b"})"_ba
                         << QStringList{u"?Devices"_s,
                                        u"cap_add=SYS_TIME"_s,
                                        u"cpus=1.5"_s,
                                        u"hostname=pacs"_s,
                                        u"init=true"_s,
                                        u"labels=a=b"_s,
                                        u"mem_limit=1073741824"_s,
                                        u"networks=pacs"_s,
                                        u"restart=on-failure:3"_s,
                                        u"shm_size=134217728"_s};
}

void TestAttributes::inspections()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, config);
    const auto opened =
        open(u"/p/inspect.json"_s,
             R"([{"Id": "0123456789abcdef", "Name": "/a", "HostConfig": {)" + host
                 + R"(}, "Config": {"Image": "orthancteam/orthanc:26.8.1", )" + config + "}}]");
    QVERIFY(opened);
    QTEST(shown(*opened), "expected");
}

void TestAttributes::pods_data()
{
    QTest::addColumn<QByteArray>("pod");
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << "enableServiceLinks: false"_ba << "ports: []"_ba << QStringList();
    QTest::newRow("pod") << "hostname: pacs, hostNetwork: true, terminationGracePeriodSeconds: 90, "
                            "hostAliases: [{ip: 10.0.0.1, hostnames: [a, b]}]"_ba
                         << "workingDir: /tmp"_ba
                         << QStringList{u"extra_hosts=a:10.0.0.1,b:10.0.0.1"_s, u"hostname=pacs"_s,
                                        u"network_mode=host"_s, u"stop_grace_period=90s"_s,
                                        u"working_dir=/tmp"_s};
    QTest::newRow("limits") << "volumes: []"_ba
                            << "resources: {limits: {cpu: 500m, memory: 2Gi}, requests: {}}"_ba
                            << QStringList{u"?resources.requests"_s, u"cpus=0.5"_s,
                                           u"mem_limit=2g"_s};
    QTest::newRow("privileges")
        << "securityContext: {runAsUser: 5, runAsNonRoot: true}"_ba
        << "securityContext: {privileged: true, capabilities: {drop: [ALL]}, "
           "allowPrivilegeEscalation: false}"_ba
        << QStringList{u"?securityContext.allowPrivilegeEscalation"_s,
                       u"?securityContext.runAsNonRoot"_s, u"cap_drop=ALL"_s, u"privileged=true"_s};
    QTest::newRow("others") << "nodeSelector: {a: b}, tolerations: []"_ba << "lifecycle: {}"_ba
                            << QStringList{u"?lifecycle"_s, u"?nodeSelector"_s, u"?tolerations"_s};
}

void TestAttributes::pods()
{
    QFETCH(const QByteArray, pod);
    QFETCH(const QByteArray, container);
    const auto opened =
        open(u"/p/pod.yaml"_s,
             "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {" + pod
                 + ", containers: [{name: a, image: \"orthancteam/orthanc:26.8.1\", " + container
                 + "}]}\n");
    QVERIFY2(opened, opened ? "" : qPrintable(messageWithPlace(opened.error())));
    QTEST(shown(*opened), "expected");
}

void TestAttributes::layersAreJoined()
{
    const MemoryTree files({{u"/p/compose.yaml"_s,
                             service("hostname: a\ndns: [1.1.1.1]\nlabels: {a: \"1\", b: \"2\"}")},
                            {u"/p/compose.override.yaml"_s,
                             "services: {orthanc: {hostname: b, dns: [8.8.8.8], labels: [a=3]}}"}});
    const auto opened = exchange::open({u"/p"_s}, {m_images}, files);
    QVERIFY(opened);
    QCOMPARE(shown(*opened),
             QStringList({u"dns=1.1.1.1,8.8.8.8"_s, u"hostname=b"_s, u"labels=b=2,a=3"_s}));
}

void TestAttributes::quantities_data()
{
    QTest::addColumn<QString>("docker");
    QTest::addColumn<QString>("kubernetes");
    QTest::addColumn<QString>("again");
    QTest::newRow("megabytes") << u"512m"_s << u"512Mi"_s << u"512m"_s;
    QTest::newRow("long unit") << u"2GB"_s << u"2Gi"_s << u"2g"_s;
    QTest::newRow("bytes") << u"1024"_s << u"1024"_s << u"1024"_s;
    QTest::newRow("bytes with a unit") << u"1024b"_s << u"1024"_s << u"1024"_s;
    QTest::newRow("part") << u"1.5g"_s << u"1.5Gi"_s << QString();
    QTest::newRow("none") << u"much"_s << QString() << QString();
}

void TestAttributes::quantities()
{
    QFETCH(const QString, docker);
    QFETCH(const QString, kubernetes);
    QCOMPARE(exchange::kubernetesMemory(docker).value_or(QString()), kubernetes);
    QTEST(exchange::dockerMemory(kubernetes).value_or(QString()), "again");
    QCOMPARE(exchange::dockerMemory(u"2G"_s), u"2000000000"_s);
    QCOMPARE(exchange::dockerProcessors(u"250m"_s), u"0.25"_s);
    QCOMPARE(exchange::secondsOf(u"1m30s"_s), 90);
    QVERIFY(!exchange::secondsOf(u"soon"_s));
    QVERIFY(!exchange::secondsOf({}));
}

TOWERKEY_TEST(TestAttributes)

#include "testattributes.moc"
