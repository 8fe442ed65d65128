// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/layout.h"
#include "core/deployment/settings.h"
#include "tests/support/manifesttexts.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;
using deployment::Edit;
using test::pod;

/// Changes of manifests: the text that comes out, that the container gets what was meant, and that
/// the inverse gives back every byte.
class TestManifestEdits : public QObject
{
    Q_OBJECT

private slots:
    void setVariable_data();
    void setVariable();
    void renameVariable_data();
    void renameVariable();
    void refused_data();
    void refused();
    void serviceLinks_data();
    void serviceLinks();
    void setting_data();
    void setting();

private:
    using Changes = Result<QList<deployment::Change>>;
    using Maker = std::function<Changes(const Deployment &, const deployment::Layout &)>;

    /// The text behind a change, and the deployment; an empty text when something failed.
    QByteArray changed(const QByteArray &text, const Maker &make, Deployment *result = nullptr)
    {
        const auto opened = test::openManifests(m_images, {{u"a.yaml"_s, text}});
        const auto changes = opened ? make(*opened, opened->layout()) : Changes();
        if (!opened || !changes)
            return opened ? messageWithPlace(changes.error()).toUtf8() : "not opened";
        Deployment after = *opened;
        const Edit inverse = after.apply({*changes});
        Deployment back = after;
        back.apply(inverse);
        if (result)
            *result = after;
        return back == *opened ? after.source(0).text : "not undone";
    }

    const image::Images m_images = image::Images::load();
};

static const QByteArray Map = "---\nkind: ConfigMap\nmetadata: {name: m}\n";
static const QByteArray Secret = "---\nkind: Secret\nmetadata: {name: s}\n";

void TestManifestEdits::setVariable_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("value"); // Null: unset.
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *title, const QByteArray &before, const QByteArray &value,
                        const QByteArray &after) {
        QTest::newRow(title) << before << value << after;
    };
    const QByteArray ofSecret =
        pod("env:\n- name: A\n  valueFrom:\n    secretKeyRef: {name: s, key: k}");
    const QByteArray ofMap = pod("envFrom:\n- configMapRef: {name: m}");
    row("value", pod("env:\n- name: A # c\n  value: old # d\n- name: B"), "new",
        pod("env:\n- name: A # c\n  value: new # d\n- name: B"));
    row("quotes stay", pod("env:\n- {name: A, value: 'old'}"), "new",
        pod("env:\n- {name: A, value: 'new'}"));
    row("what looks like a number", pod("env:\n- name: A\n  value: old"), "8042",
        pod("env:\n- name: A\n  value: \"8042\""));
    row("what was a number", pod("env:\n- name: A\n  value: 1"), "2",
        pod("env:\n- name: A\n  value: \"2\""));
    row("a word of old YAML", pod("env:\n- name: A\n  value: x"), "on",
        pod("env:\n- name: A\n  value: \"on\""));
    row("no value yet", pod("env:\n- name: A"), "x", pod("env:\n- name: A\n  value: x"));
    row("brackets of Kubernetes", pod("env:\n- name: A\n  value: x"), "$(B) $C",
        pod("env:\n- name: A\n  value: \"$$(B) $C\""));
    row("references stay", pod("env:\n- {name: H, value: h}\n- name: A\n  value: http://$(H):1"),
        "http://h:2", pod("env:\n- {name: H, value: h}\n- name: A\n  value: \"http://$(H):2\""));
    row("a reference goes", pod("env:\n- {name: H, value: h}\n- name: A\n  value: http://$(H):1"),
        "http://i:1", pod("env:\n- {name: H, value: h}\n- name: A\n  value: http://i:1"));
    row("the one of two that counts", pod("env:\n- {name: A, value: x}\n- {name: A, value: y}"),
        "z", pod("env:\n- {name: A, value: x}\n- {name: A, value: z}"));
    row("new", pod("env:\n- name: B\n  value: x"), "y",
        pod("env:\n- name: B\n  value: x\n- name: A\n  value: \"y\""));
    row("the first", pod("ports: []"), "x", pod("ports: []\nenv:\n  - name: A\n    value: x"));
    row("in base64", ofSecret + Secret + "data:\n  k: b2xk # c\n", "new",
        ofSecret + Secret + "data:\n  k: bmV3 # c\n");
    row("in stringData", ofSecret + Secret + "stringData:\n  k: old # c\n", "new",
        ofSecret + Secret + "stringData:\n  k: new # c\n");
    row("a key that is missing", ofSecret + Secret + "stringData:\n  o: x\n", "new",
        ofSecret + Secret + "stringData:\n  o: x\n  k: new\n");
    row("a key that is missing in base64", ofSecret + Secret + "data:\n  o: eA==\n", "new",
        ofSecret + Secret + "data:\n  o: eA==\n  k: bmV3\n");
    row("a Secret without anything", ofSecret + Secret, "new",
        ofSecret + Secret + "stringData:\n  k: new\n");
    row("of the cluster",
        pod("env:\n- name: A\n  valueFrom:\n    fieldRef: {fieldPath: x}\n- name: B"), "y2",
        pod("env:\n- name: A\n  value: y2\n- name: B"));
    row("in what envFrom names", ofMap + Map + "data:\n  A: old\n", "new",
        ofMap + Map + "data:\n  A: new\n");
    row("unset", pod("env:\n- name: B\n# of A\n- name: A\n  value: x"), {}, pod("env:\n- name: B"));
    row("unset the only one", pod("env:\n- name: A\n  value: x\nports: []"), {}, pod("ports: []"));
    row("unset all of them", pod("env:\n- {name: A, value: x}\n- {name: B}\n- {name: A, value: y}"),
        {}, pod("env:\n- {name: B}"));
    row("unset a reference", ofSecret + Secret + "data:\n  k: b2xk\n", {},
        pod({}) + Secret + "data:\n  k: b2xk\n");
    row("unset in what envFrom names", ofMap + Map + "data:\n  A: old\n  B: x\n", {},
        ofMap + Map + "data:\n  B: x\n");
    row("in a list that is shared",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: w}\nspec:\n  containers:\n"
        "    - {name: o, image: nginx, env: &e [{name: B, value: x}]}\n"
        "    - name: c\n      image: orthancteam/orthanc\n      env: *e\n",
        "y2",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: w}\nspec:\n  containers:\n"
        "    - {name: o, image: nginx, env: &e [{name: B, value: x}]}\n"
        "    - name: c\n      image: orthancteam/orthanc\n      env:\n"
        "        - name: B\n          value: x\n        - name: A\n          value: y2\n");
}

