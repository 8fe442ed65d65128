// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/editbuilder.h"

#include "core/deployment/layout.h"
#include "core/image/names.h"
#include "core/image/values.h"
#include "core/json/edits.h"

using namespace Qt::StringLiterals;

namespace towerkey::deployment {

namespace {

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

void EditBuilder::add(const Result<QList<Change>> &changes)
{
    if (m_error)
        return;
    if (!changes)
        return fail(changes.error());
    m_deployment.apply({*changes});
    m_edit.changes += *changes;
}

void EditBuilder::fail(Error error) { m_error = m_error ? m_error : std::move(error); }

void EditBuilder::failIn(const Definition &definition, Error error)
{
    if (error.place.source.isEmpty() && definition.source >= 0)
        error.place.source = m_deployment.source(definition.source).diskPath;
    fail(std::move(error));
}

void EditBuilder::spliceFile(qsizetype file, const Result<QList<TextSplice>> &splices)
{
    if (m_error)
        return;
    if (splices)
        return add(m_deployment.layout().spliceFile(m_deployment, file, *splices));
    Error error = splices.error();
    const qsizetype source = m_deployment.file(file).source;
    if (error.place.source.isEmpty() && source >= 0)
        error.place.source = m_deployment.source(source).diskPath;
    fail(error);
}

void EditBuilder::setVariable(const QByteArray &name, const QByteArray &value)
{
    const Variable *present = m_deployment.variable(name);
    if (!present || present->value != value)
        add(m_deployment.layout().setVariable(m_deployment, name, value));
}

void EditBuilder::unsetVariable(const QByteArray &name)
{
    add(m_deployment.layout().unsetVariable(m_deployment, name));
}

void EditBuilder::renameVariable(const QByteArray &name, const QByteArray &newName)
{
    add(m_deployment.layout().renameVariable(m_deployment, name, newName));
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
    for (qsizetype i = 0; i < m_deployment.files().size(); ++i) {
        const ContainerFile &file = m_deployment.file(i);
        const bool isFit = file.role == ContainerFile::Role::Configuration
            && file.kind == Source::Kind::Regular && !file.isAssumed && file.source >= 0;
        if (!isFit)
            continue;
        SettingPath around = path.parent();
        while (!around.isEmpty() && m_deployment.fileDocument(i).find(around) == json::NoNode)
            around = around.parent();
        if (around.size() > bestDepth) {
            best = i;
            bestDepth = around.size();
        }
    }
    if (best < 0) {
        const auto added = u"/etc/orthanc/orthanc.json"_s;
        add(m_deployment.layout().addFile(m_deployment, ContainerFile::Role::Configuration, added,
                                          "{\n}\n"));
        for (qsizetype i = 0; i < m_deployment.files().size() && best < 0; ++i)
            best = m_deployment.file(i).path == added ? i : -1;
    }
    return best;
}

// Where the image replaces variables in files, a dollar of the value must not look like one.
void EditBuilder::setInFile(qsizetype file, const SettingPath &path, const json::Value &value)
{
    if (m_error)
        return;
    const json::Document &document = m_deployment.fileDocument(file);
    if (!m_image.profile->substitutesInFiles)
        return spliceFile(file, json::setValue(document, path, value));
    const auto escaped = [](QByteArray json) { return json.replace("$", "\\u0024"); };
    const json::NodeIndex node = document.find(path);
    const bool isSubstituted = node != json::NoNode && document.sourceText(node).contains('$');
    auto splices = isSubstituted ? json::setText(document, path, escaped(json::toJson(value)))
                                 : json::setValue(document, path, value);
    for (qsizetype i = 0; splices && i < splices->size(); ++i)
        (*splices)[i].replacement = escaped((*splices)[i].replacement);
    spliceFile(file, splices);
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
    if (name.name.isEmpty())
        return fail({ErrorId::NoPlace, {path.toString()}, {}});
    const qsizetype present = m_deployment.secretNamed(name.name);
    if (present >= 0 && !name.isExact) {
        return replace({.delivery = Delivery::Secret,
                        .source = m_deployment.file(present).source,
                        .file = present,
                        .name = name.name,
                        .path = name.path},
                       path, value);
    }
    const QByteArray text = secretText(wrapped(value, path.keys().sliced(name.path.size())));
    if (present >= 0)
        add(m_deployment.layout().removeFile(m_deployment, present));
    add(m_deployment.layout().addFile(m_deployment, ContainerFile::Role::Secret,
                                      u"/run/secrets/"_s + name.name, text));
}

QByteArray EditBuilder::textOf(const Definition &definition) const
{
    if (definition.delivery == Delivery::Secret) {
        // setNamed() leaves the line ends behind it where they are.
        QByteArray text = m_deployment.file(definition.file).text;
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        return text;
    }
    const Variable *variable = m_deployment.variable(image::bytesOfText(definition.name));
    return variable ? variable->value : QByteArray();
}

void EditBuilder::setNamed(const Definition &definition, const QByteArray &text)
{
    if (definition.delivery == Delivery::Variable)
        return setVariable(image::bytesOfText(definition.name), text);
    const QByteArray present = m_deployment.file(definition.file).text;
    qsizetype end = present.size();
    while (end > 0 && (present[end - 1] == '\n' || present[end - 1] == '\r'))
        --end;
    spliceFile(definition.file, QList<TextSplice>{{{0, end}, text}});
}

void EditBuilder::replace(const Definition &definition, const SettingPath &path,
                          const json::Value &value)
{
    if (definition.delivery == Delivery::File)
        return setInFile(definition.file, path, value);
    if (definition.isWhole(path)) {
        return setNamed(definition,
                        definition.delivery == Delivery::Secret ? secretText(value)
                                                                : variableText(value));
    }
    QByteArray text = textOf(definition);
    const SettingPath inside(path.keys().sliced(definition.path.size()));
    const auto splices = json::setValue(json::Document::parse(text), inside, value);
    if (!splices)
        return failIn(definition, splices.error());
    applySplices(text, *splices);
    setNamed(definition, text);
}

void EditBuilder::removeNamed(const Definition &definition)
{
    if (definition.delivery == Delivery::Variable)
        return unsetVariable(image::bytesOfText(definition.name));
    add(m_deployment.layout().removeFile(m_deployment, definition.file));
    if (!definition.pointer.isEmpty())
        unsetVariable(image::bytesOfText(definition.pointer));
}

void EditBuilder::remove(const Definition &definition, const SettingPath &path)
{
    if (definition.delivery == Delivery::File) {
        const json::Document &document = m_deployment.fileDocument(definition.file);
        return spliceFile(definition.file, json::remove(document, path));
    }
    if (definition.path.startsWith(path))
        return removeNamed(definition);
    QByteArray text = textOf(definition);
    const SettingPath inside(path.keys().sliced(definition.path.size()));
    const auto splices = json::remove(json::Document::parse(text), inside);
    if (!splices)
        return failIn(definition, splices.error());
    applySplices(text, *splices);
    setNamed(definition, text);
}

} // namespace towerkey::deployment
