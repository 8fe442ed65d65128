// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/layout.h"
#include "core/exchange/opening.h"
#include "core/exchange/recognition.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Change;
using deployment::ContainerFile;
using deployment::Deployment;
using deployment::NoteId;
using exchange::Form;

using Maker = std::function<Result<QList<Change>>(const Deployment &)>;
Q_DECLARE_METATYPE(Maker)

/// What docker inspect prints, and how every form is recognised.
class TestInspection : public QObject
{
    Q_OBJECT

private slots:
    void container();
    void podman();
    void several();
    void places();
    void filesOfTheHost();
    void neverStarted();
    void replaced_data();
    void replaced();
    void edits_data();
    void edits();
    void newFile();
    void bad_data();
    void bad();
    void forms_data();
    void forms();
    void mixedForms_data();
    void mixedForms();

private:
    Result<Deployment> open(const QByteArray &text, const QMap<QString, QByteArray> &files = {},
                            const QString &service = {}) const;

    const image::Images m_images = image::Images::load();
};

Result<Deployment> TestInspection::open(const QByteArray &text,
                                        const QMap<QString, QByteArray> &files,
                                        const QString &service) const
{
    QMap<QString, QByteArray> all = files;
    all.insert(u"/p/inspect.json"_s, text);
    return exchange::open({u"/p/inspect.json"_s}, {m_images, {}, service}, MemoryTree(all));
}

static QByteArray inspected(const QByteArray &name = "/pacs", const QByteArray &more = {},
                            const QByteArray &mounts = "[]")
{
    return "    {\n        \"Id\": \"0123456789abcdef\",\n        \"Name\": \"" + name
        + "\",\n        \"State\": {\"Running\": true},\n        \"HostConfig\": {\n"
          "            \"PortBindings\": {\"8042/tcp\": [{\"HostIp\": \"127.0.0.1\", "
          "\"HostPort\": \"80\"}]}\n        },\n        \"Mounts\": "
        + mounts
        + ",\n        \"Config\": {\n            \"User\": \"\",\n            \"Env\": [\n"
          "                \"ORTHANC__NAME=a=b\",\n                \"PATH=/usr/bin\"\n"
          "            ],\n            \"Cmd\": [\"/tmp/orthanc.json\"],\n"
          "            \"Image\": \"orthancteam/orthanc:25.1.0\",\n"
          "            \"Entrypoint\": [\"/docker-entrypoint.sh\"]"
        + more + "\n        }\n    }";
}

static QByteArray array(const QByteArray &items) { return "[\n" + items + "\n]\n"; }

static QStringList shown(const Deployment &deployment)
{
    QStringList lines;
    for (const auto &variable : deployment.variables())
        lines.append(QString::fromUtf8(variable.name + '=' + variable.value));
    return lines;
}

static bool hasNote(const Deployment &deployment, NoteId id)
{
    return std::ranges::contains(deployment.container().notes, id, &deployment::Note::id);
}

void TestInspection::container()
{
    const QByteArray health =
        ",\n            \"Healthcheck\": {\"Test\": [\"CMD-SHELL\", \"x -y\"]}";
    const auto deployment = open(array(inspected("/pacs", health)));
    QVERIFY(deployment);
    QCOMPARE(shown(*deployment), (QStringList{u"ORTHANC__NAME=a=b"_s, u"PATH=/usr/bin"_s}));
    QCOMPARE(deployment->imageTag(), u"25.1.0"_s);
    const deployment::Service &service = deployment->container().service;
    QCOMPARE(service.kind, deployment::Service::Kind::Inspection);
    QCOMPARE(service.name, u"pacs"_s);
    QCOMPARE(service.healthCheck, u"x -y"_s);
    QCOMPARE(service.ports.size(), 1);
    QCOMPARE(service.ports[0].target, u"8042"_s);
    QCOMPARE(service.ports[0].published, u"80"_s);
    QCOMPARE(service.ports[0].address, u"127.0.0.1"_s);
    QVERIFY(!service.command && !service.entrypoint);
    QCOMPARE(deployment->container().notes.size(), 1);
    QCOMPARE(deployment->container().notes[0].id, NoteId::InspectionOnly);
    // A single object is as good.
    QCOMPARE(shown(*open(inspected())), shown(*deployment));
}

