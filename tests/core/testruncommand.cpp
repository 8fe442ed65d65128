// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/layout.h"
#include "core/exchange/docker/runcommand.h"
#include "core/exchange/opening.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::ContainerFile;
using deployment::Deployment;
using deployment::NoteId;

/// docker run lines in all the spellings that people use, read from files in memory.
class TestRunCommand : public QObject
{
    Q_OBJECT

private slots:
    void variables_data();
    void variables();
    void files_data();
    void files();
    void service();
    void notes_data();
    void notes();
    void commands_data();
    void commands();
    void severalContainers();
    void unknownOptions_data();
    void unknownOptions();
    void shells_data();
    void shells();

private:
    Result<Deployment> open(const QByteArray &text, const QMap<QString, QByteArray> &files = {},
                            const QString &service = {}, const QString &name = u"run.sh"_s) const;

    const image::Images m_images = image::Images::load();
};

Result<Deployment> TestRunCommand::open(const QByteArray &text,
                                        const QMap<QString, QByteArray> &files,
                                        const QString &service, const QString &name) const
{
    MemoryTree tree({{u"/p/"_s + name, text}});
    for (const auto &[path, content] : files.asKeyValueRange())
        tree.insert(u"/p/"_s + path, content);
    return exchange::open({u"/p/"_s + name}, {m_images, {}, service}, tree);
}

static QStringList shown(const Deployment &deployment)
{
    QStringList lines;
    for (const auto &variable : deployment.variables())
        lines.append(QString::fromUtf8(variable.name + '=' + variable.value));
    return lines;
}

void TestRunCommand::variables_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const QByteArray &options, const QStringList &expected) {
        QTest::newRow(title) << options << expected;
    };
    row("short", "-e A=b", {u"A=b"_s});
    row("short, joined", "-eA=b", {u"A=b"_s});
    row("short, equals", "-e=A=b", {u"A=b"_s});
    row("long", "--env A=b", {u"A=b"_s});
    row("long, equals", "--env=A=b", {u"A=b"_s});
    row("letters", "-dite A=b", {u"A=b"_s});
    row("letters, joined", "-diteA=b", {u"A=b"_s});
    row("quotes", "-e 'A=b c' -e B=\"d e\" -e \"C=f\"'g'", {u"A=b c"_s, u"B=d e"_s, u"C=fg"_s});
    row("empty", "-e A= -e B=''", {u"A="_s, u"B="_s});
    row("lines", "-e 'A=b\nc'", {u"A=b\nc"_s});
    row("no value", "-e A -e B=c", {u"B=c"_s});
    row("last one counts", "-e A=b -e A=c", {u"A=c"_s});
    row("file", "--env-file a.env", {u"X=y z"_s, u"A=file"_s});
    row("options before files", "-e A=b --env-file=./a.env", {u"X=y z"_s, u"A=b"_s});
    row("other options take their values",
        "-p 1:2 --name n -v /a:/b --network host --restart always"
        " --memory 1g -l x=y -u 1 -w /x -e A=b --init --rm",
        {u"A=b"_s});
    row("switches with a value", "--detach=true -t=false --init=true -e A=b", {u"A=b"_s});
    row("health", "--health-cmd 'probe -x' --health-interval=5s -e A=b", {u"A=b"_s});
    row("known variable", "-e A=$TAG-${TAG}", {u"A=26.8.1-26.8.1"_s});
    row("unknown variable", "-e A=x$NO", {u"A=x(NO)"_s});
    row("command", "-e A=$(cat pw)", {u"A=(cat)"_s});
    row("dollar in single quotes", "-e 'A=$NO'", {u"A=$NO"_s});
}

