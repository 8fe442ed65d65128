// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/unifieddiff.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// What a dry run prints: what diff -u prints, with dots for secrets.
class TestUnifiedDiff : public QObject
{
    Q_OBJECT

private slots:
    void isThatOfDiff_data();
    void isThatOfDiff();
    void secretsAreDots();
};

void TestUnifiedDiff::isThatOfDiff_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("printed");
    const auto row = [](const char *title, QByteArray before, QByteArray after,
                        QByteArray printed) { QTest::newRow(title) << before << after << printed; };
    row("one line", "a\nb\nc\n", "a\nx\nc\n", "--- f\n+++ f\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n");
    row("at both ends of a long text", "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
        "0\n2\n3\n4\n5\n6\n7\n8\n10\n",
        "--- f\n+++ f\n@@ -1,4 +1,4 @@\n-1\n+0\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n "
        "8\n-9\n+10\n");
    row("six lines between", "1\n2\n3\n4\n5\n6\n7\n8\n", "0\n2\n3\n4\n5\n6\n7\n9\n",
        "--- f\n+++ f\n@@ -1,8 +1,8 @@\n-1\n+0\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+9\n");
    row("added", "a\nb\n", "a\nb\nc\n", "--- f\n+++ f\n@@ -1,2 +1,3 @@\n a\n b\n+c\n");
    row("taken away", "a\nb\nc\n", "b\nc\n", "--- f\n+++ f\n@@ -1,3 +1,2 @@\n-a\n b\n c\n");
    row("new file", "", "a\nb\n", "--- f\n+++ f\n@@ -0,0 +1,2 @@\n+a\n+b\n");
    row("one line more at the end", "a\n", "a\nb\n", "--- f\n+++ f\n@@ -1 +1,2 @@\n a\n+b\n");
    row("no line end before", "a\nb", "a\nb\n",
        "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
    row("no line end after", "a\nb\n", "a\nc",
        "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n\\ No newline at end of file\n");
    row("carriage returns", "a\r\nb\r\n", "a\r\nc\r\n",
        "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n");
    row("nothing", "a\n", "a\n", "");
}

void TestUnifiedDiff::isThatOfDiff()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, printed);
    QCOMPARE(unifiedDiff(u"f"_s, {before, before}, {after, after}), printed);
}

void TestUnifiedDiff::secretsAreDots()
{
    const QByteArray printed =
        unifiedDiff(u"f"_s, {"Password: one\nName: a\n", "Password: •••\nName: a\n"},
                    {"Password: two\nName: a\n", "Password: •••\nName: a\n"});
    QCOMPARE(printed, "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-Password: •••\n+Password: •••\n Name: a\n");
}

TOWERKEY_TEST(TestUnifiedDiff)

#include "testunifieddiff.moc"
