// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/lint/services.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestValueRules : public QObject
{
    Q_OBJECT

private slots:
    void toggle_data();
    void toggle() { checkRow("value-toggle"_L1); }
    void switchValue_data();
    void switchValue() { checkRow("value-switch"_L1); }
    void log_data();
    void log() { checkRow("value-log"_L1); }
    void notText_data();
    void notText() { checkRow("value-not-text"_L1); }
    void brokenJson_data();
    void brokenJson() { checkRow("value-broken-json"_L1); }
    void type_data();
    void type() { checkRow("value-type"_L1); }
    void range_data();
    void range() { checkRow("value-range"_L1); }
    void choice_data();
    void choice() { checkRow("value-choice"_L1); }
    void entry_data();
    void entry() { checkRow("value-entry"_L1); }
};

static Scene env(const QByteArray &lines) { return Scene().env(lines); }
static Scene file(const QByteArray &text) { return Scene().file(u"a.json"_s, text); }

void TestValueRules::toggle_data()
{
    addColumns();
    const QStringList set{u"pacs.env:1:26 set-variable"_s};
    finds("False", env("DICOM_WEB_PLUGIN_ENABLED=False\n"), set);
    finds("0", env("DICOM_WEB_PLUGIN_ENABLED=0\n"), set);
    finds("no", env("DICOM_WEB_PLUGIN_ENABLED=no\n"), set);
    finds("with a blank", env("DICOM_WEB_PLUGIN_ENABLED= false\n"),
          {u"pacs.env:1:26 set-variable"_s});
    finds("in quotes", env("DICOM_WEB_PLUGIN_ENABLED=\"false\"\n"), set);
    finds("1", env("DICOM_WEB_PLUGIN_ENABLED=1\n"), set);
    finds("True", env("DICOM_WEB_PLUGIN_ENABLED=True\n"), set);
    finds("anything", env("DICOM_WEB_PLUGIN_ENABLED=maybe\n"), {u"pacs.env:1:26"_s});
    finds("nothing", env("DICOM_WEB_PLUGIN_ENABLED=\n"), {u"pacs.env:1:1"_s});
    quiet("true", env("DICOM_WEB_PLUGIN_ENABLED=true\n"));
    quiet("what the other rule tells", env("JAVA_PLUGIN_ENABLED=yes\n"));
    quiet("false", env("DICOM_WEB_PLUGIN_ENABLED=false\n"));
}

void TestValueRules::switchValue_data()
{
    addColumns();
    finds("1", env("VERBOSE_ENABLED=1\n"), {u"pacs.env:1:17 set-variable"_s});
    finds("True", env("TRACE_ENABLED=True\n"), {u"pacs.env:1:15 set-variable"_s});
    finds("anything", env("VERBOSE_ENABLED=much\n"), {u"pacs.env:1:17"_s});
    finds("half a toggle", env("JAVA_PLUGIN_ENABLED=yes\n"), {u"pacs.env:1:21 set-variable"_s});
    quiet("true", env("VERBOSE_ENABLED=true\n"));
    quiet("false, as one likes", env("VERBOSE_ENABLED=0\nTRACE_ENABLED=False\nNO_JOBS=\n"));
    quiet("no switch", env("LOGDIR=/logs\n"));
}

void TestValueRules::log_data()
{
    addColumns();
    finds("a blank in the folder", env("LOGDIR=/var/log/my pacs\n"), {u"pacs.env:1:8"_s});
    finds("a blank in the file", env("LOGFILE=/logs/a b.log\n"), {u"pacs.env:1:9"_s});
    finds("both", env("LOGDIR=/logs\nLOGFILE=/a.log\n"), {u"pacs.env:2:1 remove-variable"_s});
    finds("the one that does not count has a blank", env("LOGDIR=/logs\nLOGFILE=/a b.log\n"),
          {u"pacs.env:2:1 remove-variable"_s});
    quiet("one", env("LOGDIR=/logs\n"));
    quiet("the other one is empty", env("LOGDIR=\nLOGFILE=/a.log\n"));
    quiet("blanks around it", env("LOGDIR= /logs \n"));
    quiet("an image without it", Scene(u"21.6.0"_s).env("LOGDIR=/my logs\n"));
}

