// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;
using deployment::NoteId;

/// What is damaged, hostile or endless is told with its place, and never stops the program.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void circles_data();
    void circles();
    void bombsOfAliases_data();
    void bombsOfAliases();
    void outside_data();
    void outside();
    void namesThatEscape_data();
    void namesThatEscape();
    void unreadableFiles_data();
    void unreadableFiles();
    void variablesThatNoProgramTakes_data();
    void variablesThatNoProgramTakes();
    void pathAboveTheRoot();
    void manyVariables_data();
    void manyVariables();

private:
    Result<Deployment> open(const QMap<QString, QByteArray> &files, const QString &path) const;

    const image::Images m_images = image::Images::load();
};

Result<Deployment> TestBadInput::open(const QMap<QString, QByteArray> &files,
                                      const QString &path) const
{
    return exchange::open({path}, {m_images}, MemoryTree(files));
}

static QByteArray service(const QByteArray &lines, const QByteArray &top = {})
{
    QByteArray text = "services:\n  orthanc:\n    image: orthancteam/orthanc:26.8.1\n";
    for (const QByteArray &line : lines.split('\n'))
        text += "    " + line + '\n';
    return text + top;
}

static const deployment::Note *noteIn(const Deployment &deployment, NoteId id)
{
    const auto &notes = deployment.container().notes;
    const auto note = std::ranges::find(notes, id, &deployment::Note::id);
    return note == notes.end() ? nullptr : &*note;
}

void TestBadInput::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<int>("line");
    const auto row = [](const char *title, const QString &name, const QByteArray &text, ErrorId id,
                        int line) { QTest::newRow(title) << name << text << id << line; };
    row("YAML", u"compose.yaml"_s, "services:\n  a: {\n", ErrorId::YamlInvalid, 3);
    row("YAML, second document", u"compose.yaml"_s, "services: {}\n---\na: ]\n",
        ErrorId::YamlInvalid, 3);
    row("zero bytes in lines", u"a.env"_s, "A=b\0\n"_ba, ErrorId::TextIsBinary, 0);
    row("line", u"a.env"_s, "A=b\nhello\n", ErrorId::LineIsNoAssignment, 2);
    row("docker inspect, cut off", u"a.json"_s,
        "[{\"Id\": \"x\",\n\"Config\": {\"Env\": [\"A=", ErrorId::InspectionInvalid, 2);
    row("template of Helm", u"a.yaml"_s,
        "apiVersion: v1\nkind: Pod\nmetadata:\n  {{- include \"x\" . | nindent 2 }}\n",
        ErrorId::TemplateUnfilled, 4);
    row("template of Ansible", u"compose.yaml"_s, "services:\n{% if x %}\n  a: {{ b }}/c\n",
        ErrorId::TemplateUnfilled, 2);
    row("script without Orthanc", u"a.sh"_s, "docker run --name a x\ndocker run --name b y\n",
        ErrorId::NoService, 0);
}

void TestBadInput::refused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    const auto deployment = open({{u"/p/"_s + name, text}}, u"/p/"_s + name);
    QVERIFY(!deployment);
    QTEST(deployment.error().id, "id");
    QTEST(deployment.error().place.position.line, "line");
    QCOMPARE(deployment.error().place.source, u"/p/"_s + name);
    QVERIFY(!message(deployment.error()).isEmpty());
}

void TestBadInput::circles_data()
{
    QTest::addColumn<QByteArray>("compose");
    QTest::addColumn<QByteArray>("other");
    const QByteArray plain = service("environment:\n  A: \"1\"");
    QTest::newRow("included by what it includes")
        << "include: [other.yaml]\n" + plain << "include: [compose.yaml]\n"_ba;
    QTest::newRow("extended by what it extends")
        << service("environment:\n  A: \"1\"\nextends:\n  file: other.yaml\n  service: orthanc")
        << service("extends:\n  file: compose.yaml\n  service: orthanc");
    QTest::newRow("env_file that is the compose file")
        << service("environment:\n  A: \"1\"\nenv_file: compose.yaml") << ""_ba;
    QTest::newRow("variables of each other")
        << service("environment:\n  A: \"1\"\nenv_file: other.yaml") << "B=$C\nC=$B\nD=${D}\n"_ba;
    QTest::newRow("mounted itself")
        << service("environment:\n  A: \"1\"\nvolumes:\n  - ./compose.yaml:/etc/orthanc/x.json")
        << ""_ba;
    QTest::newRow("alias of itself") << service("environment: &e\n  A: \"1\"\n  B: *e") << ""_ba;
}

void TestBadInput::circles()
{
    QFETCH(const QByteArray, compose);
    QFETCH(const QByteArray, other);
    const auto deployment =
        open({{u"/p/compose.yaml"_s, compose}, {u"/p/other.yaml"_s, other}}, u"/p/compose.yaml"_s);
    // An alias of itself may be refused as a whole.
    if (!deployment) {
        QCOMPARE(deployment.error().id, ErrorId::YamlInvalid);
        return;
    }
    QVERIFY(deployment->variable("A"));
    QCOMPARE(deployment->variable("A")->value, "1"_ba);
}

