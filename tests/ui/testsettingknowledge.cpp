// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/settingknowledge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using ui::Knowledge;

/// Which image reads which setting.
class TestSettingKnowledge : public QObject
{
    Q_OBJECT

private slots:
    void knowledge_data();
    void knowledge();
    void words();
};

static catalogue::Setting setting(const QString &plugin, const QString &since,
                                  const QString &removed)
{
    catalogue::Setting result;
    result.path = SettingPath({u"X"_s});
    result.plugin = plugin;
    result.since = since;
    result.removed = removed;
    return result;
}

void TestSettingKnowledge::knowledge_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *title, const char *tag, const char *plugin, const char *since,
                        const char *removed, Knowledge expected) {
        QTest::newRow(title) << QString::fromLatin1(tag) << QString::fromLatin1(plugin)
                             << QString::fromLatin1(since) << QString::fromLatin1(removed)
                             << int(expected);
    };
    row("nothing said", "20.4.2", "", "", "", Knowledge::Known);
    row("later Orthanc", "20.4.2", "", "1.12.0", "", Knowledge::NotYet);
    row("number, not text", "20.4.2", "", "1.10.0", "", Knowledge::NotYet);
    row("same Orthanc", "20.4.2", "", "1.6.1", "", Knowledge::Known);
    row("removed", "26.8.1", "", "1.0.0", "1.11.0", Knowledge::NoLonger);
    row("not yet removed", "20.4.2", "", "1.0.0", "1.11.0", Knowledge::Known);
    row("removed in this one", "20.4.2", "", "", "1.6.1", Knowledge::NoLonger);
    row("version of a plugin", "20.4.2", "DicomWeb", "99.0", "", Knowledge::Known);
    row("plugin's, by Orthanc", "20.4.2", "DicomWeb", "Orthanc 1.11.0", "", Knowledge::NotYet);
    row("plugin not there", "20.4.2", "OrthancExplorer2", "", "", Knowledge::PluginMissing);
}

void TestSettingKnowledge::knowledge()
{
    QFETCH(QString, tag);
    QFETCH(QString, plugin);
    QFETCH(QString, since);
    QFETCH(QString, removed);
    const auto image = Fixture::images().find(tag);
    QVERIFY(image);
    const catalogue::Setting known = setting(plugin, since, removed);
    QTEST(int(ui::knowledgeOf(*image, known)), "expected");
    QCOMPARE(ui::isKnownIn(*image, known), ui::knowledgeOf(*image, known) == Knowledge::Known);
}

void TestSettingKnowledge::words()
{
    const auto image = Fixture::images().find(u"20.4.2");
    QVERIFY(image);
    const catalogue::Setting late = setting({}, u"1.12.0"_s, {});
    QCOMPARE(ui::toText(Knowledge::NotYet, *image, late),
             u"not yet in Orthanc 1.6.1: since 1.12.0"_s);
    QCOMPARE(ui::toText(Knowledge::Known, *image, late), QString());
    QVERIFY(
        ui::toText(Knowledge::NoLonger, *image, setting({}, {}, u"1.5.0"_s)).contains(u"1.5.0"_s));
    QVERIFY(
        ui::toText(Knowledge::PluginMissing, *image, setting(u"Wsi"_s, {}, {})).contains(u"Wsi"_s));
}

TOWERKEY_TEST(TestSettingKnowledge)

#include "testsettingknowledge.moc"
