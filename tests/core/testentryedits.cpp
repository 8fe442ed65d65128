// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/entryedits.h"
#include "core/json/edits.h"
#include "tests/support/editrows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;
using deployment::Role;
using deployment::Source;
using test::pathOf;
using test::valueOf;

/// The texts of a deployment: a file, NAME=value lines, "NAME=text" of a secret.
using Texts = QList<QByteArray>;
using Change = std::function<Result<deployment::Edit>(const Deployment &, const image::Image &)>;

/// Renaming, and edits inside of tables and lists, as texts before and after. Every row also checks
/// that the inverse gives back every byte.
class TestEntryEdits : public QObject
{
    Q_OBJECT

private slots:
    void edits_data();
    void edits();
    void refusals_data();
    void refusals();
    void appendedMembers_data();
    void appendedMembers() { test::compareRow(); }
    void manyEntriesInOneGo();
    void manyEntriesGoAtOnce_data();
    void manyEntriesGoAtOnce();

private:
    image::Image image() const { return *m_images.find(u"26.8.1"); }

    const image::Images m_images = image::Images::load();
};

namespace {

Deployment deploymentOf(const Texts &texts)
{
    QList<Source> sources;
    if (!texts[0].isEmpty()) {
        sources.append({.role = Role::Configuration,
                        .containerPath = u"/etc/orthanc/orthanc.json"_s,
                        .text = texts[0]});
    }
    if (!texts[1].isEmpty())
        sources.append({.role = Role::Environment, .text = texts[1]});
    if (!texts[2].isEmpty()) {
        const qsizetype equals = texts[2].indexOf('=');
        sources.append(
            {.role = Role::Secret,
             .containerPath = u"/run/secrets/"_s + QString::fromUtf8(texts[2].left(equals)),
             .text = texts[2].sliced(equals + 1)});
    }
    return Deployment(u"26.8.1"_s, sources);
}

Texts textsOf(const Deployment &deployment)
{
    Texts texts(3);
    for (const Source &source : deployment.sources()) {
        if (source.role == Role::Secret)
            texts[2] = source.fileName().toUtf8() + '=' + source.text;
        else
            texts[source.role == Role::Environment ? 1 : 0] = source.text;
    }
    return texts;
}

Change renaming(const QByteArray &path, const QByteArray &newPath)
{
    return [=](const Deployment &deployment, const image::Image &image) {
        return deployment::renameSetting(deployment, image, pathOf(path), pathOf(newPath));
    };
}

Change setInside(const QByteArray &around, const QByteArray &inside, const QByteArray &value)
{
    return [=](const Deployment &deployment, const image::Image &image) {
        return deployment::setInside(deployment, image, pathOf(around), pathOf(inside),
                                     valueOf(value));
    };
}

Change removeInside(const QByteArray &around, const QByteArray &inside)
{
    return [=](const Deployment &deployment, const image::Image &image) {
        return deployment::removeInside(deployment, image, pathOf(around), pathOf(inside));
    };
}

Change insertItem(const QByteArray &list, qsizetype position, const QByteArray &value)
{
    return [=](const Deployment &deployment, const image::Image &image) {
        return deployment::insertItem(deployment, image, pathOf(list), position, valueOf(value));
    };
}

Change moveItem(const QByteArray &item, qsizetype position)
{
    return [=](const Deployment &deployment, const image::Image &image) {
        return deployment::moveItem(deployment, image, pathOf(item), position);
    };
}

Change addEntries(const QByteArray &table, const QByteArray &entries)
{
    return [=](const Deployment &deployment, const image::Image &image) {
        return deployment::addEntries(deployment, image, pathOf(table),
                                      *valueOf(entries).as<json::Table>());
    };
}

Change setEntry(const QByteArray &path, const QByteArray &value)
{
    return [=](const Deployment &deployment, const image::Image &image) {
        return deployment::setEntry(deployment, image, pathOf(path), valueOf(value));
    };
}

Change resetBoth(const QByteArray &first, const QByteArray &second)
{
    return [=](const Deployment &deployment, const image::Image &image) {
        return deployment::resetSettings(deployment, image, {pathOf(first), pathOf(second)});
    };
}

} // namespace

