// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/json/value.h"

#include <QRegularExpression>
#include <QStringList>

namespace towerkey::lint {

/// What is wrong with an entry: the variant of the sentence, and what it needs behind the entry.
struct EntryFault
{
    QString variant;
    QStringList arguments;
};

/// Judges the entries of one table or list.
class EntryJudge
{
public:
    /// \a shape and \a version, of Orthanc, must outlive the judge.
    EntryJudge(const catalogue::EntryShape &shape, const QString &version);

    /// The first fault of an entry. \a key is empty for the items of lists.
    std::optional<EntryFault> judge(const QString &key, const json::Value &entry) const;

private:
    std::optional<EntryFault> judgeKey(const QString &key) const;
    std::optional<EntryFault> judgeArray(const json::List &list) const;
    std::optional<EntryFault> judgeObject(const json::Table &table) const;
    std::optional<EntryFault> judgeField(const catalogue::EntryField &field,
                                         const json::Value &value) const;
    std::optional<EntryFault> judgeChoice(const catalogue::EntryField &field,
                                          const QString &choice) const;
    std::optional<EntryFault> judgeUnknown(const QString &name) const;
    const catalogue::EntryField *field(const QString &name) const;
    bool hasForm(catalogue::EntryShape::Form form) const { return m_shape.forms.contains(form); }
    QString forms() const;

    const catalogue::EntryShape &m_shape;
    const QString &m_version;
    QRegularExpression m_keyPattern;
};

} // namespace towerkey::lint
