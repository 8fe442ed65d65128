// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/dialogs/exportdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::path;

/// The dialog of exports, driven by its fields.
class TestExportDialog : public test::WindowTest
{
    Q_OBJECT

private slots:
    void menuOpensIt();
    void filesAreShown();
    void secretsAreDots();
    void everyFormCanBeExported_data();
    void everyFormCanBeExported();
    void choicesCount();
    void folderIsChosen();
    void badFolderIsToldAtTheField();
    void changedFilesNeedConsent();
    void changesAreShown();
    void whatWouldNotStartCannotBeExported();

private:
    template <typename T>
    static T *find(const QWidget &root, const char *name)
    {
        return root.findChild<T *>(QLatin1StringView(name));
    }
    std::unique_ptr<ui::ExportDialog> opened();
    QPushButton *button(const ui::ExportDialog &dialog) const
    {
        return dialog.findChild<QPushButton *>(u"exportButton"_s);
    }
    bool exportTo(const QString &folder)
    {
        const auto dialog = opened();
        find<QLineEdit>(*dialog, "exportFolder")->setText(folder);
        QTest::mouseClick(button(*dialog), Qt::LeftButton);
        return dialog->result() == int(QDialog::Accepted);
    }
    QString output() const { return m_fixture->path(u"out"_s); }
};

std::unique_ptr<ui::ExportDialog> TestExportDialog::opened()
{
    auto dialog = std::make_unique<ui::ExportDialog>(*m_session, *m_highlighting, *m_dialogs);
    dialog->show();
    return dialog;
}

static QStringList fileNames(const ui::ExportDialog &dialog)
{
    const auto *files = dialog.findChild<QTreeWidget *>(u"exportFiles"_s);
    QStringList names;
    for (int i = 0; i < files->topLevelItemCount(); ++i)
        names.append(files->topLevelItem(i)->text(0));
    return names;
}

static QString stateOf(const ui::ExportDialog &dialog, const QString &name)
{
    const auto *files = dialog.findChild<QTreeWidget *>(u"exportFiles"_s);
    const auto found = files->findItems(name, Qt::MatchExactly);
    return found.isEmpty() ? u"missing"_s : found.first()->text(1);
}

static QString contentOf(const ui::ExportDialog &dialog, const QString &name)
{
    auto *files = dialog.findChild<QTreeWidget *>(u"exportFiles"_s);
    const auto found = files->findItems(name, Qt::MatchExactly);
    if (found.isEmpty())
        return {};
    files->setCurrentItem(found.first());
    const auto *views = dialog.findChild<QStackedWidget *>();
    return qobject_cast<QPlainTextEdit *>(views->currentWidget())->toPlainText();
}

template <typename T>
static T *find(const ui::ExportDialog &dialog, const char *name)
{
    return dialog.findChild<T *>(QString::fromLatin1(name));
}

void TestExportDialog::menuOpensIt()
{
    auto *action = m_window->findChild<QAction *>(u"export"_s);
    QVERIFY(action);
    action->trigger();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_dialogs->exports, 2);
}

void TestExportDialog::filesAreShown()
{
    const auto dialog = opened();
    const QStringList names = fileNames(*dialog);
    QVERIFY2(names.contains(u"compose.yaml"_s), qPrintable(names.join(u' ')));
    QVERIFY(names.contains(u"orthanc.json"_s));
    QVERIFY(contentOf(*dialog, u"compose.yaml"_s).contains(u"services:"_s));
    QVERIFY(contentOf(*dialog, u"orthanc.json"_s).contains(u"// The PACS of a small"_s));
    QVERIFY(find<QLabel>(*dialog, "exportProof")->text().startsWith(u"Proven"_s));
    QVERIFY(!button(*dialog)->isEnabled());
}

void TestExportDialog::secretsAreDots()
{
    const auto dialog = opened();
    int secrets = 0;
    for (const QString &name : fileNames(*dialog)) {
        const QString content = contentOf(*dialog, name);
        secrets += name.startsWith(u"secrets/"_s) ? 1 : 0;
        QCOMPARE(content == dots(), name.startsWith(u"secrets/"_s));
        for (const QString &secret : test::secretsOfExample())
            QVERIFY2(!content.contains(secret), qPrintable(name));
    }
    QVERIFY(secrets > 0);
}

void TestExportDialog::everyFormCanBeExported_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("file");
    const QStringList files{u"compose.yaml"_s,  u"stack.yaml"_s,    u"orthanc.yaml"_s,
                            u"workload.yaml"_s, u"docker-run.sh"_s, u"orthanc.json"_s,
                            u"orthanc.env"_s};
    for (int form = 0; form < int(files.size()); ++form)
        QTest::newRow(qPrintable(files[form])) << form << files[form];
}

void TestExportDialog::everyFormCanBeExported()
{
    QFETCH(const int, form);
    QFETCH(const QString, file);
    const auto dialog = opened();
    find<QComboBox>(*dialog, "exportTarget")->setCurrentIndex(form);
    find<QLineEdit>(*dialog, "exportFolder")->setText(output());
    QCOMPARE(stateOf(*dialog, file), u"new"_s);
    QVERIFY(button(*dialog)->isEnabled());
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QCOMPARE(dialog->folder(), output());
    QVERIFY(QFile::exists(output() + u'/' + file));
    const auto again = opened();
    find<QComboBox>(*again, "exportTarget")->setCurrentIndex(form);
    find<QLineEdit>(*again, "exportFolder")->setText(output());
    QCOMPARE(stateOf(*again, file), u"same"_s);
}

