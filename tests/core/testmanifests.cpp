// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/manifesttexts.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::ContainerFile;
using deployment::Deployment;
using deployment::NoteId;
using test::pod;

/// What manifests give a container, in the forms in which people write them, from files in memory.
class TestManifests : public QObject
{
    Q_OBJECT

private slots:
    void variables_data();
    void variables();
    void files_data();
    void files();
    void notes_data();
    void notes();

private:
    Result<Deployment> open(const QMap<QString, QByteArray> &files, const QString &service = {},
                            const QStringList &paths = {u"/p/a.yaml"_s}) const
    {
        return test::openManifests(m_images, files, service, paths);
    }

    const image::Images m_images = image::Images::load();
};

void TestManifests::variables_data()
{
    QTest::addColumn<QByteArray>("lines"); // Of the container.
    QTest::addColumn<QByteArray>("others"); // Documents.
    QTest::addColumn<QStringList>("variables");
    const auto row = [](const char *title, const QByteArray &lines, const QStringList &variables,
                        const QByteArray &others = {}) {
        QTest::newRow(title) << lines << others << variables;
    };
    const QByteArray map = "kind: ConfigMap\nmetadata: {name: m}\n";
    const QByteArray secret = "kind: Secret\nmetadata: {name: s}\n";
    row("values", "env:\n- name: A\n  value: x\n- {name: B, value: \"1\"}", {u"A=x"_s, u"B=1"_s});
    row("no value", "env:\n- name: A\n- name: B\n  value:", {u"A="_s, u"B="_s});
    row("the later one of two",
        "env: [{name: A, value: x}, {name: B, value: y}, "
        "{name: A, value: z}]",
        {u"B=y"_s, u"A=z"_s});
    row("block", "env:\n- name: A\n  value: |\n    {\n      \"x\": 1\n    }",
        {u"A={\n  \"x\": 1\n}\n"_s});
    row("reference", "env: [{name: A, value: x}, {name: B, value: $(A)-$(A)}]",
        {u"A=x"_s, u"B=x-x"_s});
    row("only what stands before", "env: [{name: B, value: $(A)}, {name: A, value: x}]",
        {u"B=$(A)"_s, u"A=x"_s});
    row("dollars", "env: [{name: A, value: x}, {name: B, value: '$$(A) $$ $A ${A} $'}]",
        {u"A=x"_s, u"B=$(A) $ $A ${A} $"_s});
    row("no closing bracket", "env: [{name: A, value: '$(B $(C'}]", {u"A=$(B $(C"_s});
    QByteArray doubling = "env:\n- {name: A, value: xxxxxxxx}\n";
    for (char name = 'B'; name <= 'Z'; ++name) {
        const QByteArray before = QByteArray("$(") + char(name - 1) + ')';
        doubling += QByteArray("- {name: ") + name + ", value: '" + before.repeated(4) + "'}\n";
    }
    QTest::newRow("references that grow without end")
        << doubling << QByteArray() << QStringList{u"Z"_s};
    row("dollar before another character", "env: [{name: A, value: '$é'}]",
        {u"A=$"_s + QString::fromUtf8("\xc3\x83\xef\xbf\xbd")});
    row("of a ConfigMap", "env:\n- name: A\n  valueFrom: {configMapKeyRef: {name: m, key: k}}",
        {u"A=$(x)"_s}, map + "data: {k: $(x)}\n");
    row("of a Secret", "env:\n- name: A\n  valueFrom: {secretKeyRef: {name: s, key: k}}",
        {u"A=x"_s}, secret + "data: {k: eA==}\n");
    row("stringData counts before data",
        "env:\n- name: A\n  valueFrom: {secretKeyRef: {name: s, key: k}}", {u"A=y"_s},
        secret + "stringData: {k: y}\ndata: {k: eA==}\n");
    row("base64 over several lines",
        "env:\n- name: A\n  valueFrom: {secretKeyRef: {name: s, key: k}}", {u"A=xxxxxx"_s},
        secret + "data:\n  k: |\n    eHh4\n    eHh4\n");
    row("a value counts before where it is from",
        "env:\n- name: A\n  value: z\n  valueFrom: {secretKeyRef: {name: s, key: k}}", {u"A=z"_s},
        secret + "data: {k: eA==}\n");
    row("no such key", "env: [{name: A, valueFrom: {configMapKeyRef: {name: m, key: n}}}]", {},
        map + "data: {k: x}\n");
    row("binaryData is for files",
        "env: [{name: A, valueFrom: {configMapKeyRef: {name: m, key: "
        "k}}}]\nenvFrom: [{configMapRef: {name: m}}]",
        {}, map + "binaryData: {k: eA==}\n");
    row("kept elsewhere", "env: [{name: A, valueFrom: {secretKeyRef: {name: no, key: k}}}]",
        {u"A=(no/k)"_s});
    row("of the cluster",
        "env: [{name: A, valueFrom: {fieldRef: {fieldPath: status.podIP}}}, "
        "{name: B, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}]",
        {u"A=(status.podIP)"_s, u"B=(limits.cpu)"_s});
    row("all of a ConfigMap", "envFrom: [{configMapRef: {name: m}}]", {u"A=x"_s, u"B=y"_s},
        map + "data: {A: x, B: y}\n");
    row("all of a Secret, with a prefix", "envFrom: [{prefix: P_, secretRef: {name: s}}]",
        {u"P_A=x"_s}, secret + "stringData: {A: x}\n");
    row("a later envFrom counts", "envFrom: [{configMapRef: {name: m}}, {secretRef: {name: s}}]",
        {u"A=z"_s}, map + "data: {A: x}\n---\n" + secret + "stringData: {A: z}\n");
    row("env counts before envFrom",
        "envFrom: [{configMapRef: {name: m}}]\n"
        "env: [{name: A, value: y}]",
        {u"A=y"_s}, map + "data: {A: x}\n");
    row("envFrom is known to env",
        "env: [{name: B, value: $(A)}]\n"
        "envFrom: [{configMapRef: {name: m}}]",
        {u"A=x"_s, u"B=x"_s}, map + "data: {A: x}\n");
    row("numbers and words as they would be read",
        "env: [{name: A, value: 1e3}, {name: B, value: "
        "yes}, {name: C, value: 2024-01-31}]",
        {u"A=1000"_s, u"B=yes"_s, u"C=2024-01-31"_s});
    row("anchors", "env:\n- &a {name: A, value: &v x}\n- name: B\n  value: *v",
        {u"A=x"_s, u"B=x"_s});
    row("damaged", "env: [1, {value: x}, {name: A, value: {}}, null]\nenvFrom: 3", {u"A="_s});
}

