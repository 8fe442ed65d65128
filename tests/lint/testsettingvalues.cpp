// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

/// Values that are well formed, and wrong for this image or beside others.
class TestSettingValues : public QObject
{
    Q_OBJECT

private slots:
    void placeholder_data();
    void placeholder() { checkRow("value-placeholder"_L1); }
    void combination_data();
    void combination() { checkRow("value-combination"_L1); }
    void tooNew_data();
    void tooNew() { checkRow("value-too-new"_L1); }
    void deprecated_data();
    void deprecated() { checkRow("value-deprecated"_L1); }
    void users_data();
    void users() { checkRow("value-users"_L1); }
    void tooDeep_data();
    void tooDeep() { checkRow("value-too-deep"_L1); }
    void defaults_data();
    void defaults() { checkRow("value-default"_L1); }
};

static Scene env(const QByteArray &lines) { return Scene().env(lines); }
static Scene file(const QByteArray &text) { return Scene().file(u"a.json"_s, text); }

void TestSettingValues::placeholder_data()
{
    addColumns();
    finds("a store without its region", env("ORTHANC__AWS_S3_STORAGE__BUCKET_NAME=x\n"),
          {u"pacs.env:1:1"_s});
    finds("a toggle", env("POSTGRESQL_PLUGIN_ENABLED=true\n"), {u"pacs.env:1:1"_s});
    finds("a section", file(R"({"AwsS3Storage": {"BucketName": "x"}})"), {u"a.json:1:18"_s});
    quiet("what the rule of unwanted plugins tells", env("ORTHANC__POSTGRESQL__PASSWORD=x\n"));
    quiet("with its host", env("ORTHANC__POSTGRESQL__HOST=db\n"));
    quiet("as one address", env("ORTHANC__POSTGRESQL__CONNECTION_URI=postgresql://db/x\n"));
    quiet("off", env("ORTHANC__POSTGRESQL__PASSWORD=x\nPOSTGRESQL_PLUGIN_ENABLED=false\n"));
    quiet("nothing", env("ORTHANC__NAME=x\n"));
}

void TestSettingValues::combination_data()
{
    addColumns();
    finds("checksums", file(R"({"StoreMD5ForAttachments": false, "CheckRevisions": true})"),
          {u"a.json:1:28"_s});
    finds("overwriting",
          file(R"({"OverwriteInstances": "IfChanged", "StoreMD5ForAttachments": false})"),
          {u"a.json:1:63"_s});
    finds("patients", file(R"({"PatientLevelEnabled": false, "MaximumPatientCount": 5})"),
          {u"a.json:1:25"_s});
    finds("extensions", file(R"({"AdvancedStorage": {"Indexer": {"ParsedExtensions": ["a"],
"SkippedExtensions": ["b"]}}})"),
          {u"a.json:2:22"_s});
    finds("a storage", file(R"({"AdvancedStorage": {"MultipleStorages": {"Storages": {"a": "/a"},
"CurrentWriteStorage": "b"}}})"),
          {u"a.json:2:24"_s});
    finds("levels", file(R"({"Authorization": {"CheckedLevel": "studies",
"UncheckedLevels": ["patients"]}})"),
          {u"a.json:1:36"_s});
    finds("an address", file(R"({"OrthancExplorer2": {"Root": "ui"}})"), {u"a.json:1:31"_s});
    finds("education", file(R"({"Education": {"Enabled": true}})"), {u"a.json"_s});
    finds("e-mail", file(R"({"OrthancExplorer2": {"UiOptions": {"EnableSharesByEmail": true}}})"),
          {u"a.json:1:60"_s});
    finds("worklists", file(R"({"Worklists": {"SaveInOrthancDatabase": true, "Directory": "/w"}})"),
          {u"a.json:1:41"_s});
    finds("a script", env("ORTHANC__PYTHON_SCRIPT=/x.txt\n"), {u"pacs.env:1:24"_s});
    finds("a path", file(R"({"AwsS3Storage": {"BucketName": "b", "Region": "r",
"RootPath": "/x"}})"),
          {u"a.json:2:13"_s});
    quiet("right", file(R"({"StoreMD5ForAttachments": false, "PatientLevelEnabled": false})"));
    quiet("an address with slashes", file(R"({"OrthancExplorer2": {"Root": "/ui/"}})"));
    quiet(
        "a plugin that is off",
        file(R"({"OrthancExplorer2": {"Root": "ui"}})").env("ORTHANC_EXPLORER_2_ENABLED=false\n"));
    quiet("a Python script", env("ORTHANC__PYTHON_SCRIPT=/x.py\n"));
    quiet("nothing", env("A=b\n"));
}

