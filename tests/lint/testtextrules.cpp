// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestTextRules : public QObject
{
    Q_OBJECT

private slots:
    void unparsable_data();
    void unparsable() { checkRow("text-unparsable"_L1); }
    void orthancJson_data();
    void orthancJson() { checkRow("text-orthanc-json"_L1); }
    void topLevel_data();
    void topLevel() { checkRow("text-top-level"_L1); }
    void notUtf8_data();
    void notUtf8() { checkRow("text-not-utf8"_L1); }
    void noFile_data();
    void noFile() { checkRow("text-no-file"_L1); }
    void duplicateKey_data();
    void duplicateKey() { checkRow("text-duplicate-key"_L1); }
    void dollar_data();
    void dollar() { checkRow("text-dollar"_L1); }
    void pasted_data();
    void pasted() { checkRow("text-pasted"_L1); }
    void secondReplacement_data();
    void secondReplacement() { checkRow("text-second-replacement"_L1); }
    void secretBlanks_data();
    void secretBlanks() { checkRow("text-secret-blanks"_L1); }
    void valueBlanks_data();
    void valueBlanks() { checkRow("text-value-blanks"_L1); }
    void ignoredLine_data();
    void ignoredLine() { checkRow("text-line-ignored"_L1); }
    void unknownSilencing_data();
    void unknownSilencing() { checkRow("text-unknown-silencing"_L1); }
    void hidesSecrets();
};

static Scene env(const QByteArray &lines) { return Scene().env(lines); }
static Scene file(const QByteArray &text) { return Scene().file(u"a.json"_s, text); }
static Scene password(const QByteArray &text, const QString &tag = u"26.8.1"_s)
{
    return Scene(tag).secret(u"ORTHANC__POSTGRESQL__PASSWORD"_s, text);
}

void TestTextRules::unparsable_data()
{
    addColumns();
    finds("a comma too many", file("{\n  \"Name\": \"x\",\n}"), {u"a.json:2:14 mend-json"_s});
    finds("two of them", file("{\"LuaScripts\": [\"a\",],}"), {u"a.json:1:20 mend-json"_s});
    finds("a byte order mark", file("\xef\xbb\xbf{}"), {u"a.json:1:1 mend-json"_s});
    finds("a wrong comment", file("# a remark\n{}"), {u"a.json:1:1 mend-json"_s});
    finds("a bracket", file("{\"Name\": \"x\""), {u"a.json:1:13"_s});
    finds("single quotes", file("{'Name': 1}"), {u"a.json:1:2"_s});
    finds("a comma too many among others", file("{\"Name\": \"x\",}").file(u"b.json"_s, "{}"),
          {u"a.json:1:13 mend-json"_s});
    finds("nothing", file(""), {u"a.json"_s});
    quiet("right", file("{\"Name\": \"x\" /* a remark */}"));
    quiet("no configuration", Scene().secret(u"x"_s, "{"));
}

void TestTextRules::orthancJson_data()
{
    addColumns();
    finds("a path", env("ORTHANC_JSON=/etc/orthanc/orthanc.json\n"),
          {u"pacs.env:1:14 remove-variable"_s});
    finds("nothing", env("ORTHANC_JSON=\n"), {u"pacs.env:1:1 remove-variable"_s});
    finds("a bracket", env("ORTHANC_JSON={\"Name\":\"x\"\n"), {u"pacs.env:1:1"_s});
    finds("a comma", env("ORTHANC_JSON={\"Name\":\"x\",}\n"), {u"pacs.env:1:25"_s});
    quiet("right", env("ORTHANC_JSON={\"Name\":\"x\" /**/}\n"));
    quiet("a list", env("ORTHANC_JSON=[]\n"));
}

void TestTextRules::topLevel_data()
{
    addColumns();
    finds("a list", file("[]"), {u"a.json:1:1"_s});
    finds("a text", file("\"x\""), {u"a.json:1:1"_s});
    finds("ORTHANC_JSON", env("ORTHANC_JSON=[]\n"), {u"pacs.env:1:14"_s});
    quiet("a table", file("{}"));
    quiet("no JSON", file("{"));
}

void TestTextRules::notUtf8_data()
{
    addColumns();
    finds("a file", file("{\"Name\": \"\xe9\"}"), {u"a.json:1:11"_s});
    finds("a secret of any name", Scene().secret(u"key.der"_s, "\x30\x82\xff"),
          {u"secrets/key.der:1:1"_s});
    quiet("UTF-8", file("{\"Name\": \"\xc3\xa9\"}"));
    quiet("hidden", Scene().secret(u".key"_s, "\xff"));
    quiet("another name", Scene().file(u"a.txt"_s, "\xff"));
}

