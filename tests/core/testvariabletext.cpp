// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/variableformats.h"
#include "core/exchange/variabletext.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::exchange;

/// Variables as people type and paste them.
class TestVariableText : public QObject
{
    Q_OBJECT

private slots:
    void read_data();
    void read();
    void unread_data();
    void unread();
    void linesAreTold();
    void writtenIsRead_data();
    void writtenIsRead();
    void entriesAreWholeLines();
    void files_data();
    void files();
};

static QStringList assignments(const VariableText &text)
{
    QStringList result;
    for (const TypedVariable &variable : text.variables)
        result.append(variable.name + u'=' + variable.value);
    return result;
}

void TestVariableText::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const QString &text, const QStringList &expected) {
        QTest::newRow(title) << text << expected;
    };
    row("nothing", u""_s, {});
    row("comments and heads", u"# a\n\nenvironment:\n  env: []\n"_s, {});
    row("assignment", u"A=b c"_s, {u"A=b c"_s});
    row("blanks around", u"  A = b \r\n"_s, {u"A=b"_s});
    row("empty", u"A="_s, {u"A="_s});
    row("single quotes", u"A='b $c \\n'"_s, {u"A=b $c \\n"_s});
    row("double quotes", u"A=\"b\\n\\\"\\$\" # c"_s, {u"A=b\n\"$"_s});
    row("quotes over lines", u"A='b\nc'\nD=e"_s, {u"A=b\nc"_s, u"D=e"_s});
    row("quotes inside", u"A=\"a\",\"b\""_s, {u"A=\"a\",\"b\""_s});
    row("hash in a value", u"A=b #c"_s, {u"A=b #c"_s});
    row("JSON", u"A={\"a\": [1, 2]}"_s, {u"A={\"a\": [1, 2]}"_s});
    row("member", u"  A: b"_s, {u"A=b"_s});
    row("member in quotes", u"\"A\": 'b'"_s, {u"A=b"_s});
    row("member with a number", u"A: 1e3"_s, {u"A=1000"_s});
    row("member with a comment", u"A: b # c"_s, {u"A=b"_s});
    row("member with a dollar", u"A: a$$b"_s, {u"A=a$b"_s});
    row("block", u"  A: |\n    {\n      \"b\": 1\n    }\n  C: d"_s,
        {u"A={\n  \"b\": 1\n}\n"_s, u"C=d"_s});
    row("block behind blank lines", u"A: |-\n\n  b\n\nC: d"_s, {u"A=\nb"_s, u"C=d"_s});
    row("items", u"environment:\n  - A=b\n  - 'C=d e'"_s, {u"A=b"_s, u"C=d e"_s});
    row("flow", u"environment: {A: b, C: \"d\"}"_s, {u"A=b"_s, u"C=d"_s});
    row("Kubernetes", u"env:\n  - name: A\n    value: \"b$$(c)\"\n  - name: C"_s,
        {u"A=b$(c)"_s, u"C="_s});
    row("export", u"export A=b C='d e'"_s, {u"A=b"_s, u"C=d e"_s});
    row("declare", u"declare -x A=\"b \\$c\""_s, {u"A=b $c"_s});
    row("docker run", u"docker run -d -e A=b --env C=d --env=E=f -eG=h -p 1:2 image:tag"_s,
        {u"A=b"_s, u"C=d"_s, u"E=f"_s, u"G=h"_s});
    row("docker run over lines",
        u"sudo docker run \\\n  -e A='b c' \\\n  --name x \\\n  image\nD=e"_s,
        {u"A=b c"_s, u"D=e"_s});
    row("an option alone", u"  -e A=b"_s, {u"A=b"_s});
    row("all mixed", u"A=1\nB: 2\n- C=3\nexport D=4\n-e E=5"_s,
        {u"A=1"_s, u"B=2"_s, u"C=3"_s, u"D=4"_s, u"E=5"_s});
    row("name with a dot", u"ORTHANC__A.B=c"_s, {u"ORTHANC__A.B=c"_s});
}

void TestVariableText::read()
{
    QFETCH(QString, text);
    const VariableText result = readVariables(text);
    QTEST(assignments(result), "expected");
    QCOMPARE(result.unread.size(), 0);
}

void TestVariableText::unread_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *title, const char *text, UnreadReason reason,
                        const char *argument = "") {
        QTest::newRow(title) << QString::fromLatin1(text) << int(reason)
                             << QString::fromLatin1(argument);
    };
    row("word", "A", UnreadReason::NoAssignment);
    row("half a name", "=b", UnreadReason::NoAssignment);
    row("open quote", "A='b", UnreadReason::QuoteOpen);
    row("open quote in a command", "export A='b", UnreadReason::QuoteOpen);
    row("broken YAML", "A: \"b", UnreadReason::YamlInvalid);
    row("member without value", "A:", UnreadReason::ValueMissing, "A");
    row("item without value", "- A", UnreadReason::ValueMissing, "A");
    row("option without value", "-e A", UnreadReason::ValueMissing, "A");
    row("table", "A: {b: c}", UnreadReason::ValueIsNoText, "A");
    row("from the host", "A: x${B:-c}", UnreadReason::ValueFromHost, "${B:-c}");
    row("from the shell", "export A=\"$B\"", UnreadReason::ValueFromHost, "$B");
    row("from the cluster", "- name: A\n  value: $(B)", UnreadReason::ValueFromHost, "$(B)");
    row("from a secret", "- name: A\n  valueFrom: {secretKeyRef: {name: b}}",
        UnreadReason::ValueFromElsewhere, "A");
    row("file of variables", "docker run --env-file=x y", UnreadReason::OptionUnreadable,
        "--env-file=x");
}

