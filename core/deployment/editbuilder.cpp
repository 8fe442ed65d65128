// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/editbuilder.h"

#include "core/image/names.h"
#include "core/image/values.h"
#include "core/json/edits.h"

using namespace Qt::StringLiterals;

namespace towerkey::deployment {

namespace {

/// Positions of a variable in a list of pairs, last first.
QList<qsizetype> pairsNamed(const json::Document &pairs, const QByteArray &name)
{
    QList<qsizetype> positions;
    qsizetype position = 0;
    for (auto i = pairs.firstChild(pairs.root()); i != json::NoNode; i = pairs.nextSibling(i)) {
        const json::Value pair = pairs.value(i);
        const auto *items = pair.as<json::List>();
        const bool isPair = items && items->size() == 2;
        const QString *text = isPair ? items->at(0).as<QString>() : nullptr;
        if (text && image::bytesOfText(*text) == name)
            positions.prepend(position);
        ++position;
    }
    return positions;
}

SettingPath pairPath(qsizetype position, int item)
{
    return SettingPath({QString::number(position), QString::number(item)});
}

QByteArray secretText(const json::Value &value)
{
    const QString text = image::textOfValue(value);
    // Line ends are changed or cut off when the image reads a secret.
    const bool isChanged = text.contains(u'\r') || text.endsWith(u'\n');
    return isChanged ? json::toJson(value) : text.toUtf8();
}

} // namespace

Result<Edit> EditBuilder::finish() &&
{
    if (m_error)
        return std::unexpected(*m_error);
    return std::move(m_edit);
}

void EditBuilder::add(const Change &change)
{
    if (m_error)
        return;
    m_deployment.apply({{change}});
    m_edit.changes.append(change);
}

void EditBuilder::fail(Error error, qsizetype source)
{
    if (error.place.source.isEmpty())
        error.place.source = m_deployment.source(source).diskPath;
    m_error = std::move(error);
}

void EditBuilder::splice(qsizetype source, const Result<QList<TextSplice>> &splices)
{
    if (m_error)
        return;
    if (!splices)
        fail(splices.error(), source);
    else if (!splices->isEmpty())
        add(SpliceText{source, *splices});
}

qsizetype EditBuilder::variableSource()
{
    for (const Role role : {Role::Environment, Role::EnvironmentPairs}) {
        if (const qsizetype index = m_deployment.firstOf(role); index >= 0)
            return index;
    }
    add(AddSource{m_deployment.sources().size(), {.role = Role::Environment}});
    return m_deployment.sources().size() - 1;
}

void EditBuilder::setVariable(const QByteArray &name, const QByteArray &value)
{
    const Variable *present = m_deployment.variable(name);
    const qsizetype source = present ? present->source : variableSource();
    if (m_deployment.source(source).role == Role::Environment)
        return splice(source, m_deployment.environmentText(source).set(name, value));
    const json::Document &pairs = m_deployment.document(source);
    const QList<qsizetype> positions = pairsNamed(pairs, name);
    const json::Value text(image::textOfBytes(value));
    if (!positions.isEmpty())
        return splice(source, json::setValue(pairs, pairPath(positions.first(), 1), text));
    const qsizetype size = pairs.isEmpty() ? 0 : pairs.node(pairs.root()).childCount;
    const json::List pair{json::Value(image::textOfBytes(name)), text};
    splice(source,
           json::insert(pairs, SettingPath({QString::number(size)}), size, json::Value(pair)));
}

void EditBuilder::unsetVariable(const QByteArray &name)
{
    for (qsizetype i = 0; i < m_deployment.sources().size(); ++i) {
        if (m_deployment.source(i).role == Role::Environment) {
            splice(i, m_deployment.environmentText(i).remove(name));
        } else if (m_deployment.source(i).role == Role::EnvironmentPairs) {
            for (const qsizetype position : pairsNamed(m_deployment.document(i), name)) {
                splice(i,
                       json::remove(m_deployment.document(i),
                                    SettingPath({QString::number(position)})));
            }
        }
    }
}

void EditBuilder::renameVariable(const QByteArray &name, const QByteArray &newName)
{
    for (qsizetype i = 0; i < m_deployment.sources().size(); ++i) {
        if (m_deployment.source(i).role == Role::Environment) {
            splice(i, m_deployment.environmentText(i).rename(name, newName));
        } else if (m_deployment.source(i).role == Role::EnvironmentPairs) {
            for (const qsizetype position : pairsNamed(m_deployment.document(i), name)) {
                splice(i,
                       json::setValue(m_deployment.document(i), pairPath(position, 0),
                                      json::Value(image::textOfBytes(newName))));
            }
        }
    }
}

void EditBuilder::insert(const SettingPath &path, const json::Value &value, Delivery delivery)
{
    switch (delivery) {
    case Delivery::File:
        return insertIntoFile(path, value);
    case Delivery::Variable:
        return insertAsVariable(path, value);
    case Delivery::Secret:
        return insertAsSecret(path, value);
    }
}

/// The file that has most of the tables around a setting already; a new one when there is none.
qsizetype EditBuilder::fileFor(const SettingPath &path)
{
    qsizetype best = -1;
    qsizetype bestDepth = -1;
    for (qsizetype i = 0; i < m_deployment.sources().size(); ++i) {
        const Source &source = m_deployment.source(i);
        if (source.role != Role::Configuration || source.kind != Source::Kind::Regular)
            continue;
        SettingPath around = path.parent();
        while (!around.isEmpty() && m_deployment.document(i).find(around) == json::NoNode)
            around = around.parent();
        if (around.size() > bestDepth) {
            best = i;
            bestDepth = around.size();
        }
    }
    if (best < 0) {
        best = 0;
        add(AddSource{0,
                      {.role = Role::Configuration,
                       .containerPath = u"/etc/orthanc/orthanc.json"_s,
                       .text = "{\n}\n"}});
    }
    return best;
}

// Where the image replaces variables in files, a dollar of the value must not look like one.
void EditBuilder::setInFile(qsizetype source, const SettingPath &path, const json::Value &value)
{
    const json::Document &document = m_deployment.document(source);
    if (!m_image.profile->substitutesInFiles)
        return splice(source, json::setValue(document, path, value));
    const auto escaped = [](QByteArray json) { return json.replace("$", "\\u0024"); };
    const json::NodeIndex node = document.find(path);
    const bool isSubstituted = node != json::NoNode && document.sourceText(node).contains('$');
    auto splices = isSubstituted ? json::setText(document, path, escaped(json::toJson(value)))
                                 : json::setValue(document, path, value);
    for (qsizetype i = 0; splices && i < splices->size(); ++i)
        (*splices)[i].replacement = escaped((*splices)[i].replacement);
    splice(source, splices);
}

void EditBuilder::insertIntoFile(const SettingPath &path, const json::Value &value)
{
    setInFile(fileFor(path), path, value);
}

QByteArray EditBuilder::variableText(const json::Value &value) const
{
    const QString text = image::textOfValue(value);
    // A line of NAME=value has no other way to hold a line break than JSON's.
    const bool isOneLine = !text.contains(u'\n') && !text.contains(u'\r');
    return isOneLine ? image::bytesOfText(text) : json::toJson(value);
}

void EditBuilder::insertAsVariable(const SettingPath &path, const json::Value &value)
{
    const image::SettingName name = image::variableName(*m_image.profile, path);
    const QByteArray variable = image::bytesOfText(name.name);
    if (const Variable *present = m_deployment.variable(variable); present && !name.isExact) {
        const Definition around{.delivery = Delivery::Variable,
                                .source = present->source,
                                .name = name.name,
                                .path = name.path};
        return replace(around, path, value);
    }
    const json::Value whole = wrapped(value, path.keys().sliced(name.path.size()));
    setVariable(variable, variableText(whole));
}

void EditBuilder::insertAsSecret(const SettingPath &path, const json::Value &value)
{
    const image::SettingName name = image::secretName(*m_image.profile, path);
    if (name.name.isEmpty() && !m_error)
        m_error = Error{ErrorId::NotExpressible, {path.toString()}, {}};
    const qsizetype present = m_deployment.secretNamed(name.name);
    if (present >= 0 && !name.isExact) {
        return replace(
            {.delivery = Delivery::Secret, .source = present, .name = name.name, .path = name.path},
            path, value);
    }
    const QByteArray text = secretText(wrapped(value, path.keys().sliced(name.path.size())));
    if (present >= 0)
        add(RemoveSource{present});
    add(AddSource{
        m_deployment.sources().size(),
        {.role = Role::Secret, .containerPath = u"/run/secrets/"_s + name.name, .text = text}});
}

QByteArray EditBuilder::textOf(const Definition &definition) const
{
    if (definition.delivery == Delivery::Secret)
        return m_deployment.source(definition.source).text;
    const Variable *variable = m_deployment.variable(image::bytesOfText(definition.name));
    return variable ? variable->value : QByteArray();
}

void EditBuilder::setNamed(const Definition &definition, const QByteArray &text)
{
    if (definition.delivery == Delivery::Variable)
        return setVariable(image::bytesOfText(definition.name), text);
    const QByteArray present = m_deployment.source(definition.source).text;
    qsizetype end = present.size();
    while (end > 0 && (present[end - 1] == '\n' || present[end - 1] == '\r'))
        --end;
    splice(definition.source, QList<TextSplice>{{{0, end}, text}});
}

void EditBuilder::replace(const Definition &definition, const SettingPath &path,
                          const json::Value &value)
{
    if (definition.delivery == Delivery::File)
        return setInFile(definition.source, path, value);
    if (definition.isWhole(path)) {
        return setNamed(definition,
                        definition.delivery == Delivery::Secret ? secretText(value)
                                                                : variableText(value));
    }
    QByteArray text = textOf(definition);
    const SettingPath inside(path.keys().sliced(definition.path.size()));
    const auto splices = json::setValue(json::Document::parse(text), inside, value);
    if (!splices)
        return splice(definition.source, splices);
    applySplices(text, *splices);
    setNamed(definition, text);
}

void EditBuilder::removeNamed(const Definition &definition)
{
    if (definition.delivery == Delivery::Variable)
        return unsetVariable(image::bytesOfText(definition.name));
    add(RemoveSource{definition.source});
    if (!definition.pointer.isEmpty())
        unsetVariable(image::bytesOfText(definition.pointer));
}

void EditBuilder::remove(const Definition &definition, const SettingPath &path)
{
    if (definition.delivery == Delivery::File) {
        const json::Document &document = m_deployment.document(definition.source);
        return splice(definition.source, json::remove(document, path));
    }
    if (definition.path.startsWith(path))
        return removeNamed(definition);
    QByteArray text = textOf(definition);
    const SettingPath inside(path.keys().sliced(definition.path.size()));
    const auto splices = json::remove(json::Document::parse(text), inside);
    if (!splices)
        return splice(definition.source, splices);
    applySplices(text, *splices);
    setNamed(definition, text);
}

} // namespace towerkey::deployment
