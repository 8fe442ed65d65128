// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "core/exchange/saving.h"
#include "core/exchange/templates.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// The deployments that File > New offers.
class TestTemplates final : public QObject
{
    Q_OBJECT

private slots:
    void areDescribed();
    void starts_data();
    void starts();
    void passwordsAreNew();
    void sameNameSamePassword();
    void savesAndOpensAgain_data();
    void savesAndOpensAgain();
    void takenFoldersAreTold();
    void unknownIsNothing();
    void settings_data();
    void settings();

private:
    const image::Images m_images = image::Images::load();
    const QString m_folder = u"/nowhere/deployment"_s;
};

void TestTemplates::areDescribed()
{
    QCOMPARE(exchange::templates().size(), 6);
    for (const auto &entry : exchange::templates()) {
        QVERIFY(!entry.title.isEmpty());
        QVERIFY2(entry.summary.size() < 110, qPrintable(entry.summary));
        QVERIFY(entry.details.size() > 60);
    }
}

void TestTemplates::starts_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &entry : exchange::templates())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

void TestTemplates::starts()
{
    QFETCH(QString, name);
    const auto deployment = exchange::fromTemplate(name, m_folder, m_images);
    QVERIFY(deployment);
    QCOMPARE(deployment->imageTag(), m_images.newest().tag);
    const auto outcome = startup::simulate(m_images.newest(), startup::inputOf(*deployment));
    for (const auto &reason : outcome.reasons + outcome.warnings)
        QFAIL(qPrintable(startup::message(reason)));
    QCOMPARE(outcome.verdict, startup::Verdict::Starts);
    for (const auto &note : deployment->container().notes)
        QFAIL(qPrintable(deployment::message(note)));
    for (const auto &source : deployment->sources()) {
        QVERIFY2(!source.text.contains("{{"), source.text.constData());
        QVERIFY(source.diskPath.startsWith(m_folder));
    }
    QCOMPARE(outcome.configuration.find(SettingPath({u"RegisteredUsers"_s}))->isTable(), true);
}

void TestTemplates::passwordsAreNew()
{
    const QString path = m_folder + u"/secrets/orthanc_users"_s;
    const auto first = exchange::filesOfTemplate(u"plain"_s, m_folder, m_images).value(path);
    const auto second = exchange::filesOfTemplate(u"plain"_s, m_folder, m_images).value(path);
    QVERIFY(!first.isEmpty());
    QVERIFY(first != second);
    static const QRegularExpression strong(u"\"admin\": \"[A-Za-z0-9]{20,}\""_s);
    QVERIFY(strong.match(QString::fromUtf8(first)).hasMatch());
}

void TestTemplates::sameNameSamePassword()
{
    const auto users = exchange::filesOfTemplate(u"secured"_s, m_folder, m_images)
                           .value(m_folder + u"/secrets/orthanc_users"_s);
    static const QRegularExpression password(u": \"([^\"]+)\""_s);
    QStringList found;
    for (auto matches = password.globalMatch(QString::fromUtf8(users)); matches.hasNext();)
        found.append(matches.next().captured(1));
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0] != found[1]);
}

void TestTemplates::savesAndOpensAgain_data() { starts_data(); }

void TestTemplates::savesAndOpensAgain()
{
    QFETCH(QString, name);
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"new/deployment"_s);
    const auto deployment = exchange::fromTemplate(name, folder, m_images);
    QVERIFY(deployment);
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(exchange::save(deployment::Deployment(deployment->imageTag()), *deployment));
    const auto again = exchange::open({folder}, {.images = m_images});
    QVERIFY(again);
    QVERIFY(again->sources() == deployment->sources());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(folder + u"/secrets/orthanc_users"_s).permissions() & others));
    if (QFileInfo::exists(folder + u"/.env"_s))
        QVERIFY(!(QFileInfo(folder + u"/.env"_s).permissions() & others));
}

void TestTemplates::takenFoldersAreTold()
{
    const QTemporaryDir folder;
    QVERIFY(exchange::takenPaths(u"plain"_s, folder.path()).isEmpty());
    QFile file(folder.filePath(u"compose.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(exchange::takenPaths(u"plain"_s, folder.path()), QStringList{file.fileName()});
}

void TestTemplates::unknownIsNothing()
{
    QVERIFY(exchange::filesOfTemplate(u"none"_s, m_folder, m_images).isEmpty());
    QVERIFY(!exchange::fromTemplate(u"none"_s, m_folder, m_images));
}

void TestTemplates::settings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("Stone reads by DICOMweb") << u"stone"_s << u"DicomWeb.Enable"_s << "true"_ba;
    QTest::newRow("OHIF reads by DICOMweb")
        << u"ohif"_s << u"OHIF.DataSource"_s << "\"dicom-web\""_ba;
    QTest::newRow("index in the database")
        << u"postgresql"_s << u"PostgreSQL.EnableIndex"_s << "true"_ba;
    QTest::newRow("HTTPS") << u"secured"_s << u"SslEnabled"_s << "true"_ba;
    QTest::newRow("known devices only") << u"secured"_s << u"DicomAlwaysAllowStore"_s << "false"_ba;
    QTest::newRow("script that anonymises")
        << u"research"_s << u"LuaScripts"_s << "[\"/scripts/anonymise.lua\"]"_ba;
}

void TestTemplates::settings()
{
    QFETCH(QString, name);
    QFETCH(QString, setting);
    const auto deployment = exchange::fromTemplate(name, m_folder, m_images);
    QVERIFY(deployment);
    const auto outcome = startup::simulate(m_images.newest(), startup::inputOf(*deployment));
    const auto *node = outcome.configuration.find(*SettingPath::fromString(setting));
    QVERIFY(node);
    QTEST(json::toJson(node->toValue()), "value");
}

TOWERKEY_TEST(TestTemplates)

#include "testtemplates.moc"
