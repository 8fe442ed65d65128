// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/layout.h"
#include "core/exchange/opening.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Change;
using deployment::ContainerFile;
using deployment::Deployment;
using deployment::Edit;

using Maker = std::function<Result<QList<Change>>(const Deployment &)>;
Q_DECLARE_METATYPE(Maker)

/// Changes of docker run lines: the text that comes out, what the container then gets, and that the
/// inverse gives back every byte.
class TestRunEdits : public QObject
{
    Q_OBJECT

private slots:
    void command_data();
    void command();
    void environmentFile();
    void newFiles_data();
    void newFiles();
    void randomValues_data();
    void randomValues();

private:
    Deployment open(const QByteArray &text, const QByteArray &environment = "F=file\n") const;

    const image::Images m_images = image::Images::load();
};

Deployment TestRunEdits::open(const QByteArray &text, const QByteArray &environment) const
{
    const MemoryTree files(
        {{u"/p/run.sh"_s, text}, {u"/p/a.env"_s, environment}, {u"/p/a.json"_s, "{}"}});
    return *exchange::open({u"/p/run.sh"_s}, {m_images}, files);
}

static Maker setting(const QByteArray &name, const QByteArray &value)
{
    return [=](const Deployment &d) { return d.layout().setVariable(d, name, value); };
}

static Maker unsetting(const QByteArray &name)
{
    return [=](const Deployment &d) { return d.layout().unsetVariable(d, name); };
}

static Maker renaming(const QByteArray &name, const QByteArray &newName)
{
    return [=](const Deployment &d) { return d.layout().renameVariable(d, name, newName); };
}

void TestRunEdits::command_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Maker>("maker");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *title, const QByteArray &before, const Maker &maker,
                        const QByteArray &after) {
        QTest::newRow(title) << "# begin\ndocker run " + before + '\n'
                             << maker << "# begin\ndocker run " + after + '\n';
    };
    row("bare", "-e A=b i", setting("A", "c"), "-e A=c i");
    row("bare that needs quotes", "-e A=b i", setting("A", "c d"), "-e A='c d' i");
    row("double quotes", "-e A=\"b\" i", setting("A", "$c\"\\`"), "-e A=\"\\$c\\\"\\\\\\`\" i");
    row("single quotes", "-e A='b' i", setting("A", "it's"), "-e A='it'\\''s' i");
    row("whole in double", "-e \"A=b\" i", setting("A", "c d$"), "-e \"A=c d\\$\" i");
    row("whole in single", "-e 'A=b' i", setting("A", "c'd"), "-e 'A=c'\\''d' i");
    row("mixed", "-e A=b'c'\"d\" i", setting("A", "e"), "-e A=e i");
    row("emptied", "-e A=b i", setting("A", ""), "-e A= i");
    row("ANSI quotes", "-e $'A=b' i", setting("A", "c\nd"), "-e 'A=c\nd' i");
    row("joined", "-eA=b i", setting("A", "c d"), "-eA='c d' i");
    row("long", "--env=A=b i", setting("A", "c"), "--env=A=c i");
    row("no value", "-e A i", setting("A", "c d"), "-e 'A=c d' i");
    row("last of several", "-e A=1 -e A=2 i", setting("A", "3"), "-e A=1 -e A=3 i");
    row("new, one line", "-e A=b i", setting("B", "c"), "-e A=b -e B=c i");
    row("new, own lines", "\\\n  -d \\\n  --env A=b \\\n  -p 1:2 \\\n  i", setting("B", "c d"),
        "\\\n  -d \\\n  --env A=b \\\n  --env B='c d' \\\n  -p 1:2 \\\n  i");
    row("new, Windows lines", "\\\r\n -e A=b \\\r\n i\r", setting("B", "c"),
        "\\\r\n -e A=b \\\r\n -e B=c \\\r\n i\r");
    row("new, long with equals", "--env=A=b i", setting("B", "c"), "--env=A=b --env=B=c i");
    row("new, joined", "-eA=b i", setting("B", "c"), "-eA=b -eB=c i");
    row("new behind letters", "-de A=b i", setting("B", "c"), "-de A=b -e B=c i");
    row("first, one line", "-d i", setting("B", "c"), "-d -e B=c i");
    row("first, own lines", "\\\n  -d \\\n  i x", setting("B", "c"),
        "\\\n  -d \\\n  -e B=c \\\n  i x");
    row("first of all", "i", setting("B", "c"), "-e B=c i");
    row("removed", "-e A=b -e C=d i", unsetting("A"), "-e C=d i");
    row("removed, own lines", "\\\n  -e A=b \\\n  -e C=d \\\n  i", unsetting("C"),
        "\\\n  -e A=b \\\n  i");
    row("removed from letters", "-de A=b i", unsetting("A"), "-d i");
    row("removed from letters, joined", "-deA=b i", unsetting("A"), "-d i");
    row("removed everywhere", "-e A=1 -d --env=A=2 -e A i", unsetting("A"), "-d i");
    row("renamed", "-e A=\"b\" -e C=d i", renaming("A", "LONG"), "-e LONG=\"b\" -e C=d i");
    row("renamed in quotes", "-e \"A=b\" i", renaming("A", "C"), "-e \"C=b\" i");
    row("renamed, quoted oddly", "-e 'A'B=b i", renaming("AB", "C"), "-e C=b i");
    row(
        "image", "-e A=b orthancteam/orthanc:25.1.0 x",
        [](const Deployment &d) {
            return d.layout().setImage(d, *image::Images::load().find(u"26.8.1"_s));
        },
        "-e A=b orthancteam/orthanc:26.8.1 x");
}

