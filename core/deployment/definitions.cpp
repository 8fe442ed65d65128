// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/definitions.h"

#include "core/image/names.h"
#include "core/image/substitution.h"
#include "core/image/values.h"
#include "core/image/variableorder.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace towerkey::deployment {

namespace {

const json::Value *valueAt(const json::Value &value, const QStringList &keys)
{
    const json::Value *current = &value;
    for (const QString &key : keys) {
        const auto *table = current->as<json::Table>();
        current = table ? table->find(key) : nullptr;
        if (!current)
            return nullptr;
    }
    return current;
}

class Search
{
public:
    Search(const Deployment &deployment, const image::Image &image, const SettingPath &path)
        : m_deployment(deployment), m_image(image), m_path(path)
    {
    }

    QList<Definition> run()
    {
        searchFiles();
        searchVariables();
        searchSecrets();
        return std::move(m_found);
    }

private:
    void searchFiles()
    {
        for (qsizetype i = 0; i < m_deployment.files().size(); ++i) {
            const ContainerFile &file = m_deployment.file(i);
            if (!file.name().endsWith(u".json"))
                continue;
            const json::Document &document = m_deployment.fileDocument(i);
            const json::NodeIndex node = document.find(m_path);
            if (node == json::NoNode)
                continue;
            m_found.append({.delivery = Delivery::File,
                            .source = file.source,
                            .file = i,
                            .offset = file.sourceOffset(document.node(node).begin),
                            .value = fileValue(document, node)});
        }
    }

    /// The value of a file as the image sees it, with its variables replaced.
    json::Value fileValue(const json::Document &document, json::NodeIndex node) const
    {
        const bool isPlain =
            !m_image.profile->substitutesInFiles || !document.sourceText(node).contains('$');
        if (isPlain)
            return document.value(node);
        image::EnvironmentMap environment;
        for (const Variable &variable : m_deployment.variables())
            environment.insert(variable.name, variable.value);
        const auto text = image::substitute(document.sourceText(node).toByteArray(), environment);
        const auto replaced = json::Document::parse(text.text);
        return replaced.isAcceptedBy(json::Reader::Image) ? replaced.value(replaced.root())
                                                          : document.value(node);
    }

    void searchOrthancJson(const QByteArray &text, Definition definition)
    {
        const auto document = json::Document::parse(text);
        const json::NodeIndex node = document.find(m_path);
        if (node == json::NoNode)
            return;
        definition.value = document.value(node);
        m_found.append(definition);
    }

    void searchVariables()
    {
        const QList<Variable> &variables = m_deployment.variables();
        QList<QByteArray> names;
        for (const Variable &variable : variables)
            names.append(variable.name);
        for (const qsizetype i : image::startUpOrder(names))
            searchVariable(variables[i]);
    }

    void searchVariable(const Variable &variable)
    {
        const QString name = image::textOfBytes(variable.name);
        const auto meaning = image::meaningOfVariable(*m_image.profile, name);
        Definition definition{.delivery = Delivery::Variable,
                              .source = variable.source,
                              .name = name,
                              .path = meaning.path,
                              .offset = variable.offset};
        if (meaning.kind == image::NameKind::OrthancJson)
            searchOrthancJson(variable.value, definition);
        else if (meaning.kind == image::NameKind::Pointer)
            m_pointers.insert(image::textOfBytes(variable.value), name);
        else if (!meaning.crashes && !meaning.path.isEmpty())
            searchValue(image::textOfBytes(variable.value), definition);
    }

    void searchSecrets()
    {
        for (qsizetype i = 0; i < m_deployment.files().size(); ++i) {
            const ContainerFile &file = m_deployment.file(i);
            const bool isRead = file.role == ContainerFile::Role::Secret
                && file.kind == Source::Kind::Regular && !file.isHidden();
            if (!isRead)
                continue;
            const QString pointer = m_pointers.value(file.name());
            const QString name =
                pointer.isEmpty() ? file.name() : pointer.chopped(QString(u"_SECRET"_s).size());
            const auto meaning = image::meaningOfSecret(*m_image.profile, name);
            if (!meaning.crashes && !meaning.path.isEmpty()) {
                searchValue(secretValue(file.text),
                            {.delivery = Delivery::Secret,
                             .source = file.source,
                             .file = i,
                             .name = name,
                             .pointer = pointer,
                             .path = meaning.path,
                             .offset = file.sourceOffset(0)});
            }
        }
    }

    QString secretValue(QByteArray text) const
    {
        text.replace("\r\n", "\n").replace('\r', '\n');
        while (m_image.profile->stripsSecretLineEnds && text.endsWith('\n'))
            text.chop(1);
        return image::textOfBytes(text);
    }

    void searchValue(const QString &text, Definition definition)
    {
        const bool isRelated =
            m_path.startsWith(definition.path) || definition.path.startsWith(m_path);
        const auto value = isRelated ? image::valueOfText(text, m_image.maximumDepth)
                                     : std::optional<json::Value>();
        if (!value)
            return;
        const QStringList rest = m_path.keys().sliced(qMin(definition.path.size(), m_path.size()));
        if (const json::Value *inner = valueAt(*value, rest)) {
            definition.value = *inner;
            m_found.append(definition);
        }
    }

    const Deployment &m_deployment;
    const image::Image &m_image;
    const SettingPath &m_path;
    QHash<QString, QString> m_pointers; // Name of the file → name of the variable.
    QList<Definition> m_found;
};

void join(json::Value &existing, const json::Value &incoming)
{
    const auto *members = incoming.as<json::Table>();
    auto *table = existing.as<json::Table>();
    if (!members || !table) {
        existing = incoming;
        return;
    }
    for (const auto &[key, member] : *members) {
        if (json::Value *present = table->find(key))
            join(*present, member);
        else
            table->set(key, member);
    }
}

} // namespace

json::Value wrapped(json::Value value, const QStringList &keys)
{
    for (const QString &key : keys | std::views::reverse) {
        json::Table table;
        table.set(key, std::move(value));
        value = json::Value(std::move(table));
    }
    return value;
}

QList<Definition> definitionsOf(const Deployment &deployment, const image::Image &image,
                                const SettingPath &path)
{
    return Search(deployment, image, path).run();
}

std::optional<json::Value> configuredValue(const QList<Definition> &definitions,
                                           const SettingPath &path)
{
    std::optional<json::Value> result;
    for (const Definition &definition : definitions) {
        const QStringList inside =
            definition.isPart(path) ? definition.path.keys().sliced(path.size()) : QStringList();
        const json::Value value = wrapped(definition.value, inside);
        if (result)
            join(*result, value);
        else
            result = value;
    }
    return result;
}

} // namespace towerkey::deployment