void TestRunCommand::variables()
{
    QFETCH(QByteArray, options);
    const auto opened = [&](const QByteArray &begin, const QByteArray &end) {
        return open("#!/bin/sh\n# docker run -e NOT=this x\nTAG=26.8.1\n" + begin + options
                        + " orthancteam/orthanc:26.8.1" + end,
                    {{u"a.env"_s, "# c\nX=y z\nA=file\n"}});
    };
    for (const QByteArray &begin :
         {"docker run "_ba, "sudo docker create "_ba, "exec /usr/bin/podman run "_ba,
          "docker -H tcp://h:1 --tls container run "_ba, "$ docker run "_ba,
          "docker run \\\n  "_ba}) {
        const auto deployment = opened(begin, "\n");
        QVERIFY2(deployment, begin.constData());
        QTEST(shown(*deployment), "expected");
        QCOMPARE(deployment->imageTag(), u"26.8.1"_s);
    }
    const auto inScript = opened("if true; then docker run ", " && echo done; fi >/dev/null\n");
    QVERIFY(inScript);
    QTEST(shown(*inScript), "expected");
}

void TestRunCommand::files_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QStringList>("seen");
    const auto row = [](const char *title, const QByteArray &options, const QStringList &seen) {
        QTest::newRow(title) << options << seen;
    };
    const auto a = u"/etc/orthanc/x.json={\"a\": 1}"_s;
    row("volume", "-v ./a.json:/etc/orthanc/x.json:ro", {a});
    row("volume, absolute", "--volume=/p/a.json:/etc/orthanc/x.json", {a});
    row("working folder", "-v \"$(pwd)/a.json:/etc/orthanc/x.json\"", {a});
    row("working folder, variable", "-v $PWD/a.json:/etc/orthanc/x.json", {a});
    row("working folder, backticks", "-v `pwd`/a.json:/etc/orthanc/x.json", {a});
    row("mount", "--mount type=bind,source=./a.json,target=/etc/orthanc/x.json,readonly", {a});
    row("mount, other words", "--mount 'type=bind,src=/p/a.json,dst=/etc/orthanc/x.json'", {a});
    row("folder", "-v /p/conf:/etc/orthanc",
        {u"/etc/orthanc/b.json={\"b\": 2}"_s, u"/etc/orthanc/c.json={\"c\": 3}"_s});
    row("a file over a folder", "-v ./a.json:/etc/orthanc/b.json -v ./conf:/etc/orthanc/",
        {u"/etc/orthanc/b.json={\"a\": 1}"_s, u"/etc/orthanc/c.json={\"c\": 3}"_s});
    row("secret", "-v ./secrets/pw:/run/secrets/pw -v ./a.json:/etc/orthanc/x.json",
        {a, u"/run/secrets/pw=hidden"_s});
    row("folder of secrets", "-v ./secrets:/run/secrets:ro", {u"/run/secrets/pw=hidden"_s});
    row("secret of podman", "--secret db,target=pw", {u"/run/secrets/pw=(db)"_s});
    row("named volume", "-v data:/etc/orthanc", {});
    row("missing", "-v ./no.json:/etc/orthanc/x.json", {u"/etc/orthanc/x.json="_s});
}

void TestRunCommand::files()
{
    QFETCH(const QByteArray, options);
    const auto deployment = open("docker run " + options + " orthancteam/orthanc",
                                 {{u"a.json"_s, "{\"a\": 1}"},
                                  {u"conf/b.json"_s, "{\"b\": 2}"},
                                  {u"conf/c.json"_s, "{\"c\": 3}"},
                                  {u"secrets/pw"_s, "hidden"}});
    QVERIFY(deployment);
    QStringList seen;
    for (const ContainerFile &file : deployment->files())
        seen.append(file.path + u'=' + QString::fromUtf8(file.text));
    QTEST(seen, "seen");
}

