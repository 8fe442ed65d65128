// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/models/linting.h"
#include "ui/models/problemsmodel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::eventually;
using ui::ProblemsModel;

/// What the linter finds, in the window: listed, explained, mended and taken back.
class TestLinting : public test::WindowTest
{
    Q_OBJECT

private slots:
    void exampleIsClean();
    void findingIsListedAndMended();
    void explanationIsAskedFor();
    void largeTextsAreLintedElsewhere();

private:
    void open(const QByteArray &variables);
    QListView *list() const { return find<QListView>(u"problems"_s); }
    QModelIndex problemOf(const QString &rule) const;
};

void TestLinting::open(const QByteArray &variables)
{
    const QString file = m_fixture->write(u"wrong.env"_s, variables);
    QVERIFY(m_window->open({file}, u"26.8.1"_s));
}

QModelIndex TestLinting::problemOf(const QString &rule) const
{
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(ProblemsModel::RuleRole) == rule)
            return model->index(row, 0);
    }
    return {};
}

void TestLinting::exampleIsClean() { QCOMPARE(list()->model()->rowCount(), 0); }

void TestLinting::findingIsListedAndMended()
{
    const QByteArray before =
        "ORTHANC_NAME=x\nORTHANC__REGISTERED_USERS={\"ann\":\"t7Lq4vXzR2bN\"}\n";
    open(before);
    const QModelIndex problem = problemOf(u"name-one-underscore"_s);
    QVERIFY(problem.isValid());
    QVERIFY(problem.data().toString().contains(u"wrong.env:1"_s));
    list()->setCurrentIndex(problem);
    auto *fix = find<QToolButton>(u"fixProblem"_s);
    QVERIFY(fix->isEnabled());
    QVERIFY(fix->text().contains(u"ORTHANC__NAME"_s));
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(json::toJson(effective(u"Name")), "\"x\"");
    QVERIFY(!problemOf(u"name-one-underscore"_s).isValid());
    m_session->undoStack().undo();
    QCOMPARE(m_session->deployment().source(0).text, before);
    QVERIFY(problemOf(u"name-one-underscore"_s).isValid());
}

void TestLinting::explanationIsAskedFor()
{
    open("ORTHANC_NAME=x\n");
    list()->setCurrentIndex(problemOf(u"name-one-underscore"_s));
    QTest::mouseClick(find<QToolButton>(u"explainProblem"_s), Qt::LeftButton);
    QCOMPARE(m_dialogs->rules, QStringList{u"name-one-underscore"_s});
}

void TestLinting::largeTextsAreLintedElsewhere()
{
    const QAbstractItemModelTester tester(list()->model());
    QByteArray modalities;
    while (modalities.size() < 2 * ui::Linting::LittleText)
        modalities += "\"m" + QByteArray::number(modalities.size()) + "\": [\"A\", \"h\", 104], ";
    open("ORTHANC_NAME=x\nORTHANC__DICOM_MODALITIES={" + modalities
         + "\"z\": [\"Z\", \"h\", 104]}\n");
    QVERIFY(eventually([&] { return problemOf(u"name-one-underscore"_s).isValid(); }));
    // What is asked while another thread is at work is not forgotten.
    QVERIFY(m_session->setSetting(test::path(u"DicomPort"), json::Value(qint64(1))));
    QVERIFY(m_session->setSetting(test::path(u"DicomPort"), json::Value(qint64(99999))));
    QVERIFY(eventually([&] { return problemOf(u"value-range"_s).isValid(); }));
}

TOWERKEY_TEST(TestLinting)

#include "testlinting.moc"
