// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/layout.h"
#include "core/exchange/opening.h"
#include "tests/support/manifesttexts.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;
using deployment::Edit;
using deployment::NoteId;
using deployment::Role;
using test::pod;

/// Folders of Kustomize: what a kustomization adds to manifests, and changes of that.
class TestKustomization : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void notes_data();
    void notes();
    void changes_data();
    void changes();
    void quotesOfLiteralsAreNotLost();
    void newFile();
    void rolesOfFiles();
    void imageOfAnOverlay_data();
    void imageOfAnOverlay();

private:
    using Files = QMap<QString, QByteArray>;

    Result<Deployment> open(const Files &files, const QString &path = u"/p"_s) const
    {
        return test::openManifests(m_images, files, {}, {path});
    }
    static QByteArray text(const Deployment &deployment, const QString &name)
    {
        const qsizetype source = deployment.sourceAt(u"/p/"_s + name);
        return source < 0 ? "(none)"_ba : deployment.source(source).text;
    }

    const image::Images m_images = image::Images::load();
};

namespace {

const QByteArray Head = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n"
                        "resources: [workload.yaml]\n";

/// A pod that takes everything from a ConfigMap and a Secret.
QMap<QString, QByteArray> project(const QByteArray &lines)
{
    return {{u"kustomization.yaml"_s, Head + lines},
            {u"workload.yaml"_s,
             pod("envFrom: [{configMapRef: {name: m}}]\n"
                 "volumeMounts: [{name: v, mountPath: /run/secrets}]",
                 "volumes: [{name: v, secret: {secretName: s}}]")},
            {u"a.json"_s, "{}"},
            {u"v.env"_s, "# c\nA=1\nB='2'\n"},
            {u"secrets/db"_s, "hidden\n"}};
}

QStringList everything(const Deployment &deployment)
{
    QStringList all = test::shown(deployment);
    for (const auto &file : deployment.files())
        all.append(file.path + u'=' + QString::fromUtf8(file.text));
    return all;
}

} // namespace

void TestKustomization::reads_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("seen");
    const auto row = [](const char *title, const QByteArray &lines, const QStringList &seen) {
        QTest::newRow(title) << lines << seen;
    };
    row("literals",
        "configMapGenerator: [{name: m, literals: [A=x=1, 'B=\"y\"', \"C='z'\", D=, \"E='a' b\", "
        "\"F='\"]}]",
        {u"A=x=1"_s, u"B=y"_s, u"C=z"_s, u"D="_s, u"E='a' b"_s, u"F='"_s});
    row("envs", "configMapGenerator: [{name: m, envs: [v.env]}]", {u"A=1"_s, u"B='2'"_s});
    row("env", "configMapGenerator: [{name: m, env: v.env}]", {u"A=1"_s, u"B='2'"_s});
    row("files", "secretGenerator: [{name: s, files: [secrets/db, x=a.json]}]",
        {u"/run/secrets/db=hidden\n"_s, u"/run/secrets/x={}"_s});
    row("literals of a Secret", "secretGenerator: [{name: s, literals: [k=v]}]",
        {u"/run/secrets/k=v"_s});
    row("no generators", {}, {});
}

void TestKustomization::reads()
{
    QFETCH(QByteArray, lines);
    for (const QString &path : {u"/p"_s, u"/p/kustomization.yaml"_s}) {
        const auto deployment = open(project(lines), path);
        QVERIFY(deployment);
        QTEST(everything(*deployment), "seen");
    }
}