void TestInspection::podman()
{
    const auto deployment =
        open("[{\"Id\": \"ab\", \"Name\": \"pacs\", \"ImageName\": \"x\", \"Config\": {"
             "\"Image\": \"docker.io/orthancteam/orthanc:26.8.1\", \"Env\": [\"A=b\"], "
             "\"Entrypoint\": \"/docker-entrypoint.sh\", \"Cmd\": null}, \"Mounts\": null}]");
    QVERIFY(deployment);
    QCOMPARE(shown(*deployment), QStringList{u"A=b"_s});
    QCOMPARE(deployment->imageTag(), u"26.8.1"_s);
    QVERIFY(!hasNote(*deployment, NoteId::EntrypointReplaced));
}

void TestInspection::several()
{
    const QByteArray other = "{\"Id\": \"x\", \"Name\": \"/db\", \"Config\": {\"Image\": "
                             "\"postgres\", \"Env\": [\"POSTGRES_PASSWORD=x\"]}}";
    const QByteArray text = array(other + ",\n" + inspected("/a") + ",\n" + inspected("/b"));
    QCOMPARE(open(text)->container().service.name, u"a"_s);
    QCOMPARE(open(text, {}, u"b"_s)->container().service.name, u"b"_s);
    const auto missing = open(text, {}, u"c"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().id, ErrorId::ServiceUnknown);
    QCOMPARE(missing.error().arguments.value(1), u"db, a, b"_s);
    const auto services =
        exchange::servicesOf({u"/p/i.json"_s}, MemoryTree({{u"/p/i.json"_s, text}}));
    QVERIFY(services);
    QCOMPARE(services->size(), 3);
    QVERIFY(!services->at(0).runsOrthanc && services->at(1).runsOrthanc);
}

void TestInspection::places()
{
    const auto deployment = open(array(inspected()));
    QVERIFY(deployment);
    const auto *variable = deployment->variable("ORTHANC__NAME");
    QCOMPARE(toString(deployment->place(variable->source, variable->offset)),
             u"/p/inspect.json:13:18"_s);
}

void TestInspection::filesOfTheHost()
{
    const QByteArray mounts =
        "[{\"Type\": \"bind\", \"Source\": \"/h/a.json\", \"Destination\": "
        "\"/etc/orthanc/x.json\", \"RW\": false}, {\"Type\": \"bind\", \"Source\": \"/h/pw\", "
        "\"Destination\": \"/run/secrets/pw\", \"RW\": true}, {\"Type\": \"volume\", \"Name\": "
        "\"data\", \"Source\": \"/var/lib/x\", \"Destination\": \"/var/lib/orthanc/db\"}]";
    const QByteArray text = array(inspected("/pacs", {}, mounts));
    const auto here = open(text, {{u"/h/a.json"_s, "{\"a\": 1}"}, {u"/h/pw"_s, "hidden"}});
    QVERIFY(here);
    QCOMPARE(here->files().size(), 2);
    QCOMPARE(here->file(0).text, "{\"a\": 1}"_ba);
    QCOMPARE(here->file(1).text, "hidden"_ba);
    QVERIFY(!hasNote(*here, NoteId::FileElsewhere));
    QCOMPARE(here->container().service.mounts.size(), 3);
    const auto elsewhere = open(text);
    QVERIFY(elsewhere);
    QCOMPARE(elsewhere->file(0).text, "{}"_ba);
    QCOMPARE(elsewhere->file(1).text, "(pw)"_ba);
    QVERIFY(elsewhere->file(0).isAssumed && elsewhere->file(1).isAssumed);
    QVERIFY(hasNote(*elsewhere, NoteId::FileElsewhere));
    // Nobody knows what would be changed.
    const auto spliced = elsewhere->layout().spliceFile(*elsewhere, 0, {{{0, 1}, "["}});
    QVERIFY(!spliced);
    QCOMPARE(spliced.error().id, ErrorId::ContentElsewhere);
}

