// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestOrderRules : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files() { checkRow("order-files"_L1); }
    void variables_data();
    void variables() { checkRow("order-variables"_L1); }
    void secrets_data();
    void secrets() { checkRow("order-secrets"_L1); }
    void overridden_data();
    void overridden() { checkRow("order-overridden"_L1); }
    void users_data();
    void users() { checkRow("order-users"_L1); }
    void emptyTable_data();
    void emptyTable() { checkRow("order-empty-table"_L1); }
    void table_data();
    void table() { checkRow("order-table"_L1); }
    void sameName_data();
    void sameName() { checkRow("order-same-name"_L1); }
    void pointers_data();
    void pointers() { checkRow("order-pointers"_L1); }
    void saysWhoWins();
};

static Scene env(const QByteArray &lines) { return Scene().env(lines); }
static Scene pair(const QByteArray &a, const QByteArray &b)
{
    return Scene().file(u"a.json"_s, a).file(u"b.json"_s, b);
}

void TestOrderRules::files_data()
{
    addColumns();
    finds("two values", pair(R"({"Name": "x"})", R"({"Name": "y"})"),
          {u"a.json:1:2 remove-value"_s});
    finds("in a section",
          pair(R"({"DicomWeb": {"Root": "/x/"}})", R"({"DicomWeb": {"Root": "/y/"}})"),
          {u"a.json:1:15 remove-value"_s});
    finds("an entry",
          pair(R"({"DicomModalities": {"ct": ["A", "h", 1]}})",
               R"({"DicomModalities": {"ct": ["B", "h", 1]}})"),
          {u"a.json:1:2"_s});
    quiet("equal values", pair(R"({"Name": "x"})", R"({"Name": "x"})"));
    quiet("other settings", pair(R"({"Name": "x"})", R"({"DicomAet": "X"})"));
    quiet("other entries",
          pair(R"({"DicomModalities": {"ct": ["A", "h", 1]}})",
               R"({"DicomModalities": {"mr": ["B", "h", 1]}})"));
    quiet("another folder",
          Scene().file(u"a.json"_s, R"({"Name": "x"})").secret(u"a.json"_s, R"({"Name": "y"})"));
}

void TestOrderRules::variables_data()
{
    addColumns();
    finds("ORTHANC_JSON first in order", env("ORTHANC__NAME=x\nORTHANC_JSON={\"Name\":\"y\"}\n"),
          {u"pacs.env:2:15 remove-value"_s});
    finds("ORTHANC_JSON last in order",
          env("ORTHANC_JSON={\"OrthancPeers\":{\"a\":[\"x\"]}}\n"
              "ORTHANC__REGISTERED_USERS={\"a\":\"b\"}\nORTHANC__MYSQL__PORT=1\n"
              "ORTHANC__MYSQL={\"Port\":2}\n"),
          {u"pacs.env:4:17 remove-value"_s});
    finds("an alias and the letter rule",
          env("ORTHANC__CASE_SENSITIVE_PN=true\nORTHANC__CASE_SENSITIVE_P_N=false\n"),
          {u"pacs.env:1:1 remove-value"_s});
    quiet("equal values", env("ORTHANC__NAME=x\nORTHANC_JSON={\"Name\":\"x\"}\n"));
    quiet("other settings", env("ORTHANC__NAME=x\nORTHANC_JSON={\"DicomAet\":\"X\"}\n"));
    quiet("a parent and another child",
          env("ORTHANC__MYSQL__HOST=h\nORTHANC__MYSQL={\"Port\":2}\n"));
}

void TestOrderRules::secrets_data()
{
    addColumns();
    finds("direct and by a pointer",
          env("ORTHANC__NAME_SECRET=name\n").secret(u"ORTHANC__NAME"_s, "x").secret(u"name"_s, "y"),
          {u"secrets/ORTHANC__NAME"_s});
    quiet(
        "equal values",
        env("ORTHANC__NAME_SECRET=name\n").secret(u"ORTHANC__NAME"_s, "x").secret(u"name"_s, "x"));
    quiet("one", Scene().secret(u"ORTHANC__NAME"_s, "x"));
}

void TestOrderRules::overridden_data()
{
    addColumns();
    finds("a file and a variable", env("ORTHANC__NAME=y\n").file(u"a.json"_s, R"({"Name": "x"})"),
          {u"a.json:1:2 remove-value"_s});
    finds("a variable and a secret", env("ORTHANC__NAME=y\n").secret(u"ORTHANC__NAME"_s, "x"),
          {u"pacs.env:1:1 remove-value"_s});
    quiet("equal values", env("ORTHANC__NAME=x\n").file(u"a.json"_s, R"({"Name": "x"})"));
    quiet("tables that are joined",
          env("ORTHANC__DICOM_MODALITIES={\"a\":[\"A\",\"h\",1]}\n")
              .file(u"a.json"_s, R"({"DicomModalities": {"b": ["B", "h", 1]}})"));
}