void TestRunCommand::service()
{
    const auto deployment =
        open("docker run --name pacs -p 127.0.0.1:8080:8042 -p 4242:4242/tcp -u 1000 \\\n"
             "  --health-cmd 'probe.py -x' -v data:/var/lib/orthanc/db --tmpfs /tmp:size=1m \\\n"
             "  registry:5000/orthancteam/orthanc:25.1.0-full@sha256:ab -v\n");
    QVERIFY(deployment);
    const deployment::Service &service = deployment->container().service;
    QCOMPARE(service.kind, deployment::Service::Kind::DockerRun);
    QCOMPARE(service.name, u"pacs"_s);
    QCOMPARE(service.user, u"1000"_s);
    QCOMPARE(service.healthCheck, u"probe.py -x"_s);
    QCOMPARE(service.ports.size(), 2);
    QCOMPARE(service.ports[0].address, u"127.0.0.1"_s);
    QCOMPARE(service.ports[0].published, u"8080"_s);
    QCOMPARE(service.ports[1].target, u"4242"_s);
    QCOMPARE(service.mounts.size(), 2);
    QCOMPARE(service.imageReference, u"registry:5000/orthancteam/orthanc:25.1.0-full@sha256:ab"_s);
    QCOMPARE(service.command, QStringList{u"-v"_s});
    QCOMPARE(deployment->imageTag(), u"25.1.0-full"_s);
}

void TestRunCommand::notes_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<NoteId>("id");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("line");
    const auto row = [](const char *title, const QByteArray &options, NoteId id,
                        const QStringList &arguments,
                        int line) { QTest::newRow(title) << options << id << arguments << line; };
    row("handed through", "-e A \\\n", NoteId::VariableFromHost, {u"A"_s}, 2);
    row("unknown value", "-e A=\"${NO:-x}\" \\\n", NoteId::ShellValueUnknown, {u"$NO"_s}, 2);
    row("unknown output", "-e A=$(printf hidden) \\\n", NoteId::ShellValueUnknown,
        {u"$(printf …)"_s}, 2);
    row("no such file", "-v ./no.json:/etc/orthanc/x.json \\\n", NoteId::FileMissing,
        {u"/p/no.json"_s}, 2);
    row("mount of nothing", "--mount type=bind,src=./no.json,dst=/etc/orthanc/x.json \\\n",
        NoteId::MountSourceMissing, {u"/p/no.json"_s}, 2);
    row("no such env file", "--env-file no.env \\\n", NoteId::EnvironmentFileMissing,
        {u"/p/no.env"_s}, 2);
    row("unknown option", "--new-thing x -e A=b \\\n", NoteId::OptionUnknown, {u"--new-thing"_s},
        2);
    row("secret", "--secret db \\\n", NoteId::SecretUnknown, {u"db"_s}, 2);
    row("entry point", "--entrypoint bash \\\n", NoteId::EntrypointReplaced, {u"bash"_s}, 1);
    row("user", "--user 1000 \\\n", NoteId::UserSet, {u"1000"_s}, 1);
    row("no image", "-e A=b\n#", NoteId::ImageUnset, {u"26.8.1"_s}, 1);
}

void TestRunCommand::notes()
{
    QFETCH(const QByteArray, options);
    QFETCH(const NoteId, id);
    const auto deployment = open("docker run \\\n  " + options + "  orthancteam/orthanc:26.8.1\n");
    QVERIFY(deployment);
    const auto &notes = deployment->container().notes;
    const auto note = std::ranges::find(notes, id, &deployment::Note::id);
    QVERIFY(note != notes.end());
    QTEST(note->arguments, "arguments");
    QTEST(note->place.position.line, "line");
    QCOMPARE(note->place.source, u"/p/run.sh"_s);
    QVERIFY(!message(*note).isEmpty());
}

void TestRunCommand::commands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << ""_ba << 0;
    QTest::newRow("other commands") << "docker ps\ndocker compose run x\ndocker exec a b"_ba << 0;
    QTest::newRow("in words") << "echo 'docker run x'"_ba << 0;
    QTest::newRow("comment") << "# docker run x"_ba << 0;
    QTest::newRow("two") << "docker run a; nerdctl run b"_ba << 2;
    QTest::newRow("of Windows") << "\"C:\\\\Docker\\\\docker.exe\" run a"_ba << 1;
}

