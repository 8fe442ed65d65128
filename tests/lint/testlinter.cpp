// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"
#include "tests/lint/scene.h"
#include "tests/support/datafile.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;
using lint::Finding;
using lint::Rule;

namespace {

/// Translates one text, and nothing else.
class FixedTranslator final : public QTranslator
{
public:
    FixedTranslator(QString source, QString translation)
        : m_source(std::move(source)), m_translation(std::move(translation))
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1StringView(source) == m_source ? m_translation : QString();
    }

private:
    QString m_source;
    QString m_translation;
};

} // namespace

/// The engine: the list of rules, their pages, silencing, order and places.
class TestLinter : public QObject
{
    Q_OBJECT

private slots:
    void identifiers();
    void pages();
    void pagesInOtherLanguages_data();
    void pagesInOtherLanguages();
    void cases();
    void silencing_data();
    void silencing();
    void silencesWhatStandsNowhere();
    void sortsByPlace();
    void choosesRules();
    void sentencesTakeAnyArgument();
    void copiesShareNothing();
};

void TestLinter::identifiers()
{
    static const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)+\\z"_s);
    QSet<QString> seen;
    for (const Rule &rule : lint::allRules()) {
        QVERIFY2(form.match(rule.id).hasMatch(), rule.id.data());
        QVERIFY2(!seen.contains(rule.id), rule.id.data());
        seen.insert(rule.id);
        QCOMPARE(lint::ruleOf(QString(rule.id))->id, rule.id);
    }
    QCOMPARE(lint::ruleOf(u"name-telepathy"), nullptr);
}

void TestLinter::pages()
{
    QSet<QString> files;
    const QDir folder(QStringLiteral(TOWERKEY_SOURCE_FOLDER "/resources/guide/rules"));
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files))
        files.insert(name.chopped(3));
    for (const Rule &rule : lint::allRules()) {
        const QString page = lint::page(rule);
        QVERIFY2(page.startsWith(u"# "), rule.id.data());
        // What it is, and why: two sentences at least. Then an example, and what helps.
        const QString about = page.section(u"\n## Example\n"_s, 0, 0).section(u'\n', 1).trimmed();
        static const QRegularExpression sentence(u"[.:;)`](\\s|$)"_s);
        QVERIFY2(about.count(sentence) >= 2 && about.split(u' ').size() >= 15, rule.id.data());
        QVERIFY2(!page.section(u"\n## What helps\n"_s, 1).trimmed().isEmpty(), rule.id.data());
        QVERIFY2(page.section(u"\n## Example\n"_s, 1).contains(u"```"), rule.id.data());
        QVERIFY2(page.contains(u"\n## Example\n"), rule.id.data());
        QVERIFY2(page.contains(u"\n## What helps\n"), rule.id.data());
        QVERIFY2(!lint::title(rule).startsWith(u'#'), rule.id.data());
        QVERIFY2(files.remove(rule.id), rule.id.data());
    }
    QVERIFY2(files.isEmpty(), qPrintable(QStringList(files.values()).join(u' ')));
}

void TestLinter::pagesInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("example"); // The heading.
    QTest::addColumn<QString>("remedy");
    QTest::newRow("French") << u"fr"_s << u"## Exemple"_s << u"## Remède"_s;
    QTest::newRow("one without pages") << u"tlh"_s << u"## Example"_s << u"## What helps"_s;
}

/// A page says the same in each language: its code is the same, but for comments.
void TestLinter::pagesInOtherLanguages()
{
    QFETCH(const QString, language);
    QFETCH(const QString, example);
    QFETCH(const QString, remedy);
    const auto blocks = [](const QString &page) {
        static const QRegularExpression block(u"^```\\w*$"_s, QRegularExpression::MultilineOption);
        return page.count(block);
    };
    QHash<QLatin1StringView, qsizetype> english;
    for (const Rule &rule : lint::allRules())
        english.insert(rule.id, blocks(lint::page(rule)));
    FixedTranslator translator(u"en"_s, language);
    QVERIFY(QCoreApplication::installTranslator(&translator));
    for (const Rule &rule : lint::allRules()) {
        const QString page = lint::page(rule);
        QVERIFY2(page.contains(u'\n' + example + u'\n'), rule.id.data());
        QVERIFY2(page.contains(u'\n' + remedy + u'\n'), rule.id.data());
        QVERIFY2(blocks(page) == english.value(rule.id), rule.id.data());
    }
}

