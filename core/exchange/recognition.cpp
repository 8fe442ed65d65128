// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/recognition.h"

#include "core/deployment/environmenttext.h"
#include "core/exchange/docker/runcommand.h"
#include "core/json/document.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

using json::NodeIndex;
using json::NodeType;

bool isYamlName(const QString &path) { return path.endsWith(u".yaml") || path.endsWith(u".yml"); }

/// The first byte that is neither blank nor in a comment of JSON; none at the end.
char firstOfJson(const QByteArray &text)
{
    qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < text.size()) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        const bool isLine = rest.startsWith("//");
        if (!isLine && !rest.startsWith("/*") && !QByteArrayView(" \t\r\n").contains(rest.front()))
            return rest.front();
        const qsizetype end = isLine ? text.indexOf('\n', at)
            : rest.front() == '/'    ? text.indexOf("*/", at + 2) + 1
                                     : at;
        at = end < at ? text.size() : end + 1;
    }
    return '\0';
}

bool isTable(const json::Document &document, NodeIndex node)
{
    return node != json::NoNode && document.node(node).type == NodeType::Table;
}

/// A container, as docker inspect tells of it.
bool isContainer(const json::Document &document, NodeIndex node)
{
    const auto has = [&](const QString &key) { return document.child(node, key) != json::NoNode; };
    return isTable(document, node) && isTable(document, document.child(node, u"Config"_s))
        && (has(u"HostConfig"_s) || has(u"State"_s) || has(u"Mounts"_s) || has(u"Id"_s));
}

Form formOfJson(const QString &path, const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    const NodeIndex root = document.root();
    const bool isList = root != json::NoNode && document.node(root).type == NodeType::List;
    if (isContainer(document, isList ? document.firstChild(root) : root))
        return Form::Inspection;
    const auto has = [&](const QString &key) {
        return isTable(document, root) && document.child(root, key) != json::NoNode;
    };
    if (has(u"apiVersion"_s) && has(u"kind"_s))
        return Form::Manifests;
    const bool hasServices =
        has(u"services"_s) && isTable(document, document.child(root, u"services"_s));
    return hasServices || isYamlName(path) ? Form::Compose : Form::Configuration;
}

/// Whether a line of a YAML text begins with a key.
bool hasKey(const QString &text, const QString &keys)
{
    const QRegularExpression key(u"^(?:%1)\\s*:"_s.arg(keys), QRegularExpression::MultilineOption);
    return key.match(text).hasMatch();
}

bool areAssignments(const QByteArray &text)
{
    const auto lines = deployment::EnvironmentText::parse(text);
    return lines.errors().isEmpty() && !lines.assignments().isEmpty();
}

} // namespace

Form formOf(const QString &path, const QByteArray &text)
{
    if (path.endsWith(u".env"))
        return Form::Environment;
    const char first = firstOfJson(text);
    if (first == '{' || first == '[')
        return formOfJson(path, text);
    if (path.endsWith(u".json"))
        return Form::Configuration;
    const QString beginning = QString::fromUtf8(text);
    if (hasKey(beginning, u"apiVersion"_s) && hasKey(beginning, u"kind"_s))
        return Form::Manifests;
    if (isYamlName(path) || hasKey(beginning, u"services|include"_s))
        return Form::Compose;
    if (!docker::readCommands(text, path).commands.isEmpty())
        return Form::Command;
    return areAssignments(text) ? Form::Environment : Form::Configuration;
}

} // namespace towerkey::exchange