void TestManifests::variables()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, others);
    QByteArray text = pod(lines) + (others.isEmpty() ? others : "---\n" + others);
    const auto deployment = open({{u"a.yaml"_s, text}});
    QVERIFY(deployment);
    if (QByteArrayView(QTest::currentDataTag()).startsWith("references that grow")) {
        QVERIFY(deployment->variable("Z")->value.size() < 5'000'000);
        return;
    }
    QTEST(test::shown(*deployment), "variables");
    // Line ends of another system change nothing.
    text.replace("\n", "\r\n");
    const auto other = open({{u"a.yaml"_s, text}});
    QVERIFY(other);
    QTEST(test::shown(*other), "variables");
}

void TestManifests::files_data()
{
    QTest::addColumn<QByteArray>("lines"); // Of the container.
    QTest::addColumn<QByteArray>("volumes"); // Of the pod.
    QTest::addColumn<QStringList>("seen"); // path=text
    const auto row = [](const char *title, const QByteArray &lines, const QByteArray &volumes,
                        const QStringList &seen) {
        QTest::newRow(title) << lines << volumes << seen;
    };
    const QByteArray folder = "volumeMounts: [{name: v, mountPath: /etc/orthanc}]";
    const QByteArray secrets = "volumeMounts: [{name: v, mountPath: /run/secrets}]";
    row("ConfigMap", folder, "[{name: v, configMap: {name: m}}]",
        {u"/etc/orthanc/a.json={\"a\": 1}\n"_s, u"/etc/orthanc/b.json={}"_s});
    row("some of its keys", folder,
        "[{name: v, configMap: {name: m, items: [{key: a.json, path: z.json}]}}]",
        {u"/etc/orthanc/z.json={\"a\": 1}\n"_s});
    row("further down", folder,
        "[{name: v, configMap: {name: m, items: [{key: a.json, path: d/z.json}]}}]", {});
    row("above", "volumeMounts: [{name: v, mountPath: /etc/}]",
        "[{name: v, configMap: {name: m, items: [{key: a.json, path: orthanc/z.json}]}}]",
        {u"/etc/orthanc/z.json={\"a\": 1}\n"_s});
    row("one file", "volumeMounts: [{name: v, mountPath: /etc/orthanc/z.json, subPath: a.json}]",
        "[{name: v, configMap: {name: m}}]", {u"/etc/orthanc/z.json={\"a\": 1}\n"_s});
    row("a file over a folder",
        "volumeMounts: [{name: w, mountPath: /etc/orthanc/a.json, subPath: s.json}, "
        "{name: v, mountPath: /etc/orthanc}]",
        "[{name: v, configMap: {name: m}}, {name: w, secret: {secretName: s}}]",
        {u"/etc/orthanc/a.json={\"s\": 1}"_s, u"/etc/orthanc/b.json={}"_s});
    row("folder of a volume", "volumeMounts: [{name: v, mountPath: /etc/orthanc, subPath: d}]",
        "[{name: v, configMap: {name: m, items: [{key: a.json, path: d/z.json}, "
        "{key: b.json, path: e/z.json}]}}]",
        {u"/etc/orthanc/z.json={\"a\": 1}\n"_s});
    row("subPathExpr",
        "env: [{name: N, value: a}]\n"
        "volumeMounts: [{name: v, mountPath: /etc/orthanc/z.json, subPathExpr: "
        "$(N).json}]",
        "[{name: v, configMap: {name: m}}]", {u"/etc/orthanc/z.json={\"a\": 1}\n"_s});
    row("Secret", secrets, "[{name: v, secret: {secretName: s}}]",
        {u"/run/secrets/db=hidden"_s, u"/run/secrets/s.json={\"s\": 1}"_s});
    row("by the other name of the folder",
        "volumeMounts: [{name: v, mountPath: /var/run/secrets/, subPath: ''}]",
        "[{name: v, secret: {secretName: s, items: [{key: db, path: DB}]}}]",
        {u"/run/secrets/DB=hidden"_s});
    row("projected", secrets,
        "[{name: v, projected: {sources: [{secret: {name: s, items: [{key: db, path: x}]}}, "
        "{configMap: {name: m, items: [{key: b.json, path: y}]}}, {serviceAccountToken: {path: "
        "t}}]}}]",
        {u"/run/secrets/x=hidden"_s, u"/run/secrets/y={}"_s});
    row("without subPath it is a folder",
        "volumeMounts: [{name: v, mountPath: /etc/orthanc/a.json}]",
        "[{name: v, configMap: {name: m}}]", {u"/etc/orthanc/a.json is a folder"_s});
    row("no such file", "volumeMounts: [{name: v, mountPath: /etc/orthanc/a.json, subPath: no}]",
        "[{name: v, configMap: {name: m}}]", {u"/etc/orthanc/a.json is a folder"_s});
    row("kept elsewhere", folder, "[{name: v, configMap: {name: no}}]", {});
    row("kept elsewhere, with keys", secrets,
        "[{name: v, secret: {secretName: no, items: [{key: k, path: p}]}}]",
        {u"/run/secrets/p=(no/k)"_s});
    row("kept elsewhere, one file",
        "volumeMounts: [{name: v, mountPath: /etc/orthanc/a.json, subPath: k}]",
        "[{name: v, configMap: {name: no}}]", {u"/etc/orthanc/a.json={}"_s});
    row("on the host", "volumeMounts: [{name: v, mountPath: /etc/orthanc/a.json}]",
        "[{name: v, hostPath: {path: /srv/a.json}}]", {u"/etc/orthanc/a.json={}"_s});
    row("empty folder", folder, "[{name: v, emptyDir: {}}]", {});
    row("no such volume", folder, "[]", {});
    row("nowhere", "volumeMounts: [{name: v, mountPath: ''}, {name: v}, {name: v, mountPath: etc}]",
        "[{name: v, configMap: {name: m, items: [{key: a.json, path: etc/orthanc/a.json}]}}]", {});
    row("elsewhere in the container", "volumeMounts: [{name: v, mountPath: /etc/lua}]",
        "[{name: v, configMap: {name: m}}]", {});
}

