// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/cli/clirun.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

/// The subcommands on Kubernetes manifests.
class TestManifestCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void effective();
    void explain();
    void set_data();
    void set();
    void unset();
    void lint();
    void choosesTheContainer();
    void namesThePlaceOfMistakes();

private:
    QString file(const QByteArray &text) { return m_folder->write(u"pacs.yaml"_s, text); }

    std::optional<Folder> m_folder;
};

static QByteArray manifests(const QByteArray &name = "old")
{
    return "# The server\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: pacs}\nspec:\n"
           "  template:\n    spec:\n      enableServiceLinks: false\n      containers:\n"
           "        - name: orthanc\n          image: orthancteam/orthanc:26.8.1\n"
           "          env:\n            - name: ORTHANC__REGISTERED_USERS\n"
           "              valueFrom: {secretKeyRef: {name: pacs, key: users}}\n"
           "          volumeMounts:\n"
           "            - {name: configuration, mountPath: /etc/orthanc}\n"
           "            - {name: data, mountPath: /var/lib/orthanc/db}\n"
           "      volumes:\n        - {name: configuration, configMap: {name: pacs}}\n"
           "        - {name: data, persistentVolumeClaim: {claimName: pacs}}\n"
           "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: pacs}\ndata:\n"
           "  orthanc.json: |\n    {\n      \"Name\": \""
        + name
        + "\" // who it is\n    }\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: pacs}\n"
          "data:\n  users: eyJhbGljZSI6ICJoaWRkZW4tWGsyOXZRN3JMbVd6NCJ9\n";
}

void TestManifestCommands::effective()
{
    const CliRun run = runCli({u"effective"_s, file(manifests()), u"--format"_s, u"json"_s});
    QVERIFY2(run.status == 0, qPrintable(run.out + run.err));
    QVERIFY(run.out.contains(u"\"Name\": \"old\""_s));
    QVERIFY(run.out.contains(u"pacs.yaml"_s));
    QVERIFY(run.out.contains(u"alice"_s));
    QVERIFY(!run.out.contains(u"hidden"_s));
}

void TestManifestCommands::explain()
{
    const CliRun run = runCli({u"explain"_s, file(manifests()), u"Name"_s});
    QVERIFY2(run.status == 0, qPrintable(run.out + run.err));
    QVERIFY2(run.out.contains(u"pacs.yaml:"_s), qPrintable(run.out));
}

void TestManifestCommands::set_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("in a ConfigMap") << u"Name"_s << u"\"new\""_s << manifests("new");
    QTest::newRow("in base64") << u"RegisteredUsers"_s << u"{\"bob\":\"p\"}"_s
                               << manifests().replace(
                                      "eyJhbGljZSI6ICJoaWRkZW4tWGsyOXZRN3JMbVd6NCJ9",
                                      "eyJib2IiOiAicCJ9");
}

void TestManifestCommands::set()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    const CliRun run = runCli({u"set"_s, file(manifests()), path, value});
    QVERIFY2(run.status == 0, qPrintable(run.out + run.err));
    QCOMPARE(run.out + run.err, QString());
    QTEST(m_folder->read(u"pacs.yaml"_s), "after");
}

void TestManifestCommands::unset()
{
    const CliRun run = runCli({u"unset"_s, file(manifests()), u"RegisteredUsers"_s});
    QVERIFY2(run.status == 0, qPrintable(run.out + run.err));
    QVERIFY(!m_folder->read(u"pacs.yaml"_s).contains("ORTHANC__REGISTERED_USERS"));
}

void TestManifestCommands::lint()
{
    const CliRun clean = runCli({u"lint"_s, file(manifests())});
    QVERIFY2(clean.status == 0, qPrintable(clean.out + clean.err));
    const QByteArray text =
        manifests().replace("enableServiceLinks: false", "restartPolicy: Always")
        + "---\nkind: Service\napiVersion: v1\nmetadata: {name: dicom}\n";
    const CliRun run = runCli({u"lint"_s, file(text)});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains(u"pacs.yaml:10:11"_s), qPrintable(run.out));
    QVERIFY(run.out.contains(u"deployment-service-links"_s));
    QVERIFY(!run.out.contains(u"hidden"_s));
}

void TestManifestCommands::choosesTheContainer()
{
    const QByteArray second = manifests("second").replace("name: pacs", "name: other");
    const QString path = file(manifests("first") + "---\n" + second);
    const CliRun first = runCli({u"get"_s, path, u"Name"_s});
    QCOMPARE(first.out.trimmed(), u"\"first\""_s);
    const CliRun other = runCli({u"get"_s, path, u"Name"_s, u"--service"_s, u"deployment/other"_s});
    QVERIFY2(other.status == 0, qPrintable(other.err));
    QCOMPARE(other.out.trimmed(), u"\"second\""_s);
    const CliRun none = runCli({u"get"_s, path, u"Name"_s, u"--service"_s, u"third"_s});
    QCOMPARE(none.status, 3);
    QVERIFY2(none.err.contains(u"pacs, other"_s), qPrintable(none.err));
}

void TestManifestCommands::namesThePlaceOfMistakes()
{
    const CliRun broken = runCli({u"effective"_s, file(manifests() + "---\nkind: [\n")});
    QCOMPARE(broken.status, 3);
    QVERIFY2(broken.err.contains(u"pacs.yaml:"_s), qPrintable(broken.err));
    QVERIFY(!broken.err.contains(u"hidden"_s));
}

TOWERKEY_TEST(TestManifestCommands)

#include "testmanifestcommands.moc"
