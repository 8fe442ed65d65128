// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/deployment.h"
#include "core/deployment/settings.h"
#include "core/image/image.h"
#include "core/json/document.h"
#include "core/startup/deploymentinput.h"
#include "core/startup/startup.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Delivery;
using deployment::Deployment;
using deployment::Edit;
using deployment::Role;
using deployment::Source;
using deployment::Toggle;

/// Changes of settings, wherever they are given: the text that comes out, what the image makes of
/// it, and that the inverse gives back every byte.
class TestDeployment : public QObject
{
    Q_OBJECT

private slots:
    void setSetting_data();
    void setSetting();
    void resetSetting_data();
    void resetSetting();
    void deliverSetting_data();
    void deliverSetting();
    void keyThatNoSecretCanName();
    void toggles_data();
    void toggles();
    void brokenFileIsLeftAlone();
    void randomEditsAndTheirInverses();

private:
    image::Image image() const { return *m_images.find(u"26.8.1"); }
    json::Value effective(const Deployment &deployment, const SettingPath &path) const;

    const image::Images m_images = image::Images::load();
};

namespace {

/// "file|NAME=value lines|secret name=text": the texts of a small deployment, as one row of a test.
struct Texts
{
    QByteArray file;
    QByteArray variables;
    QByteArray secret; ///< "NAME=text", or nothing.

    bool operator==(const Texts &) const = default;
};

Deployment deploymentOf(const Texts &texts)
{
    QList<Source> sources;
    if (!texts.file.isEmpty()) {
        sources.append({.role = Role::Configuration,
                        .containerPath = u"/etc/orthanc/orthanc.json"_s,
                        .text = texts.file});
    }
    if (!texts.variables.isEmpty())
        sources.append({.role = Role::Environment, .text = texts.variables});
    if (!texts.secret.isEmpty()) {
        const qsizetype equals = texts.secret.indexOf('=');
        sources.append(
            {.role = Role::Secret,
             .containerPath = u"/run/secrets/"_s + QString::fromUtf8(texts.secret.left(equals)),
             .text = texts.secret.sliced(equals + 1)});
    }
    return Deployment(u"26.8.1"_s, sources);
}

Texts textsOf(const Deployment &deployment)
{
    Texts texts;
    for (const Source &source : deployment.sources()) {
        if (source.role == Role::Configuration)
            texts.file += source.text;
        else if (source.role == Role::Environment)
            texts.variables += source.text;
        else
            texts.secret += source.fileName().toUtf8() + '=' + source.text;
    }
    return texts;
}

SettingPath path(const QString &text) { return *SettingPath::fromString(text); }

json::Value value(const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    return document.value(document.root());
}

void compareTexts(const Deployment &deployment, const Texts &wanted)
{
    const Texts texts = textsOf(deployment);
    QCOMPARE(texts.file, wanted.file);
    QCOMPARE(texts.variables, wanted.variables);
    QCOMPARE(texts.secret, wanted.secret);
}

} // namespace

json::Value TestDeployment::effective(const Deployment &deployment, const SettingPath &path) const
{
    const auto outcome = startup::simulate(image(), startup::inputOf(deployment));
    const auto *node = outcome.configuration.find(path);
    return node ? node->toValue() : json::Value(u"(absent)"_s);
}