void TestInspection::neverStarted()
{
    const auto deployment =
        open("{\"Id\": \"x\", \"Name\": \"/a\", \"Config\": {\"Image\": \"orthancteam/orthanc\"}, "
             "\"HostConfig\": {\"Binds\": [\"/h/conf:/etc/orthanc:ro\"]}, \"Mounts\": []}",
             {{u"/h/conf/b.json"_s, "{}"}});
    QVERIFY(deployment);
    QCOMPARE(deployment->files().size(), 1);
    QCOMPARE(deployment->file(0).path, u"/etc/orthanc/b.json"_s);
}

void TestInspection::replaced_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<NoteId>("id");
    QTest::newRow("entry point") << "/docker-entrypoint.sh"_ba << "/bin/sh"_ba
                                 << NoteId::EntrypointReplaced;
    QTest::newRow("command") << "/tmp/orthanc.json"_ba << "--version"_ba << NoteId::CommandReplaced;
    QTest::newRow("user") << "\"User\": \"\""_ba << "\"User\": \"1000\""_ba << NoteId::UserSet;
}

void TestInspection::replaced()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const NoteId, id);
    const auto deployment = open(inspected().replace(before, after));
    QVERIFY(deployment);
    QVERIFY(hasNote(*deployment, id));
}

void TestInspection::edits_data()
{
    QTest::addColumn<Maker>("maker");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *title, const Maker &maker, const QByteArray &before,
                        const QByteArray &after) {
        QTest::newRow(title) << maker << before << after;
    };
    row(
        "changed",
        [](const Deployment &d) { return d.layout().setVariable(d, "ORTHANC__NAME", "x\"\n"); },
        "ORTHANC__NAME=a=b", "ORTHANC__NAME=x\\\"\\n");
    row(
        "same",
        [](const Deployment &d) { return d.layout().setVariable(d, "ORTHANC__NAME", "a=b"); }, "",
        "");
    row(
        "new", [](const Deployment &d) { return d.layout().setVariable(d, "A", "b"); },
        "\"PATH=/usr/bin\"", "\"PATH=/usr/bin\",\n                \"A=b\"");
    row(
        "removed", [](const Deployment &d) { return d.layout().unsetVariable(d, "ORTHANC__NAME"); },
        "                \"ORTHANC__NAME=a=b\",\n", "");
    row(
        "renamed",
        [](const Deployment &d) { return d.layout().renameVariable(d, "ORTHANC__NAME", "A"); },
        "ORTHANC__NAME=a=b", "A=a=b");
    row(
        "image",
        [](const Deployment &d) {
            return d.layout().setImage(d, *image::Images::load().find(u"26.8.1"_s));
        },
        "orthanc:25.1.0", "orthanc:26.8.1");
}

void TestInspection::edits()
{
    QFETCH(const Maker, maker);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    // The container behind it stays as it is.
    const QByteArray text = array(inspected() + ",\n" + inspected("/other").replace("NAME", "AET"));
    Deployment deployment = *open(text);
    const auto changes = maker(deployment);
    QVERIFY(changes);
    const auto inverse = deployment.apply({*changes});
    QByteArray expected = text;
    if (!before.isEmpty())
        expected.replace(text.indexOf(before), before.size(), after);
    QCOMPARE(deployment.source(0).text, expected);
    deployment.apply(inverse);
    QCOMPARE(deployment.source(0).text, text);
}

