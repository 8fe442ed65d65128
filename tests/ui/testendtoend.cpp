// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/highlight/codeview.h"
#include "ui/models/settingsmodel.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::eventually;
using test::path;

/// The way through the program from finding a setting to the files on the disk, by keyboard alone.
class TestEndToEnd : public test::WindowTest
{
    Q_OBJECT

private slots:
    void findChangeDeliverUndoSave();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QMap<QString, QByteArray> files() const;
};

QMap<QString, QByteArray> TestEndToEnd::files() const
{
    QMap<QString, QByteArray> files;
    const QDir folder(m_fixture->path(u"pacs"_s));
    QDirIterator entries(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString name = folder.relativeFilePath(entries.next());
        files.insert(name, m_fixture->read(u"pacs/"_s + name));
    }
    return files;
}

void TestEndToEnd::findChangeDeliverUndoSave()
{
    const auto before = files();
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"http_timeout"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QCOMPARE(tree()->currentIndex().data(ui::SettingsModel::PathRole).value<SettingPath>(),
             path(u"HttpTimeout"));

    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"77"_s);
    press(Qt::Key_Return);
    const auto *variables = find<QPlainTextEdit>(u"variablesText"_s);
    const QString wanted = u"ORTHANC__HTTP_TIMEOUT: \"77\""_s;
    QVERIFY(eventually([&] { return variables->toPlainText().contains(wanted); }));

    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(eventually([this] {
        const auto *line = find<QLineEdit>(u"paletteSearch"_s);
        return line && line->hasFocus();
    }));
    QTest::keyClicks(QApplication::focusWidget(), u"deliver secret"_s);
    press(Qt::Key_Return);
    QVERIFY(eventually([this] { return m_window->isActiveWindow(); }));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_fixture->read(u"pacs/secrets/ORTHANC__HTTP_TIMEOUT"_s), "77");
    QVERIFY(!m_fixture->read(u"pacs/orthanc.json"_s).contains("HttpTimeout"));

    while (m_session->undoStack().canUndo())
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(files() == before);
    QVERIFY(!m_window->isWindowModified());
}

TOWERKEY_TEST(TestEndToEnd)

#include "testendtoend.moc"
