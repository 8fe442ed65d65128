// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/document.h"

namespace towerkey::yaml {

/// What a scalar stands for, and how Go prints that.
struct TypedScalar
{
    ScalarType type = ScalarType::String;
    QString goText;
};

/// A plain scalar without a tag as yaml.v3 for Go resolves it: the words and numbers of YAML 1.2
/// (https://yaml.org/spec/1.2.2/#103-core-schema) and, of YAML 1.1, octal numbers with a leading
/// zero, binary ones and underscores; yes, no, on and off are strings.
TypedScalar typedPlain(const QString &text);

/// The same for any scalar of a document, its style and tag respected.
TypedScalar typedScalar(const Document &document, NodeIndex index);

} // namespace towerkey::yaml
