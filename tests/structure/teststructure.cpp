// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/structure/rules.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using towerkey::structure::check;

class TestStructure final : public QObject
{
    Q_OBJECT

private slots:
    void violations_data();
    void violations();
    void allowed_data();
    void allowed();
    void lengthOfFiles();
    void linesAreCounted();
    void project_data();
    void project();
    void everySourceIsBuilt();
};

void TestStructure::violations_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");

    const auto include = [](const char *title, const char *path, const char *included,
                            const char *message) {
        QTest::newRow(title) << QString::fromLatin1(path)
                             << u"#include \"%1\"\n"_s.arg(QLatin1StringView(included))
                             << QString::fromLatin1(message);
    };
    include("core folder later in the order", "core/json/document.cpp", "core/startup/startup.h",
            "core/json must not know core/startup");
    include("image knows no catalogue", "core/image/names.cpp", "core/catalogue/catalogue.h",
            "core/image must not know core/catalogue");
    include("image knows no YAML", "core/image/names.cpp", "core/yaml/document.h",
            "core/image must not know core/yaml");
    include("catalogue knows no YAML", "core/catalogue/catalogue.cpp", "core/yaml/document.h",
            "core/catalogue must not know core/yaml");
    include("core knows no ui", "core/lint/rules.cpp", "ui/models/tree.h",
            "core/lint must not know ui/models");
    include("models know no panes", "ui/models/tree.cpp", "ui/panes/settings.h",
            "ui/models must not know ui/panes");
    include("editors know no dialogs", "ui/editors/number.cpp", "ui/dialogs/about.h",
            "ui/editors must not know ui/dialogs");
    include("panes know no dialogs", "ui/panes/settings.cpp", "ui/dialogs/about.h",
            "ui/panes must not know ui/dialogs");
    include("dialogs know no window", "ui/dialogs/about.cpp", "ui/window.h",
            "ui/dialogs must not know ui");
    include("command line knows no ui", "app/cli/main.cpp", "ui/theme/theme.h",
            "app/cli must not know ui/theme");
    include("command line knows no window program", "app/cli/main.cpp", "app/gui/program.h",
            "app/cli must not know app/gui");
    include("ui knows no app", "ui/window.cpp", "app/gui/program.h", "ui must not know app/gui");
    include("nothing knows tests", "core/base/error.cpp", "tests/support/registry.h",
            "core/base must not know tests/support");
    include("a folder of no place", "core/base/error.cpp", "core/other/x.h",
            "core/base must not know core/other");
    include("upwards", "core/json/edits.cpp", "../base/error.h", "includes start at the project's");
    QTest::newRow("angle brackets") << u"core/base/error.cpp"_s << u"# include <ui/window.h>\n"_s
                                    << u"core/base must not know ui"_s;
    QTest::newRow("unknown folder") << u"core/other/x.h"_s << QString() << u"has no place"_s;

    const auto core = [](const char *title, const char *line, const char *message) {
        QTest::newRow(title) << u"core/base/error.cpp"_s << QString::fromLatin1(line)
                             << QString::fromLatin1(message);
    };
    core("widgets in core", "#include <QWidget>", "without a window: QWidget");
    core("module in core", "#include <QtWidgets/QLabel>", "without a window: QtWidgets");
    core("colour in core", "#include <QColor>", "without a window: QColor");
    core("view in core", "#include <QAbstractItemView>", "without a window");
    core("undo in core", "#include <QUndoStack>", "without a window: QUndoStack");
    core("tr in core", "return tr(\"x\");", "messages*.cpp: tr()");
    core("translate in core", "QCoreApplication::translate (\"a\", \"b\")", "translate()");
    core("noop in core", "QT_TR_NOOP(\"x\")", "QT_TR_NOOP()");
    core("name that is not used", "using json::Table; // Table", "Table is not used");
    core("name within another", "using std::move; removed(x);", "move is not used");
    QTest::newRow("message box in a model")
        << u"ui/models/tree.cpp"_s << u"QMessageBox::warning(this);"_s << u"QMessageBox"_s;
    QTest::newRow("file dialog in an editor")
        << u"ui/editors/path.cpp"_s << u"#include <QFileDialog>\n"_s << u"QFileDialog"_s;
}

void TestStructure::violations()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto found = check(path, text);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].message.contains(message), qPrintable(found[0].message));
    QCOMPARE(found[0].line, 1);
}

