// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/sourcetext.h"

#include "core/deployment/definitions.h"
#include "core/exchange/concealing.h"
#include "core/image/names.h"
#include "core/image/values.h"
#include "core/yaml/document.h"
#include "ui/models/session.h"

#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Role;

namespace {

Language languageOf(Role role)
{
    switch (role) {
    case Role::Configuration:
        return Language::JsonWithComments;
    case Role::EnvironmentPairs:
    case Role::Inspection:
        return Language::Json;
    case Role::Environment:
    case Role::Interpolation:
    case Role::EnvironmentFile:
        return Language::Assignments;
    case Role::Compose:
    case Role::Manifests:
        return Language::Yaml;
    case Role::Dockerfile:
        return Language::Dockerfile;
    case Role::Command:
        return Language::Shell;
    case Role::Secret:
        break;
    }
    return Language::Plain;
}

/// Finds settings in the text of one source. It holds a copy of what it looks in, so it stays true
/// while the session goes on.
class SourcePlaces
{
public:
    SourcePlaces(const Session &session, qsizetype source)
        : m_deployment(session.deployment()), m_image(session.image()), m_source(source),
          m_index(m_deployment.source(source).text)
    {
    }

    SettingPath pathAt(int line)
    {
        const qsizetype offset = firstLetterOf(line);
        const Role role = m_deployment.source(m_source).role;
        if (role == Role::Configuration)
            return pathOfNode(m_deployment.document(m_source), offset);
        for (qsizetype i = 0; i < m_deployment.files().size(); ++i) {
            const auto &file = m_deployment.file(i);
            const bool isInside = file.source == m_source && file.isEmbedded
                && offset >= file.sourceOffset(0) && offset <= file.sourceOffset(file.text.size());
            if (isInside)
                return pathInside(i, offset);
        }
        return pathOfVariableAt(line, offset);
    }

    QList<int> linesOf(const SettingPath &path)
    {
        QList<int> lines;
        for (const auto &definition : deployment::definitionsOf(m_deployment, m_image, path)) {
            if (definition.source != m_source)
                continue;
            const TextRange range = rangeOf(definition, path);
            const int first = lineOf(range.begin);
            const int last = lineOf(qMax(range.begin, range.end - 1));
            for (int line = first; line <= last; ++line)
                lines.append(line);
        }
        return lines;
    }

private:
    const QByteArray &text() const { return m_deployment.source(m_source).text; }
    int lineOf(qsizetype offset) const { return m_index.position(offset).line - 1; }

    qsizetype firstLetterOf(int line) const
    {
        qsizetype at = 0;
        for (; line > 0 && at >= 0; --line)
            at = text().indexOf('\n', at) + 1;
        while (at < text().size() && (text()[at] == ' ' || text()[at] == '\t'))
            ++at;
        return at;
    }

    static SettingPath pathOfNode(const json::Document &document, qsizetype offset)
    {
        const json::NodeIndex node = document.nodeAt(offset);
        return node == json::NoNode ? SettingPath() : withoutIndexes(document, node);
    }

    /// Inside of a list the setting is the list.
    static SettingPath withoutIndexes(const json::Document &document, json::NodeIndex node)
    {
        json::NodeIndex named = node;
        for (json::NodeIndex i = node; i != document.root(); i = document.node(i).parent) {
            if (document.node(i).keyBegin < 0)
                named = document.node(i).parent;
        }
        return document.pathOf(named);
    }

