// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/settingsfilter.h"

#include <QWidget>

class QButtonGroup;

namespace towerkey::ui {

/// The chips above the settings tree, one of which is always chosen.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Chooses a chip as a click would.
    void choose(SettingsFilter::Chip chip);

signals:
    void chosen(towerkey::ui::SettingsFilter::Chip chip);

private:
    void add(SettingsFilter::Chip chip, const QString &name, const QString &text,
             const QString &toolTip);

    QButtonGroup *m_chips;
};

} // namespace towerkey::ui
