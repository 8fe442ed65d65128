// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/editdistance.h"
#include "core/catalogue/catalogue.h"
#include "core/image/image.h"
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::catalogue;

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void counts();
    void everySettingIsFound();
    void plugins();
    void everyPluginOfTheImagesIsKnown();
    void settings();
    void entries();
    void translated();
    void commonSettings();
    void placesInTheContainer();
    void sensitive_data();
    void sensitive();
    void secretItself();
    void nearest_data();
    void nearest();
    void editDistances_data();
    void editDistances();

private:
    const Catalogue m_catalogue = Catalogue::load();
};

static SettingPath pathOf(const QString &text)
{
    return text.isEmpty() ? SettingPath() : SettingPath::fromString(text).value();
}

void TestCatalogue::counts()
{
    const auto isOfOrthanc = [](const Setting &setting) { return setting.plugin.isEmpty(); };
    QCOMPARE(m_catalogue.settings().size(), 634);
    QCOMPARE(std::ranges::count_if(m_catalogue.settings(), isOfOrthanc), 165);
    QCOMPARE(m_catalogue.plugins().size(), 36);
    QCOMPARE(m_catalogue.groups().size(), 20);
    QCOMPARE(m_catalogue.groups().first(), u"General"_s);
    QCOMPARE(m_catalogue.orthancVersion(), u"1.13.0"_s);
}

void TestCatalogue::everySettingIsFound()
{
    for (const Setting &setting : m_catalogue.settings()) {
        QCOMPARE(m_catalogue.setting(setting.path), &setting);
        QVERIFY2(!setting.summary.isEmpty(), qPrintable(setting.path.toString()));
        QCOMPARE(setting.plugin.isEmpty(), m_catalogue.groups().contains(setting.group));
        QVERIFY(setting.plugin.isEmpty() || m_catalogue.plugin(setting.plugin));
        QVERIFY(setting.type != SettingType::Enum || !setting.values.isEmpty());
        QVERIFY(setting.documentation.isEmpty() || setting.documentation.isValid());
    }
    QCOMPARE(m_catalogue.setting(pathOf(u"Nothing"_s)), nullptr);
    QCOMPARE(m_catalogue.setting({}), nullptr);
}

void TestCatalogue::plugins()
{
    QCOMPARE(m_catalogue.plugin(u"Nothing"_s), nullptr);
    QCOMPARE(m_catalogue.plugin(u"Ohif"_s)->sectionRead, u"OHIF"_s);
    QCOMPARE(m_catalogue.plugin(u"DicomWeb"_s)->sectionRead, u"DicomWeb"_s);
    QCOMPARE(m_catalogue.plugin(u"StoneWebViewer"_s)->required, QStringList{u"DicomWeb"_s});
    QVERIFY(m_catalogue.plugin(u"Java"_s)->onlyInFullImage);
    QVERIFY(m_catalogue.plugin(u"OsimisWebViewerBasic"_s)->deprecated);
    QCOMPARE(m_catalogue.pluginOfSection(u"OHIF"_s)->name, u"Ohif"_s);
    QCOMPARE(m_catalogue.pluginOfSection(u"Wsi"_s)->name, u"Wsi"_s);
    QCOMPARE(m_catalogue.pluginOfSection(u"WholeSlideImaging"_s)->name, u"Wsi"_s);
    QCOMPARE(m_catalogue.pluginOfSection(u"ohif"_s), nullptr);
}

void TestCatalogue::everyPluginOfTheImagesIsKnown()
{
    const image::Images images = image::Images::load();
    for (const auto &profile : images.profiles()) {
        for (const image::PluginRow &row : profile->plugins) {
            const Plugin *plugin = m_catalogue.plugin(row.name);
            QVERIFY2(plugin, qPrintable(row.name));
            QVERIFY(m_catalogue.pluginOfSection(row.section));
        }
    }
}