void TestEntryEdits::edits_data()
{
    QTest::addColumn<Texts>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Texts>("after");
    const auto row = [](const char *title, const Texts &before, const Change &change,
                        const Texts &after) { QTest::newRow(title) << before << change << after; };
    row("a key in the file, its comment stays", {"{\n  \"DicomAET\": \"X\" // mine\n}\n", {}, {}},
        renaming("DicomAET", "DicomAet"), {"{\n  \"DicomAet\": \"X\" // mine\n}\n", {}, {}});
    row("into another table", {"{\n  \"Dicom\": {\"Aet\": \"X\"},\n  \"A\": 1\n}\n", {}, {}},
        renaming("Dicom.Aet", "DicomAet"),
        {"{\n  \"Dicom\": {},\n  \"A\": 1,\n  \"DicomAet\": \"X\"\n}\n", {}, {}});
    row("a variable keeps its line", {{}, "A=1\nORTHANC__DICOM__AET=X\nB=2\n", {}},
        renaming("Dicom.Aet", "DicomAet"), {{}, "A=1\nORTHANC__DICOM_AET=X\nB=2\n", {}});
    row("variables that set parts of it", {{}, "ORTHANC__FOO__BAR=1\nORTHANC__FOO__BAZ=2\n", {}},
        renaming("Foo", "Fox"), {{}, "ORTHANC__FOX__BAR=1\nORTHANC__FOX__BAZ=2\n", {}});
    row("a key in the JSON of a variable",
        {{}, "ORTHANC__DICOM_MODALITIES={\"a\": [\"A\", \"h\", 1], \"b\": []}\n", {}},
        renaming("DicomModalities.a", "DicomModalities.c"),
        {{}, "ORTHANC__DICOM_MODALITIES={\"c\": [\"A\", \"h\", 1], \"b\": []}\n", {}});
    row("in file and variable", {"{\"Foo\": 1}", "ORTHANC__FOO=2\n", {}}, renaming("Foo", "Fox"),
        {"{\"Fox\": 1}", "ORTHANC__FOX=2\n", {}});
    row("a secret", {{}, {}, "ORTHANC__DICOM__AET=X\n"}, renaming("Dicom.Aet", "DicomAet"),
        {{}, {}, "ORTHANC__DICOM_AET=X\n"});
    row("the pointer to a secret", {{}, "ORTHANC__DICOM__AET_SECRET=aet\n", "aet=X"},
        renaming("Dicom.Aet", "DicomAet"), {{}, "ORTHANC__DICOM_AET_SECRET=aet\n", "aet=X"});
    row("given nowhere", {"{}", {}, {}}, renaming("Foo", "Fox"), {"{}", {}, {}});

    const QByteArray modality = R"({"DicomModalities": { "a":  ["A",  "h", 1 ] /* x */ }})";
    row("one field of the array form", {modality, {}, {}},
        setInside("DicomModalities.a", "2", "104"),
        {R"({"DicomModalities": { "a":  ["A",  "h", 104 ] /* x */ }})", {}, {}});
    row("a field more of the array form", {R"({"DicomModalities": {"a": ["A", "h", 1]}})", {}, {}},
        setInside("DicomModalities.a", "3", "\"GE\""),
        {R"({"DicomModalities": {"a": ["A", "h", 1, "GE"]}})", {}, {}});
    row("a field more of the object form, in the JSON of a variable",
        {{}, "ORTHANC__DICOM_MODALITIES={\"a\": {\"AET\": \"A\"}}\n", {}},
        setInside("DicomModalities.a", "AllowEcho", "false"),
        {{}, "ORTHANC__DICOM_MODALITIES={\"a\": {\"AET\": \"A\", \"AllowEcho\": false}}\n", {}});
    row("an item of a list in a variable", {{}, "ORTHANC__LUA_SCRIPTS=[\"a\", \"b\"]\n", {}},
        setInside("LuaScripts", "1", "\"c\""), {{}, "ORTHANC__LUA_SCRIPTS=[\"a\", \"c\"]\n", {}});
    row("the list that counts, not the one below it",
        {R"({"LuaScripts": ["a", "b"]})", "ORTHANC__LUA_SCRIPTS=[\"c\"]\n", {}},
        setInside("LuaScripts", "0", "\"d\""),
        {R"({"LuaScripts": ["a", "b"]})", "ORTHANC__LUA_SCRIPTS=[\"d\"]\n", {}});
    row("in a secret", {{}, {}, "ORTHANC__REGISTERED_USERS={\"a\": \"1\"}\n"},
        setInside("RegisteredUsers", "a", "\"2\""),
        {{}, {}, "ORTHANC__REGISTERED_USERS={\"a\": \"2\"}\n"});
    row("without one item", {R"({"LuaScripts": ["a", /* b */ "b", "c"]})", {}, {}},
        removeInside("LuaScripts", "1"), {R"({"LuaScripts": ["a", "c"]})", {}, {}});
    row("one item more, with a dollar", {R"({"LuaScripts": ["a", "b"]})", {}, {}},
        insertItem("LuaScripts", 1, "\"$c\""),
        {"{\"LuaScripts\": [\"a\", \"\\u0024c\", \"b\"]}", {}, {}});
    row("one item more, in a variable", {{}, "ORTHANC__LUA_SCRIPTS=[\"a\"]\n", {}},
        insertItem("LuaScripts", 1, "\"$c\""), {{}, "ORTHANC__LUA_SCRIPTS=[\"a\", \"$c\"]\n", {}});
    row("an item moves with its comment, and keeps its dollar",
        {"{\"LuaScripts\": [\n  \"a\",\n  \"$B\" // b\n]}", {}, {}}, moveItem("LuaScripts.1", 0),
        {"{\"LuaScripts\": [\n  \"$B\", // b\n  \"a\"\n]}", {}, {}});
    row("new entries, and one that is there",
        {"{\n  \"RegisteredUsers\": {\n    \"a\": \"1\" // first\n  }\n}\n", {}, {}},
        addEntries("RegisteredUsers", R"({"b": "$2", "a": "3", "c": "4"})"),
        {"{\n  \"RegisteredUsers\": {\n    \"a\": \"3\", // first\n    \"b\": \"\\u00242\",\n"
         "    \"c\": \"4\"\n  }\n}\n",
         {},
         {}});
    row("the first entries", {"{\n  \"A\": 1\n}\n", {}, {}},
        addEntries("RegisteredUsers", R"({"b": "2"})"),
        {"{\n  \"A\": 1,\n  \"RegisteredUsers\": {\n    \"b\": \"2\"\n  }\n}\n", {}, {}});
    row("an entry beside others that are given one by one",
        {{}, "ORTHANC__DICOM_MODALITIES__CT1=[\"A\", \"h\", 1]\n", {}},
        addEntries("DicomModalities", R"({"Mr1": ["B", "h", 2]})"),
        {{},
         "ORTHANC__DICOM_MODALITIES__CT1=[\"A\", \"h\", 1]\n"
         "ORTHANC__DICOM_MODALITIES__MR1=[\"B\", \"h\", 2]\n",
         {}});
    row("a new user goes into the secret with the others",
        {"{\"Name\": \"A\"}", {}, "ORTHANC__REGISTERED_USERS={\"a\": \"1\"}"},
        setEntry("RegisteredUsers.b", "\"2\""),
        {"{\"Name\": \"A\"}", {}, "ORTHANC__REGISTERED_USERS={\"a\": \"1\", \"b\": \"2\"}"});
    row("an entry that is given stays where it is",
        {"{\"RegisteredUsers\": {\"b\": \"2\"}}", {}, "ORTHANC__REGISTERED_USERS={\"a\": \"1\"}"},
        setEntry("RegisteredUsers.b", "\"3\""),
        {"{\"RegisteredUsers\": {\"b\": \"3\"}}", {}, "ORTHANC__REGISTERED_USERS={\"a\": \"1\"}"});
    row("the first entry of all", {"{\n  \"A\": 1\n}\n", {}, {}},
        setEntry("RegisteredUsers.b", "\"2\""),
        {"{\n  \"A\": 1,\n  \"RegisteredUsers\": {\n    \"b\": \"2\"\n  }\n}\n", {}, {}});
    row("several settings are reset", {"{\n  \"A\": 1,\n  \"B\": 2,\n  \"C\": 3\n}\n", {}, {}},
        resetBoth("C", "A"), {"{\n  \"B\": 2\n}\n", {}, {}});
}

