// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textrange.h"
#include "core/deployment/deployment.h"
#include "core/json/document.h"

namespace towerkey::lint {

/// Finds where the value of a variable stands in the source that gives it. It is looked for behind
/// the name: as it is, or line by line as a block of YAML. What is written in another way, such as
/// with escapes, is not found.
class VariableText
{
public:
    /// The deployment and its variable must outlive this.
    VariableText(const deployment::Deployment &deployment, const deployment::Variable &variable);

    /// The range of the source for one of the value, as far as its first line goes; empty when it
    /// is not found.
    TextRange range(TextRange inValue) const;

private:
    QByteArrayView m_source;
    QByteArrayView m_value;
    QList<qsizetype> m_valueLines; ///< Where the lines of the value begin.
    QList<qsizetype> m_sourceLines; ///< And those of the source that should hold them.
};

/// The value of a variable that is a table or list of JSON, with the places of what is in it.
struct VariableJson
{
    json::Document document;
    VariableText text;

    /// The range of the source for the value at a path inside, or for its key; empty when it is not
    /// found.
    TextRange range(const SettingPath &inside, bool ofKey) const;
};

} // namespace towerkey::lint
