// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/services.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

/// Every case of resources/guide/cases.md, as whoever met it had written it: the rules that are
/// named there find it, and no rule is named that finds none.
class TestCases : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names() { check(); }
    void values_data();
    void values() { check(); }
    void sources_data();
    void sources() { check(); }
    void plugins_data();
    void plugins() { check(); }
    void users_data();
    void users() { check(); }
    void containers_data();
    void containers() { check(); }
    void serviceLinksAreTurnedOff();
    void tableIsTrue();

private:
    void check();

    QMap<int, QSet<QString>> m_shown; // Rules that rows have shown, by case.
};

static QSet<QString> namedBy(const QString &text)
{
    static const QRegularExpression name(u"`([a-z0-9]+(?:-[a-z0-9]+)+)`"_s);
    QSet<QString> names;
    for (const auto &match : name.globalMatch(text))
        names.insert(match.captured(1));
    return names;
}

/// The rules that the table names, by case.
static QMap<int, QSet<QString>> table()
{
    QFile file(QStringLiteral(TOWERKEY_SOURCE_FOLDER "/resources/guide/cases.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table");
    static const QRegularExpression row(u"^\\| *(\\d+) *\\|[^|]+\\|([^|]+)\\|$"_s,
                                        QRegularExpression::MultilineOption);
    QMap<int, QSet<QString>> table;
    for (const auto &match : row.globalMatch(QString::fromUtf8(file.readAll())))
        table.insert(match.captured(1).toInt(), namedBy(match.captured(2)));
    return table;
}

static void columns()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QStringList>("rules");
}

static void row(int number, const Scene &scene, const QStringList &rules)
{
    static int count = 0;
    QTest::addRow("%d: %s (%d)", number, qPrintable(rules.join(u' ')), ++count)
        << number << scene << rules;
}

static Scene env(const QByteArray &lines) { return Scene().env(lines); }
static Scene file(const QByteArray &text) { return Scene().file(u"orthanc.json"_s, text); }
static Scene variables(const QByteArray &lines)
{
    return service("environment:\n  " + QByteArray(lines).replace("\n", "\n  "));
}

void TestCases::check()
{
    QFETCH(const int, number);
    QFETCH(const Scene, scene);
    QFETCH(const QStringList, rules);
    const auto findings = lintOf(scene.deployment());
    for (const QString &rule : rules) {
        QVERIFY2(std::ranges::contains(findings, rule, &lint::Finding::rule), qPrintable(rule));
        m_shown[number].insert(rule);
    }
}

void TestCases::names_data()
{
    columns();
    row(1, variables(R"(ORTHANC_REGISTERED_USERS: '{"test":"test"}')"), {u"name-one-underscore"_s});
    row(2, variables("ORTHANC_NAME: HelloWorld"), {u"name-one-underscore"_s});
    row(3, variables("ORTHANC__DICOM_WEB__ENABLEWADO: \"true\""), {u"name-words"_s});
    row(3, variables("ORTHANC__AuthenticationEnabled: \"false\""), {u"name-words"_s});
    row(4, variables("ORTHANC__DICOM__AET: A"), {u"name-words"_s});
    row(4, variables("ORTHANC__HTTP_CORS_ENABLED: \"true\""), {u"name-unknown-setting"_s});
    row(4, variables("ORTHANC__WADO__ENABLED: \"true\""), {u"name-unknown-setting"_s});
    row(5, variables("VEBOSE_ENABLED: \"true\"\nPYTHON_PLUGIN_ENABLE: \"true\""),
        {u"name-misspelt"_s});
    row(5, variables("STONE_WEB_VIEWER_PLUGIN_ENABLED=true: \"true\""), {u"name-equals-sign"_s});
    row(6, variables("ORTHANC__JSON: |\n  {\"AuthenticationEnabled\": false}"),
        {u"name-json-underscores"_s});
    row(7, variables("ORTHANC_JSON: /etc/orthanc/orthanc.json"), {u"text-orthanc-json"_s});
    row(8, variables("ORTHANC__STL__ENABLE: \"true\"\nORTHANC__POSTGRE_SQL__HOST: db"),
        {u"name-words"_s});
    row(9, variables("ORTHANC___NAME: x"), {u"name-empty-word"_s});
    row(10, file(R"({"DicomAET": "A"})"), {u"name-key-case"_s});
    row(10, file(R"({"OrthancExplorer2": {"IsDefaultUI": true}})"), {u"name-unknown-setting"_s});
    row(11, variables("ORTHANC__REGISTERED_USERS__ALICE: x"), {u"name-entry"_s});
}

