// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/layout.h"
#include "core/exchange/saving.h"
#include "tests/support/manifesttexts.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::ContainerFile;
using deployment::Deployment;
using deployment::Edit;
using test::pod;

/// Files that are changed, added and removed, and the image, in manifests: the text that comes out,
/// and that the inverse gives back every byte.
class TestManifestFiles : public QObject
{
    Q_OBJECT

private slots:
    void spliceFile_data();
    void spliceFile();
    void addFile_data();
    void addFile();
    void removeFile_data();
    void removeFile();
    void image_data();
    void image();
    void untouchedSaveIsTheSame();

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

void TestManifestFiles::spliceFile_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("base64") << "data:\n  k: YWJj # c\n"_ba << "data:\n  k: YVhj # c\n"_ba;
    QTest::newRow("base64 of lines") << "data:\n  k: |\n    YW\n    Jj\n"_ba
                                     << "data:\n  k: |\n    YVhj\n"_ba;
    QTest::newRow("stringData") << "stringData: {k: \"a\\x62c\"}\n"_ba
                                << "stringData: {k: \"aXc\"}\n"_ba;
}

void TestManifestFiles::spliceFile()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, after);
    const QByteArray mounted = pod("volumeMounts:\n- {name: v, mountPath: /run/secrets}",
                                   "volumes:\n- {name: v, secret: {secretName: s}}")
        + Secret;
    Deployment result;
    const auto text = changed(
        mounted + data,
        [](const Deployment &deployment, const deployment::Layout &layout) {
            return layout.spliceFile(deployment, 0, {{{1, 2}, "X"}});
        },
        &result);
    QCOMPARE(result.file(0).text, "aXc");
    QVERIFY2(text == mounted + after || data.contains("|"), text.constData());
}

void TestManifestFiles::addFile_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isSecret");
    QTest::addColumn<QByteArray>("after");
    const QByteArray folder = pod("volumeMounts:\n- {name: v, mountPath: /etc/orthanc}",
                                  "volumes:\n- {name: v, configMap: {name: m}}");
    QTest::newRow("into the folder")
        << folder + Map + "data:\n  a.json: '{}'\n"
        << false << folder + Map + "data:\n  a.json: '{}'\n  new: |\n    one\n    two\n";
    const QByteArray items = pod(
        "volumeMounts:\n- {name: v, mountPath: /run/secrets}",
        "volumes:\n- name: v\n  secret:\n    secretName: s\n    items:\n    - {key: k, path: K}");
    QTest::newRow("into a folder of some keys")
        << items + Secret + "stringData:\n  k: x\n"
        << true
        << pod("volumeMounts:\n- {name: v, mountPath: /run/secrets}",
               "volumes:\n- name: v\n  secret:\n    secretName: s\n    items:\n    - {key: k, "
               "path: K}\n    - key: new\n      path: new")
            + Secret + "stringData:\n  k: x\n  new: |\n    one\n    two\n";
    QTest::newRow("nothing yet")
        << pod({}) << false
        << pod("volumeMounts:\n  - name: w-configuration\n    mountPath: /etc/orthanc/new\n"
               "    subPath: new\n    readOnly: true",
               "volumes:\n  - name: w-configuration\n    configMap:\n      name: w-configuration")
            + "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: w-configuration\n"
              "data:\n  new: |\n    one\n    two\n";
    QTest::newRow("a Secret, and the volume is there")
        << pod({}, "volumes:\n- {name: v, secret: {secretName: w-secrets}}")
            + "---\nkind: Secret\nmetadata: {name: w-secrets}\nstringData: {new: x}\n"
        << true
        << pod("volumeMounts:\n  - name: v\n    mountPath: /run/secrets/new\n    subPath: "
               "\"2-new\"\n"
               "    readOnly: true",
               "volumes:\n- {name: v, secret: {secretName: w-secrets}}")
            + "---\nkind: Secret\nmetadata: {name: w-secrets}\nstringData: {new: x, \"2-new\": "
              "\"one\\ntwo\\n\"}\n";
}

void TestManifestFiles::addFile()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, isSecret);
    QFETCH(QByteArray, after);
    using enum ContainerFile::Role;
    const auto make = [isSecret](const Deployment &deployment, const deployment::Layout &layout) {
        return layout.addFile(deployment, isSecret ? Secret : Configuration,
                              isSecret ? u"/run/secrets/new"_s : u"/etc/orthanc/new"_s,
                              "one\ntwo\n");
    };
    QCOMPARE(changed(before, make), after);
    before.replace("\n", "\r\n");
    after.replace("\n", "\r\n");
    QCOMPARE(changed(before, make), after);
    // A configuration is seen only by its name.
    Deployment result;
    changed(
        before,
        [](const Deployment &deployment, const deployment::Layout &layout) {
            return layout.addFile(deployment, Configuration, u"/etc/orthanc/y z.json"_s, "{}");
        },
        &result);
    QVERIFY(
        std::ranges::contains(result.files(), u"/etc/orthanc/y z.json"_s, &ContainerFile::path));
}

