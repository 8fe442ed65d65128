// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/concealingsearch.h"
#include "core/image/values.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

/// The values of the variables as the container sees them, found by the places of their names.
void Concealing::addOfVariables()
{
    for (const auto *list :
         {&m_deployment.container().variables, &m_deployment.container().overridden}) {
        for (const deployment::Variable &variable : *list) {
            if (variable.source == m_source && isSecret(variable.name, variable.value))
                m_secretNames.append(image::textOfBytes(variable.name));
        }
    }
}

/// Scalars of a YAML text whose key, or whose NAME= before them, is that of a secret.
void Concealing::addOfYaml()
{
    const yaml::Document &document = m_deployment.yaml(m_source);
    for (yaml::NodeIndex i = 0; i < document.size(); ++i) {
        const yaml::Node &node = document.node(i);
        if (node.kind != yaml::NodeKind::Scalar || node.isKey || node.begin >= node.end)
            continue;
        const QString text = document.scalarText(i);
        const qsizetype equals = node.key == yaml::NoNode ? text.indexOf(u'=') : -1;
        if (equals > 0 && isSecretMember(text.first(equals), text.sliced(equals + 1)))
            hideBehindEquals(document, i);
        else if (isSecretMember(nameOf(document, i), text))
            hideScalar(document, i);
    }
}

/// All that the Secrets of Kubernetes hold, copies in their annotations too, and the literals
/// that Kustomize makes them of.
void Concealing::addOfManifests()
{
    const yaml::Document &document = m_deployment.yaml(m_source);
    for (yaml::NodeIndex i = 0; i < document.size(); ++i) {
        const yaml::Node &node = document.node(i);
        if (node.kind == yaml::NodeKind::Mapping && isSecretObject(document, i)) {
            for (const QStringList &path : {QStringList{u"data"_s}, QStringList{u"stringData"_s},
                                            QStringList{u"metadata"_s, u"annotations"_s}})
                hideScalarsBelow(document, document.find(i, path));
        } else if (document.keyText(i) == "secretGenerator"_L1) {
            for (const yaml::NodeIndex item : document.children(i))
                hideScalarsBelow(document, document.child(item, u"literals"_s));
        }
    }
}

bool Concealing::isSecretObject(const yaml::Document &document, yaml::NodeIndex mapping)
{
    const yaml::NodeIndex kind = document.child(mapping, u"kind"_s);
    return kind != yaml::NoNode && document.scalarText(kind) == "Secret"_L1;
}

void Concealing::hideScalarsBelow(const yaml::Document &document, yaml::NodeIndex around)
{
    if (around == yaml::NoNode)
        return;
    for (yaml::NodeIndex i = around; i < document.node(around).subtreeEnd; ++i) {
        const yaml::Node &node = document.node(i);
        if (node.kind != yaml::NodeKind::Scalar || node.isKey || node.begin >= node.end)
            continue;
        if (node.key == yaml::NoNode)
            hideBehindEquals(document, i);
        else
            hideScalar(document, i);
    }
}

/// The key of a member, or the name beside a Kubernetes value.
QString Concealing::nameOf(const yaml::Document &document, yaml::NodeIndex index)
{
    const QString key = document.keyText(index);
    const auto name =
        key == "value"_L1 ? document.child(document.node(index).parent, u"name"_s) : yaml::NoNode;
    return name == yaml::NoNode ? key : document.scalarText(name);
}

bool Concealing::isSecretMember(const QString &name, const QString &text) const
{
    return !name.isEmpty() && !text.isEmpty()
        && (m_secretNames.contains(name) || isSecret(name, text));
}

void Concealing::hideScalar(const yaml::Document &document, yaml::NodeIndex index)
{
    const yaml::Node &node = document.node(index);
    const bool isQuoted =
        node.style == yaml::Style::SingleQuoted || node.style == yaml::Style::DoubleQuoted;
    const bool isBlock = node.style == yaml::Style::Literal || node.style == yaml::Style::Folded;
    TextRange range{node.begin, node.end};
    if (isQuoted && range.length() > 1)
        range = {range.begin + 1, range.end - 1};
    if (isBlock)
        range.begin = qMin<qsizetype>(range.end, m_text.indexOf('\n', range.begin));
    if (range.begin >= 0)
        hide(range);
}

void Concealing::hideBehindEquals(const yaml::Document &document, yaml::NodeIndex index)
{
    const yaml::Node &node = document.node(index);
    const bool isQuoted =
        node.style == yaml::Style::SingleQuoted || node.style == yaml::Style::DoubleQuoted;
    const qsizetype equals = m_text.indexOf('=', node.begin);
    const qsizetype end = node.end - (isQuoted ? 1 : 0);
    if (equals >= 0 && equals + 1 < end)
        hide({equals + 1, end});
}

} // namespace towerkey::exchange
