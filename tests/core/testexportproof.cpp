// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/provenexport.h"
#include "core/exchange/bundle/writers.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/exportcases.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::ExportedFile;
using exchange::Policy;
using exchange::Target;

/// Every export is read again, and starts as intended; what would not is found.
class TestExportProof : public QObject
{
    Q_OBJECT

private slots:
    void casesHold_data();
    void casesHold();
    void randomDeploymentsHold_data();
    void randomDeploymentsHold();
    void secretsAreInTheirFilesOnly_data();
    void secretsAreInTheirFilesOnly();
    void damageIsFound_data();
    void damageIsFound();
    void damageOfManifestsIsFound_data();
    void damageOfManifestsIsFound();
    void differencesHideSecrets();
    void whatWouldNotStartIsRefused();

private:
    Result<exchange::ProvenExport> made(const deployment::Deployment &deployment, Target target,
                                        Policy policy) const;

    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

namespace {

const QList<std::pair<const char *, Target>> &targets()
{
    static const QList<std::pair<const char *, Target>> all{
        {"bundle", Target::Bundle},         {"stack", Target::Stack},
        {"kubernetes", Target::Kubernetes}, {"kustomize", Target::Kustomize},
        {"docker-run", Target::DockerRun},  {"json", Target::Json},
        {"variables", Target::Variables}};
    return all;
}

const QList<std::pair<const char *, Policy>> &policies()
{
    static const QList<std::pair<const char *, Policy>> all{
        {"file", Policy::File}, {"variables", Policy::Variables}, {"mixed", Policy::Mixed}};
    return all;
}

QByteArray explained(const Result<exchange::ProvenExport> &made)
{
    if (!made)
        return messageWithPlace(made.error()).toUtf8();
    QStringList lines;
    if (made->proof.error)
        lines.append(messageWithPlace(*made->proof.error));
    for (const exchange::Difference &difference : made->proof.differences)
        lines.append(message(difference));
    QByteArray text = lines.join(u'\n').toUtf8();
    for (const ExportedFile &file : made->files)
        text += "\n--- " + file.path.toUtf8() + '\n' + file.content;
    return text;
}

} // namespace

Result<exchange::ProvenExport> TestExportProof::made(const deployment::Deployment &deployment,
                                                     Target target, Policy policy) const
{
    const auto image = m_images.find(deployment.imageTag());
    exchange::ExportOptions options;
    options.target = target;
    options.policy = policy;
    options.companionPassword = test::testPassword();
    return exchange::makeExport({deployment, m_images, *image, m_catalogue, options});
}

void TestExportProof::casesHold_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<Target>("target");
    QTest::addColumn<Policy>("policy");
    const auto cases = test::exportCases();
    for (int i = 0; i < int(cases.size()); ++i) {
        for (const auto &[targetName, target] : targets()) {
            for (const auto &[policyName, policy] : policies()) {
                QTest::addRow("%s, %s, %s", qPrintable(cases[i].name), targetName, policyName)
                    << i << target << policy;
            }
        }
    }
}

void TestExportProof::casesHold()
{
    QFETCH(const int, number);
    QFETCH(const Target, target);
    QFETCH(const Policy, policy);
    const auto cases = test::exportCases();
    const auto result = made(cases[number].deployment, target, policy);
    QVERIFY2(result && result->proof.holds(), explained(result).constData());
    QVERIFY(result->proof.settings > 0);
}

void TestExportProof::randomDeploymentsHold_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString &tag :
         {u"20.4.2"_s, u"21.6.0"_s, u"23.6.0"_s, u"23.6.1"_s, u"25.11.1"_s, u"26.8.1"_s})
        QTest::newRow(qPrintable(tag)) << tag;
}

