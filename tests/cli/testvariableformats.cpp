// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "core/exchange/variableformats.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::exchange;

class TestVariableFormats : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void empty();
    void names_data();
    void names();
    void longTable();
    void realShell_data();
    void realShell();
    void realDockerRun_data();
    void realDockerRun();
    void maskedVariables();
};

static QList<EquivalentVariable> one(const QString &value, const QString &name = u"V"_s)
{
    return {{name, value, {}, false}};
}

static QString lineOf(const WrittenVariables &written, qsizetype skipped)
{
    return QString::fromUtf8(written.text).chopped(1).sliced(skipped);
}

/// One value in every form, so that a row shows how they differ.
void TestVariableFormats::values_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("kubernetes");

    QTest::newRow("word") << u"PACS"_s << u"PACS"_s << u"V=PACS"_s << u"'PACS'"_s << u"PACS"_s
                          << u"PACS"_s;
    QTest::newRow("boolean") << u"true"_s << u"\"true\""_s << u"V=true"_s << u"'true'"_s
                             << u"true"_s << u"\"true\""_s;
    QTest::newRow("number") << u"4242"_s << u"\"4242\""_s << u"V=4242"_s << u"'4242'"_s << u"4242"_s
                            << u"\"4242\""_s;
    QTest::newRow("empty") << u""_s << u"\"\""_s << u"V="_s << u"''"_s << u"''"_s << u"\"\""_s;
    QTest::newRow("JSON text") << u"\"1234\""_s << u"'\"1234\"'"_s << u"'V=\"1234\"'"_s
                               << u"'\"1234\"'"_s << u"'\"1234\"'"_s << u"'\"1234\"'"_s;
    QTest::newRow("apostrophe") << u"it's"_s << u"\"it's\""_s << u"\"V=it's\""_s << u"\"it's\""_s
                                << u"'it'\\''s'"_s << u"\"it's\""_s;
    QTest::newRow("dollar") << u"a$b"_s << u"\"a$$b\""_s << u"\"V=a$$b\""_s << u"'a$b'"_s
                            << u"'a$b'"_s << u"\"a$b\""_s;
    QTest::newRow("braces") << u"${X}"_s << u"\"$${X}\""_s << u"\"V=$${X}\""_s << u"'${X}'"_s
                            << u"'${X}'"_s << u"\"${X}\""_s;
    QTest::newRow("round brackets") << u"$(X)"_s << u"\"$$(X)\""_s << u"\"V=$$(X)\""_s
                                    << u"'$(X)'"_s << u"'$(X)'"_s << u"\"$$(X)\""_s;
    QTest::newRow("two dollars") << u"$$x"_s << u"\"$$$$x\""_s << u"\"V=$$$$x\""_s << u"'$$x'"_s
                                 << u"'$$x'"_s << u"\"$$$$x\""_s;
    QTest::newRow("dollar before a letter beyond ASCII")
        << u"$é"_s << u"\"$$é\""_s << u"\"V=$$é\""_s << u"'$é'"_s << u"'$é'"_s << u"\"$$é\""_s;
    QTest::newRow("backslash at the end") << u"C:\\"_s << u"'C:\\'"_s << u"'V=C:\\'"_s
                                          << u"\"C:\\\\\""_s << u"'C:\\'"_s << u"'C:\\'"_s;
    QTest::newRow("backslash inside") << u"a\\nb"_s << u"'a\\nb'"_s << u"'V=a\\nb'"_s
                                      << u"'a\\nb'"_s << u"'a\\nb'"_s << u"'a\\nb'"_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"|-\n    a\n    b"_s << u"\"V=a\\nb\""_s
                               << u"\"a\\nb\""_s << u"'a\nb'"_s << u"|-\n      a\n      b"_s;
    QTest::newRow("apostrophe, dollar, quote and line break")
        << u"'$\"\n"_s << u"|\n    '$$\""_s << u"\"V='$$\\\"\\n\""_s << u"\"'\\$\\\"\\n\""_s
        << u"''\\''$\"\n'"_s << u"|\n      '$\""_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"\"a\\rb\""_s << u"\"V=a\\rb\""_s
                                     << u"\"a\\rb\""_s << u"'a\rb'"_s << u"\"a\\rb\""_s;
    QTest::newRow("comment") << u"a #b"_s << u"\"a #b\""_s << u"\"V=a #b\""_s << u"'a #b'"_s
                             << u"'a #b'"_s << u"\"a #b\""_s;
    QTest::newRow("colon") << u"a: b"_s << u"\"a: b\""_s << u"\"V=a: b\""_s << u"'a: b'"_s
                           << u"'a: b'"_s << u"\"a: b\""_s;
    QTest::newRow("blanks around")
        << u" a "_s << u"\" a \""_s << u"\"V= a \""_s << u"' a '"_s << u"' a '"_s << u"\" a \""_s;
    QTest::newRow("accent") << u"é"_s << u"\"é\""_s << u"\"V=é\""_s << u"'é'"_s << u"'é'"_s
                            << u"\"é\""_s;
}

