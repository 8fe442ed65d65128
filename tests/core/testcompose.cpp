// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/settings.h"
#include "core/exchange/opening.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::ContainerFile;
using deployment::Deployment;
using deployment::NoteId;

/// What a service of a compose project gives its container, in all the forms in which people write
/// it, read from files in memory.
class TestCompose : public QObject
{
    Q_OBJECT

private slots:
    void variables_data();
    void variables();
    void files_data();
    void files();
    void notes_data();
    void notes();
    void placesLeadIntoTheFile();
    void badFiles_data();
    void badFiles();

private:
    Result<Deployment> open(const QMap<QString, QByteArray> &files, const QString &service = {},
                            const QStringList &paths = {u"/p/compose.yaml"_s}) const;

    const image::Images m_images = image::Images::load();
};

namespace {

/// A service with some lines, in a file of its own.
QByteArray service(const QByteArray &lines)
{
    QByteArray text = "services:\n  orthanc:\n    image: orthancteam/orthanc:26.8.1\n";
    for (const QByteArray &line : lines.split('\n'))
        text += (line.isEmpty() ? line : "    " + line) + '\n';
    return text;
}

QStringList shown(const Deployment &deployment)
{
    QStringList lines;
    for (const auto &variable : deployment.variables())
        lines.append(QString::fromUtf8(variable.name + '=' + variable.value));
    return lines;
}

} // namespace

Result<Deployment> TestCompose::open(const QMap<QString, QByteArray> &files, const QString &service,
                                     const QStringList &paths) const
{
    QMap<QString, QByteArray> absolute;
    for (auto file = files.begin(); file != files.end(); ++file)
        absolute.insert(u"/p/"_s + file.key(), file.value());
    return exchange::open(paths, {m_images, {}, service}, MemoryTree(absolute));
}

void TestCompose::variables_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("dotenv");
    QTest::addColumn<QByteArray>("envFile");
    QTest::addColumn<QStringList>("variables");
    const auto row = [](const char *title, const QByteArray &lines, const QStringList &variables,
                        const QByteArray &dotenv = {}, const QByteArray &envFile = {}) {
        QTest::newRow(title) << lines << dotenv << envFile << variables;
    };
    row("map", "environment:\n  A: x\n  B: 'y'", {u"A=x"_s, u"B=y"_s});
    row("list", "environment:\n  - A=x=1\n  - \"B=y\"", {u"A=x=1"_s, u"B=y"_s});
    row("list at the key's own column", "environment:\n- A=x", {u"A=x"_s});
    row("flow map", "environment: {A: x, B: \"y\"}", {u"A=x"_s, u"B=y"_s});
    row("booleans and numbers", "environment:\n  A: true\n  B: 010\n  C: 1e3\n  D: 1.10\n  E: yes",
        {u"A=true"_s, u"B=8"_s, u"C=1000"_s, u"D=1.1"_s, u"E=yes"_s});
    row("block", "environment:\n  A: |\n    {\n      \"x\": 1\n    }", {u"A={\n  \"x\": 1\n}\n"_s});
    row("null is handed through", "environment:\n  A:\n  B: x", {u"B=x"_s});
    row("null takes what .env has", "environment:\n  A:\n  B: ~", {u"A=1"_s, u"B=2"_s},
        "A=1\nB=2\n");
    row("a name alone", "environment:\n  - A\n  - B", {u"A=1"_s}, "A=1\n");
    row("interpolated", "environment:\n  A: ${X}-${Y:-d}-$$Z", {u"A=1-d-$Z"_s}, "X=1\n");
    row("interpolated list", "environment:\n  - A=${X}", {u"A=1"_s}, "X=1\n");
    row("keys are not interpolated", "environment:\n  $X: y", {u"$X=y"_s}, "X=1\n");
    row("env_file", "env_file: a.env", {u"A=x"_s, u"B=y z"_s}, {}, "A=x # c\nB='y z'\n");
    row("env_file, list", "env_file:\n  - a.env\n  - b.env", {u"A=1"_s}, {}, "A=1\n");
    row("env_file, long", "env_file:\n  - path: a.env\n    required: false", {u"A=1"_s}, {},
        "A=1\n");
    row("env_file, raw", "env_file:\n  - path: a.env\n    format: raw", {u"A='x' # c"_s}, {},
        "A='x' # c\n");
    row("environment counts before env_file", "env_file: a.env\nenvironment:\n  A: y",
        {u"B=2"_s, u"A=y"_s}, {}, "A=x\nB=2\n");
    row("anchor", "environment: &e\n  A: x\nlabels: *e", {u"A=x"_s});
    row("merge", "labels: &e\n  A: x\n  B: y\nenvironment:\n  <<: *e\n  B: z",
        {u"B=z"_s, u"A=x"_s});
}