void TestExportProof::randomDeploymentsHold()
{
    QFETCH(const QString, tag);
    QRandomGenerator random(4711);
    int exported = 0;
    for (int i = 0; i < 60; ++i) {
        const auto deployment = test::randomDeployment(tag, random);
        const auto image = *m_images.find(tag);
        const auto outcome = startup::simulate(image, startup::inputOf(deployment));
        for (const auto &[targetName, target] : targets()) {
            for (const auto &[policyName, policy] : policies()) {
                const auto result = made(deployment, target, policy);
                const bool starts = outcome.verdict == startup::Verdict::Starts;
                QCOMPARE(result.has_value(), starts);
                if (!starts)
                    continue;
                ++exported;
                const QByteArray about = explained(result) + targetName + ' ' + policyName;
                QVERIFY2(result->proof.holds(), about.constData());
            }
        }
    }
    QVERIFY2(exported > 400, qPrintable(QString::number(exported)));
}

void TestExportProof::secretsAreInTheirFilesOnly_data() { casesHold_data(); }

void TestExportProof::secretsAreInTheirFilesOnly()
{
    QFETCH(const int, number);
    QFETCH(const Target, target);
    QFETCH(const Policy, policy);
    const auto cases = test::exportCases();
    const auto result = made(cases[number].deployment, target, policy);
    QVERIFY(result);
    for (const ExportedFile &file : result->files) {
        if (file.isSecret) {
            QVERIFY2(file.mode == FileMode::OwnerOnly, qPrintable(file.path));
            continue;
        }
        for (const char *secret : {"alice-password", "peer-password", "database-password-1",
                                   "companion-password", "first-password", "token'with", "1234\""})
            QVERIFY2(!file.content.contains(secret), qPrintable(file.path));
    }
}

void TestExportProof::damageIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("subject");
    QTest::newRow("value") << u"orthanc.json"_s << "\"WARD\""_ba << "\"WARE\""_ba << u"DicomAet"_s;
    QTest::newRow("inside of a map")
        << u"orthanc.json"_s << "\"MR1\""_ba << "\"MR2\""_ba << u"DicomModalities.mr1.AET"_s;
    QTest::newRow("member that is missing")
        << u"orthanc.json"_s << "\"DicomPort\": 104,"_ba << ""_ba << u"DicomPort"_s;
    QTest::newRow("member too many") << u"orthanc.json"_s << "\"DicomPort\""_ba
                                     << "\"HttpPort\": 1, \"DicomPort\""_ba << u"HttpPort"_s;
    QTest::newRow("variable") << u"compose.yaml"_s << "\"120\""_ba << "\"121\""_ba
                              << u"HttpTimeout"_s;
    QTest::newRow("switch") << u"compose.yaml"_s << "VERBOSE_ENABLED"_ba << "VERBOSE_ENABLE"_ba
                            << u"VERBOSE_ENABLED"_s;
    QTest::newRow("toggle") << u"compose.yaml"_s << "DICOM_WEB_PLUGIN_ENABLED: \"true\""_ba
                            << "DICOM_WEB_PLUGIN_ENABLED: \"false\""_ba << u"DicomWeb"_s;
    QTest::newRow("secret") << u"secrets/ORTHANC__REGISTERED_USERS"_s << "alice"_ba << "alicf"_ba
                            << u"RegisteredUsers.alicf"_s;
    QTest::newRow("image") << u"compose.yaml"_s << ":26.8.1"_ba << ":26.7.0"_ba << u"image"_s;
    QTest::newRow("unreadable") << u"compose.yaml"_s << "services:"_ba << "services: ["_ba
                                << QString();
    QTest::newRow("would not start")
        << u"orthanc.json"_s << "\"WARD\","_ba << "\"WARD\""_ba << QString();
}

void TestExportProof::damageIsFound()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, subject);
    const auto deployment = test::exportCases().first().deployment;
    const auto image = *m_images.find(deployment.imageTag());
    const exchange::ExportRequest request{deployment, m_images, image, m_catalogue, {}};
    auto result = exchange::makeExport(request);
    QVERIFY(result);
    const auto file = std::ranges::find(result->files, path, &ExportedFile::path);
    QVERIFY(file != result->files.end());
    QVERIFY2(file->content.contains(before), file->content.constData());
    file->content.replace(before, after);
    const auto proof = exchange::prove(result->files, request, result->plan);
    QVERIFY(!proof.holds());
    QVERIFY(!exchange::checkProof(proof));
    QCOMPARE(proof.error.has_value(), subject.isEmpty());
    const bool isNamed =
        std::ranges::contains(proof.differences, subject, &exchange::Difference::subject);
    QCOMPARE(isNamed, !subject.isEmpty());
}

