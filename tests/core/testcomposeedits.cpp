// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/settings.h"
#include "core/exchange/opening.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Delivery;
using deployment::Deployment;
using deployment::Edit;

/// Changes of a compose project: the text that comes out, that the image gets what was meant, and
/// that the inverse gives back every byte.
class TestComposeEdits : public QObject
{
    Q_OBJECT

private slots:
    void setting_data();
    void setting();
    void otherFiles_data();
    void otherFiles();
    void newSecret();
    void newFile();
    void secretGoesWithItsReferences();
    void image_data();
    void image();
    void toggle();
    void oneLineOfManyChanges();

private:
    struct Edited
    {
        Deployment before;
        Deployment after;
    };
    using Maker = std::function<Result<Edit>(const Deployment &, const image::Image &)>;
    Edited edited(const QMap<QString, QByteArray> &files, const Maker &maker) const;
    static QByteArray text(const Deployment &deployment, const QString &name);

    const image::Images m_images = image::Images::load();
};

static QByteArray service(const QByteArray &lines)
{
    QByteArray text = "services:\n  orthanc:\n    image: orthancteam/orthanc:26.8.1\n";
    for (const QByteArray &line : lines.split('\n'))
        text += line.isEmpty() ? QByteArray() : "    " + line + '\n';
    return text;
}

QByteArray TestComposeEdits::text(const Deployment &deployment, const QString &name)
{
    const qsizetype source = deployment.sourceAt(u"/p/"_s + name);
    return source < 0 ? "(none)"_ba : deployment.source(source).text;
}

TestComposeEdits::Edited TestComposeEdits::edited(const QMap<QString, QByteArray> &files,
                                                  const Maker &maker) const
{
    QMap<QString, QByteArray> absolute;
    for (auto file = files.begin(); file != files.end(); ++file)
        absolute.insert(u"/p/"_s + file.key(), file.value());
    const auto opened =
        exchange::open({u"/p/compose.yaml"_s}, {m_images, {}, {}}, MemoryTree(absolute));
    if (!opened)
        return {};
    const auto edit = maker(*opened, *m_images.find(opened->imageTag()));
    if (!edit)
        return {*opened, {}};
    Deployment after = *opened;
    const Edit inverse = after.apply(*edit);
    Deployment back = after;
    back.apply(inverse);
    return back == *opened ? Edited{*opened, after} : Edited{};
}

void TestComposeEdits::setting_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value"); // JSON; empty: reset.
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *title, const QByteArray &before, const QString &path,
                        const QByteArray &value, const QByteArray &after) {
        QTest::newRow(title) << before << path << value << after;
    };
    row("map", "environment:\n  ORTHANC__NAME: old  # c\n  B: x", u"Name"_s, "\"new\"",
        "environment:\n  ORTHANC__NAME: new  # c\n  B: x");
    row("quotes stay", "environment:\n  ORTHANC__NAME: 'old'", u"Name"_s, "\"new\"",
        "environment:\n  ORTHANC__NAME: 'new'");
    row("list", "environment:\n  - ORTHANC__NAME=old # c\n  - B=x", u"Name"_s, "\"new\"",
        "environment:\n  - ORTHANC__NAME=new # c\n  - B=x");
    row("number as text", "environment:\n  ORTHANC__HTTP_PORT: 8042", u"HttpPort"_s, "8043",
        "environment:\n  ORTHANC__HTTP_PORT: \"8043\"");
    row("dollar", "environment:\n  ORTHANC__NAME: old", u"Name"_s, "\"a$b\"",
        "environment:\n  ORTHANC__NAME: \"a$$b\"");
    row("new variable in a map", "environment:\n  B: x", u"Name"_s, "\"new\"",
        "environment:\n  B: x\n  ORTHANC__NAME: new");
    row("new variable in a list", "environment:\n  - B=x", u"Name"_s, "\"new\"",
        "environment:\n  - B=x\n  - ORTHANC__NAME=new");
    row("no environment yet", "ports:\n  - \"8042:8042\"", u"Name"_s, "\"new\"",
        "ports:\n  - \"8042:8042\"\nenvironment:\n  ORTHANC__NAME: new");
    row("reset", "environment:\n  ORTHANC__NAME: old\n  B: x", u"Name"_s, "",
        "environment:\n  B: x");
    row("reset the only one", "environment:\n  ORTHANC__NAME: old\nrestart: always", u"Name"_s, "",
        "restart: always");
    row("inside of a block",
        "environment:\n  ORTHANC_JSON: |\n    {\n      // name\n      \"Name\": \"old\",\n"
        "      \"HttpPort\": 1\n    }\n  B: x",
        u"Name"_s, "\"new\"",
        "environment:\n  ORTHANC_JSON: |\n    {\n      // name\n      \"Name\": \"new\",\n"
        "      \"HttpPort\": 1\n    }\n  B: x");
    row("added to a block",
        "environment:\n  ORTHANC__DICOM_MODALITIES: |\n    {\n      \"a\": [\"A\", \"h\", 104]\n   "
        " }",
        u"DicomModalities.b"_s, "[\"B\", \"h\", 105]",
        "environment:\n  ORTHANC__DICOM_MODALITIES: |\n    {\n      \"a\": [\"A\", \"h\", 104],\n"
        "      \"b\": [\"B\", \"h\", 105]\n    }");
    row("a variable beside it stays",
        "environment:\n  ORTHANC_JSON: '{\"Name\": \"old\", \"DicomAet\": \"${AET:-X}\"}'",
        u"Name"_s, "\"new\"",
        "environment:\n  ORTHANC_JSON: '{\"Name\": \"new\", \"DicomAet\": \"${AET:-X}\"}'");
    row("a default is changed", "environment:\n  ORTHANC__NAME: ${NAME:-old}", u"Name"_s, "\"new\"",
        "environment:\n  ORTHANC__NAME: \"${NAME:-new}\"");
    row("shared by an anchor", "labels: &e\n  ORTHANC__NAME: old\nenvironment:\n  <<: *e\n  B: x",
        u"Name"_s, "\"new\"",
        "labels: &e\n  ORTHANC__NAME: old\nenvironment:\n  <<: *e\n  B: x\n  ORTHANC__NAME: new");
}