void TestExportDialog::choicesCount()
{
    const auto dialog = opened();
    auto *policy = find<QComboBox>(*dialog, "exportPolicy");
    policy->setCurrentIndex(2);
    QVERIFY(contentOf(*dialog, u"compose.yaml"_s).contains(u"ORTHANC__NAME"_s));
    QVERIFY(!fileNames(*dialog).contains(u"orthanc.json"_s));
    QVERIFY(contentOf(*dialog, u"compose.yaml"_s).contains(u"postgres:"_s));
    find<QCheckBox>(*dialog, "exportCompanion")->setChecked(false);
    QVERIFY(!contentOf(*dialog, u"compose.yaml"_s).contains(u"postgres:"_s));
    QVERIFY(!find<QCheckBox>(*dialog, "exportExternalSecrets")->isVisible());
    find<QComboBox>(*dialog, "exportTarget")->setCurrentIndex(1);
    QVERIFY(find<QCheckBox>(*dialog, "exportExternalSecrets")->isVisible());
    find<QCheckBox>(*dialog, "exportExternalSecrets")->setChecked(true);
    QVERIFY(contentOf(*dialog, u"stack.yaml"_s).contains(u"external: true"_s));
    find<QComboBox>(*dialog, "exportTarget")->setCurrentIndex(6);
    QVERIFY(!policy->isEnabled());
}

void TestExportDialog::folderIsChosen()
{
    const auto dialog = opened();
    m_dialogs->folder = output();
    QTest::mouseClick(find<QPushButton>(*dialog, "exportBrowse"), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>(*dialog, "exportFolder")->text(), output());
    QVERIFY(button(*dialog)->isEnabled());
}

void TestExportDialog::badFolderIsToldAtTheField()
{
    const QString file = m_fixture->write(u"file"_s, "mine");
    const auto dialog = opened();
    find<QLineEdit>(*dialog, "exportFolder")->setText(file);
    const auto *message = find<QLabel>(*dialog, "folderMessage");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(file), qPrintable(message->text()));
    QVERIFY(!button(*dialog)->isEnabled());
    find<QLineEdit>(*dialog, "exportFolder")->setText(output());
    QVERIFY(!message->isVisible());
    QVERIFY(button(*dialog)->isEnabled());
}

void TestExportDialog::changedFilesNeedConsent()
{
    m_fixture->write(u"out/compose.yaml"_s, "mine");
    m_fixture->write(u"out/notes.txt"_s, "mine");
    const auto dialog = opened();
    auto *replace = find<QCheckBox>(*dialog, "exportReplace");
    QVERIFY(!replace->isVisible());
    find<QLineEdit>(*dialog, "exportFolder")->setText(output());
    QCOMPARE(stateOf(*dialog, u"compose.yaml"_s), u"changed"_s);
    const auto *message = find<QLabel>(*dialog, "folderMessage");
    QVERIFY(message->text().contains(u"notes.txt"_s));
    QVERIFY(message->text().contains(u"compose.yaml"_s));
    QVERIFY(replace->isVisible());
    QVERIFY(!button(*dialog)->isEnabled());
    replace->setChecked(true);
    QVERIFY(!message->text().contains(u"compose.yaml"_s));
    QTest::mouseClick(button(*dialog), Qt::LeftButton);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_fixture->read(u"out/compose.yaml"_s).startsWith("# Orthanc"));
    QCOMPARE(m_fixture->read(u"out/notes.txt"_s), "mine"_ba);
}

void TestExportDialog::changesAreShown()
{
    QVERIFY(exportTo(output()));
    QByteArray there = m_fixture->read(u"out/compose.yaml"_s);
    there.replace("    image: ", "    # MY_PASSWORD: old\n    image: ");
    m_fixture->write(u"out/compose.yaml"_s, there);
    m_fixture->write(u"out/README.md"_s, "the password: foreign\n");
    const auto dialog = opened();
    find<QLineEdit>(*dialog, "exportFolder")->setText(output());
    const QString change = contentOf(*dialog, u"compose.yaml"_s);
    QVERIFY2(change.startsWith(u"--- compose.yaml\n+++ compose.yaml\n@@ "_s), qPrintable(change));
    QVERIFY(change.contains(u"\n-    # MY_PASSWORD: "_s + dots()));
    QVERIFY(!change.contains(u"old"_s));
    const QString foreign = contentOf(*dialog, u"README.md"_s);
    QVERIFY(foreign.contains(u"\n-"_s + dots()));
    QVERIFY(!foreign.contains(u"foreign"_s));
    auto *choice = find<QCheckBox>(*dialog, "exportShowChange");
    QVERIFY(choice->isVisible());
    choice->click();
    QVERIFY(!contentOf(*dialog, u"compose.yaml"_s).contains(u"@@"_s));
    contentOf(*dialog, u"orthanc.json"_s);
    QVERIFY(!choice->isVisible());
}

void TestExportDialog::whatWouldNotStartCannotBeExported()
{
    QVERIFY(m_session->setSetting(path(u"RegisteredUsers"), json::Value(qint64(1))));
    const auto dialog = opened();
    find<QLineEdit>(*dialog, "exportFolder")->setText(output());
    QVERIFY(!find<QLabel>(*dialog, "exportProof")->text().startsWith(u"Proven"_s));
    QVERIFY(fileNames(*dialog).isEmpty());
    QVERIFY(!button(*dialog)->isEnabled());
}

TOWERKEY_TEST(TestExportDialog)

#include "testexportdialog.moc"