void TestBadInput::bombsOfAliases_data()
{
    QTest::addColumn<QByteArray>("top");
    QTest::addColumn<QByteArray>("lines");
    QByteArray lists = "x-a: &a0 [x, x]\n";
    QByteArray maps = "x-a: &a0 {A: \"1\", B: \"2\"}\n";
    for (int i = 1; i < 60; ++i) {
        const QByteArray before = "a" + QByteArray::number(i - 1);
        const QByteArray name = QByteArray::number(i);
        lists += "x-" + name + ": &a" + name + " [*" + before + ", *" + before + "]\n";
        maps += "x-" + name + ": &a" + name + " {<<: [*" + before + ", *" + before + "]}\n";
    }
    QTest::newRow("lists") << lists << "environment: *a59"_ba;
    QTest::newRow("value") << lists << "environment:\n  A: *a59"_ba;
    QTest::newRow("merged maps") << maps << "environment:\n  <<: *a59"_ba;
    QTest::newRow("volumes") << lists << "volumes: *a59"_ba;
    QTest::newRow("secrets") << lists << "secrets: *a59"_ba;
}

void TestBadInput::bombsOfAliases()
{
    QFETCH(const QByteArray, top);
    QFETCH(const QByteArray, lines);
    const auto deployment =
        open({{u"/p/compose.yaml"_s, top + service(lines)}}, u"/p/compose.yaml"_s);
    if (deployment)
        startup::simulate(m_images.newest(), startup::inputOf(*deployment));
}

void TestBadInput::outside_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("top");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("mount") << "volumes:\n  - ../x:/etc/orthanc/x.json"_ba << ""_ba << true;
    QTest::newRow("folder") << "volumes:\n  - /h:/etc/orthanc"_ba << ""_ba << true;
    QTest::newRow("secret") << "secrets: [s]"_ba << "secrets:\n  s:\n    file: ../x\n"_ba << true;
    QTest::newRow("env_file") << "env_file: ../x"_ba << ""_ba << true;
    QTest::newRow("nothing of Orthanc")
        << "volumes:\n  - /etc/localtime:/etc/localtime:ro"_ba << ""_ba << false;
    QTest::newRow("inside by a detour")
        << "volumes:\n  - ../p/x:/etc/orthanc/x.json"_ba << ""_ba << false;
}

void TestBadInput::outside()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QByteArray, top);
    QFETCH(const bool, isTold);
    const auto deployment = open({{u"/p/compose.yaml"_s, service(lines, top)},
                                  {u"/x"_s, ""},
                                  {u"/p/x"_s, "{}"},
                                  {u"/h/a.json"_s, "{}"}},
                                 u"/p/compose.yaml"_s);
    QVERIFY(deployment);
    const auto *note = noteIn(*deployment, NoteId::OutsideOfProject);
    QCOMPARE(note != nullptr, isTold);
    if (note) {
        QVERIFY(note->place.position.line > 3);
        QVERIFY(message(*note).contains(note->arguments.first()));
    }
}

/// Names that lead out of the folders that the start-up script reads are not seen by it.
void TestBadInput::namesThatEscape_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    const QByteArray definitions = "secrets:\n  s:\n    file: x\nconfigs:\n  c:\n    file: x\n";
    QTest::newRow("secret") << u"compose.yaml"_s
                            << service("secrets:\n  - source: s\n    target: ../../x", definitions);
    QTest::newRow("config") << u"compose.yaml"_s
                            << service("configs:\n  - source: c\n"
                                       "    target: /etc/orthanc/../x.json",
                                       definitions);
    QTest::newRow("mount") << u"compose.yaml"_s
                           << service("volumes:\n  - ./x:/etc/orthanc/../../x.json");
    QTest::newRow("docker run") << u"run.sh"_s
                                << "docker run -v ./x:/run/secrets/../x orthancteam/orthanc"_ba;
    QTest::newRow("docker inspect")
        << u"a.json"_s
        << "[{\"Id\": \"x\", \"Config\": {\"Image\": \"orthancteam/orthanc\"}, \"Mounts\": "
           "[{\"Type\": \"bind\", \"Source\": \"/p/x\", \"Destination\": "
           "\"/etc/orthanc/../x.json\"}]}]"_ba;
}

void TestBadInput::namesThatEscape()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    const auto deployment = open({{u"/p/"_s + name, text}, {u"/p/x"_s, "{}"}}, u"/p/"_s + name);
    QVERIFY(deployment);
    QVERIFY(deployment->files().isEmpty());
}

namespace {

/// A file that is there, and that nobody may read.
class LockedTree final : public FileTree
{
public:
    LockedTree(const QMap<QString, QByteArray> &files, QString locked)
        : m_files(files), m_locked(std::move(locked))
    {
    }