void TestVariableFormats::values()
{
    QFETCH(QString, value);
    QFETCH(QString, map);
    QFETCH(QString, list);
    QFETCH(QString, file);
    QFETCH(QString, shell);
    QFETCH(QString, kubernetes);
    QCOMPARE(lineOf(composeMap(one(value)), 13), u"  V: "_s + map);
    QCOMPARE(lineOf(composeList(one(value)), 13), u"  - "_s + list);
    QCOMPARE(lineOf(dotenv(one(value)), 0), u"V="_s + file);
    QCOMPARE(lineOf(shellExports(one(value)), 0), u"export V="_s + shell);
    QCOMPARE(lineOf(kubernetesEnvironment(one(value)), 5),
             u"  - name: V\n    value: "_s + kubernetes);
}

void TestVariableFormats::empty()
{
    QCOMPARE(composeMap({}).text, "environment: {}\n");
    QCOMPARE(composeList({}).text, "environment: []\n");
    QCOMPARE(kubernetesEnvironment({}).text, "env: []\n");
    QCOMPARE(dotenv({}).text, "");
    QCOMPARE(shellExports({}).text, "");
    QCOMPARE(dockerRun({}, u"orthancteam/orthanc:26.8.1"_s).text,
             "docker run \\\n  orthancteam/orthanc:26.8.1\n");
}

/// Which forms can carry a name and a value.
void TestVariableFormats::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("missing"); // Letters of the forms that cannot.

    QTest::newRow("plain") << u"ORTHANC__NAME"_s << u"x"_s << u""_s;
    QTest::newRow("accent in the name") << u"ORTHANC__É"_s << u"x"_s << u"sk"_s;
    QTest::newRow("hyphen in the name") << u"ORTHANC__A-B"_s << u"x"_s << u"s"_s;
    QTest::newRow("dot in the name") << u"ORTHANC__A.B"_s << u"x"_s << u"s"_s;
    QTest::newRow("blank in the name") << u"ORTHANC__A B"_s << u"x"_s << u"fsk"_s;
    QTest::newRow("digit first") << u"1A"_s << u"x"_s << u"sk"_s;
    QTest::newRow("bytes that are no UTF-8") << u"N"_s << QString(QChar(0xdcff)) << u"mlfdk"_s;
    QTest::newRow("bytes in the name") << u"N"_s + QChar(0xdcff) << u"x"_s << u"mlfdsk"_s;
}

void TestVariableFormats::names()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, missing);
    const auto variables = one(value, name);
    const QList<std::pair<QChar, WrittenVariables>> forms{
        {u'm', composeMap(variables)},   {u'l', composeList(variables)},
        {u'f', dotenv(variables)},       {u'd', dockerRun(variables, u"x"_s)},
        {u's', shellExports(variables)}, {u'k', kubernetesEnvironment(variables)},
    };
    QString found;
    for (const auto &[letter, written] : forms) {
        if (!written.inexpressible.isEmpty()) {
            QCOMPARE(written.inexpressible, QStringList{name});
            found += letter;
        }
    }
    QCOMPARE(found, missing);
}

