// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/values/entry.h"
#include "core/lint/values/reading.h"
#include "core/lint/values/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using json::NodeIndex;

namespace {

/// Warnings only: Orthanc starts.
bool isMild(const QString &variant)
{
    return variant == u"field" || variant == u"old-choice" || variant == u"new-choice"
        || variant == u"long";
}

/// A list of scalars is an entry itself, such as the number and file of a key.
bool hasEntries(const json::Value &value)
{
    const auto *list = value.as<json::List>();
    return value.isTable() || (list && std::ranges::any_of(*list, [](const json::Value &item) {
                                   return item.isList() || item.isTable();
                               }));
}

class Entries
{
public:
    Entries(const Subject &subject, const Given &given, Findings &findings)
        : m_subject(subject), m_given(given), m_findings(findings),
          m_judge(*given.setting->entry, subject.image().orthancVersion)
    {
    }

    void run()
    {
        if (m_given.text >= 0)
            return runInText();
        if (const auto *table = m_given.value.as<json::Table>()) {
            for (const auto &[key, value] : *table)
                judge(key, key, value, m_given.node);
        } else if (const auto *list = m_given.value.as<json::List>()) {
            for (qsizetype i = 0; i < list->size(); ++i)
                judge({}, QString::number(i), list->at(i), m_given.node);
        }
    }

private:
    void runInText()
    {
        const json::Document &document = m_subject.texts()[m_given.text].document;
        const auto *table = m_given.value.as<json::Table>();
        const auto *list = m_given.value.as<json::List>();
        qsizetype position = 0;
        for (NodeIndex i = document.firstChild(m_given.node); i != json::NoNode;
             i = document.nextSibling(i), ++position) {
            const QString key = table ? document.key(i) : QString();
            const json::Value *value = table ? table->find(key) : &list->at(position);
            judge(key, table ? key : QString::number(position), *value, i);
        }
    }

    void judge(const QString &key, const QString &step, const json::Value &value, NodeIndex node)
    {
        const auto fault = m_judge.judge(key, value);
        if (!fault)
            return;
        Given entry = m_given;
        entry.node = node;
        entry.path = m_given.path.child(step);
        auto &finding =
            m_findings.add(m_subject.spot(entry),
                           QStringList{entry.path.toString()} + fault->arguments, fault->variant);
        if (isMild(fault->variant))
            finding.severity = Severity::Warning;
    }

    const Subject &m_subject;
    const Given &m_given;
    Findings &m_findings;
    EntryJudge m_judge;
};

} // namespace

void checkEntry(const Subject &subject, Findings &findings)
{
    for (const Given &given : subject.given()) {
        const bool isShaped = isJudged(subject, given) && given.setting->entry
            && !given.setting->isContainer && !given.setting->entry->forms.isEmpty()
            && hasEntries(given.value);
        if (isShaped)
            Entries(subject, given, findings).run();
    }
}

} // namespace towerkey::lint