void TestEntryEdits::edits()
{
    QFETCH(const Texts, before);
    QFETCH(const Change, change);
    QFETCH(const Texts, after);
    Deployment deployment = deploymentOf(before);
    const Deployment original = deployment;
    const auto edit = change(deployment, image());
    QVERIFY2(edit, edit ? "" : qPrintable(messageWithPlace(edit.error())));
    const deployment::Edit inverse = deployment.apply(*edit);
    QCOMPARE(textsOf(deployment), after);
    deployment.apply(inverse);
    QVERIFY(deployment == original);
}

void TestEntryEdits::refusals_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorId>("error");
    QTest::newRow("the new name is given")
        << Texts{R"({"A": 1})", "ORTHANC__B=2\n", {}} << renaming("A", "B") << ErrorId::KeyExists;
    QTest::newRow("nothing is around it")
        << Texts{"{}", {}, {}} << setInside("LuaScripts", "0", "\"a\"") << ErrorId::PathMissing;
    QTest::newRow("the item is not there")
        << Texts{R"({"LuaScripts": []})", {}, {}} << removeInside("LuaScripts", "3")
        << ErrorId::PathMissing;
    QTest::newRow("nothing to move in")
        << Texts{"{}", {}, {}} << moveItem("LuaScripts.0", 1) << ErrorId::PathMissing;
}

