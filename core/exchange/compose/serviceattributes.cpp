// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/attributes.h"
#include "core/exchange/compose/servicereader.h"

using namespace Qt::StringLiterals;

/// What a service says about its container besides configuration, ports and volumes.
namespace towerkey::exchange::compose {

using deployment::Attribute;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

namespace {

bool isScalar(const yaml::Document &document, NodeIndex node)
{
    return node != NoNode && document.node(node).kind == NodeKind::Scalar;
}

/// The values of one node; nothing when it has another shape.
class Values
{
public:
    Values(Project &project, const ComposeFile &file)
        : m_project(project), m_file(file), m_document(project.document(file))
    {
    }

    std::optional<QStringList> of(NodeIndex node, AttributeShape shape)
    {
        if (isScalar(m_document, node))
            return one(node, shape);
        if (shape == AttributeShape::Text || shape == AttributeShape::Flag)
            return {};
        return m_document.node(node).kind == NodeKind::Sequence ? list(node) : table(node, shape);
    }

private:
    std::optional<QStringList> one(NodeIndex node, AttributeShape shape)
    {
        const Scalar scalar = m_project.scalar(m_file, node);
        const QString text = QString::fromUtf8(scalar.text);
        if (scalar.isNull || text.isEmpty())
            return QStringList();
        const bool isFlag = text == u"true" || text == u"false";
        const bool isWrong = (shape == AttributeShape::Flag && !isFlag)
            || shape == AttributeShape::Pairs || shape == AttributeShape::Hosts;
        return isWrong ? std::nullopt : std::optional(QStringList{text});
    }

    std::optional<QStringList> list(NodeIndex node)
    {
        QStringList texts;
        for (const NodeIndex written : m_document.children(node)) {
            const NodeIndex item = m_document.resolved(written);
            if (!isScalar(m_document, item))
                return {};
            texts.append(m_project.text(m_file, item));
        }
        return texts;
    }

    std::optional<QStringList> table(NodeIndex node, AttributeShape shape)
    {
        if (shape == AttributeShape::List)
            return {};
        const QChar mark = shape == AttributeShape::Hosts ? u':' : u'=';
        QStringList pairs;
        for (const yaml::Member &member : m_document.members(node)) {
            const NodeIndex value = m_document.resolved(member.value);
            if (!isScalar(m_document, value))
                return {};
            pairs.append(m_document.scalarText(member.key) + mark + m_project.text(m_file, value));
        }
        return pairs;
    }

