// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/environmenttext.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// The lines of variables that a container is given: nothing in them is quoted or replaced.
class TestEnvironmentText : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
};

void TestEnvironmentText::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<int>("errors");
    QTest::newRow("plain") << "A=1\nB=2\n"_ba << "A=1;B=2;"_ba << 0;
    QTest::newRow("comment and blank line") << "# A=1\n\n  # x\nB=2"_ba << "B=2;"_ba << 0;
    QTest::newRow("carriage returns") << "A=1\r\nB=2\r\n"_ba << "A=1;B=2;"_ba << 0;
    QTest::newRow("nothing is quoted") << "A=\"x y\" # z\n"_ba << "A=\"x y\" # z;"_ba << 0;
    QTest::newRow("equals signs in the value") << "A=b=c\n"_ba << "A=b=c;"_ba << 0;
    QTest::newRow("empty value") << "A=\n"_ba << "A=;"_ba << 0;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                        "A=1\n"_ba
                                     << "A=1;"_ba << 0;
    QTest::newRow("no assignment") << "A=1\nORTHANC__NAME\n"_ba << "A=1;"_ba << 1;
    QTest::newRow("no name") << "=1\n"_ba << ""_ba << 1;
    QTest::newRow("blank in the name") << "export A=1\n"_ba << ""_ba << 1;
}

void TestEnvironmentText::lines()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, read);
    QFETCH(const int, errors);
    const auto environment = deployment::EnvironmentText::parse(text);
    QByteArray assignments;
    for (const auto &assignment : environment.assignments())
        assignments += assignment.name + '=' + assignment.value + ';';
    QCOMPARE(assignments, read);
    QCOMPARE(environment.errors().size(), errors);
    if (errors > 0)
        QCOMPARE(environment.errors().first().id, ErrorId::LineIsNoAssignment);
}

TOWERKEY_TEST(TestEnvironmentText)

#include "testenvironmenttext.moc"