void TestExportProof::damageOfManifestsIsFound_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *title, Target target, const QString &path,
                        const QByteArray &before, const QByteArray &after, const QString &subject) {
        QTest::newRow(title) << target << path << before << after << subject;
    };
    const QString users = u"RegisteredUsers.alicf"_s;
    row("ConfigMap", Target::Kubernetes, u"orthanc.yaml"_s, "\"WARD\"", "\"WARE\"", u"DicomAet"_s);
    row("variable", Target::Kubernetes, u"orthanc.yaml"_s, "\"120\"", "\"121\"", u"HttpTimeout"_s);
    row("Secret", Target::Kubernetes, u"secret.yaml"_s, "alice", "alicf", users);
    row("image", Target::Kubernetes, u"orthanc.yaml"_s, ":26.8.1", ":26.7.0", u"image"_s);
    row("file of a ConfigMap", Target::Kustomize, u"orthanc.json"_s, "\"WARD\"", "\"WARE\"",
        u"DicomAet"_s);
    row("file of a Secret", Target::Kustomize, u"secrets/ORTHANC__REGISTERED_USERS"_s, "alice",
        "alicf", users);
    row("generator", Target::Kustomize, u"kustomization.yaml"_s, "orthanc-configuration",
        "orthanc-configuratiom", u"DicomAet"_s);
}

void TestExportProof::damageOfManifestsIsFound()
{
    QFETCH(const Target, target);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, subject);
    const auto deployment = test::exportCases().first().deployment;
    const auto image = *m_images.find(deployment.imageTag());
    exchange::ExportOptions options;
    options.target = target;
    const exchange::ExportRequest request{deployment, m_images, image, m_catalogue, options};
    auto result = exchange::makeExport(request);
    QVERIFY(result);
    QCOMPARE(result->proof.reader, exchange::Proof::Reader::Importer);
    const auto file = std::ranges::find(result->files, path, &ExportedFile::path);
    QVERIFY2(file != result->files.end() && file->content.contains(before), qPrintable(path));
    file->content.replace(before, after);
    const auto proof = exchange::prove(result->files, request, result->plan);
    QVERIFY(!proof.error);
    QVERIFY(std::ranges::contains(proof.differences, subject, &exchange::Difference::subject));
}

void TestExportProof::differencesHideSecrets()
{
    const exchange::Intention intention{
        {}, json::Document::parse(R"({"RegisteredUsers": {"a": "hidden-one"}})").value(0), {}, {}};
    startup::Input input;
    input.environment = {{"ORTHANC__REGISTERED_USERS", R"({"a": "hidden-two"})", {}}};
    const auto outcome = startup::simulate(m_images.newest(), input);
    const auto differences = exchange::differencesFrom(intention, outcome, {}, m_catalogue);
    QVERIFY(!differences.isEmpty());
    for (const exchange::Difference &difference : differences)
        QVERIFY2(!message(difference).contains(u"hidden"), qPrintable(message(difference)));
}

void TestExportProof::whatWouldNotStartIsRefused()
{
    const auto result = made(test::deploymentOf(u"26.8.1"_s, {}), Target::Bundle, Policy::Mixed);
    QVERIFY(!result);
    QCOMPARE(result.error().id, ErrorId::ExportStartFails);
    const auto crashed =
        made(test::deploymentOf(u"20.4.2"_s, {{u"a.json"_s, "["}}), Target::Bundle, Policy::Mixed);
    QVERIFY(!crashed);
    QCOMPARE(crashed.error().id, ErrorId::ExportStartFails);
}

TOWERKEY_TEST(TestExportProof)

#include "testexportproof.moc"
