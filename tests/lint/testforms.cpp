// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "tests/lint/rows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;
using deployment::Deployment;
using lint::Finding;

/// The same variables in every form in which people write them: the same findings, and every fix
/// works in each, changes the same of the configuration, and is undone to the byte.
class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void alike_data();
    void alike();
    void sharedStaysWithOthers();
    void renamesWhatIsMerged_data();
    void renamesWhatIsMerged();
    void notOffered();
};

using Variables = QList<std::pair<QByteArray, QByteArray>>;

static QByteArray quoted(QByteArray value)
{
    return '\'' + value.replace('\'', "''").replace('$', "$$") + '\'';
}

static QByteArray head(const QByteArray &more = {})
{
    return more
        + "services:\n  # the archive\n  pacs:\n    image: orthancteam/orthanc:26.8.1\n"
          "    ports: [\"8042:8042\"]\n";
}

static QByteArray asTable(const Variables &variables)
{
    QByteArray text = head() + "    environment:\n";
    for (const auto &[name, value] : variables)
        text += "      " + name + ": " + quoted(value) + " # a remark\n";
    return text;
}

static QByteArray asList(const Variables &variables)
{
    QByteArray text = head() + "    environment:\n";
    for (const auto &[name, value] : variables)
        text += "      - " + quoted(name + '=' + value) + '\n';
    return text + "    restart: always\n";
}

static QByteArray asFlow(const Variables &variables)
{
    QByteArray text = head() + "    environment: {A: b";
    for (const auto &[name, value] : variables)
        text += ", " + name + ": " + quoted(value);
    return text + "}\n";
}

static QByteArray shared(const Variables &variables)
{
    QByteArray text = "x-shared: &shared\n  A: b\n";
    for (const auto &[name, value] : variables)
        text += "  " + name + ": " + quoted(value) + '\n';
    return text;
}

static QByteArray asAnchor(const Variables &variables)
{
    return head(shared(variables)) + "    environment:\n      <<: *shared\n      B: c\n";
}

static QByteArray asSharedAnchor(const Variables &variables)
{
    return asAnchor(variables)
        + "  other:\n    image: orthancteam/orthanc:26.8.1\n    environment: {<<: *shared}\n";
}

static QByteArray asAlias(const Variables &variables)
{
    return head(shared(variables)) + "    environment: *shared\n";
}

static QByteArray asRun(const Variables &variables)
{
    QByteArray text = "docker run -p 8042:8042";
    for (const auto &[name, value] : variables)
        text += " \\\n  -e '" + QByteArray(name + '=' + value).replace("'", "'\\''") + '\'';
    return text + " \\\n  orthancteam/orthanc:26.8.1\n";
}

static QByteArray asDockerfile(const Variables &variables)
{
    QByteArray text = "FROM orthancteam/orthanc:26.8.1\n";
    for (const auto &[name, value] : variables) {
        QByteArray written = value;
        for (const char mark : {'\\', '"', '$'})
            written.replace(QByteArray(1, mark), QByteArray("\\").append(mark));
        text += "ENV " + name + "=\"" + written + "\"\n";
    }
    return text;
}

static QByteArray asInspection(const Variables &variables)
{
    json::List list;
    for (const auto &[name, value] : variables)
        list.append(json::Value(QString::fromUtf8(name + '=' + value)));
    return R"([{"Name": "/pacs", "HostConfig": {"PortBindings": {"8042/tcp": [{"HostPort": "1"}]}},
        "Config": {"Image": "orthancteam/orthanc:26.8.1", "Env": )"
        + json::toJson(json::Value(list)) + "}}]\n";
}

static QByteArray pod(const QByteArray &source)
{
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: pacs}\nspec:\n  containers:\n"
           "    - name: orthanc\n      image: orthancteam/orthanc:26.8.1\n"
           "      ports: [{containerPort: 8042}]\n"
        + source;
}

static QByteArray asManifest(const Variables &variables)
{
    QByteArray text = "      env:\n";
    for (const auto &[name, value] : variables) {
        text += "        - name: " + name + "\n          value: '"
            + QByteArray(value).replace("'", "''") + "'\n";
    }
    return pod(text);
}

static QByteArray asConfigMap(const Variables &variables)
{
    QByteArray text = pod("      envFrom: [{configMapRef: {name: settings}}]\n")
        + "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata:\n";
    for (const auto &[name, value] : variables)
        text += "  " + name + ": '" + QByteArray(value).replace("'", "''") + "'\n";
    return text;
}

static QByteArray withReturns(QByteArray text) { return text.replace("\n", "\r\n"); }

static QByteArray asLines(const Variables &variables)
{
    QByteArray text = "# the archive\n\n";
    for (const auto &[name, value] : variables)
        text += name + '=' + value + '\n';
    return text;
}

