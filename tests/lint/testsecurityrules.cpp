// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/lint/services.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestSecurityRules : public QObject
{
    Q_OBJECT

private slots:
    void noUser_data();
    void noUser() { checkRow("security-no-user"_L1); }
    void weakPassword_data();
    void weakPassword() { checkRow("security-weak-password"_L1); }
    void authenticationOff_data();
    void authenticationOff() { checkRow("security-authentication-off"_L1); }
    void remoteAccessOff_data();
    void remoteAccessOff() { checkRow("security-remote-access-off"_L1); }
    void orthancPassword_data();
    void orthancPassword() { checkRow("security-orthanc-password"_L1); }
    void plainSecret_data();
    void plainSecret() { checkRow("security-plain-secret"_L1); }
    void verboseStartup_data();
    void verboseStartup() { checkRow("security-verbose-startup"_L1); }
    void tlsIncomplete_data();
    void tlsIncomplete() { checkRow("security-tls-incomplete"_L1); }
    void tlsUnused_data();
    void tlsUnused() { checkRow("security-tls-unused"_L1); }
    void tlsUnverified_data();
    void tlsUnverified() { checkRow("security-tls-unverified"_L1); }
    void dangerousApi_data();
    void dangerousApi() { checkRow("security-dangerous-api"_L1); }
    void severities();
    void passwordsStaySecret();
};

void TestSecurityRules::noUser_data()
{
    addColumns();
    finds("nothing at all", Scene(), {u" add-user"_s});
    finds("emptied", Scene().file(u"a.json"_s, R"({"RegisteredUsers": {}})"),
          {u"a.json:1:21 add-user"_s});
    finds("older image", Scene(u"24.1.2"_s).env("ORTHANC__NAME=x\n"), {u"pacs.env add-user"_s});
    finds("text that looks like off", Scene().env("ORTHANC__AUTHENTICATION_ENABLED=False\n"),
          {u"pacs.env add-user"_s});
    finds("a service", service("ports: []"), {u"/p/compose.yaml:3:5 add-user"_s});
    quiet("a service, silenced at its line",
          project("services:\n  # towerkey: ignore security-no-user\n"
                  "  orthanc: {image: orthancteam/orthanc:26.8.1}\n"));
    quiet("user", Scene().file(u"a.json"_s, R"({"RegisteredUsers": {"a": "b"}})"));
    quiet("password", Scene().env("ORTHANC_PASSWORD=x\n"));
    quiet("password beside an old name", Scene().env("ORTHANC_PASSWORD=x\nNAME=x\n"));
    quiet("authentication off", Scene().env("ORTHANC__AUTHENTICATION_ENABLED=false\n"));
    quiet("remote access off", Scene().env("ORTHANC__REMOTE_ACCESS_ALLOWED=false\n"));
    quiet("crash", Scene().env("ORTHANC__A_=1\n"));
}

