// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/substitution.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace towerkey::image;

class TestSubstitution : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void usedNames();
    void unchangedTextIsShared();
    void sourceOffsets_data();
    void sourceOffsets();
    void everyOffsetAscends();
    void manyOpenBraces();
};

void TestSubstitution::texts_data()
{
    QTest::addColumn<EnvironmentMap>("environment");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *title, const EnvironmentMap &environment, const char *text,
                        const char *expected) {
        QTest::newRow(title) << environment << QByteArray(text) << QByteArray(expected);
    };
    const EnvironmentMap val{{"A", "val"}};
    const EnvironmentMap empty{{"A", ""}};
    row("plain name", val, "x$A.y", "xval.y");
    row("name is greedy", {{"A", "val"}, {"A_B", "ab"}}, "$A_B-$A-z", "ab-val-z");
    row("unset", {}, "[$A]", "[]");
    row("braces", val, "${A}b", "valb");
    row("unset braces", {}, "[${A}]", "[]");
    row(":- unset", {}, "${A:-dflt}", "dflt");
    row(":- empty", empty, "${A:-dflt}", "dflt");
    row(":- set", val, "${A:-dflt}", "val");
    row("- unset", {}, "${A-dflt}", "dflt");
    row("- empty", empty, "[${A-dflt}]", "[]");
    row("- set", val, "${A-dflt}", "val");
    row("empty default", val, "${A:-}|${A-}", "${A:-}|${A-}");
    row("double dash", {}, "${A--x}|${A:--1}", "-x|-1");
    row("default ends at first brace", {}, "${A:-a}b}", "ab}");
    row("default with simple name", {{"B", "bee"}}, "${A:-$B}", "bee");
    row("nested braces, outer unset", {{"B", "bee"}}, "${A:-${B}}", "${B}");
    row("nested braces, outer set", {{"A", "val"}, {"B", "bee"}}, "${A:-${B}}", "val}");
    row("other shell forms", val, "${A:=x}|${A:?x}|${A:+x}|${A+x}|${#A}|${ A }|${}|$(A)",
        "${A:=x}|${A:?x}|${A:+x}|${A+x}|${#A}|${ A }|${}|$(A)");
    row("lone dollars", {}, "$ $% $$ $-$", "$ $% $$ $-$");
    row("double dollar then name", val, "$$A", "$val");
    row("non-ASCII name", {}, "$é ${é}", "$é ${é}");
    row("lower-case name", {{"a", "low"}}, "$a", "low");
    row("backslash dollar", val, "\\$A", "\\$A");
    row("two backslashes dollar", val, "\\\\$A", "\\\\$A");
    row("backslash before braces", val, "\\\\${A}", "\\\\${A}");
    row("escaped dollar", val, "\\u0024A \\u0024{A}", "\\u0024A \\u0024{A}");
    row("digits are arguments", {{"1", "env-one"}}, "$0|$1|${1:-one}|${2-two}|$00|$7_0",
        "generateConfiguration.py||one|two|generateConfiguration.py|");
    row("numbers with stray underscores are names", {{"_7", "a"}, {"7_", "b"}, {"7__0", "c"}},
        "$_7|$7_|$7__0|$0_0", "a|b|c|generateConfiguration.py");
    row("bcrypt-like", {}, "$2y$10$abcdefghij", "");
    row("value brings braces", {{"A", "${B}"}, {"B", "bee"}}, "$A", "bee");
    row("value brings simple", {{"A", "$B"}, {"B", "bee"}}, "$A|${A}", "$B|$B");
    row("braced value brings braces", {{"A", "${B}"}, {"B", "bee"}}, "${A}", "${B}");
    row("default brings simple after pass 1", {{"A", "$B"}, {"B", "bee"}}, "${X:-$A}", "bee");
    row("value brings quote", {{"A", "x\",\"W\":\"y"}}, "{\"V\":\"$A\"}",
        "{\"V\":\"x\",\"W\":\"y\"}");
    row("value brings backslash, then a dollar", {{"A", "\\"}, {"B", "bee"}}, "$A${B}", "\\${B}");
    row("unquoted number", {}, "{\"V\":${P:-8042}}", "{\"V\":8042}");
    row("in a comment", {{"A", "x\ny"}}, "// $A\n{\"V\":1}", "// x\ny\n{\"V\":1}");
    row("in a key", {{"K", "W"}}, "{\"${K}\":1}", "{\"W\":1}");
    row("indirect name", {{"A", "B"}, {"B", "bee"}}, "${$A}", "bee");
    row("default over lines", {}, "${A:-a\nb}", "a\nb");
    row("unclosed", val, "${A|${A:-x|${", "${A|${A:-x|${");
    row("at the end", val, "$A$", "val$");
}

