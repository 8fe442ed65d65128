// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/concealingsearch.h"

#include "core/base/listchange.h"
#include "core/base/secrettext.h"
#include "core/exchange/masking.h"
#include "core/image/names.h"
#include "core/image/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Role;
using json::NodeIndex;
using json::NodeType;

Concealing::Concealing(const deployment::Deployment &deployment, const image::Image &image,
                       const catalogue::Catalogue &catalogue, qsizetype source,
                       ConcealingMemory &memory)
    : m_deployment(deployment), m_image(image), m_catalogue(catalogue), m_source(source),
      m_text(deployment.source(source).text), m_memory(memory)
{
}

QList<TextSplice> Concealing::run()
{
    switch (m_deployment.source(m_source).role) {
    case Role::Configuration:
        addOfMembers(m_deployment.document(m_source));
        break;
    case Role::EnvironmentPairs:
        addOfPairs(m_deployment.document(m_source));
        break;
    case Role::Environment:
    case Role::Interpolation:
    case Role::EnvironmentFile:
        addOfLines();
        break;
    case Role::Secret:
        hide({0, m_text.size()});
        break;
    case Role::Manifests:
        addOfVariables();
        addOfYaml();
        addOfManifests();
        break;
    case Role::Command:
        addOfCommands();
        break;
    case Role::Inspection:
        addOfInspection(m_deployment.document(m_source));
        break;
    default:
        addOfVariables();
        addOfYaml();
        break;
    }
    addOfEmbeddedFiles();
    addOfComments();
    return sorted();
}

TextSplice Concealing::hidden(TextRange range) const
{
    QByteArray replacement;
    bool isBlank = true;
    for (qsizetype at = range.begin; at < range.end; ++at) {
        const char c = m_text[at];
        const bool isBreak = c == '\n' || c == '\r';
        if (isBreak || (isBlank && (c == ' ' || c == '\t')))
            replacement += c;
        else if (std::exchange(isBlank, false))
            replacement += dots().toUtf8();
        isBlank = isBlank || isBreak;
    }
    return {range, replacement};
}

/// A JSON string keeps its quotes, so that the text stays JSON.
void Concealing::hideNode(const json::Document &document, NodeIndex index, const TextMap *map)
{
    const json::Node &node = document.node(index);
    TextRange range{node.begin, node.end};
    if (map)
        range = {map->sourceOffset(node.begin), map->sourceOffset(node.end - 1) + 1};
    if (range.begin >= range.end || range.end > m_text.size())
        return;
    const bool isQuoted =
        m_text[range.begin] == '"' && m_text[range.end - 1] == '"' && range.length() > 2;
    hide(isQuoted ? TextRange{range.begin + 1, range.end - 1} : range);
}

void Concealing::addOfDocument(const json::Document &document, const TextMap *map)
{
    if (document.isEmpty())
        return;
    const NodeIndex root = document.root();
    if (document.problems().isEmpty() || document.node(root).type != NodeType::Table)
        return walk(document, root, masked(m_catalogue, {}, document.value(root)), map);
    // Of members with the same key the value has only the last, so each is looked at by itself.
    QList<NodeIndex> tables{root};
    while (!tables.isEmpty()) {
        const NodeIndex table = tables.takeLast();
        for (auto child = document.firstChild(table); child != json::NoNode;
             child = document.nextSibling(child)) {
            if (document.node(child).type == NodeType::Table)
                tables.append(child);
            else
                walk(document, child,
                     maskedAt(m_catalogue, document.pathOf(child), document.value(child)), map);
        }
    }
}

/// The same, member by member of a text in which no member stands twice.
void Concealing::addOfMembers(const json::Document &document)
{
    if (!document.problems().isEmpty())
        return addOfDocument(document, {});
    const auto before = std::exchange(m_memory.members, {});
    for (auto child = document.firstChild(document.root()); child != json::NoNode;
         child = document.nextSibling(child)) {
        const json::Node &node = document.node(child);
        const QString key = document.key(child);
        const TextRange range{node.keyBegin, node.end};
        ConcealingMemory::Member member = before.value(key);
        if (member.text != QByteArrayView(m_text).sliced(range.begin, range.length()))
            member = memberAt(document, child, range, member);
        for (const auto &piece : std::as_const(member.pieces)) {
            for (const TextSplice &splice : piece.splices)
                m_splices.append(moved(splice, range.begin + piece.range.begin));
        }
        m_memory.members.insert(key, member);
    }
}

/// Of a table only what differs from the last time is looked at.
ConcealingMemory::Member Concealing::memberAt(const json::Document &document, NodeIndex index,
                                              TextRange range,
                                              const ConcealingMemory::Member &before)
{
    const json::Node &node = document.node(index);
    ConcealingMemory::Member member{m_text.sliced(range.begin, range.length()),
                                    node.type == NodeType::Table && node.childCount > 0,
                                    {}};
    QList<NodeIndex> parts;
    if (member.isTable) {
        for (auto child = document.firstChild(index); child != json::NoNode;
             child = document.nextSibling(child))
            parts.append(child);
    } else {
        parts.append(index);
    }
    const auto rangeOf = [&](NodeIndex part) {
        const json::Node &inside = document.node(part);
        return TextRange{inside.keyBegin - range.begin, inside.end - range.begin};
    };
    const auto textIn = [](const ConcealingMemory::Member &around, TextRange piece) {
        return QByteArrayView(around.text).sliced(piece.begin, piece.length());
    };
    const qsizetype known = member.isTable == before.isTable ? before.pieces.size() : 0;
    const ListChange change = listChange(known, parts.size(), [&](qsizetype i, qsizetype k) {
        return textIn(before, before.pieces.at(i).range) == textIn(member, rangeOf(parts[k]));
    });
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isInTail = i >= change.first + change.inserted;
        const qsizetype old = isInTail ? i - change.inserted + change.removed : i;
        member.pieces.append({rangeOf(parts[i]),
                              isInTail || i < change.first ? before.pieces.at(old).splices
                                                           : splicesIn(document, parts[i])});
    }
    return member;
}

