// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/subject.h"

namespace towerkey::lint {

/// Finds every setting and unknown key that the sources of a subject give.
class Collecting
{
public:
    explicit Collecting(const Subject &subject) : m_subject(subject) { }

    /// In the order in which the start-up applies them: files, variables as bash orders them,
    /// secrets.
    QList<Given> run();

private:
    void addText(qsizetype text);
    void addMember(Given given, const json::Document &document);
    void addVariables();
    void addSecrets();
    void addValue(Given given, const json::Value &value);
    void finish(Given given);
    bool isReplaced(const Given &given) const;

    const Subject &m_subject;
    QList<Given> m_given;
    QHash<QString, int> m_sourceOfSpelling; // Of the configuration's sources; the last one counts.
};

} // namespace towerkey::lint
