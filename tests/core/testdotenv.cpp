// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/dotenv.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::compose::Dotenv;
using exchange::compose::dotenvValue;

/// Compose's .env files: what they say, and edits that leave everything else alone.
class TestDotenv : public QObject
{
    Q_OBJECT

private slots:
    void reading_data();
    void reading();
    void errors_data();
    void errors();
    void edits_data();
    void edits();
    void everyValueReadsBack_data();
    void everyValueReadsBack();
};

void TestDotenv::reading_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value"); // Of A.
    QTest::newRow("bare") << "A=x"_ba << "x"_ba;
    QTest::newRow("blanks around") << "A = x y \n"_ba << "x y"_ba;
    QTest::newRow("comment") << "A=x # y"_ba << "x"_ba;
    QTest::newRow("no comment") << "A=x#y"_ba << "x#y"_ba;
    QTest::newRow("nothing but a comment") << "A= # y"_ba << ""_ba;
    QTest::newRow("empty") << "A=\nB=1"_ba << ""_ba;
    QTest::newRow("export") << "export A=x"_ba << "x"_ba;
    QTest::newRow("colon") << "A: x"_ba << "x"_ba;
    QTest::newRow("single quotes") << "A='x $B \\n'"_ba << "x $B \\n"_ba;
    QTest::newRow("double quotes") << R"(A="x\n\ty\"z" # c)"_ba << "x\n\ty\"z"_ba;
    QTest::newRow("over lines") << "A='x\ny'\nB=1"_ba << "x\ny"_ba;
    QTest::newRow("variable above") << "B=b\nA=${B}c"_ba << "bc"_ba;
    QTest::newRow("variable outside") << "OUT=in\nA=$OUT"_ba << "out"_ba;
    QTest::newRow("default") << "A=${NO:-d}"_ba << "d"_ba;
    QTest::newRow("dollar in double quotes") << R"(A="a\$b")"_ba << "a$b"_ba;
    QTest::newRow("two dollars") << "A=a$$b"_ba << "a$b"_ba;
    QTest::newRow("carriage returns") << "A=x\r\nB=y\r\n"_ba << "x"_ba;
    QTest::newRow("last counts") << "A=1\nA=2"_ba << "2"_ba;
    QTest::newRow("name alone") << "A\nB=1"_ba << "from outside"_ba;
}

static std::optional<QByteArray> outside(const QByteArray &name)
{
    if (name == "A")
        return "from outside"_ba;
    return name == "OUT" ? std::optional("out"_ba) : std::nullopt;
}

void TestDotenv::reading()
{
    QFETCH(QByteArray, text);
    const Dotenv dotenv = Dotenv::parse(text, outside);
    QVERIFY(!dotenv.errorOffset());
    QVERIFY(dotenv.find("A"));
    QTEST(dotenv.find("A")->value, "value");
}

void TestDotenv::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("no name") << "B=1\n=x"_ba << qsizetype(4);
    QTest::newRow("bad name") << "A B=1"_ba << qsizetype(0);
    QTest::newRow("unclosed quote") << "A='x\nB=1"_ba << qsizetype(2);
}

void TestDotenv::errors()
{
    QFETCH(QByteArray, text);
    QTEST(Dotenv::parse(text).errorOffset().value_or(-1), "offset");
}

void TestDotenv::edits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("set, bare") << "# c\nA=x # d\nB=1\n"_ba << u"set y"_s
                               << "# c\nA=y # d\nB=1\n"_ba;
    QTest::newRow("set, quotes") << "A=\"x\"\n"_ba << u"set a b"_s << "A='a b'\n"_ba;
    QTest::newRow("set, the same") << "A=\"x\"\n"_ba << u"set x"_s << "A=\"x\"\n"_ba;
    QTest::newRow("set, over lines")
        << "A='x\ny'\r\nB=1\r\n"_ba << u"set z"_s << "A=z\r\nB=1\r\n"_ba;
    QTest::newRow("set, name alone") << "A\nB=1\n"_ba << u"set z"_s << "A=z\nB=1\n"_ba;
    QTest::newRow("set, new") << "B=1"_ba << u"set z"_s << "B=1\nA=z\n"_ba;
    QTest::newRow("remove") << "B=1\nexport A='x\ny' # c\nC=2\n"_ba << u"remove"_s
                            << "B=1\nC=2\n"_ba;
    QTest::newRow("rename") << "export A = x\n"_ba << u"rename N"_s << "export N = x\n"_ba;
}

void TestDotenv::edits()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, action);
    const Dotenv dotenv = Dotenv::parse(text, outside);
    const QByteArray argument = action.section(u' ', 1).toUtf8();
    const auto splices = action.startsWith(u"set") ? dotenv.set("A", argument)
        : action.startsWith(u"rename")             ? dotenv.rename("A", argument)
                                                   : dotenv.remove("A");
    QVERIFY(splices);
    QByteArray edited = text;
    const auto inverse = applySplices(edited, *splices);
    QTEST(edited, "result");
    applySplices(edited, inverse);
    QCOMPARE(edited, text);
}

void TestDotenv::everyValueReadsBack_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const QByteArray &value :
         {""_ba, "x"_ba, "a b"_ba, "it's"_ba, "a$b"_ba, "$A ${B}"_ba, "back\\slash"_ba, "end\\"_ba,
          "'\\"_ba, "\"'"_ba, "line\nbreak"_ba, "it's\r\n$x \\n"_ba, "# no"_ba, " blank "_ba,
          R"({"a": ["b", 'c']})"_ba, "\xc3\xa9"_ba, "\\'"_ba, "a\\'b\\\\"_ba, "\t"_ba})
        QTest::newRow(value.toPercentEncoding().constData()) << value;
}

void TestDotenv::everyValueReadsBack()
{
    QFETCH(QByteArray, value);
    const auto written = dotenvValue(value);
    QVERIFY(written);
    const Dotenv dotenv = Dotenv::parse("A=" + *written + "\nB=1\n");
    QVERIFY(dotenv.find("A"));
    QCOMPARE(dotenv.find("A")->value, value);
    QVERIFY(dotenv.find("B"));
}

TOWERKEY_TEST(TestDotenv)

#include "testdotenv.moc"
