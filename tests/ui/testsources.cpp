// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/sourceedits.h"
#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/highlight/codeview.h"
#include "ui/models/secretsmodel.h"
#include "ui/models/sourcesmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::path;
using ui::SecretsModel;
using ui::SourcesModel;

/// The sources in the order in which they apply, and what is done with them.
class TestSources : public test::WindowTest
{
    Q_OBJECT

private slots:
    void orderAndFate();
    void tableOfOneSourceIsOneRow();
    void modelFollows();
    void renames_data();
    void renames();
    void wrongNamesAreRefused();
    void filesStayInNameOrder();
    void addsAndRemoves();
    void whatIsLostIsNotRemoved();
    void wrongValueIsRefused();
    void problemsNameTheFileToCome();
    void hintSaysWhatANameDoes_data();
    void hintSaysWhatANameDoes();
    void delivers();
    void showsThePlace();
    void secretsAreRevealedOneByOne();

private:
    void open(const QByteArray &a, const QByteArray &b, const QByteArray &environment);
    SourcesModel *model() const
    {
        return qobject_cast<SourcesModel *>(find<QTreeView>(u"sources"_s)->model());
    }
    QStringList names() const;
    QModelIndex indexOf(const QString &name) const;
    QString effectOf(const QString &name) const;
    void choose(const QString &name);
};

void TestSources::open(const QByteArray &a, const QByteArray &b, const QByteArray &environment)
{
    m_fixture->write(u"d/a.json"_s, a);
    m_fixture->write(u"d/b.json"_s, b);
    m_fixture->write(u"d/x.env"_s, environment);
    m_fixture->write(u"d/secrets/ORTHANC__NAME"_s, "hidden-word");
    QVERIFY(m_session->open({m_fixture->path(u"d"_s)}, u"26.8.1"_s));
    find<QTabWidget>(u"leftTabs"_s)->setCurrentIndex(2);
}

QStringList TestSources::names() const
{
    QStringList names;
    for (int row = 0; row < model()->rowCount(); ++row)
        names.append(model()->index(row, 0).data().toString());
    return names;
}

QModelIndex TestSources::indexOf(const QString &name) const
{
    return model()->index(int(names().indexOf(name)), 0);
}

QString TestSources::effectOf(const QString &name) const
{
    return indexOf(name).siblingAtColumn(SourcesModel::EffectColumn).data().toString();
}

void TestSources::choose(const QString &name)
{
    find<QTreeView>(u"sources"_s)->setCurrentIndex(indexOf(name));
}

void TestSources::orderAndFate()
{
    open(R"({"DicomAet": "A", "Name": "a"})", R"({"DicomAet": "B", "DicomPort": 1})",
         "ORTHANC__DICOM_PORT=2\nORTHANC_NAME=x\nWORKLISTS_PLUGIN_ENABLED=true\n"
         "VERBOSE_ENABLED=true\n");
    QCOMPARE(names().first(), u"a.json"_s);
    QCOMPARE(names().at(1), u"b.json"_s);
    QCOMPARE(names().last(), u"ORTHANC__NAME"_s);
    const QModelIndex lost = model()->index(0, 0, indexOf(u"a.json"_s));
    QCOMPARE(lost.data().toString(), u"DicomAet"_s);
    QVERIFY(lost.data(SourcesModel::IsLostRole).toBool());
    QVERIFY(lost.data(Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(lost.siblingAtColumn(SourcesModel::EffectColumn).data().toString(),
             u"lost to /etc/orthanc/b.json"_s);
    QVERIFY(indexOf(u"a.json"_s).data(SourcesModel::IsLostRole).toBool());
    QVERIFY(!indexOf(u"b.json"_s).data(SourcesModel::IsLostRole).toBool());
    QCOMPARE(effectOf(u"ORTHANC__DICOM_PORT"_s), u"gives DicomPort"_s);
    QCOMPARE(effectOf(u"ORTHANC_NAME"_s), u"ignored. Did you mean ORTHANC__NAME?"_s);
    QVERIFY(indexOf(u"ORTHANC_NAME"_s).data(SourcesModel::IsIgnoredRole).toBool());
    QCOMPARE(effectOf(u"WORKLISTS_PLUGIN_ENABLED"_s), u"switches the plugin Worklists on"_s);
    for (int column = 0; column < SourcesModel::ColumnCount; ++column)
        QVERIFY(!indexOf(u"ORTHANC__NAME"_s)
                     .siblingAtColumn(column)
                     .data()
                     .toString()
                     .contains(u"hidden-word"_s));
}

void TestSources::tableOfOneSourceIsOneRow()
{
    open(R"({"DicomModalities": {"a": ["A", "h", 1], "b": ["B", "h", 2]},
             "PostgreSQL": {"Host": "h", "Port": 5}})",
         R"({"DicomModalities": {"c": ["C", "h", 3]}})", "");
    const QModelIndex a = indexOf(u"a.json"_s);
    QStringList settings;
    for (int row = 0; row < model()->rowCount(a); ++row)
        settings.append(model()->index(row, 0, a).data().toString());
    QCOMPARE(settings,
             (QStringList{u"DicomModalities.a"_s, u"DicomModalities.b"_s, u"PostgreSQL.Host"_s,
                          u"PostgreSQL.Port"_s}));
    open(R"({"DicomModalities": {"a": ["A", "h", 1], "b": ["B", "h", 2]}})", "{}", "");
    const QModelIndex only = model()->index(0, 0, indexOf(u"a.json"_s));
    QCOMPARE(only.data().toString(), u"DicomModalities"_s);
    QCOMPARE(only.siblingAtColumn(SourcesModel::ValueColumn).data().toString(), u"2 entries"_s);
}