void TestCatalogue::settings()
{
    const Setting *age = m_catalogue.setting(pathOf(u"StableAge"_s));
    QCOMPARE(age->type, SettingType::Integer);
    QCOMPARE(age->defaultValue, json::Value(qint64(60)));
    QVERIFY(age->hasDefault);
    QCOMPARE(age->unit, u"seconds"_s);
    QVERIFY(!m_catalogue.setting(pathOf(u"Locale"_s))->hasDefault);
    const Setting *overwrite = m_catalogue.setting(pathOf(u"OverwriteInstances"_s));
    QCOMPARE(overwrite->type, SettingType::Enum);
    QCOMPARE(overwrite->alsoAccepts, SettingType::Boolean);
    QCOMPARE(overwrite->values, QStringList({u"Never"_s, u"Always"_s, u"IfChanged"_s}));
    const Setting *limit = m_catalogue.setting(pathOf(u"LimitJobs"_s));
    QVERIFY(limit->deprecated);
    QCOMPARE(limit->deprecatedSince, u"1.4.0"_s);
    const Setting *web = m_catalogue.setting(pathOf(u"Authorization.WebService"_s));
    QVERIFY(web->deprecated);
    QVERIFY(web->deprecatedSince.isEmpty());
    QCOMPARE(web->replacedBy, u"Authorization.WebServiceTokenValidationUrl"_s);
    QVERIFY(m_catalogue.setting(pathOf(u"Warnings"_s))->isContainer);
    QCOMPARE(m_catalogue.setting(pathOf(u"DicomAet"_s))->maximumLength, 16);
    QCOMPARE(m_catalogue.setting(pathOf(u"HttpPort"_s))->maximum, 65535);
    const Setting *shortcuts = m_catalogue.setting(pathOf(u"WebViewer.KeyboardShortcuts"_s));
    QCOMPARE(shortcuts->defaultValue.as<json::Table>()->keyAt(0), u"left"_s);
}

void TestCatalogue::entries()
{
    const auto &modality = m_catalogue.setting(pathOf(u"DicomModalities"_s))->entry;
    QVERIFY(modality.has_value());
    QCOMPARE(modality->forms, QList({EntryShape::Form::Array, EntryShape::Form::Object}));
    QCOMPARE(modality->arrayLengths, QList({3, 4}));
    QCOMPARE(modality->arrayOrder.size(), 4);
    QCOMPARE(modality->fields.at(0).maximumLength, 16);
    QCOMPARE(modality->fields.at(2).alsoAccepts, SettingType::String);
    const EntryField &manufacturer = modality->fields.at(3);
    QCOMPARE(manufacturer.deprecatedValues.value(u"MedInria"_s), u"Generic"_s);
    QCOMPARE(manufacturer.sinceOfValue.value(u"SiemensSyngoCT"_s), u"1.13.0"_s);
    const auto &peer = m_catalogue.setting(pathOf(u"OrthancPeers"_s))->entry;
    QVERIFY(peer->allowsOtherFields);
    QCOMPARE(peer->fields.at(0).aliases, QStringList{u"URL"_s});
    QVERIFY(!peer->keyPattern.isEmpty());
}

/// Every text that users read is there in every language of the program.
void TestCatalogue::translated()
{
    QTranslator french;
    QVERIFY(french.load(u":/i18n/towerkey_fr.qm"_s));
    QCoreApplication::installTranslator(&french);
    const Catalogue catalogue = Catalogue::load();
    QCoreApplication::removeTranslator(&french);
    QCOMPARE(catalogue.groups().at(1), u"Stockage"_s);
    QVERIFY(catalogue.groups().contains(catalogue.setting(pathOf(u"StorageDirectory"_s))->group));
    qsizetype same = 0;
    for (qsizetype i = 0; i < catalogue.settings().size(); ++i)
        same += catalogue.settings()[i].summary == m_catalogue.settings()[i].summary;
    QCOMPARE(same, 0);
}

void TestCatalogue::commonSettings()
{
    const auto isCommon = [this](const Setting &setting) {
        return m_catalogue.isCommon(setting.path);
    };
    QCOMPARE(std::ranges::count_if(m_catalogue.settings(), isCommon), 20);
    QVERIFY(m_catalogue.isCommon(pathOf(u"PostgreSQL.Host"_s)));
    QVERIFY(!m_catalogue.isCommon(pathOf(u"DicomScuTimeout"_s)));
}

void TestCatalogue::placesInTheContainer()
{
    QCOMPARE(m_catalogue.setting(pathOf(u"StorageDirectory"_s))->holds, Holds::Folder);
    QCOMPARE(m_catalogue.setting(pathOf(u"LuaScripts"_s))->holds, Holds::File);
    QCOMPARE(m_catalogue.setting(pathOf(u"Name"_s))->holds, Holds::Anything);
    const Setting *servers = m_catalogue.setting(pathOf(u"DicomWeb.Servers"_s));
    const auto field =
        std::ranges::find(servers->entry->fields, u"CertificateFile"_s, &EntryField::name);
    QCOMPARE(field->holds, Holds::File);
}

