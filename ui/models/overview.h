// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace towerkey::ui {

class Session;

/// The open deployment on a page or two, as Markdown: what becomes of a start and why, what is set
/// and where, the plugins that are on, special variables. Secrets are dots.
QString overviewOf(const Session &session);

} // namespace towerkey::ui
