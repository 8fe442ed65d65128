// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "tests/support/composeprogram.h"
#include "tests/support/folder.h"
#include "tests/support/registry.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::ComposeProgram;

/// docker-compose itself, and what the tests believe of its answers.
class TestCompose : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void environment_data();
    void environment();
    void variablesOfTheHostAreUnseen();
    void secretsAndConfigs();
    void withoutInterpolation();
    void damageIsReported_data();
    void damageIsReported();

private:
    static void writeProject(const test::Folder &folder, const QByteArray &service);

    const ComposeProgram m_compose;
    const image::Images m_images = image::Images::load();
};

namespace {

using Environment = QList<std::pair<QString, QString>>;

QString textOf(const json::Value &value)
{
    return value.isString() ? *value.as<QString>() : QString();
}

} // namespace

void TestCompose::init() { TOWERKEY_NEEDS(m_compose, "docker-compose"); }

void TestCompose::writeProject(const test::Folder &folder, const QByteArray &service)
{
    folder.write(u"compose.yaml"_s,
                 "name: pacs\n"
                 "services:\n"
                 "  orthanc:\n"
                 "    image: orthancteam/orthanc:${TAG:-26.8.1}\n"
                     + service
                     + "secrets:\n"
                       "  password: {file: secrets/password}\n"
                       "configs:\n"
                       "  orthanc: {file: orthanc.json}\n");
    folder.write(u".env"_s, "SITE='north wing'\n");
    folder.write(u"orthanc.env"_s,
                 "QUOTED='a$b'\n"
                 "EXPANDED=\"at $SITE\"\n"
                 "BARE=x # comment\n");
    folder.write(u"orthanc.json"_s, "{}\n");
    folder.write(u"secrets/password"_s, "secret");
}

void TestCompose::environment_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<Environment>("expected");

    QTest::newRow("none") << QByteArray() << Environment{};
    QTest::newRow("map") << "    environment:\n"
                            "      ORTHANC__NAME: \"PACS of ${SITE}\"\n"
                            "      ORTHANC__DICOM_PORT: 104\n"
                            "      PRICE: 5$$\n"_ba
                         << Environment{{u"ORTHANC__DICOM_PORT"_s, u"104"_s},
                                        {u"ORTHANC__NAME"_s, u"PACS of north wing"_s},
                                        {u"PRICE"_s, u"5$"_s}};
    QTest::newRow("block scalar") << "    environment:\n"
                                     "      ORTHANC_JSON: |\n"
                                     "        {\"Name\":\n"
                                     "         \"é\"}\n"_ba
                                  << Environment{{u"ORTHANC_JSON"_s, u"{\"Name\":\n \"é\"}\n"_s}};
    QTest::newRow("list") << "    environment:\n"
                             "      - ORTHANC__NAME=a=b\n"
                             "      - PASSED_ON\n"_ba
                          << Environment{{u"ORTHANC__NAME"_s, u"a=b"_s}};
    QTest::newRow("env_file") << "    env_file: orthanc.env\n"
                                 "    environment: {BARE: z}\n"_ba
                              << Environment{{u"BARE"_s, u"z"_s},
                                             {u"EXPANDED"_s, u"at north wing"_s},
                                             {u"QUOTED"_s, u"a$b"_s}};
    QTest::newRow("name that takes away what a file gives")
        << "    env_file: orthanc.env\n"
           "    environment: [BARE, EXPANDED=]\n"_ba
        << Environment{{u"EXPANDED"_s, u""_s}, {u"QUOTED"_s, u"a$b"_s}};
    QTest::newRow("name that takes away what is extended")
        << "    extends: base\n"
           "    environment: {A: }\n"
           "  base:\n    image: other\n    environment: {A: \"1\", B: \"2\"}\n"_ba
        << Environment{{u"B"_s, u"2"_s}};
    QTest::newRow("name that takes away what is merged")
        << "    environment:\n      <<: {A: \"1\", B: \"2\"}\n      A:\n"_ba
        << Environment{{u"B"_s, u"2"_s}};
    QTest::newRow("name twice") << "    environment: [A=1, A, B=2, B=3]\n"_ba
                                << Environment{{u"B"_s, u"3"_s}};
}

