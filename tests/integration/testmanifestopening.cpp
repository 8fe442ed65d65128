// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/layout.h"
#include "core/exchange/bundle/provenexport.h"
#include "core/exchange/opening.h"
#include "tests/support/exportcases.h"
#include "tests/support/folder.h"
#include "tests/support/kubernetescheck.h"
#include "tests/support/manifesttexts.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::ContainerFile;
using deployment::Deployment;

/// What Towerkey reads of manifests and writes into them, beside what kubectl and the models of
/// Kubernetes make of the same texts.
class TestManifestOpening : public QObject
{
    Q_OBJECT

private slots:
    void init() { TOWERKEY_NEEDS(m_check, "kubectl or python3-kubernetes"); }
    void generators_data();
    void generators();
    void exports_data();
    void exports();
    void editedManifests();

private:
    Result<Deployment> openText(const QByteArray &text) const
    {
        return test::openManifests(m_images, {{u"a.yaml"_s, text}});
    }

    const test::KubernetesCheck m_check;
    const image::Images m_images = image::Images::load();
};

static QStringList everything(const Deployment &deployment)
{
    QStringList all = test::shown(deployment);
    for (const ContainerFile &file : deployment.files())
        all.append(file.path + u'=' + QString::fromUtf8(file.text));
    all.append(deployment.container().service.imageReference);
    all.sort();
    return all;
}

void TestManifestOpening::generators_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("literals") << "configMapGenerator:\n- name: m\n  literals:\n  - A=x=1\n"
                                 "  - 'B=\"y\"'\n  - C='z'\n  - D=\n  - \"E='a' b\"\n"_ba;
    QTest::newRow("lines") << "configMapGenerator: [{name: m, envs: [v.env]}]\n"_ba;
    QTest::newRow("files") << "configMapGenerator: [{name: m, files: [a.json, x=a.json]}]\n"
                              "secretGenerator: [{name: s, files: [secrets/db, k=v.env]}]\n"_ba;
    QTest::newRow("image") << "images: [{name: orthancteam/orthanc, newTag: 25.1.0}]\n"_ba;
    QTest::newRow("image and name")
        << "images: [{name: orthancteam/orthanc, newName: r/orthanc, digest: 'sha256:00'}]\n"_ba;
    QTest::newRow("prefix and namespace")
        << "namePrefix: a-\nnameSuffix: -z\nnamespace: pacs\n"
           "configMapGenerator: [{name: m, literals: [A=x]}]\n"_ba;
}

/// The folder as it is gives the container what the built manifests give it.
void TestManifestOpening::generators()
{
    QFETCH(QByteArray, lines);
    const test::Folder folder;
    folder.write(u"kustomization.yaml"_s, "resources: [workload.yaml]\n" + lines);
    folder.write(u"workload.yaml"_s,
                 test::pod("envFrom: [{configMapRef: {name: m}}]\n"
                           "volumeMounts: [{name: v, mountPath: /run/secrets}]",
                           "volumes: [{name: v, secret: {secretName: s}}]"));
    folder.write(u"a.json"_s, "{\"a\": \"ä\"}\n");
    folder.write(u"v.env"_s, "# c\nA=1\n  B='2' # x\n\nC=\n");
    folder.write(u"secrets/db"_s, "hidden");
    const auto built = m_check.kustomize(folder.path());
    QVERIFY2(built, built ? "" : qPrintable(built.error()));
    const auto direct = exchange::open({folder.path()}, {m_images, {}, {}});
    const auto again = openText(*built);
    QVERIFY(direct && again);
    QCOMPARE(everything(*direct), everything(*again));
}

void TestManifestOpening::exports_data()
{
    QTest::addColumn<int>("number");
    const auto cases = test::exportCases();
    for (int i = 0; i < int(cases.size()); ++i)
        QTest::newRow(qPrintable(cases[i].name)) << i;
}

void TestManifestOpening::exports()
{
    QFETCH(const int, number);
    const auto deployment = test::exportCases()[number].deployment;
    const auto image = *m_images.find(deployment.imageTag());
    const auto catalogue = catalogue::Catalogue::load();
    exchange::ExportOptions options;
    options.target = exchange::Target::Kustomize;
    options.companionPassword = test::testPassword();
    const auto made = exchange::makeExport({deployment, m_images, image, catalogue, options});
    QVERIFY(made);
    const test::Folder folder;
    for (const exchange::ExportedFile &file : made->files)
        folder.write(file.path, file.content);
    const auto built = m_check.kustomize(folder.path());
    QVERIFY2(built, built ? "" : qPrintable(built.error()));
    const auto direct = exchange::open({folder.path()}, {m_images, {}, made->plan.name});
    const auto again = test::openManifests(m_images, {{u"a.yaml"_s, *built}}, made->plan.name);
    QVERIFY(direct && again);
    QCOMPARE(everything(*direct), everything(*again));
}

/// Whatever is edited, Kubernetes takes it.
void TestManifestOpening::editedManifests()
{
    const QByteArray workload =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: pacs}\nspec:\n"
        "  selector: {matchLabels: {app: o}}\n  template:\n    metadata: {labels: {app: o}}\n"
        "    spec:\n      containers:\n      - name: orthanc\n"
        "        image: orthancteam/orthanc:24.1.2\n        envFrom: [{secretRef: {name: s}}]\n"
        "---\napiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata:\n  A: eA==\n";
    const auto opened = openText(workload);
    QVERIFY(opened);
    Deployment edited = *opened;
    const auto apply = [&edited](const Result<QList<deployment::Change>> &changes) {
        QVERIFY2(changes, changes ? "" : qPrintable(messageWithPlace(changes.error())));
        edited.apply({*changes});
    };
    using enum ContainerFile::Role;
    const deployment::Layout &layout = opened->layout();
    for (const char *value :
         {"yes", "8042", "1e3", "0o17", "~", "a: b", "{}", "$(A) $$", "é\n\n"}) {
        apply(layout.setVariable(edited, "A", value));
        apply(layout.setVariable(edited, QByteArray("N") + QByteArray(value).toHex(), value));
    }
    apply(layout.addFile(edited, Configuration, u"/etc/orthanc/a.json"_s, "{\n  \"a\": 1\n}\n"));
    apply(layout.addFile(edited, Configuration, u"/etc/orthanc/b c.json"_s, "{}"));
    apply(layout.addFile(edited, Secret, u"/run/secrets/12"_s, "12"));
    apply(layout.setImage(edited, *m_images.find(u"26.8.1"_s)));
    const QByteArray text = edited.source(0).text;
    QCOMPARE(m_check.violations(text), QStringList());
    QCOMPARE(edited.files().size(), 3);
    for (int i = 2; i >= 0; --i)
        apply(layout.removeFile(edited, i));
    QVERIFY(edited.files().isEmpty());
    QCOMPARE(m_check.violations(edited.source(0).text), QStringList());
}

TOWERKEY_TEST(TestManifestOpening)

#include "testmanifestopening.moc"