QList<TextSplice> Concealing::splicesIn(const json::Document &document, NodeIndex index)
{
    QList<TextSplice> found = std::exchange(m_splices, {});
    const SettingPath path = document.pathOf(index);
    walk(document, index, maskedAt(m_catalogue, path, document.value(index)), nullptr);
    std::swap(found, m_splices);
    for (TextSplice &splice : found)
        splice = moved(splice, -document.node(index).keyBegin);
    return found;
}

TextSplice Concealing::moved(const TextSplice &splice, qsizetype by)
{
    return {{splice.range.begin + by, splice.range.end + by}, splice.replacement};
}

/// What masking() turned into dots, and what it has not seen.
void Concealing::walk(const json::Document &document, NodeIndex root, const json::Value &shown,
                      const TextMap *map)
{
    struct Item
    {
        NodeIndex node;
        const json::Value *shown;
    };
    QList<Item> open{{root, &shown}};
    while (!open.isEmpty()) {
        const Item item = open.takeLast();
        const auto *table = item.shown ? item.shown->as<json::Table>() : nullptr;
        const auto *list = item.shown ? item.shown->as<json::List>() : nullptr;
        const auto *text = item.shown ? item.shown->as<QString>() : nullptr;
        const NodeType type = document.node(item.node).type;
        const bool isScalar = type != NodeType::Table && type != NodeType::List;
        if (isScalar && (!item.shown || table || list || (text && *text == dots())))
            hideNode(document, item.node, map);
        qsizetype position = 0;
        for (auto child = document.firstChild(item.node); child != json::NoNode;
             child = document.nextSibling(child), ++position) {
            open.append({child,
                         table                                 ? table->find(document.key(child))
                             : list && position < list->size() ? &list->at(position)
                                                               : nullptr});
        }
    }
}

/// Whether the text of a variable holds anything secret.
bool Concealing::isSecret(const QString &name, const QString &text) const
{
    const auto meaning = image::meaningOfVariable(*m_image.profile, name);
    using enum image::NameKind;
    switch (meaning.kind) {
    case Setting:
    case LegacySetting:
    case OrthancJson: {
        const auto value = image::valueOfText(text, m_image.maximumDepth);
        // What was meant as JSON and is none cannot be judged.
        const bool isBroken = !value
            || (value->isString()
                && (meaning.kind == OrthancJson || text.trimmed().startsWith(u'{')
                    || text.trimmed().startsWith(u'[')));
        return isBroken || holdsSecrets(m_catalogue, meaning.path, *value);
    }
    case Pointer:
    case Toggle:
    case LegacyToggle:
        return false;
    case Special:
    case Ignored:
        break;
    }
    return !text.isEmpty()
        && (m_catalogue.isSensitive(SettingPath({name})) || holdsUrlPassword(text));
}

bool Concealing::isSecret(const QByteArray &name, const QByteArray &text) const
{
    return isSecret(image::textOfBytes(name), image::textOfBytes(text));
}

void Concealing::addOfLines()
{
    for (const auto &line : m_deployment.environmentText(m_source).assignments()) {
        if (isSecret(line.name, line.value))
            hide(line.valueRange);
    }
}

void Concealing::addOfPairs(const json::Document &document)
{
    if (document.isEmpty())
        return;
    for (auto pair = document.firstChild(document.root()); pair != json::NoNode;
         pair = document.nextSibling(pair)) {
        const NodeIndex name = document.child(pair, u"0"_s);
        const NodeIndex value = document.child(pair, u"1"_s);
        if (name == json::NoNode || value == json::NoNode)
            continue;
        const json::Value nameText = document.value(name);
        const json::Value valueText = document.value(value);
        const bool areTexts = nameText.isString() && valueText.isString();
        if (areTexts && isSecret(*nameText.as<QString>(), *valueText.as<QString>()))
            hideNode(document, value, nullptr);
    }
}

void Concealing::addOfEmbeddedFiles()
{
    for (qsizetype i = 0; i < m_deployment.files().size(); ++i) {
        const deployment::ContainerFile &file = m_deployment.file(i);
        if (file.source != m_source || !file.isEmbedded)
            continue;
        if (file.role == deployment::ContainerFile::Role::Secret) {
            hide({file.sourceOffset(0), file.sourceOffset(file.text.size())});
            continue;
        }
        addOfDocument(m_deployment.fileDocument(i), &file.map);
        addOfGaps(m_deployment.fileDocument(i), &file.map);
    }
}

/// What is found twice is hidden once.
QList<TextSplice> Concealing::sorted() const
{
    QList<TextSplice> found = m_splices;
    std::ranges::stable_sort(found, {},
                             [](const TextSplice &splice) { return splice.range.begin; });
    QList<TextSplice> result;
    for (const TextSplice &splice : std::as_const(found)) {
        const qsizetype done = result.isEmpty() ? 0 : result.last().range.end;
        if (splice.range.begin >= done)
            result.append(splice);
        else if (splice.range.end > done)
            result.append(hidden({done, splice.range.end}));
    }
    return result;
}

} // namespace towerkey::exchange