void TestCases::values_data()
{
    columns();
    row(12, variables("ORTHANC__POSTGRESQL__PASSWORD: \"12345\""), {u"value-not-text"_s});
    row(12, file(R"({"PostgreSQL": {"Password": 12345}})"), {u"value-type"_s});
    row(12, variables("ORTHANC__REGISTERED_USERS: '{\"a\": 12345}'"), {u"value-entry"_s});
    row(13, variables(R"(ORTHANC__DICOM_MODALITIES: '{"b": ["B","h",104,]}')"),
        {u"value-broken-json"_s});
    row(14, variables("ORTHANC__DICOM_MODALITIES:\n  { \"b\": [\"B\", \"b\", 104] }"),
        {u"text-compose"_s});
    row(15, variables("DICOM_WEB_PLUGIN_ENABLED: \"False\""), {u"value-toggle"_s});
    row(15, variables("VERBOSE_ENABLED: 1"), {u"value-switch"_s});
    row(15,
        project("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n"
                "    - name: o\n      image: orthancteam/orthanc:26.8.1\n"
                "      env: [{name: ORTHANC__DICOM_PORT, value: 104}]\n"),
        {u"text-manifest"_s});
    row(16, variables("ORTHANC__POSTGRESQL__PASSWORD: pa$word"), {u"text-compose"_s});
    row(17, file(R"({"PostgreSQL": {"Password": "pa$$word"}})"), {u"text-dollar"_s});
    row(18, variables("ORTHANC__POSTGRESQL__PASSWORD: a$${b}"), {u"text-second-replacement"_s});
    row(19, file("{\n  \"Name\": \"x\",\n}"), {u"text-unparsable"_s});
    row(20, env("DICOM_WEB_PLUGIN_ENABLED=\"false\"\n"), {u"value-toggle"_s});
}

