// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/window/realwindow.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace towerkey::test {

// A machine that builds beside the test may take its time.
constexpr int Patience = 60'000;

RealWindow::RealWindow()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] :
         {std::pair{u"HOME"_s, u"home"_s}, std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s},
          std::pair{u"XDG_CACHE_HOME"_s, u"cache"_s}, std::pair{u"XDG_STATE_HOME"_s, u"state"_s},
          std::pair{u"XDG_RUNTIME_DIR"_s, u"run"_s}}) {
        QDir().mkpath(path(folder));
        environment.insert(name, path(folder));
    }
    QFile::setPermissions(path(u"run"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"QT_STYLE_OVERRIDE"_s);
    // Nothing of the tester's desktop takes part, such as its choice of dark colours.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    QDir().mkpath(path(u"config/towerkey"_s));
    QFile settings(path(u"config/towerkey/towerkey.conf"_s));
    if (settings.open(QIODevice::WriteOnly))
        settings.write("[firstSteps]\ndone=true\n");
}

RealWindow::~RealWindow() { kill(); }

QString RealWindow::missing()
{
    if (QGuiApplication::platformName() != u"xcb")
        return u"needs a screen: run it by tests/window/withdisplay.sh"_s;
    if (QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        return u"needs xdotool"_s;
    return {};
}

QByteArray RealWindow::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> RealWindow::filesBelow(const QString &name) const
{
    QMap<QString, QByteArray> files;
    const QDir folder(path(name));
    QDirIterator entries(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString relative = folder.relativeFilePath(entries.next());
        files.insert(relative, read(name + u'/' + relative));
    }
    return files;
}

void RealWindow::copyExample(const QString &name) const
{
    const QDir example(QStringLiteral(TOWERKEY_SOURCE_FOLDER "/resources/examples/pacs"));
    QDirIterator entries(example.path(), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString source = entries.next();
        const QString target = path(name + u'/' + example.relativeFilePath(source));
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(source, target);
    }
}

bool RealWindow::start(const QStringList &arguments)
{
    m_program.start(QStringLiteral(TOWERKEY_PROGRAM), arguments);
    const QString pid = QString::number(m_program.processId());
    const bool isThere = QTest::qWaitFor(
        [&] {
            m_window = xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, pid, u"--name"_s,
                                u"Towerkey"_s})
                           .section(u'\n', 0, 0);
            return !m_window.isEmpty();
        },
        Patience);
    if (!isThere)
        return false;
    return QTest::qWaitFor(
        [&] {
            xdotool({u"windowactivate"_s, m_window});
            return xdotool({u"getactivewindow"_s}) == m_window
                && xdotool({u"getwindowfocus"_s}) == m_window;
        },
        Patience);
}

void RealWindow::kill()
{
    if (!isRunning())
        return;
    m_program.kill();
    m_program.waitForFinished(Patience);
}

bool RealWindow::quit()
{
    keys({u"ctrl+q"_s});
    const bool ended = QTest::qWaitFor([&] { return !isRunning(); }, Patience);
    return ended && m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0;
}

QString RealWindow::title() const { return xdotool({u"getwindowname"_s, m_window}); }

bool RealWindow::waitForWindow() const
{
    return QTest::qWaitFor([&] { return xdotool({u"getwindowfocus"_s}) == m_window; }, Patience);
}

bool RealWindow::waitForDialog() const
{
    return QTest::qWaitFor([&] { return xdotool({u"getwindowfocus"_s}) != m_window; }, Patience);
}

void RealWindow::keys(const QStringList &keys) const
{
    xdotool(QStringList{u"key"_s, u"--clearmodifiers"_s} + keys);
}

void RealWindow::type(const QString &text) const
{
    xdotool({u"type"_s, u"--clearmodifiers"_s, u"--delay"_s, u"5"_s, text});
}

QString RealWindow::copiedText() const
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"nothing copied"_s);
    QString text;
    // The keys may arrive before the program knows of the new clipboard.
    const bool isCopied = QTest::qWaitFor(
        [&] {
            keys({u"ctrl+a"_s, u"ctrl+c"_s});
            text = clipboard->text();
            return text != u"nothing copied" && !text.isEmpty();
        },
        Patience);
    return isCopied ? text : QString();
}

int RealWindow::colorsOnScreen()
{
    const QImage picture = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2)
            colors.insert(picture.pixel(x, y));
    }
    return int(colors.size());
}

void RealWindow::savePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("TOWERKEY_PICTURES");
    if (!folder.isEmpty())
        QGuiApplication::primaryScreen()->grabWindow(0).save(folder + u'/' + name + u".png"_s);
}

QString RealWindow::xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(Patience);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace towerkey::test
