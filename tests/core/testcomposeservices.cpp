// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;

/// Which service of a compose project is opened, with which image, and what several files say.
class TestComposeServices : public QObject
{
    Q_OBJECT

private slots:
    void image_data();
    void image();
    void severalFiles_data();
    void severalFiles();
    void choosesTheService();
    void serviceFacts();
    void secretsOfNeighbours();

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

Result<Deployment> TestComposeServices::open(const QMap<QString, QByteArray> &files,
                                             const QString &service, const QStringList &paths) const
{
    QMap<QString, QByteArray> absolute;
    for (auto file = files.begin(); file != files.end(); ++file)
        absolute.insert(u"/p/"_s + file.key(), file.value());
    return exchange::open(paths, {m_images, {}, service}, MemoryTree(absolute));
}

void TestComposeServices::image_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("dockerfile");
    QTest::addColumn<QString>("tag");
    QTest::newRow("tag") << "image: orthancteam/orthanc:24.1.2-full"_ba << QByteArray()
                         << u"24.1.2-full"_s;
    QTest::newRow("other repository") << "image: registry.example.org:5000/osimis/orthanc:21.6.0"_ba
                                      << QByteArray() << u"21.6.0"_s;
    QTest::newRow("no tag") << "image: orthancteam/orthanc"_ba << QByteArray() << u"26.8.1"_s;
    QTest::newRow("variable") << "image: orthancteam/orthanc:${TAG:-23.7.0}"_ba << QByteArray()
                              << u"23.7.0"_s;
    QTest::newRow("build") << "build: ."_ba << "FROM orthancteam/orthanc:22.4.0\n"_ba
                           << u"22.4.0"_s;
    QTest::newRow("build with a name for it") << "image: mine\n    build: {context: .}"_ba
                                              << "FROM osimis/orthanc:21.8.0\n"_ba << u"21.8.0"_s;
}

void TestComposeServices::image()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, dockerfile);
    const auto deployment = open(
        {{u"compose.yaml"_s,
          "services:\n  orthanc:\n    " + written + "\n    environment:\n      ORTHANC__NAME: x\n"},
         {u"Dockerfile"_s, dockerfile + "ENV ORTHANC__DICOM_AET=A ORTHANC__NAME=y\n"}});
    QVERIFY(deployment);
    QTEST(deployment->imageTag(), "tag");
    const bool isBuilt = !dockerfile.isEmpty();
    QCOMPARE(shown(*deployment),
             isBuilt ? (QStringList{u"ORTHANC__DICOM_AET=A"_s, u"ORTHANC__NAME=x"_s})
                     : QStringList{u"ORTHANC__NAME=x"_s});
}

void TestComposeServices::severalFiles_data()
{
    QTest::addColumn<QByteArray>("main");
    QTest::addColumn<QByteArray>("other"); // other.yaml
    QTest::addColumn<bool>("isOverride"); // Given as the second file.
    QTest::addColumn<QStringList>("variables");
    const QByteArray image = "services:\n  orthanc:\n    image: orthancteam/orthanc\n";
    QTest::newRow("override") << image + "    environment:\n      A: 1\n      B: 2\n"
                              << "services:\n  orthanc:\n    environment:\n      - B=3\n"_ba << true
                              << QStringList{u"A=1"_s, u"B=3"_s};
    QTest::newRow("reset") << image + "    environment:\n      A: 1\n"
                           << "services:\n  orthanc:\n    environment: !reset\n"_ba << true
                           << QStringList();
    QTest::newRow("override tag")
        << image + "    environment:\n      A: 1\n"
        << "services:\n  orthanc:\n    environment: !override\n      B: 2\n"_ba << true
        << QStringList{u"B=2"_s};
    QTest::newRow("extends a file")
        << image
            + "    extends:\n      file: other.yaml\n      service: base\n"
              "    environment:\n      B: 3\n"
        << "services:\n  base:\n    environment:\n      A: 1\n      B: 2\n"_ba << false
        << QStringList{u"A=1"_s, u"B=3"_s};
    QTest::newRow("extends a neighbour")
        << image + "    extends: base\n  base:\n    environment:\n      A: 1\n"
        << QByteArray() << false << QStringList{u"A=1"_s};
    // A name without a value takes away what was given before.
    QTest::newRow("name of an override")
        << image + "    environment:\n      A: 1\n      B: 2\n"
        << "services:\n  orthanc:\n    environment:\n      - A\n"_ba << true
        << QStringList{u"B=2"_s};
    QTest::newRow("name of an extending service") << image
            + "    extends: base\n    environment:\n      A:\n"
              "  base:\n    environment:\n      A: 1\n      B: 2\n"
                                                  << QByteArray() << false << QStringList{u"B=2"_s};
    QTest::newRow("name over a file of variables")
        << image + "    env_file: other.yaml\n    environment:\n      A:\n"
        << "A=1\nB=2\n"_ba << false << QStringList{u"B=2"_s};
    QTest::newRow("include") << "include:\n  - other.yaml\n"_ba
                             << image + "    environment:\n      A: 1\n"
                             << false << QStringList{u"A=1"_s};
    QTest::newRow("include itself")
        << "include:\n  - compose.yaml\n"_ba + image + "    environment:\n      A: 1\n"
        << QByteArray() << false << QStringList{u"A=1"_s};
}

