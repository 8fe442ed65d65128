// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "core/json/document.h"
#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/models/contentsmodel.h"
#include "ui/models/imagechange.h"
#include "ui/models/imagesmodel.h"
#include "ui/models/namesuggestion.h"
#include "ui/models/specialvariablesmodel.h"
#include "ui/models/unmasking.h"
#include "ui/models/verdictmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using test::path;
using ui::ContentsModel;
using ui::SpecialVariablesModel;

/// What the image brings: its special variables and contents, its place among the others, and the
/// verdict.
class TestImagePages : public test::WindowTest
{
    Q_OBJECT

private slots:
    void specialVariablesFollowTheImage();
    void switchesAreSwitched();
    void textsAreSet();
    void oddValuesAreTold();
    void ignoredOnesAreMarked();
    void luaScriptIsUsed();
    void imagesAreSearched_data();
    void imagesAreSearched();
    void changeOfImage_data();
    void changeOfImage();
    void reasonsAreListed();
    void suggestions_data();
    void suggestions();
    void dotsBecomeTheSecretAgain_data();
    void dotsBecomeTheSecretAgain();

private:
    SpecialVariablesModel *special() const
    {
        return qobject_cast<SpecialVariablesModel *>(
            find<QTreeView>(u"specialVariables"_s)->model());
    }
    QModelIndex indexOf(const QString &name, int column) const;
    QByteArray variable(const char *name) const;
};

QModelIndex TestImagePages::indexOf(const QString &name, int column) const
{
    for (int row = 0; row < special()->rowCount(); ++row) {
        if (special()->index(row, 0).data().toString() == name)
            return special()->index(row, column);
    }
    return {};
}

QByteArray TestImagePages::variable(const char *name) const
{
    const auto *found = m_session->deployment().variable(name);
    return found ? found->value : QByteArray("(none)");
}

void TestImagePages::specialVariablesFollowTheImage()
{
    const QAbstractItemModelTester tester(special());
    QSignalSpy resets(special(), &QAbstractItemModel::modelReset);
    QVERIFY(indexOf(u"ORTHANC_PASSWORD"_s, 0).isValid());
    QCOMPARE(indexOf(u"ORTHANC_PASSWORD"_s, SpecialVariablesModel::SinceColumn).data().toString(),
             u"26.7.0"_s);
    QVERIFY(!indexOf(u"UNLOCK"_s, 0).isValid());
    QVERIFY(m_session->setImage(u"20.4.2"_s));
    QVERIFY(indexOf(u"UNLOCK"_s, 0).isValid());
    QVERIFY(!indexOf(u"ORTHANC_PASSWORD"_s, 0).isValid());
    m_session->undoStack().undo();
    QVERIFY(indexOf(u"ORTHANC_PASSWORD"_s, 0).isValid());
    QCOMPARE(resets.size(), 0);
}