void TestKustomization::notes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<NoteId>("id");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("resource") << "bases: [other.yaml]"_ba << NoteId::IncludeMissing
                              << QStringList{u"/p/other.yaml"_s};
    QTest::newRow("folder") << "bases: [../q]"_ba << NoteId::IncludeMissing << QStringList{u"/q"_s};
    QTest::newRow("from the net") << "bases: ['https://example.org/x?ref=1']"_ba
                                  << NoteId::NotFollowed
                                  << QStringList{u"https://example.org/x?ref=1"_s};
    QTest::newRow("patches") << "patches: [{path: a.yaml}]"_ba << NoteId::NotFollowed
                             << QStringList{u"patches"_s};
    QTest::newRow("file") << "secretGenerator: [{name: s, files: [no]}]"_ba
                          << NoteId::IncludeMissing << QStringList{u"/p/no"_s};
    QTest::newRow("variables") << "secretGenerator: [{name: s, envs: [no.env]}]"_ba
                               << NoteId::IncludeMissing << QStringList{u"/p/no.env"_s};
    QTest::newRow("itself") << "bases: [., kustomization.yaml]\npatches: [x]"_ba
                            << NoteId::NotFollowed << QStringList{u"patches"_s};
}

void TestKustomization::notes()
{
    QFETCH(QByteArray, lines);
    QFETCH(NoteId, id);
    const auto deployment = open(project(lines));
    QVERIFY(deployment);
    const auto &notes = deployment->container().notes;
    const auto note = std::ranges::find(notes, id, &deployment::Note::id);
    QVERIFY(note != notes.end());
    QTEST(note->arguments, "arguments");
    QCOMPARE(note->place.source, u"/p/kustomization.yaml"_s);
}

void TestKustomization::changes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("value"); // Null: unset; "rename": to C.
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *title, const QByteArray &lines, const QByteArray &value,
                        const QString &file, const QByteArray &after) {
        QTest::newRow(title) << lines << value << file << after;
    };
    const QString main = u"kustomization.yaml"_s;
    const QByteArray literals = "configMapGenerator:\n- name: m\n  literals:\n";
    row("literal", literals + "  - A=x # c\n  - B=y\n", "z", main,
        Head + literals + "  - A=z # c\n  - B=y\n");
    row("literal goes", literals + "  - A=x # c\n  - B=y\n", {}, main,
        Head + literals + "  - B=y\n");
    row("literal is renamed", literals + "  - A=x # c\n", "rename", main,
        Head + literals + "  - C=x # c\n");
    row("line", "configMapGenerator: [{name: m, envs: [v.env]}]\n", "z", u"v.env"_s,
        "# c\nA=z\nB='2'\n");
    row("line goes", "configMapGenerator: [{name: m, envs: [v.env]}]\n", {}, u"v.env"_s,
        "# c\nB='2'\n");
    row("line is renamed", "configMapGenerator: [{name: m, envs: [v.env]}]\n", "rename", u"v.env"_s,
        "# c\nC=1\nB='2'\n");
    row("file", "configMapGenerator: [{name: m, files: [A=a.json]}]\n", "z", u"a.json"_s, "z");
    row("file goes", "configMapGenerator: [{name: m, files: [A=a.json, v.env]}]\n", {}, u"a.json"_s,
        "(none)");
    row("file is renamed", "configMapGenerator: [{name: m, files: [A=a.json]}]\n", "rename", main,
        Head + "configMapGenerator: [{name: m, files: [C=a.json]}]\n");
}

void TestKustomization::changes()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, value);
    QFETCH(QString, file);
    const auto opened = open(project(lines));
    QVERIFY(opened);
    const deployment::Layout &layout = opened->layout();
    const auto changes = value.isNull() ? layout.unsetVariable(*opened, "A")
        : value == "rename"             ? layout.renameVariable(*opened, "A", "C")
                                        : layout.setVariable(*opened, "A", value);
    QVERIFY(changes);
    Deployment after = *opened;
    const Edit inverse = after.apply({*changes});
    QTEST(text(after, file), "after");
    QCOMPARE(after.variable("A") != nullptr, value == "z");
    after.apply(inverse);
    QVERIFY(after == *opened);
}

void TestKustomization::quotesOfLiteralsAreNotLost()
{
    const auto opened = open(project("configMapGenerator: [{name: m, literals: [A=x]}]\n"));
    QVERIFY(opened);
    const auto changes = opened->layout().setVariable(*opened, "A", "\"quoted\"");
    QVERIFY(changes);
    Deployment after = *opened;
    after.apply({*changes});
    QCOMPARE(after.variable("A")->value, "\"quoted\"");
    QVERIFY(text(after, u"kustomization.yaml"_s).contains("'\"quoted\"'"));
}

