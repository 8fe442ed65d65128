// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace towerkey::test {

/// The real program in a window on a real screen, driven by xdotool as a user drives it. Everything
/// of its user is in a folder of its own. What it does is seen by its title, the clipboard, the
/// screen, and the files.
class RealWindow final
{
public:
    RealWindow();
    ~RealWindow();
    Q_DISABLE_COPY_MOVE(RealWindow)

    /// What is missing for a real window, in words; empty when nothing is.
    static QString missing();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const;
    /// The names of the files below a folder, with their contents.
    QMap<QString, QByteArray> filesBelow(const QString &name) const;
    void copyExample(const QString &name) const;

    /// Starts the program and waits for its window.
    bool start(const QStringList &arguments);
    bool isRunning() const { return m_program.state() != QProcess::NotRunning; }
    void kill(); ///< As a crash does.
    bool quit(); ///< As a user does; false when it did not end well.

    QString title() const;
    /// Waits until the keyboard is in the window itself, or in a dialog of it.
    bool waitForWindow() const;
    bool waitForDialog() const;
    void keys(const QStringList &keys) const;
    void type(const QString &text) const;
    /// Selects and copies all of the text that has the keyboard, and tells what it was.
    QString copiedText() const;
    /// How many colours are on the screen: a window that shows nothing has few.
    static int colorsOnScreen();
    static void savePicture(const QString &name);

private:
    static QString xdotool(const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_program;
    QString m_window;
};

} // namespace towerkey::test
