// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

/// The rules on compose files: findings lead to the lines of the file, fixes are written in YAML,
/// comments of YAML silence.
class TestComposeRules : public QObject
{
    Q_OBJECT

private slots:
    void oneUnderscore_data();
    void oneUnderscore() { checkRow("name-one-underscore"_L1); }
    void keyCase_data();
    void keyCase() { checkRow("name-key-case"_L1); }
    void notText_data();
    void notText() { checkRow("value-not-text"_L1); }
    void toggle_data();
    void toggle() { checkRow("value-toggle"_L1); }
    void entry_data();
    void entry() { checkRow("value-entry"_L1); }
    void mended_data();
    void mended() { checkRow("text-unparsable"_L1); }
    void composeItself_data();
    void composeItself() { checkRow("text-compose"_L1); }
    void manifestItself_data();
    void manifestItself() { checkRow("text-manifest"_L1); }
    void secretsOfKubernetes_data();
    void secretsOfKubernetes() { checkRow("security-plain-secret"_L1); }
    void probe_data();
    void probe() { checkRow("deployment-health-check"_L1); }
};

static Scene compose(const QByteArray &environment)
{
    return Scene().compose("services:\n"
                           "  pacs:\n"
                           "    image: orthancteam/orthanc:26.8.1\n"
                           "    environment:\n"
                           + environment);
}

static QString at(const QString &position) { return u"/p/compose.yaml:"_s + position; }

void TestComposeRules::oneUnderscore_data()
{
    addColumns();
    finds("in a table", compose("      ORTHANC_NAME: \"x\"\n"), {at(u"5:7 rename-variable"_s)});
    finds("in a list", compose("      - ORTHANC_NAME=x\n"), {at(u"5:9 rename-variable"_s)});
    finds("in quotes", compose("      - \"ORTHANC_NAME=x\"\n"), {at(u"5:9 rename-variable"_s)});
    finds("among others", compose("      A: b # a remark\n\n      ORTHANC_NAME: x\n"),
          {at(u"7:7 rename-variable"_s)});
    quiet("silenced above",
          compose("      # towerkey: ignore name-one-underscore\n      ORTHANC_NAME: x\n"));
    quiet("silenced behind",
          compose("      ORTHANC_NAME: x # towerkey: ignore name-one-underscore\n"));
    quiet("right", compose("      ORTHANC__NAME: x\n"));
}

void TestComposeRules::keyCase_data()
{
    addColumns();
    finds("in a block",
          compose("      ORTHANC_JSON: |\n        {\n          \"Name\": \"x\",\n"
                  "          \"DicomAET\": \"PACS\" // the title\n        }\n"),
          {at(u"8:11 rename-key"_s)});
    finds("in one line", compose("      ORTHANC_JSON: '{\"DicomAET\": \"PACS\"}'\n"),
          {at(u"5:23 rename-key"_s)});
    quiet("silenced inside of the block",
          compose("      ORTHANC_JSON: |\n        {\n"
                  "          \"DicomAET\": \"PACS\" // towerkey: ignore name-key-case\n"
                  "        }\n"));
    finds("in a mounted file",
          Scene().compose("services:\n  pacs:\n    image: orthancteam/orthanc:26.8.1\n"
                          "    volumes:\n      - ./a.json:/etc/orthanc/a.json:ro\n",
                          {{u"a.json"_s, "{\n  \"name\": \"x\"\n}\n"}}),
          {u"/p/a.json:2:3 rename-key"_s});
}

void TestComposeRules::notText_data()
{
    addColumns();
    finds("a number in quotes of YAML", compose("      ORTHANC__POSTGRESQL__PASSWORD: \"12345\"\n"),
          {at(u"5:39 quote"_s)});
    finds("in a list", compose("      - ORTHANC__POSTGRESQL__PASSWORD=12345\n"),
          {at(u"5:39 quote"_s)});
    quiet("in quotes of JSON", compose("      ORTHANC__POSTGRESQL__PASSWORD: '\"12345\"'\n"));
}

void TestComposeRules::toggle_data()
{
    addColumns();
    finds("False in quotes", compose("      DICOM_WEB_PLUGIN_ENABLED: \"False\"\n"),
          {at(u"5:34 set-variable"_s)});
    quiet("false", compose("      DICOM_WEB_PLUGIN_ENABLED: \"false\"\n"));
}

void TestComposeRules::entry_data()
{
    addColumns();
    finds("in a block",
          compose("      ORTHANC__DICOM_MODALITIES: |\n        {\n"
                  "          \"ct\": [\"CT\", \"h\"]\n        }\n"),
          {at(u"7:17"_s)});
    quiet("right", compose("      ORTHANC__DICOM_MODALITIES: '{\"ct\": [\"CT\", \"h\", 104]}'\n"));
}

void TestComposeRules::mended_data()
{
    addColumns();
    const QByteArray mounted = "services:\n  pacs:\n    image: orthancteam/orthanc:26.8.1\n"
                               "    volumes:\n      - ./a.json:/etc/orthanc/a.json:ro\n";
    finds("a mounted file", Scene().compose(mounted, {{u"a.json"_s, "{\"Name\": \"x\",}\n"}}),
          {u"/p/a.json:1:13 mend-json"_s});
    quiet("a good one", Scene().compose(mounted, {{u"a.json"_s, "{\"Name\": \"x\"}\n"}}));
}

