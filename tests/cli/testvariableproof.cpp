// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/equivalentvariables.h"
#include "core/image/values.h"
#include "core/json/document.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;
using deployment::Role;
using deployment::Source;

/// The variables that stand for a deployment, put into a container of their own, give the same
/// configuration and the same plugins.
class TestVariableProof : public QObject
{
    Q_OBJECT

private slots:
    void deployments_data();
    void deployments();
    void recorded();

private:
    struct Comparison
    {
        startup::Outcome before;
        startup::Outcome after;
    };

    Comparison compare(const QList<Source> &sources, const QString &tag) const;
    void checkRecorded(const json::Table &row, QStringList &different) const;

    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

static Source file(const QString &name, const QByteArray &text)
{
    return {.role = Role::Configuration, .containerPath = u"/etc/orthanc/"_s + name, .text = text};
}

static Source secret(const QString &name, const QByteArray &text)
{
    return {.role = Role::Secret, .containerPath = u"/run/secrets/"_s + name, .text = text};
}

static Source environment(const QByteArray &text)
{
    return {.role = Role::Environment, .text = text};
}

static Source pairs(const QList<exchange::EquivalentVariable> &variables)
{
    json::List list;
    for (const auto &variable : variables) {
        list.append(
            json::Value(json::List{json::Value(variable.name), json::Value(variable.value)}));
    }
    return {.role = Role::EnvironmentPairs, .text = json::toJson(json::Value(std::move(list)))};
}

static QStringList enabled(const startup::Outcome &outcome)
{
    QStringList names;
    for (const startup::PluginState &state : outcome.plugins) {
        if (state.enabled)
            names.append(state.row->name);
    }
    return names;
}

/// Members in the order of their keys: variables come in another order than files.
static json::Value sorted(const json::Value &value)
{
    if (const auto *list = value.as<json::List>()) {
        json::List result;
        for (const json::Value &item : *list)
            result.append(sorted(item));
        return json::Value(std::move(result));
    }
    const auto *table = value.as<json::Table>();
    if (!table)
        return value;
    QMap<QString, json::Value> members;
    for (const auto &[key, member] : *table)
        members.insert(key, sorted(member));
    json::Table result;
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        result.set(member.key(), member.value());
    return json::Value(std::move(result));
}

static QByteArray textOf(const startup::Outcome &outcome, const QString &without = {})
{
    json::Value value = sorted(outcome.configuration.toValue());
    value.as<json::Table>()->remove(without);
    return json::toJson(value, json::Layout::Indented);
}

static bool hasReason(const startup::Outcome &outcome, startup::ReasonId id)
{
    return std::ranges::contains(outcome.reasons, id, &startup::Reason::id);
}

TestVariableProof::Comparison TestVariableProof::compare(const QList<Source> &sources,
                                                         const QString &tag) const
{
    const image::Image image = *m_images.find(tag);
    const Deployment deployment(image.tag, sources);
    const auto before = startup::simulate(image, startup::inputOf(deployment));
    const auto variables = exchange::equivalentVariables(deployment, image, m_catalogue, before);
    const Deployment equivalent(image.tag, {pairs(variables)});
    return {before, startup::simulate(image, startup::inputOf(equivalent))};
}

void TestVariableProof::deployments_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QByteArray>("variables");