void TestTextRules::noFile_data()
{
    addColumns();
    const auto odd = [](const QString &path, towerkey::deployment::Source::Kind kind,
                        towerkey::deployment::Role role) {
        return Scene().source(
            {.role = role, .containerPath = path, .diskPath = u"odd"_s, .text = {}, .kind = kind});
    };
    using enum towerkey::deployment::Source::Kind;
    using enum towerkey::deployment::Role;
    finds("a folder", odd(u"/etc/orthanc/a.json"_s, Folder, Configuration), {u"odd"_s});
    finds("a link", odd(u"/etc/orthanc/a.json"_s, DanglingLink, Configuration), {u"odd"_s});
    finds("a secret", odd(u"/run/secrets/a.json"_s, Folder, Secret), {u"odd"_s});
    quiet("a secret of another name", odd(u"/run/secrets/a"_s, Folder, Secret));
    quiet("a file", file("{}"));
}

void TestTextRules::duplicateKey_data()
{
    addColumns();
    finds("at the top", file("{\"Name\": \"x\",\n\"Name\": \"y\"}"), {u"a.json:2:1"_s});
    finds("in ORTHANC_JSON", env("ORTHANC_JSON={\"Name\":\"x\",\"Name\":\"y\"}\n"),
          {u"pacs.env:1:26"_s});
    finds("in a variable", env("ORTHANC__REGISTERED_USERS={\"a\":\"x\",\"a\":\"y\"}\n"),
          {u"pacs.env:1:36"_s});
    quiet("two tables", file(R"({"DicomWeb": {"Root": "/x/"}, "STL": {"Root": "/x/"}})"));
}

void TestTextRules::dollar_data()
{
    addColumns();
    finds("a password", file(R"({"PostgreSQL": {"Password": "pa$word"}})"),
          {u"a.json:1:32 escape-dollar"_s});
    finds("a hash", file(R"({"RegisteredUsers": {"a": "$2y$10$abcdef"}})"),
          {u"a.json:1:28 escape-dollar"_s});
    finds("with braces", file(R"({"Name": "${SITE}"})"), {u"a.json:1:11 escape-dollar"_s});
    finds("in a key", file(R"({"RegisteredUsers": {"a$b": "x"}})"),
          {u"a.json:1:24 escape-dollar"_s});
    finds("instead of a value", file(R"({"HttpPort": $PORT})"), {u"a.json:1:14"_s});
    finds("braces in braces", file(R"({"Name": "${SITE:-${HOST}}"})").env("SITE=x\n"),
          {u"a.json:1:11"_s});
    finds("braces in braces, both unset", file(R"({"Name": "a ${SITE-b${HOST}}"})"),
          {u"a.json:1:13"_s});
    quiet("a variable in a default", file(R"({"Name": "${SITE:-$HOST}"})").env("HOST=x\n"));
    quiet("a variable", file(R"({"Name": "${SITE}"})").env("SITE=x\n"));
    quiet("a default", file(R"({"Name": "${SITE:-x}"})"));
    quiet("escaped", file(R"({"Name": "pa\u0024word"})"));
    quiet("alone", file(R"({"Name": "5 $ a piece"})"));
    quiet("in a comment", file("{\"Name\": \"x\" // $SITE\n}"));
    quiet("an older image", Scene(u"23.6.0"_s).file(u"a.json"_s, R"({"Name": "pa$word"})"));
    quiet("ORTHANC_JSON", env("ORTHANC_JSON={\"Name\":\"pa$word\"}\n"));
}

void TestTextRules::pasted_data()
{
    addColumns();
    const auto name = file(R"({"Name": "x ${SITE}"})");
    finds("a quote", Scene(name).env("SITE=a\"b\n"), {u"a.json:1:13"_s});
    finds("a backslash", Scene(name).env("SITE=C:\\temp\n"), {u"a.json:1:13"_s});
    finds("with a default", file(R"({"Name": "${SITE:-x}"})").env("SITE=a\"b\n"),
          {u"a.json:1:11"_s});
    finds("in a key, without braces",
          file(R"({"RegisteredUsers": {"$SITE": "x"}})").env("SITE=a\\b\n"), {u"a.json:1:23"_s});
    quiet("an ordinary value", Scene(name).env("SITE=a'b c\n"));
    quiet("JSON between texts",
          file(R"({"DicomModalities": $SITE})").env("SITE={\"a\": [\"A\", \"h\", 104]}\n"));
    quiet("in a comment", file("{\"Name\": \"$A\" // $SITE\n}").env("SITE=a\"b\nA=x\n"));
    quiet("another variable", Scene(name).env("SITE=x\nHOST=a\"b\n"));
    quiet("an older image",
          Scene(u"23.6.0"_s).file(u"a.json"_s, R"({"Name": "$SITE"})").env("SITE=a\"b\n"));
}

