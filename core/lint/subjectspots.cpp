// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "core/lint/deployment/service.h"
#include "core/lint/subject.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

/// The range of a text in the text that it was made from.
TextRange mapped(const TextMap &map, TextRange range)
{
    if (map.isIdentity())
        return range;
    const qsizetype begin = map.sourceOffset(range.begin);
    const qsizetype last = range.length() > 0 ? map.sourceOffset(range.end - 1) + 1 : begin;
    return {begin, qMax(begin, last)};
}

} // namespace

Spot Subject::fileSpot(qsizetype file, TextRange range) const
{
    const deployment::ContainerFile &seen = m_deployment.file(file);
    if (seen.source < 0)
        return {};
    return {.source = seen.source,
            .range = seen.isEmbedded ? mapped(seen.map, range) : range,
            .setting = {}};
}

Spot Subject::fileSpot(qsizetype file) const
{
    const deployment::ContainerFile &seen = m_deployment.file(file);
    if (seen.isEmbedded)
        return fileSpot(file, {0, seen.text.size()});
    return {.source = seen.source, .range = {}, .setting = {}};
}

Spot Subject::textSpot(qsizetype text, TextRange range) const
{
    const GivenText &read = m_texts[text];
    if (read.file >= 0)
        return fileSpot(read.file, mapped(read.map, range));
    const GivenVariable &variable = m_variables[read.variable];
    Spot spot = this->spot(variable);
    const TextRange inside = m_jsonText ? m_jsonText->range(range) : TextRange();
    if (inside.length() > 0)
        spot.range = inside;
    return spot;
}

Spot Subject::spot(const GivenVariable &given) const
{
    const deployment::Variable &variable = *given.variable;
    if (variable.source < 0)
        return {.source = -1, .range = {}, .setting = given.meaning.path};
    return {.source = variable.source,
            .range = {variable.offset, variable.offset + variable.name.size()},
            .setting = given.meaning.path};
}

Spot Subject::valueSpot(const GivenVariable &given) const
{
    Spot spot = this->spot(given);
    const TextRange whole{0, given.variable->value.size()};
    const TextRange inside = given.json ? given.json->text.range(whole)
                                        : VariableText(m_deployment, *given.variable).range(whole);
    if (spot.source >= 0 && inside.length() > 0)
        spot.range = inside;
    return spot;
}

Spot Subject::spot(const GivenSecret &secret) const
{
    Spot spot = fileSpot(secret.file);
    spot.setting = secret.meaning.path;
    return spot;
}

Spot Subject::nameSpot(const GivenSecret &secret) const
{
    const GivenVariable *pointer = secret.pointer.isEmpty() ? nullptr : variable(secret.pointer);
    if (pointer)
        return spot(*pointer);
    const QString name = m_deployment.file(secret.file).name();
    for (const deployment::SecretGrant &grant : container().service.secrets) {
        if (grant.target != name || grant.source < 0)
            continue;
        Spot spot = spotAt(*this, grant.source, grant.offset);
        spot.setting = secret.meaning.path;
        return spot;
    }
    return spot(secret);
}

/// The name of the variable carries what stands for itself; what is inside of JSON has a place of
/// its own where it can be found.
Spot Subject::spotInVariable(const Given &given, const SettingPath &path, bool ofKey) const
{
    const GivenVariable &variable = m_variables[given.variable];
    const bool isInside = path.size() > variable.meaning.path.size();
    if (!isInside || !variable.json)
        return ofKey ? spot(variable) : valueSpot(variable);
    Spot spot = this->spot(variable);
    const SettingPath inside(path.keys().sliced(variable.meaning.path.size()));
    const TextRange range = variable.json->range(inside, ofKey);
    if (range.length() > 0)
        spot.range = range;
    return spot;
}

