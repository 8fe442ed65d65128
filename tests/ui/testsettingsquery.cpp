// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "ui/editors/highlightedtext.h"
#include "ui/models/settingsquery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using towerkey::ui::SettingsQuery;
using Is = SettingsQuery::Is;
using Source = SettingsQuery::Source;

/// What the search line is read as, and where the words are marked.
class TestSettingsQuery : public QObject
{
    Q_OBJECT

private slots:
    void queries_data();
    void queries();
    void everyFilterWordIsOne();
    void ranges_data();
    void ranges();
};

void TestSettingsQuery::queries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SettingsQuery>("query");
    const auto row = [](const char *title, const QString &text, const SettingsQuery &query) {
        QTest::newRow(title) << text << query;
    };
    row("nothing", u"  "_s, {});
    row("words", u"dicom  aet"_s, {.words = {u"dicom"_s, u"aet"_s}});
    row("words in quotes", u"\"dicom aet\" x"_s, {.words = {u"dicom aet"_s, u"x"_s}});
    row("state", u"is:set"_s, {.states = {Is::Set}});
    row("states and words", u"IS:Changed port is:secret"_s,
        {.words = {u"port"_s}, .states = {Is::Changed, Is::Secret}});
    row("the same twice", u"is:problem is:problem"_s, {.states = {Is::Problem}});
    row("source", u"source:variable"_s, {.sources = {Source::Variable}});
    row("plugin", u"plugin:PostgreSQL is:common"_s,
        {.states = {Is::Common}, .plugins = {u"PostgreSQL"_s}});
    row("plugin in quotes", u"plugin:\"stone web\""_s, {.plugins = {u"stone web"_s}});
    row("no such state", u"is:blue"_s, {.words = {u"is:blue"_s}});
    row("not yet a plugin", u"plugin:"_s, {.words = {u"plugin:"_s}});
    row("an address", u"http://x"_s, {.words = {u"http://x"_s}});
}

void TestSettingsQuery::queries()
{
    QFETCH(const QString, text);
    QFETCH(const SettingsQuery, query);
    QVERIFY(SettingsQuery::parse(text) == query);
    QCOMPARE(SettingsQuery::parse(text).isEmpty(), query == SettingsQuery());
}

void TestSettingsQuery::everyFilterWordIsOne()
{
    QCOMPARE(SettingsQuery::filterWords().size(), 10);
    for (const QString &word : SettingsQuery::filterWords())
        QVERIFY2(
            SettingsQuery::parse(word + (word.endsWith(u':') ? u"X"_s : QString())).words.isEmpty(),
            qPrintable(word));
}

void TestSettingsQuery::ranges_data()
{
    using Parts = QList<towerkey::ui::TextPart>;
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Parts>("parts");
    QTest::newRow("none") << QStringList{u"x"_s} << u"DicomAet"_s << Parts();
    QTest::newRow("whatever the case") << QStringList{u"AET"_s} << u"DicomAet"_s << Parts{{5, 3}};
    QTest::newRow("twice") << QStringList{u"a"_s} << u"aba"_s << Parts{{0, 1}, {2, 1}};
    QTest::newRow("overlapping") << QStringList{u"omA"_s, u"dico"_s} << u"DicomAet"_s
                                 << Parts{{0, 6}};
    QTest::newRow("no word") << QStringList{QString()} << u"DicomAet"_s << Parts();
}

void TestSettingsQuery::ranges()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, text);
    QFETCH(const QList<towerkey::ui::TextPart>, parts);
    QCOMPARE(towerkey::ui::rangesOf(words, text), parts);
}

TOWERKEY_TEST(TestSettingsQuery)

#include "testsettingsquery.moc"