void TestCatalogue::sensitive_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isSensitive");

    const auto row = [](const char *path, bool isSensitive) {
        QTest::newRow(path) << QString::fromUtf8(path) << isSensitive;
    };
    row("Name", false);
    row("PostgreSQL.Password", true);
    row("PostgreSQL.Host", false);
    row("RegisteredUsers.demo", true);
    row("OrthancPeers.other.2", true);
    row("DicomWeb.Servers", false);
    row("DicomWeb.Servers.other", false);
    row("DicomWeb.Servers.other.Url", false);
    row("DicomWeb.Servers.other.Password", true);
    row("DicomWeb.Servers.other.1", false);
    row("DicomWeb.Servers.other.2", true);
    row("DicomWeb.Servers.other.HttpHeaders.Authorization", true);
    row("DicomWeb.Servers.other.MyToken", true);
    row("GoogleCloudPlatform.Accounts.a.AuthorizedUserClientSecret", true);
    row("Pkcs11.Pin", true);
    row("DicomTlsPrivateKey", false);
    row("OrthancExplorer2.UiOptions.EnableChangePassword", false);
    row("MyPlugin.ApiKey", true);
    row("MyPlugin.api_key", true);
    row("MyPlugin.CLIENT-SECRET", true);
    row("MyPlugin.Colour", false);
}

void TestCatalogue::sensitive()
{
    QFETCH(QString, path);
    QTEST(m_catalogue.isSensitive(pathOf(path)), "isSensitive");
}

/// Of what is masked as a whole, the password is the secret, not what stands beside it.
void TestCatalogue::secretItself()
{
    const auto isSecret = [this](const char *path) {
        return m_catalogue.isSecretItself(pathOf(QString::fromLatin1(path)));
    };
    for (const char *path :
         {"PostgreSQL.Password", "RegisteredUsers.demo", "OrthancPeers.other.2",
          "OrthancPeers.other.Password", "DicomWeb.Servers.other.MyToken", "MyPlugin.ApiKey"})
        QVERIFY2(isSecret(path), path);
    for (const char *path : {"Name", "OrthancPeers.other.0", "OrthancPeers.other.Url",
                             "OrthancPeers.other.Username", "DicomModalities.ct.0"})
        QVERIFY2(!isSecret(path), path);
}

void TestCatalogue::nearest_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("nearest");

    const auto row = [](const char *path, const char *nearest) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(nearest);
    };
    row("dicomAET", "DicomAet");
    row("Dicom_Aet", "DicomAet");
    row("DicomAte", "DicomAet");
    row("Postgresql.Host", "PostgreSQL.Host");
    row("Postgres.Host", "PostgreSQL.Host");
    row("Mysql.EnableIndex", "MySQL.EnableIndex");
    row("PostgreSQL\\.Host", "PostgreSQL.Host");
    row("PostgreSQL.Pasword", "PostgreSQL.Password");
    row("PostgreSQL.UserName", "PostgreSQL.Username");
    row("OHIF.RouterBaseName", "OHIF.RouterBasename");
    row("Ohif.Preload", "OHIF.Preload");
    row("DicomWeb.Serves", "DicomWeb.Servers");
    row("OrthancExplorer2.UiOptions.EnableAnonymisation",
        "OrthancExplorer2.UiOptions.EnableAnonymization");
    row("HttpPrt", "HttpPort");
    row("Nam", "Name");
    row("Xyz", "");
    row("SomethingElseAltogether", "");
    row("", "");
}

void TestCatalogue::nearest()
{
    QFETCH(QString, path);
    QTEST(m_catalogue.nearest(pathOf(path)).toString(), "nearest");
}

void TestCatalogue::editDistances_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("distance");

    const auto row = [](const char *from, const char *to, int distance) {
        QTest::addRow("%s, %s", from, to)
            << QString::fromLatin1(from) << QString::fromLatin1(to) << distance;
    };
    row("", "", 0);
    row("a", "", 1);
    row("same", "same", 0);
    row("same", "some", 1);
    row("same", "saem", 1);
    row("same", "sme", 1);
    row("same", "sammee", 2);
    row("abcd", "badc", 2);
    row("kitten", "sitting", 3);
    row("abcdef", "uvwxyz", 3);
}

void TestCatalogue::editDistances()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, distance);
    QCOMPARE(editDistance(from, to, 2), distance);
    QCOMPARE(editDistance(to, from, 2), distance);
}

TOWERKEY_TEST(TestCatalogue)

#include "testcatalogue.moc"