    Entry entryAt(const QString &path) const override { return m_files.entryAt(path); }
    Result<QByteArray> read(const QString &path) const override
    {
        if (path == m_locked)
            return failure(ErrorId::FileUnreadable, {path, u"no"_s}, {path, {}});
        return m_files.read(path);
    }
    QStringList names(const QString &folder) const override { return m_files.names(folder); }

private:
    MemoryTree m_files;
    QString m_locked;
};

} // namespace

void TestBadInput::unreadableFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("mount") << u"compose.yaml"_s << service("volumes: [./x:/etc/orthanc/x.json]");
    QTest::newRow("secret") << u"compose.yaml"_s
                            << service("secrets: [s]", "secrets:\n  s:\n    file: x\n");
    QTest::newRow("env_file") << u"compose.yaml"_s << service("env_file: x");
    QTest::newRow("mount of docker run")
        << u"run.sh"_s << "docker run -v ./x:/etc/orthanc/x.json orthancteam/orthanc"_ba;
    QTest::newRow("file of docker run")
        << u"run.sh"_s << "docker run --env-file x orthancteam/orthanc"_ba;
}

void TestBadInput::unreadableFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    const QString path = u"/p/"_s + name;
    const LockedTree files({{path, text}, {u"/p/x"_s, "{}"}}, u"/p/x"_s);
    const auto deployment = exchange::open({path}, {m_images}, files);
    QVERIFY(deployment);
    const auto *note = noteIn(*deployment, NoteId::FileUnreadable);
    QVERIFY(note);
    QCOMPARE(note->arguments, QStringList{u"/p/x"_s});
}

void TestBadInput::variablesThatNoProgramTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<NoteId>>("id");
    const auto lines = [](int count, qsizetype size) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "ORTHANC__A" + QByteArray::number(i) + '=' + QByteArray(size, 'x') + '\n';
        return text;
    };
    const std::optional<NoteId> none;
    QTest::newRow("usual") << u"a.env"_s << lines(10, 100'000) << none;
    QTest::newRow("one too large")
        << u"a.env"_s << lines(1, 131'072) << std::optional(NoteId::VariableTooLarge);
    QTest::newRow("ten megabytes")
        << u"a.env"_s << lines(10'000, 1'000) << std::optional(NoteId::EnvironmentTooLarge);
    QTest::newRow("one too large, compose")
        << u"compose.yaml"_s
        << service("environment:\n  A: \"1\"\n  ORTHANC__NAME: " + QByteArray(140'000, 'x'))
        << std::optional(NoteId::VariableTooLarge);
}

void TestBadInput::variablesThatNoProgramTakes()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const std::optional<NoteId>, id);
    const QString path = u"/p/"_s + name;
    const auto deployment = open({{path, text}}, path);
    QVERIFY(deployment);
    QVERIFY(id || !noteIn(*deployment, NoteId::VariableTooLarge));
    QVERIFY(id || !noteIn(*deployment, NoteId::EnvironmentTooLarge));
    if (!id)
        return;
    const auto *note = noteIn(*deployment, *id);
    QVERIFY(note);
    QCOMPARE(note->place.source, path);
    QVERIFY(message(*note).size() < 300);
}

/// Nothing is above the root.
void TestBadInput::pathAboveTheRoot()
{
    const auto deployment =
        open({{u"/p/compose.yaml"_s, service("volumes:\n  - ../../../x:/etc/orthanc/x.json")},
              {u"/x"_s, "{\"Name\": \"a\"}"}},
             u"/p/compose.yaml"_s);
    QVERIFY(deployment);
    const auto *note = noteIn(*deployment, NoteId::OutsideOfProject);
    QVERIFY(note);
    QCOMPARE(note->arguments, QStringList{u"/x"_s});
    QCOMPARE(deployment->files().size(), 1);
}

void TestBadInput::manyVariables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("lines") << u"a.env"_s << ""_ba << ""_ba << "\n"_ba << ""_ba;
    QTest::newRow("compose") << u"compose.yaml"_s << service("environment:") << "      - "_ba
                             << "\n"_ba << ""_ba;
    QTest::newRow("command") << u"run.sh"_s << "docker run"_ba << " \\\n  -e "_ba << ""_ba
                             << " \\\n  orthancteam/orthanc:26.8.1\n"_ba;
    QTest::newRow("inspection")
        << u"a.json"_s
        << "[{\"Id\": \"x\", \"Config\": {\"Image\": \"orthancteam/orthanc:26.8.1\", \"Env\": [\"A=b\""_ba
        << ", \""_ba << "\""_ba << "]}}]"_ba;
}

void TestBadInput::manyVariables()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    QFETCH(const QByteArray, tail);
    constexpr int count = 20'000;
    QByteArray text = head;
    for (int i = 0; i < count; ++i)
        text += before + "ORTHANC__SOME_NAME_" + QByteArray::number(i) + "=value" + behind;
    text += tail;
    const auto deployment = open({{u"/p/"_s + name, text}}, u"/p/"_s + name);
    QVERIFY(deployment);
    QVERIFY(deployment->variables().size() >= count);
}

TOWERKEY_TEST(TestBadInput)

#include "testbadinput.moc"
