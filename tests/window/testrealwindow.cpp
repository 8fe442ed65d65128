// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/window/realwindow.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using towerkey::test::RealWindow;

/// The whole program in a real window, from its start to its end, by keyboard alone.
class TestRealWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void editsDeliversUndoesAndSaves();
    void survivesACrash();
    void greetsOnce();
    void keysOfCommandsWinInFields();

private:
    template <typename Condition>
    static bool eventually(const Condition &condition)
    {
        return QTest::qWaitFor(condition, 60'000);
    }
    bool isModified() const { return m_window->title().contains(u"pacs*"_s); }
    void findSetting(const QString &words) const;
    void setCurrent(const QString &text) const;

    std::unique_ptr<RealWindow> m_window;
};

void TestRealWindow::init()
{
    if (const QString missing = RealWindow::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_window = std::make_unique<RealWindow>();
    m_window->copyExample(u"pacs"_s);
}

/// Leaves the keyboard in the tree, on the setting.
void TestRealWindow::findSetting(const QString &words) const
{
    m_window->keys({u"ctrl+f"_s});
    m_window->type(words);
    m_window->keys({u"Return"_s, u"Home"_s, u"Down"_s});
}

void TestRealWindow::setCurrent(const QString &text) const
{
    m_window->keys({u"F2"_s, u"ctrl+a"_s});
    m_window->type(text);
    m_window->keys({u"Return"_s});
}

void TestRealWindow::editsDeliversUndoesAndSaves()
{
    const auto before = m_window->filesBelow(u"pacs"_s);
    QVERIFY(before.size() >= 4);
    QVERIFY(m_window->start({m_window->path(u"pacs"_s), u"--image"_s, u"26.8.1"_s}));
    QVERIFY(eventually([&] { return m_window->title() == u"pacs — Towerkey"_s; }));
    QVERIFY(eventually([] { return RealWindow::colorsOnScreen() > 50; }));

    findSetting(u"http_timeout"_s); // A part of ORTHANC__HTTP_TIMEOUT.
    setCurrent(u"77"_s);
    QVERIFY(eventually([&] { return isModified(); }));
    RealWindow::savePicture(u"changed"_s);
    m_window->keys({u"alt+5"_s});
    QVERIFY(eventually(
        [&] { return m_window->copiedText().contains(u"ORTHANC__HTTP_TIMEOUT: \"77\""_s); }));

    m_window->keys({u"ctrl+k"_s});
    QVERIFY(m_window->waitForDialog());
    m_window->type(u"deliver secret"_s);
    RealWindow::savePicture(u"palette"_s);
    m_window->keys({u"Return"_s});
    QVERIFY(m_window->waitForWindow());
    m_window->keys({u"ctrl+s"_s});
    const QString secret = u"pacs/secrets/ORTHANC__HTTP_TIMEOUT"_s;
    QVERIFY(eventually([&] { return m_window->read(secret) == "77"; }));
    QVERIFY(eventually([&] { return !isModified(); }));
    QVERIFY(!m_window->read(u"pacs/orthanc.json"_s).contains("HttpTimeout"));

    m_window->keys({u"ctrl+f"_s, u"Return"_s, u"ctrl+z"_s, u"ctrl+z"_s, u"ctrl+z"_s, u"ctrl+z"_s});
    QVERIFY(eventually([&] { return isModified(); }));
    m_window->keys({u"ctrl+s"_s});
    QVERIFY(eventually([&] { return m_window->filesBelow(u"pacs"_s) == before; }));
    QVERIFY(m_window->quit());
}

void TestRealWindow::survivesACrash()
{
    QVERIFY(m_window->start({m_window->path(u"pacs"_s), u"--image"_s, u"26.8.1"_s}));
    findSetting(u"http_timeout"_s);
    setCurrent(u"88"_s);
    const QString folder = u"state/towerkey/recovery"_s;
    QVERIFY(eventually([&] {
        return !QDir(m_window->path(folder)).entryList({u"*.json"_s}, QDir::Files).isEmpty();
    }));
    m_window->kill();
    QVERIFY(!m_window->read(u"pacs/orthanc.json"_s).contains("88"));

    QVERIFY(m_window->start({}));
    QVERIFY(eventually([&] {
        m_window->keys({u"alt+r"_s});
        return isModified();
    }));
    RealWindow::savePicture(u"restored"_s);
    m_window->keys({u"ctrl+s"_s});
    QVERIFY(eventually(
        [&] { return m_window->read(u"pacs/orthanc.json"_s).contains("\"HttpTimeout\": 88"); }));
    QVERIFY(m_window->quit());
    QVERIFY(QDir(m_window->path(folder)).isEmpty());
}

void TestRealWindow::greetsOnce()
{
    QVERIFY(QFile::remove(m_window->path(u"config/towerkey/towerkey.conf"_s)));
    QVERIFY(m_window->start({m_window->path(u"pacs"_s)}));
    RealWindow::savePicture(u"first-steps"_s);
    m_window->keys({u"Return"_s, u"Return"_s, u"Return"_s});
    QVERIFY(m_window->quit());
    QVERIFY(m_window->read(u"config/towerkey/towerkey.conf"_s).contains("done=true"));
}

/// On X11 fields take these keys for their own: to the end of the line, delete.
void TestRealWindow::keysOfCommandsWinInFields()
{
    QVERIFY(m_window->start({m_window->path(u"pacs"_s), u"--image"_s, u"26.8.1"_s}));
    QVERIFY(eventually([&] { return m_window->title() == u"pacs — Towerkey"_s; }));
    for (const auto &keys : {u"ctrl+e"_s, u"ctrl+d"_s, u"ctrl+u"_s, u"ctrl+k"_s}) {
        m_window->keys({u"ctrl+f"_s});
        m_window->type(u"dicom"_s);
        m_window->keys({keys});
        QVERIFY2(m_window->waitForDialog(), qPrintable(keys));
        m_window->keys({u"Escape"_s});
        QVERIFY(m_window->waitForWindow());
    }
    QVERIFY(m_window->quit());
}

TOWERKEY_TEST(TestRealWindow)

#include "testrealwindow.moc"
