// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

/// Names that reach Orthanc and are read by nobody, and names that cannot say what is meant.
class TestSettingNames : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words() { checkRow("name-words"_L1); }
    void keyCase_data();
    void keyCase() { checkRow("name-key-case"_L1); }
    void unknown_data();
    void unknown() { checkRow("name-unknown-setting"_L1); }
    void section_data();
    void section() { checkRow("name-section-not-read"_L1); }
    void entry_data();
    void entry() { checkRow("name-entry"_L1); }
    void secretEnding_data();
    void secretEnding() { checkRow("name-secret-ending"_L1); }
    void pointerPath_data();
    void pointerPath() { checkRow("name-pointer-path"_L1); }
    void fileEnding_data();
    void fileEnding() { checkRow("name-file-ending"_L1); }
};

static Scene env(const QByteArray &lines) { return Scene().env(lines); }
static Scene file(const QByteArray &text) { return Scene().file(u"a.json"_s, text); }

void TestSettingNames::words_data()
{
    addColumns();
    const QStringList rename{u"pacs.env:1:1 rename-variable"_s};
    finds("run together", env("ORTHANC__DICOM_WEB__ENABLEWADO=true\n"), rename);
    finds("in the section", env("ORTHANC__DICOMWEB__ROOT=/x/\n"), rename);
    finds("at the top", env("ORTHANC__AUTHENTICATIONENABLED=false\n"), rename);
    finds("as in JSON", env("ORTHANC__AuthenticationEnabled=false\n"), rename);
    finds("letters apart", env("ORTHANC__POSTGRE_SQL__HOST=db\n"), rename);
    finds("an underscore for two", env("ORTHANC__DICOM__AET=PACS\n"), rename);
    finds("capitals at the end", env("ORTHANC__STL__ENABLE=true\n"), rename);
    finds("the right one is set", env("ORTHANC__DICOM__AET=A\nORTHANC__DICOM_AET=B\n"),
          {u"pacs.env:1:1"_s});
    finds("a secret", Scene().secret(u"ORTHANC__DICOM__AET"_s, "PACS"),
          {u"secrets/ORTHANC__DICOM__AET"_s});
    quiet("right", env("ORTHANC__DICOM_WEB__ENABLE_WADO=true\nORTHANC__DICOM_AET=PACS\n"));
    quiet("an alias", env("ORTHANC__CASE_SENSITIVE_PN=true\n"));
    quiet("the letter rule", env("ORTHANC__POSTGRE_S_Q_L__HOST=db\n"));
    quiet("an entry", env("ORTHANC__REGISTERED_USERS__DEMO=x\n"));
}

