// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "core/exchange/templates.h"
#include "tests/lint/scene.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;
using lint::Finding;

/// Slips as they stand in published compose files, each in the shape in which it was found there,
/// and everything that the linter says of such a file: the slip at its line, and nothing beside it.
class TestNamedMistakes : public QObject
{
    Q_OBJECT

private slots:
    void alone_data();
    void alone();
    void templatesAreClean_data();
    void templatesAreClean();
};

/// Variables of a service that is in order otherwise; they begin in line 7.
static QByteArray project(const QByteArray &variables, const QByteArray &image = "26.8.1")
{
    return "services:\n  pacs:\n    image: orthancteam/orthanc:" + image
        + "\n    secrets: [ORTHANC__REGISTERED_USERS]\n    volumes: [\"db:/var/lib/orthanc/db\"]\n"
          "    environment:\n"
        + variables + "secrets:\n  ORTHANC__REGISTERED_USERS: {file: users}\nvolumes:\n  db: {}\n";
}

static QStringList told(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QString::number(finding.place.position.line) + u' ' + finding.rule);
    return lines;
}

void TestNamedMistakes::alone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &variables,
                        const QStringList &expected) {
        QTest::newRow(name) << project(variables) << expected;
    };
    row("in order", "      ORTHANC__NAME: \"Radiology\"\n", {});
    row("a letter too few in a switch",
        "      ORTHANC__NAME: \"Radiology\"\n      VEBOSE_ENABLED: \"true\"\n",
        {u"8 name-misspelt"_s});
    row("letters that changed places",
        "      ORTHANC__NAME: \"Radiology\"\n      ORTAHNC__DICOM_AET: \"RADIO\"\n",
        {u"8 name-misspelt"_s});
    row("no prefix", "      AUTHENTICATION_ENABLED: \"true\"\n", {u"7 name-misspelt"_s});
    row("an underscore too many",
        "      ORTHANC__JSON: |\n        {\n          \"Name\": \"Radiology\"\n        }\n",
        {u"7 name-json-underscores"_s});
    row("a title in capitals",
        "      ORTHANC_JSON: |\n        {\n          // who we are\n          \"DicomAET\": "
        "\"RADIO\"\n"
        "        }\n",
        {u"10 name-key-case"_s});
    row("the interface's old name",
        "      ORTHANC_JSON: |\n        {\n          \"OrthancExplorer2\": {\n"
        "            \"IsDefaultUI\": false\n          }\n        }\n",
        {u"10 name-unknown-setting"_s});
    row("old names", "      NAME: \"Radiology\"\n      WVB_ENABLED: \"false\"\n",
        {u"7 legacy-name"_s, u"8 legacy-name"_s});
    row("words run together",
        "      DICOM_WEB_PLUGIN_ENABLED: \"true\"\n      ORTHANC__DICOM_WEB__WADOROOT: \"/wado\"\n",
        {u"8 name-words"_s});
    row("a table of YAML",
        "      ORTHANC__DICOM_MODALITIES:\n        { \"ct\": [\"CT\", \"ct\", 104] }\n",
        {u"7 text-compose"_s});
    QTest::newRow("nobody may come in")
        << "services:\n  pacs:\n    image: orthancteam/orthanc:26.8.1\n"
           "    volumes: [\"db:/var/lib/orthanc/db\"]\nvolumes: {db: {}}\n"_ba
        << QStringList{u"3 security-no-user"_s};
    QTest::newRow("everybody may come in, as images before 26.7.0 have it")
        << "services:\n  pacs:\n    image: orthancteam/orthanc:26.6.1\n"
           "    volumes: [\"db:/var/lib/orthanc/db\"]\nvolumes: {db: {}}\n"_ba
        << QStringList{u"3 security-no-user"_s};
}

void TestNamedMistakes::alone()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, expected);
    const auto scene =
        Scene().compose(text, {{u"users"_s, "{\"radiology\": \"t7Lq-4vXz.R2bN\"}\n"}});
    QCOMPARE(told(lintOf(scene.deployment())), expected);
}

void TestNamedMistakes::templatesAreClean_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &entry : exchange::templates())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

/// Nothing is wrong with what we offer ourselves. What is as by default stands there on purpose,
/// for whoever wants to change it.
void TestNamedMistakes::templatesAreClean()
{
    QFETCH(const QString, name);
    const auto deployment = exchange::fromTemplate(name, u"/nowhere/deployment"_s, images());
    QVERIFY(deployment);
    for (const Finding &finding : lintOf(*deployment))
        QVERIFY2(finding.rule == u"value-default",
                 qPrintable(toString(finding.place) + u": "_s + lint::message(finding)));
}

TOWERKEY_TEST(TestNamedMistakes)

#include "testnamedmistakes.moc"