void TestTextRules::secondReplacement_data()
{
    addColumns();
    finds("in a variable", env("ORTHANC__NAME=a${b}\n"), {u"pacs.env:1:15"_s});
    finds("in a secret", password("a${b}"), {u"secrets/ORTHANC__POSTGRESQL__PASSWORD"_s});
    finds("in a secret, of a variable", password("a${b}").env("b=x\n"),
          {u"secrets/ORTHANC__POSTGRESQL__PASSWORD"_s});
    finds("nothing in the braces", env("ORTHANC__NAME=a${}\n"), {u"pacs.env:1:15"_s});
    quiet("a variable", env("ORTHANC__NAME=a${b}\nb=x\n"));
    quiet("a default", env("ORTHANC__NAME=a${b:-x}\n"));
    quiet("without braces", env("ORTHANC__NAME=a$b\n"));
    quiet("the image replaces it", file(R"({"Name": "a${b}"})"));
}

void TestTextRules::secretBlanks_data()
{
    addColumns();
    const QString place = u"secrets/ORTHANC__POSTGRESQL__PASSWORD"_s;
    const QStringList trim{place + u" trim-secret"_s};
    finds("a blank behind", password("secret \n"), trim);
    finds("a tab before", password("\tsecret"), trim);
    finds("a byte order mark", password("\xef\xbb\xbfsecret\n"), trim);
    finds("two lines", password("sec\nret\n"), {place});
    finds("a line end, in an old image", password("secret\n", u"20.8.2"_s), trim);
    finds("through a pointer",
          env("ORTHANC__POSTGRESQL__PASSWORD_SECRET=db\n").secret(u"db"_s, "x \n"),
          {u"secrets/db trim-secret"_s});
    quiet("a line end", password("secret\n"));
    quiet("of Windows", password("secret\r\n"));
    quiet("a blank inside", password("sec ret"));
    quiet("JSON", Scene().secret(u"ORTHANC__REGISTERED_USERS"_s, " {\"a\": \"b\"}\n"));
    quiet("for nobody", Scene().secret(u"db"_s, "secret \n"));
    quiet("a key of several lines",
          Scene().secret(u"ORTHANC__PKCS11__PIN"_s, "-----BEGIN X-----\nabc\n-----END X-----\n"));
}

void TestTextRules::valueBlanks_data()
{
    addColumns();
    const QStringList trim{u"pacs.env:1:1 trim-value"_s};
    finds("behind", env("ORTHANC__NAME=x \n"), trim);
    finds("before", env("ORTHANC__NAME= x\n"), trim);
    quiet("inside", env("ORTHANC__NAME=x y\n"));
    quiet("a number", env("ORTHANC__DICOM_PORT= 104\n"));
    quiet("of others", env("PATH= /bin\n"));
}

void TestTextRules::ignoredLine_data()
{
    addColumns();
    finds("no equals sign", env("A=b\nORTHANC__NAME x\n"), {u"pacs.env:2:1"_s});
    quiet("a comment", env("# ORTHANC__NAME x\n\nA=b\n"));
}

void TestTextRules::unknownSilencing_data()
{
    addColumns();
    finds("a slip", env("# towerkey: ignore name-cases\nA=b\n"),
          {u"pacs.env:1:20 correct-silencing"_s});
    finds("anything", file("{} // towerkey: ignore telepathy-of-the-server"), {u"a.json:1:24"_s});
    finds("one of two", env("# towerkey: ignore-file name-case, name-words-x\n"),
          {u"pacs.env:1:36 correct-silencing"_s});
    quiet("a rule", env("# towerkey: ignore name-case, value-type\nA=b\n"));
    quiet("another remark", env("# towerkey: is nice\n"));
}

/// What a sentence quotes of a file may be a password.
void TestTextRules::hidesSecrets()
{
    const auto messages = [](const Scene &scene) {
        QString all;
        for (const auto &finding : lintOf(scene.deployment())) {
            all += towerkey::lint::message(finding);
            for (const auto &fix : finding.fixes)
                all += towerkey::lint::title(fix);
        }
        return all;
    };
    const Scene unquoted = file(R"({"PostgreSQL": {"Password": hunter2}})");
    QVERIFY(!messages(unquoted).isEmpty());
    QVERIFY(!messages(unquoted).contains(u"hunter"));
    QVERIFY(!messages(file(R"({"PostgreSQL": {"Password": "a$hunter"}})")).contains(u"hunter"));
    QVERIFY(!messages(password("a${hunter}")).contains(u"hunter"));
    QVERIFY(!messages(env("ORTHANC__POSTGRESQL__PASSWORD=8642\n")).contains(u"8642"));
    QVERIFY(!messages(env("ORTHANC__REGISTERED_USERS={hunter}\n")).contains(u"hunter"));
}

TOWERKEY_TEST(TestTextRules)

#include "testtextrules.moc"
