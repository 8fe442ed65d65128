// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/interpolation.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::exchange::compose;
using deployment::NoteId;

/// Variables in compose values, and edits of what came out of them.
class TestInterpolation : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void problems_data();
    void problems();
    void placesLeadBack();
    void edits_data();
    void edits();
};

namespace {

/// A is "val", E is empty, D holds a dollar; nothing else is set.
std::optional<QByteArray> variable(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> known{{"A", "val"}, {"E", ""}, {"D", "$A"}};
    const auto found = known.constFind(name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

void TestInterpolation::values_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << "plain"_ba << "plain"_ba;
    QTest::newRow("dollar") << "pa$$word"_ba << "pa$word"_ba;
    QTest::newRow("two dollars") << "$$$$"_ba << "$$"_ba;
    QTest::newRow("bare") << "x$A.y"_ba << "xval.y"_ba;
    QTest::newRow("bare, unset") << "[$B]"_ba << "[]"_ba;
    QTest::newRow("braces") << "${A}b"_ba << "valb"_ba;
    QTest::newRow("default, set") << "${A:-d}"_ba << "val"_ba;
    QTest::newRow("default, unset") << "${B:-d}"_ba << "d"_ba;
    QTest::newRow("default, empty") << "${E:-d}|${E-d}"_ba << "d|"_ba;
    QTest::newRow("empty default") << "${B:-}|${B-}"_ba << "|"_ba;
    QTest::newRow("other, set") << "${A:+o}|${A+o}"_ba << "o|o"_ba;
    QTest::newRow("other, unset") << "${B:+o}|${B+o}"_ba << "|"_ba;
    QTest::newRow("other, empty") << "${E:+o}|${E+o}"_ba << "|o"_ba;
    QTest::newRow("required, set") << "${A:?m}|${A?m}|${E?m}"_ba << "val|val|"_ba;
    QTest::newRow("nested") << "${B:-${A}}"_ba << "val"_ba;
    QTest::newRow("nested twice") << "${B:-${C:-x${A}y}}z"_ba << "xvalyz"_ba;
    QTest::newRow("default holds a dollar") << "${B:-a$$b}"_ba << "a$b"_ba;
    QTest::newRow("a value is not replaced again") << "$D"_ba << "$A"_ba;
    QTest::newRow("default holds a brace") << R"(${B:-{"a": 1}})"_ba << R"({"a": 1})"_ba;
}

void TestInterpolation::values()
{
    QFETCH(QByteArray, written);
    QTEST(interpolate(written, variable).text, "text");
}

void TestInterpolation::problems_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<NoteId>("id");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("unset") << "a${B}"_ba << NoteId::VariableUnset << QStringList{u"B"_s}
                           << qsizetype(1);
    QTest::newRow("required") << "${B:?no $A}"_ba << NoteId::VariableRequired
                              << QStringList{u"B"_s, u"no val"_s} << qsizetype(0);
    QTest::newRow("required, empty")
        << "${E:?m}"_ba << NoteId::VariableRequired << QStringList{u"E"_s, u"m"_s} << qsizetype(0);
    QTest::newRow("dollar and blank")
        << "a $ b"_ba << NoteId::InterpolationInvalid << QStringList{u"$ "_s} << qsizetype(2);
    QTest::newRow("digit") << "$1secret"_ba << NoteId::InterpolationInvalid << QStringList{u"$1"_s}
                           << qsizetype(0);
    QTest::newRow("unclosed") << "${A"_ba << NoteId::InterpolationInvalid << QStringList{u"${"_s}
                              << qsizetype(0);
    QTest::newRow("bad operator") << "${A!x}"_ba << NoteId::InterpolationInvalid
                                  << QStringList{u"${"_s} << qsizetype(0);
}

void TestInterpolation::problems()
{
    QFETCH(QByteArray, written);
    const Interpolation result = interpolate(written, variable);
    QCOMPARE(result.problems.size(), 1);
    QTEST(result.problems.first().id, "id");
    QTEST(result.problems.first().arguments, "arguments");
    QTEST(result.problems.first().offset, "offset");
}

void TestInterpolation::placesLeadBack()
{
    const QByteArray written = "a${A}b$$c";
    const Interpolation result = interpolate(written, variable);
    QCOMPARE(result.text, "avalb$c"_ba);
    QCOMPARE(result.map.sourceOffset(0), 0);
    QCOMPARE(result.map.sourceOffset(2), 1); // Inside of the value.
    QCOMPARE(result.map.sourceOffset(4), 5);
    QCOMPARE(result.map.sourceOffset(6), 8);
    QCOMPARE(result.map.sourceOffset(7), 9);
}

void TestInterpolation::edits_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *title, const QByteArray &written, qsizetype begin,
                        qsizetype end, const QByteArray &replacement, const QByteArray &result) {
        QTest::newRow(title) << written << begin << end << replacement << result;
    };
    row("beside a variable", "x${A}y", 4, 5, "z", "x${A}z");
    row("before a variable", "x${A}y", 0, 1, "z", "z${A}y");
    row("the variable itself", "x${A}y", 1, 4, "z", "xzy");
    row("a part of its value", "x${A}y", 2, 3, "z", "xvzly");
    row("over its beginning", "x${A}y", 0, 2, "z", "zaly");
    row("over its end", "x${A}y", 3, 5, "z", "xvaz");
    row("over all", "x${A}y", 0, 5, "z", "z");
    row("inserted before", "${A}", 0, 0, "z", "z${A}");
    row("inserted behind", "${A}", 3, 3, "z", "${A}z");
    row("inserted between two", "${A}${A}", 3, 3, "z", "${A}z${A}");
    row("a dollar is doubled", "x", 0, 1, "a$b", "a$$b");
    row("a doubled dollar stays", "a$$b", 2, 3, "c", "a$$c");
    row("a doubled dollar goes", "a$$b", 1, 2, "", "ab");
    row("behind an unset variable", "a${B}b", 1, 2, "c", "a${B}c");
}

void TestInterpolation::edits()
{
    QFETCH(QByteArray, written);
    QFETCH(qsizetype, begin);
    QFETCH(qsizetype, end);
    QFETCH(QByteArray, replacement);
    const Interpolation before = interpolate(written, variable);
    QByteArray wanted = before.text;
    applySplices(wanted, {{{begin, end}, replacement}});
    QByteArray text = written;
    applySplices(text, splicesOfWritten(before, {{{begin, end}, replacement}}));
    QTEST(text, "result");
    QCOMPARE(interpolate(text, variable).text, wanted);
}

TOWERKEY_TEST(TestInterpolation)

#include "testinterpolation.moc"