Spot Subject::spotInSecret(const Given &given, const SettingPath &path, bool ofKey) const
{
    const GivenSecret &secret = m_secrets[given.secret];
    const qsizetype depth = secret.meaning.path.size();
    if (path.size() <= depth)
        return ofKey ? nameSpot(secret) : spot(secret);
    const json::NodeIndex index =
        secret.json ? secret.json->find(SettingPath(path.keys().sliced(depth))) : json::NoNode;
    if (index == json::NoNode)
        return spot(secret);
    const json::Node &node = secret.json->node(index);
    const bool hasKey = ofKey && node.keyBegin >= 0;
    return fileSpot(secret.file,
                    hasKey ? TextRange{node.keyBegin, node.keyEnd}
                           : TextRange{node.begin, node.end});
}

Spot Subject::spot(const Given &given) const { return spot(given, given.path); }

Spot Subject::spot(const Given &given, const SettingPath &path) const
{
    Spot spot;
    if (given.text >= 0) {
        const json::Document &document = m_texts[given.text].document;
        const json::NodeIndex found = path == given.path ? given.node : document.find(path);
        const json::Node &node = document.node(found == json::NoNode ? given.node : found);
        spot = textSpot(given.text, {node.begin, node.end});
    } else if (given.variable >= 0) {
        spot = spotInVariable(given, path, false);
    } else if (given.secret >= 0) {
        spot = spotInSecret(given, path, false);
    }
    spot.setting = path;
    return spot;
}

Spot Subject::keySpot(const Given &given) const
{
    Spot spot;
    if (given.text >= 0) {
        const json::Node &node = m_texts[given.text].document.node(given.node);
        spot = textSpot(given.text, {node.keyBegin, node.keyEnd});
    } else if (given.variable >= 0) {
        spot = spotInVariable(given, given.path, true);
    } else if (given.secret >= 0) {
        spot = spotInSecret(given, given.path, true);
    }
    spot.setting = given.path;
    return spot;
}

Spot Subject::spot(const Place &place) const
{
    const auto source = m_sourceOfDiskPath.constFind(place.source);
    if (source == m_sourceOfDiskPath.constEnd())
        return {};
    const QByteArray &text = m_deployment.source(*source).text;
    if (place.position.line < 1)
        return {.source = *source, .range = {}, .setting = {}};
    qsizetype begin = 0;
    for (int line = 1; line < place.position.line && begin >= 0; ++line)
        begin = text.indexOf('\n', begin) + 1;
    const qsizetype lineEnd = text.indexOf('\n', begin);
    const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
    const QString line = QString::fromUtf8(text.sliced(begin, end - begin));
    const int column = qMax(0, place.position.column - 1);
    begin += line.first(qMin(qsizetype(column), line.size())).toUtf8().size();
    return {.source = *source, .range = {begin, qMax(begin, end)}, .setting = {}};
}

Spot Subject::spotOf(const SettingPath &path) const
{
    const QList<qsizetype> positions = givenAt(path);
    for (const qsizetype position : positions | std::views::reverse) {
        if (m_given[position].counts)
            return spot(m_given[position]);
    }
    return {.source = -1, .range = {}, .setting = path};
}

QString Subject::shown(const SettingPath &path, const json::Value &value) const
{
    constexpr qsizetype longest = 60;
    if (m_catalogue.isSensitive(path))
        return dots();
    if (value.isTable() || value.isList())
        return value.isTable() ? u"{…}"_s : u"[…]"_s;
    const QString text = QString::fromUtf8(json::toJson(value));
    return text.size() > longest ? text.first(longest) + u'…' : text;
}

QString Subject::sourceName(const Given &given) const
{
    if (given.variable >= 0)
        return m_variables[given.variable].name;
    if (given.secret >= 0)
        return m_deployment.file(m_secrets[given.secret].file).path;
    return m_deployment.file(m_texts[given.text].file).path;
}

QString Subject::spelling(const Given &given) const
{
    if (given.text >= 0 && given.variable >= 0)
        return u"env-var: ORTHANC_JSON"_s;
    if (given.variable >= 0)
        return u"env-var:"_s + m_variables[given.variable].name;
    if (given.secret >= 0)
        return u"secret:"_s + m_secrets[given.secret].name;
    return u"file:"_s + m_deployment.file(m_texts[given.text].file).path;
}

} // namespace towerkey::lint
