// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "core/exchange/bundle/exportplan.h"
#include "core/exchange/bundle/yamltree.h"
#include "core/exchange/opening.h"
#include "tests/support/exportcases.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::ExportPlan;
using exchange::PlanNoteId;
using exchange::Policy;

/// How an export decides: deliveries, ports, volumes, companions, users.
class TestExportPlan : public QObject
{
    Q_OBJECT

private slots:
    void deliveries_data();
    void deliveries();
    void commentsAreKept();
    void commentsThatTellSecretsAreNot();
    void olderSecretsInCommentsAreDots();
    void addressesWithPasswordsAreSecrets();
    void passwordBecomesAUser();
    void longValuesGoIntoTheFile();
    void manyValuesGoIntoTheFile();
    void largeFilesAreTold_data();
    void largeFilesAreTold();
    void ports_data();
    void ports();
    void probe_data();
    void probe();
    void companions_data();
    void companions();
    void companionsPasswordIsTheirs();
    void serviceIsTakenOver();
    void yaml();
    void everyNoteHasASentence();

private:
    Result<ExportPlan> planned(const deployment::Deployment &deployment,
                               exchange::ExportOptions options = {}) const;

    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

namespace {

const test::Texts Users{{u"ORTHANC__REGISTERED_USERS"_s, "{\"a\": \"b\"}"}};

QStringList variableNames(const ExportPlan &plan)
{
    QStringList names;
    for (const auto &variable : plan.variables)
        names.append(variable.name);
    return names;
}

QStringList secretNames(const ExportPlan &plan)
{
    QStringList names;
    for (const auto &secret : plan.secrets)
        names.append(secret.name);
    return names;
}

bool hasNote(const ExportPlan &plan, PlanNoteId id)
{
    return std::ranges::contains(plan.notes, id, &exchange::PlanNote::id);
}

} // namespace

Result<ExportPlan> TestExportPlan::planned(const deployment::Deployment &deployment,
                                           exchange::ExportOptions options) const
{
    const auto image = *m_images.find(deployment.imageTag());
    options.companionPassword = test::testPassword();
    return exchange::planExport({deployment, m_images, image, m_catalogue, options});
}

void TestExportPlan::deliveries_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("variables");
    const QStringList secrets{u"ORTHANC__REGISTERED_USERS"_s};
    QTest::newRow("mixed") << Policy::Mixed << "{\n  \"Name\": \"A\"\n}\n"_ba
                           << QStringList{u"ORTHANC__DICOM_AET"_s, u"VERBOSE_ENABLED"_s};
    QTest::newRow("file") << Policy::File << "{\n  \"Name\": \"A\",\n  \"DicomAet\": \"B\"\n}\n"_ba
                          << QStringList{u"VERBOSE_ENABLED"_s};
    QTest::newRow("variables") << Policy::Variables << ""_ba
                               << QStringList{u"ORTHANC__NAME"_s, u"ORTHANC__DICOM_AET"_s,
                                              u"VERBOSE_ENABLED"_s};
}

void TestExportPlan::deliveries()
{
    QFETCH(const Policy, policy);
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, variables);
    const auto plan = planned(
        test::deploymentOf(
            u"26.8.1"_s, {{u"a.json"_s, "{\n  \"Name\": \"A\"\n}\n"}},
            Users + test::Texts{{u"ORTHANC__DICOM_AET"_s, "B"}, {u"VERBOSE_ENABLED"_s, "true"}},
            {{u"ORTHANC__STABLE_AGE"_s, "7"}}),
        {.policy = policy});
    QVERIFY(plan);
    QCOMPARE(plan->configuration, file);
    QCOMPARE(variableNames(*plan), variables);
    // What is given by a secret today stays one.
    QCOMPARE(secretNames(*plan),
             QStringList({u"ORTHANC__REGISTERED_USERS"_s, u"ORTHANC__STABLE_AGE"_s}));
    QCOMPARE(plan->secrets.first().content, "{\"a\": \"b\"}"_ba);
}

void TestExportPlan::commentsAreKept()
{
    const QByteArray text = "{\n  // The name\n  \"Name\": \"A\", /* why */\n\n"
                            "  \"RegisteredUsers\": {\"a\": \"b\"},\n  \"StableAge\": 1.50e1\n}\n";
    const auto plan = planned(test::deploymentOf(u"26.8.1"_s, {{u"a.json"_s, text}}));
    QVERIFY(plan);
    QVERIFY2(plan->configuration.contains("// The name\n  \"Name\": \"A\", /* why */"),
             plan->configuration.constData());
    QVERIFY(plan->configuration.contains("1.50e1"));
    QVERIFY(!plan->configuration.contains("RegisteredUsers"));
}