void TestRunEdits::command()
{
    QFETCH(const QByteArray, before);
    QFETCH(const Maker, maker);
    Deployment deployment = open(before);
    const Deployment opened = deployment;
    const auto changes = maker(deployment);
    QVERIFY(changes);
    const Edit inverse = deployment.apply({*changes});
    QTEST(deployment.source(0).text, "after");
    deployment.apply(inverse);
    QVERIFY(deployment == opened);
}

void TestRunEdits::environmentFile()
{
    Deployment deployment = open("docker run --env-file a.env -e A=b i\n", "F=file\nA=x\n");
    const auto apply = [&](const Maker &maker) { deployment.apply({*maker(deployment)}); };
    const auto file = [&] { return deployment.source(deployment.sourceAt(u"/p/a.env"_s)).text; };
    apply(setting("F", "new"));
    QCOMPARE(file(), "F=new\nA=x\n"_ba);
    apply(setting("A", "c"));
    QCOMPARE(deployment.source(0).text, "docker run --env-file a.env -e A=c i\n"_ba);
    // The file has no way to write it, the command has.
    apply(setting("F", "two\nlines"));
    QCOMPARE(deployment.variable("F")->value, "two\nlines"_ba);
    apply(unsetting("F"));
    QVERIFY(!deployment.variable("F"));
    QCOMPARE(file(), "A=x\n"_ba);
    apply(renaming("A", "B"));
    QCOMPARE(file(), "B=x\n"_ba);
    QCOMPARE(deployment.source(0).text, "docker run --env-file a.env -e B=c i\n"_ba);
}