void TestManifestEdits::setVariable()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, after);
    const auto make = [&value](const Deployment &deployment, const deployment::Layout &layout) {
        return value.isNull() ? layout.unsetVariable(deployment, "A")
                              : layout.setVariable(deployment, "A", value);
    };
    Deployment result;
    QCOMPARE(changed(before, make, &result), after);
    const auto *variable = result.variable("A");
    QCOMPARE(variable != nullptr, !value.isNull());
    if (variable)
        QCOMPARE(variable->value, value);
    // With line ends of another system, all of them stay.
    before.replace("\n", "\r\n");
    after.replace("\n", "\r\n");
    QCOMPARE(changed(before, make), after);
}

void TestManifestEdits::renameVariable_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("env") << pod("env:\n- name: A # c\n  value: x")
                         << pod("env:\n- name: P_N # c\n  value: x");
    const QByteArray all = pod("envFrom:\n- configMapRef: {name: m}");
    QTest::newRow("envFrom") << all + Map + "data:\n  A: x # c\n"
                             << all + Map + "data:\n  P_N: x # c\n";
    const QByteArray none = pod("envFrom:\n- prefix: P_\n  configMapRef: {name: m}\n"
                                "- secretRef: {name: s}");
    QTest::newRow("a key") << none + Secret + "data:\n  A: eA==\n" + Map
                           << none + Secret + "data:\n  P_N: eA==\n" + Map;
}

