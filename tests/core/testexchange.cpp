// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/files.h"
#include "core/base/secrettext.h"
#include "core/catalogue/catalogue.h"
#include "core/deployment/settings.h"
#include "core/exchange/equivalentvariables.h"
#include "core/exchange/masking.h"
#include "core/exchange/opening.h"
#include "core/exchange/saving.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;
using deployment::Role;
using deployment::Source;

/// Opening what is on the disk, saving it, masking, and the equivalent variables.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensFolders();
    void opensAContainersView();
    void badInput_data();
    void badInput();
    void whatIsNoFileIsKept();
    void untouchedSaveWritesNothing();
    void saveWritesWhatChanged();
    void saveDoesNotOverwriteForeignChanges();
    void newSourcesGetPaths();
    void masking_data();
    void masking();
    void variablesGiveTheSameStart_data();
    void variablesGiveTheSameStart();

private:
    void write(const QString &name, const QByteArray &content) const;
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const image::Images m_images = image::Images::load();
    const exchange::OpenOptions m_options{m_images, u"26.8.1"_s};
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

void TestExchange::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestExchange::write(const QString &name, const QByteArray &content) const
{
    const QString path = at(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

static QStringList summary(const Deployment &deployment)
{
    QStringList lines;
    for (const Source &source : deployment.sources()) {
        lines.append(QString::number(int(source.role)) + u' ' + source.containerPath + u' '
                     + QString::fromUtf8(source.text));
    }
    return lines;
}

void TestExchange::opensFolders()
{
    write(u"b.json"_s, "{}");
    write(u"a.json"_s, "{}");
    write(u"x.txt"_s, "no");
    write(u"orthanc.env"_s, "A=1\n");
    write(u"secrets/ORTHANC__NAME"_s, "n");
    const auto opened = exchange::open({m_folder->path()}, m_options);
    QVERIFY(opened);
    QCOMPARE(summary(*opened),
             QStringList({u"0 /etc/orthanc/a.json {}"_s, u"0 /etc/orthanc/b.json {}"_s,
                          u"1  A=1\n"_s, u"3 /run/secrets/ORTHANC__NAME n"_s}));
}

void TestExchange::opensAContainersView()
{
    write(u"root/etc/orthanc/b.json"_s, "{}");
    write(u"root/etc/orthanc/a.json"_s, "{}");
    write(u"root/etc/orthanc/.hidden.json"_s, "{}");
    write(u"root/run/secrets/p"_s, "s");
    write(u"environment.json"_s, R"([["A", "1"], ["B", "\u00e9"]])");
    const auto opened =
        exchange::openContainer(at(u"root"_s), at(u"environment.json"_s), u"26.8.1"_s);
    QVERIFY(opened);
    QCOMPARE(opened->sources().size(), 4);
    QCOMPARE(opened->variables().size(), 2);
    QCOMPARE(opened->variable("B")->value, "\u00e9"_ba);
    QCOMPARE(opened->source(2).containerPath, u"/run/secrets/p"_s);
}

void TestExchange::badInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorId>("error");
    QTest::addColumn<int>("line");
    QTest::newRow("binary") << u"a.json"_s << QByteArray("{\0}", 3) << ErrorId::TextIsBinary << 0;
    QTest::newRow("no assignment")
        << u"a.env"_s << "A=1\noops\n"_ba << ErrorId::LineIsNoAssignment << 2;
    QTest::newRow("missing") << u"b.json"_s << QByteArray() << ErrorId::FileMissing << 0;
}

void TestExchange::badInput()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const ErrorId, error);
    QFETCH(const int, line);
    if (!content.isEmpty())
        write(name, content);
    const auto opened = exchange::open({at(name)}, m_options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().id, error);
    QCOMPARE(opened.error().place.position.line, line);
    QCOMPARE(opened.error().place.source, at(name));
}

void TestExchange::whatIsNoFileIsKept()
{
    QVERIFY(QDir().mkpath(at(u"etc/orthanc/folder.json"_s)));
    QVERIFY(QFile::link(u"/nowhere"_s, at(u"etc/orthanc/link.json"_s)));
    const auto opened = exchange::openContainer(m_folder->path(), {}, u"26.8.1"_s);
    QVERIFY(opened);
    QCOMPARE(opened->source(0).kind, Source::Kind::Folder);
    QCOMPARE(opened->source(1).kind, Source::Kind::DanglingLink);
    const auto outcome = startup::simulate(*m_images.find(u"26.8.1"), startup::inputOf(*opened));
    QCOMPARE(outcome.exitStatus, 1);
    QCOMPARE(outcome.reasons.first().id, startup::ReasonId::FileIsFolder);
}