void TestVariableText::unread()
{
    QFETCH(QString, text);
    QFETCH(QString, argument);
    const VariableText result = readVariables(text + u"\nZ=1"_s);
    QCOMPARE(assignments(result), QStringList{u"Z=1"_s});
    QCOMPARE(result.unread.size(), 1);
    QTEST(int(result.unread[0].reason), "reason");
    if (!argument.isEmpty())
        QCOMPARE(result.unread[0].arguments.value(0), argument);
    QVERIFY(!message(result.unread[0]).isEmpty());
    QCOMPARE(result.unread[0].firstLine, 0);
}

void TestVariableText::linesAreTold()
{
    const VariableText result = readVariables(u"environment:\n  A: |\n    b\n    c\n  D: e\nx"_s);
    QCOMPARE(result.variables,
             (QList<TypedVariable>{{u"A"_s, u"b\nc\n"_s, 1, 3}, {u"D"_s, u"e"_s, 4, 4}}));
    QCOMPARE(result.unread, (QList<UnreadLines>{{UnreadReason::NoAssignment, {}, 5, 5}}));
}

static const QList<EquivalentVariable> &samples()
{
    static const QList<EquivalentVariable> variables{
        {u"A"_s, u"plain"_s, {}, false},
        {u"EMPTY"_s, u""_s, {}, false},
        {u"NUMBER"_s, u"1e3"_s, {}, false},
        {u"TRUTH"_s, u"yes"_s, {}, false},
        {u"DOLLARS"_s, u"$a ${b} $$ $(c) a$"_s, {}, false},
        {u"QUOTES"_s, u"it's \"so\" \\ \\n"_s, {}, false},
        {u"BLANKS"_s, u"  a  #b "_s, {}, false},
        {u"EQUALS"_s, u"a=b: c"_s, {}, false},
        {u"LETTERS"_s, u"h\u00e9 \U0001F600"_s, {}, false},
        {u"LINES"_s, u"a\nb\n\n c"_s, {}, false},
        {u"JSON"_s, u"{\"a\": [\"A\", \"h\", 104]}"_s, {}, false}};
    return variables;
}

void TestVariableText::writtenIsRead_data()
{
    QTest::addColumn<int>("format");
    const QStringList names{u"map"_s,    u"list"_s,  u"dotenv"_s,
                            u"docker"_s, u"shell"_s, u"Kubernetes"_s};
    for (int format = 0; format < int(names.size()); ++format)
        QTest::newRow(qPrintable(names[format])) << format;
}

void TestVariableText::writtenIsRead()
{
    QFETCH(int, format);
    const WrittenVariables written = write(samples(), VariableFormat(format), u"o/o:1"_s);
    QVERIFY(written.inexpressible.isEmpty());
    const VariableText read = readVariables(QString::fromUtf8(written.text));
    QVERIFY2(read.unread.isEmpty(), written.text.constData());
    QStringList expected;
    for (const EquivalentVariable &variable : samples())
        expected.append(variable.name + u'=' + variable.value);
    QCOMPARE(assignments(read), expected);
}

void TestVariableText::entriesAreWholeLines()
{
    for (int format = 0; format < 6; ++format) {
        const WrittenVariables written = write(samples(), VariableFormat(format), u"o/o:1"_s);
        QCOMPARE(written.entries.size(), samples().size());
        for (const WrittenEntry &entry : written.entries) {
            const auto text = written.text.sliced(entry.range.begin, entry.range.length());
            QVERIFY(text.endsWith('\n'));
            QVERIFY(entry.range.begin == 0 || written.text[entry.range.begin - 1] == '\n');
            QVERIFY(text.contains(samples()[entry.variable].name.toUtf8()));
        }
    }
}

void TestVariableText::files_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("no file") << u"A=b"_s << QStringList();
    QTest::newRow("compose")
        << u"services:\n  db:\n    image: postgres\n    environment:\n      P: q\n"
           "  pacs:\n    image: orthancteam/orthanc:26.8.1\n    environment:\n      - A=b\n"_s
        << QStringList{u"A=b"_s};
    QTest::newRow("shared") << u"x-env: &e {A: b}\nservices:\n  pacs:\n    environment:\n"
                               "      <<: *e\n      C: d\n"_s
                            << QStringList{u"C=d"_s, u"A=b"_s};
    QTest::newRow("deployment") << u"kind: Deployment\nspec:\n  template:\n    spec:\n"
                                   "      containers:\n        - image: orthancteam/orthanc\n"
                                   "          env:\n            - {name: A, value: b}\n"_s
                                << QStringList{u"A=b"_s};
}

void TestVariableText::files()
{
    QFETCH(QString, text);
    QTEST(assignments(readVariablesOfFile(text)), "expected");
}

TOWERKEY_TEST(TestVariableText)

#include "testvariabletext.moc"
