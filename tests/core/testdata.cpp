// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/support/registry.h"
#include "tests/support/schemavalidator.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// The data in resources/, against its schemas.
class TestData : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
    void everyFileHasASchema();
    void tablesExist_data();
    void tablesExist();
    void rowsExist_data();
    void rowsExist();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
};

static QString resources() { return QStringLiteral(TOWERKEY_SOURCE_FOLDER) + "/resources/"_L1; }

static json::Value read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = json::Document::parse(file.readAll());
    return document.isEmpty() ? json::Value() : document.value(document.root());
}

static json::Value parsed(const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    return document.value(document.root());
}

static json::Table member(const json::Table &table, const QString &key)
{
    return *table.find(key)->as<json::Table>();
}

/// The schema of each file, by pattern.
static const QList<std::pair<QString, QString>> &schemas()
{
    static const QList<std::pair<QString, QString>> patterns{
        {u"catalogue/orthanc.json"_s, u"catalogue"_s},
        {u"catalogue/plugins/*.json"_s, u"catalogue"_s},
        {u"docker/attributes.json"_s, u"attributes"_s},
        {u"docker/options.json"_s, u"options"_s},
        {u"images/changes.json"_s, u"changes"_s},
        {u"images/contents.json"_s, u"contents"_s},
        {u"images/images.json"_s, u"images"_s},
        {u"images/profiles.json"_s, u"profiles"_s},
        {u"images/names.json"_s, u"names"_s},
        {u"images/legacy-names.json"_s, u"names"_s},
        {u"images/defaults.json"_s, u"defaults"_s},
        {u"images/plugins.json"_s, u"plugins"_s},
        {u"images/special-variables.json"_s, u"special-variables"_s}};
    return patterns;
}

static QStringList filesOf(const QString &pattern)
{
    QStringList files;
    const QString folder = pattern.section(u'/', 0, -2);
    const QDir dir(resources() + folder);
    for (const QString &name : dir.entryList({pattern.section(u'/', -1)}, QDir::Files))
        files.append(folder + u'/' + name);
    return files;
}

void TestData::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("schema");
    for (const auto &[pattern, schema] : schemas()) {
        for (const QString &file : filesOf(pattern))
            QTest::newRow(qPrintable(file)) << file << schema;
    }
}

void TestData::files()
{
    QFETCH(QString, file);
    QFETCH(QString, schema);
    const json::Value value = read(resources() + file);
    const json::Value rules = read(resources() + "schema/"_L1 + schema + ".schema.json"_L1);
    QVERIFY(value.isTable());
    QVERIFY(rules.isTable());
    const QStringList violations = test::schemaViolations(value, *rules.as<json::Table>());
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void TestData::everyFileHasASchema()
{
    QStringList covered;
    for (const auto &[pattern, schema] : schemas())
        covered += filesOf(pattern);
    for (const auto folder : {"images"_L1, "catalogue"_L1, "docker"_L1}) {
        QDirIterator files(resources() + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next().sliced(resources().size());
            QVERIFY2(covered.contains(file), qPrintable(file));
        }
    }
}

void TestData::tablesExist_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("file");
    for (const auto *row : {"names", "legacyNames", "defaults", "plugins", "specialVariables"}) {
        QString file = QString::fromLatin1(row);
        file.replace("legacyN"_L1, "legacy-n"_L1).replace("specialV"_L1, "special-v"_L1);
        QTest::newRow(row) << QString::fromLatin1(row) << file + ".json"_L1;
    }
}

/// Every table that a profile names is there, and every table is used.
void TestData::tablesExist()
{
    QFETCH(QString, member);
    QFETCH(QString, file);
    const json::Value data = read(resources() + "images/"_L1 + file);
    const json::Value profiles = read(resources() + u"images/profiles.json"_s);
    QSet<QString> known;
    for (const auto &[id, table] : ::member(*data.as<json::Table>(), u"tables"_s))
        known.insert(id);
    QSet<QString> used;
    for (const auto &profile : *profiles.as<json::Table>()->find(u"profiles"_s)->as<json::List>())
        used.insert(*profile.as<json::Table>()->find(member)->as<QString>());
    QCOMPARE(used, known);
}

