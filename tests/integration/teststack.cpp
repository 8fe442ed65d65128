// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/folder.h"
#include "tests/support/registry.h"
#include "tests/support/stackprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// Docker's own check of files for Swarm.
class TestStack : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goodFile();
    void damageIsReported_data();
    void damageIsReported();

private:
    const test::StackProgram m_stack;
};

void TestStack::init() { TOWERKEY_NEEDS(m_stack, "docker"); }

void TestStack::goodFile()
{
    const test::Folder folder;
    const QString file = folder.write(u"stack.yaml"_s,
                                      "services:\n"
                                      "  orthanc:\n"
                                      "    image: orthancteam/orthanc:26.8.1\n"
                                      "    environment: {ORTHANC__NAME: \"5$$\"}\n"
                                      "    secrets: [password]\n"
                                      "    deploy: {replicas: 1}\n"
                                      "secrets:\n"
                                      "  password: {file: ./password}\n");
    const auto config = m_stack.config(file);
    QVERIFY2(config, config ? "" : qPrintable(config.error()));
    const QStringList variable{u"services"_s, u"orthanc"_s, u"environment"_s, u"ORTHANC__NAME"_s};
    QCOMPARE(test::at(*config, variable), json::Value(u"5$"_s));
    QCOMPARE(test::at(*config, {u"secrets"_s, u"password"_s, u"file"_s}),
             json::Value(folder.path(u"password"_s)));
}

void TestStack::damageIsReported_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");

    QTest::newRow("unknown key") << "services: {a: {image: b, deplyo: {}}}"_ba << u"deplyo"_s;
    QTest::newRow("wrong type") << "services: {a: {image: b, deploy: {replicas: few}}}"_ba
                                << u"replicas"_s;
    QTest::newRow("no YAML") << "services: {a: [}"_ba << u"yaml"_s;
}

void TestStack::damageIsReported()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    const test::Folder folder;
    const auto config = m_stack.config(folder.write(u"stack.yaml"_s, text));
    QVERIFY(!config);
    QVERIFY2(config.error().contains(message), qPrintable(config.error()));
}

TOWERKEY_TEST(TestStack)

#include "teststack.moc"
