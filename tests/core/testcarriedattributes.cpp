// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/provenexport.h"
#include "core/exchange/opening.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Attribute;
using exchange::PlanNoteId;
using exchange::Target;

/// What is said about a container besides its configuration is carried over to an export, or told.
class TestCarriedAttributes : public QObject
{
    Q_OBJECT

private slots:
    void carriedOver_data();
    void carriedOver();
    void roundTrip_data();
    void roundTrip();
    void leftOutIsTold_data();
    void leftOutIsTold();
    void notesTellNoValues();
    void plainFilesCarryNothing();

private:
    Result<deployment::Deployment> open(const QString &path, const QByteArray &text) const;
    Result<exchange::ProvenExport> exported(const deployment::Deployment &deployment,
                                            Target target) const;

    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
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

QString mainFileOf(Target target)
{
    switch (target) {
    case Target::Bundle:
        return u"compose.yaml"_s;
    case Target::Stack:
        return u"stack.yaml"_s;
    case Target::Kubernetes:
        return u"orthanc.yaml"_s;
    case Target::Kustomize:
        return u"workload.yaml"_s;
    default:
        return u"docker-run.sh"_s;
    }
}

QByteArray mainText(const exchange::ProvenExport &made, Target target)
{
    const auto file =
        std::ranges::find(made.files, mainFileOf(target), &exchange::ExportedFile::path);
    return file == made.files.end() ? QByteArray() : file->content;
}

} // namespace

Result<deployment::Deployment> TestCarriedAttributes::open(const QString &path,
                                                           const QByteArray &text) const
{
    return exchange::open({path}, {m_images}, MemoryTree({{path, text}}));
}

Result<exchange::ProvenExport>
TestCarriedAttributes::exported(const deployment::Deployment &deployment, Target target) const
{
    exchange::ExportOptions options;
    options.target = target;
    options.companionPassword = u"companion-password"_s;
    const auto image = m_images.find(deployment.imageTag());
    return exchange::makeExport({deployment, m_images, *image, m_catalogue, options});
}

void TestCarriedAttributes::carriedOver_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *title, Target target, const QByteArray &options,
                        const QByteArray &expected) {
        QTest::newRow(title) << target << options << expected;
    };
    row("usual restart", Target::Bundle, "", "    restart: unless-stopped\n");
    row("restart", Target::Bundle, "--restart on-failure:3", "    restart: on-failure:3\n");
    row("restart that is no boolean", Target::Bundle, "--restart no", "    restart: \"no\"\n");
    row("label with a dollar", Target::Bundle, "-l 'a=b$c'", "    labels:\n      - \"a=b$$c\"\n");
    row("network", Target::Bundle, "--network pacs", "networks:\n  pacs:\n    external: true\n");
    row("network of the host", Target::Bundle, "--network host", "    network_mode: host\n");
    row("switch", Target::Bundle, "--init", "    init: true\n");
    row("restart, Swarm", Target::Stack, "--restart on-failure:3",
        "      restart_policy:\n        condition: on-failure\n        max_attempts: 3\n");
    row("no restart, Swarm", Target::Stack, "--restart no", "        condition: none\n");
    row("limits, Swarm", Target::Stack, "-m 2g --cpus 0.5",
        "      resources:\n        limits:\n          cpus: \"0.5\"\n          memory: \"2g\"\n");
    row("network, Swarm", Target::Stack, "--network pacs",
        "networks:\n  pacs:\n    external: true\n");
    row("command", Target::DockerRun, "--restart always -h 'my pacs' --stop-timeout 9",
        "  --restart always \\\n  --hostname 'my pacs' \\\n  --stop-timeout 9 \\\n");
    row("network, command", Target::DockerRun, "--network host", "  --network host \\\n");
    row("lists, command", Target::DockerRun, "-l a=1 -l b=2",
        "  --label a=1 \\\n  --label b=2 \\\n");
    row("pod", Target::Kubernetes, "-h pacs --network host --stop-timeout 9",
        "      hostname: pacs\n      hostNetwork: true\n      terminationGracePeriodSeconds: 9\n");
    row("hosts, pod", Target::Kubernetes, "--add-host db:10.0.0.1",
        "      hostAliases:\n        - ip: \"10.0.0.1\"\n          hostnames:\n            - db\n");
    row("limits, pod", Target::Kustomize, "-m 512m --cpus 1",
        "          resources:\n            limits:\n              cpu: \"1\"\n"
        "              memory: \"512Mi\"\n");
    row("privileges, pod", Target::Kubernetes, "--cap-add CAP_SYS_TIME --cap-drop ALL",
        "            capabilities:\n              add:\n                - SYS_TIME\n"
        "              drop:\n                - ALL\n");
}

