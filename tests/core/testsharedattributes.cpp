// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/settings.h"
#include "core/deployment/sourceedits.h"
#include "core/exchange/opening.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Delivery;
using deployment::Deployment;
using deployment::Edit;

namespace {

using Maker = std::function<Result<Edit>(const Deployment &, const image::Image &)>;

struct Action
{
    const char *name;
    Maker make;
    /// Changes the text of a file that both have mounted.
    bool isOfFile = false;
    bool removesItem = false; ///< Of a list.
};

const QByteArray variables = "    ORTHANC__NAME: shared\n    ORTHANC__HTTP_PORT: \"8050\"\n";
const QByteArray listedVariables = "    - ORTHANC__NAME=shared\n    - ORTHANC__HTTP_PORT=8050\n";
const QByteArray imageLine = "  image: orthancteam/orthanc:24.1.2\n";
const QByteArray files = "  volumes:\n    - ./aet.json:/etc/orthanc/aet.json:ro\n"
                         "  secrets:\n    - source: password\n"
                         "      target: ORTHANC__POSTGRESQL__PASSWORD\n";
const QByteArray definitions = "secrets:\n  password:\n    file: ./password\n";

QByteArray indented(const QByteArray &lines)
{
    QByteArray text;
    for (const QByteArray &line : lines.split('\n'))
        text += line.isEmpty() ? QByteArray() : "  " + line + '\n';
    return text;
}

QByteArray base(const QByteArray &environment)
{
    return imageLine + "  environment:\n" + environment + files;
}

} // namespace

/// A service that shares what it says with another one: an edit of it gives what the same edit of a
/// service that says all of it by itself gives, and the other service keeps what it had.
class TestSharedAttributes : public QObject
{
    Q_OBJECT

private slots:
    void edits_data();
    void edits();
    void textOfMergedEnvironment();
    void textOfAliasOfEnvironment();
    void usedByNothingElse();
    void lastItemDoesNotComeBack();
    void textOfExtendedVariable();
    void partsOfExtendedStay();

private:
    Deployment open(const QByteArray &compose, const QString &service) const;
    Deployment again(const Deployment &deployment, const QString &service) const;
    /// The inverse is tried on the way.
    Deployment edited(const Deployment &deployment, const Maker &make) const;
    QString outcome(const Deployment &deployment) const;

    static QByteArray text(const Deployment &deployment)
    {
        return deployment.source(deployment.sourceAt(u"/p/compose.yaml"_s)).text;
    }
    static Maker setting(const QString &name, const json::Value &value,
                         std::optional<Delivery> delivery = {})
    {
        return [=](const Deployment &deployment, const image::Image &image) {
            return deployment::setSetting(deployment, image, SettingPath({name}), value, delivery);
        };
    }
    static Maker reset(const QStringList &path)
    {
        return [=](const Deployment &deployment, const image::Image &image) {
            return deployment::resetSetting(deployment, image, SettingPath(path));
        };
    }
    QList<Action> actions() const;

    const image::Images m_images = image::Images::load();
};

Deployment TestSharedAttributes::open(const QByteArray &compose, const QString &service) const
{
    const MemoryTree files({{u"/p/compose.yaml"_s, compose},
                            {u"/p/aet.json"_s, "{\"DicomAet\": \"SHARED\"}"},
                            {u"/p/password"_s, "secret"}});
    const auto opened = exchange::open({u"/p/compose.yaml"_s}, {m_images, {}, service}, files);
    return opened ? *opened : Deployment();
}

Deployment TestSharedAttributes::again(const Deployment &deployment, const QString &service) const
{
    QMap<QString, QByteArray> texts;
    // What one service does not use any more is still on the disk.
    texts.insert(u"/p/aet.json"_s, "{\"DicomAet\": \"SHARED\"}");
    texts.insert(u"/p/password"_s, "secret");
    for (const deployment::Source &source : deployment.sources())
        texts.insert(source.diskPath, source.text);
    const auto opened =
        exchange::open({u"/p/compose.yaml"_s}, {m_images, {}, service}, MemoryTree(texts));
    return opened ? *opened : Deployment();
}

Deployment TestSharedAttributes::edited(const Deployment &deployment, const Maker &make) const
{
    const auto edit = make(deployment, *m_images.find(deployment.imageTag()));
    if (!edit)
        return {};
    Deployment now = deployment;
    const Edit inverse = now.apply(*edit);
    Deployment back = now;
    back.apply(inverse);
    return back == deployment ? now : Deployment();
}