void TestExchange::untouchedSaveWritesNothing()
{
    write(u"a.json"_s, "{\"Name\": 1}");
    const auto opened = exchange::open({at(u"a.json"_s)}, m_options);
    QVERIFY(opened);
    QVERIFY(exchange::changedPaths(*opened, *opened).isEmpty());
    QVERIFY(QFile::remove(at(u"a.json"_s)));
    QVERIFY(exchange::save(*opened, *opened));
    QVERIFY(!QFile::exists(at(u"a.json"_s)));
}

void TestExchange::saveWritesWhatChanged()
{
    write(u"a.json"_s, "{\"Name\": 1}");
    write(u"secrets/ORTHANC__DICOM_AET"_s, "X\n");
    const auto opened = exchange::open({m_folder->path()}, m_options);
    QVERIFY(opened);
    Deployment now = *opened;
    const auto image = *m_images.find(u"26.8.1");
    const SettingPath name({u"Name"_s});
    now.apply(*deployment::setSetting(now, image, name, json::Value(u"b"_s)));
    now.apply(*deployment::resetSetting(now, image, SettingPath({u"DicomAet"_s})));
    QCOMPARE(exchange::changedPaths(*opened, now).size(), 2);
    QVERIFY(exchange::save(*opened, now));
    QCOMPARE(readFile(at(u"a.json"_s)).value(), "{\"Name\": \"b\"}"_ba);
    QVERIFY(!QFile::exists(at(u"secrets/ORTHANC__DICOM_AET"_s)));
}

void TestExchange::saveDoesNotOverwriteForeignChanges()
{
    write(u"a.json"_s, "{\"Name\": 1}");
    const auto opened = exchange::open({at(u"a.json"_s)}, m_options);
    QVERIFY(opened);
    Deployment now = *opened;
    now.apply(*deployment::setSetting(now, *m_images.find(u"26.8.1"), SettingPath({u"Name"_s}),
                                      json::Value(u"b"_s)));
    write(u"a.json"_s, "{\"Name\": 2}");
    const auto saved = exchange::save(*opened, now);
    QVERIFY(!saved);
    QCOMPARE(saved.error().id, ErrorId::FileChanged);
    QCOMPARE(readFile(at(u"a.json"_s)).value(), "{\"Name\": 2}"_ba);
}

void TestExchange::newSourcesGetPaths()
{
    write(u"orthanc.json"_s, "{}");
    Deployment now(u"26.8.1"_s);
    const auto image = *m_images.find(u"26.8.1");
    const SettingPath password({u"PostgreSQL"_s, u"Password"_s});
    now.apply(*deployment::setSetting(now, image, SettingPath({u"Name"_s}), json::Value(u"a"_s)));
    now.apply(*deployment::setSetting(now, image, password, json::Value(u"p"_s),
                                      deployment::Delivery::Secret));
    const Deployment placed = exchange::withPaths(now, m_folder->path());
    QVERIFY(exchange::save(Deployment(u"26.8.1"_s), placed));
    QVERIFY(readFile(at(u"orthanc-2.json"_s)).value().contains("\"Name\": \"a\""));
    const QString secret = at(u"secrets/ORTHANC__POSTGRESQL__PASSWORD"_s);
    QCOMPARE(readFile(secret).value(), "p"_ba);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(secret).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

static json::Value valueOf(const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    return document.value(document.root());
}

void TestExchange::masking_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("masked");
    const QByteArray dotted = '"' + dots().toUtf8() + '"';
    QTest::newRow("plain") << R"({"Name": "a"})"_ba << R"({"Name": "a"})"_ba;
    QTest::newRow("password") << R"({"PostgreSQL": {"Host": "h", "Password": "x"}})"_ba
                              << R"({"PostgreSQL": {"Host": "h", "Password": )" + dotted + "}}";
    QTest::newRow("a password that became a number")
        << R"({"PostgreSQL": {"Password": 1234}})"_ba
        << R"({"PostgreSQL": {"Password": )" + dotted + "}}";
    QTest::newRow("users keep their names") << R"({"RegisteredUsers": {"a": "x"}})"_ba
                                            << R"({"RegisteredUsers": {"a": )" + dotted + "}}";
    QTest::newRow("peer as list") << R"({"OrthancPeers": {"p": ["http://h", "u", "x"]}})"_ba
                                  << R"({"OrthancPeers": {"p": ["http://h", "u", )" + dotted
            + "]}}";
    QTest::newRow("server as table")
        << R"({"DicomWeb": {"Servers": {"s": {"Url": "h", "Password": "x"}}}})"_ba
        << R"({"DicomWeb": {"Servers": {"s": {"Url": "h", "Password": )" + dotted + "}}}}";
    QTest::newRow("an empty password shows") << R"({"PostgreSQL": {"Password": ""}})"_ba
                                             << R"({"PostgreSQL": {"Password": ""}})"_ba;
    QTest::newRow("in a list of an unknown section")
        << R"({"My": {"List": [{"Password": "x", "Host": "h"}]}})"_ba
        << R"({"My": {"List": [{"Password": )" + dotted + R"(, "Host": "h"}]}})";
    QTest::newRow("unknown, but sounds like a secret") << R"({"My": {"ApiToken": "x"}})"_ba
                                                       << R"({"My": {"ApiToken": )" + dotted + "}}";
}