void TestRunEdits::newFiles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<ContainerFile::Role>("role");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("diskPath");
    using enum ContainerFile::Role;
    QTest::newRow("first") << "docker run -d i"_ba << Configuration << u"/etc/orthanc/x.json"_s
                           << "docker run -d -v ./x.json:/etc/orthanc/x.json:ro i"_ba
                           << u"/p/x.json"_s;
    QTest::newRow("like the others")
        << "docker run \\\n  --volume=./a.json:/b \\\n  i"_ba << Secret << u"/run/secrets/pw"_s
        << "docker run \\\n  --volume=./a.json:/b \\\n  "
           "--volume=./secrets/pw:/run/secrets/pw:ro \\\n  i"_ba
        << u"/p/secrets/pw"_s;
    QTest::newRow("mount") << "docker run --mount type=volume,target=/x i"_ba << Configuration
                           << u"/etc/orthanc/x.json"_s
                           << "docker run --mount type=volume,target=/x --mount "
                              "type=bind,source=./x.json,target=/etc/orthanc/x.json,readonly i"_ba
                           << u"/p/x.json"_s;
    QTest::newRow("name that is taken") << "docker run -v ./a.json:/etc/orthanc/b.json i"_ba
                                        << Configuration << u"/etc/orthanc/a.json"_s
                                        << "docker run -v ./a.json:/etc/orthanc/b.json "
                                           "-v ./a-2.json:/etc/orthanc/a.json:ro i"_ba
                                        << u"/p/a-2.json"_s;
}

void TestRunEdits::newFiles()
{
    QFETCH(const QByteArray, before);
    QFETCH(const ContainerFile::Role, role);
    QFETCH(const QString, path);
    Deployment deployment = open(before);
    const Deployment opened = deployment;
    const auto added = deployment.layout().addFile(deployment, role, path, "text");
    QVERIFY(added);
    const Edit inverse = deployment.apply({*added});
    QTEST(deployment.source(0).text, "after");
    QTEST(deployment.sources().last().diskPath, "diskPath");
    const auto seen = std::ranges::find(deployment.files(), path, &ContainerFile::path);
    QVERIFY(seen != deployment.files().end());
    QCOMPARE(seen->text, "text"_ba);
    const qsizetype index = seen - deployment.files().begin();
    const auto spliced = deployment.layout().spliceFile(deployment, index, {{{0, 4}, "new"}});
    QVERIFY(spliced);
    const Edit unspliced = deployment.apply({*spliced});
    QCOMPARE(deployment.file(index).text, "new"_ba);
    deployment.apply(unspliced);
    const auto removed = deployment.layout().removeFile(deployment, index);
    QVERIFY(removed);
    const Edit unremoved = deployment.apply({*removed});
    QCOMPARE(deployment.source(0).text, before);
    deployment.apply(unremoved);
    deployment.apply(inverse);
    QVERIFY(deployment == opened);
}

/// Whatever the value, and however the present one is quoted, the shell gives exactly it.
void TestRunEdits::randomValues_data()
{
    QTest::addColumn<QByteArray>("option");
    for (const QByteArray &option :
         {"-e A=b"_ba, "-eA='b'"_ba, "--env=A=\"b\""_ba, "-e \"A=b\""_ba, "-e 'A=b'"_ba, "-e A"_ba,
          "-e $'A=b'"_ba, "-e B=c"_ba, "\\\n -e A=b\\ c"_ba})
        QTest::newRow(option.constData()) << option;
}

void TestRunEdits::randomValues()
{
    QFETCH(const QByteArray, option);
    QRandomGenerator random(7);
    const QByteArray alphabet = "ab$`\"'\\ \n\t;&|<>()#!*?=%{}~\r\xC3\xA9";
    for (int i = 0; i < 200; ++i) {
        QByteArray value;
        for (int n = random.bounded(8); n > 0; --n)
            value += alphabet[random.bounded(int(alphabet.size()))];
        Deployment deployment = open("docker run " + option + " i x\n");
        const QByteArray before = deployment.source(0).text;
        const auto changes = deployment.layout().setVariable(deployment, "A", value);
        QVERIFY(changes);
        const Edit inverse = deployment.apply({*changes});
        const auto *variable = deployment.variable("A");
        QVERIFY2(variable, deployment.source(0).text.constData());
        QVERIFY2(variable->value == value, deployment.source(0).text.constData());
        QVERIFY(!variable->isAssumed);
        QCOMPARE(deployment.container().service.imageReference, u"i"_s);
        deployment.apply(inverse);
        QCOMPARE(deployment.source(0).text, before);
    }
}

TOWERKEY_TEST(TestRunEdits)

#include "testrunedits.moc"
