// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/names.h"
#include "core/image/substitution.h"
#include "core/image/values.h"
#include "core/image/variableorder.h"
#include "core/startup/script.h"

#include <QStringDecoder>

#include <numeric>

using namespace Qt::StringLiterals;

namespace towerkey::startup {

namespace {

constexpr auto ConfigurationFolder = "/etc/orthanc/"_L1;
constexpr auto SecretsFolder = "/run/secrets/"_L1;

/// The name of a file directly in a folder, if it is no hidden one; else empty.
QString visibleName(const QString &path, QLatin1StringView folder)
{
    if (!path.startsWith(folder))
        return {};
    const QString name = path.sliced(folder.size());
    return name.contains(u'/') || name.startsWith(u'.') ? QString() : name;
}

bool isConfiguration(const InputFile &file, QLatin1StringView folder)
{
    return visibleName(file.path, folder).endsWith(u".json");
}

QString shownName(const InputFile &file) { return file.place.isEmpty() ? file.path : file.place; }

/// Python reads texts with universal line ends. Here the length stays, so that places stay true:
/// a blank before a line break means the same in JSON, and in strings neither is allowed.
QByteArray withLineFeeds(QByteArray text)
{
    if (text.contains('\r'))
        text.replace("\r\n", " \n").replace('\r', '\n');
    return text;
}

bool isUtf8(const QByteArray &text) { return text.isValidUtf8(); }

} // namespace

bool Script::readFiles()
{
    for (const InputFile &file : m_input.files) {
        if (isConfiguration(file, ConfigurationFolder) && !readFile(file))
            return false;
    }
    for (const InputFile &file : m_input.secrets) {
        if (isConfiguration(file, SecretsFolder) && !readFile(file))
            return false;
    }
    return true;
}

bool Script::readFile(const InputFile &file)
{
    const Place place{shownName(file), {}};
    if (file.kind == InputFile::Kind::Folder)
        return crash(ReasonId::FileIsFolder, {shownName(file)}, place);
    if (file.kind == InputFile::Kind::DanglingLink)
        return crash(ReasonId::LinkDangling, {shownName(file)}, place);
    if (!isUtf8(file.content))
        return crash(ReasonId::FileNotUtf8, {shownName(file)}, place);
    SourceInfo source{SourceKind::File, u"file:"_s + file.path, file.path, place, file.content,
                      file.map};
    if (!file.host.isEmpty())
        source.text = file.host;
    QByteArray text = withLineFeeds(file.content);
    if (m_profile.substitutesInFiles) {
        const auto substituted = image::substitute(text, m_environment);
        text = substituted.text;
        source.map = TextMap::joined(file.map, substituted.map, text.size());
    }
    return mergeFile(file, documentOf(file, text), std::move(source));
}

/// What was read already holds if nothing was replaced in the text, and if nothing of it is wrong,
/// deep levels included.
json::Document Script::documentOf(const InputFile &file, const QByteArray &text) const
{
    const bool isRead = file.document && file.document->problems().isEmpty()
        && file.document->options().imageDepth <= m_image.maximumDepth
        && file.document->text() == text && !text.contains('\r');
    return isRead
        ? *file.document
        : json::Document::parse(
              text, {.carriageReturnEndsComment = false, .imageDepth = m_image.maximumDepth});
}

bool Script::mergeFile(const InputFile &file, const json::Document &document, SourceInfo source)
{
    if (!document.isAcceptedBy(json::Reader::Image))
        return passUnparsable(file, source, document);
    m_lastFile = ParsedFile{file.path, document};
    if (document.node(document.root()).type != json::NodeType::Table)
        return crash(ReasonId::TopLevelNoTable, {shownName(file)}, source.place);
    return mergeDocument(document, std::move(source));
}

bool Script::mergeDocument(const json::Document &document, SourceInfo source)
{
    const auto index = int(m_outcome.configuration.sources().size());
    const SourceTree tree = m_memory.tree(index, source.spelling, document);
    source.spots = tree.spots;
    m_outcome.configuration.addSource(std::move(source));
    return survives(mergeOver(m_outcome.configuration, *tree.root));
}

// The script reports the file and goes on with what it has read last, under the name of the file
// it could not read; when nothing has been read yet it stops.
bool Script::passUnparsable(const InputFile &file, const SourceInfo &source,
                            const json::Document &document)
{
    const json::Problem *problem = document.firstProblemFor(json::Reader::Image);
    Place place = source.place;
    if (problem)
        place.position = positionAt(source.text, source.map.sourceOffset(problem->range.begin));
    const QStringList arguments{shownName(file), problem ? json::message(*problem) : QString()};
    if (!m_lastFile)
        return crash(ReasonId::FirstFileUnparsable, arguments, place);
    m_outcome.warnings.append({ReasonId::FileUnparsable, arguments, place});
    SourceInfo repeated{SourceKind::File, source.spelling, source.name, source.place, {}, {}};
    return mergeDocument(m_lastFile->document, std::move(repeated));
}

bool Script::readEnvironment()
{
    for (const qsizetype i : orderOfVariables()) {
        m_outcome.appliedVariables.append(m_input.environment[i].name);
        if (!readVariable(m_input.environment[i]))
            return false;
    }
    return true;
}

QList<qsizetype> Script::orderOfVariables() const
{
    QList<qsizetype> order(m_input.environment.size());
    std::iota(order.begin(), order.end(), 0);
    if (m_input.environmentIsInOrder)
        return order;
    QList<QByteArray> names;
    for (const InputVariable &variable : m_input.environment)
        names.append(variable.name);
    return image::startUpOrder(names);
}

bool Script::readVariable(const InputVariable &variable)
{
    using image::NameKind;
    const QString name = image::textOfBytes(variable.name);
    const QString value = image::textOfBytes(variable.value);
    const image::NameMeaning meaning = image::meaningOfVariable(m_profile, name);
    switch (meaning.kind) {
    case NameKind::OrthancJson:
        return readOrthancJson(variable);
    case NameKind::Pointer:
        m_pointers.insert(value, {meaning.target, variable.place});
        return true;
    case NameKind::LegacySetting:
        noteLegacyName(name, image::variableName(m_profile, meaning.path).name, variable.place);
        [[fallthrough]];
    case NameKind::Setting:
        return readSetting(
            meaning, {SourceKind::Variable, u"env-var:"_s + name, name, variable.place, {}, {}},
            value);
    case NameKind::Toggle:
    case NameKind::LegacyToggle:
        readToggle(variable, meaning);
        return true;
    case NameKind::Special:
    case NameKind::Ignored:
        return true;
    }
    return true;
}

bool Script::readOrthancJson(const InputVariable &variable)
{
    const auto document = json::Document::parse(
        variable.value, {.carriageReturnEndsComment = false, .imageDepth = m_image.maximumDepth});
    if (!document.isAcceptedBy(json::Reader::Image)) {
        const json::Problem *problem = document.firstProblemFor(json::Reader::Image);
        m_errors.append({ReasonId::OrthancJsonUnparsable,
                         {problem ? json::message(*problem) : QString()},
                         variable.place});
        return true;
    }
    if (document.node(document.root()).type != json::NodeType::Table)
        return crash(ReasonId::TopLevelNoTable, {u"ORTHANC_JSON"_s}, variable.place);
    return mergeDocument(document,
                         {SourceKind::OrthancJson,
                          u"env-var: ORTHANC_JSON"_s,
                          u"ORTHANC_JSON"_s,
                          variable.place,
                          {},
                          {}});
}

bool Script::readSetting(const image::NameMeaning &meaning, SourceInfo source, const QString &text)
{
    if (meaning.crashes)
        return crash(ReasonId::NameHasEmptyWord, {source.name}, source.place);
    const auto value = image::valueOfText(text, m_image.maximumDepth);
    if (!value)
        return crash(ReasonId::ValueTooDeep, {source.name}, source.place);
    Configuration &configuration = m_outcome.configuration;
    const QString name = source.spelling + u' ' + meaning.path.toString();
    const Origin origin{configuration.addSource(std::move(source)), -1};
    const auto tree = m_memory.value(origin.source, name, text,
                                     [&] { return nodeAt(meaning.path, nodeOf(*value, origin)); });
    return survives(mergeOver(configuration, *tree));
}

void Script::readToggle(const InputVariable &variable, const image::NameMeaning &meaning)
{
    const QString name = image::textOfBytes(variable.name);
    const bool isFalse = variable.value == "false";
    m_toggles.add(m_profile, name, isFalse, variable.place);
    const bool isLegacy = meaning.kind == image::NameKind::LegacyToggle;
    if (isLegacy && (!isFalse || m_profile.legacyToggleFalseCounts)) {
        const auto *plugin = m_profile.plugin(meaning.plugin);
        noteLegacyName(name, plugin ? plugin->toggle : QString(), variable.place);
    }
}

bool Script::readSecrets()
{
    for (const InputFile &file : m_input.secrets) {
        if (!visibleName(file.path, SecretsFolder).isEmpty() && !readSecret(file))
            return false;
    }
    return true;
}

bool Script::readSecret(const InputFile &file)
{
    const Place place{shownName(file), {}};
    if (file.kind == InputFile::Kind::DanglingLink)
        return true;
    if (file.kind == InputFile::Kind::Folder)
        return m_profile.ignoresSecretFolders
            || crash(ReasonId::FileIsFolder, {shownName(file)}, place);
    if (!isUtf8(file.content))
        return crash(ReasonId::FileNotUtf8, {shownName(file)}, place);
    QByteArray text = file.content;
    text.replace("\r\n", "\n").replace('\r', '\n');
    while (m_profile.stripsSecretLineEnds && text.endsWith('\n'))
        text.chop(1);

    const QString fileName = visibleName(file.path, SecretsFolder);
    const auto pointer = m_pointers.constFind(fileName);
    const bool isPointedAt = pointer != m_pointers.constEnd();
    const QString name = isPointedAt ? pointer->target : fileName;
    const image::NameMeaning meaning = image::meaningOfSecret(m_profile, name);
    if (meaning.kind == image::NameKind::Ignored)
        return true;
    if (meaning.kind == image::NameKind::LegacySetting && !isPointedAt)
        noteLegacyName(name, image::variableName(m_profile, meaning.path).name, place);
    return readSetting(meaning, {SourceKind::Secret, u"secret:"_s + name, name, place, {}, {}},
                       image::textOfBytes(text));
}

} // namespace towerkey::startup
