// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/listchange.h"
#include "core/exchange/masking.h"
#include "core/exchange/variableformats.h"
#include "core/image/values.h"
#include "core/json/document.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::EquivalentVariable;
using exchange::VariableFormat;

/// Tables that are written member by member, beside the same written as a whole.
class TestVariablePieces : public QObject
{
    Q_OBJECT

private slots:
    void changesOfLists_data();
    void changesOfLists();
    void piecesMakeTheWhole_data();
    void piecesMakeTheWhole();

private:
    const image::Images m_images = image::Images::load();
    const image::Image m_image = *m_images.find(u"26.8.1"_s);
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

void TestVariablePieces::changesOfLists_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<int>>("change");
    QTest::newRow("none") << u"abc"_s << u"abc"_s << QList<int>{3, 0, 0};
    QTest::newRow("empty") << u""_s << u""_s << QList<int>{0, 0, 0};
    QTest::newRow("another one") << u"abc"_s << u"axc"_s << QList<int>{1, 1, 1};
    QTest::newRow("at the end") << u"abc"_s << u"abcde"_s << QList<int>{3, 0, 2};
    QTest::newRow("at the beginning") << u"abc"_s << u"xabc"_s << QList<int>{0, 0, 1};
    QTest::newRow("one of equal ones") << u"aaa"_s << u"aa"_s << QList<int>{2, 1, 0};
    QTest::newRow("more for fewer") << u"abcd"_s << u"axyzd"_s << QList<int>{1, 2, 3};
    QTest::newRow("fewer for more") << u"axyzd"_s << u"abcd"_s << QList<int>{1, 3, 2};
    QTest::newRow("all gone") << u"abc"_s << u""_s << QList<int>{0, 3, 0};
    QTest::newRow("all new") << u""_s << u"abc"_s << QList<int>{0, 0, 3};
}

void TestVariablePieces::changesOfLists()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const ListChange change =
        listChange(before.size(), after.size(),
                   [&](qsizetype i, qsizetype k) { return before.at(i) == after.at(k); });
    const QList<int> numbers{int(change.first), int(change.removed), int(change.inserted)};
    QTEST(numbers, "change");
    QCOMPARE(change.isEmpty(), before == after);
    QList<QChar> list(before.begin(), before.end());
    const QList<QChar> wanted(after.begin(), after.end());
    replaceItems(list, change, wanted.sliced(change.first, change.inserted));
    QCOMPARE(list, wanted);
}

void TestVariablePieces::piecesMakeTheWhole_data()
{
    QTest::addColumn<QByteArray>("map");
    const QByteArray filling =
        "\"filling\": [\"FILLING\", \"10.0.0.1\", 104, \"GenericNoWildcard\"]";
    const auto row = [&filling](const char *name, const QByteArray &members) {
        QTest::newRow(name) << QByteArray("{" + members + ", " + filling + "}");
    };
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("short") << R"({"a": ["A", "h", 1]})"_ba;
    QTest::newRow("one") << QByteArray("{" + filling + "}");
    row("several", R"("a": ["A", "h", 1], "b": {"AET": "B", "Host": "h", "Port": 2})");
    row("an entry of several lines",
        R"("long": {"AET": "LONG", "Host": "a.very.long.name.of.a.host.example", "Port": 104,
           "Manufacturer": "Generic", "AllowEcho": true, "Aliases": ["one", "two", "three"]})");
    row("lists in lists",
        R"("l": [["aaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbb"], [],
                                   [{"k": [1, 2.50, 1e400, null, true, -0, "x"]}]])");
    row("empty ones", R"("l": [], "t": {}, "s": "", "": 1)");
    row("dollars", R"("$a": "$b", "c": "$$(d) ${e} $", "f": "$é $$", "g": "$")");
    row("escapes", R"("a\"\\\n": "b\"\\\n\t\u0001", "é": "ü 漢")");
    row("what no block can hold", R"("a": "\u0085\u2028\ufeff")");
    row("a lone surrogate", R"("a": "\ud800", "\udc80": 1)");
    row("a zero", R"("a": "\u0000")");
    row("numbers", R"("a": [1, 12345678901234567890123, 0.1, 1e16, 100.0, -1.5e-7])");
    row("what looks like comments", R"("a": "// b /* c */ # d", "e": "- f: g")");
    row("deep", R"("a": )" + QByteArray(200, '[') + QByteArray(200, ']'));
    row("deeper than is followed", R"("a": )" + QByteArray(950, '[') + QByteArray(950, ']'));
}

void TestVariablePieces::piecesMakeTheWhole()
{
    QFETCH(const QByteArray, map);
    const auto document = json::Document::parse(R"({"DicomModalities": )" + map
                                                + R"(, "OrthancPeers": )" + map + '}');
    const json::Value configuration = document.value(document.root());
    const auto pieces =
        exchange::variablesFor(*configuration.as<json::Table>(), *m_image.profile, m_catalogue);
    QCOMPARE(pieces.size(), 2);
    QList<EquivalentVariable> wholes = pieces;
    for (EquivalentVariable &variable : wholes)
        variable.members.clear();
    for (const auto &variable : pieces) {
        const json::Value *value = configuration.as<json::Table>()->find(variable.path.last());
        QCOMPARE(variable.value, image::textOfValue(*value));
        QCOMPARE(variable.holdsSecret, exchange::holdsSecrets(m_catalogue, variable.path, *value));
    }
    using enum VariableFormat;
    for (const VariableFormat format :
         {ComposeMap, ComposeList, Dotenv, DockerRun, Shell, Kubernetes}) {
        const auto written = exchange::write(pieces, format, u"orthanc"_s);
        const auto expected = exchange::write(wholes, format, u"orthanc"_s);
        QCOMPARE(written.text, expected.text);
        QCOMPARE(written.inexpressible, expected.inexpressible);
        // A text that cannot be read is hidden as a whole; pieces need not be read.
        if (!image::valueOfText(pieces.first().value, 900))
            continue;
        QCOMPARE(exchange::write(exchange::masked(pieces, m_catalogue), format, {}).text,
                 exchange::write(exchange::masked(wholes, m_catalogue), format, {}).text);
    }
}

TOWERKEY_TEST(TestVariablePieces)

#include "testvariablepieces.moc"