void TestExportPlan::commentsThatTellSecretsAreNot()
{
    const QByteArray text = "{\n  // Log in as alice with alice-password\n  \"Name\": \"A\",\n\n"
                            "  \"RegisteredUsers\": {\"alice\": \"alice-password\"}\n}\n";
    const auto plan = planned(test::deploymentOf(u"26.8.1"_s, {{u"a.json"_s, text}}));
    QVERIFY(plan);
    QCOMPARE(plan->configuration, "{\n  \"Name\": \"A\"\n}\n"_ba);
}

void TestExportPlan::olderSecretsInCommentsAreDots()
{
    const QByteArray text =
        "{\n  // \"Password\": \"older\", was for the PACS\n  \"Name\": \"A\", // why\n\n"
        "  \"RegisteredUsers\": {\"a\": \"b\"}\n}\n";
    const auto plan = planned(test::deploymentOf(u"26.8.1"_s, {{u"a.json"_s, text}}));
    QVERIFY(plan);
    QVERIFY2(!plan->configuration.contains("older"), plan->configuration.constData());
    QVERIFY(plan->configuration.contains(u"// \"Password\": %1"_s.arg(dots()).toUtf8()));
    QVERIFY(plan->configuration.contains("\"Name\": \"A\" // why"));
}

void TestExportPlan::addressesWithPasswordsAreSecrets()
{
    const auto plan =
        planned(test::deploymentOf(u"26.8.1"_s, {},
                                   {{u"ORTHANC__REGISTERED_USERS"_s, "{\"a\": \"b\"}"},
                                    {u"ORTHANC__FOO__URL"_s, "http://u:p@h"},
                                    {u"DB_URL"_s, "postgres://u:p@h/d"}}));
    QVERIFY(plan);
    QVERIFY(secretNames(*plan).contains(u"ORTHANC__FOO__URL"_s));
    QCOMPARE(variableNames(*plan), QStringList{u"DB_URL"_s});
    QVERIFY(plan->variables.first().isSecret);
}

void TestExportPlan::passwordBecomesAUser()
{
    const auto plan =
        planned(test::deploymentOf(u"26.8.1"_s, {}, {{u"ORTHANC_PASSWORD"_s, "007"}}));
    QVERIFY(plan);
    QVERIFY(hasNote(*plan, PlanNoteId::PasswordAsUser));
    QVERIFY(plan->variables.isEmpty());
    QCOMPARE(plan->secrets.first().name, u"ORTHANC__REGISTERED_USERS"_s);
    QCOMPARE(plan->secrets.first().content, "{\"orthanc\": \"007\"}"_ba);
}

