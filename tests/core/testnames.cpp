// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/catalogue/catalogue.h"
#include "core/image/image.h"
#include "core/image/names.h"
#include "tests/support/datafile.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::image;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void observed_data();
    void observed();
    void variables_data();
    void variables();
    void pointers_data();
    void pointers();
    void secrets_data();
    void secrets();
    void variableNames_data();
    void variableNames();
    void secretNames_data();
    void secretNames();
    void everySettingComesBack_data();
    void everySettingComesBack();
    void everyTableNameIsKnown();

private:
    const Profile &profileOf(const QString &tag) const { return *m_images.find(tag)->profile; }

    const Images m_images = Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

static SettingPath pathOf(const QString &text)
{
    return text.isEmpty() ? SettingPath() : SettingPath::fromString(text).value();
}

/// What the images were seen to do with each of these names.
void TestNames::observed_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");

    const json::Table data = test::dataFile(u"names.json"_s);
    for (const json::Value &value : *data.find(u"cases"_s)->as<json::List>()) {
        const auto &row = *value.as<json::List>();
        const auto text = [&row](qsizetype column) { return *row.at(column).as<QString>(); };
        QTest::addRow("case %s, %s, %s", row.at(0).as<json::Integer>()->digits.constData(),
                      qPrintable(text(1)), qPrintable(text(2)))
            << text(1) << text(2) << text(3) << text(4);
    }
}

static NameKind kindOfName(const QString &name)
{
    static const QHash<QString, NameKind> kinds{
        {u"Setting"_s, NameKind::Setting},           {u"LegacySetting"_s, NameKind::LegacySetting},
        {u"LegacyToggle"_s, NameKind::LegacyToggle}, {u"Pointer"_s, NameKind::Pointer},
        {u"Ignored"_s, NameKind::Ignored},           {u"Crash"_s, NameKind::Setting}};
    return kinds.value(name, NameKind::OrthancJson);
}

void TestNames::observed()
{
    QFETCH(QString, tag);
    QFETCH(QString, name);
    const NameMeaning meaning = meaningOfVariable(profileOf(tag), name);
    QFETCH(QString, kind);
    QCOMPARE(meaning.kind, kindOfName(kind));
    QTEST(meaning.path.toJsonPointer(), "path");
    QCOMPARE(meaning.crashes, kind == "Crash"_L1);
}

void TestNames::variables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QString>("plugin");

    const auto row = [](const char *name, NameKind kind, const QString &plugin) {
        QTest::newRow(name) << QString::fromUtf8(name) << kind << plugin;
    };
    row("ORTHANC_JSON", NameKind::OrthancJson, {});
    row("DICOM_WEB_PLUGIN_ENABLED", NameKind::Toggle, u"DicomWeb"_s);
    row("ORTHANC_EXPLORER_2_ENABLED", NameKind::Toggle, u"OrthancExplorer2"_s);
    row("DW_ENABLED", NameKind::LegacyToggle, u"DicomWeb"_s);
    row("JAVA_PLUGIN_ENABLED", NameKind::Toggle, u"Java"_s);
    row("VERBOSE_ENABLED", NameKind::Special, {});
    row("ORTHANC_PASSWORD", NameKind::Special, {});
    row("AWS_SECRET", NameKind::Pointer, {});
    row("PATH", NameKind::Ignored, {});
    row("ORTHANC_EXPLORER_2_PLUGIN_ENABLED", NameKind::Ignored, {});
    row("", NameKind::Ignored, {});
}

void TestNames::variables()
{
    QFETCH(QString, name);
    const NameMeaning meaning = meaningOfVariable(profileOf(u"26.8.1"_s), name);
    QTEST(meaning.kind, "kind");
    QTEST(meaning.plugin, "plugin");
}

void TestNames::pointers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("crashes");

    QTest::newRow("setting") << u"ORTHANC__POSTGRESQL__PASSWORD_SECRET"_s
                             << u"ORTHANC__POSTGRESQL__PASSWORD"_s << u"/PostgreSQL/Password"_s
                             << false;
    QTest::newRow("legacy") << u"PG_PASSWORD_SECRET"_s << u"PG_PASSWORD"_s
                            << u"/PostgreSQL/Password"_s << false;
    QTest::newRow("no setting") << u"AWS_SECRET"_s << u"AWS"_s << QString() << false;
    QTest::newRow("no name") << u"_SECRET"_s << QString() << QString() << false;
    QTest::newRow("cut prefix") << u"ORTHANC__SECRET"_s << u"ORTHANC_"_s << QString() << false;
    QTest::newRow("empty word") << u"ORTHANC__FOO__SECRET"_s << u"ORTHANC__FOO_"_s << QString()
                                << true;
    QTest::newRow("to a secret") << u"ORTHANC__FOO_SECRET_SECRET"_s << u"ORTHANC__FOO_SECRET"_s
                                 << u"/FooSecret"_s << false;
}

