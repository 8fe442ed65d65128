// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/deployment.h"

#include "core/deployment/fileslayout.h"

#include <algorithm>

namespace towerkey::deployment {

static const std::shared_ptr<const Layout> &plainFiles()
{
    static const std::shared_ptr<const Layout> layout = std::make_shared<FilesLayout>();
    return layout;
}

Deployment::Deployment() : Deployment(QString()) { }

Deployment::Deployment(QString imageTag, QList<Source> sources,
                       const std::shared_ptr<const Layout> &layout)
    : m_imageTag(std::move(imageTag)), m_sources(std::move(sources)),
      m_layout(layout ? layout : plainFiles()), m_documents(m_sources.size()),
      m_environmentTexts(m_sources.size()), m_yaml(m_sources.size())
{
}

qsizetype Deployment::firstOf(Role role) const
{
    const auto found = std::ranges::find(m_sources, role, &Source::role);
    return found == m_sources.end() ? -1 : found - m_sources.begin();
}

qsizetype Deployment::sourceAt(const QString &diskPath) const
{
    const auto found = std::ranges::find(m_sources, diskPath, &Source::diskPath);
    return found == m_sources.end() || diskPath.isEmpty() ? -1 : found - m_sources.begin();
}

qsizetype Deployment::secretNamed(const QString &fileName) const
{
    for (qsizetype i = 0; i < files().size(); ++i) {
        if (file(i).role == ContainerFile::Role::Secret && file(i).name() == fileName)
            return i;
    }
    return -1;
}

const std::shared_ptr<const json::Document> &Deployment::sharedDocument(qsizetype source) const
{
    auto &document = m_documents[source];
    const QByteArray &text = m_sources.at(source).text;
    // A text that was not changed since is the very one that the document shares. Of what is read
    // already most can stay.
    if (!document)
        document = std::make_shared<const json::Document>(json::Document::parse(text));
    else if (document->text().constData() != text.constData())
        document = std::make_shared<const json::Document>(document->withText(text));
    return document;
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

const yaml::Document &Deployment::yaml(qsizetype source) const
{
    auto &document = m_yaml[source];
    if (!document) {
        document = std::make_shared<const yaml::Document>(
            yaml::Document::parse(m_sources.at(source).text));
    }
    return *document;
}

const Container &Deployment::container() const
{
    if (!m_container) {
        Container container = m_layout->read(*this);
        noteSizes(container, *this);
        m_container = std::make_shared<const Container>(std::move(container));
    }
    return *m_container;
}

const json::Document &Deployment::fileDocument(qsizetype file) const
{
    const ContainerFile &seen = this->file(file);
    if (!seen.isEmbedded && seen.source >= 0)
        return document(seen.source);
    auto &document = m_embedded[file];
    if (!document)
        document = std::make_shared<const json::Document>(json::Document::parse(seen.text));
    return *document;
}

Place Deployment::place(qsizetype source, qsizetype offset) const
{
    if (source < 0)
        return {};
    const Source &text = m_sources.at(source);
    return {text.diskPath, positionAt(text.text, offset)};
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
    m_environmentTexts[source].reset();
    m_yaml[source].reset();
}

Change Deployment::applyChange(const Change &change)
{
    m_container.reset();
    m_embedded.clear();
    if (const auto *splice = std::get_if<SpliceText>(&change)) {
        auto inverse = applySplices(m_sources[splice->source].text, splice->splices);
        forget(splice->source);
        return SpliceText{splice->source, std::move(inverse)};
    }
    if (const auto *added = std::get_if<AddSource>(&change)) {
        m_sources.insert(added->position, added->source);
        m_documents.insert(added->position, nullptr);
        m_environmentTexts.insert(added->position, nullptr);
        m_yaml.insert(added->position, nullptr);
        return RemoveSource{added->position};
    }
    if (const auto *removed = std::get_if<RemoveSource>(&change)) {
        m_documents.removeAt(removed->position);
        m_environmentTexts.removeAt(removed->position);
        m_yaml.removeAt(removed->position);
        return AddSource{removed->position, m_sources.takeAt(removed->position)};
    }
    if (const auto *layout = std::get_if<SetLayout>(&change))
        return SetLayout{std::exchange(m_layout, layout->layout)};
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