void TestExchange::masking()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, masked);
    QCOMPARE(json::toJson(exchange::masked(m_catalogue, {}, valueOf(value))), masked);
}

void TestExchange::variablesGiveTheSameStart_data()
{
    QTest::addColumn<QByteArray>("line");
    QFile file(QStringLiteral(TOWERKEY_TEST_DATA "/start-up.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const json::Value recorded = valueOf(line);
        const auto *table = recorded.as<json::Table>();
        QTest::newRow(qPrintable(*table->find(u"id"_s)->as<QString>())) << line;
    }
}

static Deployment deploymentOf(const json::Table &recorded)
{
    QList<Source> sources;
    for (const auto &[name, text] : *recorded.find(u"files"_s)->as<json::Table>()) {
        sources.append({.role = Role::Configuration,
                        .containerPath = u"/etc/orthanc/"_s + name,
                        .text = text.as<QString>()->toUtf8()});
    }
    for (const auto &[name, text] : *recorded.find(u"secrets"_s)->as<json::Table>()) {
        sources.append({.role = Role::Secret,
                        .containerPath = u"/run/secrets/"_s + name,
                        .text = text.as<QString>()->toUtf8()});
    }
    sources.append(
        {.role = Role::EnvironmentPairs, .text = json::toJson(*recorded.find(u"environment"_s))});
    return Deployment(*recorded.find(u"image"_s)->as<QString>(), sources);
}

void TestExchange::variablesGiveTheSameStart()
{
    QFETCH(const QByteArray, line);
    const json::Value recorded = valueOf(line);
    const Deployment deployment = deploymentOf(*recorded.as<json::Table>());
    const auto image = m_images.find(deployment.imageTag());
    QVERIFY(image);
    const auto outcome = startup::simulate(*image, startup::inputOf(deployment));
    // What crashes has no equivalent; what is refused for its names alone starts without them.
    if (outcome.verdict == startup::Verdict::Crashes || outcome.exitStatus >= 254)
        return;

    json::List pairs;
    for (const auto &variable :
         exchange::equivalentVariables(deployment, *image, m_catalogue, outcome)) {
        pairs.append(
            json::Value(json::List{json::Value(variable.name), json::Value(variable.value)}));
    }
    const Deployment equivalent(
        deployment.imageTag(),
        {{.role = Role::EnvironmentPairs, .text = json::toJson(json::Value(pairs))}});
    const auto again = startup::simulate(*image, startup::inputOf(equivalent));

    QCOMPARE(again.exitStatus, outcome.exitStatus);
    QVERIFY2(again.configuration.toValue() == outcome.configuration.toValue(),
             json::toJson(json::Value(pairs)).constData());
    for (qsizetype i = 0; i < outcome.plugins.size(); ++i)
        QCOMPARE(again.plugins[i].enabled, outcome.plugins[i].enabled);
}

TOWERKEY_TEST(TestExchange)

#include "testexchange.moc"