void TestExportPlan::longValuesGoIntoTheFile()
{
    const QByteArray name = "{\"Name\": \"" + QByteArray(200'000, 'n') + "\"}";
    const auto plan = planned(test::deploymentOf(u"26.8.1"_s, {{u"a.json"_s, name}}, Users),
                              {.policy = Policy::Variables});
    QVERIFY(plan);
    QVERIFY(hasNote(*plan, PlanNoteId::VariableTooLong));
    QVERIFY(plan->configuration.size() > 200'000);
}

/// Linux limits all variables together, too.
void TestExportPlan::manyValuesGoIntoTheFile()
{
    QByteArray text = "{";
    for (int i = 0; i < 3000; ++i)
        text += "\"Key" + QByteArray::number(i) + "\": \"" + QByteArray(1000, 'x') + "\",";
    text.back() = '}';
    const auto plan = planned(test::deploymentOf(u"26.8.1"_s, {{u"a.json"_s, text}}, Users),
                              {.policy = Policy::Variables});
    QVERIFY(plan);
    qsizetype size = 0;
    for (const auto &variable : plan->variables)
        size += variable.name.size() + variable.value.size() + 2;
    QVERIFY2(size > 900'000 && size < 1'100'000, qPrintable(QString::number(size)));
    QVERIFY(plan->configuration.size() > 1'900'000);
    QVERIFY(hasNote(*plan, PlanNoteId::VariableTooLong));
    QVERIFY(plan->notes.size() < 5);
}

void TestExportPlan::largeFilesAreTold_data()
{
    QTest::addColumn<exchange::Target>("target");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("bundle") << exchange::Target::Bundle << false;
    QTest::newRow("stack") << exchange::Target::Stack << true;
    QTest::newRow("kubernetes") << exchange::Target::Kubernetes << true;
    QTest::newRow("kustomize") << exchange::Target::Kustomize << true;
}

void TestExportPlan::largeFilesAreTold()
{
    QFETCH(const exchange::Target, target);
    const QByteArray text = "{\"Name\": \"" + QByteArray(1'100'000, 'n') + "\"}";
    const auto plan =
        planned(test::deploymentOf(u"26.8.1"_s, {{u"a.json"_s, text}}, Users), {.target = target});
    QVERIFY(plan);
    QTEST(hasNote(*plan, PlanNoteId::FileTooLarge), "isTold");
}

void TestExportPlan::ports_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QList<int>>("ports");
    QTest::newRow("default") << "{}"_ba << QList<int>{8042, 4242};
    QTest::newRow("chosen") << R"({"HttpPort": 80, "DicomPort": 104})"_ba << QList<int>{80, 104};
    QTest::newRow("off") << R"({"HttpServerEnabled": false, "DicomServerEnabled": false})"_ba
                         << QList<int>{};
    QTest::newRow("no ports") << R"({"HttpPort": "x", "DicomPort": 70000})"_ba << QList<int>{};
    QTest::newRow("tenants")
        << R"({"MultitenantDicom": {"Servers": [{"Port": 1}, {"Port": 4242}, {}, {"Port": 2}]}})"_ba
        << QList<int>{8042, 4242, 1, 2};
}

void TestExportPlan::ports()
{
    QFETCH(const QByteArray, configuration);
    QFETCH(const QList<int>, ports);
    const auto plan =
        planned(test::deploymentOf(u"26.8.1"_s, {{u"a.json"_s, configuration}}, Users));
    QVERIFY(plan);
    QList<int> found;
    for (const auto &port : plan->ports)
        found.append(port.number);
    QCOMPARE(found, ports);
}

void TestExportPlan::probe_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<bool>("hasProbe");
    QTest::newRow("newest") << u"26.8.1"_s << "{}"_ba << true;
    QTest::newRow("first with a probe") << u"21.10.0"_s << "{}"_ba << true;
    QTest::newRow("before") << u"21.9.2"_s << "{}"_ba << false;
    QTest::newRow("no web server") << u"26.8.1"_s << R"({"HttpServerEnabled": false})"_ba << false;
    QTest::newRow("certificates of clients")
        << u"26.8.1"_s << R"({"SslEnabled": true, "SslVerifyPeers": true})"_ba << false;
}

void TestExportPlan::probe()
{
    QFETCH(const QString, tag);
    QFETCH(const QByteArray, configuration);
    QFETCH(const bool, hasProbe);
    const auto plan = planned(test::deploymentOf(tag, {{u"a.json"_s, configuration}}, Users));
    QVERIFY(plan);
    QCOMPARE(plan->hasProbe, hasProbe);
}

void TestExportPlan::companions_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QString>("host");
    QTest::newRow("named") << R"("PostgreSQL": {"Host": "db"})"_ba << u"db"_s;
    QTest::newRow("never named") << R"("PostgreSQL": {})"_ba << u"database"_s;
    QTest::newRow("MySQL") << R"("MySQL": {"Host": "index"})"_ba << u"index"_s;
    QTest::newRow("elsewhere") << R"("PostgreSQL": {"Host": "db.example.org"})"_ba << QString();
    QTest::newRow("address") << R"("PostgreSQL": {"Host": "10.0.0.1"})"_ba << QString();
    QTest::newRow("this machine") << R"("PostgreSQL": {"Host": "localhost"})"_ba << QString();
    QTest::newRow("URI") << R"("PostgreSQL": {"ConnectionUri": "postgresql://x"})"_ba << QString();
    QTest::newRow("encrypted") << R"("PostgreSQL": {"Host": "db", "EnableSsl": true})"_ba
                               << QString();
    QTest::newRow("unused") << R"("PostgreSQL": {"EnableIndex": false, "EnableStorage": false})"_ba
                            << QString();
    QTest::newRow("no plugin") << R"("StableAge": 1)"_ba << QString();
}

void TestExportPlan::companions()
{
    QFETCH(const QByteArray, section);
    QFETCH(const QString, host);
    const auto deployment =
        test::deploymentOf(u"26.8.1"_s, {{u"a.json"_s, '{' + section + '}'}}, Users);
    const auto plan = planned(deployment);
    QVERIFY(plan);
    QCOMPARE(plan->companion ? plan->companion->host : QString(), host);
    QCOMPARE(hasNote(*plan, PlanNoteId::CompanionAdded), !host.isEmpty());
    const auto without = planned(deployment, {.hasCompanion = false});
    QVERIFY(without && !without->companion);
    QCOMPARE(hasNote(*without, PlanNoteId::CompanionMissing), !host.isEmpty());
}

