// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/exchange/bundle/exportfolder.h"
#include "core/image/image.h"

namespace towerkey::exchange {

/// What an export changes in a file that is there, as diff -u prints it; empty when it changes
/// nothing.
QByteArray changeOf(const ComparedFile &file);

/// The same with dots for what is secret. What is there may be somebody else's, so that of a text
/// that is nothing that can be opened only the lines that stay are shown.
QByteArray concealedChangeOf(const ComparedFile &file, const QString &folder,
                             const image::Images &images, const catalogue::Catalogue &catalogue);

} // namespace towerkey::exchange