void TestManifestFiles::removeFile_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray folder = "volumeMounts:\n- {name: v, mountPath: /run/secrets}";
    const QByteArray whole = "volumes:\n- {name: v, secret: {secretName: s}}";
    QTest::newRow("of a folder") << pod(folder, whole) + Secret + "stringData:\n  a: x\n  b: y\n"
                                 << pod(folder, whole) + Secret + "stringData:\n  b: y\n";
    const QByteArray used = "env:\n- {name: A, valueFrom: {secretKeyRef: {name: s, key: a}}}\n";
    QTest::newRow("of a folder, and used elsewhere")
        << pod(used + folder, whole) + Secret + "stringData:\n  a: x\n  b: y\n"
        << pod(used + folder,
               "volumes:\n- {name: v, secret: {secretName: s, items: [{key: b, path: b}]}}")
            + Secret + "stringData:\n  a: x\n  b: y\n";
    QTest::newRow("of some keys")
        << pod(folder,
               "volumes:\n- name: v\n  secret:\n    secretName: s\n    items:\n    - {key: a, "
               "path: a}\n    - {key: b, path: b}")
            + Secret + "stringData:\n  a: x\n  b: y\n"
        << pod(folder,
               "volumes:\n- name: v\n  secret:\n    secretName: s\n    items:\n    - {key: b, "
               "path: b}")
            + Secret + "stringData:\n  b: y\n";
    QTest::newRow("the last of some keys")
        << pod(folder + "\nports: []",
               "volumes:\n- name: v\n  secret:\n    secretName: s\n    items:\n    - {key: a, "
               "path: a}")
            + Secret + "stringData:\n  a: x\n  b: y\n"
        << pod("ports: []") + Secret + "stringData:\n  b: y\n";
    QTest::newRow("with a mount of its own")
        << pod("volumeMounts:\n- {name: v, mountPath: /run/secrets/a, subPath: a}\n"
               "- {name: v, mountPath: /run/secrets/b, subPath: b}",
               whole)
            + Secret + "data:\n  a: eA==\n  b: eQ==\n"
        << pod("volumeMounts:\n- {name: v, mountPath: /run/secrets/b, subPath: b}", whole) + Secret
            + "data:\n  b: eQ==\n";
    const QByteArray own = "volumeMounts:\n- {name: v, mountPath: /run/secrets/a, subPath: a}";
    QTest::newRow("all of it are variables, too")
        << pod("envFrom: [{secretRef: {name: s}}]\n" + own, whole) + Secret
            + "data: {a: eA==, b: eQ==}\n"
        << pod("envFrom: [{secretRef: {name: s}}]") + Secret + "data: {a: eA==, b: eQ==}\n";
    const QByteArray beside = "    - name: side\n      volumeMounts: [{name: v, mountPath: /x}]\n";
    QTest::newRow("a neighbour mounts the volume") << pod(own) + beside
            + "  volumes: [{name: v, secret: {secretName: s}}]\n" + Secret + "data: {a: eA==}\n"
                                                   << pod({}) + beside
            + "  volumes: [{name: v, secret: {secretName: s}}]\n" + Secret + "data: {a: eA==}\n";
    QTest::newRow("kept elsewhere")
        << pod("volumeMounts:\n- {name: v, mountPath: /run/secrets/a, subPath: a}", whole)
        << pod({});
}

void TestManifestFiles::removeFile()
{
    QFETCH(QByteArray, before);
    Deployment result;
    const auto text = changed(
        before,
        [](const Deployment &deployment, const deployment::Layout &layout) {
            return layout.removeFile(deployment, 0);
        },
        &result);
    QTEST(text, "after");
    QVERIFY(!std::ranges::contains(result.files(), u"/run/secrets/a"_s, &ContainerFile::path));
}

void TestManifestFiles::image_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("tag") << "orthancteam/orthanc:24.1.2 # c"_ba
                         << "orthancteam/orthanc:26.8.1 # c"_ba;
    QTest::newRow("old name") << "osimis/orthanc:22.5.1"_ba << "orthancteam/orthanc:26.8.1"_ba;
    QTest::newRow("digest") << "orthancteam/orthanc:24.1.2@sha256:abc"_ba
                            << "orthancteam/orthanc:26.8.1"_ba;
    QTest::newRow("mirror") << "mirror.example/team/orthanc:24.1.2"_ba
                            << "mirror.example/team/orthanc:26.8.1"_ba;
}

void TestManifestFiles::image()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray text = "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: ";
    Deployment result;
    const auto changedText = changed(
        text + before + '\n',
        [this](const Deployment &deployment, const deployment::Layout &layout) {
            return layout.setImage(deployment, *m_images.find(u"26.8.1"_s));
        },
        &result);
    QCOMPARE(changedText, text + after + '\n');
    QCOMPARE(result.imageTag(), u"26.8.1"_s);
}

void TestManifestFiles::untouchedSaveIsTheSame()
{
    const QByteArray text = "\xef\xbb\xbf# c\r\n" + pod("env: [ {name: A , value: x} ]\t# d");
    const auto opened = test::openManifests(m_images, {{u"a.yaml"_s, text}});
    QVERIFY(opened);
    QCOMPARE(opened->source(0).text, text);
    QCOMPARE(exchange::changedPaths(*opened, *opened), QStringList());
}

TOWERKEY_TEST(TestManifestFiles)

#include "testmanifestfiles.moc"
