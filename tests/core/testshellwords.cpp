// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/shellwords.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::Shell;

/// Command lines, as the three shells take them apart.
class TestShellWords : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void commands_data();
    void commands();
    void otherShells_data();
    void otherShells();
    void expansions_data();
    void expansions();
    void mapLeadsToWhereBytesAreWritten();
    void manyWords();
};

static QStringList textsOf(const exchange::ShellText &text)
{
    QStringList words;
    for (const exchange::ShellWord &word : text.words())
        words.append(QString::fromUtf8(word.text));
    return words;
}

void TestShellWords::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("words") << " a  b "_ba << QStringList{u"a"_s, u"b"_s} << true;
    QTest::newRow("empty word") << "''"_ba << QStringList{u""_s} << true;
    QTest::newRow("joined") << "a'b'\"c\"\\ d"_ba << QStringList{u"abc d"_s} << true;
    QTest::newRow("comment") << "a#b #c"_ba << QStringList{u"a#b"_s} << true;
    QTest::newRow("escapes") << "\"a\\\"b\\c\""_ba << QStringList{u"a\"b\\c"_s} << true;
    QTest::newRow("joined lines") << "a\\\nb"_ba << QStringList{u"ab"_s} << true;
    QTest::newRow("joined lines of Windows")
        << "a \\\r\n b\r\n"_ba << QStringList{u"a"_s, u"b"_s} << true;
    QTest::newRow("ANSI quotes") << "$'a\\n\\'b'"_ba << QStringList{u"a\n'b"_s} << true;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                        "a"_ba
                                     << QStringList{u"a"_s} << true;
    QTest::newRow("open") << "'a"_ba << QStringList{u"a"_s} << false;
    QTest::newRow("open double") << "\"a\\"_ba << QStringList{u"a\\"_s} << false;
}

void TestShellWords::words()
{
    QFETCH(const QByteArray, text);
    const auto read = exchange::readShell(text, {.hasComments = true});
    QTEST(textsOf(read), "expected");
    QTEST(read.isComplete, "isComplete");
}

void TestShellWords::commands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("lines") << "a b\nc"_ba << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("operators") << "a;b&&c|d &"_ba << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("quoted operators") << "a ';' \"&\" \\|"_ba << QStringList{u"a ; & |"_s};
    QTest::newRow("redirections") << "a >x 2>&1 <y b"_ba << QStringList{u"a b"_s};
    QTest::newRow("here text") << "cat > x <<'EOF'\ndocker 'run\nEOF\nb"_ba
                               << QStringList{u"cat"_s, u"b"_s};
    QTest::newRow("comment behind a line that goes on")
        << "a \\\n # b\nc"_ba << QStringList{u"a"_s, u"c"_s};
    QTest::newRow("line end in quotes") << "a 'b\nc'"_ba << QStringList{u"a b\nc"_s};
}

void TestShellWords::commands()
{
    QFETCH(const QByteArray, text);
    QStringList commands;
    const auto read = exchange::readShell(text, {.hasComments = true, .hasOperators = true});
    for (const exchange::ShellCommand &command : read.commands) {
        QStringList words;
        for (const exchange::ShellWord &word : command)
            words.append(QString::fromUtf8(word.text));
        commands.append(words.join(u' '));
    }
    QTEST(commands, "expected");
}

void TestShellWords::otherShells_data()
{
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("PowerShell, line goes on")
        << Shell::PowerShell << "a `\r\n b"_ba << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("PowerShell, quotes") << Shell::PowerShell << "'a''b' \"c`\"d\" C:\\e"_ba
                                        << QStringList{u"a'b"_s, u"c\"d"_s, u"C:\\e"_s};
    QTest::newRow("cmd, line goes on")
        << Shell::Command << "a ^\r\n b"_ba << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("cmd, quotes") << Shell::Command << "\"a b\" 'c \"d\\\"e\""_ba
                                 << QStringList{u"a b"_s, u"'c"_s, u"d\"e"_s};
}

void TestShellWords::otherShells()
{
    QFETCH(const Shell, shell);
    QFETCH(const QByteArray, text);
    QTEST(textsOf(exchange::readShell(text, {.shell = shell})), "expected");
}

void TestShellWords::expansions_data()
{
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << Shell::Posix << "a '$b' \\$c $"_ba << QString();
    QTest::newRow("name") << Shell::Posix << "a$b_1.c"_ba << u"$b_1"_s;
    QTest::newRow("braces") << Shell::Posix << "\"${a:-b}c\""_ba << u"${a:-b}"_s;
    QTest::newRow("command") << Shell::Posix << "\"$(cat \"x)\" (y))z\""_ba
                             << u"$(cat \"x)\" (y))"_s;
    QTest::newRow("backticks") << Shell::Posix << "`a b`c"_ba << u"`a b`"_s;
    QTest::newRow("PowerShell") << Shell::PowerShell << "$env:A\\b"_ba << u"$env:A"_s;
    QTest::newRow("cmd") << Shell::Command << "%cd%\\b"_ba << u"%cd%"_s;
    QTest::newRow("cmd, no variable") << Shell::Command << "100% $a"_ba << QString();
}

void TestShellWords::expansions()
{
    QFETCH(const Shell, shell);
    QFETCH(const QByteArray, text);
    QTEST(exchange::readShell(text, {.shell = shell}).expansion(), "expected");
}

void TestShellWords::mapLeadsToWhereBytesAreWritten()
{
    const auto word = exchange::readShell("x a\"b\\\"c\"'d'\\e", {}).words().at(1);
    QCOMPARE(word.text, "ab\"cde"_ba);
    QCOMPARE(word.range, (TextRange{2, 14}));
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < word.text.size(); ++i)
        offsets.append(word.map.sourceOffset(i));
    QCOMPARE(offsets, (QList<qsizetype>{2, 4, 6, 7, 10, 13}));
    QCOMPARE(word.quotes, (QList<TextRange>{{3, 9}, {9, 12}}));
}

void TestShellWords::manyWords()
{
    constexpr int lines = 100'000;
    const QByteArray text = QByteArray("-e \"A=$B 'c'\" \\\n").repeated(lines);
    const auto words = exchange::readShell(text, {.hasComments = true, .hasOperators = true});
    QCOMPARE(words.words().size(), 2 * lines);
}

TOWERKEY_TEST(TestShellWords)

#include "testshellwords.moc"
