// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using json::Document;

/// A document that takes another text, beside one that reads that text from the beginning.
class TestJsonChange : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void randomChanges();
    void membersAreFound();
    void deepTextsAreReadAsAWhole();

private:
    void compare(const Document &before, const QByteArray &text);
};

static QByteArray describe(const Document &document)
{
    QByteArray text;
    for (json::NodeIndex i = 0; i < (document.isEmpty() ? 0 : document.node(0).subtreeEnd); ++i) {
        const json::Node &node = document.node(i);
        for (const int number : {node.begin, node.end, node.keyBegin, node.keyEnd, node.parent,
                                 node.subtreeEnd, node.childCount, int(node.type)})
            text += QByteArray::number(number) + ' ';
        text += '\n';
    }
    for (const json::Problem &problem : document.problems()) {
        text += json::message(problem).toUtf8() + QByteArray::number(problem.range.begin) + '-'
            + QByteArray::number(problem.range.end) + '\n';
    }
    return text;
}

void TestJsonChange::compare(const Document &before, const QByteArray &text)
{
    const Document changed = before.withText(text);
    const Document anew = Document::parse(text, before.options());
    const QByteArray both = before.text() + "\n=>\n" + text;
    QVERIFY2(changed.text() == text, both.constData());
    QVERIFY2(describe(changed) == describe(anew), both.constData());
    for (const auto reader : {json::Reader::Image, json::Reader::Orthanc})
        QVERIFY2(changed.isAcceptedBy(reader) == anew.isAcceptedBy(reader), both.constData());
}

void TestJsonChange::changes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::addRow("%s => %s", before, after) << QByteArray(before) << QByteArray(after);
    };
    row(R"({"a": 1, "b": 2})", R"({"a": 1, "b": 2})");
    row(R"({"a": 1, "b": [2]})", R"({"a": 100, "b": [2]})");
    row(R"({"a": 1, "b": [2]})", R"({"a": "x", "b": [2]})");
    row(R"({"a": 1, "b": [2]})", R"({"a": {"c": [1, 2]}, "b": [2]})");
    row(R"({"a": {"c": [1, 2]}, "b": [2]})", R"({"a": 1, "b": [2]})");
    row(R"({"a": 1, "b": [2]})", R"({"a": , "b": [2]})");
    row(R"({"a": 1, "b": [2]})", R"({"a": 1 1, "b": [2]})");
    row(R"({"a": 1, "b": [2]})", R"({"a": 1, "b": [2], "c": 3})");
    row(R"({"a": 1, "b": [2]})", R"({"b": [2]})");
    row(R"({"a": 1, "b": {"c": 1}})", R"({"a": 1, "b": {"d": 1}})");
    row(R"({"a": 1, "b": {"c": 1}})", R"({"a": 1, "b": {"c": 1, "c": 2}})");
    row(R"({"a": {"b": 1, "b": 2}})", R"({"a": {"b": 1, "c": 2}})");
    row(R"({"a": 1/**/})", R"({"a": "1"/**/})");
    row(R"({"a": 1 // 2
})",
        R"({"a": 1 // 3
})");
    row(R"({"a": "x"})", R"({"a": "x})");
    row(R"({"a": "x", "b": "y"})", R"({"a": "x, "b": "y"})");
    row(R"({"a": 1})", R"([1])");
    row(R"({"a": 1})", "");
    row("", R"({"a": 1})");
    row(R"({"a": 1, "b": 1})", R"({"a": 1}, "b": 1})");
    row(R"({"a": [1, [2, 3], 4]})", R"({"a": [1, [2, 3, 5], 4]})");
    row(R"({"a": [1, [2, 3], 4]})", R"({"a": [1, [], 4]})");
    row(R"({"a": true})", R"({"a": truex})");
    row(R"({"a": 1})", R"({"a": 01})");
    row("{\"a\": 1\r}", "{\"a\": 2\r}");
}

void TestJsonChange::changes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    compare(Document::parse(before), after);
}

void TestJsonChange::randomChanges()
{
    QRandomGenerator random(7);
    const QByteArray start = R"({"a": {"b": [1, 2.5, "x"], "c": {}}, // note
  "d": [{"e": null}, {"e": true, "f": "\u00e4"}], /* more */ "g": "text"})";
    const QByteArrayList pieces{"1",     "\"x\"", "{",    "}",          "[",    "]", ",",
                                ":",     "\"",    "\\",   "/*",         "*/",   " ", "\n",
                                "null",  "[1]",   "{}",   "-",          "e",    "'", "//",
                                "\"k\"", "#",     "true", "{\"z\": 0}", "1, 2", "\r"};
    Document document = Document::parse(start);
    for (int i = 0; i < 20'000; ++i) {
        if (i % 25 == 0)
            document = Document::parse(start);
        QByteArray text = document.text();
        const int at = random.bounded(int(text.size()) + 1);
        const int removed = random.bounded(qMin(6, int(text.size()) - at + 1));
        const bool onlyRemoves = random.bounded(4) == 0;
        text.replace(at, removed, onlyRemoves ? "" : pieces[random.bounded(pieces.size())]);
        compare(document, text);
        if (QTest::currentTestFailed())
            return;
        if (Document::parse(text).problems().isEmpty() || random.bounded(20) == 0)
            document = document.withText(text);
    }
}

void TestJsonChange::membersAreFound()
{
    QByteArray text = "{\"map\": {";
    for (int i = 0; i < 100; ++i)
        text += "\"k" + QByteArray::number(i) + "\": [" + QByteArray::number(i) + "],";
    text += "\"end\": 1}}";
    const Document before = Document::parse(text);
    QVERIFY(before.find(SettingPath({u"map"_s, u"k50"_s})) != json::NoNode);
    for (const QByteArray &piece : {"[5000]"_ba, "[1, 2]"_ba, "{\"a\": 1}"_ba}) {
        const Document after = before.withText(QByteArray(text).replace("[50]", piece));
        for (const auto &key : {u"k49"_s, u"k50"_s, u"k51"_s, u"end"_s}) {
            const json::NodeIndex node = after.find(SettingPath({u"map"_s, key}));
            QCOMPARE(after.key(node), key);
        }
        QCOMPARE(after.sourceText(after.find(SettingPath({u"map"_s, u"k50"_s}))), piece);
        QCOMPARE(after.position(after.text().indexOf("end")).line, 1);
    }
}

void TestJsonChange::deepTextsAreReadAsAWhole()
{
    const QByteArray deep = "{\"a\": " + QByteArray(600, '[') + "1" + QByteArray(600, ']') + "}";
    compare(Document::parse(deep), QByteArray(deep).replace('1', "22"));
    compare(Document::parse(deep, {.imageDepth = 602}), QByteArray(deep).replace('1', "[[2]]"));
}

TOWERKEY_TEST(TestJsonChange)

#include "testjsonchange.moc"