void TestDeployment::setSetting_data()
{
    QTest::addColumn<Texts>("before");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Texts>("after");

    QTest::newRow("in the file") << Texts{"{\n  \"Name\": \"a\" // mine\n}\n", {}, {}} << u"Name"_s
                                 << "\"b\""_ba
                                 << Texts{"{\n  \"Name\": \"b\" // mine\n}\n", {}, {}};
    QTest::newRow("new in the file")
        << Texts{"{\n  \"Name\": \"a\"\n}\n", {}, {}} << u"HttpPort"_s << "8043"_ba
        << Texts{"{\n  \"Name\": \"a\",\n  \"HttpPort\": 8043\n}\n", {}, {}};
    QTest::newRow("in the variable that wins over the file")
        << Texts{"{\"Name\": \"a\"}", "X=1\nORTHANC__NAME=b\n", {}} << u"Name"_s << "\"c\""_ba
        << Texts{"{\"Name\": \"a\"}", "X=1\nORTHANC__NAME=c\n", {}};
    QTest::newRow("text that looks like a number is quoted in a variable")
        << Texts{{}, "ORTHANC__NAME=b\n", {}} << u"Name"_s << "\"1234\""_ba
        << Texts{{}, "ORTHANC__NAME=\"1234\"\n", {}};
    QTest::newRow("a line break in a variable is escaped")
        << Texts{{}, "ORTHANC__NAME=b\n", {}} << u"Name"_s << "\"x\\ny\""_ba
        << Texts{{}, "ORTHANC__NAME=\"x\\ny\"\n", {}};
    QTest::newRow("inside of the JSON of a variable")
        << Texts{{}, "ORTHANC__POSTGRESQL={\"Host\": \"h\", \"Port\": 1}\n", {}}
        << u"PostgreSQL.Port"_s << "2"_ba
        << Texts{{}, "ORTHANC__POSTGRESQL={\"Host\": \"h\", \"Port\": 2}\n", {}};
    QTest::newRow("inside of ORTHANC_JSON, comments stay")
        << Texts{{}, "ORTHANC_JSON={\"Name\": \"a\" /* x */}\n", {}} << u"Name"_s << "\"b\""_ba
        << Texts{{}, "ORTHANC_JSON={\"Name\": \"b\" /* x */}\n", {}};
    QTest::newRow("in the secret, its line end stays")
        << Texts{{}, "ORTHANC__POSTGRESQL__PASSWORD=v\n", "ORTHANC__POSTGRESQL__PASSWORD=old\n"}
        << u"PostgreSQL.Password"_s << "\"new\""_ba
        << Texts{{}, "ORTHANC__POSTGRESQL__PASSWORD=v\n", "ORTHANC__POSTGRESQL__PASSWORD=new\n"};
    QTest::newRow("by a pointer")
        << Texts{{}, "ORTHANC__POSTGRESQL__PASSWORD_SECRET=db\n", "db=old"}
        << u"PostgreSQL.Password"_s << "\"new\""_ba
        << Texts{{}, "ORTHANC__POSTGRESQL__PASSWORD_SECRET=db\n", "db=new"};
    QTest::newRow("only variables: a new one")
        << Texts{{}, "ORTHANC__NAME=b\n", {}} << u"DicomAet"_s << "\"X\""_ba
        << Texts{{}, "ORTHANC__NAME=b\nORTHANC__DICOM_AET=X\n", {}};
    QTest::newRow("a table replaces what was joined")
        << Texts{"{\n  \"DicomModalities\": {\"a\": [\"A\", \"h\", 1]}\n}\n",
                 "ORTHANC__DICOM_MODALITIES={\"b\": [\"B\", \"h\", 2]}\n",
                 {}}
        << u"DicomModalities"_s << "{\"c\": [\"C\", \"h\", 3]}"_ba
        << Texts{"{\n}\n", "ORTHANC__DICOM_MODALITIES={\"c\": [\"C\", \"h\", 3]}\n", {}};
    QTest::newRow("a dollar in a file is escaped")
        << Texts{"{\n  \"Name\": \"a\"\n}\n", {}, {}} << u"Name"_s << "\"pa$word\""_ba
        << Texts{"{\n  \"Name\": \"pa\\u0024word\"\n}\n", {}, {}};
    QTest::newRow("a literal dollar over a variable of the same spelling")
        << Texts{"{\"Name\": \"$A\"}", {}, {}} << u"Name"_s << "\"$A\""_ba
        << Texts{"{\"Name\": \"\\u0024A\"}", {}, {}};
    QTest::newRow("a value over what is set inside of it")
        << Texts{{}, "ORTHANC__V__A=1\n", {}} << u"V"_s << "5"_ba
        << Texts{{}, "ORTHANC__V=5\n", {}};
}

void TestDeployment::setSetting()
{
    QFETCH(const Texts, before);
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, json);
    QFETCH(const Texts, after);
    Deployment deployment = deploymentOf(before);
    const Deployment original = deployment;
    const auto edit = deployment::setSetting(deployment, image(), path(setting), value(json));
    QVERIFY2(edit, edit ? "" : qPrintable(messageWithPlace(edit.error())));
    const Edit inverse = deployment.apply(*edit);
    compareTexts(deployment, after);
    // A section gets the image's defaults besides.
    if (!value(json).isTable())
        QCOMPARE(json::toJson(effective(deployment, path(setting))), json::toJson(value(json)));
    deployment.apply(inverse);
    QVERIFY(deployment == original);
}

