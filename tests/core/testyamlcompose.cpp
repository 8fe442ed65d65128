// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/document.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::yaml;

/// Docker Compose itself reads the same: values of `environment`, merge keys, duplicates.
class TestYamlCompose : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void values();
    void randomNumbers();
    void blocks();
    void merges();
    void refusals_data();
    void refusals();

private:
    void compare(const QByteArray &values);
    QJsonObject environment(const QByteArray &text);

    QString m_program;
};

namespace {

constexpr int RandomNumbers = 400;

QByteArray service(const QByteArray &environment)
{
    return "services:\n  s:\n    image: i\n    environment:\n" + environment;
}

} // namespace

void TestYamlCompose::initTestCase()
{
    m_program = QStandardPaths::findExecutable(u"docker-compose"_s);
    if (m_program.isEmpty()) {
        const QStringList folders{u"/usr/libexec/docker/cli-plugins"_s,
                                  u"/usr/lib/docker/cli-plugins"_s};
        m_program = QStandardPaths::findExecutable(u"docker-compose"_s, folders);
    }
    if (m_program.isEmpty())
        QSKIP("docker-compose is not installed");
}

/// The environment of the service, as compose resolves it; empty when it refuses the text.
QJsonObject TestYamlCompose::environment(const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"compose.yaml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    QProcess compose;
    compose.setWorkingDirectory(folder.path());
    compose.start(m_program, {u"-f"_s, file.fileName(), u"config"_s, u"--format"_s, u"json"_s});
    if (!compose.waitForFinished() || compose.exitCode() != 0)
        return {};
    const auto config = QJsonDocument::fromJson(compose.readAllStandardOutput());
    return config[u"services"_s][u"s"_s][u"environment"_s].toObject();
}

/// Compares every value of an environment.
void TestYamlCompose::compare(const QByteArray &values)
{
    const QByteArray text = service(values);
    const auto document = Document::parse(text);
    QVERIFY2(document.problems().isEmpty(), text.constData());
    const QJsonObject resolved = environment(text);
    QVERIFY2(!resolved.isEmpty(), text.constData());
    const NodeIndex table =
        document.findResolved(document.root(), {u"services"_s, u"s"_s, u"environment"_s});
    const QList<Member> members = document.members(table);
    QCOMPARE(resolved.size(), members.size());
    for (const Member &member : members) {
        const QJsonValue value = resolved[document.scalarText(member.key)];
        const NodeIndex node = document.resolved(member.value);
        const bool isNull = document.scalarType(node) == ScalarType::Null;
        const QByteArray source = document.sourceText(node).toByteArray();
        QVERIFY2(value.isNull() == isNull, source.constData());
        // A dollar is doubled in what compose prints.
        if (!isNull)
            QVERIFY2(value.toString() == document.goText(node), source.constData());
    }
}

void TestYamlCompose::values()
{
    const QByteArrayList spellings{"1e3",
                                   "1.10",
                                   "0x10",
                                   "1e21",
                                   "true",
                                   "True",
                                   "FALSE",
                                   "yes",
                                   "no",
                                   "on",
                                   "off",
                                   "y",
                                   "010",
                                   "0o10",
                                   "08",
                                   "0128",
                                   "1_000",
                                   "",
                                   "~",
                                   "null",
                                   "NULL",
                                   "nULL",
                                   "!!str 12",
                                   "!!int '12'",
                                   "!foo 12",
                                   "! 12",
                                   "!!float 3",
                                   "\"1e3\"",
                                   "'x'",
                                   "-0",
                                   "-0.0",
                                   "+12",
                                   "0b101",
                                   "-0b101",
                                   "0o-7",
                                   "0b+1",
                                   "-0b-1",
                                   "18446744073709551615",
                                   "18446744073709551616",
                                   "+18446744073709551615",
                                   "9007199254740993.0",
                                   "1e400",
                                   "1e-7",
                                   "1e-400",
                                   ".5e1",
                                   ".1_0",
                                   "._5",
                                   "0x_10",
                                   "-0x10",
                                   "0X1F",
                                   "0B1",
                                   "0O7",
                                   "123456789.5",
                                   "1e6",
                                   "999999.9",
                                   "1.",
                                   ".",
                                   "0x",
                                   "0b2",
                                   "0o8",
                                   "1e",
                                   "1e+",
                                   "2001-12-14",
                                   "2001-1-1",
                                   "2001-12-14T1:2:3.5Z",
                                   "2001-12-14t21:59:43.10-05:00",
                                   "2001-12-14  21:59:43.1234567891",
                                   "2001-12-14 21:59:43 -5",
                                   "2001-02-30",
                                   "2001-12",
                                   "12:30:45",
                                   "!!timestamp 2001-12-14",
                                   "!!binary aGk=",
                                   "!<tag:yaml.org,2002:int> 7",
                                   "=",
                                   "a b",
                                   "a#b",
                                   "a:b",
                                   "http://x:80/",
                                   "é",
                                   "\"\\u00e9\\x41\\t\\\"\"",
                                   "'it''s'"};
    QByteArray text;
    for (qsizetype i = 0; i < spellings.size(); ++i)
        text += "      A" + QByteArray::number(i) + ": " + spellings[i] + '\n';
    compare(text);
}

