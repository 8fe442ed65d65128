// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/ui/windowtest.h"

#include "ui/models/settingsmodel.h"

using namespace Qt::StringLiterals;
using towerkey::ui::SettingsModel;

namespace towerkey::test {

void WindowTest::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_settings =
        std::make_unique<QSettings>(m_fixture->path(u"settings.ini"_s), QSettings::IniFormat);
    m_dialogs = std::make_unique<FakeDialogs>();
    m_highlighting = std::make_unique<ui::Highlighting>();
    makeWindow();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->open({m_fixture->copyExample()}, u"26.8.1"_s));
}

void WindowTest::cleanup() { m_window.reset(); }

void WindowTest::makeWindow()
{
    m_window.reset();
    m_session = std::make_unique<ui::Session>(Fixture::images(), Fixture::catalogue());
    m_window =
        std::make_unique<ui::MainWindow>(*m_session, *m_highlighting, *m_dialogs, *m_settings);
}

QModelIndex WindowTest::select(QStringView setting) const
{
    const QAbstractItemModel *model = tree()->model();
    const auto search = [&](auto &self, const QModelIndex &parent) -> QModelIndex {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (index.data(SettingsModel::PathRole).value<SettingPath>() == path(setting))
                return index;
            if (const QModelIndex found = self(self, index); found.isValid())
                return found;
        }
        return {};
    };
    const QModelIndex index = search(search, {});
    tree()->scrollTo(index);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
    return index;
}

json::Value WindowTest::effective(QStringView setting) const
{
    const auto *node = m_window->session().outcome().configuration.find(path(setting));
    return node ? node->toValue() : json::Value();
}

} // namespace towerkey::test