void TestSecurityRules::weakPassword_data()
{
    addColumns();
    finds("the name", Scene().file(u"a.json"_s, R"({"RegisteredUsers": {"demo": "demo"}})"),
          {u"a.json:1:30 new-password"_s});
    finds("a word by a variable", Scene().env("ORTHANC__REGISTERED_USERS={\"ann\":\"summer\"}\n"),
          {u"pacs.env:1:34 new-password"_s});
    finds("one of three",
          Scene().file(u"a.json"_s,
                       "{\"RegisteredUsers\": {\"a\": \"t7Lq4vXzR2bN\",\n\"b\": "
                       "\"password1\",\n\"c\": \"hV5qYt83mWkz\"}}"),
          {u"a.json:2:6 new-password"_s});
    finds("ORTHANC_PASSWORD", Scene().env("ORTHANC_PASSWORD=orthanc\n"),
          {u"pacs.env:1:18 new-password"_s});
    finds("secret", Scene().secret(u"ORTHANC__REGISTERED_USERS"_s, R"({"a": "secret"})"),
          {u"secrets/ORTHANC__REGISTERED_USERS:1:7 new-password"_s});
    finds("the second line of a secret",
          Scene().secret(u"ORTHANC__REGISTERED_USERS"_s,
                         "{\r\n  \"a\": \"t7Lq4vXzR2bN\",\r\n  \"b\": \"b\"\r\n}\r\n"),
          {u"secrets/ORTHANC__REGISTERED_USERS:3:8 new-password"_s});
    finds("the line of a block in YAML",
          service("environment:\n  ORTHANC__REGISTERED_USERS: |\n    {\n      \"ann\": \"ann\"\n"
                  "    }\n"),
          {u"/p/compose.yaml:7:18 new-password"_s});
    finds("database",
          Scene().env("ORTHANC_PASSWORD=t7Lq4vXzR2bN\nORTHANC__POSTGRESQL__PASSWORD=pg\n"),
          {u"pacs.env:2:31"_s});
    quiet("good", Scene().file(u"a.json"_s, R"({"RegisteredUsers": {"a": "t7Lq4vXzR2bN"}})"));
    quiet("nobody asks for it",
          Scene().env("ORTHANC__REGISTERED_USERS={\"a\":\"a\"}\n"
                      "ORTHANC__AUTHENTICATION_ENABLED=false\n"));
    quiet("database that is off",
          Scene().env("ORTHANC__POSTGRESQL__PASSWORD=pg\nPOSTGRESQL_PLUGIN_ENABLED=false\n"));
    quiet("no text", Scene().env("ORTHANC__REGISTERED_USERS={\"a\":1}\n"));
}

void TestSecurityRules::authenticationOff_data()
{
    addColumns();
    finds("off", Scene().env("ORTHANC__AUTHENTICATION_ENABLED=false\n"),
          {u"pacs.env:1:33 set-setting"_s});
    finds("null", Scene().file(u"a.json"_s, R"({"AuthenticationEnabled": null})"),
          {u"a.json:1:27 set-setting"_s});
    quiet("on", Scene().env("ORTHANC_PASSWORD=x\n"));
    quiet("remote access off too",
          Scene().env("ORTHANC__AUTHENTICATION_ENABLED=false\n"
                      "ORTHANC__REMOTE_ACCESS_ALLOWED=false\n"));
    quiet("a plugin decides",
          Scene().env("ORTHANC__AUTHENTICATION_ENABLED=false\n"
                      "ORTHANC__AUTHORIZATION__WEB_SERVICE_ROOT_URL=http://auth:8000/\n"));
}

void TestSecurityRules::remoteAccessOff_data()
{
    addColumns();
    finds("off", Scene().env("ORTHANC__REMOTE_ACCESS_ALLOWED=false\n"),
          {u"pacs.env:1:32 set-setting"_s});
    quiet("on", Scene().env("ORTHANC__REMOTE_ACCESS_ALLOWED=true\n"));
}

void TestSecurityRules::orthancPassword_data()
{
    addColumns();
    finds("replaced",
          Scene()
              .file(u"a.json"_s, R"({"RegisteredUsers": {"orthanc": "x"}})")
              .env("ORTHANC_PASSWORD=y\n"),
          {u"pacs.env:1:1 remove-variable"_s});
    finds("not read", Scene(u"26.6.1"_s).env("ORTHANC_PASSWORD=y\n"), {u"pacs.env:1:1"_s});
    quiet("another user",
          Scene()
              .file(u"a.json"_s, R"({"RegisteredUsers": {"ann": "x"}})")
              .env("ORTHANC_PASSWORD=y\n"));
    quiet("empty",
          Scene()
              .file(u"a.json"_s, R"({"RegisteredUsers": {"orthanc": "x"}})")
              .env("ORTHANC_PASSWORD=\n"));
}