void TestRunCommand::commands()
{
    QFETCH(const QByteArray, text);
    QTEST(int(exchange::docker::readCommands(text).commands.size()), "expected");
}

void TestRunCommand::severalContainers()
{
    const QByteArray text = "docker run --name db -e POSTGRES_PASSWORD=x postgres\n"
                            "docker run --name a -e A=a orthancteam/orthanc:26.8.1\n"
                            "docker run -e A=b osimis/orthanc:21.6.0\n";
    QCOMPARE(shown(*open(text)), QStringList{u"A=a"_s});
    QCOMPARE(shown(*open(text, {}, u"container-3"_s)), QStringList{u"A=b"_s});
    QCOMPARE(open(text, {}, u"container-3"_s)->imageTag(), u"21.6.0"_s);
    const auto missing = open(text, {}, u"no"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().id, ErrorId::ServiceUnknown);
    const auto services =
        exchange::servicesOf({u"/p/run.sh"_s}, MemoryTree({{u"/p/run.sh"_s, text}}));
    QVERIFY(services);
    QStringList names;
    for (const auto &service : *services)
        names.append(service.name + (service.runsOrthanc ? u"+"_s : QString()));
    QCOMPARE(names, (QStringList{u"db"_s, u"a+"_s, u"container-3+"_s}));
}

/// What is not known is never taken for the image.
void TestRunCommand::unknownOptions_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::newRow("value") << "--new thing -e A=b"_ba;
    QTest::newRow("value with equals") << "--new=thing -e A=b"_ba;
    QTest::newRow("switch") << "--new -e A=b"_ba;
    QTest::newRow("last switch") << "-e A=b --new"_ba;
    QTest::newRow("last value") << "-e A=b --new thing"_ba;
    QTest::newRow("letter") << "-Z -e A=b"_ba;
    QTest::newRow("end of options") << "-e A=b --"_ba;
}

void TestRunCommand::unknownOptions()
{
    QFETCH(const QByteArray, options);
    const auto deployment = open("docker run " + options + " orthancteam/orthanc:25.1.0 x");
    QVERIFY(deployment);
    QCOMPARE(deployment->container().service.imageReference, u"orthancteam/orthanc:25.1.0"_s);
    QCOMPARE(shown(*deployment), QStringList{u"A=b"_s});
}

void TestRunCommand::shells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("PowerShell")
        << u"x.txt"_s << "docker run `\r\n  -e 'A=b c' `\r\n  orthancteam/orthanc:25.1.0\r\n"_ba;
    QTest::newRow("PowerShell by name")
        << u"x.ps1"_s << "docker run -e \"A=b c\" orthancteam/orthanc:25.1.0\r\n"_ba;
    QTest::newRow("cmd")
        << u"x.txt"_s << "docker run ^\r\n  -e \"A=b c\" ^\r\n  orthancteam/orthanc:25.1.0\r\n"_ba;
    QTest::newRow("cmd by name") << u"x.bat"_s
                                 << "docker run -e \"A=b c\" orthancteam/orthanc:25.1.0\r\n"_ba;
}

void TestRunCommand::shells()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    const auto deployment = open(text, {}, {}, name);
    QVERIFY(deployment);
    QCOMPARE(shown(*deployment), QStringList{u"A=b c"_s});
    const auto &notes = deployment->container().notes;
    QCOMPARE(notes.value(0).id, NoteId::ShellForeign);
    const auto changed = deployment->layout().setVariable(*deployment, "A", "x");
    QVERIFY(!changed);
    QCOMPARE(changed.error().id, ErrorId::CommandNotEditable);
}

TOWERKEY_TEST(TestRunCommand)

#include "testruncommand.moc"