void TestCases::sources_data()
{
    columns();
    const QByteArray alice = "ORTHANC__REGISTERED_USERS={\"alice\":\"x\"}\n";
    row(21, file(R"({"RegisteredUsers": {"demo": "demo"}})").env(alice), {u"order-users"_s});
    row(21, file(R"({"Name": "a"})").env("ORTHANC__NAME=b\n"), {u"order-overridden"_s});
    row(21, file(R"({"RegisteredUsers": {"demo": "demo"}})").env("ORTHANC__REGISTERED_USERS={}\n"),
        {u"order-empty-table"_s});
    row(22, env("ORTHANC_JSON={\"Name\":\"a\"}\nORTHANC__NAME=b\n"), {u"order-variables"_s});
    row(22, file(R"({"Name": "a"})").file(u"b.json"_s, R"({"Name": "b"})"), {u"order-files"_s});
    row(24, service("command: /run/secrets/"), {u"deployment-start-bypassed"_s});
    row(24, service("restart: always", {}, "jodogne/orthanc-plugins:1.12.4"),
        {u"deployment-start-bypassed"_s});
    row(26, env("ORTHANC__POSTGRESQL__PASSWORD_SECRET=/run/secrets/db\n"),
        {u"name-pointer-path"_s});
    row(26, env("ORTHANC__MYSQL__PASSWORD_FILE=/run/secrets/db\n"), {u"name-file-ending"_s});
    row(27, env("ORTHANC_PASSWORD_SECRET=pw\n"), {u"name-secret-ending"_s});
    row(28, Scene().secret(u"ORTHANC__POSTGRESQL__PASSWORD"_s, "abc \r\n"),
        {u"text-secret-blanks"_s});
    row(29,
        project("services:\n  o:\n    image: orthancteam/orthanc:26.8.1\n    user: \"1000\"\n"
                "    secrets: [{source: ORTHANC__NAME, mode: 0400}]\n"
                "secrets: {ORTHANC__NAME: {external: true}}\n"),
        {u"deployment-secret-mode"_s});
    row(30, service("volumes: [\"./orthanc.json:/etc/orthanc/orthanc.json:ro\"]"),
        {u"deployment-file-missing"_s});
    row(30,
        service("volumes: [\"./a.json:/etc/orthanc/orthanc.jsonc:ro\"]", {{u"/p/a.json"_s, "{}"}}),
        {u"deployment-not-read"_s});
    row(30,
        Scene().source({.role = deployment::Role::Configuration,
                        .containerPath = u"/etc/orthanc/orthanc.json"_s,
                        .diskPath = u"orthanc.json"_s,
                        .text = {},
                        .kind = deployment::Source::Kind::Folder}),
        {u"text-no-file"_s});
    row(31, variables("ORTHANC__POSTGRESQL__PASSWORD: Xk3.pq-71mZ"), {u"security-plain-secret"_s});
    row(31, file(R"({"RegisteredUsers": {"admin": "orthanc"}})"), {u"security-weak-password"_s});
}

void TestCases::plugins_data()
{
    columns();
    row(32, env("ORTHANC__STONE_WEB_VIEWER__DATE_FORMAT=x\n"), {u"plugin-needs-toggle"_s});
    row(32, Scene(u"21.6.0"_s).env("HOUSEKEEPER_PLUGIN_ENABLED=true\n"),
        {u"plugin-not-in-image"_s});
    row(33, env("ORTHANC__OHIF__DATA_SOURCE=dicom-json\n"), {u"plugin-needs-toggle"_s});
    row(33, env("ORTHANC__WSI__ENABLE=true\n"), {u"name-section-not-read"_s});
    row(34, env("ORTHANC__POSTGRESQL__PASSWORD=Xk3.pq-71mZ\n"), {u"plugin-unwanted"_s});
    row(34, env("ODBC_PLUGIN_ENABLED=true\n"), {u"value-placeholder"_s});
    row(35, env("AZURE_BLOB_STORAGE_PLUGIN_ENABLED=true\n"), {u"plugin-library-missing"_s});
    row(36, file(R"({"DicomWeb": {"Enable": false}})").env("DICOM_WEB_PLUGIN_ENABLED=true\n"),
        {u"plugin-enable-against-toggle"_s});
    row(36, file(R"({"Housekeeper": {"Enable": true}})").env("HOUSEKEEPER_PLUGIN_ENABLED=false\n"),
        {u"plugin-enable-against-toggle"_s, u"plugin-switched-off"_s});
}

