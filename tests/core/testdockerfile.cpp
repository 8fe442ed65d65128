// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/dockerfile.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::compose::Dockerfile;

/// What a Dockerfile says about the image it makes, and edits of its variables.
class TestDockerfile : public QObject
{
    Q_OBJECT

private slots:
    void base_data();
    void base();
    void variables_data();
    void variables();
    void copies();
    void stagesAndCommands();
    void edits_data();
    void edits();
};

void TestDockerfile::base_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("base");
    QTest::newRow("plain") << "FROM orthancteam/orthanc:24.1.2\n"_ba
                           << u"orthancteam/orthanc:24.1.2"_s;
    QTest::newRow("last stage") << "from a AS x\nFROM --platform=linux/amd64 b as y\n"_ba << u"b"_s;
    QTest::newRow("earlier stage") << "FROM a AS x\nFROM x\n"_ba << u"a"_s;
    QTest::newRow("argument") << "ARG TAG=1\nFROM a:${TAG}\n"_ba << u"a:1"_s;
    QTest::newRow("argument of the build") << "ARG GIVEN=1\nFROM a:$GIVEN\n"_ba << u"a:2"_s;
    QTest::newRow("comments") << "# FROM a\n\n  FROM \\\n# c\n  b\n"_ba << u"b"_s;
    QTest::newRow("none") << "RUN x\n"_ba << QString();
}

void TestDockerfile::base()
{
    QFETCH(QByteArray, text);
    QTEST(Dockerfile::parse(text, {}, {{"GIVEN", "2"}}).base(), "base");
}

void TestDockerfile::variables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value"); // Of A; "-" when there is none.
    QTest::newRow("new form") << "ENV A=x"_ba << "x"_ba;
    QTest::newRow("several") << "ENV B=1 A='x y' C=2"_ba << "x y"_ba;
    QTest::newRow("continued") << "ENV B=1 \\\n    # c\n    A=\"x\\\"y\" \\\n    C=2\n"_ba
                               << "x\"y"_ba;
    QTest::newRow("old form") << "ENV A some text\n"_ba << "some text"_ba;
    QTest::newRow("variable") << "ENV B=b\nENV A=${B}c\n"_ba << "bc"_ba;
    QTest::newRow("dollar") << "ENV A=a\\$b\n"_ba << "a$b"_ba;
    QTest::newRow("last counts") << "ENV A=1\nENV A=2\n"_ba << "2"_ba;
    QTest::newRow("of another stage") << "FROM a\nENV A=1\nFROM b\n"_ba << "-"_ba;
    QTest::newRow("of the stage before") << "FROM a AS s\nENV A=1\nFROM s\n"_ba << "1"_ba;
}

void TestDockerfile::variables()
{
    QFETCH(QByteArray, text);
    const auto dockerfile = Dockerfile::parse(text);
    const auto *variable = dockerfile.find("A");
    QTEST(variable ? variable->value : "-"_ba, "value");
}

void TestDockerfile::copies()
{
    const auto dockerfile = Dockerfile::parse("FROM a\n"
                                              "COPY --chown=1:1 orthanc.json /etc/orthanc/\n"
                                              "ADD [\"a b.json\", \"/etc/orthanc/a.json\"]\n"
                                              "COPY --from=x y /etc/orthanc/\n");
    QCOMPARE(dockerfile.copies().size(), 2);
    QCOMPARE(dockerfile.copies()[0].from, QStringList{u"orthanc.json"_s});
    QCOMPARE(dockerfile.copies()[0].to, u"/etc/orthanc/"_s);
    QCOMPARE(dockerfile.copies()[1].from, QStringList{u"a b.json"_s});
}

void TestDockerfile::stagesAndCommands()
{
    const QByteArray text = "FROM a AS first\nUSER one\nFROM b\nUSER two\n"
                            "ENTRYPOINT [\"/run\", \"it\"]\nCMD run 'this one'\n";
    const auto last = Dockerfile::parse(text);
    QCOMPARE(last.user(), u"two"_s);
    QCOMPARE(last.entrypoint(), (QStringList{u"/run"_s, u"it"_s}));
    QCOMPARE(last.command(), (QStringList{u"run"_s, u"this one"_s}));
    const auto first = Dockerfile::parse(text, u"first"_s);
    QCOMPARE(first.base(), u"a"_s);
    QCOMPARE(first.user(), u"one"_s);
    QVERIFY(!first.entrypoint());
}

void TestDockerfile::edits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("set") << "ENV B=1 A=x C=2\n"_ba << u"set y z"_s << "ENV B=1 A=\"y z\" C=2\n"_ba;
    QTest::newRow("set, old form") << "ENV A x y\n"_ba << u"set z"_s << "ENV A z\n"_ba;
    QTest::newRow("set, dollar") << "ENV A x y\n"_ba << u"set $z"_s << "ENV A=\"\\$z\"\n"_ba;
    QTest::newRow("remove, alone")
        << "FROM a\nENV A=1\nRUN x\n"_ba << u"remove"_s << "FROM a\nRUN x\n"_ba;
    QTest::newRow("rename") << "ENV A=1 B=2\n"_ba << u"rename N"_s << "ENV N=1 B=2\n"_ba;
}

void TestDockerfile::edits()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, action);
    const auto dockerfile = Dockerfile::parse(text);
    const QByteArray argument = action.section(u' ', 1).toUtf8();
    const auto splices = action.startsWith(u"set") ? dockerfile.set("A", argument)
        : action.startsWith(u"rename")             ? dockerfile.rename("A", argument)
                                                   : dockerfile.remove("A");
    QVERIFY(splices);
    QByteArray edited = text;
    applySplices(edited, *splices);
    QTEST(edited, "result");
}

TOWERKEY_TEST(TestDockerfile)

#include "testdockerfile.moc"
