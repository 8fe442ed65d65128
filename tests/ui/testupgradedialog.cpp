// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/dialogs/upgradedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// Changing over to another image: what is told, and what is done.
class TestUpgradeDialog : public test::WindowTest
{
    Q_OBJECT

private slots:
    void tellsWhatChanges();
    void changesOverWithFixes();
    void nothingChanges();
    void secretsAreDots();

private:
    void open(const QByteArray &variables, const QString &tag);
    void choose(const QString &tag);
    QStringList lines() const;
    template <typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    std::unique_ptr<ui::UpgradeDialog> m_dialog;
};

void TestUpgradeDialog::open(const QByteArray &variables, const QString &tag)
{
    QVERIFY(m_window->open({m_fixture->write(u"old.env"_s, variables)}, tag));
    m_dialog = std::make_unique<ui::UpgradeDialog>(*m_session);
}

void TestUpgradeDialog::choose(const QString &tag)
{
    auto *images = part<QComboBox>(u"upgradeImage"_s);
    images->setCurrentIndex(images->findData(tag));
}

QStringList TestUpgradeDialog::lines() const
{
    QStringList lines;
    for (QTreeWidgetItemIterator i(part<QTreeWidget>(u"upgradeTree"_s)); *i; ++i)
        lines.append((*i)->text(0));
    return lines;
}

void TestUpgradeDialog::tellsWhatChanges()
{
    open("NAME=x\nORTHANC__REGISTERED_USERS={\"ann\":\"t7Lq4vXzR2bN\"}\n", u"26.6.1"_s);
    choose(u"26.7.0"_s);
    QVERIFY(part<QLabel>(u"upgradeSummary"_s)->text().contains(u"254"_s));
    QVERIFY(lines().join(u'\n').contains(u"26.7.0: "_s));
    QVERIFY(lines().join(u'\n').contains(u"old.env:1"_s));
    // A change of the image that stands as a reason is not told once more.
    QVERIFY(!lines().contains(u"Other changes of the image that concern it"_s));
}

void TestUpgradeDialog::changesOverWithFixes()
{
    const QByteArray before = "# c\nNAME=x\nORTHANC__REGISTERED_USERS={\"ann\":\"t7Lq4vXzR2bN\"}\n";
    open(before, u"26.6.1"_s);
    choose(u"26.7.0"_s);
    QTest::mouseClick(part<QPushButton>(u"changeOver"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_session->image().tag, u"26.7.0"_s);
    QCOMPARE(m_session->outcome().verdict, startup::Verdict::Starts);
    QVERIFY(m_session->deployment().source(0).text.startsWith("# c\nORTHANC__NAME=x\n"));
    m_session->undoStack().undo();
    QCOMPARE(m_session->deployment().source(0).text, before);
    QCOMPARE(m_session->image().tag, u"26.6.1"_s);
}

void TestUpgradeDialog::nothingChanges()
{
    open("ORTHANC__REGISTERED_USERS={\"ann\":\"t7Lq4vXzR2bN\"}\n", u"26.8.1"_s);
    choose(u"26.7.0"_s);
    QVERIFY(part<QLabel>(u"upgradeSummary"_s)->text().contains(u"Nothing changes"_s));
}

void TestUpgradeDialog::secretsAreDots()
{
    open("ORTHANC_PASSWORD=t7Lq4vXzR2bN\n", u"26.7.0"_s);
    choose(u"26.6.1"_s);
    QVERIFY(lines().size() > 1);
    QVERIFY(!lines().join(u'\n').contains(u"t7Lq4vXzR2bN"_s));
}

TOWERKEY_TEST(TestUpgradeDialog)

#include "testupgradedialog.moc"
