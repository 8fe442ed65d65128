// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::path;

/// Every form in which people have a deployment is opened by the window: dropped, or chosen.
class TestWindowForms : public test::WindowTest
{
    Q_OBJECT

private slots:
    void dropped_data();
    void dropped();
    void chosen_data();
    void chosen();
    void droppedTogether();
    void droppedFolders_data();
    void droppedFolders();
    void severalAreAsked_data();
    void severalAreAsked();
    void edited_data();
    void edited();
    void offered_data();
    void offered();

private:
    void addForms() const;
    void drop(const QStringList &paths) const;
};

namespace {

const QByteArray Manifest = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ward}\nspec:\n"
                            "  template:\n    spec:\n      containers:\n        - name: orthanc\n"
                            "          image: orthancteam/orthanc:26.8.1\n          env:\n"
                            "            - {name: ORTHANC__DICOM_AET, value: WARD}\n";
const QByteArray Command =
    "docker run --name ward -e ORTHANC__DICOM_AET=WARD orthancteam/orthanc:26.8.1\n";
const QByteArray Inspection = R"([{"Id": "0123456789ab", "Name": "/ward", "Config":
  {"Image": "orthancteam/orthanc:26.8.1", "Env": ["ORTHANC__DICOM_AET=WARD"]}}])";

} // namespace

void TestWindowForms::addForms() const
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("configuration") << u"ward.json"_s << R"({"DicomAet": "WARD"})"_ba;
    QTest::newRow("variables") << u"ward.env"_s << "ORTHANC__DICOM_AET=WARD\n"_ba;
    QTest::newRow("compose") << u"ward.yaml"_s
                             << "services:\n  ward:\n    image: orthancteam/orthanc:26.8.1\n"
                                "    environment:\n      ORTHANC__DICOM_AET: WARD\n"_ba;
    QTest::newRow("manifest") << u"ward.yml"_s << Manifest;
    QTest::newRow("run line") << u"ward.sh"_s << Command;
    QTest::newRow("run line in a text") << u"ward.txt"_s << Command;
    QTest::newRow("inspection") << u"ward.json"_s << Inspection;
}

void TestWindowForms::drop(const QStringList &paths) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &event);
}

void TestWindowForms::dropped_data() { addForms(); }

void TestWindowForms::dropped()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    drop({m_fixture->write(u"forms/"_s + name, text)});
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"WARD\"");
    QVERIFY(!m_window->isWindowModified());
}

void TestWindowForms::chosen_data() { addForms(); }

void TestWindowForms::chosen()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    m_dialogs->files = {m_fixture->write(u"forms/"_s + name, text)};
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"WARD\"");
}

void TestWindowForms::droppedTogether()
{
    drop({m_fixture->write(u"forms/a.yaml"_s, Manifest),
          m_fixture->write(u"forms/b.yaml"_s,
                           "apiVersion: v1\nkind: Service\nmetadata: {name: ward}\n")});
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"WARD\"");
    // What describes a container stands alone.
    drop({m_fixture->write(u"forms/run.sh"_s, Command),
          m_fixture->write(u"forms/x.json"_s, R"({"DicomAet": "X"})")});
    QCOMPARE(m_dialogs->errors.size(), 1);
    QCOMPARE(m_dialogs->errors.first().id, ErrorId::FormsMixed);
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"WARD\"");
}

void TestWindowForms::droppedFolders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("compose")
        << u"compose.yaml"_s
        << "services: {a: {image: \"orthancteam/orthanc:26.8.1\", environment: "
           "{ORTHANC__DICOM_AET: WARD}}}\n"_ba;
    QTest::newRow("manifests") << u"ward.yaml"_s << Manifest;
    QTest::newRow("configuration") << u"ward.json"_s << R"({"DicomAet": "WARD"})"_ba;
}

void TestWindowForms::droppedFolders()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    m_fixture->write(u"forms/"_s + name, text);
    drop({m_fixture->path(u"forms"_s)});
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"WARD\"");
}

void TestWindowForms::severalAreAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("manifests") << u"a.yaml"_s
                               << Manifest + "---\n"
            + QByteArray(Manifest).replace("name: ward", "name: other").replace("WARD", "OTHER");
    QTest::newRow("run lines") << u"a.sh"_s
                               << Command
            + QByteArray(Command).replace("ward", "other").replace("WARD", "OTHER");
    const QByteArray one = Inspection.sliced(1).chopped(1);
    QTest::newRow("inspection") << u"a.json"_s
                                << '[' + one + ','
            + QByteArray(one).replace("/ward", "/other").replace("WARD", "OTHER") + ']';
}

void TestWindowForms::severalAreAsked()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    m_dialogs->service = u"other"_s;
    drop({m_fixture->write(u"forms/"_s + name, text)});
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(m_dialogs->offeredServices, QStringList({u"ward"_s, u"other"_s}));
    QCOMPARE(json::toJson(effective(u"DicomAet")), "\"OTHER\"");
}

void TestWindowForms::edited_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("manifest") << u"ward.yml"_s << Manifest;
    QTest::newRow("run line") << u"ward.sh"_s << Command;
}

/// What was dropped is saved where it came from, and nothing but the value is another.
void TestWindowForms::edited()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    drop({m_fixture->write(u"forms/"_s + name, text)});
    QVERIFY(m_session->setSetting(path(u"DicomAet"), json::Value(u"PACS2"_s)));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_dialogs->errors.isEmpty());
    QCOMPARE(m_fixture->read(u"forms/"_s + name), QByteArray(text).replace("WARD", "PACS2"));
}

void TestWindowForms::offered_data() { addForms(); }

/// The real dialog shows every form without asking for all files.
void TestWindowForms::offered()
{
    QFETCH(const QString, name);
    QStringList filters;
    QTimer::singleShot(0, [&filters] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        filters = dialog->nameFilters();
        dialog->reject();
    });
    ui::WidgetDialogs dialogs;
    QVERIFY(dialogs.chooseFiles(m_window.get(), m_fixture->path()).isEmpty());
    const QString patterns = filters.value(0).section(u'(', 1).section(u')', 0, 0);
    QVERIFY2(QDir::match(patterns.split(u' '), name), qPrintable(patterns));
}

TOWERKEY_TEST(TestWindowForms)

#include "testwindowforms.moc"