void TestImagePages::switchesAreSwitched()
{
    const auto check = [this](const QString &name) {
        return indexOf(name, SpecialVariablesModel::ValueColumn);
    };
    QCOMPARE(check(u"VERBOSE_ENABLED"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(special()->setData(check(u"VERBOSE_ENABLED"_s), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(variable("VERBOSE_ENABLED"), "(none)");
    QVERIFY(special()->setData(check(u"TRACE_ENABLED"_s), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(variable("TRACE_ENABLED"), "true");
    const auto hostId = u"GENERATE_HOST_ID_IF_MISSING"_s;
    QCOMPARE(check(hostId).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(special()->setData(check(hostId), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(variable("GENERATE_HOST_ID_IF_MISSING"), "false");
    QVERIFY(special()->setData(check(hostId), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(variable("GENERATE_HOST_ID_IF_MISSING"), "(none)");
    find<QTabWidget>(u"leftTabs"_s)->setCurrentIndex(3);
    auto *table = find<QTreeView>(u"specialVariables"_s);
    table->setCurrentIndex(indexOf(u"NO_JOBS"_s, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(variable("NO_JOBS"), "true");
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(variable("NO_JOBS"), "(none)");
}

void TestImagePages::textsAreSet()
{
    const QModelIndex value = indexOf(u"LOGDIR"_s, SpecialVariablesModel::ValueColumn);
    QVERIFY(value.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(special()->setData(value, u"/var/log"_s, Qt::EditRole));
    QCOMPARE(variable("LOGDIR"), "/var/log");
    QVERIFY(special()->setData(value, QString(), Qt::EditRole));
    QCOMPARE(variable("LOGDIR"), "(none)");
    const QModelIndex password = indexOf(u"ORTHANC_PASSWORD"_s, SpecialVariablesModel::ValueColumn);
    QVERIFY(password.data(SpecialVariablesModel::IsSecretRole).toBool());
    QVERIFY(special()->setData(password, u"hidden-word"_s, Qt::EditRole));
    QVERIFY(!password.data().toString().contains(u"hidden-word"_s));
    QVERIFY(!password.data(Qt::ToolTipRole).toString().contains(u"hidden-word"_s));
    const QModelIndex json = indexOf(u"ORTHANC_JSON"_s, SpecialVariablesModel::ValueColumn);
    QVERIFY(!json.flags().testFlag(Qt::ItemIsEditable));
}

void TestImagePages::oddValuesAreTold()
{
    m_session->apply(deployment::setVariable(m_session->deployment(), m_session->image(),
                                             "TRACE_ENABLED", "True"),
                     u"x"_s);
    const QModelIndex value = indexOf(u"TRACE_ENABLED"_s, SpecialVariablesModel::ValueColumn);
    QCOMPARE(value.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(value.data(SpecialVariablesModel::HintRole).toString().contains(u"True"_s));
}

void TestImagePages::ignoredOnesAreMarked()
{
    for (const char *name : {"UNLOCK", "VEBOSE_ENABLED", "TZ"})
        m_session->apply(
            deployment::setVariable(m_session->deployment(), m_session->image(), name, "true"),
            u"x"_s);
    const auto hint = [this](const QString &name) {
        const QModelIndex index = indexOf(name, 0);
        return index.data(SpecialVariablesModel::IsIgnoredRole).toBool()
            ? index.data(SpecialVariablesModel::HintRole).toString()
            : QString();
    };
    QVERIFY2(hint(u"UNLOCK"_s).contains(u"21.12.0"_s), qPrintable(hint(u"UNLOCK"_s)));
    QVERIFY(hint(u"VEBOSE_ENABLED"_s).contains(u"VERBOSE_ENABLED"_s));
    QVERIFY(!hint(u"TZ"_s).isEmpty());
    QVERIFY(special()->unset(indexOf(u"TZ"_s, 0)));
    QVERIFY(!indexOf(u"TZ"_s, 0).isValid());
}

void TestImagePages::luaScriptIsUsed()
{
    find<QTabWidget>(u"leftTabs"_s)->setCurrentIndex(3);
    auto *table = find<QTreeView>(u"contents"_s);
    const QAbstractItemModelTester tester(table->model());
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *use = find<QPushButton>(u"useScript"_s);
    QVERIFY(use->isVisible());
    QVERIFY(m_session->setSetting(path(u"LuaScripts"),
                                  json::Value(json::List{json::Value(u"/mine.lua"_s)})));
    QVERIFY(find<QLabel>(u"aboutContent"_s)->text().contains(u"/mine.lua"_s));
    use->click();
    QCOMPARE(json::toJson(effective(u"LuaScripts")),
             "[\"/mine.lua\", \"/lua-scripts/filter-http-tools-reset.lua\"]");
    QVERIFY(table->model()->index(0, 0).data(ContentsModel::IsUsedRole).toBool());
    use->click();
    QCOMPARE(json::toJson(effective(u"LuaScripts")), "[\"/mine.lua\"]");
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(!use->isVisible());
    QVERIFY(find<QPushButton>(u"copyProbe"_s)->isVisible());
    QVERIFY(m_session->setImage(u"20.4.2"_s));
    QVERIFY(table->model()->index(0, 0).data(ContentsModel::KindRole).toInt()
            == int(ContentsModel::Kind::Folder));
}

void TestImagePages::imagesAreSearched_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("everything") << u""_s << u"26.8.1"_s << false;
    QTest::newRow("tag") << u"21.6.0"_s << u"21.6.0"_s << true;
    QTest::newRow("variant") << u"26.8.1 full"_s << u"26.8.1-full"_s << true;
    QTest::newRow("Orthanc") << u"orthanc 1.6.1"_s << u"20.5.2"_s << false;
    QTest::newRow("year") << u"2020-04 20.4.2"_s << u"20.4.2"_s << true;
}

void TestImagePages::imagesAreSearched()
{
    QFETCH(QString, search);
    QFETCH(QString, first);
    QFETCH(bool, isOne);
    ui::ImagesModel images(Fixture::images());
    ui::ImagesFilter filter;
    filter.setSourceModel(&images);
    filter.setSearch(search);
    const QAbstractItemModelTester tester(&filter);
    QVERIFY(filter.rowCount() > 0);
    QCOMPARE(filter.rowCount() == 1, isOne);
    if (isOne)
        QCOMPARE(filter.index(0, 0).data().toString(), first);
    filter.setSearch(u"nothing such"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TestImagePages::changeOfImage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("text");
    QTest::newRow("same") << QByteArray(R"({"RegisteredUsers": {"a": "b"}})") << u"26.7.0"_s
                          << u"Starts. The configuration stays the same."_s;
    QTest::newRow("starts again") << QByteArray(
        "{}") << u"26.6.1"_s << u"Starts instead of refuses. The configuration stays the same."_s;
    QTest::newRow("unread") << QByteArray(
        R"({"RegisteredUsers": {"a": "b"}, "OrthancExplorer2": {"Root": "/x"}})")
                            << u"20.4.2"_s << u"1 setting is not read by it."_s;
}

void TestImagePages::changeOfImage()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, tag);
    QFETCH(QString, text);
    QVERIFY(m_session->open({m_fixture->write(u"orthanc.json"_s, json)}, u"26.8.1"_s));
    const auto image = Fixture::images().find(tag);
    QVERIFY(image);
    const QString found = ui::toText(ui::changeTo(*m_session, *image));
    QVERIFY2(found.endsWith(text), qPrintable(found));
}

void TestImagePages::reasonsAreListed()
{
    ui::VerdictModel model(*m_session);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_session->resetSetting(path(u"RegisteredUsers")));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex reason = model.index(0);
    QVERIFY(reason.data(ui::VerdictModel::IsErrorRole).toBool());
    QCOMPARE(reason.data(ui::VerdictModel::PathRole).value<SettingPath>(),
             path(u"RegisteredUsers"));
    m_session->undoStack().undo();
    QCOMPARE(model.rowCount(), 0);
}

void TestImagePages::suggestions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one underscore")
        << u"ORTHANC_REGISTERED_USERS"_s << u"ORTHANC__REGISTERED_USERS"_s;
    QTest::newRow("slip in a switch") << u"PYTHON_PLUGIN_ENABLE"_s << u"PYTHON_PLUGIN_ENABLED"_s;
    QTest::newRow("slip at the beginning") << u"ORTAHNC__DICOM_AET"_s << u"ORTHANC__DICOM_AET"_s;
    QTest::newRow("nothing near") << u"TZ"_s << QString();
}

void TestImagePages::suggestions()
{
    QFETCH(QString, name);
    QTEST(ui::suggestedName(m_session->image(), m_session->catalogue(), name), "expected");
}

static json::Value parsed(const QString &text)
{
    const auto document = json::Document::parse(text.toUtf8());
    return document.value(document.root());
}

void TestImagePages::dotsBecomeTheSecretAgain_data()
{
    QTest::addColumn<QString>("typed"); // With # for the dots.
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *typed, const char *expected) {
        QTest::newRow(title) << QString::fromLatin1(typed) << QString::fromLatin1(expected);
    };
    row("untouched", R"({"a": "#", "b": ["x", "#"]})", R"({"a": "1", "b": ["x", "2"]})");
    row("beside it", R"({"a": "#", "b": ["y", "#"]})", R"({"a": "1", "b": ["y", "2"]})");
    row("removed", R"({"b": ["x", "#"]})", R"({"b": ["x", "2"]})");
    row("written anew", R"({"a": "3"})", R"({"a": "3"})");
    row("moved", R"({"c": "#"})", "");
    row("a part", R"({"a": "x#"})", "");
}

void TestImagePages::dotsBecomeTheSecretAgain()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto shown = u"{\"a\": \"#\", \"b\": [\"x\", \"#\"]}"_s.replace(u'#', dots());
    const auto result = ui::unmasked(parsed(typed.replace(u'#', dots())), parsed(shown),
                                     parsed(u"{\"a\": \"1\", \"b\": [\"x\", \"2\"]}"_s));
    QCOMPARE(result.has_value(), !expected.isEmpty());
    if (result)
        QCOMPARE(json::toJson(*result), expected.toUtf8());
}

TOWERKEY_TEST(TestImagePages)

#include "testimagepages.moc"