void TestEntryEdits::refusals()
{
    QFETCH(const Texts, texts);
    QFETCH(const Change, change);
    const auto edit = change(deploymentOf(texts), image());
    QVERIFY(!edit);
    QTEST(edit.error().id, "error");
}

void TestEntryEdits::appendedMembers_data()
{
    test::addColumns();
    const auto appending = [](const QByteArray &members) -> test::Edit {
        return [=](const json::Document &document) {
            return json::append(document, {}, *valueOf(members).as<json::Table>());
        };
    };
    test::row("lines", "{\n\t\"a\": 1\n}", appending(R"({"b": 2, "c": {"d": 3}})"),
              "{\n\t\"a\": 1,\n\t\"b\": 2,\n\t\"c\": {\n\t\t\"d\": 3\n\t}\n}");
    test::row("in a line", R"({"a": 1})", appending(R"({"b": 2, "c": 3})"),
              R"({"a": 1, "b": 2, "c": 3})");
    test::row("tight", R"({"a":1,"z":0})", appending(R"({"b": 2, "c": 3})"),
              R"({"a":1,"z":0,"b":2,"c":3})");
    test::row("behind a comment", "{\n  \"a\": 1 // x\n}", appending(R"({"b": 2, "c": 3})"),
              "{\n  \"a\": 1, // x\n  \"b\": 2,\n  \"c\": 3\n}");
    test::row("into an empty table", "{\n}", appending(R"({"b": 2, "c": 3})"),
              "{\n  \"b\": 2,\n  \"c\": 3\n}");
    test::row("none", R"({"a": 1})", appending("{}"), R"({"a": 1})");
}