void TestCarriedAttributes::carriedOver()
{
    QFETCH(const Target, target);
    QFETCH(const QByteArray, options);
    QFETCH(const QByteArray, expected);
    const auto opened = open(u"/p/run.sh"_s, command(options));
    QVERIFY(opened);
    const auto made = exported(*opened, target);
    QVERIFY(made && made->proof.holds());
    const QByteArray text = mainText(*made, target);
    QVERIFY2(text.contains(expected), text.constData());
    QVERIFY(!std::ranges::contains(made->plan.notes, PlanNoteId::AttributeLeftOut,
                                   &exchange::PlanNote::id));
}

void TestCarriedAttributes::roundTrip_data()
{
    QTest::addColumn<Target>("target");
    QTest::newRow("bundle") << Target::Bundle;
    QTest::newRow("stack") << Target::Stack;
    QTest::newRow("command") << Target::DockerRun;
    QTest::newRow("kubernetes") << Target::Kubernetes;
}

/// Whatever is carried over is read again as it was.
void TestCarriedAttributes::roundTrip()
{
    QFETCH(const Target, target);
    const auto opened =
        open(u"/p/run.sh"_s,
             command("--restart always -h pacs -m 2g --cpus 1.5 --init -l 'a=$b \"c\"' -l d= "
                     "--add-host db:10.0.0.1 --dns 1.1.1.1 --cap-add SYS_TIME --network pacs "
                     "--stop-timeout 90 --shm-size 1g --sysctl net.core.somaxconn=9 -w /tmp "
                     "--security-opt no-new-privileges --platform linux/amd64 --read-only"));
    QVERIFY(opened);
    const auto made = exported(*opened, target);
    QVERIFY(made && made->proof.holds());
    const auto again = open(u"/q/"_s + mainFileOf(target), mainText(*made, target));
    QVERIFY2(again, again ? "" : qPrintable(messageWithPlace(again.error())));
    QStringList expected;
    for (const Attribute &attribute : made->plan.attributes)
        expected.append(attribute.name + u'=' + attribute.values.join(u','));
    expected.sort();
    QStringList found = shown(*again);
    // Swarm and Kubernetes say it elsewhere, and differently.
    const bool isOwn = target == Target::Stack || target == Target::Kubernetes;
    const auto isRestart = [](const QString &line) { return line.contains(u"restart"); };
    if (isOwn) {
        expected.removeIf(isRestart);
        found.removeIf(isRestart);
    }
    QCOMPARE(found, expected);
    QVERIFY(expected.size() >= 7);
}

