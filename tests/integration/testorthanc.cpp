// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/provenexport.h"
#include "core/exchange/opening.h"
#include "core/image/image.h"
#include "core/startup/deploymentinput.h"
#include "core/startup/startup.h"
#include "tests/support/exportcases.h"
#include "tests/support/folder.h"
#include "tests/support/orthancprogram.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::Policy;
using exchange::Target;

/// The simulated start, held against what Orthanc then says of itself.
class TestOrthanc : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void reportsWhatWasSimulated();
    void refusesWrongPasswords_data();
    void refusesWrongPasswords();
    void saysWhyItStops();
    void startsWithExports_data();
    void startsWithExports();

private:
    startup::Outcome simulated(const QList<startup::InputVariable> &variables) const;
    static test::Answer<void> start(test::OrthancProgram &orthanc, const startup::Outcome &outcome);

    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
    test::OrthancProgram m_orthanc;
};

void TestOrthanc::initTestCase()
{
    if (m_orthanc.isMissing())
        return;
    const auto started = start(m_orthanc,
                               simulated({{"ORTHANC__NAME", "North wing é", {}},
                                          {"DICOM_WEB_PLUGIN_ENABLED", "true", {}},
                                          {"ORTHANC__OVERWRITE_INSTANCES", "true", {}}}));
    QVERIFY2(started, started ? "" : qPrintable(started.error()));
}

void TestOrthanc::init() { TOWERKEY_NEEDS(m_orthanc, "Orthanc"); }

startup::Outcome TestOrthanc::simulated(const QList<startup::InputVariable> &variables) const
{
    startup::Input input;
    input.files.append({u"/etc/orthanc/orthanc.json"_s,
                        "{\"DicomAet\": \"PACS1\", // short\n"
                        " \"RegisteredUsers\": {\"alice\": \"s3cret\"}}",
                        startup::InputFile::Kind::Regular,
                        {}});
    input.environment = variables;
    return startup::simulate(m_images.newest(), input);
}

test::Answer<void> TestOrthanc::start(test::OrthancProgram &orthanc,
                                      const startup::Outcome &outcome)
{
    QStringList libraries;
    for (const startup::PluginState &plugin : outcome.plugins) {
        if (plugin.enabled)
            libraries += plugin.row->libraries;
    }
    const json::Value configuration = outcome.configuration.toValue();
    return orthanc.start(*configuration.as<json::Table>(), libraries);
}

void TestOrthanc::reportsWhatWasSimulated()
{
    const auto system = m_orthanc.get(u"/system"_s, {u"alice"_s, u"s3cret"_s});
    QCOMPARE(system.status, 200);
    QCOMPARE(test::at(system.content, {u"Name"_s}), json::Value(u"North wing é"_s));
    QCOMPARE(test::at(system.content, {u"DicomAet"_s}), json::Value(u"PACS1"_s));
    QCOMPARE(test::at(system.content, {u"OverwriteInstances"_s}), json::Value(true));
    QCOMPARE(test::at(system.content, {u"DicomPort"_s}),
             json::Value(qint64(m_orthanc.dicomPort())));
    const auto plugins = m_orthanc.get(u"/plugins"_s, {u"alice"_s, u"s3cret"_s});
    QVERIFY(plugins.content.isList());
    const auto &names = *plugins.content.as<json::List>();
    QVERIFY(names.contains(json::Value(u"dicom-web"_s)));
    QVERIFY(names.contains(json::Value(u"gdcm"_s)));
}

void TestOrthanc::refusesWrongPasswords_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << u"alice"_s << u"secret"_s;
    QTest::newRow("unknown user") << u"bob"_s << u"s3cret"_s;
    QTest::newRow("nobody") << QString() << QString();
    QTest::newRow("user of the documentation") << u"orthanc"_s << u"orthanc"_s;
}

void TestOrthanc::refusesWrongPasswords()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QCOMPARE(m_orthanc.get(u"/system"_s, {user, password}).status, 401);
}

void TestOrthanc::saysWhyItStops()
{
    test::OrthancProgram orthanc;
    const auto started = start(orthanc, simulated({{"ORTHANC__CONCURRENT_JOBS", "many", {}}}));
    QVERIFY(!started);
    QVERIFY2(started.error().contains(u"ConcurrentJobs"_s), qPrintable(started.error()));
}

void TestOrthanc::startsWithExports_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QString>("file");
    QTest::newRow("bundle, file") << Target::Bundle << Policy::File << u"compose.yaml"_s;
    QTest::newRow("bundle, variables") << Target::Bundle << Policy::Variables << u"compose.yaml"_s;
    QTest::newRow("bundle, mixed") << Target::Bundle << Policy::Mixed << u"compose.yaml"_s;
    QTest::newRow("kubernetes") << Target::Kubernetes << Policy::Variables << QString();
}

/// An export on the disk, opened as by whoever gets it; what it starts with, Orthanc takes.
void TestOrthanc::startsWithExports()
{
    QFETCH(const Target, target);
    QFETCH(const Policy, policy);
    QFETCH(const QString, file);
    const auto deployment = test::deploymentOf(
        u"26.8.1"_s, {{u"orthanc.json"_s, R"({"Name": "Ward \u00247 \u0022é\u0022", "StableAge": 7,
            "DicomModalities": {"ct_1": ["CT1", "10.0.0.1", 104]}})"}},
        {{u"ORTHANC__DICOM_AET"_s, "WARD"},
         {u"ORTHANC__OVERWRITE_INSTANCES"_s, "true"},
         {u"DICOM_WEB_PLUGIN_ENABLED"_s, "true"},
         {u"ORTHANC__REGISTERED_USERS"_s, R"({"alice": "it's $ecret"})"}});
    const auto image = *m_images.find(deployment.imageTag());
    exchange::ExportOptions options;
    options.target = target;
    options.policy = policy;
    const auto made = exchange::makeExport({deployment, m_images, image, m_catalogue, options});
    QVERIFY(made && made->proof.holds());
    const test::Folder folder;
    for (const exchange::ExportedFile &exported : made->files)
        folder.write(exported.path, exported.content);
    const auto opened = exchange::open({folder.path(file)}, {m_images});
    QVERIFY2(opened, opened ? "" : qPrintable(messageWithPlace(opened.error())));

    test::OrthancProgram orthanc;
    const auto started = start(orthanc, startup::simulate(image, startup::inputOf(*opened)));
    QVERIFY2(started, started ? "" : qPrintable(started.error()));
    const test::OrthancProgram::Credentials alice{u"alice"_s, u"it's $ecret"_s};
    const json::Value system = orthanc.get(u"/system"_s, alice).content;
    QCOMPARE(test::at(system, {u"Name"_s}), json::Value(u"Ward $7 \"é\""_s));
    QCOMPARE(test::at(system, {u"DicomAet"_s}), json::Value(u"WARD"_s));
    QCOMPARE(test::at(system, {u"OverwriteInstances"_s}), json::Value(true));
    const json::Value plugins = orthanc.get(u"/plugins"_s, alice).content;
    QVERIFY(plugins.isList() && plugins.as<json::List>()->contains(json::Value(u"dicom-web"_s)));
    const json::Value modalities = orthanc.get(u"/modalities"_s, alice).content;
    QCOMPARE(modalities, json::Value(json::List{json::Value(u"ct_1"_s)}));
}

TOWERKEY_TEST(TestOrthanc)

#include "testorthanc.moc"