/// Orthanc reads a secret as JSON, the server as it is.
void TestExportPlan::companionsPasswordIsTheirs()
{
    const auto plan = [this](const QByteArray &password) {
        return planned(
            test::deploymentOf(u"26.8.1"_s, {},
                               Users
                                   + test::Texts{{u"ORTHANC__POSTGRESQL__HOST"_s, "db"},
                                                 {u"ORTHANC__POSTGRESQL__PASSWORD"_s, password}}));
    };
    const auto contentOf = [](const ExportPlan &made) {
        const auto found =
            std::ranges::find(made.secrets, made.companion->secret, &exchange::PlannedSecret::name);
        return found == made.secrets.end() ? QByteArray() : found->content;
    };
    const auto shared = plan("word");
    QVERIFY(shared && shared->companion);
    QCOMPARE(shared->companion->secret, u"ORTHANC__POSTGRESQL__PASSWORD"_s);
    QCOMPARE(contentOf(*shared), "word"_ba);
    const auto apart = plan("\"1234\"");
    QVERIFY(apart && apart->companion);
    QCOMPARE(apart->companion->secret, u"database-password"_s);
    QCOMPARE(contentOf(*apart), "1234"_ba);
}

void TestExportPlan::serviceIsTakenOver()
{
    const MemoryTree files({{u"/p/compose.yaml"_s, R"(services:
  my_pacs:
    image: orthancteam/orthanc:26.8.1
    user: "1000:1000"
    command: /etc/orthanc
    ports: ["127.0.0.1:80:8042", "11112:4242"]
    volumes:
      - archive:/var/lib/orthanc/db
      - /srv/worklists:/worklists:ro
      - /tmp/orthanc.json:/etc/orthanc/orthanc.json
    environment:
      ORTHANC__REGISTERED_USERS: '{"a": "b"}'
volumes:
  archive:
)"},
                            {u"/tmp/orthanc.json"_s, "{}"}});
    const auto opened = exchange::open({u"/p/compose.yaml"_s}, {m_images}, files);
    QVERIFY(opened);
    const auto plan = planned(*opened);
    QVERIFY(plan);
    QCOMPARE(plan->name, u"my-pacs"_s);
    QCOMPARE(plan->user, u"1000:1000"_s);
    QVERIFY(plan->runsAsUser());
    QVERIFY(hasNote(*plan, PlanNoteId::CommandLeftOut));
    QCOMPARE(plan->ports.first(),
             (exchange::PlannedPort{u"http"_s, 8042, u"80"_s, u"127.0.0.1"_s}));
    QCOMPARE(plan->ports.last(), (exchange::PlannedPort{u"dicom"_s, 4242, u"11112"_s, {}}));
    QCOMPARE(plan->volumes.size(), 2);
    QCOMPARE(plan->volumes.first().name, u"archive"_s);
    QCOMPARE(plan->volumes.last(),
             (exchange::PlannedVolume{{}, u"/worklists"_s, u"/srv/worklists"_s, true}));
}

void TestExportPlan::yaml()
{
    using namespace exchange;
    const json::Value tree =
        exchange::table({{u"a"_s, text(u"yes"_s)},
                         {u"b"_s, list({text(u"x"_s), table({{u"k"_s, number(1)}, {u"l"_s, {}}})})},
                         {u"c"_s, table({{u"d"_s, list({})}, {u"e"_s, table({})}})},
                         {u"f"_s, text(u"1\n2\n"_s)},
                         {u"g"_s, octal("0400")}});
    QCOMPARE(toYaml(*tree.as<json::Table>()),
             "a: \"yes\"\nb:\n  - x\n  - k: 1\n    l:\nc:\n  d: []\n  e: {}\nf: |\n  1\n  2\n"
             "g: 0400\n"_ba);
}

void TestExportPlan::everyNoteHasASentence()
{
    for (int id = 0; id <= int(PlanNoteId::FileTooLarge); ++id) {
        const QString sentence = message(exchange::PlanNote{PlanNoteId(id), {u"A1"_s, u"B2"_s}});
        QVERIFY2(sentence.size() > 10 && !sentence.contains(u'%'), qPrintable(sentence));
    }
}

TOWERKEY_TEST(TestExportPlan)

#include "testexportplan.moc"