void TestYamlCompose::randomNumbers()
{
    QRandomGenerator random(9);
    const QByteArray characters = "0123456789012345678901234567890.eE+-_xob:aF";
    QByteArray text;
    for (int i = 0; i < RandomNumbers; ++i) {
        QByteArray number = QByteArray::number(random.bounded(10));
        const int size = random.bounded(1, 12);
        for (int j = 0; j < size; ++j)
            number += characters.at(random.bounded(int(characters.size())));
        if (number.endsWith(':'))
            number += '0';
        text += "      A" + QByteArray::number(i) + ": " + number + '\n';
    }
    compare(text);
}

void TestYamlCompose::blocks()
{
    const QByteArrayList blocks{
        "|\n        a\n         b\n\n        c\n",
        "|-\n        a\n\n\n",
        "|+\n        a\n\n\n",
        "|2\n          a\n        b\n",
        "|\n\n        a\n",
        "|\n        a\n           \n",
        ">\n        a\n        b\n\n        c\n\n\n        d\n",
        ">\n        a\n          b\n        c\n",
        ">+\n\n        a\n        b\n\n",
        ">-\n          a\n        \n          b\n",
        "\"a\n        b\n\n        c \\\n        d\\n\n        e\"\n",
        "'a\n\n\n        b'\n",
        "a\n        b\n\n        c\n",
        "|\n        # a\n        b: c\n",
        "|\n",
        "|+\n\n\n",
    };
    QByteArray text;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        text += "      A" + QByteArray::number(i) + ": " + blocks[i];
    compare(text);
    compare(QByteArray(text).replace('\n', "\r\n"));
    compare(text + "      Z: |\n        open");
}

void TestYamlCompose::merges()
{
    const QByteArray bases = "x-a: &a {A: '1', B: '2'}\nx-b: &b {<<: *a, B: '3', C: '4'}\n";
    for (const QByteArray &environment :
         {"      <<: *a\n      B: '5'\n"_ba, "      B: '5'\n      <<: [*b, *a]\n"_ba,
          "      <<: [*a, *b]\n"_ba, "      <<: *b\n      C:\n"_ba}) {
        const QByteArray text = bases + service(environment);
        const auto document = Document::parse(text);
        const QJsonObject resolved = this->environment(text);
        const NodeIndex table =
            document.find(document.root(), {u"services"_s, u"s"_s, u"environment"_s});
        QJsonObject ours;
        for (const Member &member : document.members(table)) {
            const bool isNull = document.scalarType(member.value) == ScalarType::Null;
            ours[document.scalarText(member.key)] =
                isNull ? QJsonValue() : QJsonValue(document.goText(member.value));
        }
        QCOMPARE(ours, resolved);
    }
}

void TestYamlCompose::refusals_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::newRow("duplicate key") << "      A: 1\n      A: 2\n"_ba;
    QTest::newRow("unknown alias") << "      A: *x\n"_ba;
    QTest::newRow("alias inside of its anchor") << "      A: &x [*x]\n"_ba;
    QTest::newRow("merged scalar") << "      <<: 1\n"_ba;
    QTest::newRow("tab") << "\tA: 1\n"_ba;
    QTest::newRow("control character") << "      A: \x01\n"_ba;
    QTest::newRow("not UTF-8") << "      A: \xFF\n"_ba;
    QTest::newRow("colon in a value") << "      A: b: c\n"_ba;
}

void TestYamlCompose::refusals()
{
    QFETCH(QByteArray, environment);
    const QByteArray text = service(environment);
    QVERIFY(!Document::parse(text).problems().isEmpty());
    QVERIFY(this->environment(text).isEmpty());
}

TOWERKEY_TEST(TestYamlCompose)

#include "testyamlcompose.moc"
