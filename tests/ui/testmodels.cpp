// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/imagesmodel.h"
#include "ui/models/pluginsmodel.h"
#include "ui/models/problemsmodel.h"
#include "ui/models/recentfiles.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Toggle;
using test::Fixture;
using ui::PluginsModel;

/// The smaller models: plugins, problems, images, recent files.
class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pluginsSayWhy_data();
    void pluginsSayWhy();
    void pluginIsToggled();
    void pluginsFollowTheImage();
    void problemsComeAndGo();
    void imagesAreNewestFirst();
    void recentFilesAreFew();

private:
    int rowOf(const QString &plugin) const;
    QString text(const QString &plugin, int column) const;

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<PluginsModel> m_plugins;
};

void TestModels::init()
{
    m_plugins.reset();
    m_fixture = std::make_unique<Fixture>();
    m_session = std::make_unique<ui::Session>(Fixture::images(), Fixture::catalogue());
    m_plugins = std::make_unique<PluginsModel>(*m_session);
}

int TestModels::rowOf(const QString &plugin) const
{
    for (int row = 0; row < m_plugins->rowCount(); ++row) {
        if (m_plugins->index(row, 0).data(PluginsModel::NameRole).toString() == plugin)
            return row;
    }
    return -1;
}

QString TestModels::text(const QString &plugin, int column) const
{
    return m_plugins->index(rowOf(plugin), column).data().toString();
}

void TestModels::pluginsSayWhy_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("toggle");
    QTest::addColumn<QString>("state");
    QTest::newRow("toggle") << u"StoneWebViewer"_s << u"on"_s
                            << u"on: STONE_WEB_VIEWER_PLUGIN_ENABLED"_s;
    QTest::newRow("nothing") << u"MySQL"_s << u"image default (off)"_s << u"off"_s;
    QTest::newRow("by default") << u"OrthancExplorer2"_s << u"image default (on)"_s
                                << u"on by default"_s;
}

void TestModels::pluginsSayWhy()
{
    QFETCH(QString, plugin);
    const QAbstractItemModelTester tester(m_plugins.get());
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    QTEST(text(plugin, PluginsModel::ToggleColumn), "toggle");
    QTEST(text(plugin, PluginsModel::StateColumn), "state");
}

void TestModels::pluginIsToggled()
{
    const QAbstractItemModelTester tester(m_plugins.get());
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    QSignalSpy resets(m_plugins.get(), &QAbstractItemModel::modelReset);
    const QModelIndex index = m_plugins->index(rowOf(u"DicomWeb"_s), PluginsModel::ToggleColumn);
    QVERIFY(m_plugins->setData(index, int(Toggle::Off), Qt::EditRole));
    QCOMPARE(text(u"DicomWeb"_s, PluginsModel::StateColumn),
             u"off: DICOM_WEB_PLUGIN_ENABLED is false"_s);
    QVERIFY(m_plugins->setData(index, int(Toggle::ImageDefault), Qt::EditRole));
    QCOMPARE(text(u"DicomWeb"_s, PluginsModel::StateColumn), u"on: section DicomWeb present"_s);
    QCOMPARE(resets.size(), 0);
}

void TestModels::pluginsFollowTheImage()
{
    const QAbstractItemModelTester tester(m_plugins.get());
    QSignalSpy resets(m_plugins.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_session->setImage(u"21.6.0"_s));
    QCOMPARE(m_plugins->rowCount(), 16);
    QVERIFY(m_session->setImage(u"26.8.1"_s));
    QVERIFY(rowOf(u"OrthancExplorer2"_s) >= 0);
    QCOMPARE(resets.size(), 0);
}

void TestModels::problemsComeAndGo()
{
    ui::ProblemsModel problems(*m_session);
    const QAbstractItemModelTester tester(&problems);
    QVERIFY(m_session->open({m_fixture->write(u"orthanc.json"_s, "{}")}, u"26.8.1"_s));
    const int rows = problems.rowCount();
    QVERIFY(rows > 0);
    const QModelIndex index = problems.index(0);
    QVERIFY(index.data().toString().contains(u"user"_s));
    QVERIFY(index.data(ui::ProblemsModel::IsErrorRole).toBool());
    QCOMPARE(index.data(ui::ProblemsModel::PathRole).value<SettingPath>(),
             test::path(u"RegisteredUsers"));
    json::Table users;
    users.set(u"a"_s, json::Value(u"b"_s));
    QVERIFY(m_session->setSetting(test::path(u"RegisteredUsers"), json::Value(users)));
    for (int row = 0; row < problems.rowCount(); ++row)
        QVERIFY(!problems.index(row).data(ui::ProblemsModel::IsErrorRole).toBool());
    m_session->undoStack().undo();
    QCOMPARE(problems.rowCount(), rows);
    QVERIFY(problems.index(0).data(ui::ProblemsModel::IsErrorRole).toBool());
}

void TestModels::imagesAreNewestFirst()
{
    const ui::ImagesModel images(Fixture::images());
    const QAbstractItemModelTester tester(const_cast<ui::ImagesModel *>(&images));
    QCOMPARE(images.rowCount(), int(Fixture::images().all().size()));
    QCOMPARE(images.index(images.rowCount() - 1, 0).data().toString(),
             Fixture::images().all().first().tag);
    QCOMPARE(images.rowOf(images.index(5, 0).data().toString()), 5);
    QCOMPARE(images.rowOf(u"nothing"_s), -1);
}

void TestModels::recentFilesAreFew()
{
    QSettings settings(m_fixture->path(u"settings.ini"_s), QSettings::IniFormat);
    ui::RecentFiles recent(settings);
    for (int i = 0; i < 15; ++i)
        recent.add(u"/tmp/file%1"_s.arg(i));
    recent.add(u"/tmp/file12"_s);
    QCOMPARE(recent.paths().size(), 10);
    QCOMPARE(recent.paths().first(), u"/tmp/file12"_s);
    recent.remove(u"/tmp/file12"_s);
    QVERIFY(!recent.paths().contains(u"/tmp/file12"_s));
}

TOWERKEY_TEST(TestModels)

#include "testmodels.moc"