void TestManifestEdits::renameVariable()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto make = [](const Deployment &deployment, const deployment::Layout &layout) {
        return layout.renameVariable(deployment, "A", "P_N");
    };
    Deployment result;
    QCOMPARE(changed(before, make, &result), after);
    QCOMPARE(result.variable("P_N")->value, "x");
    const auto back = [](const Deployment &deployment, const deployment::Layout &layout) {
        return layout.renameVariable(deployment, "P_A", "NEW");
    };
    // Without the prefix it cannot stay in the ConfigMap.
    const QByteArray prefixed = pod("envFrom:\n- prefix: P_\n  configMapRef: {name: m}");
    QCOMPARE(changed(prefixed + Map + "data:\n  A: x\n  B: x\n", back),
             pod("envFrom:\n- prefix: P_\n  configMapRef: {name: m}\nenv:\n  - name: NEW\n"
                 "    value: x")
                 + Map + "data:\n  B: x\n");
}

void TestManifestEdits::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorId>("id");
    QTest::newRow("kept elsewhere")
        << pod("env: [{name: A, valueFrom: {secretKeyRef: {name: no, key: k}}}]")
        << ErrorId::ContentElsewhere;
}

void TestManifestEdits::refused()
{
    QFETCH(QByteArray, text);
    const auto opened = test::openManifests(m_images, {{u"a.yaml"_s, text}});
    QVERIFY(opened);
    const auto changes = opened->layout().setVariable(*opened, "A", "x");
    QVERIFY(!changes);
    QTEST(changes.error().id, "id");
}

void TestManifestEdits::serviceLinks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray begin = "apiVersion: v1\nkind: Pod\nmetadata: {name: w}\nspec:\n";
    const QByteArray containers =
        "  containers:\n  - name: c # c\n    image: orthancteam/orthanc:26.8.1\n";
    QTest::newRow("not said") << begin + containers
                              << begin + containers + "  enableServiceLinks: false\n";
    QTest::newRow("true") << begin + "  enableServiceLinks: true # x\n" + containers
                          << begin + "  enableServiceLinks: false # x\n" + containers;
    QTest::newRow("on one line")
        << "apiVersion: v1\nkind: Pod\nmetadata: {name: w}\nspec: {containers: [{name: c, image: "
           "\"orthancteam/orthanc:26.8.1\"}]}\n"_ba
        << "apiVersion: v1\nkind: Pod\nmetadata: {name: w}\nspec: {containers: [{name: c, image: "
           "\"orthancteam/orthanc:26.8.1\"}], enableServiceLinks: false}\n"_ba;
}

void TestManifestEdits::serviceLinks()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto make = [](const Deployment &deployment, const deployment::Layout &layout) {
        return layout.turnOffServiceLinks(deployment);
    };
    Deployment result;
    QCOMPARE(changed(before, make, &result), after);
    QVERIFY(!result.container().service.hasServiceLinks);
}

void TestManifestEdits::setting_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray mounted = pod("volumeMounts:\n- {name: v, mountPath: /etc/orthanc}",
                                   "volumes:\n- {name: v, configMap: {name: m}}");
    QTest::newRow("block of a ConfigMap") << mounted + Map
            + "data:\n  a.json: |\n    {\n      // name\n      \"Name\": \"old\", // c\n"
              "      \"HttpPort\": 1\n    }\n"
                                          << mounted + Map
            + "data:\n  a.json: |\n    {\n      // name\n      \"Name\": \"new\", // c\n"
              "      \"HttpPort\": 1\n    }\n";
    QTest::newRow("quoted") << mounted + Map + "data: {a.json: '{\"Name\": \"old\"}'}\n"
                            << mounted + Map + "data: {a.json: '{\"Name\": \"new\"}'}\n";
    QTest::newRow("variable") << pod("env:\n- name: ORTHANC__NAME\n  value: old")
                              << pod("env:\n- name: ORTHANC__NAME\n  value: new");
}

void TestManifestEdits::setting()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto make = [this](const Deployment &deployment, const deployment::Layout &) -> Changes {
        const auto edit = deployment::setSetting(deployment, *m_images.find(deployment.imageTag()),
                                                 SettingPath({u"Name"_s}), json::Value(u"new"_s));
        if (!edit)
            return std::unexpected(edit.error());
        return edit->changes;
    };
    QCOMPARE(changed(before, make), after);
}

TOWERKEY_TEST(TestManifestEdits)

#include "testmanifestedits.moc"