void TestSources::modelFollows()
{
    const QAbstractItemModelTester tester(model());
    QSignalSpy resets(model(), &QAbstractItemModel::modelReset);
    open(R"({"DicomAet": "A"})", R"({"DicomAet": "B"})", "ORTHANC__DICOM_PORT=2\n");
    QVERIFY(m_session->setSetting(path(u"HttpPort"), json::Value(qint64(80))));
    QVERIFY(m_session->setSetting(path(u"DicomModalities.x"), json::Value(json::List{})));
    QVERIFY(m_session->resetSetting(path(u"DicomAet")));
    QVERIFY(m_session->setImage(u"20.4.2"_s));
    while (m_session->undoStack().canUndo())
        m_session->undoStack().undo();
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    QCOMPARE(resets.size(), 0);
}

void TestSources::renames_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("file") << u"a.json"_s << u"z.json"_s;
    QTest::newRow("variable") << u"ORTHANC_AET"_s << u"ORTHANC__DICOM_AET"_s;
    QTest::newRow("secret") << u"ORTHANC__NAME"_s << u"ORTHANC__DICOM_AET"_s;
}

void TestSources::renames()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    open(R"({"DicomAet": "A"})", R"({"DicomAet": "B"})", "ORTHANC_AET=C\n");
    const auto before = m_session->deployment();
    QVERIFY(model()->setData(indexOf(from), to, Qt::EditRole));
    QVERIFY(names().contains(to));
    QVERIFY(!names().contains(from));
    QVERIFY(json::toJson(effective(u"DicomAet")) != "\"B\"");
    m_session->undoStack().undo();
    QVERIFY(m_session->deployment() == before);
}

void TestSources::wrongNamesAreRefused()
{
    open("{}", "{}", "A=1\nB=2\n");
    QVERIFY(!model()->setData(indexOf(u"a.json"_s), u"a.txt"_s, Qt::EditRole));
    QVERIFY(find<QLabel>(u"newSourceHint"_s)->text().contains(u".json"_s));
    QVERIFY(!model()->setData(indexOf(u"A"_s), u"a b"_s, Qt::EditRole));
    QVERIFY(!model()->setData(indexOf(u"A"_s), u"B"_s, Qt::EditRole));
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(!model()->setData(indexOf(u"A"_s), u"A"_s, Qt::EditRole));
    QVERIFY(!m_window->isWindowModified());
}