void TestCarriedAttributes::leftOutIsTold_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PlanNoteId>("id");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *title, Target target, const QByteArray &options,
                        const QString &written) {
        QTest::newRow(title) << target << u"/p/run.sh"_s << command(options)
                             << PlanNoteId::AttributeLeftOut << QStringList{written};
    };
    const auto note = [](const char *title, const QByteArray &text, PlanNoteId id,
                         const QStringList &arguments) {
        QTest::newRow(title) << Target::Bundle << u"/p/compose.yaml"_s << text << id << arguments;
    };
    row("unknown anywhere", Target::Bundle, "--gpus all", u"--gpus"_s);
    row("not of Swarm", Target::Stack, "--privileged", u"--privileged"_s);
    row("not of pods", Target::Kubernetes, "--label a=b", u"--label"_s);
    row("no restart in pods", Target::Kubernetes, "--restart no", u"--restart"_s);
    row("name that is none of a pod", Target::Kustomize, "--hostname Pacs_1", u"--hostname"_s);
    row("memory that is none", Target::Kubernetes, "-m 2x", u"--memory"_s);
    row("address that is none", Target::Kubernetes, "--add-host a:host-gateway", u"--add-host"_s);
    row("network beside a companion", Target::Bundle,
        "--network host -e POSTGRESQL_PLUGIN_ENABLED=true", u"--network"_s);
    row("user by name", Target::Kubernetes, "--user orthanc", u"user: orthanc"_s);
    row("address of a port", Target::Stack, "-p 127.0.0.1:80:8042", u"127.0.0.1:80"_s);
    note("network of a neighbour", service("network_mode: service:vpn"),
         PlanNoteId::AttributeLeftOut, {u"network_mode"_s});
    QTest::newRow("network of a project")
        << Target::DockerRun << u"/p/compose.yaml"_s << service("networks: [a]")
        << PlanNoteId::AttributeLeftOut << QStringList{u"networks"_s};
    note("services it needs", service("depends_on: [db]", "  db: {image: postgres}\n"),
         PlanNoteId::AttributeLeftOut, {u"depends_on"_s});
    note("neighbours", service("init: true", "  db: {image: postgres}\n"),
         PlanNoteId::NeighboursLeftOut, {u"db"_s});
    note("ports of others", service("ports: [\"80:8042\", \"9:99/udp\"]"), PlanNoteId::PortLeftOut,
         {u"99/udp"_s});
    note("health check", service("healthcheck: {test: [CMD, curl, -u, \"a:b\", x]}"),
         PlanNoteId::HealthCheckLeftOut, {});
    note("own image", service("init: true").replace("orthancteam/", "hospital/"),
         PlanNoteId::ImageReplaced,
         {u"hospital/orthanc:26.8.1"_s, u"orthancteam/orthanc:26.8.1"_s});
    note("build", service("build: ."), PlanNoteId::AttributeLeftOut, {u"build"_s});
}

void TestCarriedAttributes::leftOutIsTold()
{
    QFETCH(const Target, target);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    QFETCH(const PlanNoteId, id);
    const auto opened = open(path, text);
    QVERIFY(opened);
    const auto made = exported(*opened, target);
    QVERIFY2(made && made->proof.holds(), made ? "" : qPrintable(messageWithPlace(made.error())));
    const auto note = std::ranges::find(made->plan.notes, id, &exchange::PlanNote::id);
    QVERIFY(note != made->plan.notes.end());
    QTEST(note->arguments, "arguments");
}

/// Labels, health checks and the like may hold passwords.
void TestCarriedAttributes::notesTellNoValues()
{
    const auto opened = open(
        u"/p/compose.yaml"_s,
        service("labels: {a: hidden}\nlogging: {options: {token: hidden}}\n"
                "healthcheck: {test: [CMD, curl, -f, \"http://a:hidden@localhost:8042/system\"]}"));
    QVERIFY(opened);
    for (const Target target : {Target::Bundle, Target::Kubernetes}) {
        const auto made = exported(*opened, target);
        QVERIFY(made);
        for (const exchange::PlanNote &note : made->plan.notes)
            QVERIFY2(!message(note).contains(u"hidden"), qPrintable(message(note)));
    }
}

void TestCarriedAttributes::plainFilesCarryNothing()
{
    const auto opened = open(u"/p/run.sh"_s, command("--gpus all -h pacs -p 9:99"));
    QVERIFY(opened);
    for (const Target target : {Target::Json, Target::Variables}) {
        const auto made = exported(*opened, target);
        QVERIFY(made);
        QVERIFY(made->plan.attributes.isEmpty());
        QVERIFY(!std::ranges::contains(made->plan.notes, PlanNoteId::AttributeLeftOut,
                                       &exchange::PlanNote::id));
    }
}

TOWERKEY_TEST(TestCarriedAttributes)

#include "testcarriedattributes.moc"
