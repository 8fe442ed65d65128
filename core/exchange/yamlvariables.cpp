// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/yamlvariables.h"

#include "core/yaml/document.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using yaml::Document;
using yaml::NodeIndex;
using yaml::NodeKind;

namespace {

/// Collects the variables of one document.
class Collector
{
public:
    explicit Collector(const QString &text) : m_document(Document::parse(text.toUtf8())) { }

    const Document &document() const { return m_document; }
    VariableText finish() { return std::move(m_result); }

    bool refusesDocument()
    {
        for (const yaml::Problem &problem : m_document.problems()) {
            if (m_document.isComplete() && problem.id == yaml::ProblemId::DuplicateKey)
                continue;
            refuse(UnreadReason::YamlInvalid, yaml::message(problem), m_document.root());
            return true;
        }
        return false;
    }

    void readRoot()
    {
        const NodeIndex root = m_document.root();
        const NodeIndex environment = environmentIn(root);
        read(environment == yaml::NoNode ? root : environment);
    }

    NodeIndex environmentIn(NodeIndex node) const
    {
        for (const auto &key : {u"environment"_s, u"env"_s}) {
            const NodeIndex found = m_document.resolved(m_document.member(node, key));
            const bool isBlock =
                found != yaml::NoNode && m_document.node(found).kind != NodeKind::Scalar;
            if (isBlock)
                return found;
        }
        return yaml::NoNode;
    }

    /// The members or items of an environment.
    void read(NodeIndex environment)
    {
        if (environment == yaml::NoNode)
            return;
        if (m_document.node(environment).kind == NodeKind::Mapping) {
            for (const yaml::Member &member : m_document.members(environment))
                readMember(m_document.keyText(member.value), m_document.resolved(member.value));
        } else {
            for (const NodeIndex item : m_document.children(environment))
                readItem(m_document.resolved(item));
        }
    }

private:
    bool isScalar(NodeIndex node) const
    {
        return node != yaml::NoNode && m_document.node(node).kind == NodeKind::Scalar;
    }

    void readMember(const QString &name, NodeIndex value)
    {
        if (!isScalar(value))
            return refuse(UnreadReason::ValueIsNoText, name, value);
        if (m_document.scalarType(value) == yaml::ScalarType::Null)
            return refuse(UnreadReason::ValueMissing, name, value);
        addOfCompose(name, m_document.goText(value), value);
    }

    void readItem(NodeIndex item)
    {
        if (isScalar(item)) {
            const QString text = m_document.scalarText(item);
            const qsizetype equals = text.indexOf(u'=');
            if (equals <= 0)
                return refuse(UnreadReason::ValueMissing, text, item);
            return addOfCompose(text.first(equals), text.sliced(equals + 1), item);
        }
        const NodeIndex name = m_document.resolved(m_document.member(item, u"name"_s));
        if (!isScalar(name))
            return refuse(UnreadReason::NoAssignment, {}, item);
        readNamed(m_document.scalarText(name), item);
    }

    void readNamed(const QString &name, NodeIndex item)
    {
        const NodeIndex value = m_document.resolved(m_document.member(item, u"value"_s));
        if (m_document.member(item, u"valueFrom"_s) != yaml::NoNode)
            return refuse(UnreadReason::ValueFromElsewhere, name, item);
        if (value == yaml::NoNode)
            return add(name, {}, item);
        if (!isScalar(value))
            return refuse(UnreadReason::ValueIsNoText, name, item);
        static const QRegularExpression reference(u"(?<!\\$)(?:\\$\\$)*(\\$\\([^)]*\\))"_s);
        QString text = m_document.goText(value);
        if (const auto match = reference.match(text); match.hasMatch())
            return refuse(UnreadReason::ValueFromHost, match.captured(1), item);
        add(name, text.replace("$$"_L1, "$"_L1), item);
    }

    /// Compose replaces $NAME and ${NAME} by variables of the host; $$ is a dollar.
    void addOfCompose(const QString &name, const QString &text, NodeIndex where)
    {
        static const QRegularExpression dollar(u"\\$(\\$|\\{[^}]*\\}?|[A-Za-z_][A-Za-z0-9_]*)"_s);
        QString result;
        qsizetype end = 0;
        for (auto matches = dollar.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.captured(1) != u"$")
                return refuse(UnreadReason::ValueFromHost, match.captured(), where);
            result += text.sliced(end, match.capturedStart() - end) + u'$';
            end = match.capturedEnd();
        }
        add(name, result + text.sliced(end), where);
    }

    int lineOf(qsizetype offset) const { return m_document.position(offset).line - 1; }

    void add(const QString &name, const QString &value, NodeIndex where)
    {
        const TextRange range = m_document.memberRange(where);
        m_result.variables.append({name, value, lineOf(range.begin), lineOf(range.end)});
    }

    void refuse(UnreadReason reason, const QString &argument, NodeIndex where)
    {
        const TextRange range = where == yaml::NoNode ? TextRange() : m_document.memberRange(where);
        m_result.unread.append({reason, {argument}, lineOf(range.begin), lineOf(range.end)});
    }

    const Document m_document;
    VariableText m_result;
};

/// The services of a compose file, or the containers of a manifest.
QList<NodeIndex> containersOf(const Document &document)
{
    QList<NodeIndex> containers;
    for (const NodeIndex root : document.roots()) {
        const NodeIndex services = document.resolved(document.member(root, u"services"_s));
        if (services != yaml::NoNode) {
            for (const yaml::Member &service : document.members(services))
                containers.append(document.resolved(service.value));
        }
        for (const QStringList &path :
             {QStringList{u"spec"_s, u"template"_s, u"spec"_s, u"containers"_s},
              QStringList{u"spec"_s, u"containers"_s}}) {
            const NodeIndex list = document.findResolved(root, path);
            if (list != yaml::NoNode)
                containers += document.children(list);
        }
    }
    return containers;
}

} // namespace

VariableText readYamlVariables(const QString &yaml)
{
    Collector collector(yaml);
    if (!collector.refusesDocument())
        collector.readRoot();
    return collector.finish();
}

VariableText readVariablesOfFile(const QString &text)
{
    Collector collector(text);
    const Document &document = collector.document();
    NodeIndex chosen = yaml::NoNode;
    for (const NodeIndex container : containersOf(document)) {
        const NodeIndex environment = collector.environmentIn(container);
        const NodeIndex image = document.resolved(document.member(container, u"image"_s));
        const bool isOrthanc =
            image != yaml::NoNode && document.scalarText(image).contains("orthanc"_L1);
        if (environment != yaml::NoNode && (isOrthanc || chosen == yaml::NoNode))
            chosen = environment;
        if (environment != yaml::NoNode && isOrthanc)
            break;
    }
    collector.read(chosen);
    return collector.finish();
}

} // namespace towerkey::exchange