void TestSubstitution::texts()
{
    QFETCH(EnvironmentMap, environment);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(substitute(text, environment).text, expected);
}

void TestSubstitution::usedNames()
{
    const auto result = substitute("$A ${B} ${C:-$D} ${E-x} \\$F $(G)", {{"A", "1"}, {"D", "2"}});
    QCOMPARE(result.usedNames, QSet<QByteArray>({"A", "B", "C", "D", "E"}));
}

void TestSubstitution::unchangedTextIsShared()
{
    const QByteArray text = "{\"Name\": \"a\"}";
    const SubstitutedText result = substitute(text, {});
    QVERIFY(result.map.isIdentity());
    QCOMPARE(static_cast<const void *>(result.text.constData()),
             static_cast<const void *>(text.constData()));
    QCOMPARE(result.sourceOffset(5), 5);
    QVERIFY(substitute("a $ b", {}).map.isIdentity());
}

void TestSubstitution::sourceOffsets_data()
{
    QTest::addColumn<EnvironmentMap>("environment");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<qsizetype>("source");

    const auto row = [](const char *title, const EnvironmentMap &environment, const char *text,
                        const char *marked, qsizetype source) {
        QTest::newRow(title) << environment << QByteArray(text) << QByteArray(marked) << source;
    };
    // "marked" is searched in the result; its first byte stands for "source" in the text.
    const EnvironmentMap both{{"A", "long value"}, {"B", "${A}"}};
    row("before everything", both, "a$A b", "a", 0);
    row("inside of a value", both, "a$A b", "value", 1);
    row("behind a value", both, "a$A b", " b", 3);
    row("behind braces", both, "a${A} b", " b", 5);
    row("behind both", both, "$A, ${A} b", " b", 8);
    row("between both", both, "$A, ${A} b", ", ", 2);
    row("value in a value", both, "x $B y", "value", 2);
    row("behind a value in a value", both, "x $B y", " y", 4);
    row("default", both, "x ${C:-def} y", "def", 2);
    row("behind an empty value", both, "x$C.y", ".", 3);
}

void TestSubstitution::sourceOffsets()
{
    QFETCH(EnvironmentMap, environment);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, marked);
    QFETCH(qsizetype, source);
    const SubstitutedText result = substitute(text, environment);
    QVERIFY(result.text.contains(marked));
    QCOMPARE(result.sourceOffset(result.text.indexOf(marked)), source);
    QCOMPARE(result.sourceOffset(result.text.size()), text.size());
}

void TestSubstitution::everyOffsetAscends()
{
    const QByteArray text = "$A${B}$C x ${D:-$A}${A}$B$$A ${$E} end";
    const EnvironmentMap environment{{"A", "1${B}2"}, {"B", "bb"}, {"E", "B"}};
    const SubstitutedText result = substitute(text, environment);
    for (qsizetype i = 1; i <= result.text.size(); ++i)
        QVERIFY(result.sourceOffset(i - 1) <= result.sourceOffset(i));
    QCOMPARE(result.sourceOffset(result.text.size()), text.size());
}

void TestSubstitution::manyOpenBraces()
{
    const QByteArray text = QByteArray("${A:-x").repeated(500'000);
    QCOMPARE(substitute(text, {}).text, text);
}

TOWERKEY_TEST(TestSubstitution)

#include "testsubstitution.moc"