    const QByteArray users = "\"RegisteredUsers\": {\"alice\": \"pw\"}";
    const QList<std::pair<const char *, QByteArray>> configurations{
        {"nothing", "{" + users + "}"},
        {"scalars", "{\"Name\": \"X\", \"HttpPort\": 1, \"SslEnabled\": true, " + users + "}"},
        {"texts that look like numbers",
         "{\"Name\": \"1234\", \"DicomAet\": \"true\", " + users + "}"},
        {"empty and blank texts", "{\"Name\": \"\", \"DicomAet\": \" a \", " + users + "}"},
        {"line breaks", "{\"Name\": \"a\\nb\\n\", \"DicomAet\": \"\\t\", " + users + "}"},
        {"modalities",
         "{\"DicomModalities\": {\"a_b\": [\"A\", \"h\", 1], \"C\": {}}, " + users + "}"},
        {"keys without names", "{\"lower\": 1, \"With_Line\": {\"x\": []}, " + users + "}"},
        {"plugin sections",
         "{\"PostgreSQL\": {\"Host\": \"db\"}, \"DicomWeb\": {}, " + users + "}"},
        {"unknown section", "{\"Foo\": {\"Bar\": {\"Baz\": null}, \"Empty\": {}}, " + users + "}"},
        {"big numbers",
         "{\"Big\": 123456789012345678901234567890, \"Real\": 1e400, " + users + "}"},
        {"dollars", "{\"Name\": \"a\\u0024{B}\", " + users + "}"},
    };
    const QList<std::pair<const char *, QByteArray>> environments{
        {"no variables", ""},
        {"toggles", "POSTGRESQL_PLUGIN_ENABLED=true\nGDCM_PLUGIN_ENABLED=false\n"},
        {"special", "VERBOSE_ENABLED=true\nORTHANC__DICOM_WEB__ROOT=/x/\n"},
        {"whole configuration", "ORTHANC_JSON={\"Name\": \"Z\", \"other\": {\"y\": 2}}\n"},
    };
    for (const char *tag : {"26.8.1", "24.1.2", "21.6.0"}) {
        for (const auto &[title, configuration] : configurations) {
            for (const auto &[kind, variables] : environments) {
                QTest::addRow("%s, %s, %s", tag, title, kind)
                    << QString::fromLatin1(tag) << configuration << variables;
            }
        }
    }
}

void TestVariableProof::deployments()
{
    QFETCH(QString, tag);
    QFETCH(QByteArray, configuration);
    QFETCH(QByteArray, variables);
    const auto [before, after] =
        compare({file(u"orthanc.json"_s, configuration), environment(variables),
                 secret(u"ORTHANC__MYSQL__PASSWORD"_s, "pw\n")},
                tag);
    QVERIFY(before.verdict != startup::Verdict::Crashes);
    QCOMPARE(textOf(after), textOf(before));
    QCOMPARE(enabled(after), enabled(before));
    QCOMPARE(after.exitStatus, before.exitStatus);
}

void TestVariableProof::checkRecorded(const json::Table &row, QStringList &different) const
{
    QList<Source> sources;
    for (const auto &[name, text] : *row.find(u"files"_s)->as<json::Table>())
        sources.append(file(name, image::bytesOfText(*text.as<QString>())));
    for (const auto &[name, text] : *row.find(u"secrets"_s)->as<json::Table>())
        sources.append(secret(name, image::bytesOfText(*text.as<QString>())));
    sources.append(
        {.role = Role::EnvironmentPairs, .text = json::toJson(*row.find(u"environment"_s))});
    const auto [before, after] = compare(sources, *row.find(u"image"_s)->as<QString>());
    if (before.verdict == startup::Verdict::Crashes)
        return;
    // Old names are written as new ones, and what cannot be read is not repeated, so nothing is
    // left to refuse; a start that goes on may then make the user of ORTHANC_PASSWORD.
    const bool isLegacy = hasReason(before, startup::ReasonId::LegacyName);
    const bool isMended = isLegacy || hasReason(before, startup::ReasonId::OrthancJsonUnparsable);
    const QString without = isLegacy ? u"RegisteredUsers"_s : QString();
    const bool isSame =
        textOf(after, without) == textOf(before, without) && enabled(after) == enabled(before);
    if (!isSame || !(isMended || after.exitStatus == before.exitStatus))
        different.append(*row.find(u"id"_s)->as<QString>());
}

void TestVariableProof::recorded()
{
    QFile data(QStringLiteral(TOWERKEY_TEST_DATA "/start-up.jsonl"));
    QVERIFY(data.open(QIODevice::ReadOnly));
    QStringList different;
    int count = 0;
    while (!data.atEnd()) {
        const auto document = json::Document::parse(data.readLine());
        const json::Value row = document.value(document.root());
        checkRecorded(*row.as<json::Table>(), different);
        ++count;
    }
    QVERIFY(count >= 950);
    QVERIFY2(different.isEmpty(),
             qPrintable(u"%1: %2"_s.arg(different.size()).arg(different.join(u' '))));
}

TOWERKEY_TEST(TestVariableProof)

#include "testvariableproof.moc"