void TestComposeServices::severalFiles()
{
    QFETCH(QByteArray, main);
    QFETCH(QByteArray, other);
    QFETCH(bool, isOverride);
    QStringList paths{u"/p/compose.yaml"_s};
    if (isOverride)
        paths.append(u"/p/other.yaml"_s);
    const auto deployment =
        open({{u"compose.yaml"_s, main}, {u"other.yaml"_s, other}}, u"orthanc"_s, paths);
    QVERIFY(deployment);
    QTEST(shown(*deployment), "variables");
}

void TestComposeServices::choosesTheService()
{
    const QMap<QString, QByteArray> files{
        {u"compose.yaml"_s,
         "services:\n"
         "  database:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: x\n"
         "  auth:\n    image: orthancteam/orthanc-auth-service\n"
         "  one:\n    image: orthancteam/orthanc\n    environment:\n      A: 1\n"
         "  two:\n    image: osimis/orthanc\n    environment:\n      A: 2\n"}};
    QCOMPARE(shown(*open(files)), QStringList{u"A=1"_s});
    QCOMPARE(shown(*open(files, u"two"_s)), QStringList{u"A=2"_s});
    const auto none = open(files, u"three"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().id, ErrorId::ServiceUnknown);
    QCOMPARE(none.error().arguments.last(), u"database, auth, one, two"_s);
    const auto choices = exchange::servicesOf({u"/p/compose.yaml"_s},
                                              MemoryTree({{u"/p/compose.yaml"_s, files.first()}}));
    QVERIFY(choices);
    QStringList running;
    for (const auto &choice : *choices) {
        if (choice.runsOrthanc)
            running.append(choice.name);
    }
    QCOMPARE(running, (QStringList{u"one"_s, u"two"_s}));
}

void TestComposeServices::serviceFacts()
{
    const auto deployment = open(
        {{u"compose.yaml"_s,
          service(
              "ports: [\"127.0.0.1:8080:8042/tcp\", 4242, {target: 104, published: \"11112\"}]\n"
              "volumes: [\"data:/var/lib/orthanc/db\", \"./no:/x:ro\"]\n"
              "healthcheck: {test: [CMD, curl, localhost]}\n"
              "secrets: [{source: s, target: t, mode: 0400}]")
              + "secrets:\n  s: {external: true}\n  unused: {file: x}\n"}});
    QVERIFY(deployment);
    const deployment::Service &facts = deployment->container().service;
    QCOMPARE(facts.ports.size(), 3);
    QCOMPARE(facts.ports[0].address, u"127.0.0.1"_s);
    QCOMPARE(facts.ports[0].published, u"8080"_s);
    QCOMPARE(facts.ports[0].target, u"8042"_s);
    QCOMPARE(facts.ports[1].target, u"4242"_s);
    QCOMPARE(facts.ports[2].published, u"11112"_s);
    QCOMPARE(facts.mounts.size(), 2);
    const auto bind = std::ranges::find(facts.mounts, u"/x"_s, &deployment::Mount::target);
    QVERIFY(bind != facts.mounts.end() && bind->readOnly && !bind->exists);
    QCOMPARE(facts.healthCheck, u"CMD curl localhost"_s);
    QCOMPARE(facts.secrets.first().target, u"t"_s);
    QVERIFY(facts.secrets.first().isExternal);
    QCOMPARE(facts.definedSecrets, (QStringList{u"s"_s, u"unused"_s}));
    QVERIFY(facts.neighboursSecrets.isEmpty());
}

void TestComposeServices::secretsOfNeighbours()
{
    const auto deployment =
        open({{u"compose.yaml"_s,
               service("secrets: [mine]")
                   + "  other:\n    image: x\n    secrets: [theirs, {source: long}]\n"
                     "secrets:\n  mine: {file: a}\n  theirs: {file: b}\n  long: {file: c}\n"}});
    QVERIFY(deployment);
    QCOMPARE(deployment->container().service.neighboursSecrets,
             (QStringList{u"theirs"_s, u"long"_s}));
}

TOWERKEY_TEST(TestComposeServices)

#include "testcomposeservices.moc"