void TestVariableFormats::longTable()
{
    const QString value = u"{\"ct1\": [\"CT1\", \"10.0.0.5\", 104], "
                          u"\"mr$\": {\"AET\": \"MR\", \"Host\": \"mr.example.org\"}}"_s;
    QCOMPARE(composeMap(one(value, u"M"_s)).text,
             "environment:\n"
             "  M: |\n"
             "    {\n"
             "      \"ct1\": [\"CT1\", \"10.0.0.5\", 104],\n"
             "      \"mr$$\": {\"AET\": \"MR\", \"Host\": "
             "\"mr.example.org\"}\n"
             "    }\n");
    QCOMPARE(composeList(one(value, u"M"_s)).text.count('\n'), 2);
}

static void shellValues()
{
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("word") << "PACS"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("blanks") << "  a  b "_ba;
    QTest::newRow("apostrophes") << "''it's''"_ba;
    QTest::newRow("expansions") << "$HOME ${HOME} $(id) `id` ~ * ? !x"_ba;
    QTest::newRow("backslashes") << "\\a\\\\ \\"_ba;
    QTest::newRow("JSON") << "{\"a\": [1, \"x y\"]}"_ba;
    QTest::newRow("lines") << "a\nb\n\nc"_ba;
    QTest::newRow("operators") << "a;b|c&d>e<f(g)#h"_ba;
    QTest::newRow("accents") << "é中😀"_ba;
    QTest::newRow("control") << "a\tb\x01\x7f\rc"_ba;
    QTest::newRow("option") << "-n"_ba;
}

static QByteArray outputOfShell(const QByteArray &script)
{
    QProcess process;
    process.start(u"sh"_s, {});
    process.write(script);
    process.closeWriteChannel();
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

void TestVariableFormats::realShell_data()
{
    shellValues();
    QTest::newRow("bytes") << "a\xff\xfe z"_ba;
}

void TestVariableFormats::realShell()
{
    QFETCH(QByteArray, value);
    QString text;
    for (const char byte : value)
        text += QChar(char16_t(uchar(byte) + (uchar(byte) >= 0x80 ? 0xdc00 : 0)));
    const WrittenVariables written = shellExports(one(text));
    QVERIFY(written.inexpressible.isEmpty());
    QCOMPARE(outputOfShell(written.text + "printenv V | od -An -v -tx1 | tr -d ' \\n'\n"),
             QByteArray(value + '\n').toHex());
}

void TestVariableFormats::realDockerRun_data() { shellValues(); }

void TestVariableFormats::realDockerRun()
{
    QFETCH(QByteArray, value);
    const QByteArray stand = "docker() { printf '%s\\0' \"$@\"; }\n";
    const auto written = dockerRun(one(QString::fromUtf8(value)), u"orthanc:1"_s);
    QCOMPARE(outputOfShell(stand + written.text).split('\0'),
             (QList<QByteArray>{"run", "-e", "V=" + value, "orthanc:1", ""}));
}

void TestVariableFormats::maskedVariables()
{
    const auto path = SettingPath::fromString(u"RegisteredUsers").value();
    const auto shown =
        masked({{u"ORTHANC__REGISTERED_USERS"_s, u"{\"alice\": \"x\"}"_s, path, true},
                {u"ORTHANC_PASSWORD"_s, u"x"_s, {}, true},
                {u"ORTHANC__NAME"_s, u"x"_s, {}, false}},
               catalogue::Catalogue::load());
    QCOMPARE(shown[0].value, u"{\"alice\": \"%1\"}"_s.arg(dots()));
    QCOMPARE(shown[1].value, dots());
    QCOMPARE(shown[2].value, u"x"_s);
}

TOWERKEY_TEST(TestVariableFormats)

#include "testvariableformats.moc"