void TestOrderRules::users_data()
{
    addColumns();
    finds("a user who stays",
          env("ORTHANC__REGISTERED_USERS={\"alice\":\"x\"}\n")
              .file(u"a.json"_s, R"({"RegisteredUsers": {"demo": "demo"}})"),
          {u"a.json:1:2"_s});
    quiet("the same users",
          env("ORTHANC__REGISTERED_USERS={\"demo\":\"x\"}\n")
              .file(u"a.json"_s, R"({"RegisteredUsers": {"demo": "demo"}})"));
    quiet("one source", env("ORTHANC__REGISTERED_USERS={\"alice\":\"x\"}\n"));
}

void TestOrderRules::emptyTable_data()
{
    addColumns();
    const QByteArray users = R"({"RegisteredUsers": {"demo": "demo"}})";
    const auto given = [&users](const QByteArray &lines) {
        return Scene().file(u"a.json"_s, users).env(lines);
    };
    finds("a variable", given("ORTHANC__REGISTERED_USERS={}\n"), {u"pacs.env:1:1 remove-value"_s});
    finds("a secret", Scene().file(u"a.json"_s, users).secret(u"ORTHANC__REGISTERED_USERS"_s, "{}"),
          {u"secrets/ORTHANC__REGISTERED_USERS remove-value"_s});
    finds("ORTHANC_JSON", given("ORTHANC_JSON={\"RegisteredUsers\": {}}\n"),
          {u"pacs.env:1:15 remove-value"_s});
    quiet("an entry", given("ORTHANC__REGISTERED_USERS={\"a\": \"b\"}\n"));
    quiet("alone", env("ORTHANC__REGISTERED_USERS={}\n"));
    quiet("the empty one is read first",
          Scene()
              .file(u"a.json"_s, R"({"RegisteredUsers": {}})")
              .env("ORTHANC__REGISTERED_USERS={\"a\": \"b\"}\n"));
    quiet(
        "a list replaces",
        Scene().file(u"a.json"_s, R"({"LuaScripts": ["a.lua"]})").env("ORTHANC__LUA_SCRIPTS=[]\n"));
}

void TestOrderRules::table_data()
{
    addColumns();
    finds("a section as a value", env("ORTHANC__DICOM_WEB=true\n"), {u"pacs.env:1:1"_s});
    finds("null in a file", Scene().file(u"a.json"_s, R"({"Worklists": null})"), {u"a.json:1:2"_s});
    finds("a value before its member", env("ORTHANC__MYSQL=\nORTHANC__MYSQL__HOST=db\n"),
          {u"pacs.env:1:1"_s});
    quiet("a table", env("ORTHANC__DICOM_WEB={}\n"));
}

void TestOrderRules::sameName_data()
{
    addColumns();
    finds("another value", env("ORTHANC__NAME=x\nORTHANC__NAME=y\n"), {u"pacs.env:1:1"_s});
    quiet("the same value", env("ORTHANC__NAME=x\nORTHANC__NAME=x\n"));
    quiet("another file", env("ORTHANC__NAME=x\n").env("ORTHANC__NAME=y\n"));
}

void TestOrderRules::pointers_data()
{
    addColumns();
    finds("one secret for two",
          env("ORTHANC__MYSQL__PASSWORD_SECRET=db\nORTHANC__POSTGRESQL__PASSWORD_SECRET=db\n"),
          {u"pacs.env:1:1"_s});
    quiet("two secrets",
          env("ORTHANC__MYSQL__PASSWORD_SECRET=a\nORTHANC__POSTGRESQL__PASSWORD_SECRET=b\n"));
    quiet("pointers of others", env("A_SECRET=x\nB_SECRET=x\n"));
}

/// The winner that a sentence names is the one whose value Orthanc gets.
void TestOrderRules::saysWhoWins()
{
    const auto scene = env("ORTHANC_JSON={\"RegisteredUsers\":{\"u\":\"json\"},\"Name\":\"j\"}\n"
                           "ORTHANC__REGISTERED_USERS={\"u\":\"variable\"}\nORTHANC__NAME=e\n");
    const auto findings = lintOf(scene.deployment(), {.rules = {u"order-variables"_s}});
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].arguments,
             QStringList({u"Name"_s, u"ORTHANC__NAME"_s, u"ORTHANC_JSON"_s}));
    QCOMPARE(
        findings[1].arguments,
        QStringList({u"RegisteredUsers.u"_s, u"ORTHANC_JSON"_s, u"ORTHANC__REGISTERED_USERS"_s}));
    const auto value = simulated(scene.deployment()).configuration.toValue();
    QCOMPARE(*value.as<towerkey::json::Table>()->find(u"Name"_s), towerkey::json::Value(u"e"_s));
}

TOWERKEY_TEST(TestOrderRules)

#include "testorderrules.moc"