void TestCompose::environment()
{
    QFETCH(const QByteArray, service);
    QFETCH(const Environment, expected);
    const test::Folder folder;
    writeProject(folder, service);
    const auto config = m_compose.config(folder.path());
    QVERIFY2(config, config ? "" : qPrintable(config.error()));
    QCOMPARE(ComposeProgram::environment(*config, u"orthanc"_s), expected);
    const auto opened =
        exchange::open({folder.path(u"compose.yaml"_s)}, {m_images, {}, u"orthanc"_s});
    QVERIFY(opened);
    QMap<QString, QString> variables;
    for (const deployment::Variable &variable : opened->variables())
        variables.insert(QString::fromUtf8(variable.name), QString::fromUtf8(variable.value));
    QCOMPARE(Environment(variables.keyValueBegin(), variables.keyValueEnd()), expected);
}

void TestCompose::variablesOfTheHostAreUnseen()
{
    qputenv("TAG", "1.2.3");
    const test::Folder folder;
    writeProject(folder, "    environment: [TAG]\n");
    const auto config = m_compose.config(folder.path());
    qunsetenv("TAG");
    QVERIFY2(config, config ? "" : qPrintable(config.error()));
    QCOMPARE(textOf(test::at(*config, {u"services"_s, u"orthanc"_s, u"image"_s})),
             u"orthancteam/orthanc:26.8.1"_s);
    QVERIFY(ComposeProgram::environment(*config, u"orthanc"_s).isEmpty());
}

void TestCompose::secretsAndConfigs()
{
    const test::Folder folder;
    writeProject(folder,
                 "    secrets: [password]\n"
                 "    configs:\n"
                 "      - source: orthanc\n"
                 "        target: /etc/orthanc/orthanc.json\n");
    const auto config = m_compose.config(folder.path());
    QVERIFY2(config, config ? "" : qPrintable(config.error()));
    QCOMPARE(textOf(test::at(*config, {u"secrets"_s, u"password"_s, u"file"_s})),
             folder.path(u"secrets/password"_s));
    QCOMPARE(textOf(test::at(*config, {u"configs"_s, u"orthanc"_s, u"file"_s})),
             folder.path(u"orthanc.json"_s));
    const json::Value service = test::at(*config, {u"services"_s, u"orthanc"_s});
    for (const auto &[kind, target] : {std::pair{u"secrets"_s, u"/run/secrets/password"_s},
                                       std::pair{u"configs"_s, u"/etc/orthanc/orthanc.json"_s}}) {
        const json::Value list = test::at(service, {kind});
        QVERIFY(list.isList());
        QCOMPARE(list.as<json::List>()->size(), 1);
        QCOMPARE(textOf(test::at(list.as<json::List>()->first(), {u"target"_s})), target);
    }
}

void TestCompose::withoutInterpolation()
{
    const test::Folder folder;
    writeProject(folder, "    environment: {ORTHANC__NAME: \"${SITE:?}\"}\n");
    const auto config = m_compose.config(folder.path(), ComposeProgram::Interpolation::No);
    QVERIFY2(config, config ? "" : qPrintable(config.error()));
    QCOMPARE(textOf(test::at(*config, {u"services"_s, u"orthanc"_s, u"image"_s})),
             u"orthancteam/orthanc:${TAG:-26.8.1}"_s);
    QCOMPARE(textOf(test::at(*config,
                             {u"services"_s, u"orthanc"_s, u"environment"_s, u"ORTHANC__NAME"_s})),
             u"${SITE:?}"_s);
}

void TestCompose::damageIsReported_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QString>("message");

    QTest::newRow("unknown key") << "    enviroment: {A: b}\n"_ba << u"enviroment"_s;
    QTest::newRow("no YAML") << "    environment: {A: [}\n"_ba << u"yaml"_s;
    QTest::newRow("table as a value") << "    environment: {A: {b: c}}\n"_ba << u"environment.A"_s;
    QTest::newRow("missing file") << "    env_file: other.env\n"_ba << u"other.env"_s;
    QTest::newRow("unknown secret") << "    secrets: [token]\n"_ba << u"token"_s;
    QTest::newRow("required variable") << "    command: \"${UNSET:?say it}\"\n"_ba << u"say it"_s;
}

void TestCompose::damageIsReported()
{
    QFETCH(const QByteArray, service);
    QFETCH(const QString, message);
    const test::Folder folder;
    writeProject(folder, service);
    const auto config = m_compose.config(folder.path());
    QVERIFY(!config);
    QVERIFY2(config.error().contains(message), qPrintable(config.error()));
}

TOWERKEY_TEST(TestCompose)

#include "testcompose.moc"