void TestComposeEdits::setting()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, after);
    const SettingPath setting = *SettingPath::fromString(path);
    const json::Document document = json::Document::parse(value);
    const json::Value wanted = value.isEmpty() ? json::Value() : document.value(document.root());
    const auto [opened, now] =
        edited({{u"compose.yaml"_s, service(before)}},
               [&](const Deployment &deployment, const image::Image &image) {
                   return value.isEmpty()
                       ? deployment::resetSetting(deployment, image, setting)
                       : deployment::setSetting(deployment, image, setting, wanted);
               });
    QCOMPARE(text(now, u"compose.yaml"_s), service(after));
    const auto outcome = startup::simulate(*m_images.find(u"26.8.1"_s), startup::inputOf(now));
    const auto *node = outcome.configuration.find(setting);
    QCOMPARE(node != nullptr, !value.isEmpty());
    if (node)
        QVERIFY(node->toValue() == wanted);
}

void TestComposeEdits::otherFiles_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("env_file") << "env_file: a.env"_ba << u"a.env"_s
                              << "# c\nORTHANC__NAME=\"old\" # d\nB=1\n"_ba
                              << "# c\nORTHANC__NAME=new # d\nB=1\n"_ba;
    QTest::newRow("a variable of .env") << "environment:\n  ORTHANC__NAME: ${NAME}"_ba << u".env"_s
                                        << "NAME=old\n"_ba << "NAME=new\n"_ba;
    QTest::newRow("mounted file") << "volumes:\n  - ./o.json:/etc/orthanc/o.json"_ba << u"o.json"_s
                                  << "{\n  \"Name\" : \"old\" // c\n}\n"_ba
                                  << "{\n  \"Name\" : \"new\" // c\n}\n"_ba;
    QTest::newRow("Dockerfile")
        << "build: ."_ba << u"Dockerfile"_s
        << "FROM orthancteam/orthanc:26.8.1\nENV ORTHANC__NAME=old\n"_ba
        << "FROM orthancteam/orthanc:26.8.1\nENV ORTHANC__NAME=\"new\"\n"_ba;
}

void TestComposeEdits::otherFiles()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    const auto [opened, now] =
        edited({{u"compose.yaml"_s, service(lines)}, {name, before}},
               [&](const Deployment &deployment, const image::Image &image) {
                   return deployment::setSetting(deployment, image, SettingPath({u"Name"_s}),
                                                 json::Value(u"new"_s));
               });
    QTEST(text(now, name), "after");
    QCOMPARE(text(now, u"compose.yaml"_s), service(lines));
}

void TestComposeEdits::newSecret()
{
    const auto [opened, now] = edited(
        {{u"compose.yaml"_s, service("environment:\n  ORTHANC__POSTGRESQL__PASSWORD: pw\n  B: x")}},
        [](const Deployment &deployment, const image::Image &image) {
            return deployment::deliverSetting(
                deployment, image, SettingPath({u"PostgreSQL"_s, u"Password"_s}), Delivery::Secret);
        });
    QCOMPARE(text(now, u"secrets/ORTHANC__POSTGRESQL__PASSWORD"_s), "pw"_ba);
    QCOMPARE(text(now, u"compose.yaml"_s),
             service("environment:\n  B: x\nsecrets:\n  - ORTHANC__POSTGRESQL__PASSWORD")
                 + "secrets:\n  ORTHANC__POSTGRESQL__PASSWORD:\n"
                   "    file: \"./secrets/ORTHANC__POSTGRESQL__PASSWORD\"\n");
    QCOMPARE(now.files().size(), 1);
}

