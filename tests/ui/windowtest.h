// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/fixture.h"
#include "ui/highlight/highlighting.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTest>
#include <QTreeView>

namespace towerkey::test {

// QTRY_VERIFY converts between widths of integers.
template <typename Condition>
bool eventually(const Condition &condition)
{
    return QTest::qWaitFor([&condition] { return bool(condition()); });
}

/// A test with a window of its own for each of its functions, in which the example is open.
class WindowTest : public QObject
{
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    void makeWindow();
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QTreeView *tree() const { return find<QTreeView>(QStringLiteral("settings")); }
    /// Clicks on the row of a setting.
    QModelIndex select(QStringView setting) const;
    json::Value effective(QStringView setting) const;

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::Highlighting> m_highlighting;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace towerkey::test
