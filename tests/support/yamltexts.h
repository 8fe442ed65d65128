// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/document.h"

#include <QStringList>

/// Views of YAML documents for comparing.
namespace towerkey::test {

/// The source of each node in order; keys begin with "k:", empty plain scalars are "@" and their
/// place.
QStringList nodeTexts(const yaml::Document &document);

/// Fails the running test when the nodes do not lie in each other as they should.
void checkTree(const yaml::Document &document);

/// The whole stream as one text that tells kinds, tags, types, texts and order, but no spelling.
QString meaning(const yaml::Document &document);
QString meaning(const yaml::Document &document, yaml::NodeIndex index);

} // namespace towerkey::test