void TestDeployment::resetSetting_data()
{
    QTest::addColumn<Texts>("before");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<Texts>("after");
    QTest::newRow("comment goes with its member")
        << Texts{"{\n  \"A\": 1,\n  // about b\n  \"B\": 2 // here\n}\n", {}, {}} << u"B"_s
        << Texts{"{\n  \"A\": 1\n}\n", {}, {}};
    QTest::newRow("from file, variable and secret")
        << Texts{"{\n  \"Name\": 1\n}\n", "A=1\nORTHANC__NAME=2\n", "ORTHANC__NAME=3"} << u"Name"_s
        << Texts{"{\n}\n", "A=1\n", {}};
    QTest::newRow("from inside of a variable")
        << Texts{{}, "ORTHANC__POSTGRESQL={\"Host\": \"h\", \"Port\": 1}\n", {}}
        << u"PostgreSQL.Host"_s << Texts{{}, "ORTHANC__POSTGRESQL={\"Port\": 1}\n", {}};
    QTest::newRow("pointer and secret")
        << Texts{{}, "ORTHANC__NAME_SECRET=n\nB=1\n", "n=x"} << u"Name"_s << Texts{{}, "B=1\n", {}};
    QTest::newRow("variables that set parts")
        << Texts{{}, "ORTHANC__V__A=1\nORTHANC__V__B=2\nC=3\n", {}} << u"V"_s
        << Texts{{}, "C=3\n", {}};
    QTest::newRow("given nowhere")
        << Texts{"{}", "B=1\n", {}} << u"Name"_s << Texts{"{}", "B=1\n", {}};
}

void TestDeployment::resetSetting()
{
    QFETCH(const Texts, before);
    QFETCH(const QString, setting);
    QFETCH(const Texts, after);
    Deployment deployment = deploymentOf(before);
    const Deployment original = deployment;
    const auto edit = deployment::resetSetting(deployment, image(), path(setting));
    QVERIFY(edit);
    const Edit inverse = deployment.apply(*edit);
    compareTexts(deployment, after);
    deployment.apply(inverse);
    QVERIFY(deployment == original);
}

void TestDeployment::deliverSetting_data()
{
    QTest::addColumn<Texts>("before");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<Texts>("after");
    QTest::newRow("file to variable")
        << Texts{"{\n  \"Name\": \"a\"\n}\n", "X=1\n", {}} << u"Name"_s << Delivery::Variable
        << Texts{"{\n}\n", "X=1\nORTHANC__NAME=a\n", {}};
    QTest::newRow("file to secret")
        << Texts{"{\n  \"PostgreSQL\": {\n    \"Password\": \"1234\"\n  }\n}\n", {}, {}}
        << u"PostgreSQL.Password"_s << Delivery::Secret
        << Texts{"{\n  \"PostgreSQL\": {\n  }\n}\n", {}, "ORTHANC__POSTGRESQL__PASSWORD=\"1234\""};
    QTest::newRow("a value with a variable in it")
        << Texts{"{\n  \"Name\": \"$A-${B:-b}\"\n}\n", "A=1\n", {}} << u"Name"_s
        << Delivery::Variable << Texts{"{\n}\n", "A=1\nORTHANC__NAME=1-b\n", {}};
    QTest::newRow("variable to file")
        << Texts{"{\n}\n", "ORTHANC__NAME=a\nX=1\n", {}} << u"Name"_s << Delivery::File
        << Texts{"{\n  \"Name\": \"a\"\n}\n", "X=1\n", {}};
    QTest::newRow("what is joined from two places")
        << Texts{"{\n  \"RegisteredUsers\": {\"a\": \"1\"}\n}\n",
                 "ORTHANC__REGISTERED_USERS={\"b\": \"2\"}\n",
                 {}}
        << u"RegisteredUsers"_s << Delivery::Secret
        << Texts{"{\n}\n", {}, "ORTHANC__REGISTERED_USERS={\"a\": \"1\", \"b\": \"2\"}"};
    QTest::newRow("a key without a name goes in its parent's JSON")
        << Texts{"{\n  \"DicomModalities\": {\n    \"ct1\": [\"A\", \"h\", 1]\n  }\n}\n", {}, {}}
        << u"DicomModalities.ct1"_s << Delivery::Variable
        << Texts{"{\n  \"DicomModalities\": {\n  }\n}\n",
                 "ORTHANC__DICOM_MODALITIES={\"ct1\": [\"A\", \"h\", 1]}\n",
                 {}};
}

void TestDeployment::deliverSetting()
{
    QFETCH(const Texts, before);
    QFETCH(const QString, setting);
    QFETCH(const Delivery, delivery);
    QFETCH(const Texts, after);
    Deployment deployment = deploymentOf(before);
    const Deployment original = deployment;
    const json::Value wanted = effective(deployment, path(setting));
    const auto edit = deployment::deliverSetting(deployment, image(), path(setting), delivery);
    QVERIFY2(edit, edit ? "" : qPrintable(messageWithPlace(edit.error())));
    const Edit inverse = deployment.apply(*edit);
    compareTexts(deployment, after);
    QCOMPARE(json::toJson(effective(deployment, path(setting))), json::toJson(wanted));
    deployment.apply(inverse);
    QVERIFY(deployment == original);
}