void TestInspection::newFile()
{
    Deployment deployment = *open(array(inspected()));
    const Deployment opened = deployment;
    const auto added = deployment.layout().addFile(deployment, ContainerFile::Role::Secret,
                                                   u"/run/secrets/pw"_s, "hidden");
    QVERIFY(added);
    const auto inverse = deployment.apply({*added});
    QCOMPARE(deployment.files().size(), 1);
    QCOMPARE(deployment.file(0).text, "hidden"_ba);
    QCOMPARE(deployment.sources().last().diskPath, u"/p/secrets/pw"_s);
    const auto removed = deployment.layout().removeFile(deployment, 0);
    QVERIFY(removed);
    deployment.apply({*removed});
    QVERIFY(deployment.files().isEmpty());
    Deployment again = opened;
    again.apply({*added});
    again.apply(inverse);
    QVERIFY(again == opened);
}

void TestInspection::bad_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("cut off") << array(inspected()).chopped(20) << 18;
    QTest::newRow("comma is missing")
        << array(inspected()).replace("\"User\": \"\",", "\"User\": \"\"") << 12;
}

void TestInspection::bad()
{
    QFETCH(const QByteArray, text);
    const auto deployment = open(text);
    QVERIFY(!deployment);
    QCOMPARE(deployment.error().id, ErrorId::InspectionInvalid);
    QTEST(deployment.error().place.position.line, "line");
    QVERIFY(!message(deployment.error()).isEmpty());
}

void TestInspection::forms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Form>("form");
    const auto row = [](const char *title, const QString &name, const QByteArray &text, Form form) {
        QTest::newRow(title) << name << text << form;
    };
    row("inspection", u"-"_s, array(inspected()), Form::Inspection);
    row("inspection, one", u"x.json"_s, inspected(), Form::Inspection);
    row("configuration", u"-"_s, "// c\n/* d */ {\"Name\": \"x\"}", Form::Configuration);
    row("configuration with a Config", u"-"_s, "{\"Config\": {}}", Form::Configuration);
    row("no JSON at all", u"x.json"_s, "docker run x", Form::Configuration);
    row("compose", u"-"_s, "# c\nservices:\n  a:\n    command: docker run x\n", Form::Compose);
    row("compose, Windows", u"-"_s,
        "\xEF\xBB\xBF"
        "name: x\r\nservices:\r\n",
        Form::Compose);
    row("compose in JSON", u"-"_s, "{\"services\": {}}", Form::Compose);
    row("compose by name", u"x.yml"_s, "a: b", Form::Compose);
    row("manifests", u"x.yaml"_s, "---\napiVersion: v1\nkind: Pod\n", Form::Manifests);
    row("manifests in JSON", u"-"_s, "{\"apiVersion\": \"v1\", \"kind\": \"List\"}",
        Form::Manifests);
    row("command", u"-"_s, "docker run orthancteam/orthanc", Form::Command);
    row("script", u"x.sh"_s, "#!/bin/sh\nset -e\nA=b\nsudo podman create x\n", Form::Command);
    row("lines", u"-"_s, "# c\nA=b\nC.D=docker run\n", Form::Environment);
    row("lines by name", u"x.env"_s, "docker run x", Form::Environment);
    row("anything else", u"x.txt"_s, "hello\n", Form::Configuration);
    row("nothing", u"-"_s, "", Form::Configuration);
}

void TestInspection::forms()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const Form, form);
    QCOMPARE(exchange::formOf(name, text), form);
    QVERIFY(!exchange::nameOf(form).isEmpty());
}

void TestInspection::mixedForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("command") << "docker run x"_ba;
    QTest::newRow("inspection") << array(inspected());
}

void TestInspection::mixedForms()
{
    QFETCH(const QByteArray, text);
    const auto deployment = exchange::open({u"/p/a.json"_s, u"/p/b"_s}, {m_images},
                                           MemoryTree({{u"/p/a.json"_s, "{}"}, {u"/p/b"_s, text}}));
    QVERIFY(!deployment);
    QCOMPARE(deployment.error().id, ErrorId::FormsMixed);
    QCOMPARE(deployment.error().arguments, QStringList{u"/p/b"_s});
}

TOWERKEY_TEST(TestInspection)

#include "testinspection.moc"
