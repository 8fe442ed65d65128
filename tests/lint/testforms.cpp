// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/scene.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

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

static QByteArray asAnchor(const Variables &variables)
{
    QByteArray text = "x-shared: &shared\n  A: b\n";
    for (const auto &[name, value] : variables)
        text += "  " + name + ": " + quoted(value) + '\n';
    return head(text) + "    environment:\n      <<: *shared\n      B: c\n";
}

static QByteArray withReturns(QByteArray text) { return text.replace("\n", "\r\n"); }

static QByteArray asLines(const Variables &variables)
{
    QByteArray text = "# the archive\n\n";
    for (const auto &[name, value] : variables)
        text += name + '=' + value + '\n';
    return text;
}

static QList<std::pair<const char *, Scene>> forms(const Variables &variables)
{
    return {{"table", Scene().compose(asTable(variables))},
            {"table, CRLF", Scene().compose(withReturns(asTable(variables)))},
            {"list", Scene().compose(asList(variables))},
            {"list, CRLF", Scene().compose(withReturns(asList(variables)))},
            {"flow", Scene().compose(asFlow(variables))},
            {"anchor", Scene().compose(asAnchor(variables))},
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

static bool isTouched(const lint::Fix &fix, const SettingPath &path)
{
    return std::ranges::any_of(fix.touches, [&path](const SettingPath &touched) {
        return path.startsWith(touched) || touched.startsWith(path);
    });
}

/// What differs at the top level and is nothing that the fix says it touches.
static QStringList strayChanges(const Deployment &before, const Deployment &after,
                                const lint::Fix &fix)
{
    const auto outcome = simulated(before);
    if (outcome.verdict == startup::Verdict::Crashes)
        return {};
    const json::Value one = outcome.configuration.toValue();
    const json::Value other = simulated(after).configuration.toValue();
    QStringList stray;
    const auto look = [&](const json::Value &from, const json::Value &to) {
        for (const auto &[key, value] : *from.as<json::Table>()) {
            const json::Value *counterpart = to.as<json::Table>()->find(key);
            if ((!counterpart || !(*counterpart == value)) && !isTouched(fix, SettingPath({key})))
                stray.append(key);
        }
    };
    look(one, other);
    look(other, one);
    return stray;
}

static void prove(const char *form, const Scene &scene, const Finding &finding, qsizetype count)
{
    for (const lint::Fix &fix : finding.fixes) {
        const QByteArray name = QByteArray(form) + ": " + fix.id.toUtf8();
        const Deployment before = scene.deployment();
        const auto edit = fix.make(before, scene.image());
        // A name that several services share by an anchor is not changed behind the others' backs.
        if (!edit && qstrcmp(form, "anchor") == 0) {
            QVERIFY2(edit.error().id == ErrorId::NotExpressible, name.constData());
            continue;
        }
        QVERIFY2(edit && !edit->isEmpty(), name.constData());
        Deployment after = before;
        const auto inverse = after.apply(*edit);
        QVERIFY2(lintOf(after, {.rules = {finding.rule}}).size() < count, name.constData());
        QVERIFY2(strayChanges(before, after, fix).isEmpty(), name.constData());
        after.apply(inverse);
        QVERIFY2(after == before, name.constData());
    }
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
            QVERIFY2(finding.place.position.line > 0 || rule == u"security-no-user", form);
            prove(form, scene, finding, findings.size());
        }
    }
}

TOWERKEY_TEST(TestForms)

#include "testforms.moc"
