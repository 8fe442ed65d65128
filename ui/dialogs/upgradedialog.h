// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/upgrade/upgrade.h"

#include <QDialog>
#include <QSet>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace towerkey::ui {

class Session;

/// What another release of the image changes for what is open, why, and what to do about it. Goes
/// over to that release with the chosen fixes as one step of undo.
class UpgradeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpgradeDialog)

public:
    explicit UpgradeDialog(Session &session, QWidget *parent = nullptr);

private:
    void fillImages();
    void follow();
    void showUpgrade(const lint::Upgrade &upgrade);
    void showStart(const lint::Upgrade &upgrade);
    void showChanges(const lint::Upgrade &upgrade);
    template <typename Difference>
    void showList(const lint::Upgrade &upgrade, const QString &title,
                  const QList<lint::Upgraded<Difference>> &list);
    QTreeWidgetItem *heading(const QString &title);
    void addReason(QTreeWidgetItem &item, const lint::Upgrade &upgrade, qsizetype change);
    void addFixes(QTreeWidgetItem &item, const QList<lint::Fix> &fixes);

    QString words(const startup::SettingDifference &difference) const;
    static QString words(const startup::PluginDifference &difference);
    QString words(const startup::VariableDifference &difference) const;
    static QString words(const lint::NameChange &change);
    static QString words(const lint::Finding &finding);

    QList<lint::Fix> chosenFixes() const;
    void changeOver();

    Session &m_session;
    QComboBox *m_image;
    QLabel *m_summary;
    QTreeWidget *m_tree;
    QPushButton *m_changeOver;
    std::optional<image::Image> m_to;
    QSet<qsizetype> m_told; // Changes of the image that stand as a reason already.
    QList<std::pair<QTreeWidgetItem *, lint::Fix>> m_fixes; // The items belong to the tree.
};

} // namespace towerkey::ui