    SettingPath pathInside(qsizetype file, qsizetype offset) const
    {
        const auto &map = m_deployment.file(file).map;
        qsizetype low = 0;
        qsizetype high = m_deployment.file(file).text.size();
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            if (map.sourceOffset(middle) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return pathOfNode(m_deployment.fileDocument(file), low);
    }

    /// The variable whose name is the last one at or before the place, if its lines reach there.
    SettingPath pathOfVariableAt(int line, qsizetype offset)
    {
        const deployment::Variable *nearest = nullptr;
        for (const auto *list :
             {&m_deployment.container().variables, &m_deployment.container().overridden}) {
            for (const auto &variable : *list) {
                const bool isNearer = variable.source == m_source && lineOf(variable.offset) <= line
                    && (!nearest || variable.offset > nearest->offset);
                if (isNearer)
                    nearest = &variable;
            }
        }
        if (!nearest || offset < 0 || lineOf(rangeOfVariable(nearest->offset).end - 1) < line)
            return {};
        return image::meaningOfVariable(*m_image.profile, image::textOfBytes(nearest->name)).path;
    }

    TextRange rangeOf(const deployment::Definition &definition, const SettingPath &path)
    {
        if (definition.delivery == deployment::Delivery::Variable)
            return rangeOfVariable(definition.offset);
        if (definition.file < 0)
            return {definition.offset, definition.offset};
        const json::Document &document = m_deployment.fileDocument(definition.file);
        const json::NodeIndex node = document.find(path);
        if (definition.delivery == deployment::Delivery::Secret || node == json::NoNode)
            return {definition.offset, definition.offset};
        const json::Node &found = document.node(node);
        const auto &file = m_deployment.file(definition.file);
        const qint32 begin = found.keyBegin < 0 ? found.begin : found.keyBegin;
        return {file.sourceOffset(begin), file.sourceOffset(found.end - 1) + 1};
    }

    /// From the name of a variable to the end of its value.
    TextRange rangeOfVariable(qsizetype offset)
    {
        const Role role = m_deployment.source(m_source).role;
        if (role == Role::Compose || role == Role::Manifests) {
            const yaml::Document &document = m_deployment.yaml(m_source);
            const yaml::NodeIndex node = document.nodeAt(offset);
            const bool isScalar =
                node != yaml::NoNode && document.node(node).kind == yaml::NodeKind::Scalar;
            if (isScalar)
                return document.memberRange(node);
        }
        const qsizetype end = text().indexOf('\n', offset);
        return {offset, end < 0 ? text().size() : end};
    }

    const deployment::Deployment m_deployment;
    const image::Image m_image;
    const qsizetype m_source;
    const LineIndex m_index;
};

} // namespace

PreviewText sourceText(const Session &session, qsizetype source, bool revealSecrets)
{
    exchange::ConcealingMemory memory;
    return sourceText(session, source, revealSecrets, memory);
}

PreviewText sourceText(const Session &session, qsizetype source, bool revealSecrets,
                       exchange::ConcealingMemory &memory)
{
    const auto &deployment = session.deployment();
    ShownSource shown{source, deployment.source(source).text, {}};
    QByteArray text = shown.text;
    if (!revealSecrets) {
        shown.hidden = exchange::concealingSplices(deployment, session.image(), session.catalogue(),
                                                   source, memory);
        applySplices(text, shown.hidden);
    }
    PreviewText result{.lines = {},
                       .language = languageOf(deployment.source(source).role),
                       .shown = std::move(shown)};
    for (QString &line : shownLines(text))
        result.lines.append({std::move(line), {}, {}});
    const auto places = std::make_shared<SourcePlaces>(session, source);
    result.pathAt = [places](int line) { return places->pathAt(line); };
    result.linesOf = [places](const SettingPath &path) { return places->linesOf(path); };
    return result;
}

QList<qsizetype> sourcesOf(const Session &session, const QList<Role> &roles)
{
    QList<qsizetype> result;
    const auto &sources = session.deployment().sources();
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (roles.contains(sources[i].role) && sources[i].kind == deployment::Source::Kind::Regular)
            result.append(i);
    }
    return result;
}

QString nameOfSource(const deployment::Source &source)
{
    if (!source.diskPath.isEmpty())
        return QFileInfo(source.diskPath).fileName();
    return source.containerPath.isEmpty() ? u"orthanc.env"_s : source.fileName();
}

} // namespace towerkey::ui