    Project &m_project;
    const ComposeFile &m_file;
    const yaml::Document &m_document;
};

} // namespace

void ServiceReader::readAttributes()
{
    QStringList done = AttributeTable::all().readOfCompose;
    for (const Layer &layer : std::as_const(m_reading.layers)) {
        const yaml::Document &document = m_project.document(layer.file);
        for (const yaml::Member &member : document.members(layer.service)) {
            const QString key = document.scalarText(member.key);
            if (done.contains(key) || key.startsWith(u"x-"))
                continue;
            done.append(key);
            readAttribute(key);
        }
    }
}

void ServiceReader::readAttribute(const QString &key)
{
    const QList<LayerNode> nodes = m_project.joined(m_reading.layers, key);
    if (nodes.isEmpty())
        return;
    if (key == u"networks")
        return readNetworks(nodes);
    if (key == u"deploy")
        return readDeploy(nodes.last());
    const AttributeRow *row = AttributeTable::all().named(key);
    for (const LayerNode &node : nodes) {
        Attribute attribute = attributeAt(node, row ? key : QString(), key);
        const auto values =
            row ? Values(m_project, node.layer.file).of(node.node, row->shape) : std::nullopt;
        if (!values)
            return addForeign(nodes.last(), key);
        attribute.values = *values;
        if (row->shape == AttributeShape::Hosts)
            std::ranges::transform(*values, attribute.values.begin(), asHost);
        if (!attribute.values.isEmpty())
            addAttribute(m_reading.container.service, attribute);
    }
}

Attribute ServiceReader::attributeAt(const LayerNode &node, const QString &name,
                                     const QString &written) const
{
    const yaml::Document &document = m_project.document(node.layer.file);
    return {.name = name,
            .written = written,
            .source = node.layer.file.source,
            .offset = document.node(node.node).begin};
}

/// Known to be there; nothing else is read of it.
void ServiceReader::addForeign(const LayerNode &node, const QString &written)
{
    deployment::Service &service = m_reading.container.service;
    service.attributes.removeIf([&](const Attribute &other) { return other.name == written; });
    Attribute attribute = attributeAt(node, {}, written);
    attribute.isUnderstood = false;
    addAttribute(service, attribute);
}

// https://docs.docker.com/reference/compose-file/services/#networks
void ServiceReader::readNetworks(const QList<LayerNode> &nodes)
{
    for (const LayerNode &node : nodes) {
        const yaml::Document &document = m_project.document(node.layer.file);
        Attribute attribute = attributeAt(node, u"networks"_s, u"networks"_s);
        for (const NodeIndex item : document.children(node.node)) {
            if (document.node(node.node).kind == NodeKind::Sequence)
                attribute.values.append(
                    networkNamed(m_project.text(node.layer.file, document.resolved(item))));
        }
        bool hasOptions = false;
        for (const yaml::Member &member : document.members(node.node)) {
            attribute.values.append(networkNamed(document.scalarText(member.key)));
            const NodeIndex value = document.resolved(member.value);
            hasOptions |= value != NoNode && document.node(value).childCount > 0;
        }
        addAttribute(m_reading.container.service, attribute);
        if (hasOptions)
            m_reading.container.service.attributes.append({.written = u"networks.*"_s,
                                                           .isUnderstood = false,
                                                           .source = attribute.source,
                                                           .offset = attribute.offset});
    }
}

/// One that is external goes by the name that it has outside.
QString ServiceReader::networkNamed(const QString &name)
{
    const LayerNode definition = m_project.definition(u"networks"_s, name);
    if (definition.node == NoNode)
        return name;
    const ComposeFile &file = definition.layer.file;
    const yaml::Document &document = m_project.document(file);
    const NodeIndex external = document.findResolved(definition.node, {u"external"_s});
    const NodeIndex inside = document.findResolved(definition.node, {u"external"_s, u"name"_s});
    const NodeIndex beside = document.findResolved(definition.node, {u"name"_s});
    if (external == NoNode || m_project.text(file, external) == u"false")
        return name;
    const QString outside = m_project.text(file, inside == NoNode ? beside : inside);
    const QString result = outside.isEmpty() ? name : outside;
    if (!m_reading.container.service.externalNetworks.contains(result))
        m_reading.container.service.externalNetworks.append(result);
    return result;
}

/// The limits are those of mem_limit and cpus; of the rest only one container is usual.
void ServiceReader::readDeploy(const LayerNode &deploy)
{
    const ComposeFile &file = deploy.layer.file;
    const yaml::Document &document = m_project.document(file);
    const auto textAt = [&](const QStringList &keys) {
        return m_project.text(file, document.findResolved(deploy.node, keys));
    };
    for (const auto &[key, name] :
         {std::pair{u"memory"_s, u"mem_limit"_s}, {u"cpus"_s, u"cpus"_s}}) {
        Attribute attribute = attributeAt(deploy, name, u"deploy"_s);
        attribute.values = {textAt({u"resources"_s, u"limits"_s, key})};
        if (!attribute.values.first().isEmpty())
            addAttribute(m_reading.container.service, attribute);
    }
    for (const yaml::Member &member : document.members(deploy.node)) {
        const QString key = document.scalarText(member.key);
        const bool isUsual = key == u"resources" || key == u"update_config"
            || (key == u"replicas" && textAt({key}) == u"1");
        if (!isUsual)
            addForeign(deploy, u"deploy."_s + key);
    }
}

} // namespace towerkey::exchange::compose
