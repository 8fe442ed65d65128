// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/image.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::image;

class TestImages : public QObject
{
    Q_OBJECT

private slots:
    void counts();
    void imagesAscend();
    void profilesCoverTheirImages();
    void newest();
    void find_data();
    void find();
    void unknown_data();
    void unknown();
    void behaviourChanges_data();
    void behaviourChanges();
    void depths();
    void plugins();
    void orderOfDefaults();
    void specialVariables();

private:
    const Images m_images = Images::load();
};

void TestImages::counts()
{
    const auto isDefault = [](const Image &image) { return !image.full; };
    QCOMPARE(std::ranges::count_if(m_images.all(), isDefault), 195);
    QCOMPARE(m_images.all().size(), 195 + 123);
    QCOMPARE(m_images.profiles().size(), size_t(42));
}

void TestImages::imagesAscend()
{
    const Image *before = nullptr;
    for (const Image &image : m_images.all()) {
        QVERIFY2(image.date.isValid(), qPrintable(image.tag));
        QVERIFY2(image.maximumDepth > 900, qPrintable(image.tag));
        QVERIFY2(!image.orthancVersion.isEmpty(), qPrintable(image.tag));
        QVERIFY(image.profile);
        if (image.full) {
            QVERIFY(before && before->hasFullVariant);
            QCOMPARE(before->version, image.version);
            QCOMPARE(image.tag, image.version + "-full"_L1);
        }
        before = &image;
    }
}

void TestImages::profilesCoverTheirImages()
{
    for (const auto &profile : m_images.profiles()) {
        QCOMPARE(m_images.find(profile->firstVersion)->profile, profile.get());
        QCOMPARE(m_images.find(profile->lastVersion)->profile, profile.get());
        QVERIFY(!profile->names.rows.isEmpty());
        QCOMPARE(profile->names.rows.size(), profile->names.pathOfName.size());
        QVERIFY(profile->legacyNames.rows.size() >= 96);
        QVERIFY(profile->plugins.size() >= 14);
        QVERIFY(profile->specialVariables.size() >= 9);
        QCOMPARE(profile->orthancDefaults.size(), 5);
    }
}

void TestImages::newest()
{
    const Image &image = m_images.newest();
    QCOMPARE(image.tag, u"26.8.1"_s);
    QCOMPARE(image.reference(), u"orthancteam/orthanc:26.8.1"_s);
    QCOMPARE(image.date.year(), 2026);
    QVERIFY(!image.full);
    QVERIFY(image.hasFullVariant);
    QVERIFY(image.profile->refusesWithoutUsers);
}

void TestImages::find_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("tag");

    const auto row = [](const char *reference, const char *tag) {
        QTest::newRow(reference) << QString::fromUtf8(reference) << QString::fromUtf8(tag);
    };
    row("26.8.1", "26.8.1");
    row("26.8.1-full", "26.8.1-full");
    row(" 21.6.0\n", "21.6.0");
    row("21.10.0-buster", "21.10.0-buster");
    row("", "26.8.1");
    row("latest", "26.8.1");
    row("latest-full", "26.8.1-full");
    row("orthancteam/orthanc", "26.8.1");
    row("orthancteam/orthanc:25.11.2", "25.11.2");
    row("orthancteam/orthanc:latest-full", "26.8.1-full");
    row("docker.io/orthancteam/orthanc:25.11.2", "25.11.2");
    row("osimis/orthanc", "24.1.2");
    row("index.docker.io/osimis/orthanc:latest-full", "24.1.2-full");
    row("registry.local:5000/mirror/orthanc", "26.8.1");
    row("registry.local:5000/mirror/orthanc:24.2.0", "24.2.0");
    row("orthancteam/orthanc:24.2.0@sha256:0123456789abcdef", "24.2.0");
    row("24.2.0@sha256:0123456789abcdef", "24.2.0");
}

void TestImages::find()
{
    QFETCH(QString, reference);
    const auto image = m_images.find(reference);
    QVERIFY(image.has_value());
    QTEST(image->tag, "tag");
}

void TestImages::unknown_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("nearest");

    const auto row = [](const char *reference, const char *nearest) {
        QTest::newRow(reference) << QString::fromUtf8(reference) << QString::fromUtf8(nearest);
    };
    row("26.8.2", "26.8.1");
    row("26.08.1", "26.8.1");
    row("v26.8.1", "26.8.1");
    row("26.8", "26.8.1");
    row("26.8.2-full", "26.8.1-full");
    row("20.4.2-full", "20.4.2");
    row("99.1.0", "26.8.1");
    row("19.1.0", "20.4.2");
    row("25.13.9", "25.12.3");
    row("orthancteam/orthanc:26.8.9", "26.8.1");
    row("26.8.1-ful", "26.8.1-full");
    row("26,8.1", "26.8.1");
    row("26.8.1-FULL", "26.8.1-full");
    row("21.10.0-bustre", "21.10.0-buster");
    row("20.4.0", "20.4.2");
    row("20.4.1", "20.4.2");
    row("20.5.0", "20.5.1");
    row("22.10.0", "22.10.1");
    row("22.12.1", "22.12.2");
    row("mainline", "");
    row("orthancteam/orthanc@sha256:0123456789abcdef", "");
    row("jodogne/orthanc:1.12.1", "");
    row("jodogne/orthanc-plugins", "");
}