void TestNames::pointers()
{
    QFETCH(QString, name);
    const NameMeaning meaning = meaningOfVariable(profileOf(u"26.8.1"_s), name);
    QCOMPARE(meaning.kind, NameKind::Pointer);
    QTEST(meaning.target, "target");
    QTEST(meaning.path.toJsonPointer(), "path");
    QTEST(meaning.crashes, "crashes");
}

void TestNames::secrets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("crashes");

    const auto row = [](const char *name, NameKind kind, const QString &path, bool crashes) {
        QTest::newRow(name) << QString::fromUtf8(name) << kind << path << crashes;
    };
    row("ORTHANC__V", NameKind::Setting, u"/V"_s, false);
    row("ORTHANC__FOO_SECRET", NameKind::Setting, u"/FooSecret"_s, false);
    row("ORTHANC__V.json", NameKind::Setting, u"/V.json"_s, false);
    row("ORTHANC__FOO_", NameKind::Setting, {}, true);
    row("PG_PASSWORD", NameKind::LegacySetting, u"/PostgreSQL/Password"_s, false);
    row("OE2_ENABLED", NameKind::Setting, u"/OrthancExplorer2/IsDefaultOrthancUI"_s, false);
    row("ORTHANC_V", NameKind::Ignored, {}, false);
    row("ORTHANC_JSON", NameKind::Ignored, {}, false);
    row("ORTHANC_PASSWORD", NameKind::Ignored, {}, false);
    row("WORKLISTS_PLUGIN_ENABLED", NameKind::Ignored, {}, false);
    row("key.p12", NameKind::Ignored, {}, false);
}

void TestNames::secrets()
{
    QFETCH(QString, name);
    const NameMeaning meaning = meaningOfSecret(profileOf(u"26.8.1"_s), name);
    QTEST(meaning.kind, "kind");
    QTEST(meaning.path.toJsonPointer(), "path");
    QTEST(meaning.crashes, "crashes");
}

void TestNames::variableNames_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("namedPath");

    const auto row = [](const char *tag, const char *path, const char *name,
                        const char *namedPath = nullptr) {
        QTest::addRow("%s in %s", path, tag)
            << QString::fromUtf8(tag) << QString::fromUtf8(path) << QString::fromUtf8(name)
            << QString::fromUtf8(namedPath ? namedPath : path);
    };
    row("26.8.1", "/DicomAet", "ORTHANC__DICOM_AET");
    row("26.8.1", "/DicomWeb/Servers", "ORTHANC__DICOM_WEB__SERVERS");
    row("26.8.1", "/StoreMD5ForAttachments", "ORTHANC__STORE_MD5_FOR_ATTACHMENTS");
    row("26.8.1", "/HttpsCACertificates", "ORTHANC__HTTPS_CA_CERTIFICATES");
    row("26.8.1", "/MaximumRequestBodySizeMB", "ORTHANC__MAXIMUM_REQUEST_BODY_SIZE_M_B");
    row("26.8.1", "/PostgreSQL", "ORTHANC__POSTGRESQL");
    row("22.12.0", "/PostgreSQL", "ORTHANC__POSTGRE_S_Q_L");
    row("26.8.1", "/PostgreSQL/Host", "ORTHANC__POSTGRESQL__HOST");
    row("20.4.2", "/PostgreSQL/Host", "ORTHANC__POSTGRESQL__HOST");
    row("25.11.0", "/PostgreSQL/FooBar", "ORTHANC__POSTGRE_S_Q_L__FOO_BAR");
    row("25.11.1", "/PostgreSQL/FooBar", "ORTHANC__POSTGRESQL__FOO_BAR");
    row("26.8.1", "/MySQL/SslCACertificates", "ORTHANC__MYSQL__SSL_CA_CERTIFICATES");
    row("25.11.0", "/OHIF/RouterBasename", "ORTHANC__OHIF__ROUTER_BASE_NAME");
    row("26.8.1", "/OHIF/RouterBasename", "ORTHANC__OHIF__ROUTER_BASENAME");
    row("23.6.1", "/OHIF/RouterBasename", "ORTHANC__O_H_I_F__ROUTER_BASENAME");
    row("26.8.1", "/Postgresql/Host", "ORTHANC_JSON", "");
    row("25.11.0", "/Postgresql/FooBar", "ORTHANC__POSTGRESQL__FOO_BAR");
    row("26.8.1", "/STL/Enable", "ORTHANC__S_T_L__ENABLE");
    row("26.8.1", "/STL/3DHOP/CanvasStyle", "ORTHANC__S_T_L__3_D_H_O_P__CANVAS_STYLE");
    row("26.8.1", "/OrthancExplorer2/IsDefaultOrthancUI",
        "ORTHANC__ORTHANC_EXPLORER_2__IS_DEFAULT_ORTHANC_UI");
    row("26.8.1", "/OrthancExplorer2/Root", "ORTHANC__ORTHANC_EXPLORER2__ROOT");
    row("26.8.1", "/RegisteredUsers/demo", "ORTHANC__REGISTERED_USERS", "/RegisteredUsers");
    row("26.8.1", "/DicomModalities/CT_1/2", "ORTHANC__DICOM_MODALITIES", "/DicomModalities");
    row("26.8.1", "/Warnings/W001_TagsBeingReadFromStorage", "ORTHANC__WARNINGS", "/Warnings");
    row("26.8.1", "/A/MySecret", "ORTHANC__A", "/A");
    row("26.8.1", "/Secret", "ORTHANC_JSON", "");
    row("26.8.1", "/Foo-bar/Baz", "ORTHANC_JSON", "");
    row("26.8.1", "/A/B.c", "ORTHANC__A", "/A");
    row("26.8.1", "/A/", "ORTHANC__A", "/A");
    row("26.8.1", "/A=B", "ORTHANC_JSON", "");
    row("26.8.1", "/lower", "ORTHANC_JSON", "");
    row("26.8.1", "", "ORTHANC_JSON");
}