void TestManifests::files()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, volumes);
    const QByteArray text = pod(lines, "volumes: " + volumes)
        + "---\nkind: ConfigMap\nmetadata: {name: m}\ndata:\n  a.json: |\n    {\"a\": 1}\n"
          "  c.txt: x\nbinaryData: {b.json: e30=}\n"
          "---\nkind: Secret\nmetadata: {name: s}\nstringData: {db: hidden}\n"
          "data: {s.json: eyJzIjogMX0=}\n";
    const auto deployment = open({{u"a.yaml"_s, text}});
    QVERIFY(deployment);
    QStringList seen;
    for (const ContainerFile &file : deployment->files()) {
        const bool isFolder = file.kind == deployment::Source::Kind::Folder;
        seen.append(file.path
                    + (isFolder ? u" is a folder"_s : u'=' + QString::fromUtf8(file.text)));
        QCOMPARE(file.role == ContainerFile::Role::Secret, file.path.startsWith(u"/run/"));
    }
    QTEST(seen, "seen");
}

void TestManifests::notes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<NoteId>("id");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("line");
    const auto row = [](const char *title, const QByteArray &lines, const QByteArray &rest,
                        NoteId id, const QStringList &arguments, int line) {
        QTest::newRow(title) << lines << rest << id << arguments << line;
    };
    const QByteArray map = "---\nkind: ConfigMap\nmetadata: {name: m}\ndata: {k: x}\n";
    row("ConfigMap elsewhere", "env: [{name: A, valueFrom: {configMapKeyRef: {name: no, key: k}}}]",
        {}, NoteId::ConfigUnknown, {u"no/k"_s}, 8);
    row("Secret elsewhere", "env: [{name: A, valueFrom: {secretKeyRef: {name: no, key: k}}}]", {},
        NoteId::SecretUnknown, {u"no/k"_s}, 8);
    row("variables elsewhere", "envFrom:\n- configMapRef: {name: no}", {}, NoteId::VariablesUnknown,
        {u"no"_s}, 9);
    row("of the cluster", "env: [{name: A, valueFrom: {fieldRef: {fieldPath: spec.nodeName}}}]", {},
        NoteId::VariableFromCluster, {u"A"_s, u"spec.nodeName"_s}, 8);
    row("number", "env: [{name: A, value: 8042}]", {}, NoteId::TextExpected, {u"A"_s}, 8);
    row("word", "env: [{name: A, value: on}]", {}, NoteId::TextExpected, {u"A"_s}, 8);
    row("number in a ConfigMap", {}, "---\nkind: ConfigMap\nmetadata: {name: m}\ndata: {k: 1}\n",
        NoteId::TextExpected, {u"k"_s}, 12);
    row("reference", "env: [{name: A, value: $(B)}]", {}, NoteId::ReferenceUnknown, {u"B"_s}, 8);
    row("key", "env: [{name: A, valueFrom: {configMapKeyRef: {name: m, key: no}}}]", map,
        NoteId::KeyMissing, {u"no"_s, u"ConfigMap m"_s}, 8);
    row("optional key",
        "env: [{name: A, valueFrom: {configMapKeyRef: {name: m, key: no, optional: true}}}]", map,
        NoteId::OptionalKeyMissing, {u"no"_s, u"ConfigMap m"_s}, 8);
    row("base64", {}, "---\nkind: Secret\nmetadata: {name: s}\ndata: {k: hidden!}\n",
        NoteId::Base64Invalid, {u"k"_s, u"Secret s"_s}, 12);
    row("base64 that is cut off", {}, "---\nkind: Secret\nmetadata: {name: s}\ndata: {k: eHh}\n",
        NoteId::Base64Invalid, {u"k"_s, u"Secret s"_s}, 12);
    row("twice", {}, map + map, NoteId::ObjectTwice, {u"ConfigMap m"_s}, 14);
    row("volume", "volumeMounts: [{name: no, mountPath: /x}]", {}, NoteId::VolumeUndefined,
        {u"no"_s}, 8);
    row("command", "command: [sh, -c, x]", {}, NoteId::EntrypointReplaced, {u"sh -c x"_s}, 8);
    row("arguments", "args: [/x.json]", {}, NoteId::CommandReplaced, {u"/x.json"_s}, 8);
    row("template", "env: [{name: A, value: \"{{ .Values.a }}\"}]", {}, NoteId::TemplateUnfilled,
        {u"{{ .Values.a }}"_s}, 8);
    row("user", "securityContext: {runAsUser: 1000}", {}, NoteId::UserSet, {u"1000"_s}, 8);
}

void TestManifests::notes()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, rest);
    QFETCH(NoteId, id);
    QFETCH(QStringList, arguments);
    const auto deployment = open({{u"a.yaml"_s, pod(lines, "restartPolicy: Always") + rest}});
    QVERIFY(deployment);
    const auto &notes = deployment->container().notes;
    const auto note = std::ranges::find(notes, id, &deployment::Note::id);
    QVERIFY(note != notes.end());
    QCOMPARE(note->arguments, arguments);
    QTEST(note->place.position.line, "line");
    QCOMPARE(note->place.source, u"/p/a.yaml"_s);
    QVERIFY(!message(*note).isEmpty());
    QVERIFY(!message(*note).contains(u"hidden"));
}

TOWERKEY_TEST(TestManifests)

#include "testmanifests.moc"