void TestEntryEdits::manyEntriesInOneGo()
{
    json::Table entries;
    for (int i = 0; i < 5000; ++i)
        entries.set(u"user%1"_s.arg(i), json::Value(u"p%1"_s.arg(i)));
    const Deployment deployment = deploymentOf({R"({"RegisteredUsers": {"a": "1"}})", {}, {}});
    const auto edit =
        deployment::addEntries(deployment, image(), pathOf("RegisteredUsers"), entries);
    QVERIFY(edit);
    QCOMPARE(edit->changes.size(), 1);
    QCOMPARE(std::get<deployment::SpliceText>(edit->changes.first()).splices.size(), 1);
}

void TestEntryEdits::manyEntriesGoAtOnce_data()
{
    QTest::addColumn<Texts>("before");
    QTest::addColumn<Texts>("after");
    QTest::addColumn<int>("changes");
    QTest::newRow("lines of a file")
        << Texts{"{\n  \"RegisteredUsers\": {\n    \"a\": \"1\",\n    \"b\": \"2\", // b\n"
                 "    \"c\": \"3\",\n    \"d\": \"4\"\n  }\n}\n",
                 {},
                 {}}
        << Texts{"{\n  \"RegisteredUsers\": {\n    \"a\": \"1\"\n  }\n}\n", {}, {}} << 1;
    QTest::newRow("one line of a file")
        << Texts{R"({"RegisteredUsers": {"b": "1", "a": "2", "c": "3", "d": "4"}})", {}, {}}
        << Texts{R"({"RegisteredUsers": {"a": "2"}})", {}, {}} << 1;
    QTest::newRow("a comment between them stays")
        << Texts{"{\"RegisteredUsers\": {\n  \"b\": \"1\",\n\n  // all\n\n  \"c\": \"2\"\n}}",
                 {},
                 {}}
        << Texts{"{\"RegisteredUsers\": {\n  // all\n\n}}", {}, {}} << 1;
    QTest::newRow("twice the same key")
        << Texts{R"({"RegisteredUsers": {"b": "1", "a": "2", "b": "3"}})", {}, {}}
        << Texts{R"({"RegisteredUsers": {"a": "2"}})", {}, {}} << 1;
    QTest::newRow("a variable")
        << Texts{{}, "ORTHANC__REGISTERED_USERS={\"a\": \"1\", \"b\": \"2\", \"c\": \"3\"}\n", {}}
        << Texts{{}, "ORTHANC__REGISTERED_USERS={\"a\": \"1\"}\n", {}} << 1;
    QTest::newRow("of two places")
        << Texts{R"({"RegisteredUsers": {"a": "1", "b": "2"}})",
                 "ORTHANC__REGISTERED_USERS={\"c\": \"3\", \"d\": \"4\"}\n",
                 {}}
        << Texts{R"({"RegisteredUsers": {"a": "1"}})", "ORTHANC__REGISTERED_USERS={}\n", {}} << 3;
}

void TestEntryEdits::manyEntriesGoAtOnce()
{
    QFETCH(const Texts, before);
    Deployment deployment = deploymentOf(before);
    const auto edit = deployment::resetSettings(
        deployment, image(),
        {pathOf("RegisteredUsers.b"), pathOf("RegisteredUsers.c"), pathOf("RegisteredUsers.d")});
    QVERIFY(edit);
    const deployment::Edit inverse = deployment.apply(*edit);
    QTEST(textsOf(deployment), "after");
    QTEST(int(edit->changes.size()), "changes");
    deployment.apply(inverse);
    QCOMPARE(textsOf(deployment), before);
}

TOWERKEY_TEST(TestEntryEdits)

#include "testentryedits.moc"
