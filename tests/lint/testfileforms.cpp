// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/lint/services.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;
using lint::Finding;

/// The same configuration file wherever a container finds it: a file of its own, a text within a
/// compose file or manifest, encoded in a Secret. Every fix that is offered works in each.
class TestFileForms : public QObject
{
    Q_OBJECT

private slots:
    void alike_data();
    void alike();
};

static QByteArray indented(const QByteArray &text, const QByteArray &by)
{
    return by + QByteArray(text).replace("\n", QByteArray("\n").append(by));
}

static QByteArray head(const QByteArray &lines)
{
    return "services:\n  pacs:\n    image: orthancteam/orthanc:26.8.1\n"
           "    ports: [\"8042:8042\"]\n"
        + lines;
}

static QByteArray pod(const QByteArray &volume)
{
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: pacs}\nspec:\n  volumes:\n    - name: etc\n"
           "      "
        + volume
        + "\n  containers:\n    - name: orthanc\n      image: orthancteam/orthanc:26.8.1\n"
          "      ports: [{containerPort: 8042}]\n"
          "      volumeMounts: [{name: etc, mountPath: /etc/orthanc}]\n---\n";
}

static QList<std::pair<const char *, Scene>> forms(const QByteArray &text)
{
    const QMap<QString, QByteArray> beside{{u"/p/a.json"_s, text}};
    const QByteArray inCompose = indented(QByteArray(text).replace("$", "$$"), "      ");
    return {
        {"file", Scene().file(u"a.json"_s, text)},
        {"CRLF", Scene().file(u"a.json"_s, QByteArray(text).replace("\n", "\r\n"))},
        {"mounted", project(head("    volumes: [\"./a.json:/etc/orthanc/a.json:ro\"]\n"), beside)},
        {"folder", project(head("    volumes: [\"./:/etc/orthanc:ro\"]\n"), beside)},
        {"config within",
         project(head("    configs: [{source: a, target: /etc/orthanc/a.json}]\n"
                      "configs:\n  a:\n    content: |\n")
                 + inCompose + '\n')},
        {"secret",
         project(
             head("    secrets: [{source: a, target: a.json}]\nsecrets: {a: {file: ./a.json}}\n"),
             beside)},
        {"copied",
         project("services:\n  pacs:\n    build: .\n    ports: [\"8042:8042\"]\n",
                 {{u"/p/a.json"_s, text},
                  {u"/p/Dockerfile"_s,
                   "FROM orthancteam/orthanc:26.8.1\nCOPY a.json /etc/orthanc/\n"}})},
        {"ConfigMap",
         project(pod("configMap: {name: etc}")
                 + "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: etc}\ndata:\n  a.json: |\n"
                 + indented(text, "    ") + '\n')},
        {"Secret",
         project(pod("secret: {secretName: etc}")
                 + "apiVersion: v1\nkind: Secret\nmetadata: {name: etc}\ndata:\n  a.json: "
                 + text.toBase64() + '\n')},
    };
}

void TestFileForms::alike_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *rule, const QByteArray &text) {
        QTest::addRow("%s", rule) << QString::fromLatin1(rule) << text;
    };
    row("name-key-case", "{\n  // who\n  \"DicomAET\": \"A\",\n  \"name\": \"it's\"\n}");
    row("name-unknown-setting", R"({"OrthancExplorer2": {"IsDefaultUI": true}})");
    row("value-type",
        "{\n  \"DicomPort\": \"104\", // old\n  \"AuthenticationEnabled\": \"true\"\n}");
    row("value-choice", R"({"OverwriteInstances": "always"})");
    row("value-default", "{\n  \"DicomPort\": 4242,\n  \"Name\": \"x\"\n}");
    row("value-deprecated", R"({"DicomWeb": {"Host": "h", "Root": "/x/"}})");
    row("text-unparsable", "{\n  \"Name\": \"x\",\n  \"LuaScripts\": [\"a.lua\",],\n}");
    row("text-dollar", R"({"Name": "a$b", "PostgreSQL": {"Password": "pa$word"}})");
    row("plugin-folders-lost", R"({"Plugins": ["/x"]})");
    row("plugin-needs-toggle", R"({"OHIF": {"DataSource": "dicom-json"}})");
    row("security-authentication-off", "{\n  \"AuthenticationEnabled\": false\n}");
    row("security-weak-password", "{\n  \"RegisteredUsers\": {\"a\": \"a\", \"b\": \"b\"}\n}");
    row("security-plain-secret", R"({"Name": "x", "RegisteredUsers": {"a": "Xk3.pq-71mZ"}})");
    row("security-no-user", "{\n  \"Name\": \"x\"\n}");
}

void TestFileForms::alike()
{
    QFETCH(const QString, rule);
    QFETCH(const QByteArray, text);
    for (const auto &[form, scene] : forms(text)) {
        const auto findings = lintOf(scene.deployment(), {.rules = {rule}});
        const bool isKeptApart =
            rule == u"security-plain-secret" && QByteArray(form).toLower() == "secret";
        QVERIFY2(findings.isEmpty() == isKeptApart, form);
        for (const Finding &finding : findings) {
            proveFixes(scene, finding, findings.size());
            QVERIFY2(!QTest::currentTestFailed(), form);
        }
    }
}

TOWERKEY_TEST(TestFileForms)

#include "testfileforms.moc"
