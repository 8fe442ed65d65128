// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/value.h"
#include "core/startup/comparison.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// Each side is written as "file text ¦ NAME=value lines"; differences as one line each.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void differences_data();
    void differences();
    void origins();
    void manyEntries();

private:
    struct Deployed
    {
        image::Image image;
        deployment::Deployment deployment;
        startup::Outcome outcome;

        startup::Side side() const { return {image, deployment, outcome}; }
    };

    Deployed deployed(const QString &tag, const QByteArray &file, const QByteArray &lines) const;
    startup::Comparison compared(const Deployed &before, const Deployed &after) const
    {
        return startup::compare(before.side(), after.side(), m_catalogue);
    }

    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

namespace {

QString text(const std::optional<startup::GivenValue> &given)
{
    return given ? QString::fromUtf8(json::toJson(given->value)) : u"-"_s;
}

QString text(const std::optional<QByteArray> &value)
{
    return value ? QString::fromUtf8(*value) : u"-"_s;
}

QStringList linesOf(const startup::Comparison &comparison)
{
    QStringList lines;
    for (const auto &setting : comparison.settings) {
        lines.append(setting.path.toString() + u": "_s + text(setting.before) + u" > "_s
                     + text(setting.after)
                     + (setting.isDefaultAnyway ? u" (default)"_s : QString()));
    }
    for (const auto &plugin : comparison.plugins)
        lines.append((plugin.isOnAfter() ? u"on "_s : u"off "_s) + plugin.name);
    for (const auto &variable : comparison.variables) {
        lines.append(variable.name + u'=' + text(variable.before) + u" > "_s + text(variable.after)
                     + (variable.hasEffect ? QString() : u" (no effect)"_s));
    }
    if (comparison.verdictDiffers)
        lines.append(u"verdict"_s);
    return lines;
}

} // namespace

TestComparison::Deployed TestComparison::deployed(const QString &tag, const QByteArray &file,
                                                  const QByteArray &lines) const
{
    using deployment::Role;
    QList<deployment::Source> sources;
    if (!file.isEmpty())
        sources.append({Role::Configuration, u"/etc/orthanc/a.json"_s, u"a.json"_s, file});
    sources.append({Role::Environment, {}, u"a.env"_s, lines});
    const image::Image image = *m_images.find(tag);
    const deployment::Deployment deployment(image.tag, sources);
    return {image, deployment, startup::simulate(image, startup::inputOf(deployment))};
}