QString TestSharedAttributes::outcome(const Deployment &deployment) const
{
    const auto image = m_images.find(deployment.imageTag());
    if (!image)
        return u"not opened"_s;
    const auto outcome = startup::simulate(*image, startup::inputOf(deployment));
    return deployment.imageTag() + u'\n'
        + QString::fromUtf8(json::toJson(outcome.configuration.root().toValue()));
}

QList<Action> TestSharedAttributes::actions() const
{
    return {
        {"set", setting(u"Name"_s, json::Value(u"new"_s))},
        {"add", setting(u"DicomPort"_s, json::Value(qint64(4243)), Delivery::Variable)},
        {"add a file", setting(u"DicomPort"_s, json::Value(qint64(4243)), Delivery::File), true},
        {"add a secret", setting(u"StorageDirectory"_s, json::Value(u"/x"_s), Delivery::Secret)},
        {"reset a variable", reset({u"HttpPort"_s})},
        {"reset what a file gives", reset({u"DicomAet"_s}), true},
        {"reset what a secret gives", reset({u"PostgreSQL"_s, u"Password"_s}), false, true},
        {"remove the file",
         [](const Deployment &deployment, const image::Image &image) {
             return deployment::removeFile(deployment, image, 0);
         },
         false, true},
        {"rename",
         [](const Deployment &deployment, const image::Image &image) {
             return deployment::renameVariable(deployment, image, u"ORTHANC__NAME"_s, u"OTHER"_s);
         }},
        {"image",
         [this](const Deployment &deployment, const image::Image &) {
             return deployment::setImage(deployment, *m_images.find(u"26.8.1"_s));
         }},
    };
}

void TestSharedAttributes::edits_data()
{
    QTest::addColumn<QByteArray>("shared");
    QTest::addColumn<QByteArray>("alone");
    QTest::addColumn<Maker>("make");
    QTest::addColumn<bool>("isOfFile");
    const QByteArray alone = "services:\n  a:\n" + indented(base(variables)) + definitions;
    const QByteArray aloneListed =
        "services:\n  a:\n" + indented(base(listedVariables)) + definitions;
    const QByteArray two = "services:\n  a:\n    <<: *base\n  b:\n    <<: *base\n    ports: []\n";
    const QByteArray parts = "x-image: &image orthancteam/orthanc:24.1.2\nx-environment: &env\n"
        + QByteArray(variables).replace("    ", "  ") + "x-files: &files\n" + files;
    const QByteArray ofParts = "    image: *image\n    environment: *env\n    <<: *files\n";
    const struct
    {
        const char *name;
        QByteArray text;
        QByteArray alone;
    } forms[] = {
        {"merged", "x-base: &base\n" + base(variables) + two + definitions, alone},
        {"merged list", "x-base: &base\n" + base(listedVariables) + two + definitions, aloneListed},
        {"aliases", parts + "services:\n  b:\n" + ofParts + "  a:\n" + ofParts + definitions,
         alone},
        {"of another service",
         "services:\n  b: &b\n" + indented(base(variables)) + "  a:\n    <<: *b\n" + definitions,
         alone},
        {"wholly another service",
         "services:\n  b: &b\n" + indented(base(variables)) + "  a: *b # as theirs\n" + definitions,
         alone},
        {"wholly an extension",
         "x-base: &base\n" + base(listedVariables) + "services:\n  a: *base\n  b: *base\n"
             + definitions,
         aloneListed},
        {"wholly an extension, alone",
         "x-base: &base\n" + base(variables)
             + "services:\n  a: *base\n  b:\n    image: orthancteam/orthanc:24.1.2\n" + definitions,
         alone},
        {"extended",
         "services:\n  b:\n" + indented(base(variables)) + "  a:\n    extends: b\n" + definitions,
         alone},
        {"extended list",
         "services:\n  b:\n" + indented(base(listedVariables))
             + "  a:\n    extends: {service: b}\n    environment:\n      - OTHERS=x\n"
             + definitions,
         aloneListed},
        {"list of merges",
         "x-base: &base\n" + base(variables)
             + "x-more: &more\n  restart: always\nservices:\n  a:\n    <<: [*more, *base]\n"
               "  b:\n    <<: [*base, *more]\n"
             + definitions,
         alone},
        {"alone in an extension",
         "x-base: &base\n" + base(variables)
             + "services:\n  a:\n    <<: *base\n  b:\n    image: orthancteam/orthanc:24.1.2\n"
             + definitions,
         alone},
    };
    for (const auto &form : forms) {
        // What is extended can only grow.
        const bool isExtended = form.text.contains("extends");
        for (const Action &action : actions()) {
            if (isExtended && action.removesItem)
                continue;
            QTest::addRow("%s: %s", form.name, action.name)
                << form.text << form.alone << action.make << action.isOfFile;
        }
    }
}

