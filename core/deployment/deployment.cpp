// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/deployment.h"

#include "core/image/values.h"

#include <QHash>

namespace towerkey::deployment {

Deployment::Deployment(QString imageTag, QList<Source> sources)
    : m_imageTag(std::move(imageTag)), m_sources(std::move(sources)), m_documents(m_sources.size()),
      m_environmentTexts(m_sources.size())
{
}

qsizetype Deployment::firstOf(Role role) const
{
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        if (m_sources[i].role == role)
            return i;
    }
    return -1;
}

qsizetype Deployment::secretNamed(const QString &fileName) const
{
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        if (m_sources[i].role == Role::Secret && m_sources[i].fileName() == fileName)
            return i;
    }
    return -1;
}

const json::Document &Deployment::document(qsizetype source) const
{
    auto &document = m_documents[source];
    if (!document) {
        document = std::make_shared<const json::Document>(
            json::Document::parse(m_sources.at(source).text));
    }
    return *document;
}

const EnvironmentText &Deployment::environmentText(qsizetype source) const
{
    auto &text = m_environmentTexts[source];
    if (!text) {
        text = std::make_shared<const EnvironmentText>(
            EnvironmentText::parse(m_sources.at(source).text));
    }
    return *text;
}

/// The variables of one source, also those that a later line replaces.
QList<Variable> Deployment::variablesOf(qsizetype source) const
{
    QList<Variable> variables;
    if (m_sources[source].role == Role::Environment) {
        for (const auto &assignment : environmentText(source).assignments()) {
            variables.append(
                {assignment.name, assignment.value, source, assignment.nameRange.begin});
        }
    } else if (m_sources[source].role == Role::EnvironmentPairs) {
        const json::Document &pairs = document(source);
        for (auto i = pairs.firstChild(pairs.root()); i != json::NoNode; i = pairs.nextSibling(i)) {
            const json::Value pair = pairs.value(i);
            const json::List *items = pair.as<json::List>();
            const bool isPair = items && items->size() == 2;
            const QString *name = isPair ? items->at(0).as<QString>() : nullptr;
            const QString *value = isPair ? items->at(1).as<QString>() : nullptr;
            if (name && value) {
                variables.append({image::bytesOfText(*name), image::bytesOfText(*value), source,
                                  pairs.node(i).begin});
            }
        }
    }
    return variables;
}

const QList<Variable> &Deployment::variables() const
{
    if (m_variables)
        return *m_variables;
    QList<Variable> all;
    for (qsizetype i = 0; i < m_sources.size(); ++i)
        all += variablesOf(i);
    QHash<QByteArray, qsizetype> lastOfName;
    for (qsizetype i = 0; i < all.size(); ++i)
        lastOfName.insert(all[i].name, i);
    auto counting = std::make_shared<QList<Variable>>();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (lastOfName.value(all[i].name) == i)
            counting->append(all[i]);
    }
    m_variables = counting;
    return *m_variables;
}

const Variable *Deployment::variable(QByteArrayView name) const
{
    for (const Variable &variable : variables()) {
        if (variable.name == name)
            return &variable;
    }
    return nullptr;
}

void Deployment::forget(qsizetype source)
{
    m_documents[source].reset();
    m_environmentTexts[source].reset();
    m_variables.reset();
}

Change Deployment::applyChange(const Change &change)
{
    if (const auto *splice = std::get_if<SpliceText>(&change)) {
        auto inverse = applySplices(m_sources[splice->source].text, splice->splices);
        forget(splice->source);
        return SpliceText{splice->source, std::move(inverse)};
    }
    m_variables.reset();
    if (const auto *added = std::get_if<AddSource>(&change)) {
        m_sources.insert(added->position, added->source);
        m_documents.insert(added->position, nullptr);
        m_environmentTexts.insert(added->position, nullptr);
        return RemoveSource{added->position};
    }
    if (const auto *removed = std::get_if<RemoveSource>(&change)) {
        m_documents.removeAt(removed->position);
        m_environmentTexts.removeAt(removed->position);
        return AddSource{removed->position, m_sources.takeAt(removed->position)};
    }
    return SetImage{std::exchange(m_imageTag, std::get<SetImage>(change).tag)};
}

Edit Deployment::apply(const Edit &edit)
{
    Edit inverse;
    for (const Change &change : edit.changes)
        inverse.changes.prepend(applyChange(change));
    return inverse;
}

} // namespace towerkey::deployment