void TestComparison::differences_data()
{
    QTest::addColumn<QString>("tagBefore");
    QTest::addColumn<QByteArray>("fileBefore");
    QTest::addColumn<QByteArray>("linesBefore");
    QTest::addColumn<QString>("tagAfter");
    QTest::addColumn<QByteArray>("fileAfter");
    QTest::addColumn<QByteArray>("linesAfter");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("isEqual");

    const QByteArray off = "ORTHANC__AUTHENTICATION_ENABLED=false\n";
    const auto row = [&](const char *title, const QByteArray &fileBefore,
                         const QByteArray &linesBefore, const QByteArray &fileAfter,
                         const QByteArray &linesAfter, const QStringList &expected, bool isEqual) {
        QTest::newRow(title) << u"26.8.1"_s << fileBefore << off + linesBefore << u"26.8.1"_s
                             << fileAfter << off + linesAfter << expected << isEqual;
    };
    row("another source", "{\"Name\":\"a\", \"StableAge\":30}", "", "",
        "ORTHANC__NAME=a\nORTHANC__STABLE_AGE=30", {}, true);
    row("order and spelling",
        R"({"Name":"a","DicomModalities":{"x":["X","h",104],"y":["Y","h",1]}})", "",
        R"({"DicomModalities":{"y":["Y","h",1],"x":["\u0058","h",104]},"Name":"a"})", "", {}, true);
    row("value", "{\"Name\":\"a\"}", "", "{\"Name\":\"b\"}", "", {u"Name: \"a\" > \"b\""_s}, false);
    row("type", "{\"Name\":\"1\"}", "", "{\"Name\":1}", "", {u"Name: \"1\" > 1"_s}, false);
    row("new", "", "", "{\"Name\":\"b\"}", "", {u"Name: - > \"b\""_s}, false);
    row("gone", "{\"Name\":\"b\"}", "", "", "", {u"Name: \"b\" > -"_s}, false);
    row("default written out", "", "", "{\"HttpPort\":8042}", "",
        {u"HttpPort: - > 8042 (default)"_s}, true);
    row("default left out", "{\"HttpPort\":8042}", "", "", "", {u"HttpPort: 8042 > - (default)"_s},
        true);
    row("inside of a table", R"({"RegisteredUsers":{"a":"1","b":"2"}})", "",
        R"({"RegisteredUsers":{"a":"1","b":"3","c":"4"}})", "",
        {u"RegisteredUsers.b: \"2\" > \"3\""_s, u"RegisteredUsers.c: - > \"4\""_s}, false);
    row("lists are compared whole", R"({"LuaScripts":["a"]})", "", R"({"LuaScripts":["a","b"]})",
        "", {u"LuaScripts: [\"a\"] > [\"a\", \"b\"]"_s}, false);
    row("table against scalar", R"({"X":{"a":1}})", "", R"({"X":2})", "", {u"X: {\"a\": 1} > 2"_s},
        false);
    row("empty table against none", R"({"X":{}})", "", "", "", {u"X: {} > -"_s}, false);
    row("empty table against table", R"({"X":{}})", "", R"({"X":{"a":1}})", "", {u"X.a: - > 1"_s},
        false);
    row("plugin", "", "", "", "TRANSFERS_PLUGIN_ENABLED=true", {u"on Transfers"_s}, false);
    row("plugin off either way", "", "", "", "TRANSFERS_PLUGIN_ENABLED=false", {}, true);
    row("switch", "", "VERBOSE_ENABLED=true", "", "", {u"VERBOSE_ENABLED=true > -"_s}, false);
    row("switch that is off", "", "VERBOSE_ENABLED=True", "", "",
        {u"VERBOSE_ENABLED=True > - (no effect)"_s}, true);
    row("value of the image", "", "GENERATE_HOST_ID_IF_MISSING=true", "", "", {}, true);
    row("variable that nothing reads", "", "ORTHANC_NAME=x", "", "ORTHANC_NAME=y",
        {u"ORTHANC_NAME=x > y (no effect)"_s}, true);
    row("password", "", "ORTHANC_PASSWORD=p", "", "ORTHANC_PASSWORD=q",
        {u"RegisteredUsers.orthanc: \"p\" > \"q\""_s}, false);
    row("crash", "", "ORTHANC__A_=1", "", "", {u"verdict"_s}, false);

    QTest::newRow("refusal") << u"26.8.1"_s << ""_ba << "ORTHANC__NAME=a"_ba << u"26.8.1"_s << ""_ba
                             << off + "ORTHANC__NAME=a"
                             << QStringList{u"AuthenticationEnabled: true > false"_s, u"verdict"_s}
                             << false;
    QTest::newRow("image knows the plugin")
        << u"26.8.1"_s << ""_ba << off << u"22.5.1"_s << ""_ba << off << QStringList() << false;
    QTest::newRow("default of another Orthanc")
        << u"26.7.0"_s << ""_ba << off << u"26.7.0"_s << "{\"HttpPort\":8042}"_ba << off
        << QStringList{u"HttpPort: - > 8042"_s} << false;
    QTest::newRow("switch that is gone")
        << u"21.12.0-buster"_s << ""_ba << "UNLOCK=true"_ba << u"21.12.0-buster"_s << ""_ba << ""_ba
        << QStringList{u"UNLOCK=true > -"_s} << false;
}

void TestComparison::differences()
{
    QFETCH(const QString, tagBefore);
    QFETCH(const QByteArray, fileBefore);
    QFETCH(const QByteArray, linesBefore);
    QFETCH(const QString, tagAfter);
    QFETCH(const QByteArray, fileAfter);
    QFETCH(const QByteArray, linesAfter);
    QFETCH(const QStringList, expected);
    QFETCH(const bool, isEqual);
    const auto before = deployed(tagBefore, fileBefore, linesBefore);
    const auto after = deployed(tagAfter, fileAfter, linesAfter);
    const startup::Comparison comparison = compared(before, after);
    if (!expected.isEmpty() || isEqual)
        QCOMPARE(linesOf(comparison), expected);
    QCOMPARE(comparison.isEqual(), isEqual);
    QVERIFY(compared(before, before).isEqual() || !comparison.hasConfigurations);
}

void TestComparison::origins()
{
    const auto before = deployed(u"26.8.1"_s, "{\n  \"Name\": \"a\"\n}", "");
    const auto after = deployed(u"26.8.1"_s, "", "X=1\nORTHANC__NAME=b");
    const startup::Comparison comparison = compared(before, after);
    QCOMPARE(comparison.settings.size(), 1);
    const startup::SettingDifference &name = comparison.settings.first();
    QCOMPARE(name.before->source, u"file:/etc/orthanc/a.json"_s);
    QCOMPARE(toString(name.before->place), u"a.json:2:11"_s);
    QCOMPARE(name.after->source, u"env-var:ORTHANC__NAME"_s);
    QCOMPARE(toString(name.after->place), u"a.env:2:1"_s);
}

void TestComparison::manyEntries()
{
    const auto entries = [](int count) -> QByteArray {
        QByteArray text = "{\"DicomModalities\":{";
        for (int i = 0; i < count; ++i) {
            text += (i ? "," : "") + QByteArray("\"m") + QByteArray::number(i)
                + "\":[\"A\",\"host\",104]";
        }
        return text + "}}";
    };
    const auto before = deployed(u"26.8.1"_s, entries(10'000), "");
    const auto after = deployed(u"26.8.1"_s, entries(10'001), "");
    QCOMPARE(compared(before, after).settings.size(), 1);
}

TOWERKEY_TEST(TestComparison)

#include "testcomparison.moc"