void TestSources::filesStayInNameOrder()
{
    open(R"({"DicomAet": "A"})", R"({"DicomAet": "B"})", "");
    QVERIFY(model()->setData(indexOf(u"a.json"_s), u"c.json"_s, Qt::EditRole));
    QCOMPARE(names().mid(0, 2), (QStringList{u"b.json"_s, u"c.json"_s}));
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"A\"");
    QVERIFY(m_session->save());
    QVERIFY(m_session->open({m_fixture->path(u"d"_s)}, u"26.8.1"_s));
    QCOMPARE(names().mid(0, 2), (QStringList{u"b.json"_s, u"c.json"_s}));
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"A\"");
}

void TestSources::addsAndRemoves()
{
    open("{}", "{}", "");
    const auto add = [this](int kind, const QString &name, const QString &value) {
        find<QComboBox>(u"newSourceKind"_s)->setCurrentIndex(kind);
        find<QLineEdit>(u"newSourceName"_s)->setText(name);
        find<QLineEdit>(u"newSourceValue"_s)->setText(value);
        QTest::keyClick(find<QLineEdit>(u"newSourceName"_s), Qt::Key_Return);
        QVERIFY2(names().contains(name), qPrintable(names().join(u' ')));
        QCOMPARE(find<QTreeView>(u"sources"_s)
                     ->currentIndex()
                     .data(ui::SourcesModel::NameRole)
                     .toString()
                     .section(u'/', -1),
                 name);
    };
    add(0, u"ORTHANC__DICOM_AET"_s, u"V"_s);
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"V\"");
    add(1, u"ORTHANC__POSTGRESQL__PASSWORD"_s, u"p"_s);
    QCOMPARE(json::toJson(effective(u"PostgreSQL.Password")), "\"p\"");
    add(2, u"aa.json"_s, {});
    QCOMPARE(names().at(1), u"aa.json"_s);
    for (const auto &name :
         {u"ORTHANC__DICOM_AET"_s, u"ORTHANC__POSTGRESQL__PASSWORD"_s, u"aa.json"_s}) {
        choose(name);
        find<QPushButton>(u"removeSource"_s)->click();
        QVERIFY(!names().contains(name));
    }
    for (int i = 0; i < 6; ++i)
        m_session->undoStack().undo();
    QVERIFY(!m_window->isWindowModified());
}

/// Another place of the same variable counts, and would go with it.
void TestSources::whatIsLostIsNotRemoved()
{
    const QString file = m_fixture->write(
        u"c/compose.yaml"_s,
        "services:\n  o:\n    image: orthancteam/orthanc:26.8.1\n    env_file: x.env\n"
        "    environment: {ORTHANC__NAME: b}\n");
    m_fixture->write(u"c/x.env"_s, "ORTHANC__NAME=a\n");
    QVERIFY(m_session->open({file}));
    find<QTabWidget>(u"leftTabs"_s)->setCurrentIndex(2);
    auto *sources = find<QTreeView>(u"sources"_s);
    const auto *button = find<QPushButton>(u"removeSource"_s);
    QList<bool> removable;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data() != u"ORTHANC__NAME"_s)
            continue;
        sources->setCurrentIndex(model()->index(row, 0));
        removable.append(button->isEnabled());
        if (!button->isEnabled())
            QTest::keyClick(sources, Qt::Key_Delete);
    }
    QCOMPARE(removable, (QList<bool>{false, true}));
    QVERIFY(!m_session->isModified());
}

void TestSources::wrongValueIsRefused()
{
    open("{}", "{}", "");
    find<QLineEdit>(u"newSourceName"_s)->setText(u"ORTHANC__DICOM_AET"_s);
    find<QLineEdit>(u"newSourceValue"_s)->setText(u"LONGER_THAN_SIXTEEN"_s);
    QVERIFY(!find<QPushButton>(u"addSource"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"newSourceHint"_s)->text().contains(u"16"));
    QTest::keyClick(find<QLineEdit>(u"newSourceValue"_s), Qt::Key_Return);
    QVERIFY(!names().contains(u"ORTHANC__DICOM_AET"_s));
    find<QLineEdit>(u"newSourceValue"_s)->setText(u"SHORT"_s);
    QVERIFY(find<QPushButton>(u"addSource"_s)->isEnabled());
}