void TestNames::variableNames()
{
    QFETCH(QString, tag);
    QFETCH(QString, path);
    QFETCH(QString, namedPath);
    const SettingName result = variableName(profileOf(tag), pathOf(path));
    QTEST(result.name, "name");
    QCOMPARE(result.path.toJsonPointer(), namedPath);
    QCOMPARE(result.isExact, path == namedPath);
}

void TestNames::secretNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("namedPath");

    const auto row = [](const char *path, const char *name, const char *namedPath = nullptr) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(name)
                            << QString::fromUtf8(namedPath ? namedPath : path);
    };
    row("/PostgreSQL/Password", "ORTHANC__POSTGRESQL__PASSWORD");
    row("/A/MySecret", "ORTHANC__A__MY_SECRET");
    row("/Foo-bar", "ORTHANC__FOO-BAR");
    row("/A/B~1C", "ORTHANC__A", "/A");
    row("/lower", "", "");
}

void TestNames::secretNames()
{
    QFETCH(QString, path);
    QFETCH(QString, namedPath);
    const SettingName result = secretName(profileOf(u"26.8.1"_s), pathOf(path));
    QTEST(result.name, "name");
    QCOMPARE(result.path.toJsonPointer(), namedPath);
}

void TestNames::everySettingComesBack_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_images.profiles().size(); ++i)
        QTest::newRow(qPrintable(m_images.profiles()[i]->id)) << int(i);
}

void TestNames::everySettingComesBack()
{
    QFETCH(int, index);
    const Profile &profile = *m_images.profiles()[size_t(index)];
    int exact = 0;
    for (const catalogue::Setting &setting : m_catalogue.settings()) {
        for (const bool asSecret : {false, true}) {
            const auto name =
                asSecret ? secretName(profile, setting.path) : variableName(profile, setting.path);
            const auto meaning = asSecret ? meaningOfSecret(profile, name.name)
                                          : meaningOfVariable(profile, name.name);
            QCOMPARE(meaning.kind, NameKind::Setting);
            QCOMPARE(meaning.path, name.path);
            QVERIFY(!name.path.isEmpty());
            QVERIFY(setting.path.startsWith(name.path));
            QCOMPARE(name.isExact, name.path == setting.path);
            exact += name.isExact && !asSecret ? 1 : 0;
        }
    }
    // All but seven warnings with underscores and seven keys in lower case.
    QCOMPARE(exact, int(m_catalogue.settings().size()) - 14);
}

void TestNames::everyTableNameIsKnown()
{
    for (const auto &profile : m_images.profiles()) {
        for (const auto &[name, path] : profile->names.rows)
            QCOMPARE(meaningOfVariable(*profile, name).path, path);
        for (const auto &[name, path] : profile->legacyNames.rows)
            QCOMPARE(meaningOfVariable(*profile, name).kind, NameKind::LegacySetting);
        for (const PluginRow &plugin : profile->plugins) {
            QCOMPARE(meaningOfVariable(*profile, plugin.toggle).kind, NameKind::Toggle);
            QVERIFY(!meaningOfVariable(*profile, plugin.toggle).plugin.isEmpty());
        }
    }
}

TOWERKEY_TEST(TestNames)

#include "testnames.moc"
