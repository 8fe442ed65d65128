// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/profile.h"

#include <algorithm>

namespace towerkey::image {

template <typename Row>
static const Row *rowOfName(const QList<Row> &rows, const QString &name)
{
    const auto found = std::ranges::find(rows, name, &Row::name);
    return found == rows.end() ? nullptr : &*found;
}

const PluginRow *Profile::plugin(const QString &name) const { return rowOfName(plugins, name); }

const SpecialVariable *Profile::specialVariable(const QString &name) const
{
    return rowOfName(specialVariables, name);
}

} // namespace towerkey::image
