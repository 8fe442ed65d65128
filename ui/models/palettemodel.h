// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace towerkey::ui {

class Session;

/// Something that can be found by a few letters: a command of a menu, or a setting.
struct PaletteItem
{
    QString title; ///< "File › Open…", "DicomWeb.Root"
    QString detail; ///< What it is, in one line.
    QString shortcut; ///< As the desktop writes it; empty when there is none.
    QString words; ///< What else is searched: the variable and the description.
    QPointer<QAction> action; ///< Null for settings.
    SettingPath setting = {};
};

/// Every setting of the catalogue as an item.
QList<PaletteItem> settingItems(const Session &session);

/// The items that match what was typed, the best first. Words are separated by blanks; all of them
/// must match. While nothing is typed, the commands are shown.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< QString
        ShortcutRole, ///< QString
        MatchesRole, ///< QList<int>: the characters of the title that were typed.
        IsCommandRole,
    };

    explicit PaletteModel(QList<PaletteItem> items, QObject *parent = nullptr);

    void setQuery(const QString &query);
    const PaletteItem &itemAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Hit
    {
        qsizetype item;
        int score;
        QList<int> positions;
    };

    QList<Hit> hitsOf(const QStringList &words) const;

    QList<PaletteItem> m_items;
    QList<Hit> m_hits;
};

} // namespace towerkey::ui
