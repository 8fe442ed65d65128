// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/plugindefaultsmodel.h"
#include "ui/models/pluginneeds.h"
#include "ui/models/pluginsmodel.h"
#include "ui/panes/plugindetail.h"
#include "ui/panes/pluginspane.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Toggle;
using test::Fixture;
using test::path;
using ui::PluginDefaultsModel;

/// What plugins lack, and what the image adds to their sections.
class TestPlugins : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void needs_data();
    void needs();
    void oneClickTurnsOnWhatIsMissing();
    void oneClickChangesTheImage();
    void enabledPluginThatLacksSomethingIsMarked();
    void defaultsStandSideBySide();
    void detailTellsWhy();
    void jumpsToSettings();

private:
    const image::PluginRow &row(const QString &name) const
    {
        return *m_session->image().profile->plugin(name);
    }
    void toggle(const QString &name, Toggle toggle)
    {
        QVERIFY(m_session->setToggle(row(name), toggle));
    }
    bool isOn(const QString &name) const
    {
        return std::ranges::any_of(m_session->outcome().plugins, [&name](const auto &state) {
            return state.row->name == name && state.enabled;
        });
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ui::Session> m_session;
};

void TestPlugins::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_session = std::make_unique<ui::Session>(Fixture::images(), Fixture::catalogue());
    QVERIFY(m_session->open({m_fixture->write(u"orthanc.json"_s, "{}")}, u"26.8.1"_s));
}

void TestPlugins::needs_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QStringList>("on"); // Turned on before.
    QTest::addColumn<QStringList>("needs"); // "text [remedy]"
    QTest::newRow("nothing") << u"PostgreSQL"_s << QStringList{} << QStringList{};
    QTest::newRow("another plugin")
        << u"StoneWebViewer"_s << QStringList{}
        << QStringList{u"It needs DICOMweb, which is off. [Turn on DICOMweb]"_s};
    QTest::newRow("another plugin that is on")
        << u"StoneWebViewer"_s << QStringList{u"DicomWeb"_s} << QStringList{};
    QTest::newRow("only in the full image")
        << u"Java"_s << QStringList{}
        << QStringList{u"Its library is only in the -full image, so this image refuses to start "
                       "with it. [Change to 26.8.1-full]"_s};
    QTest::newRow("conflict, while both are on")
        << u"AwsS3Storage"_s << QStringList{u"AwsS3Storage"_s, u"AdvancedStorage"_s}
        << QStringList{u"It conflicts with Advanced storage, which is on, too. "
                       "[Turn off Advanced storage]"_s};
    QTest::newRow("no conflict while it is off")
        << u"AwsS3Storage"_s << QStringList{u"AdvancedStorage"_s} << QStringList{};
}

void TestPlugins::needs()
{
    QFETCH(const QString, plugin);
    QFETCH(const QStringList, on);
    for (const QString &name : on)
        toggle(name, Toggle::On);
    QStringList needs;
    for (const ui::PluginNeed &need : ui::needsOf(*m_session, row(plugin)))
        needs.append(u"%1 [%2]"_s.arg(need.text, need.remedy));
    QTEST(needs, "needs");
}