/// Each of the cases names a rule that exists, or says why there is none.
void TestLinter::cases()
{
    QFile file(QStringLiteral(TOWERKEY_SOURCE_FOLDER "/resources/guide/cases.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(u"^\\| *(\\d+) *\\|[^|]+\\|([^|]+)\\|$"_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"`([a-z0-9]+(?:-[a-z0-9]+)+)`"_s);
    int count = 0;
    for (const auto &match : row.globalMatch(QString::fromUtf8(file.readAll()))) {
        QCOMPARE(match.captured(1).toInt(), ++count);
        const QString answer = match.captured(2);
        QVERIFY2(!answer.trimmed().isEmpty(), qPrintable(match.captured(0)));
        for (const auto &id : name.globalMatch(answer))
            QVERIFY2(lint::ruleOf(id.captured(1)), qPrintable(id.captured(1)));
    }
    QCOMPARE(count, 47);
}

void TestLinter::silencing_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<int>("left");
    const auto row = [](const char *name, const Scene &scene, int left) {
        QTest::newRow(name) << scene << left;
    };
    const auto file = [](const QByteArray &text) { return Scene().file(u"a.json"_s, text); };
    row("none", file("{\n\"name\": 1\n}"), 1);
    row("behind the value", file("{\n\"name\": 1 // towerkey: ignore name-key-case\n}"), 0);
    row("in a block comment", file("{\n\"name\": 1 /* towerkey: ignore name-key-case */\n}"), 0);
    row("above", file("{\n// towerkey: ignore name-key-case\n\"name\": 1\n}"), 0);
    row("above, among comments",
        file("{\n// towerkey: ignore name-key-case\n// it is said\n\"name\": 1\n}"), 0);
    row("the line above has its own",
        file("{\n\"Name\": 1, // towerkey: ignore name-key-case\n\"name\": 1\n}"), 1);
    row("of two", file("{\n\"name\": 1 // towerkey: ignore value-type, name-key-case\n}"), 0);
    row("another rule", file("{\n\"name\": 1 // towerkey: ignore value-type\n}"), 1);
    row("another line", file("{\n// towerkey: ignore name-key-case\n\"Name\": 1,\n\"name\": 1\n}"),
        1);
    row("the file",
        file("// towerkey: ignore-file name-key-case\n{\n\"name\": 1,\n\"dicomAet\": 1}"), 0);
    row("another file",
        file("{\n\"name\": 1\n}").file(u"b.json"_s, "// towerkey: ignore-file name-key-case\n{}"),
        1);
    row("of variables", Scene().env("# towerkey: ignore name-case\northanc__name=x\n"), 0);
    row("no comment there", Scene().env("orthanc__name=x # towerkey: ignore name-case\n"), 1);
    row("in small letters only", file("{\n\"name\": 1 // Towerkey: Ignore name-key-case\n}"), 1);
}

void TestLinter::silencing()
{
    QFETCH(const Scene, scene);
    QFETCH(const int, left);
    const QStringList rules{u"name-key-case"_s, u"name-case"_s};
    QCOMPARE(lintOf(scene.deployment(), {.rules = rules}).size(), left);
    QVERIFY(!lintOf(scene.deployment(), {.rules = rules, .keepSilenced = true}).isEmpty());
}

void TestLinter::silencesWhatStandsNowhere()
{
    const QByteArray text = R"({"Education": {"Enabled": true}})";
    const lint::Options options{.rules = {u"value-combination"_s}};
    const Scene scene = Scene().file(u"a.json"_s, text);
    QCOMPARE(lintOf(scene.deployment(), options).size(), 1);
    const Scene silent =
        Scene().file(u"a.json"_s, "// towerkey: ignore-file value-combination\n" + text);
    QCOMPARE(lintOf(silent.deployment(), options).size(), 0);
}

void TestLinter::sortsByPlace()
{
    const auto scene =
        Scene()
            .file(u"a.json"_s, "{\"dicomAet\": \"X\",\n\"Foo\": 1,\n\"name\": \"x\"}")
            .env("orthanc__name=x\nORTHANC___X=y\n");
    const auto findings = lintOf(scene.deployment());
    QVERIFY(findings.size() >= 5);
    for (qsizetype i = 1; i < findings.size(); ++i) {
        const auto &a = findings[i - 1].spot;
        const auto &b = findings[i].spot;
        QVERIFY(b.source < 0 || a.source < b.source
                || (a.source == b.source && a.range.begin <= b.range.begin));
    }
}

void TestLinter::choosesRules()
{
    const auto scene = Scene().file(u"a.json"_s, R"({"name": 1, "Foo": 1})");
    QCOMPARE(lintOf(scene.deployment(), {.rules = {u"name-key-case"_s}}).size(), 1);
    QCOMPARE(lintOf(scene.deployment(), {.rules = {u"name-case"_s}}).size(), 0);
}

void TestLinter::sentencesTakeAnyArgument()
{
    Finding finding;
    finding.rule = u"name-case"_s;
    finding.arguments = {u"%2"_s, u"%1"_s};
    QVERIFY(lint::message(finding).startsWith(u"%2 is ignored"));
    QVERIFY(lint::message(finding).contains(u"Write %1."));
    finding.rule = u"no-such"_s;
    QCOMPARE(lint::message(finding), QString());
}

void TestLinter::copiesShareNothing()
{
    const auto scene = Scene().file(u"a.json"_s, R"({"name": 1})").env("A=b\n");
    const auto deployment = scene.deployment();
    const auto &document = deployment.document(0);
    const auto copy = lint::independentCopy(deployment);
    QVERIFY(copy == deployment);
    QVERIFY(&copy.document(0) != &document);
    QCOMPARE(lintOf(copy), lintOf(deployment));
}

TOWERKEY_TEST(TestLinter)

#include "testlinter.moc"