void TestDeployment::keyThatNoSecretCanName()
{
    const Deployment deployment = deploymentOf({"{}", {}, {}});
    const auto edit = deployment::setSetting(deployment, image(), path(u"lower"_s),
                                             json::Value(u"a"_s), Delivery::Secret);
    QVERIFY(!edit);
    QCOMPARE(edit.error().id, ErrorId::NoPlace);
    QVERIFY(messageWithPlace(edit.error()).contains(u"lower"));
}

void TestDeployment::toggles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Toggle>("toggle");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("on") << "A=1\n"_ba << Toggle::On << "A=1\nDICOM_WEB_PLUGIN_ENABLED=true\n"_ba;
    QTest::newRow("off") << "DICOM_WEB_PLUGIN_ENABLED=true\nA=1\n"_ba << Toggle::Off
                         << "DICOM_WEB_PLUGIN_ENABLED=false\nA=1\n"_ba;
    QTest::newRow("default") << "DICOM_WEB_PLUGIN_ENABLED=true\nA=1\n"_ba << Toggle::ImageDefault
                             << "A=1\n"_ba;
    QTest::newRow("old name is replaced in its line")
        << "DW_ENABLED=true\nA=1\n"_ba << Toggle::Off << "DICOM_WEB_PLUGIN_ENABLED=false\nA=1\n"_ba;
    QTest::newRow("old name beside the new one goes")
        << "DW_ENABLED=true\nDICOM_WEB_PLUGIN_ENABLED=true\n"_ba << Toggle::Off
        << "DICOM_WEB_PLUGIN_ENABLED=false\n"_ba;
    QTest::newRow("old name to default")
        << "DW_ENABLED=true\nA=1\n"_ba << Toggle::ImageDefault << "A=1\n"_ba;
}

void TestDeployment::toggles()
{
    QFETCH(const QByteArray, before);
    QFETCH(const Toggle, toggle);
    QFETCH(const QByteArray, after);
    Deployment deployment = deploymentOf({{}, before, {}});
    const Deployment original = deployment;
    const image::PluginRow &plugin = *image().profile->plugin(u"DicomWeb"_s);
    const auto edit = deployment::setToggle(deployment, image(), plugin, toggle);
    QVERIFY(edit);
    const Edit inverse = deployment.apply(*edit);
    compareTexts(deployment, {{}, after, {}});
    QCOMPARE(deployment::toggleOf(deployment, plugin), toggle);
    deployment.apply(inverse);
    QVERIFY(deployment == original);
}

void TestDeployment::brokenFileIsLeftAlone()
{
    const Deployment deployment = deploymentOf({"{\"Name\": \"a\" \"B\": }", {}, {}});
    const auto edit = deployment::setSetting(deployment, image(), path(u"HttpPort"_s),
                                             value("1"_ba), Delivery::File);
    QVERIFY(!edit);
    QCOMPARE(edit.error().id, ErrorId::JsonInvalid);
    QVERIFY(edit.error().place.position.line > 0);
}

void TestDeployment::randomEditsAndTheirInverses()
{
    QRandomGenerator random(20261);
    Deployment deployment = deploymentOf(
        {"{\r\n\t\"Name\" : \"a\", // c\r\n\t\"PostgreSQL\":{\"Host\":\"h\"}\r\n}\r\n",
         "# variables\r\nORTHANC__DICOM_AET=X\r\n", "ORTHANC__POSTGRESQL__PASSWORD=p\n"});
    const Deployment original = deployment;
    const QStringList settings{u"Name"_s,     u"PostgreSQL.Host"_s,     u"PostgreSQL.Password"_s,
                               u"DicomAet"_s, u"DicomModalities.ct1"_s, u"HttpPort"_s};
    const QList<QByteArray> values{"1", "\"x\"", "\"1234\"", "[1, 2]", "null", "\"a\\nb\\n\""};
    QList<Edit> inverses;
    for (int i = 0; i < 500; ++i) {
        const SettingPath setting = path(settings[random.bounded(settings.size())]);
        const json::Value wanted = value(values[random.bounded(values.size())]);
        const auto delivery = Delivery(random.bounded(3));
        const auto edit = random.bounded(4) == 0
            ? deployment::resetSetting(deployment, image(), setting)
            : deployment::setSetting(deployment, image(), setting, wanted, delivery);
        QVERIFY2(edit, edit ? "" : qPrintable(messageWithPlace(edit.error())));
        inverses.prepend(deployment.apply(*edit));
        if (random.bounded(4) == 0)
            continue;
        const auto definitions = deployment::definitionsOf(deployment, image(), setting);
        QVERIFY(definitions.size() <= 1);
    }
    for (const Edit &inverse : std::as_const(inverses))
        deployment.apply(inverse);
    QVERIFY(deployment == original);
}

TOWERKEY_TEST(TestDeployment)

#include "testdeployment.moc"