void TestPlugins::oneClickTurnsOnWhatIsMissing()
{
    toggle(u"StoneWebViewer"_s, Toggle::On);
    ui::PluginDetail detail(*m_session);
    detail.setPlugin(u"StoneWebViewer"_s);
    detail.show();
    QTest::mouseClick(detail.findChild<QPushButton *>(u"meetNeed0"_s), Qt::LeftButton);
    QVERIFY(isOn(u"DicomWeb"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!detail.findChild<QPushButton *>(u"meetNeed0"_s));
    m_session->undoStack().undo();
    QVERIFY(!isOn(u"DicomWeb"_s));
    QVERIFY(detail.findChild<QPushButton *>(u"meetNeed0"_s));
}

void TestPlugins::oneClickChangesTheImage()
{
    ui::PluginDetail detail(*m_session);
    detail.setPlugin(u"Java"_s);
    detail.show();
    QTest::mouseClick(detail.findChild<QPushButton *>(u"meetNeed0"_s), Qt::LeftButton);
    QCOMPARE(m_session->image().tag, u"26.8.1-full"_s);
    m_session->undoStack().undo();
    QCOMPARE(m_session->image().tag, u"26.8.1"_s);
}

void TestPlugins::enabledPluginThatLacksSomethingIsMarked()
{
    ui::PluginsModel model(*m_session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    toggle(u"StoneWebViewer"_s, Toggle::On);
    const auto state = [&] {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, ui::PluginsModel::StateColumn);
            if (index.data(ui::PluginsModel::NameRole) == u"StoneWebViewer"_s)
                return index;
        }
        return QModelIndex();
    };
    QVERIFY(state().data(Qt::ToolTipRole).toString().startsWith(u"It needs DICOMweb"_s));
    QVERIFY(state().data(Qt::AccessibleTextRole).toString().contains(u"It needs DICOMweb"_s));
    toggle(u"DicomWeb"_s, Toggle::On);
    QVERIFY(!state().data(Qt::AccessibleTextRole).toString().contains(u"It needs"_s));
}

void TestPlugins::defaultsStandSideBySide()
{
    QVERIFY(m_session->setSetting(path(u"PostgreSQL.Lock"), json::Value(true)));
    PluginDefaultsModel model(*m_session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setPlugin(u"PostgreSQL"_s);
    QStringList lock;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data() != u"Lock"_s)
            continue;
        for (int column = 0; column < model.columnCount(); ++column)
            lock.append(model.index(row, column).data().toString());
    }
    QCOMPARE(lock, (QStringList{u"Lock"_s, u"false"_s, u"true"_s, u"true"_s}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(m_session->resetSetting(path(u"PostgreSQL.Lock")));
    QCOMPARE(changes.size(), 1);
    QVERIFY(m_session->setImage(u"20.4.2"_s));
}

void TestPlugins::detailTellsWhy()
{
    ui::PluginDetail detail(*m_session);
    detail.setPlugin(u"PostgreSQL"_s);
    const auto summary = [&]() -> QString {
        return detail.findChild<QLabel *>(u"pluginTitle"_s)->text()
            + detail.findChild<QLabel *>(u"pluginSummary"_s)->text();
    };
    QVERIFY(summary().contains(u"off"_s));
    QVERIFY(m_session->setSetting(path(u"PostgreSQL.Host"), json::Value(u"h"_s)));
    QVERIFY(summary().contains(u"on: section PostgreSQL present"_s));
    QVERIFY(summary().contains(u"POSTGRESQL_PLUGIN_ENABLED"_s));
    detail.setPlugin(u"MySQL"_s);
    toggle(u"MySQL"_s, Toggle::Off);
    QVERIFY(summary().contains(u"off: MYSQL_PLUGIN_ENABLED is false"_s));
}

void TestPlugins::jumpsToSettings()
{
    ui::PluginsPane pane(*m_session);
    QSignalSpy chosen(&pane, &ui::PluginsPane::sectionChosen);
    auto *detail = pane.findChild<ui::PluginDetail *>(u"pluginDetail"_s);
    detail->setPlugin(u"PostgreSQL"_s);
    pane.findChild<QToolButton *>(u"showSettings"_s)->click();
    auto *defaults = pane.findChild<QTreeView *>(u"pluginDefaults"_s);
    emit defaults->activated(defaults->model()->index(0, 0));
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0][0].value<SettingPath>(), path(u"PostgreSQL"));
    QCOMPARE(chosen[1][0].value<SettingPath>().parent(), path(u"PostgreSQL"));
    // Where the plugin reads them, whatever section the image looks for.
    detail->setPlugin(u"Ohif"_s);
    pane.findChild<QToolButton *>(u"showSettings"_s)->click();
    QCOMPARE(chosen[2][0].value<SettingPath>(), path(u"OHIF"));
}

TOWERKEY_TEST(TestPlugins)

#include "testplugins.moc"
