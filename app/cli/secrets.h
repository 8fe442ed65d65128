// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"
#include "core/json/value.h"

#include <QString>

namespace towerkey::cli {

/// A value with dots in place of everything secret, judged with what stands above it: the items of
/// a peer know that they belong to a peer.
json::Value maskedAt(const catalogue::Catalogue &catalogue, const SettingPath &path,
                     const json::Value &value);

/// The sentence of a parser without the words it quotes from the file, but for those that are
/// clearly no secret: single characters, escapes, and the literals of JSON and its relatives.
QString withoutQuotedWords(QString sentence);

/// The text of a file with dots in place of secrets. It has as many lines as the text.
QByteArray maskedText(const catalogue::Catalogue &catalogue, const image::Image &image,
                      const deployment::Deployment &deployment, qsizetype index);

} // namespace towerkey::cli