void TestValueRules::notText_data()
{
    addColumns();
    const auto password = [](const QByteArray &value) {
        return env("ORTHANC__POSTGRESQL__PASSWORD=" + value + "\n");
    };
    const QStringList quote{u"pacs.env:1:31 quote"_s};
    finds("a number", password("12345"), quote);
    finds("a decimal", password("1e10"), quote);
    finds("true", password("true"), quote);
    finds("null", password("null"), quote);
    finds("NaN", password("NaN"), quote);
    finds("a list", password("[1]"), quote);
    finds("a title", env("ORTHANC__DICOM_AET=1234\n"), {u"pacs.env:1:20 quote"_s});
    finds("a secret", Scene().secret(u"ORTHANC__POSTGRESQL__PASSWORD"_s, "12345\n"),
          {u"secrets/ORTHANC__POSTGRESQL__PASSWORD quote"_s});
    quiet("a text", password("secret"));
    quiet("in quotes", password("\"12345\""));
    quiet("leading zeros", password("007"));
    quiet("a port", env("ORTHANC__DICOM_PORT=104\n"));
    quiet("a plugin that is off",
          env("ORTHANC__POSTGRESQL__PASSWORD=1\nPOSTGRESQL_PLUGIN_ENABLED=false\n"));
    quiet("a password of its own", env("ORTHANC_PASSWORD=1234\n"));
}