void TestImages::unknown()
{
    QFETCH(QString, reference);
    const auto image = m_images.find(reference);
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().id, ErrorId::ImageUnknown);
    QCOMPARE(image.error().arguments.size(), 2);
    QTEST(image.error().arguments.at(1), "nearest");
}

/// What changed by release, from the release before it to the release itself.
void TestImages::behaviourChanges_data()
{
    QTest::addColumn<bool Profile::*>("flag");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("since");

    const auto row = [](const char *title, bool Profile::*flag, const QString &before,
                        const QString &since) { QTest::newRow(title) << flag << before << since; };
    row("secret folders", &Profile::ignoresSecretFolders, u"20.4.2"_s, u"20.4.3"_s);
    row("toggle false", &Profile::toggleFalseDisables, u"20.5.2"_s, u"20.5.3"_s);
    row("legacy toggle false", &Profile::legacyToggleFalseCounts, u"20.5.2"_s, u"20.5.3"_s);
    row("line ends of secrets", &Profile::stripsSecretLineEnds, u"20.9.6"_s, u"20.10.1"_s);
    row("substitution", &Profile::substitutesInFiles, u"23.6.0"_s, u"23.6.1"_s);
    row("legacy names", &Profile::legacyIsFatal, u"26.6.1"_s, u"26.7.0"_s);
    row("users", &Profile::refusesWithoutUsers, u"26.6.1"_s, u"26.7.0"_s);
    row("password", &Profile::readsOrthancPassword, u"26.6.1"_s, u"26.7.0"_s);
}

void TestImages::behaviourChanges()
{
    QFETCH(bool Profile::*, flag);
    QFETCH(QString, before);
    QFETCH(QString, since);
    QVERIFY(!(m_images.find(before)->profile->*flag));
    QVERIFY(m_images.find(since)->profile->*flag);
    QVERIFY(m_images.newest().profile->*flag);
}

void TestImages::depths()
{
    for (const Image &image : m_images.all()) {
        const int minor = image.pythonVersion.section(u'.', 1, 1).toInt();
        QCOMPARE(image.maximumDepth, minor < 12 ? 992 : 9998);
    }
}

void TestImages::plugins()
{
    const Profile &profile = *m_images.newest().profile;
    QCOMPARE(profile.plugin(u"Nothing"_s), nullptr);
    const PluginRow *explorer = profile.plugin(u"OrthancExplorer2"_s);
    QVERIFY(explorer);
    QCOMPARE(explorer->toggle, u"ORTHANC_EXPLORER_2_ENABLED"_s);
    QVERIFY(explorer->enabledByDefault);
    QVERIFY(explorer->hasDefaults);
    QCOMPARE(*explorer->defaults.find(u"IsDefaultOrthancUI"_s), json::Value(true));
    QVERIFY(profile.plugin(u"StoneWebViewer"_s)->needsToggle);
    QCOMPARE(profile.plugin(u"Python"_s)->enablingSetting, u"PythonScript"_s);
    QCOMPARE(profile.plugin(u"DicomWeb"_s)->legacyToggle, u"DW_ENABLED"_s);
    QCOMPARE(profile.plugin(u"Ohif"_s)->section, u"Ohif"_s);
    QVERIFY(profile.librariesOnlyInFull.contains("libOrthancJava.so"_L1));
    const Profile &older = *m_images.find(u"25.6.2")->profile;
    QCOMPARE(*older.plugin(u"OrthancExplorer2"_s)->defaults.find(u"IsDefaultOrthancUI"_s),
             json::Value(false));
    QVERIFY(!m_images.find(u"22.4.0")->profile->plugin(u"OrthancExplorer2"_s)->enabledByDefault);
}

void TestImages::orderOfDefaults()
{
    const Profile &profile = *m_images.newest().profile;
    QCOMPARE(profile.orthancDefaults.keyAt(0), u"StorageDirectory"_s);
    QCOMPARE(profile.orthancDefaults.keyAt(4), u"Plugins"_s);
    QCOMPARE(profile.plugins.first().name, u"Authorization"_s);
    QCOMPARE(profile.plugins.last().name, u"PixelsMasker"_s);
    QCOMPARE(profile.names.rows.first().first, u"ORTHANC__CASE_SENSITIVE_PN"_s);
    QCOMPARE(profile.firstWords.size(), 3);
    QCOMPARE(profile.firstWords.first().second, u"PostgreSQL"_s);
}

void TestImages::specialVariables()
{
    const SpecialVariable *arenas =
        m_images.find(u"26.6.1")->profile->specialVariable(u"MALLOC_ARENA_MAX"_s);
    QVERIFY(arenas);
    QCOMPARE(arenas->defaultValue, u"5"_s);
    QVERIFY(
        m_images.newest().profile->specialVariable(u"MALLOC_ARENA_MAX"_s)->defaultValue.isNull());
    QCOMPARE(m_images.find(u"26.6.1")->profile->specialVariable(u"ORTHANC_PASSWORD"_s), nullptr);
    QVERIFY(m_images.newest().profile->specialVariable(u"ORTHANC_PASSWORD"_s));
}

TOWERKEY_TEST(TestImages)

#include "testimages.moc"