void TestSecurityRules::plainSecret_data()
{
    addColumns();
    finds("variable", Scene().env("ORTHANC__POSTGRESQL__PASSWORD=xyz\n"),
          {u"pacs.env:1:31 deliver-as-secret"_s});
    finds("ORTHANC_PASSWORD", Scene().env("ORTHANC_PASSWORD=xyz\n"),
          {u"pacs.env:1:18 deliver-as-secret"_s});
    finds("users in a file", Scene().file(u"a.json"_s, R"({"RegisteredUsers": {"a": "b"}})"),
          {u"a.json:1:27 deliver-as-secret"_s});
    finds("password of a peer",
          Scene().file(u"a.json"_s, R"({"OrthancPeers": {"p": ["http://p", "me", "secret"]}})"),
          {u"a.json:1:43 deliver-as-secret"_s});
    finds("at the line of the password",
          Scene().file(
              u"a.json"_s,
              "{\"OrthancPeers\": {\n\"q\": [\"http://q\"],\n\"p\": {\"Url\": \"http://p\",\n"
              "\"Password\": \"x\"}}}"),
          {u"a.json:4:13 deliver-as-secret"_s});
    finds("in a block of YAML",
          service("environment:\n  ORTHANC__ORTHANC_PEERS: |\n    {\n"
                  "      \"p\": [\"http://p\", \"me\", \"pw\"]\n    }\n"),
          {u"/p/compose.yaml:7:35 deliver-as-secret"_s});
    finds("in ORTHANC_JSON", Scene().env(R"(ORTHANC_JSON={"MySQL": {"Password": "x"}})"),
          {u"pacs.env:1:37 deliver-as-secret"_s});
    quiet("secret", Scene().secret(u"ORTHANC__POSTGRESQL__PASSWORD"_s, "xyz"));
    quiet("secret file", Scene().secret(u"s.json"_s, R"({"PostgreSQL": {"Password": "x"}})"));
    quiet("pointer",
          Scene().env("ORTHANC__POSTGRESQL__PASSWORD_SECRET=db\n").secret(u"db"_s, "xyz"));
    quiet("nothing in it",
          Scene().env("ORTHANC__POSTGRESQL__PASSWORD=\n"
                      "ORTHANC__REGISTERED_USERS={}\n"));
    quiet("reference", Scene().file(u"a.json"_s, R"({"MySQL": {"Password": "${PW}"}})"));
    quiet("a peer without a password",
          Scene().file(u"a.json"_s, R"({"OrthancPeers": {"p": ["http://p"], "q": {"Url": "x"}}})"));
    quiet("no secret", Scene().env("ORTHANC__POSTGRESQL__HOST=db\n"));
}

void TestSecurityRules::verboseStartup_data()
{
    addColumns();
    finds("on", Scene().env("VERBOSE_STARTUP=true\nORTHANC__MYSQL__PASSWORD=x\n"),
          {u"pacs.env:1:1 remove-variable"_s});
    finds("empty counts", Scene().env("VERBOSE_STARTUP=\n"), {u"pacs.env:1:1 remove-variable"_s});
    finds("old name", Scene().env("BUNDLE_DEBUG=true\n"), {u"pacs.env:1:1 remove-variable"_s});
    quiet("off", Scene().env("VERBOSE_STARTUP=false\n"));
    quiet("another switch", Scene().env("VERBOSE_ENABLED=true\n"));
}

void TestSecurityRules::tlsIncomplete_data()
{
    addColumns();
    finds("HTTPS without a certificate", Scene().env("ORTHANC__SSL_ENABLED=true\n"),
          {u"pacs.env:1:22"_s});
    finds("clients that are not known",
          Scene().env("ORTHANC__SSL_ENABLED=true\nORTHANC__SSL_CERTIFICATE=/c\n"
                      "ORTHANC__SSL_VERIFY_PEERS=true\n"),
          {u"pacs.env:1:22"_s});
    finds("DICOM", Scene().env("ORTHANC__DICOM_TLS_ENABLED=true\n"),
          {u"pacs.env:1:28"_s, u"pacs.env:1:28"_s, u"pacs.env:1:28"_s});
    const QByteArray unasked = R"({"DicomTlsEnabled": true, "DicomTlsCertificate": "/c",
              "DicomTlsPrivateKey": "/k", "DicomTlsRemoteCertificateRequired": false})";
    finds("DICOM of older images", Scene(u"24.2.3"_s).file(u"a.json"_s, unasked),
          {u"a.json:1:21"_s});
    quiet("HTTPS", Scene().env("ORTHANC__SSL_ENABLED=true\nORTHANC__SSL_CERTIFICATE=/c\n"));
    quiet("DICOM without certificates of others", Scene().file(u"a.json"_s, unasked));
    quiet("off", Scene().env("ORTHANC__SSL_ENABLED=false\n"));
}

void TestSecurityRules::tlsUnused_data()
{
    addColumns();
    finds("certificate", Scene().env("ORTHANC__SSL_CERTIFICATE=/c\n"),
          {u"pacs.env:1:26 set-setting"_s});
    finds("clients",
          Scene().env("ORTHANC__SSL_ENABLED=true\nORTHANC__SSL_CERTIFICATE=/c\n"
                      "ORTHANC__SSL_TRUSTED_CLIENT_CERTIFICATES=/t\n"),
          {u"pacs.env:3:42 set-setting"_s});
    const QByteArray unasked = R"({"DicomTlsEnabled": true,
"DicomTlsTrustedCertificates": "/t", "DicomTlsRemoteCertificateRequired": false})";
    finds("DICOM clients", Scene().file(u"a.json"_s, unasked), {u"a.json:2:32 set-setting"_s});
    quiet("DICOM clients of older images", Scene(u"24.2.3"_s).file(u"a.json"_s, unasked));
    quiet("DICOM for connections to others",
          Scene().env("ORTHANC__DICOM_TLS_CERTIFICATE=/c\nORTHANC__DICOM_TLS_PRIVATE_KEY=/k\n"));
    quiet("in use", Scene().env("ORTHANC__SSL_ENABLED=true\nORTHANC__SSL_CERTIFICATE=/c\n"));
}