void TestComposeRules::composeItself_data()
{
    addColumns();
    finds("a variable that is not set", compose("      ORTHANC__NAME: \"${SITE}\"\n"),
          {at(u"5:23"_s)});
    finds("a dollar sign", compose("      ORTHANC__NAME: \"${\"\n"), {at(u"5:23"_s)});
    finds("a table for a text",
          compose("      ORTHANC__DICOM_MODALITIES:\n        { \"ct\": [\"CT\", \"h\", 104] }\n"),
          {at(u"5:7 as-text"_s)});
    finds("a table of several lines",
          compose(
              "      ORTHANC__DICOM_MODALITIES: \r\n        {\r\n          \"ct\": [\"CT\", \"h\", "
              "104]\r\n        }\r\n      ORTHANC__NAME: x\r\n"),
          {at(u"5:7 as-text"_s)});
    finds("in one line",
          compose("      ORTHANC__DICOM_MODALITIES: {\"ct\": [\"it's\", \"h\", 104]}\n"),
          {at(u"5:7 as-text"_s)});
    finds("with a remark that would become text",
          compose("      ORTHANC__DICOM_MODALITIES: # all\n        { \"ct\": [\"CT\",\n"
                  "        \"h\", 104] } # one\n"),
          {at(u"5:7"_s)});
    finds("lines that stand further to the left",
          compose("      ORTHANC__DICOM_MODALITIES:\n            { \"ct\":\n        [\"CT\", "
                  "\"h\", 104] }\n"),
          {at(u"5:7"_s)});
    finds("a table that is no JSON",
          compose("      ORTHANC__DICOM_MODALITIES:\n        { ct: [CT, h, 104] }\n"),
          {at(u"5:7"_s)});
    quiet("a default", compose("      ORTHANC__NAME: \"${SITE:-x}\"\n"));
    quiet("two dollar signs", compose("      ORTHANC__NAME: \"$${SITE}\"\n"));
    quiet(
        "as a block",
        compose("      ORTHANC__DICOM_MODALITIES: |\n        { \"ct\": [\"CT\", \"h\", 104] }\n"));
}

/// A file of any name is a manifest by what it holds.
static Scene manifest(const QByteArray &container, const QByteArray &others = {})
{
    return Scene().compose("apiVersion: v1\nkind: Pod\nmetadata: {name: w}\nspec:\n  containers:\n"
                           "    - image: orthancteam/orthanc:26.8.1\n      "
                           + container + '\n' + others);
}

void TestComposeRules::manifestItself_data()
{
    addColumns();
    finds("number", manifest("env: [{name: A, value: 1}]"), {at(u"7:30"_s)});
    finds("reference", manifest("env: [{name: A, value: $(B)}]"), {at(u"7:30"_s)});
    finds("key",
          manifest("env: [{name: A, valueFrom: {configMapKeyRef: {name: m, key: k}}}]",
                   "---\nkind: ConfigMap\nmetadata: {name: m}\n"),
          {at(u"7:52"_s)});
    finds("variables elsewhere", manifest("envFrom: [{configMapRef: {name: m}}]"), {at(u"7:32"_s)});
    finds("base64", manifest({}, "---\nkind: Secret\nmetadata: {name: s}\ndata: {k: x}\n"),
          {at(u"11:8"_s)});
    quiet("as it should be", manifest("env: [{name: A, value: \"1\"}, {name: B, value: $(A)}]"));
    quiet("compose", compose("      ORTHANC__NAME: \"${SITE}\"\n"));
}

void TestComposeRules::secretsOfKubernetes_data()
{
    addColumns();
    finds("in the open", manifest("env: [{name: ORTHANC__POSTGRESQL__PASSWORD, value: hidden-a}]"),
          {at(u"7:58 deliver-as-secret"_s)});
    const QByteArray secret = "---\nkind: Secret\nmetadata: {name: s}\nstringData:\n"
                              "  k: hidden-a\n  o.json: '{\"PostgreSQL\": {\"Password\": "
                              "\"hidden-a\"}}'\n";
    quiet("in a Secret",
          manifest("env: [{name: ORTHANC__POSTGRESQL__PASSWORD, valueFrom: {secretKeyRef: {name: "
                   "s, key: k}}}]",
                   secret));
    quiet("configuration in a Secret",
          manifest("volumeMounts: [{name: v, mountPath: /etc/orthanc}]",
                   "  volumes: [{name: v, secret: {secretName: s}}]\n" + secret));
}

void TestComposeRules::probe_data()
{
    addColumns();
    const QByteArray users = "\n      env: [{name: ORTHANC_PASSWORD, value: hidden-a}]";
    finds("request", manifest("livenessProbe: {httpGet: {path: /system, port: 8042}}" + users),
          {at(u"7:15"_s)});
    finds("command",
          manifest("readinessProbe: {exec: {command: [curl, -f, http://localhost:8042]}}" + users),
          {at(u"7:16"_s)});
    quiet("request with a password",
          manifest("livenessProbe: {httpGet: {path: /system, port: 8042, httpHeaders: [{name: "
                   "Authorization, value: x}]}}"
                   + users));
    quiet("socket", manifest("livenessProbe: {tcpSocket: {port: 8042}}" + users));
}

TOWERKEY_TEST(TestComposeRules)

#include "testcompose.moc"