static Scene opened(const QByteArray &text, QMap<QString, QByteArray> files = {},
                    const QString &service = {})
{
    const QString path = text.startsWith("docker") ? u"/p/run.sh"_s
        : text.startsWith('[')                     ? u"/p/inspect.json"_s
                                                   : u"/p/compose.yaml"_s;
    files.insert(path, text);
    const auto deployment =
        exchange::open({path}, {images(), u"26.8.1"_s, service}, MemoryTree(files));
    if (!deployment)
        qFatal("%s", qPrintable(messageWithPlace(deployment.error())));
    Scene scene;
    for (const deployment::Source &source : deployment->sources())
        scene.source(source);
    return scene.layout(deployment->sharedLayout());
}

/// A service that is built, or that takes its variables from a file.
static Scene beside(const QByteArray &line, const QString &name, const QByteArray &text)
{
    return opened("services:\n  pacs:\n    " + line + "\n    ports: [\"8042:8042\"]\n",
                  {{u"/p/"_s + name, text}});
}

static QList<std::pair<const char *, Scene>> forms(const Variables &variables)
{
    return {{"table", Scene().compose(asTable(variables))},
            {"table, CRLF", Scene().compose(withReturns(asTable(variables)))},
            {"list", Scene().compose(asList(variables))},
            {"list, CRLF", Scene().compose(withReturns(asList(variables)))},
            {"flow", Scene().compose(asFlow(variables))},
            {"anchor", Scene().compose(asAnchor(variables))},
            {"shared anchor", opened(asSharedAnchor(variables), {}, u"pacs"_s)},
            {"alias", Scene().compose(asAlias(variables))},
            {"file of variables",
             beside("image: orthancteam/orthanc:26.8.1\n    env_file: [{path: a.env, format: raw}]",
                    u"a.env"_s, asLines(variables))},
            {"Dockerfile", beside("build: .", u"Dockerfile"_s, asDockerfile(variables))},
            {"docker run", opened(asRun(variables))},
            {"docker inspect", opened(asInspection(variables))},
            {"manifest", opened(asManifest(variables))},
            {"ConfigMap", opened(asConfigMap(variables))},
            {"lines, CRLF", Scene().env(withReturns(asLines(variables)))}};
}