void TestSecurityRules::tlsUnverified_data()
{
    addColumns();
    finds("off", Scene().env("ORTHANC__HTTPS_VERIFY_PEERS=false\n"),
          {u"pacs.env:1:29 set-setting"_s});
    quiet("on", Scene().env("ORTHANC__HTTPS_VERIFY_PEERS=true\n"));
    quiet("not given", Scene());
}

void TestSecurityRules::dangerousApi_data()
{
    addColumns();
    finds("Lua", Scene().env("ORTHANC__EXECUTE_LUA_ENABLED=true\n"),
          {u"pacs.env:1:30 set-setting"_s});
    finds("files", Scene().file(u"a.json"_s, R"({"RestApiWriteToFileSystemEnabled": true})"),
          {u"a.json:1:37 set-setting"_s});
    quiet("scripts", Scene().env("ORTHANC__LUA_SCRIPTS=[\"/a.lua\"]\n"));
}

void TestSecurityRules::severities()
{
    using enum towerkey::lint::Severity;
    const auto severityOf = [](const Scene &scene, const QString &rule) {
        return lintOf(scene.deployment(), {.rules = {rule}}).first().severity;
    };
    QVERIFY(severityOf(Scene(), u"security-no-user"_s) == Error);
    QVERIFY(severityOf(Scene(u"26.6.1"_s), u"security-no-user"_s) == Warning);
    const QString verbose = u"security-verbose-startup"_s;
    QVERIFY(severityOf(Scene().env("VERBOSE_STARTUP=true\n"), verbose) == Hint);
    QVERIFY(severityOf(Scene().env("VERBOSE_STARTUP=true\nORTHANC__MYSQL__PASSWORD=x\n"), verbose)
            == Warning);
}

/// Neither the sentences nor the titles of fixes tell a password.
void TestSecurityRules::passwordsStaySecret()
{
    const Scene scene = Scene()
                            .env("ORTHANC_PASSWORD=Zebra\nORTHANC__MYSQL__PASSWORD=Zebra\n")
                            .file(u"a.json"_s, R"({"RegisteredUsers": {"ann": "Zebra"}})");
    const auto findings = lintOf(scene.deployment());
    QVERIFY(findings.size() > 4);
    for (const auto &finding : findings) {
        QVERIFY(!message(finding).contains(u"Zebra"));
        for (const auto &fix : finding.fixes)
            QVERIFY(!title(fix).contains(u"Zebra"));
    }
}

TOWERKEY_TEST(TestSecurityRules)

#include "testsecurityrules.moc"