void TestCompose::variables()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, dotenv);
    QFETCH(QByteArray, envFile);
    QMap<QString, QByteArray> files{{u"compose.yaml"_s, service(lines)}};
    if (!dotenv.isEmpty())
        files.insert(u".env"_s, dotenv);
    if (!envFile.isEmpty())
        files.insert(u"a.env"_s, envFile);
    const auto deployment = open(files);
    QVERIFY(deployment);
    QTEST(shown(*deployment), "variables");
    // Line ends of another system change nothing.
    for (QByteArray &text : files)
        text.replace("\n", "\r\n");
    const auto other = open(files);
    QVERIFY(other);
    QTEST(shown(*other), "variables");
}

void TestCompose::files_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("top");
    QTest::addColumn<QStringList>("seen"); // path=text
    const auto row = [](const char *title, const QByteArray &lines, const QStringList &seen,
                        const QByteArray &top = {}) {
        QTest::newRow(title) << lines << top << seen;
    };
    row("bind mount", "volumes:\n  - ./a.json:/etc/orthanc/x.json:ro",
        {u"/etc/orthanc/x.json={\"a\": 1}"_s});
    row("bind mount, long",
        "volumes:\n  - type: bind\n    source: ./a.json\n    target: /etc/orthanc/x.json",
        {u"/etc/orthanc/x.json={\"a\": 1}"_s});
    row("no JSON for the script", "volumes:\n  - ./a.json:/etc/orthanc/x.jsonc", {});
    row("folder", "volumes:\n  - ./conf:/etc/orthanc",
        {u"/etc/orthanc/b.json={\"b\": 2}"_s, u"/etc/orthanc/c.json={\"c\": 3}"_s});
    row("a file over a folder",
        "volumes:\n  - ./a.json:/etc/orthanc/b.json\n  - ./conf:/etc/orthanc/",
        {u"/etc/orthanc/b.json={\"a\": 1}"_s, u"/etc/orthanc/c.json={\"c\": 3}"_s});
    row("named volume", "volumes:\n  - data:/etc/orthanc", {});
    row("secret", "secrets:\n  - password", {u"/run/secrets/password=hidden\n"_s},
        "secrets:\n  password:\n    file: ./secret.txt\n");
    row("secret, long", "secrets:\n  - source: password\n    target: ORTHANC__NAME",
        {u"/run/secrets/ORTHANC__NAME=hidden\n"_s},
        "secrets:\n  password:\n    file: ./secret.txt\n");
    row("secret as configuration", "secrets:\n  - source: s\n    target: /etc/orthanc/s.json",
        {u"/etc/orthanc/s.json={\"a\": 1}"_s}, "secrets:\n  s:\n    file: a.json\n");
    row("external secret", "secrets: [password]", {u"/run/secrets/password=(password)"_s},
        "secrets:\n  password:\n    external: true\n");
    row("secret of the environment", "secrets: [password]", {u"/run/secrets/password=from .env"_s},
        "secrets:\n  password:\n    environment: PASSWORD\n");
    row("config", "configs:\n  - source: c\n    target: /etc/orthanc/c.json",
        {u"/etc/orthanc/c.json={\"a\": 1}"_s}, "configs:\n  c:\n    file: ./a.json\n");
    row("config written in place", "configs:\n  - source: c\n    target: /etc/orthanc/c.json",
        {u"/etc/orthanc/c.json={\"x\": \"from .env\"}\n"_s},
        "configs:\n  c:\n    content: |\n      {\"x\": \"${PASSWORD}\"}\n");
}

void TestCompose::files()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, top);
    const auto deployment = open({{u"compose.yaml"_s, service(lines) + top},
                                  {u"a.json"_s, "{\"a\": 1}"},
                                  {u"conf/b.json"_s, "{\"b\": 2}"},
                                  {u"conf/c.json"_s, "{\"c\": 3}"},
                                  {u"conf/d.txt"_s, "no"},
                                  {u"secret.txt"_s, "hidden\n"},
                                  {u".env"_s, "PASSWORD=from .env\n"}});
    QVERIFY(deployment);
    QStringList seen;
    for (const ContainerFile &file : deployment->files())
        seen.append(file.path + u'=' + QString::fromUtf8(file.text));
    QTEST(seen, "seen");
}