void TestSources::problemsNameTheFileToCome()
{
    QVERIFY(m_session->open({m_fixture->write(u"n/orthanc.json"_s, "{}")}, u"26.8.1"_s));
    m_session->apply(deployment::addVariable(m_session->deployment(), m_session->image(),
                                             u"ORTHANC_DICOM_AET"_s, "X"),
                     u"add"_s);
    QVERIFY(std::ranges::any_of(m_session->problems().all(), [](const ui::Problem &problem) {
        return problem.place == u"orthanc.env:1"_s;
    }));
}

void TestSources::hintSaysWhatANameDoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hint");
    QTest::newRow("setting") << u"ORTHANC__DICOM_AET"_s << u"Gives DicomAet."_s;
    QTest::newRow("switch") << u"VERBOSE_ENABLED"_s << u"The image knows this name."_s;
    QTest::newRow("typing slip") << u"VEBOSE_ENABLED"_s
                                 << u"The image ignores this name. Did you mean VERBOSE_ENABLED?"_s;
    QTest::newRow("crash") << u"ORTHANC__A_"_s
                           << u"The image stops at this name: a word in it is empty."_s;
    QTest::newRow("other") << u"TZ"_s
                           << u"The image ignores this name; other programs may read it."_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestSources::hintSaysWhatANameDoes()
{
    QFETCH(QString, name);
    find<QLineEdit>(u"newSourceName"_s)->setText(name);
    QTEST(find<QLabel>(u"newSourceHint"_s)->text(), "hint");
    QCOMPARE(find<QPushButton>(u"addSource"_s)->isEnabled(), !name.isEmpty());
}

void TestSources::delivers()
{
    open("{}", "{}", "ORTHANC__DICOM_AET=V\n");
    choose(u"ORTHANC__DICOM_AET"_s);
    const auto *menu = find<QMenu>(u"deliveryMenu"_s);
    menu->actions().at(2)->trigger();
    QVERIFY(!m_session->deployment().variable("ORTHANC__DICOM_AET"));
    QVERIFY(m_session->deployment().secretNamed(u"ORTHANC__DICOM_AET"_s) >= 0);
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"V\"");
}

void TestSources::showsThePlace()
{
    open("{\n}", "{}", "A=1\nORTHANC__DICOM_AET=V\n");
    choose(u"ORTHANC__DICOM_AET"_s);
    find<QPushButton>(u"showSource"_s)->click();
    auto *files = find<ui::CodeView>(u"filesText"_s);
    QVERIFY(files->isVisible());
    QVERIFY(files->toPlainText().startsWith(u"A=1"_s));
    QCOMPARE(files->textCursor().blockNumber(), 1);
}

void TestSources::secretsAreRevealedOneByOne()
{
    const auto *table = find<QTreeView>(u"secretsTable"_s);
    auto *secrets = qobject_cast<SecretsModel *>(table->model());
    const QAbstractItemModelTester tester(secrets);
    QCOMPARE(secrets->rowCount(), 2);
    const auto shown = [secrets](int row) {
        return secrets->index(row, SecretsModel::ValueColumn).data().toString();
    };
    const QString hidden = shown(0);
    QCOMPARE(shown(1), hidden);
    find<QTabWidget>(u"rightTabs"_s)->setCurrentIndex(3);
    find<QTreeView>(u"secretsTable"_s)->setCurrentIndex(secrets->index(0, 0));
    QTest::keyClick(find<QTreeView>(u"secretsTable"_s), Qt::Key_Space);
    QVERIFY(shown(0) != hidden);
    QCOMPARE(shown(1), hidden);
    find<QToolButton>(u"revealSecret"_s)->click();
    QCOMPARE(shown(0), hidden);
    find<QToolButton>(u"copySecret"_s)->click();
    // Clipboard managers do not keep what is marked so.
    QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    secrets->setRevealed(secrets->index(1, 0), true);
    QVERIFY(shown(1) != hidden);
    QVERIFY(m_session->open({m_fixture->path(u"pacs"_s)}, u"26.8.1"_s));
    QCOMPARE(shown(1), hidden);
}

TOWERKEY_TEST(TestSources)

#include "testsources.moc"