void TestForms::alike_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Variables>("variables");
    const auto row = [](const char *rule, const Variables &variables) {
        QTest::addRow("%s: %s", rule, variables.first().first.constData())
            << QString::fromLatin1(rule) << variables;
    };
    row("name-one-underscore", {{"ORTHANC_NAME", "x"}});
    row("name-one-underscore", {{"ORTHANC_REGISTERED_USERS", R"({"a": "it's"})"}});
    row("name-case", {{"orthanc__name", "x"}});
    row("name-misspelt", {{"VEBOSE_ENABLED", "true"}});
    row("name-misspelt", {{"ORTAHNC__DICOM_AET", "A"}, {"ORTHANC__NAME", "x"}});
    row("name-prefixed-switch", {{"ORTHANC__WORKLISTS_PLUGIN_ENABLED", "true"}});
    row("name-json-underscores", {{"ORTHANC__JSON", R"({"Name": "x"})"}});
    row("name-words", {{"ORTHANC__DICOM_WEB__ENABLEWADO", "true"}});
    row("name-empty-word", {{"ORTHANC___NAME", "x"}});
    row("name-key-case", {{"ORTHANC_JSON", R"({"DicomAET": "A", "Name": "it's $5"})"}});
    row("name-unknown-setting", {{"ORTHANC__DICOM_ATE", "A"}});
    row("name-entry", {{"ORTHANC__REGISTERED_USERS__ALICE", "x"}});
    row("name-pointer-path", {{"ORTHANC__MYSQL__PASSWORD_SECRET", "/run/secrets/db"}});
    row("name-file-ending", {{"ORTHANC__MYSQL__PASSWORD_FILE", "/run/secrets/db"}});
    row("value-toggle", {{"DICOM_WEB_PLUGIN_ENABLED", "False"}});
    row("value-switch", {{"VERBOSE_ENABLED", "1"}});
    row("value-not-text", {{"ORTHANC__POSTGRESQL__PASSWORD", "12345"}});
    row("value-not-text", {{"ORTHANC__NAME", "true"}});
    row("value-broken-json", {{"ORTHANC__DICOM_MODALITIES", R"({"a": ["A", "h", 104],})"}});
    row("value-type", {{"ORTHANC__DICOM_PORT", R"("4242")"}});
    row("value-choice", {{"ORTHANC__OVERWRITE_INSTANCES", "sometimes"}});
    row("value-default", {{"ORTHANC__DICOM_PORT", "4242"}});
    row("text-value-blanks", {{"ORTHANC__NAME", " x"}});
    row("legacy-name", {{"NAME", "x"}, {"DICOM_PORT", "104"}});
    row("order-variables", {{"ORTHANC__MYSQL", R"({"Port": 2})"}, {"ORTHANC__MYSQL__PORT", "1"}});
    row("plugin-needs-toggle", {{"ORTHANC__STONE_WEB_VIEWER__DATE_FORMAT", "x"}});
    row("plugin-unwanted", {{"ORTHANC__POSTGRESQL__PASSWORD", "x"}});
    row("security-authentication-off", {{"ORTHANC__AUTHENTICATION_ENABLED", "false"}});
    row("security-verbose-startup", {{"VERBOSE_STARTUP", "true"}});
    row("security-weak-password", {{"ORTHANC__REGISTERED_USERS", R"({"a": "a", "b": "it's"})"}});
    row("security-plain-secret", {{"ORTHANC__MYSQL__PASSWORD", "it's $5"}});
    row("security-no-user", {{"ORTHANC__NAME", "x"}});
}

static QStringList told(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.variant + u' ' + finding.arguments.join(u' '));
    lines.sort();
    return lines;
}

void TestForms::alike()
{
    QFETCH(const QString, rule);
    QFETCH(const Variables, variables);
    const lint::Options options{.rules = {rule}};
    const auto plain = lintOf(Scene().env(asLines(variables)).deployment(), options);
    QVERIFY(!plain.isEmpty());
    for (const auto &[form, scene] : forms(variables)) {
        const auto findings = lintOf(scene.deployment(), options);
        QVERIFY2(told(findings) == told(plain), form);
        for (const Finding &finding : findings) {
            QVERIFY2(finding.place.position.line > 0 || rule == u"security-no-user"
                         || qstrcmp(form, "docker inspect") == 0,
                     form);
            proveFixes(scene, finding, findings.size());
            QVERIFY2(!QTest::currentTestFailed(), form);
        }
    }
}

/// What a fix changes of one service is its own matter, though the text is shared.
void TestForms::sharedStaysWithOthers()
{
    const QByteArray text = asSharedAnchor({{"ORTHANC_NAME", "a$b"}, {"NAME", "old"}});
    const Scene scene = opened(text, {}, u"pacs"_s);
    const auto others = [](const QByteArray &file) {
        QMap<QByteArray, QByteArray> values;
        const Deployment deployment = opened(file, {}, u"other"_s).deployment();
        for (const auto &variable : deployment.variables())
            values.insert(variable.name, variable.value);
        return values;
    };
    int count = 0;
    for (const Finding &finding : lintOf(scene.deployment())) {
        for (const lint::Fix &fix : finding.fixes) {
            Deployment after = scene.deployment();
            const auto edit = fix.make(after, scene.image());
            QVERIFY2(edit && !edit->isEmpty(), qPrintable(fix.id));
            after.apply(*edit);
            const auto source = after.sourceAt(u"/p/compose.yaml"_s);
            QVERIFY2(others(after.source(source).text) == others(text), qPrintable(fix.id));
            ++count;
        }
    }
    QVERIFY(count >= 3);
}

void TestForms::renamesWhatIsMerged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &above, const QByteArray &inside,
                        const QByteArray &newAbove, const QByteArray &newInside) {
        QTest::newRow(name) << above + head() + "    environment:\n" + inside
                            << newAbove + head() + "    environment:\n" + newInside;
    };
    const QByteArray old = "x-names: &names\n  ORTHANC_NAME: \"a\" # who\n";
    const QByteArray renamed = "x-names: &names\n  ORTHANC__NAME: \"a\" # who\n";
    const QByteArray merge = "      <<: *names\n";
    const QByteArray other = "x-other:\n  <<: *names\n";
    row("taken in here only", old, merge, renamed, merge);
    row("taken in as one of several", old + "x-more: &more {A: b}\n", "      <<: [*more, *names]\n",
        renamed + "x-more: &more {A: b}\n", "      <<: [*more, *names]\n");
    row("shared", old + other, merge, old + other,
        merge + "      ORTHANC__NAME: a\n      ORTHANC_NAME:\n");
}

void TestForms::renamesWhatIsMerged()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Scene scene = opened(before);
    Deployment deployment = scene.deployment();
    const auto findings = lintOf(deployment, {.rules = {u"name-one-underscore"_s}});
    QCOMPARE(findings.size(), 1);
    deployment.apply(*findings[0].fixes.at(0).make(deployment, scene.image()));
    QCOMPARE(deployment.source(deployment.sourceAt(u"/p/compose.yaml"_s)).text, after);
}

/// A command line of Windows is read, and not edited: what is found there has no fix.
void TestForms::notOffered()
{
    const Scene scene = opened("docker run -e \"ORTHANC_NAME=x\" -e \"NAME=y\" `\n"
                               "  -p 8042:8042 orthancteam/orthanc:26.8.1\n");
    const auto findings = lintOf(scene.deployment());
    QVERIFY(findings.size() >= 3);
    for (const Finding &finding : findings)
        QVERIFY2(finding.fixes.isEmpty(), qPrintable(finding.rule));
}

TOWERKEY_TEST(TestForms)

#include "testforms.moc"