void TestCompose::notes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<NoteId>("id");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("line");
    const auto row = [](const char *title, const QByteArray &lines, NoteId id,
                        const QStringList &arguments,
                        int line) { QTest::newRow(title) << lines << id << arguments << line; };
    row("unset", "environment:\n  A: $NO", NoteId::VariableUnset, {u"NO"_s}, 5);
    row("required", "environment:\n  A: ${NO:?set it}", NoteId::VariableRequired,
        {u"NO"_s, u"set it"_s}, 5);
    row("handed through", "environment:\n  - A", NoteId::VariableFromHost, {u"A"_s}, 5);
    row("a table as value", "environment:\n  A: {b: c}", NoteId::VariableUnreadable, {u"A"_s}, 5);
    row("bad dollar", "environment:\n  A: pa$(word)", NoteId::InterpolationInvalid, {u"$("_s}, 5);
    row("env_file missing", "env_file: no.env", NoteId::EnvironmentFileMissing, {u"/p/no.env"_s},
        4);
    row("env_file may be missing", "env_file:\n  - path: no.env\n    required: false",
        NoteId::OptionalFileMissing, {u"/p/no.env"_s}, 5);
    row("mount missing", "volumes:\n  - ./no.json:/etc/orthanc/x.json", NoteId::FileMissing,
        {u"/p/no.json"_s}, 5);
    row("secret undefined", "secrets: [no]", NoteId::SecretUndefined, {u"no"_s}, 4);
    row("command", "command: /run/secrets/", NoteId::CommandReplaced, {u"/run/secrets/"_s}, 4);
    row("entry point", "entrypoint: [Orthanc, -v]", NoteId::EntrypointReplaced, {u"Orthanc -v"_s},
        4);
    row("user", "user: \"1000:1000\"", NoteId::UserSet, {u"1000:1000"_s}, 4);
    row("extends nothing", "extends: no", NoteId::ServiceMissing, {u"no"_s, QString()}, 4);
    row("extends itself", "extends: orthanc", NoteId::ExtendsCyclic, {u"orthanc"_s}, 3);
}

void TestCompose::notes()
{
    QFETCH(QByteArray, lines);
    QFETCH(NoteId, id);
    const auto deployment = open({{u"compose.yaml"_s, service(lines)}});
    QVERIFY(deployment);
    const auto &notes = deployment->container().notes;
    const auto note = std::ranges::find(notes, id, &deployment::Note::id);
    QVERIFY(note != notes.end());
    QTEST(note->arguments, "arguments");
    QTEST(note->place.position.line, "line");
    QCOMPARE(note->place.source, u"/p/compose.yaml"_s);
    QVERIFY(!message(*note).isEmpty());
}

void TestCompose::placesLeadIntoTheFile()
{
    const auto deployment = open({{u"compose.yaml"_s,
                                   service("environment:\n  ORTHANC__NAME: x\n"
                                           "configs: [{source: c, target: /etc/orthanc/c.json}]")
                                       + "configs:\n  c:\n    content: |\n      {\n        "
                                         "\"DicomAet\": \"${AET}\"\n      }\n"},
                                  {u".env"_s, "AET=PACS\n"}});
    QVERIFY(deployment);
    const auto outcome =
        startup::simulate(*m_images.find(u"26.8.1"_s), startup::inputOf(*deployment));
    const auto placeOf = [&](const QString &path) {
        const auto *node = outcome.configuration.find(SettingPath({path}));
        return node ? toString(outcome.configuration.place(node->origin())) : QString();
    };
    QCOMPARE(placeOf(u"Name"_s), u"/p/compose.yaml:5:1"_s);
    QCOMPARE(placeOf(u"DicomAet"_s), u"/p/compose.yaml:11:21"_s);
    QCOMPARE(outcome.configuration.find(SettingPath({u"DicomAet"_s}))->toValue(),
             json::Value(u"PACS"_s));
}

void TestCompose::badFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<int>("line");
    QTest::newRow("no YAML") << "services:\n  a: [\n"_ba << ErrorId::YamlInvalid << 3;
    QTest::newRow("tab") << "services:\n\ta: b\n"_ba << ErrorId::YamlInvalid << 2;
    QTest::newRow("no service of Orthanc")
        << "services:\n  a:\n    image: nginx\n"_ba << ErrorId::NoService << 0;
    QTest::newRow("no services") << "a: b\n"_ba << ErrorId::NoService << 0;
    QTest::newRow("empty") << ""_ba << ErrorId::NoService << 0;
    QTest::newRow("binary") << QByteArray("a: \0b", 5) << ErrorId::YamlInvalid << 1;
}

void TestCompose::badFiles()
{
    QFETCH(QByteArray, text);
    const auto deployment = open({{u"compose.yaml"_s, text}});
    QVERIFY(!deployment);
    QTEST(deployment.error().id, "id");
    QTEST(deployment.error().place.position.line, "line");
    QVERIFY(!message(deployment.error()).isEmpty());
}

TOWERKEY_TEST(TestCompose)

#include "testcompose.moc"