void TestSharedAttributes::edits()
{
    QFETCH(const QByteArray, shared);
    QFETCH(const QByteArray, alone);
    QFETCH(const Maker, make);
    QFETCH(const bool, isOfFile);
    const Deployment before = open(shared, u"a"_s);
    const Deployment other = open(shared, u"b"_s);
    QCOMPARE(outcome(before), outcome(open(alone, u"a"_s)));
    const Deployment after = edited(before, make);
    QVERIFY(outcome(after) != outcome(before));
    QCOMPARE(outcome(after), outcome(edited(open(alone, u"a"_s), make)));
    QCOMPARE(outcome(again(after, u"a"_s)), outcome(after));
    if (!isOfFile)
        QCOMPARE(outcome(again(after, u"b"_s)), outcome(other));
}

void TestSharedAttributes::textOfMergedEnvironment()
{
    const QByteArray head = "x-base: &base # all of them\n" + imageLine;
    const QByteArray tail = "services:\n  a:\n    <<: *base # merged\n";
    const QByteArray others = "  b:\n    <<: *base\n";
    const Deployment after =
        edited(open(head + "  environment: # theirs\n" + variables + tail + others, u"a"_s),
               setting(u"Name"_s, json::Value(u"new"_s)));
    QCOMPARE(text(after),
             head + "  environment: &environment # theirs\n" + variables + tail
                 + "    environment:\n      <<: *environment\n      ORTHANC__NAME: new\n" + others);
}

void TestSharedAttributes::textOfAliasOfEnvironment()
{
    const QByteArray head = "x-env: &env\n  ORTHANC__NAME: shared\nservices:\n  b:\n"
        + indented(imageLine) + "    environment: *env\n  a:\n" + indented(imageLine)
        + "    environment:";
    const Deployment after =
        edited(open(head + " *env # theirs\n", u"a"_s), setting(u"Name"_s, json::Value(u"new"_s)));
    QVERIFY2(text(after).startsWith(head), text(after).constData());
    QVERIFY(text(after).contains("      <<: *env"));
    QVERIFY(text(after).contains("# theirs"));
}

/// One line of what only this service uses.
void TestSharedAttributes::usedByNothingElse()
{
    const QByteArray before =
        "x-base: &base\n" + base(variables) + "services:\n  a:\n    <<: *base\n" + definitions;
    const Deployment after =
        edited(open(before, u"a"_s), setting(u"Name"_s, json::Value(u"new"_s)));
    QCOMPARE(text(after), QByteArray(before).replace("NAME: shared", "NAME: new"));
}

/// A list that is gone would let the merged one in again.
void TestSharedAttributes::lastItemDoesNotComeBack()
{
    const QByteArray compose = "x-base: &base\n" + base(variables)
        + "services:\n  a:\n    <<: *base\n  b:\n    <<: *base\n" + definitions;
    const Deployment after = edited(open(compose, u"a"_s), reset({u"PostgreSQL"_s, u"Password"_s}));
    QVERIFY2(text(after).contains("    secrets: []\n"), text(after).constData());
    QCOMPARE(again(after, u"a"_s).files().size(), 1);
    QCOMPARE(again(after, u"b"_s).files().size(), 2);
}

void TestSharedAttributes::textOfExtendedVariable()
{
    const QByteArray compose = "services:\n  b:\n" + indented(base(variables))
        + "  a:\n    extends: b # as theirs\n    environment:\n      ORTHANC__HTTP_PORT: \"1\"\n"
        + definitions;
    const Deployment after =
        edited(edited(open(compose, u"a"_s), setting(u"Name"_s, json::Value(u"new"_s))),
               reset({u"HttpPort"_s}));
    QCOMPARE(text(after),
             QByteArray(compose).replace("ORTHANC__HTTP_PORT: \"1\"",
                                         "ORTHANC__NAME: new\n      ORTHANC__HTTP_PORT:"));
}

void TestSharedAttributes::partsOfExtendedStay()
{
    const Deployment deployment = open("services:\n  b:\n" + indented(base(variables))
                                           + "  a:\n    extends: b\n" + definitions,
                                       u"a"_s);
    for (const Action &action : actions()) {
        if (!action.removesItem)
            continue;
        const auto edit = action.make(deployment, *m_images.find(deployment.imageTag()));
        QVERIFY(!edit);
        QCOMPARE(edit.error().id, ErrorId::ExtendedPart);
        QVERIFY(!edit.error().arguments.value(0).isEmpty());
    }
}

TOWERKEY_TEST(TestSharedAttributes)

#include "testsharedattributes.moc"
