// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/image.h"

#include <QSet>
#include <QStringList>

namespace towerkey::lint {

/// The closed list of variables that are no settings: the toggles of an image, its special
/// variables and ORTHANC_JSON.
class Switches
{
public:
    explicit Switches(const image::Profile &profile);

    bool contains(const QString &name) const { return m_names.contains(name); }
    bool isToggle(const QString &name) const { return m_toggles.contains(name); }
    /// The nearest one, a slip or two away; empty when nothing is near.
    QString near(const QString &name) const;

private:
    QSet<QString> m_names;
    QSet<QString> m_toggles;
    QStringList m_list; // In a stable order.
};

/// Whether a name is the toggle of a plugin in any released image.
bool isToggleSomewhere(const image::Images &images, const QString &name);

} // namespace towerkey::lint