void TestStructure::allowed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *title, const char *path, const char *text) {
        QTest::newRow(title) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("own folder", "core/json/edits.cpp", "#include \"core/json/edits.h\"");
    row("earlier folder", "core/startup/startup.cpp", "#include \"core/catalogue/catalogue.h\"");
    row("ui knows core", "ui/models/tree.cpp", "#include \"core/lint/rules.h\"");
    row("window knows dialogs", "ui/window.cpp", "#include \"ui/dialogs/about.h\"");
    row("program knows ui", "app/gui/main.cpp", "#include \"ui/window.h\"");
    row("command line knows core", "app/cli/main.cpp", "#include \"core/startup/startup.h\"");
    row("command line knows itself", "app/cli/main.cpp", "#include \"app/cli/command.h\"");
    row("tests know all", "tests/cli/testset.cpp", "#include \"app/cli/command.h\"");
    row("moc", "ui/window.cpp", "#include \"window.moc\"");
    row("Qt Core in core", "core/base/files.h", "#include <QList>\n#include <QSaveFile>");
    row("texts of core", "core/json/messages.cpp", "QCoreApplication::translate(\"a\", \"b\")");
    row("more texts of core", "core/json/messages_syntax.cpp", "tr(\"b\")");
    row("tr in ui", "ui/window.cpp", "tr(\"File\")");
    row("word that ends in tr", "core/json/value.cpp", "auto x = str(1) + substr(2);");
    row("used name", "core/json/value.cpp", "using std::move;\nusing json::Table;\nmove(Table());");
    row("constructors of the base", "core/json/value.cpp", "using Base::Base;");
    row("name in a header", "core/json/value.h", "using std::move;");
    row("name of a type", "core/json/value.cpp", "using Names = QStringList;");
    row("comment", "core/json/value.cpp", "// not tr(\"x\")\n/* nor\n QMessageBox */");
    row("text", "core/json/value.cpp",
        "u\"tr(QFileDialog)\"_s; R\"x(tr()\" )x\"; '\"'; 1'000'000;");
    row("box in a dialog", "ui/dialogs/about.cpp", "QMessageBox box;");
    row("box in a pane", "ui/panes/settings.cpp", "QFileDialog dialog;");
}

void TestStructure::allowed()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    for (const auto &violation : check(path, text))
        QFAIL(qPrintable(violation.message));
}

void TestStructure::lengthOfFiles()
{
    const QString line = u"int x;\n"_s;
    QVERIFY(check(u"ui/window.cpp"_s, line.repeated(400)).isEmpty());
    QCOMPARE(check(u"ui/window.cpp"_s, line.repeated(401)).size(), 1);
    QCOMPARE(check(u"ui/window.cpp"_s, line.repeated(400) + u"int y;"_s).size(), 1);
}

void TestStructure::linesAreCounted()
{
    const auto found = check(u"core/base/error.cpp"_s,
                             u"// tr()\n\n#include \"ui/window.h\"\nreturn tr(\"x\");\n"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].line, 3);
    QCOMPARE(found[1].line, 4);
}

void TestStructure::project_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TOWERKEY_SOURCE_FOLDER));
    for (const auto &top : {u"app"_s, u"core"_s, u"tests"_s, u"ui"_s}) {
        QDirIterator files(folder.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = folder.relativeFilePath(files.next());
            if (!path.startsWith("tests/data/"_L1))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void TestStructure::project()
{
    QFETCH(QString, path);
    QFile file(QDir(QStringLiteral(TOWERKEY_SOURCE_FOLDER)).filePath(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto violations = check(path, QString::fromUtf8(file.readAll()));
    QStringList lines;
    for (const auto &violation : violations)
        lines.append(u"%1:%2: %3"_s.arg(path).arg(violation.line).arg(violation.message));
    QVERIFY2(violations.isEmpty(), qPrintable(lines.join(u'\n')));
}

/// A source that no list names would be neither built nor tested, and nobody would notice.
void TestStructure::everySourceIsBuilt()
{
    const QDir root(QStringLiteral(TOWERKEY_SOURCE_FOLDER));
    QSet<QString> named;
    QStringList sources;
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator files(root.filePath(top), {u"CMakeLists.txt"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            if (file.suffix() == "cpp"_L1) {
                sources.append(file.filePath());
                continue;
            }
            QFile list(file.filePath());
            QVERIFY(list.open(QIODevice::ReadOnly));
            static const QRegularExpression word(uR"([\w./${}-]+\.cpp)"_s);
            auto words = word.globalMatch(QString::fromUtf8(list.readAll()));
            while (words.hasNext()) {
                QString name = words.next().captured();
                name.replace("${PROJECT_SOURCE_DIR}"_L1, root.path());
                named.insert(QDir::cleanPath(QDir(file.path()).absoluteFilePath(name)));
            }
        }
    }
    for (const QString &source : std::as_const(sources))
        QVERIFY2(named.contains(QDir::cleanPath(source)), qPrintable(source));
    QVERIFY(sources.size() > 200);
}

TOWERKEY_TEST(TestStructure)

#include "teststructure.moc"
