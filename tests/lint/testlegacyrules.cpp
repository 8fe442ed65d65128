// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/legacy/renaming.h"
#include "tests/lint/rows.h"
#include "tests/lint/services.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestLegacyRules : public QObject
{
    Q_OBJECT

private slots:
    void name_data();
    void name() { checkRow("legacy-name"_L1); }
    void repository_data();
    void repository() { checkRow("legacy-repository"_L1); }
    void olderImages();
    void severities();
    void everyNameHasASuccessor();
    void renamingKeepsTheRest();
};

void TestLegacyRules::name_data()
{
    addColumns();
    finds("setting", Scene(u"26.6.1"_s).env("DICOM_AET=X\n"), {u"pacs.env:1:1 rename-variable"_s});
    finds("fatal", Scene().env("NAME=x\n"), {u"pacs.env:1:1 rename-variable"_s});
    finds("toggle", Scene().env("DW_ENABLED=true\n"), {u"pacs.env:1:1 rename-variable"_s});
    finds("toggle that is off", Scene().env("WL_ENABLED=false\n"),
          {u"pacs.env:1:1 rename-variable"_s});
    finds("pointer", Scene().env("PG_PASSWORD_SECRET=db\n").secret(u"db"_s, "x"),
          {u"pacs.env:1:1 rename-variable"_s});
    finds("several", Scene(u"24.1.2"_s).env("# who\nNAME=x\nHTTP_PORT=1 # odd\nORTHANC__X=1\n"),
          {u"pacs.env:2:1 rename-variable rename-all-legacy"_s,
           u"pacs.env:3:1 rename-variable rename-all-legacy"_s});
    finds("new name is set, too", Scene(u"24.1.2"_s).env("NAME=x\nORTHANC__NAME=y\n"),
          {u"pacs.env:1:1 remove-variable"_s});
    finds("secret", Scene(u"24.1.2"_s).secret(u"PG_PASSWORD"_s, "x"),
          {u"secrets/PG_PASSWORD rename-secret"_s});
    finds("in a compose file", service("environment:\n  - NAME=x"),
          {u"/p/compose.yaml:5:9 rename-variable"_s});
    quiet("new names", Scene().env("ORTHANC__NAME=x\nDICOM_WEB_PLUGIN_ENABLED=true\n"));
    quiet("in a file", Scene().file(u"a.json"_s, R"({"NAME": 1})"));
}

/// What was right in an image of that time does not stop it, and nothing is corrected by itself.
void TestLegacyRules::olderImages()
{
    const Scene scene =
        service("environment: {NAME: x, VEBOSE_ENABLED: \"1\"}", {}, "orthancteam/orthanc:19.1.1");
    const auto findings = lintOf(scene.deployment());
    QSet<QString> rules;
    for (const auto &finding : findings) {
        rules.insert(finding.rule);
        QVERIFY2(finding.severity != towerkey::lint::Severity::Error, qPrintable(finding.rule));
        for (const auto &fix : finding.fixes)
            QVERIFY2(!fix.isSafe, qPrintable(fix.id));
    }
    QVERIFY(rules.contains(u"legacy-name"_s) && rules.contains(u"deployment-unknown-image"_s));
}

void TestLegacyRules::repository_data()
{
    addColumns();
    finds("osimis", service("ports: []", {}, "osimis/orthanc:23.4.0"), {u"/p/compose.yaml:3:12"_s});
    quiet("today's", service("ports: []"));
    quiet("plain files", Scene(u"23.4.0"_s));
}

void TestLegacyRules::severities()
{
    using enum towerkey::lint::Severity;
    const auto severityOf = [](const Scene &scene) {
        return lintOf(scene.deployment(), {.rules = {u"legacy-name"_s}}).first().severity;
    };
    QVERIFY(severityOf(Scene(u"26.6.1"_s).env("NAME=x\n")) == Warning);
    QVERIFY(severityOf(Scene(u"26.7.0"_s).env("NAME=x\n")) == Error);
    QVERIFY(severityOf(Scene().env("PG_PASSWORD_SECRET=db\n")) == Hint);
}

/// A new name for each old one of every release, and it means the same.
void TestLegacyRules::everyNameHasASuccessor()
{
    using namespace towerkey;
    for (const auto &profile : images().profiles()) {
        for (const auto &[name, path] : profile->legacyNames.rows) {
            const QString current = lint::currentName(*profile, name);
            QVERIFY2(!current.isEmpty(), qPrintable(profile->id + u' ' + name));
            const auto meaning = image::meaningOfVariable(*profile, current);
            QVERIFY2(meaning.kind == image::NameKind::Setting && meaning.path == path,
                     qPrintable(current));
        }
        for (const image::PluginRow &row : profile->plugins) {
            if (!row.legacyToggle.isEmpty())
                QCOMPARE(lint::currentName(*profile, row.legacyToggle), row.toggle);
        }
    }
}

void TestLegacyRules::renamingKeepsTheRest()
{
    const Scene scene =
        Scene(u"24.1.2"_s)
            .env(
                "# old\r\nNAME=a b\r\n\r\nDW_ENABLED=true\r\nNAME_X=1\r\nPG_PASSWORD_SECRET=p\r\n");
    auto deployment = scene.deployment();
    const auto edit = towerkey::lint::renameLegacyVariables(deployment, scene.image());
    QVERIFY(edit);
    deployment.apply(*edit);
    QCOMPARE(deployment.source(0).text,
             "# old\r\nORTHANC__NAME=a b\r\n\r\nDICOM_WEB_PLUGIN_ENABLED=true\r\nNAME_X=1\r\n"
             "ORTHANC__POSTGRESQL__PASSWORD_SECRET=p\r\n"_ba);
    const auto again = towerkey::lint::renameLegacyVariables(deployment, scene.image());
    QVERIFY(again && again->isEmpty());
}

TOWERKEY_TEST(TestLegacyRules)

#include "testlegacyrules.moc"
