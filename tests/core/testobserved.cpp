// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/values.h"
#include "core/json/data.h"
#include "core/json/document.h"
#include "tests/support/observedcases.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace towerkey;
using json::flagAt;
using json::listOf;
using json::tableOf;
using json::textAt;
using json::textsAt;
using startup::Outcome;
using startup::ReasonId;

/// What the images were seen to do, case by case, against the simulated start.
class TestObserved : public QObject
{
    Q_OBJECT

private slots:
    void everyCaseIsThere();
    void cases_data();
    void cases();
    void secretKeepsByteOrderMark();

private:
    const image::Images m_images = image::Images::load();
};

namespace {

/// The entry point has a test of its own.
bool isSimulated(const json::Table &row)
{
    return textAt(row, u"group"_s) != u"Entry point" && !row.contains(u"notSimulated"_s);
}

QByteArray described(const QList<startup::Reason> &reasons)
{
    QByteArray result;
    for (const startup::Reason &reason : reasons)
        result += '\n' + startup::message(reason).toUtf8();
    return result;
}

/// The first arguments of the reasons of some kinds: paths, names, libraries.
QStringList argumentsOf(const QList<startup::Reason> &reasons, const QList<ReasonId> &ids)
{
    QStringList result;
    for (const startup::Reason &reason : reasons) {
        if (ids.contains(reason.id))
            result.append(reason.arguments.value(0));
    }
    return result;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// What the simulation calls an uncaught error of the script.
QList<ReasonId> reasonsOf(const QString &crash)
{
    static const QHash<QString, QList<ReasonId>> table{
        {u"NameError"_s, {ReasonId::FirstFileUnparsable}},
        {u"AttributeError"_s, {ReasonId::TopLevelNoTable}},
        {u"IndexError"_s, {ReasonId::NameHasEmptyWord}},
        {u"TypeError"_s, {ReasonId::TableOverScalar, ReasonId::UsersNotATable}},
        {u"RecursionError"_s, {ReasonId::ValueTooDeep}},
        {u"IsADirectoryError"_s, {ReasonId::FileIsFolder}},
        {u"FileNotFoundError"_s, {ReasonId::LinkDangling}},
        {u"UnicodeDecodeError"_s, {ReasonId::FileNotUtf8}},
    };
    return table.value(crash);
}

json::Value filled(json::Value value, const json::Table &defaults)
{
    json::Table *table = value.as<json::Table>();
    for (const auto &[key, standard] : defaults) {
        if (!table->contains(key))
            table->set(key, standard);
        else if (table->find(key)->isTable() && standard.isTable())
            table->set(key, filled(*table->find(key), tableOf(&standard)));
    }
    return value;
}

/// Defaults of the plugins with that section; all rows of one section have the same ones.
json::Table defaultsOf(const image::Profile &profile, const QString &section)
{
    const auto row = std::ranges::find_if(profile.plugins, [&](const image::PluginRow &plugin) {
        return plugin.section == section && plugin.hasDefaults;
    });
    return row == profile.plugins.end() ? json::Table() : row->defaults;
}

/// The members that the configuration must have.
json::Table expectedMembers(const json::Table &expected, const image::Profile &profile)
{
    json::Table members = tableOf(expected.find(u"configuration"_s));
    if (const json::Value *text = expected.find(u"configurationText"_s)) {
        const auto document = json::Document::parse(test::bytesOf(*text), {.imageDepth = 9000});
        const json::Value value = document.value(document.root());
        members = tableOf(&value);
    }
    for (const QString &section : textsAt(expected, u"filledByDefaults"_s))
        members.set(section, filled(*members.find(section), defaultsOf(profile, section)));
    return members;
}

/// What an image generates when nothing is set but the toggles and switches of a row.
json::Table untouched(const image::Profile &profile, const startup::Input &input)
{
    const auto isSet = [&input](const QString &name, const QByteArray &value) {
        return std::ranges::any_of(input.environment, [&](const startup::InputVariable &variable) {
            return variable.name == name.toUtf8() && variable.value == value;
        });
    };
    json::Table members = profile.orthancDefaults;
    if (isSet(u"ORTHANC__AUTHENTICATION_ENABLED"_s, "false"_ba))
        members.set(u"AuthenticationEnabled"_s, json::Value(false));
    for (const image::PluginRow &plugin : profile.plugins) {
        if (plugin.enabledByDefault && plugin.hasDefaults && !isSet(plugin.toggle, "false"_ba))
            members.set(plugin.section, json::Value(plugin.defaults));
    }
    return members;
}

QStringList librariesOf(const Outcome &outcome)
{
    QStringList result;
    for (const startup::PluginState &state : outcome.plugins) {
        if (state.enabled)
            result += state.row->libraries;
    }
    return result;
}

/// One value replaced by another: path, source before, source after. The script knows the source
/// before only of paths that were given by themselves.
using Overwrite = std::array<QString, 3>;

void collectOverwrites(const Outcome &outcome, const startup::ConfigurationNode &node,
                       const QStringList &path, QList<Overwrite> &overwrites)
{
    const startup::Configuration &configuration = outcome.configuration;
    QList<startup::Origin> history = node.overridden();
    history.append(node.origin());
    for (qsizetype i = 1; i < history.size(); ++i) {
        const startup::SourceInfo &after = configuration.source(history[i]);
        // The script warns of neither: ORTHANC_PASSWORD, and a table joined into another one.
        if (after.kind == startup::SourceKind::OrthancPassword || node.isTable())
            continue;
        overwrites.append(
            {path.join(u'.'), configuration.source(history[i - 1]).spelling, after.spelling});
    }
    for (qsizetype i = 0; i < node.childCount(); ++i)
        collectOverwrites(outcome, node.childAt(i), path + QStringList{node.keyAt(i)}, overwrites);
}

QList<Overwrite> overwritesAt(const json::Table &expected, const QString &member)
{
    QList<Overwrite> result;
    for (const json::Value &item : listOf(expected.find(member))) {
        const json::List &parts = listOf(&item);
        const auto text = [&parts](qsizetype i) {
            return parts[i].isString() ? *parts[i].as<QString>() : QString();
        };
        result.append({text(0), text(1), text(2)});
    }
    return result;
}

QByteArray described(const QList<Overwrite> &overwrites)
{
    QByteArray result;
    for (const auto &[path, before, after] : overwrites)
        result += (u'\n' + path + u": "_s + before + u" → "_s + after).toUtf8();
    return result;
}

bool agree(QList<Overwrite> seen, QList<Overwrite> expected)
{
    const auto byPath = [](const Overwrite &a, const Overwrite &b) { return a[0] < b[0]; };
    std::ranges::stable_sort(seen, byPath);
    std::ranges::stable_sort(expected, byPath);
    return std::ranges::equal(seen, expected, [](const Overwrite &mine, const Overwrite &theirs) {
        return mine[0] == theirs[0] && mine[2] == theirs[2]
            && (theirs[1].isEmpty() || mine[1] == theirs[1]);
    });
}

void compareConfiguration(const json::Table &row, const json::Table &expected,
                          const image::Profile &profile, const Outcome &outcome)
{
    const json::Value value = outcome.configuration.toValue();
    const json::Table &configuration = tableOf(&value);
    for (const auto &[key, member] : expectedMembers(expected, profile)) {
        QVERIFY2(configuration.contains(key), qPrintable(key));
        QCOMPARE(json::toJson(*configuration.find(key)).size(), json::toJson(member).size());
        QVERIFY2(*configuration.find(key) == member, json::toJson(value).constData());
    }
    for (const QString &key : textsAt(expected, u"absent"_s))
        QVERIFY2(!configuration.contains(key), qPrintable(key));
    if (flagAt(expected, u"nothingBeyondDefaults"_s)) {
        const json::Value standard(untouched(profile, test::inputOf(row)));
        QVERIFY2(standard == value, json::toJson(value).constData());
    }
}

void compareNames(const json::Table &expected, const Outcome &outcome)
{
    const QList<startup::Reason> all = outcome.reasons + outcome.warnings;
    const auto legacy = argumentsOf(all, {ReasonId::LegacyName, ReasonId::LegacyNameWarned});
    QCOMPARE(sorted(legacy), sorted(textsAt(expected, u"legacyNames"_s)));
    QCOMPARE(argumentsOf(all, {ReasonId::FirstFileUnparsable, ReasonId::FileUnparsable}),
             textsAt(expected, u"unparsable"_s));
    // Of several refusals the script reports all, the simulation the one that decides.
    if (outcome.exitStatus != 255)
        return;
    QCOMPARE(argumentsOf(all, {ReasonId::LibraryNotInImage}),
             textsAt(expected, u"librariesMissing"_s));
    QCOMPARE(argumentsOf(all, {ReasonId::OrthancJsonUnparsable}).size() == 1,
             flagAt(expected, u"orthancJsonUnparsable"_s));
}

void compareOutcome(const json::Table &expected, const Outcome &outcome)
{
    compareNames(expected, outcome);
    if (const QString crash = textAt(expected, u"crash"_s); !crash.isEmpty()) {
        QVERIFY2(reasonsOf(crash).contains(outcome.reasons.first().id),
                 described(outcome.reasons).constData());
        return;
    }
    if (expected.contains(u"libraries"_s))
        QCOMPARE(sorted(librariesOf(outcome)), sorted(textsAt(expected, u"libraries"_s)));
    QCOMPARE(outcome.reasons.isEmpty(), outcome.verdict == startup::Verdict::Starts);
    QList<Overwrite> overwrites;
    collectOverwrites(outcome, outcome.configuration.root(), {}, overwrites);
    const auto wanted =
        overwritesAt(expected, u"overwrites"_s) + overwritesAt(expected, u"emptyTables"_s);
    QVERIFY2(agree(overwrites, wanted), described(overwrites).constData());
}

} // namespace

void TestObserved::everyCaseIsThere()
{
    QSet<QByteArray> numbers;
    QSet<QByteArray> leftOut;
    for (const json::Table &row : test::observedCases()) {
        numbers.insert(json::toJson(*row.find(u"number"_s)));
        if (row.contains(u"notSimulated"_s))
            leftOut.insert(json::toJson(*row.find(u"number"_s)));
    }
    QCOMPARE(numbers.size(), 456);
    QCOMPARE(leftOut, (QSet{"354"_ba, "370"_ba}));
}

void TestObserved::cases_data()
{
    QTest::addColumn<json::Table>("row");
    for (const json::Table &row : test::observedCases()) {
        if (isSimulated(row))
            QTest::newRow(test::nameOf(row).constData()) << row;
    }
}

void TestObserved::cases()
{
    QFETCH(const json::Table, row);
    auto image = m_images.find(textAt(row, u"image"_s));
    QVERIFY(image);
    const image::Profile profile = test::profileOf(*image, row);
    image->profile = &profile;

    const Outcome outcome = startup::simulate(*image, test::inputOf(row));

    const json::Table &expected = tableOf(row.find(u"expect"_s));
    QVERIFY2(json::Value(qint64(outcome.exitStatus)) == *expected.find(u"exit"_s),
             described(outcome.reasons + outcome.warnings).constData());
    compareOutcome(expected, outcome);
    if (outcome.verdict == startup::Verdict::Starts)
        compareConfiguration(row, expected, profile, outcome);
}

// Qt drops the mark where it reads texts, Python does not, and then the text is no JSON.
void TestObserved::secretKeepsByteOrderMark()
{
    startup::Input input;
    input.secrets.append({u"/run/secrets/ORTHANC__V"_s,
                          "\xEF\xBB\xBF"
                          "5"_ba,
                          {},
                          {}});
    const Outcome outcome = startup::simulate(m_images.newest(), input);
    const auto *node = outcome.configuration.find(SettingPath({u"V"_s}));
    QVERIFY(node);
    QCOMPARE(node->value(), json::Value(u"\uFEFF5"_s));
}

TOWERKEY_TEST(TestObserved)

#include "testobserved.moc"