void TestValueRules::brokenJson_data()
{
    addColumns();
    const auto modalities = [](const QByteArray &value) {
        return env("ORTHANC__DICOM_MODALITIES=" + value + "\n");
    };
    const QStringList mend{u"pacs.env:1:27 plain-json"_s};
    finds("a comma too many", modalities(R"({"b": ["B","h",104,]})"), mend);
    finds("a comment", modalities(R"({"b": ["B","h",104] /* b */})"), mend);
    finds("no closing bracket", modalities(R"({"b": ["B","h",104])"), {u"pacs.env:1:27"_s});
    finds("single quotes", modalities("{'b': ['B','h',104]}"), {u"pacs.env:1:27"_s});
    finds("users", env("ORTHANC__REGISTERED_USERS={demo:demo}\n"), {u"pacs.env:1:27"_s});
    finds("a section", env("ORTHANC__ORTHANC_EXPLORER_2={\"Enable\": true,}\n"),
          {u"pacs.env:1:29 plain-json"_s});
    finds("a list", env("ORTHANC__LUA_SCRIPTS=[\"a\",]\n"), {u"pacs.env:1:22 plain-json"_s});
    quiet("right", modalities(R"({"b": ["B","h",104]})"));
    quiet("a text with braces", env("ORTHANC__NAME={PatientID}-x\n"));
    quiet("a file", file(R"({"Name": "{x"})"));
}

void TestValueRules::type_data()
{
    addColumns();
    finds("true in quotes", file(R"({"AuthenticationEnabled": "true"})"),
          {u"a.json:1:27 replace-value"_s});
    finds("False in a variable", env("ORTHANC__AUTHENTICATION_ENABLED=False\n"),
          {u"pacs.env:1:33 replace-value"_s});
    finds("a port in quotes", file(R"({"DicomPort": "104"})"), {u"a.json:1:15 replace-value"_s});
    finds("a number for a text", file(R"({"Name": 5})"), {u"a.json:1:10 replace-value"_s});
    finds("a word for a truth value", file(R"({"AuthenticationEnabled": "sometimes"})"),
          {u"a.json:1:27"_s});
    finds("a text for a list", file(R"({"LuaScripts": "a.lua"})"), {u"a.json:1:16"_s});
    finds("a list for a table", file(R"({"DicomModalities": []})"), {u"a.json:1:21"_s});
    finds("null", file(R"({"DicomPort": null})"), {u"a.json:1:15"_s});
    finds("in ORTHANC_JSON", env("ORTHANC_JSON={\"DicomPort\":\"104\"}\n"),
          {u"pacs.env:1:27 replace-value"_s});
    quiet("a secret that the files do not hold",
          project("services:\n  o:\n    image: orthancteam/orthanc:26.8.1\n"
                  "    secrets: [ORTHANC__REGISTERED_USERS]\n"
                  "secrets: {ORTHANC__REGISTERED_USERS: {external: true}}\n"));
    quiet("right", file(R"({"AuthenticationEnabled": true, "DicomPort": 104, "Name": "x"})"));
    quiet("what else it takes", file(R"({"OverwriteInstances": true})"));
    quiet("replaced by a right one",
          file(R"({"DicomPort": "104"})").env("ORTHANC__DICOM_PORT=104\n"));
    quiet("unknown", file(R"({"Foo": 1})"));
    quiet("a whole number with a point", file(R"({"DicomPort": 104.0})"));
}

void TestValueRules::range_data()
{
    addColumns();
    finds("a port", file(R"({"DicomPort": 70000})"), {u"a.json:1:15"_s});
    finds("below", file(R"({"DicomPort": -1})"), {u"a.json:1:15"_s});
    finds("a title", file(R"({"DicomAet": "SEVENTEENLETTERSX"})"), {u"a.json:1:14"_s});
    finds("in a variable", env("ORTHANC__DICOM_PORT=70000\n"), {u"pacs.env:1:21"_s});
    quiet("right", file(R"({"DicomPort": 104, "DicomAet": "SIXTEEN_LETTERS_"})"));
    quiet("no limits", file(R"({"Name": "a name as long as one likes"})"));
}

void TestValueRules::choice_data()
{
    addColumns();
    finds("a slip", file(R"({"MaximumStorageMode": "Recicle"})"), {u"a.json:1:24 replace-value"_s});
    finds("another case", file(R"({"MaximumStorageMode": "recycle"})"),
          {u"a.json:1:24 replace-value"_s});
    finds("anything", file(R"({"DefaultEncoding": "Klingon"})"), {u"a.json:1:21"_s});
    quiet("a choice", file(R"({"MaximumStorageMode": "Reject"})"));
    quiet("what else it takes", file(R"({"OverwriteInstances": false})"));
    quiet("a plugin that is off",
          file(R"({"PostgreSQL": {"TransactionMode": "x"}})")
              .env("POSTGRESQL_PLUGIN_ENABLED=false\n"));
}

void TestValueRules::entry_data()
{
    addColumns();
    const auto modality = [](const QByteArray &entry) {
        return file(R"({"DicomModalities": {"ct": )" + entry + "}}");
    };
    const QStringList here{u"a.json:1:28"_s};
    finds("two items", modality(R"(["CT", "h"])"), here);
    finds("five items", modality(R"(["CT", "h", 104, "GE", 1])"), here);
    finds("a title too long", modality(R"(["SEVENTEENLETTERSX", "h", 104])"), here);
    finds("a port too large", modality(R"(["CT", "h", 70000])"), here);
    finds("a port 0", modality(R"(["CT", "h", 0])"), here);
    finds("a title that is a number", modality(R"([1, "h", 104])"), here);
    finds("a manufacturer", modality(R"(["CT", "h", 104, "Acme"])"), here);
    finds("an old manufacturer", modality(R"(["CT", "h", 104, "ClearCanvas"])"), here);
    finds("no table", modality("5"), here);
    finds("no title", modality(R"({"Host": "h", "Port": 104})"), here);
    finds("an unknown field",
          modality(R"({"AET": "CT", "Host": "h", "Port": 104, "Colour": "red"})"), here);
    finds("a name", file(R"({"DicomModalities": {"my ct": ["CT", "h", 104]}})"),
          {u"a.json:1:31"_s});
    finds("a user with a number", file(R"({"RegisteredUsers": {"demo": 1234}})"),
          {u"a.json:1:30"_s});
    finds("a peer", file(R"({"OrthancPeers": {"p": ["http://x", "user"]}})"), {u"a.json:1:24"_s});
    finds("in a variable", env("ORTHANC__DICOM_MODALITIES={\"ct\":[\"CT\",\"h\"]}\n"),
          {u"pacs.env:1:33"_s});
    finds("two of three",
          file("{\"DicomModalities\": {\n\"a\": [1],\n\"b\": [\"B\", \"h\", 1],\n\"c\": []}}"),
          {u"a.json:2:6"_s, u"a.json:4:6"_s});
    quiet("right", modality(R"(["CT", "h", 104])"));
    quiet("with a manufacturer", modality(R"(["CT", "h", 104, "GE"])"));
    quiet("the port as a text", modality(R"(["CT", "h", "104"])"));
    quiet("as a table", modality(R"({"AET": "CT", "Host": "h", "Port": 104})"));
    quiet("icons", file(R"({"OrthancExplorer2": {"UiOptions": {"ViewersIcons": {"ohif": "x"}}}})"));
    quiet("a list of words", file(R"({"Authorization": {"UncheckedLevels": ["patients"]}})"));
    quiet("a key and its file", file(R"({"AwsS3Storage": {"BucketName": "b", "Region": "r",
"StorageEncryption": {"MasterKey": [1, "/key"]}}})"));
    quiet("tags",
          file(R"({"WebViewer": {"SeriesToIgnore": {"a": {"Modality": "SR"}}}})")
              .env("STONE_WEB_VIEWER_PLUGIN_ENABLED=true\n"));
    quiet("users", file(R"({"RegisteredUsers": {"demo": "demo"}})"));
    quiet("peers", file(R"({"OrthancPeers": {"p": {"URL": "http://x"}, "q": ["http://x"]}})"));
}

TOWERKEY_TEST(TestValueRules)

#include "testvaluerules.moc"