void TestCases::users_data()
{
    columns();
    row(37, service("restart: always"), {u"security-no-user"_s});
    row(37, service("restart: always", {}, "orthancteam/orthanc:25.4.0"), {u"security-no-user"_s});
    row(38, variables("NAME: x\nPEERS: \"{}\"\nHTTP_PORT: \"8043\"\nWVB_ENABLED: \"true\""),
        {u"legacy-name"_s});
    row(39, env("ORTHANC_PASSWORD=a\nORTHANC__REGISTERED_USERS={\"orthanc\":\"b\"}\n"),
        {u"security-orthanc-password"_s});
    row(40, env("ORTHANC__REGISTERED_USERS={\"demo\":\"demo\"}\n"), {u"security-weak-password"_s});
    row(40, env("ORTHANC__AUTHENTICATION_ENABLED=false\n"), {u"security-authentication-off"_s});
    row(40, Scene(u"25.4.0"_s).env("ORTHANC__NAME=x\n"), {u"security-no-user"_s});
    row(41, env("ORTHANC__REMOTE_ACCESS_ALLOWED=false\n"), {u"security-remote-access-off"_s});
    row(42, file(R"({"DicomModalities": {"a": ["AVERYLONGTITLE1234", "h", 104]}})"),
        {u"value-entry"_s});
    row(42, file(R"({"DicomModalities": {"a": {"AET": "A", "Host": "h"}}})"), {u"value-entry"_s});
    row(43, service("ports: [\"8042:8042\"]\nenvironment: {ORTHANC__HTTP_PORT: \"8010\"}"),
        {u"deployment-port"_s});
    row(44, file(R"({"DicomWeb": {"Host": "localhost"}})"), {u"value-deprecated"_s});
    row(45,
        service("healthcheck: {test: [CMD, curl, -f, \"http://localhost:8042/system\"]}\n"
                "environment: {ORTHANC_PASSWORD: Xk3.pq-71mZ}"),
        {u"deployment-health-check"_s});
}

static QByteArray manifests(const QByteArray &pod, const QByteArray &neighboursPod = {})
{
    const auto deployment = [](const QByteArray &name, const QByteArray &lines,
                               const QByteArray &image) {
        return "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: " + name
            + "}\nspec:\n  template:\n    spec:\n" + lines + "      containers:\n        - name: "
            + name + "\n          image: " + image + "\n---\n";
    };
    return deployment("web", neighboursPod, "nginx")
        + deployment("pacs", pod, "orthancteam/orthanc:26.8.1")
        + "apiVersion: v1\nkind: Service\nmetadata: {name: dicom}\nspec: {ports: [{port: 4242}]}\n";
}

void TestCases::containers_data()
{
    columns();
    row(46, service("user: \"1000\""), {u"deployment-user"_s, u"deployment-no-volume"_s});
    row(47, project(manifests({})), {u"deployment-service-links"_s});
    row(47, project(manifests({}, "      enableServiceLinks: false\n")),
        {u"deployment-service-links"_s});
    row(47, env("HTTP_PORT=tcp://10.0.0.1:80\n"), {u"legacy-name"_s});
    row(47,
        project("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n"
                "    - name: o\n      image: orthancteam/orthanc:26.8.1\n      env:\n"
                "        - name: ORTHANC__REGISTERED_USERS\n          valueFrom:\n"
                "            secretKeyRef: {name: users, key: user, optional: true}\n---\n"
                "apiVersion: v1\nkind: Secret\nmetadata: {name: users}\n"
                "stringData: {users: \"{}\"}\n"),
        {u"text-manifest"_s});
}

void TestCases::serviceLinksAreTurnedOff()
{
    const lint::Options options{.rules = {u"deployment-service-links"_s}};
    const Scene scene = project(manifests({}));
    auto deployment = scene.deployment();
    const auto findings = lintOf(deployment, options);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().fixes.size(), 1);
    const auto edit = findings.first().fixes.first().make(deployment, scene.image());
    QVERIFY(edit);
    const auto inverse = deployment.apply(*edit);
    QVERIFY(lintOf(deployment, options).isEmpty());
    deployment.apply(inverse);
    QVERIFY(deployment == scene.deployment());
}

/// The pod of the chosen workload counts, whatever stands elsewhere in the file.
void TestCases::tableIsTrue()
{
    const auto silent = project(manifests("      enableServiceLinks: false\n"));
    QVERIFY(lintOf(silent.deployment(), {.rules = {u"deployment-service-links"_s}}).isEmpty());
    const QMap<int, QSet<QString>> named = table();
    QCOMPARE(named.size(), 47);
    for (const auto &[number, rules] : named.asKeyValueRange())
        QVERIFY2(rules == m_shown.value(number), qPrintable(QString::number(number)));
}

TOWERKEY_TEST(TestCases)

#include "testcases.moc"