void TestKustomization::newFile()
{
    const auto opened = open(project("secretGenerator:\n- name: s\n  files:\n  - secrets/db\n"));
    QVERIFY(opened);
    const auto changes = opened->layout().addFile(*opened, deployment::ContainerFile::Role::Secret,
                                                  u"/run/secrets/new"_s, "x");
    QVERIFY(changes);
    Deployment after = *opened;
    after.apply({*changes});
    QCOMPARE(text(after, u"kustomization.yaml"_s),
             Head + "secretGenerator:\n- name: s\n  files:\n  - secrets/db\n  - secrets/new\n");
    QCOMPARE(text(after, u"secrets/new"_s), "x");
    QVERIFY(after.secretNamed(u"new"_s) >= 0);
    const auto removal = after.layout().removeFile(after, after.secretNamed(u"db"_s));
    QVERIFY(removal);
    after.apply({*removal});
    QCOMPARE(text(after, u"kustomization.yaml"_s),
             Head + "secretGenerator:\n- name: s\n  files:\n  - secrets/new\n");
    QCOMPARE(text(after, u"secrets/db"_s), "(none)");
}

void TestKustomization::rolesOfFiles()
{
    const auto opened = open(project("secretGenerator: [{name: s, files: [secrets/db]}]\n"
                                     "configMapGenerator: [{name: m, files: [a.json], envs: "
                                     "[v.env]}]\n"));
    QVERIFY(opened);
    const auto roleOf = [&](const QString &name) {
        return opened->source(opened->sourceAt(u"/p/"_s + name)).role;
    };
    QCOMPARE(roleOf(u"kustomization.yaml"_s), Role::Manifests);
    QCOMPARE(roleOf(u"workload.yaml"_s), Role::Manifests);
    QCOMPARE(roleOf(u"secrets/db"_s), Role::Secret);
    QCOMPARE(roleOf(u"a.json"_s), Role::Configuration);
    QCOMPARE(roleOf(u"v.env"_s), Role::EnvironmentFile);
}

void TestKustomization::imageOfAnOverlay_data()
{
    QTest::addColumn<QByteArray>("images");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("tag") << "- name: orthancteam/orthanc\n  newTag: 25.1.0 # c\n"_ba
                         << u"orthancteam/orthanc:25.1.0"_s
                         << "- name: orthancteam/orthanc\n  newTag: \"26.7.0\" # c\n"_ba;
    QTest::newRow("name and digest")
        << "- name: orthancteam/orthanc\n  newName: r/orthanc\n  digest: sha256:a\n"_ba
        << u"r/orthanc@sha256:a"_s
        << "- name: orthancteam/orthanc\n  newName: r/orthanc\n  newTag: \"26.7.0\"\n"_ba;
    QTest::newRow("another image")
        << "- name: nginx\n  newTag: '1'\n"_ba << u"orthancteam/orthanc:26.8.1"_s
        << "- name: nginx\n  newTag: '1'\n"_ba;
}

void TestKustomization::imageOfAnOverlay()
{
    QFETCH(QByteArray, images);
    QFETCH(QByteArray, after);
    const QByteArray head = "resources: [base]\nimages:\n";
    const auto opened = open({{u"kustomization.yaml"_s, head + images},
                              {u"base/kustomization.yml"_s, Head},
                              {u"base/workload.yaml"_s, pod({})}});
    QVERIFY(opened);
    QTEST(opened->container().service.imageReference, "reference");
    const auto changes = opened->layout().setImage(*opened, *m_images.find(u"26.7.0"_s));
    QVERIFY(changes);
    Deployment changed = *opened;
    changed.apply({*changes});
    QCOMPARE(text(changed, u"kustomization.yaml"_s), head + after);
    QVERIFY(changed.container().service.imageReference.endsWith(u":26.7.0"));
}

TOWERKEY_TEST(TestKustomization)

#include "testkustomization.moc"