void TestSettingNames::keyCase_data()
{
    addColumns();
    finds("a letter", file(R"({"DicomAET": "PACS"})"), {u"a.json:1:2 rename-key"_s});
    finds("the first letter", file("{\n  \"name\": \"x\"\n}"), {u"a.json:2:3 rename-key"_s});
    finds("in a section", file(R"({"DicomWeb": {"root": "/x/"}})"), {u"a.json:1:15 rename-key"_s});
    finds("the section", file(R"({"dicomWeb": {"Root": "/x/"}})"), {u"a.json:1:2 rename-key"_s});
    finds("in a variable", env("ORTHANC__DICOM_WEB={\"root\":\"/x/\"}\n"),
          {u"pacs.env:1:21 rename-key"_s});
    finds("in ORTHANC_JSON", env("ORTHANC_JSON={\"name\":\"x\"}\n"),
          {u"pacs.env:1:15 rename-key"_s});
    finds("both", file(R"({"name": "x", "Name": "y"})"), {u"a.json:1:2"_s});
    quiet("right", file(R"({"DicomAet": "PACS", "Name": "x"})"));
    quiet("an entry", file(R"({"RegisteredUsers": {"name": "x"}})"));
    quiet("a remark", file(R"({"_name": "x", "//": "y"})"));
}

void TestSettingNames::unknown_data()
{
    addColumns();
    finds("a slip", file(R"({"DicomAte": "PACS"})"), {u"a.json:1:2 rename-key"_s});
    finds("a slip in a section", file(R"({"DicomWeb": {"Roots": "/x/"}})"),
          {u"a.json:1:15 rename-key"_s});
    finds("a slip in a variable", env("ORTHANC__DICOM_ATE=PACS\n"),
          {u"pacs.env:1:1 rename-variable"_s});
    finds("a section with a slip", file(R"({"Postgres": {"Host": "db"}})"),
          {u"a.json:1:2 rename-key"_s});
    finds("nothing near, in a section", file(R"({"DicomWeb": {"Telepathy": true}})"),
          {u"a.json:1:15"_s});
    finds("of one's own, perhaps", file(R"({"MyScript": {"Mode": 1}})"), {u"a.json:1:2"_s});
    finds("no CORS", env("ORTHANC__HTTP_CORS_ALLOW_ORIGIN=*\n"), {u"pacs.env:1:1"_s});
    finds("the interface's old name", file(R"({"OrthancExplorer2": {"IsDefaultUI": true}})"),
          {u"a.json:1:23 rename-key"_s});
    quiet("known", file(R"({"Name": "x", "DicomWeb": {"Root": "/x/"}})"));
    quiet("entries", file(R"({"DicomModalities": {"ct": ["CT", "h", 104]}})"));
    quiet("a remark", file(R"({"_comment": "x"})"));
    quiet("a whole plugin", file(R"({"ConnectivityChecks": {}})"));
    const QByteArray account = "{\n  \"type\": \"x\",\n  \"private_key\": \"y\"\n}\n";
    finds("all of a file of another program", file(account), {u"a.json:1:1"_s});
    finds("such a file among the secrets", Scene().secret(u"account.json"_s, account),
          {u"secrets/account.json:1:1"_s});
    finds("two keys beside one that is known",
          file("{\"Name\": \"x\",\n\"type\": 1,\n\"private_key\": 2}"),
          {u"a.json:2:1"_s, u"a.json:3:1"_s});
}

void TestSettingNames::section_data()
{
    addColumns();
    finds("Wsi", file(R"({"Wsi": {"Foo": 1}})"), {u"a.json:1:2 rename-key"_s});
    finds("Ohif", file(R"({"Ohif": {"RouterBasename": "/x/"}})"), {u"a.json:1:2 rename-key"_s});
    finds("both", file(R"({"Ohif": {"Foo": 1}, "OHIF": {}})"), {u"a.json:1:2"_s});
    quiet("the right one", file(R"({"OHIF": {"RouterBasename": "/x/"}})"));
    quiet("another", file(R"({"DicomWeb": {}})"));
}

void TestSettingNames::entry_data()
{
    addColumns();
    const QStringList whole{u"pacs.env:1:1 whole-map"_s};
    finds("a modality", env("ORTHANC__DICOM_MODALITIES__PACS1=[\"A\",\"h\",104]\n"), whole);
    finds("a user", env("ORTHANC__REGISTERED_USERS__ALICE=secret\n"), whole);
    finds("in a section", env("ORTHANC__DICOM_WEB__SERVERS__MAIN={\"Url\":\"x\"}\n"), whole);
    finds("the whole is set",
          env("ORTHANC__REGISTERED_USERS__ALICE=a\nORTHANC__REGISTERED_USERS={\"b\":\"c\"}\n"),
          {u"pacs.env:1:1"_s});
    quiet("small letters", env("ORTHANC__REGISTERED_USERS__alice=secret\n"));
    quiet("one letter", env("ORTHANC__DICOM_MODALITIES__A=[\"A\",\"h\",104]\n"));
    quiet("the whole", env("ORTHANC__REGISTERED_USERS={\"ALICE\":\"x\"}\n"));
}

void TestSettingNames::secretEnding_data()
{
    addColumns();
    finds("a password that is read as a variable only", env("ORTHANC_PASSWORD_SECRET=pw\n"),
          {u"pacs.env:1:1"_s});
    finds("a whole configuration", env("ORTHANC_JSON_SECRET=pw\n"), {u"pacs.env:1:1"_s});
    finds("a toggle", env("OHIF_PLUGIN_ENABLED_SECRET=pw\n"), {u"pacs.env:1:1"_s});
    quiet("a pointer", env("ORTHANC__POSTGRESQL__PASSWORD_SECRET=db\n"));
    quiet("of another program", env("OAUTH_CLIENT_SECRET=x\n"));
}

void TestSettingNames::pointerPath_data()
{
    addColumns();
    finds("the usual folder",
          env("ORTHANC__POSTGRESQL__PASSWORD_SECRET=/run/secrets/db\n").secret(u"db"_s, "x"),
          {u"pacs.env:1:38 set-variable"_s});
    finds("another folder", env("ORTHANC__POSTGRESQL__PASSWORD_SECRET=/etc/db\n"),
          {u"pacs.env:1:38"_s});
    quiet("a bare name", env("ORTHANC__POSTGRESQL__PASSWORD_SECRET=db\n"));
    quiet("of another program", env("OAUTH_CLIENT_SECRET=/run/secrets/x\n"));
}

void TestSettingNames::fileEnding_data()
{
    addColumns();
    finds("a password",
          env("ORTHANC__POSTGRESQL__PASSWORD_FILE=/run/secrets/db\n").secret(u"db"_s, "x"),
          {u"pacs.env:1:1 use-pointer"_s});
    finds("another folder", env("ORTHANC__POSTGRESQL__PASSWORD_FILE=/etc/db\n"),
          {u"pacs.env:1:1"_s});
    finds("a password that is read as a variable only",
          env("ORTHANC_PASSWORD_FILE=/run/secrets/pw\nOHIF_PLUGIN_ENABLED_FILE=x\n"),
          {u"pacs.env:1:1"_s, u"pacs.env:2:1"_s});
    quiet("a setting of that name",
          env("ORTHANC__GOOGLE_CLOUD_STORAGE__SERVICE_ACCOUNT_FILE=/x\n"));
    quiet("of another program", env("POSTGRES_PASSWORD_FILE=/run/secrets/db\n"));
    quiet("a pointer", env("ORTHANC__POSTGRESQL__PASSWORD_SECRET=db\n"));
}

TOWERKEY_TEST(TestSettingNames)

#include "testsettingnames.moc"