void TestData::rowsExist_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("plugins") << u"plugins.json"_s;
    QTest::newRow("special variables") << u"special-variables.json"_s;
}

void TestData::rowsExist()
{
    QFETCH(QString, file);
    const json::Value value = read(resources() + "images/"_L1 + file);
    const auto &data = *value.as<json::Table>();
    QSet<QString> known;
    for (const auto &row : *data.find(u"rows"_s)->as<json::List>())
        known.insert(*row.as<json::Table>()->find(u"id"_s)->as<QString>());
    QCOMPARE(known.size(), data.find(u"rows"_s)->as<json::List>()->size());
    QSet<QString> used;
    for (const auto &[id, rows] : member(data, u"tables"_s)) {
        for (const json::Value &row : *rows.as<json::List>())
            used.insert(*row.as<QString>());
    }
    QCOMPARE(used, known);
}

void TestData::accepted_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char *title, const char *schema, const char *value) {
        QTest::newRow(title) << QByteArray(schema) << QByteArray(value);
    };
    row("anything", R"({})", R"([1, null])");
    row("type", R"({"type": "integer"})", R"(3)");
    row("one of several types", R"({"type": ["string", "null"]})", R"(null)");
    row("an integer is a number", R"({"type": "number"})", R"(3)");
    row("enum", R"({"enum": ["a", 1]})", R"(1)");
    row("pattern of no text", R"({"pattern": "^a"})", R"(null)");
    row("reference", R"({"$defs": {"a": {"type": "string"}}, "$ref": "#/$defs/a"})", R"("x")");
    row("other members", R"({"additionalProperties": {"type": "null"}})", R"({"a": null})");
    row("any of", R"({"anyOf": [{"type": "null"}, {"type": "string"}]})", R"("a")");
}

void TestData::accepted()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    const json::Value rules = parsed(schema);
    QCOMPARE(test::schemaViolations(parsed(value), *rules.as<json::Table>()), QStringList());
}

void TestData::refused_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("violation");

    const auto row = [](const char *keyword, const char *schema, const char *value,
                        const char *violation) {
        QTest::newRow(keyword) << QByteArray(schema) << QByteArray(value)
                               << QString::fromLatin1(violation);
    };
    row("type", R"({"type": "integer"})", R"("3")", ": wrong type");
    row("type, a real is no integer", R"({"type": "integer"})", R"(3.5)", ": wrong type");
    row("enum", R"({"enum": ["a", 1]})", R"("1")", ": none of the choices");
    row("const", R"({"const": true})", R"(false)", ": another value");
    row("required", R"({"required": ["a"]})", R"({"b": 1})", ": missing a");
    row("properties", R"({"properties": {"a": {"type": "null"}}})", R"({"a": 1})",
        "/a: wrong type");
    row("additionalProperties", R"({"properties": {"a": true}, "additionalProperties": false})",
        R"({"a": 1, "b": 2})", "/b: nothing is allowed here");
    row("items", R"({"items": {"type": "null"}})", R"([null, 1])", "/1: wrong type");
    row("minItems", R"({"minItems": 2})", R"([1])", ": too few items");
    row("uniqueItems", R"({"uniqueItems": true})", R"([1, 2, 1])", ": equal items");
    row("minimum", R"({"minimum": 2})", R"(1.5)", ": too small");
    row("minLength", R"({"minLength": 1})", R"("")", ": too short");
    row("pattern", R"({"pattern": "^a+$"})", R"("ab")", ": does not match");
    row("$ref", R"({"$defs": {"a": {"type": "null"}}, "items": {"$ref": "#/$defs/a"}})", R"([1])",
        "/0: wrong type");
    row("$ref, unknown", R"({"$ref": "#/$defs/a"})", R"(1)", ": unknown reference #/$defs/a");
    row("anyOf", R"({"anyOf": [{"type": "null"}, {"type": "string"}]})", R"(1)", ": wrong type");
    row("unknown keyword", R"({"maxItems": 1})", R"([])", ": unknown keyword maxItems");
}

void TestData::refused()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QFETCH(QString, violation);
    const json::Value rules = parsed(schema);
    QCOMPARE(test::schemaViolations(parsed(value), *rules.as<json::Table>()),
             QStringList{violation});
}

TOWERKEY_TEST(TestData)

#include "testdata.moc"
