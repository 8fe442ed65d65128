// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "tests/support/composeprogram.h"
#include "tests/support/folder.h"
#include "tests/support/registry.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::ComposeProgram;

namespace {

using Environment = QList<std::pair<QString, QString>>;

/// Projects of every form in which variables come to a service, one upon the other.
class RandomProject
{
public:
    explicit RandomProject(quint32 seed) : m_random(seed) { }

    void write(const test::Folder &folder)
    {
        folder.write(u".env"_s, "SITE='north wing'\nEMPTY=\nC=of the host\n");
        folder.write(u"a.env"_s, file());
        folder.write(u"b.env"_s, file());
        const QByteArray image = "    image: orthancteam/orthanc:26.8.1\n";
        folder.write(u"other.yaml"_s, "services:\n  base:\n" + image + attributes("    ", {}));
        const QByteArray extension = "x-env: &env\n" + map("  ", {}) + "x-list: &list\n"
            + list("  ") + "x-base: &base\n  restart: always\n" + attributes("  ", {"env", "list"});
        QByteArray service = "  orthanc:\n" + image;
        if (chance(3))
            service += "    <<: *base\n";
        if (chance(3))
            service += chance(2) ? "    extends: neighbour\n"_ba
                                 : "    extends:\n      file: other.yaml\n      service: base\n"_ba;
        service += attributes("    ", {"env", "list"});
        folder.write(u"compose.yaml"_s,
                     extension + "services:\n" + service + "  neighbour:\n" + image
                         + attributes("    ", {"env", "list"}));
        if (chance(2))
            folder.write(u"compose.override.yaml"_s,
                         "services:\n  orthanc:\n" + attributes("    ", {}) + "    tty: true\n");
    }

private:
    /// One time of so many.
    bool chance(int of) { return m_random.bounded(of) == 0; }
    template <typename List>
    auto oneOf(const List &list)
    {
        return list[qsizetype(m_random.bounded(int(std::size(list))))];
    }
    QByteArray name() { return oneOf(QList<QByteArray>{"A", "B", "C", "D", "E"}); }

    QByteArray text()
    {
        return oneOf(QList<QByteArray>{
            "x", "two words", "", "a=b", "$$5", "${SITE}", "$SITE", "${UNSET:-d}", "${EMPTY:-d}",
            "${EMPTY-d}", "${UNSET-}", "${SITE:+yes}", "${UNSET:+yes}", "${SITE:?no}",
            "${EMPTY+yes}", "${UNSET:-${SITE}}", "é", "x#y", "{\\\"a\\\": 1}"});
    }

    QByteArray scalar()
    {
        if (chance(2))
            return '"' + text() + '"';
        return oneOf(QList<QByteArray>{"x",
                                       "1",
                                       "-7",
                                       "1.5",
                                       "1.0",
                                       "0.10",
                                       "1e3",
                                       "true",
                                       "False",
                                       "no",
                                       "on",
                                       "null",
                                       "~",
                                       "",
                                       "0x1F",
                                       "0o17",
                                       "017",
                                       "1_000",
                                       "2001-01-01",
                                       "12:30",
                                       "'it''s'",
                                       "'a\\b'",
                                       "\"a\\tb\"",
                                       "1234567890123",
                                       "12345678901234567890",
                                       ".5",
                                       "+3",
                                       "$SITE",
                                       "|-\n        a\n        b",
                                       ">-\n        a\n        b"});
    }

    QByteArray map(const QByteArray &indent, const QList<QByteArray> &anchors)
    {
        QByteArray lines;
        if (anchors.contains("env") && chance(3))
            lines += indent + "<<: *env\n";
        QList<QByteArray> names{"A", "B", "C", "D", "E"};
        for (const QByteArray &each : std::as_const(names)) {
            if (!chance(3))
                lines += indent + each + ": " + scalar() + '\n';
        }
        return lines.isEmpty() ? indent + "A: x\n" : lines;
    }

    QByteArray list(const QByteArray &indent)
    {
        QByteArray lines;
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            lines += indent + "- "
                + (chance(4) ? name() : QByteArray('"' + name() + '=' + text() + '"')) + '\n';
        return lines;
    }

    QByteArray attributes(const QByteArray &indent, const QList<QByteArray> &anchors)
    {
        QByteArray lines;
        if (chance(3))
            lines += indent
                + oneOf(QList<QByteArray>{
                    "env_file: a.env\n", "env_file: [a.env, b.env]\n",
                    "env_file: [b.env, ./a.env, b.env]\n",
                    "env_file:\n      - path: none.env\n        required: false\n"
                    "      - b.env\n"});
        if (chance(6) || lines.contains("path:"))
            return lines.contains("path:") && indent.size() != 4 ? QByteArray() : lines;
        if (!anchors.isEmpty() && chance(4))
            return lines + indent + "environment: *" + oneOf(anchors) + '\n';
        return lines + indent + "environment:\n"
            + (chance(2) ? map(indent + "  ", anchors) : list(indent + "  "));
    }

    QByteArray file()
    {
        QByteArray lines;
        for (int i = m_random.bounded(1, 5); i > 0; --i) {
            lines += name()
                + oneOf(QList<QByteArray>{"=x", "=", "='$SITE'", "=\"$SITE\"", "=$SITE", "=a # c",
                                          "=a#c", " = x", "=\"a\\nb\"", "='it'", "", "=${A:-none}",
                                          "=\"two\nlines\""})
                + '\n';
        }
        return lines;
    }

    QRandomGenerator m_random;
};

QByteArray textOf(const test::Folder &folder)
{
    QByteArray text;
    for (const QString &name :
         {u"compose.yaml"_s, u"compose.override.yaml"_s, u"other.yaml"_s, u"a.env"_s, u"b.env"_s})
        text += "== " + name.toUtf8() + '\n' + folder.read(name);
    return text;
}

} // namespace

/// Whatever docker-compose makes of a project is what is read of it.
class TestRandomCompose : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void environment();

private:
    const ComposeProgram m_compose;
    const image::Images m_images = image::Images::load();
};

void TestRandomCompose::init() { TOWERKEY_NEEDS(m_compose, "docker-compose"); }

void TestRandomCompose::environment()
{
    // The same ones each time; more by: TOWERKEY_PROJECTS=4000.
    const quint32 count = qMax(300u, qEnvironmentVariable("TOWERKEY_PROJECTS").toUInt());
    quint32 refused = 0;
    for (quint32 seed = 1; seed <= count; ++seed) {
        const test::Folder folder;
        RandomProject(seed).write(folder);
        const auto config = m_compose.config(folder.path());
        refused += config ? 0 : 1;
        if (!config)
            continue;
        const auto opened = exchange::open({folder.path()}, {m_images, {}, u"orthanc"_s});
        QVERIFY2(opened, QByteArray::number(seed).constData());
        QMap<QString, QString> variables;
        for (const deployment::Variable &variable : opened->variables())
            variables.insert(QString::fromUtf8(variable.name), QString::fromUtf8(variable.value));
        const Environment given(variables.keyValueBegin(), variables.keyValueEnd());
        const Environment expected = ComposeProgram::environment(*config, u"orthanc"_s);
        if (given != expected)
            qWarning("%s", textOf(folder).constData());
        QCOMPARE(given, expected);
    }
    QVERIFY(refused < count / 3);
}

TOWERKEY_TEST(TestRandomCompose)

#include "testrandomcompose.moc"