void TestSettingValues::tooNew_data()
{
    addColumns();
    const auto old = [](const QByteArray &text) {
        return Scene(u"21.6.0"_s).file(u"a.json"_s, text);
    };
    finds("a setting", old(R"({"ReadOnly": true})"), {u"a.json:1:2"_s});
    finds("a warning", old(R"({"Warnings": {"W001_TagsBeingReadFromStorage": false}})"),
          {u"a.json:1:15"_s});
    quiet("in a new image", file(R"({"ReadOnly": true})"));
    quiet("an old setting", old(R"({"Name": "x"})"));
}

void TestSettingValues::deprecated_data()
{
    addColumns();
    finds("a new name", file(R"({"LoaderThreads": 4})"), {u"a.json:1:2"_s});
    finds("removed", file(R"({"LimitJobs": 4})"), {u"a.json:1:2 remove-value"_s});
    finds("of a plugin", file(R"({"DicomWeb": {"Host": "localhost"}})"), {u"a.json:1:15"_s});
    quiet("not yet", Scene(u"24.2.0"_s).file(u"a.json"_s, R"({"ZipLoaderThreads": 4})"));
    quiet("the new one", file(R"({"SequentialDicomReaderWindowSize": 4})"));
}

void TestSettingValues::users_data()
{
    addColumns();
    finds("null", file(R"({"RegisteredUsers": null})"), {u"a.json:1:21"_s});
    finds("a text and a password",
          file(R"({"RegisteredUsers": "demo"})").env("ORTHANC_PASSWORD=x\n"), {u"a.json:1:21"_s});
    quiet("a table", file(R"({"RegisteredUsers": {"demo": "demo"}})"));
}

void TestSettingValues::tooDeep_data()
{
    addColumns();
    const QByteArray deep = QByteArray(20000, '[') + QByteArray(20000, ']');
    finds("a value", env("ORTHANC__NAME=" + deep + "\n"), {u"pacs.env:1:1"_s});
    quiet("a shallow one", env("ORTHANC__LUA_SCRIPTS=[[[[]]]]\n"));
}

void TestSettingValues::defaults_data()
{
    addColumns();
    finds("of Orthanc", file(R"({"Name": "x", "DicomPort": 4242})"),
          {u"a.json:1:15 remove-value"_s});
    finds("of the image", file(R"({"Name": "x", "RemoteAccessAllowed": true})"),
          {u"a.json:1:15 remove-value"_s});
    finds("of a plugin", file(R"({"DicomWeb": {"Root": "/dicom-web/", "EnableWado": false}})"),
          {u"a.json:1:15 remove-value"_s});
    finds("in a variable", env("ORTHANC__DICOM_PORT=4242\n"), {u"pacs.env:1:1 remove-value"_s});
    quiet("another", file(R"({"DicomPort": 104})"));
    quiet("what another source changes",
          file(R"({"DicomPort": 4242})").env("ORTHANC__DICOM_PORT=104\n"));
    quiet("what keeps a section", file(R"({"DicomWeb": {"Root": "/dicom-web/"}})"));
    quiet("a password", file(R"({"PostgreSQL": {"Host": "db", "Password": "postgres"}})"));
    quiet("authentication", file(R"({"AuthenticationEnabled": true})"));
}

TOWERKEY_TEST(TestSettingValues)

#include "testsettingvalues.moc"