void TestComposeEdits::newFile()
{
    const auto [opened, now] =
        edited({{u"compose.yaml"_s, service("volumes:\n  - data:/var/lib/orthanc/db")}},
               [](const Deployment &deployment, const image::Image &image) {
                   return deployment::setSetting(deployment, image, SettingPath({u"Name"_s}),
                                                 json::Value(u"new"_s), Delivery::File);
               });
    QCOMPARE(text(now, u"compose.yaml"_s),
             service("volumes:\n  - data:/var/lib/orthanc/db\n"
                     "  - \"./orthanc.json:/etc/orthanc/orthanc.json:ro\""));
    QCOMPARE(text(now, u"orthanc.json"_s), "{\n  \"Name\": \"new\"\n}\n"_ba);
}

void TestComposeEdits::secretGoesWithItsReferences()
{
    const auto [opened, now] = edited(
        {{u"compose.yaml"_s,
          service("secrets:\n  - ORTHANC__NAME\n  - other\nrestart: always")
              + "secrets:\n  ORTHANC__NAME:\n    file: ./name\n  other:\n    file: ./other\n"},
         {u"name"_s, "old"},
         {u"other"_s, "x"}},
        [](const Deployment &deployment, const image::Image &image) {
            return deployment::resetSetting(deployment, image, SettingPath({u"Name"_s}));
        });
    QCOMPARE(text(now, u"compose.yaml"_s),
             service("secrets:\n  - other\nrestart: always")
                 + "secrets:\n  other:\n    file: ./other\n");
    QCOMPARE(text(now, u"name"_s), "(none)"_ba);
}

void TestComposeEdits::image_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *title, const QByteArray &before, const QString &tag,
                        const QByteArray &after) {
        QTest::newRow(title) << before << tag << after;
    };
    row("tag", "orthancteam/orthanc:24.1.2 # c", u"26.8.1"_s, "orthancteam/orthanc:26.8.1 # c");
    row("no tag", "orthancteam/orthanc", u"24.6.2-full"_s, "orthancteam/orthanc:24.6.2-full");
    row("older repository", "orthancteam/orthanc:26.8.1", u"21.6.0"_s, "osimis/orthanc:21.6.0");
    row("own registry", "reg:5000/x/orthanc:24.1.2", u"26.8.1"_s, "reg:5000/x/orthanc:26.8.1");
    row("default", "orthancteam/orthanc:${TAG:-24.1.2}", u"26.8.1"_s, "orthancteam/orthanc:26.8.1");
}

void TestComposeEdits::image()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, tag);
    QFETCH(QByteArray, after);
    const auto [opened, now] =
        edited({{u"compose.yaml"_s, "services:\n  orthanc:\n    image: " + before + '\n'}},
               [&](const Deployment &deployment, const image::Image &) {
                   return deployment::setImage(deployment, *m_images.find(tag));
               });
    QCOMPARE(text(now, u"compose.yaml"_s), "services:\n  orthanc:\n    image: " + after + '\n');
    QCOMPARE(now.imageTag(), tag);
}

void TestComposeEdits::toggle()
{
    const auto [opened, now] = edited(
        {{u"compose.yaml"_s, service("environment:\n  DW_ENABLED: \"true\" # DICOMweb")}},
        [](const Deployment &deployment, const image::Image &image) {
            return deployment::setToggle(deployment, image, *image.profile->plugin(u"DicomWeb"_s),
                                         deployment::Toggle::Off);
        });
    QCOMPARE(text(now, u"compose.yaml"_s),
             service("environment:\n  DICOM_WEB_PLUGIN_ENABLED: \"false\" # DICOMweb"));
}

void TestComposeEdits::oneLineOfManyChanges()
{
    QByteArray lines = "environment:\n";
    for (int i = 0; i < 300; ++i)
        lines += "  # comment " + QByteArray::number(i) + "\n  VARIABLE_" + QByteArray::number(i)
            + ": &a" + QByteArray::number(i) + " 'value'\n";
    lines += "  ORTHANC__NAME: \"old\"\n  END: x";
    QByteArray before = service(lines);
    before.replace("\n", "\r\n");
    const auto [opened, now] = edited(
        {{u"compose.yaml"_s, before}}, [](const Deployment &deployment, const image::Image &image) {
            return deployment::setSetting(deployment, image, SettingPath({u"Name"_s}),
                                          json::Value(u"new"_s));
        });
    const auto linesBefore = before.split('\n');
    const auto linesAfter = text(now, u"compose.yaml"_s).split('\n');
    QCOMPARE(linesAfter.size(), linesBefore.size());
    QStringList changed;
    for (qsizetype i = 0; i < linesBefore.size(); ++i) {
        if (linesBefore[i] != linesAfter[i])
            changed.append(QString::fromUtf8(linesAfter[i]));
    }
    QCOMPARE(changed, QStringList{u"      ORTHANC__NAME: \"new\"\r"_s});
}

TOWERKEY_TEST(TestComposeEdits)

#include "testcomposeedits.moc"
