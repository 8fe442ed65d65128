// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/collecting.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::Delivery;
using image::NameKind;
using json::NodeIndex;

QList<Given> Collecting::run()
{
    const auto &texts = m_subject.texts();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].file >= 0 && texts[i].isRead)
            addText(i);
    }
    addVariables();
    addSecrets();
    return std::move(m_given);
}

void Collecting::addText(qsizetype text)
{
    const GivenText &read = m_subject.texts()[text];
    const json::Document &document = read.document;
    Given given{.delivery = read.file < 0 ? Delivery::Variable : Delivery::File,
                .text = text,
                .variable = read.variable,
                .path = {},
                .value = {}};
    for (NodeIndex i = document.firstChild(document.root()); i != json::NoNode;
         i = document.nextSibling(i)) {
        given.node = i;
        given.path = SettingPath({document.key(i)});
        addMember(given, document);
    }
}

void Collecting::addMember(Given given, const json::Document &document)
{
    given.setting = m_subject.catalogue().setting(given.path);
    const bool isSection = document.node(given.node).type == json::NodeType::Table
        && document.node(given.node).childCount > 0
        && m_subject.isSection(given.path, given.setting);
    if (!isSection) {
        given.value = document.value(given.node);
        return finish(std::move(given));
    }
    const SettingPath section = given.path;
    for (NodeIndex i = document.firstChild(given.node); i != json::NoNode;
         i = document.nextSibling(i)) {
        given.node = i;
        given.path = section.child(document.key(i));
        addMember(given, document);
    }
}

void Collecting::addVariables()
{
    const auto &texts = m_subject.texts();
    for (const qsizetype i : m_subject.applied()) {
        const GivenVariable &variable = m_subject.variables()[i];
        const bool isJson = variable.meaning.kind == NameKind::OrthancJson && !texts.isEmpty()
            && texts.last().variable == i && texts.last().isRead;
        if (isJson)
            addText(texts.size() - 1);
        else if (variable.value && !variable.meaning.path.isEmpty())
            addValue({.delivery = Delivery::Variable,
                      .variable = i,
                      .path = variable.meaning.path,
                      .value = {}},
                     *variable.value);
    }
}

void Collecting::addSecrets()
{
    const auto &secrets = m_subject.secrets();
    for (qsizetype i = 0; i < secrets.size(); ++i) {
        if (secrets[i].value && !secrets[i].meaning.path.isEmpty())
            addValue({.delivery = Delivery::Secret,
                      .secret = i,
                      .path = secrets[i].meaning.path,
                      .value = {}},
                     *secrets[i].value);
    }
}

void Collecting::addValue(Given given, const json::Value &value)
{
    given.setting = m_subject.catalogue().setting(given.path);
    const auto *table = value.as<json::Table>();
    if (!table || table->isEmpty() || !m_subject.isSection(given.path, given.setting)) {
        given.value = value;
        return finish(std::move(given));
    }
    const SettingPath section = given.path;
    for (const auto &[key, member] : *table) {
        given.path = section.child(key);
        addValue(given, member);
    }
}

void Collecting::finish(Given given)
{
    given.counts = !isReplaced(given);
    m_given.append(std::move(given));
}

/// Tables are joined, so of a table a part may still count.
bool Collecting::isReplaced(const Given &given) const
{
    const startup::ConfigurationNode *node = m_subject.effective(given.path);
    if (!node)
        return m_subject.outcome().verdict != startup::Verdict::Crashes;
    if (node->isTable() || node->origin().source < 0)
        return node->isTable() != given.value.isTable();
    const startup::SourceInfo &source = m_subject.configuration().source(node->origin());
    return source.spelling != m_subject.spelling(given);
}

} // namespace towerkey::lint
