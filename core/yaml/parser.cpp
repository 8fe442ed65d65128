// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/parser.h"

#include "core/yaml/characters.h"
#include "core/yaml/emptyblocks.h"

#include <libfyaml.h>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

using Diagnostics = std::unique_ptr<fy_diag, decltype(&fy_diag_destroy)>;
using Reader = std::unique_ptr<fy_parser, decltype(&fy_parser_destroy)>;

// Silent: what libfyaml has to say is collected.
Diagnostics makeDiagnostics()
{
    fy_diag_cfg configuration;
    fy_diag_cfg_default(&configuration);
    configuration.fp = nullptr;
    configuration.level = FYET_ERROR;
    configuration.colorize = false;
    configuration.show_source = false;
    Diagnostics diagnostics(fy_diag_create(&configuration), &fy_diag_destroy);
    fy_diag_set_collect_errors(diagnostics.get(), true);
    return diagnostics;
}

Reader makeReader(fy_diag *diagnostics)
{
    fy_parse_cfg configuration{};
    configuration.flags = fy_parse_cfg_flags(FYPCF_DISABLE_DEPTH_LIMIT | FYPCF_COLLECT_DIAG
                                             | FYPCF_ALLOW_DUPLICATE_KEYS | FYPCF_JSON_NONE
                                             | FYPCF_SLOPPY_FLOW_INDENTATION);
    configuration.diag = diagnostics;
    return {fy_parser_create(&configuration), &fy_parser_destroy};
}

qint32 placeOf(const fy_mark *mark) { return qint32(mark->input_pos); }

Style styleOf(fy_event *event)
{
    switch (fy_event_get_node_style(event)) {
    case FYNS_SINGLE_QUOTED:
        return Style::SingleQuoted;
    case FYNS_DOUBLE_QUOTED:
        return Style::DoubleQuoted;
    case FYNS_LITERAL:
        return Style::Literal;
    case FYNS_FOLDED:
        return Style::Folded;
    default:
        return Style::Plain;
    }
}

} // namespace

Parser::Parser(Document &document) : m_document(document), m_text(document.m_text) { }

void Parser::run()
{
    if (m_text.size() >= std::numeric_limits<qint32>::max()) {
        m_document.m_problems.append({ProblemId::TooLarge, {0, 0}, {}});
        return;
    }
    m_size = qint32(m_text.size());
    checkCharacters();
    readEvents();
    closeAll();
    checkMerges();
    std::ranges::stable_sort(m_document.m_problems, {},
                             [](const Problem &problem) { return problem.range.begin; });
}

// What follows a bad character is not read, from the beginning of its line on: libfyaml would take
// it for the end of the text.
bool Parser::checkCharacters()
{
    const BadCharacter bad = firstBadCharacter(m_text);
    if (bad.offset < 0)
        return true;
    const auto at = qint32(bad.offset);
    report(bad.isControl ? ProblemId::ControlCharacter : ProblemId::NotUtf8, at, at + 1);
    m_size = at;
    while (m_size > 0 && m_text[m_size - 1] != '\n' && m_text[m_size - 1] != '\r')
        --m_size;
    return false;
}

void Parser::readEvents()
{
    const Diagnostics diagnostics = makeDiagnostics();
    const Reader reader = makeReader(diagnostics.get());
    const QByteArray text = withoutEmptyBlocks(m_text);
    if (m_size == 0 || fy_parser_set_string(reader.get(), text.constData(), size_t(m_size)) != 0)
        return;
    bool goesOn = true;
    while (goesOn) {
        fy_event *event = fy_parser_parse(reader.get());
        if (!event)
            break;
        goesOn = handle(event);
        fy_parser_event_free(reader.get(), event);
    }
    if (goesOn && fy_parser_get_stream_error(reader.get()))
        reportSyntax(diagnostics.get());
}

bool Parser::handle(fy_event *event)
{
    switch (event->type) {
    case FYET_DOCUMENT_START:
        m_anchors.clear();
        m_cursor = qMax(m_cursor, placeOf(fy_event_end_mark(event)));
        return true;
    case FYET_MAPPING_START:
        return open(event, NodeKind::Mapping, event->mapping_start.tag,
                    event->mapping_start.anchor);
    case FYET_SEQUENCE_START:
        return open(event, NodeKind::Sequence, event->sequence_start.tag,
                    event->sequence_start.anchor);
    case FYET_MAPPING_END:
    case FYET_SEQUENCE_END:
        close(event);
        return true;
    case FYET_SCALAR:
        return readScalar(event);
    case FYET_ALIAS:
        readAlias(event);
        return true;
    default:
        return true;
    }
}

bool Parser::readScalar(fy_event *event)
{
    const qint32 begin = placeOf(fy_token_start_mark(event->scalar.value));
    // Such a mark cannot begin bare text: it is that of an empty block, which was hidden.
    const bool isHidden = styleOf(event) == Style::Plain && begin < m_size
        && QByteArrayView("|>").contains(m_text[begin])
        && begin < placeOf(fy_token_end_mark(event->scalar.value));
    const bool isInFlow =
        !m_open.isEmpty() && m_document.m_nodes.at(m_open.last().node).style == Style::Flow;
    if (isHidden && isInFlow) {
        report(ProblemId::Syntax, begin, begin + 1, u"block scalar inside of brackets"_s);
        return false;
    }
    const Style hidden = isHidden && m_text[begin] == '>' ? Style::Folded : Style::Literal;
    const Style style = isHidden ? hidden : styleOf(event);
    fy_token *tag = event->scalar.tag;
    fy_token *anchor = event->scalar.anchor;
    for (fy_token *property : {tag, anchor}) {
        if (property)
            m_cursor = qMax(m_cursor, placeOf(fy_token_end_mark(property)));
    }
    const Span token =
        isHidden ? spanOfEmptyBlock(begin) : spanOfScalar(event->scalar.value, style);
    const bool isMissing = style == Style::Plain && token.begin == token.end;
    const qint32 place = tag || anchor || !isMissing ? m_cursor : placeOfMissing();
    const Span span = isMissing ? Span{place, place} : token;
    m_cursor = qMax(m_cursor, span.end);
    endNode(append(NodeKind::Scalar, style, span, tag, anchor));
    return true;
}

void Parser::readAlias(fy_event *event)
{
    const qint32 begin = placeOf(fy_token_start_mark(event->alias.anchor));
    const qint32 end = placeOf(fy_token_end_mark(event->alias.anchor));
    const QByteArray name = m_text.sliced(begin, end - begin);
    const NodeIndex index =
        append(NodeKind::Alias, Style::Plain, {begin - 1, end}, nullptr, nullptr);
    m_cursor = end;
    const NodeIndex target = m_anchors.value(name, NoNode);
    const bool isCyclic = target != NoNode && m_document.m_nodes[target].subtreeEnd == NoNode;
    if (target == NoNode || isCyclic)
        report(isCyclic ? ProblemId::CyclicAlias : ProblemId::UnknownAlias, begin - 1, end,
               QString::fromUtf8(name));
    else
        m_document.m_targets.insert(index, target);
    endNode(index);
}

bool Parser::open(fy_event *event, NodeKind kind, fy_token *tag, fy_token *anchor)
{
    const qint32 begin = placeOf(fy_event_start_mark(event));
    if (m_open.size() >= Document::MaximalDepth) {
        report(ProblemId::TooDeep, begin, begin + 1, QString::number(Document::MaximalDepth));
        return false;
    }
    const bool isFlow = fy_event_get_node_style(event) == FYNS_FLOW;
    const bool hasBracket = placeOf(fy_event_end_mark(event)) > begin;
    const Style style = isFlow ? Style::Flow : Style::Block;
    const NodeIndex index = append(kind, style, {begin, begin + hasBracket}, tag, anchor);
    // The mark of a member in a sequence of flow style, [a: b], is that of its colon.
    const bool isPair = isFlow && !hasBracket;
    if (!isPair)
        m_cursor = qMax(m_cursor, begin + hasBracket);
    m_document.m_nodes[index].begin = isPair ? -1 : begin;
    m_document.m_nodes[index].subtreeEnd = NoNode;
    m_open.append({.node = index});
    return true;
}

void Parser::close(fy_event *event)
{
    const auto [index, key, inner] = m_open.takeLast();
    Node &node = m_document.m_nodes[index];
    const qint32 end = placeOf(fy_event_end_mark(event));
    const bool hasBracket = node.style == Style::Flow && !fy_event_is_implicit(event);
    if (hasBracket)
        m_cursor = qMax(m_cursor, end);
    if (node.begin < 0)
        node.begin = inner;
    node.end = hasBracket ? end : qMax(node.begin, inner);
    if (node.kind == NodeKind::Mapping)
        checkDuplicates(index);
    endNode(index);
}

void Parser::closeAll()
{
    while (!m_open.isEmpty()) {
        if (m_open.last().key != NoNode) {
            addMissingValue(m_open.last().key);
            continue;
        }
        const auto [index, key, inner] = m_open.takeLast();
        Node &node = m_document.m_nodes[index];
        node.end = qMax(node.end, inner);
        if (node.begin < 0)
            node.begin = node.end;
        endNode(index);
    }
}

void Parser::addMissingValue(NodeIndex key)
{
    const qint32 end = m_document.m_nodes.at(key).end;
    endNode(append(NodeKind::Scalar, Style::Plain, {end, end}, nullptr, nullptr));
}

// The node and all inside of it is read: it becomes the key or a child of the one around it.
void Parser::endNode(NodeIndex index)
{
    m_document.m_nodes[index].subtreeEnd = NodeIndex(m_document.m_nodes.size());
    if (m_open.isEmpty())
        return;
    Frame &frame = m_open.last();
    const bool isKey = m_document.m_nodes[index].isKey;
    frame.key = isKey ? index : NoNode;
    frame.end = m_document.m_nodes[index].end;
    if (!isKey)
        ++m_document.m_nodes[frame.node].childCount;
}

NodeIndex Parser::append(NodeKind kind, Style style, Span span, fy_token *tag, fy_token *anchor)
{
    const auto index = NodeIndex(m_document.m_nodes.size());
    const Frame frame = m_open.isEmpty() ? Frame() : m_open.last();
    const bool isInMapping =
        frame.node != NoNode && m_document.m_nodes[frame.node].kind == NodeKind::Mapping;
    m_document.m_nodes.append({.begin = span.begin,
                               .end = span.end,
                               .parent = frame.node,
                               .key = frame.key,
                               .subtreeEnd = index + 1,
                               .childCount = 0,
                               .kind = kind,
                               .style = style,
                               .isKey = isInMapping && frame.key == NoNode,
                               .hasProperties = tag || anchor});
    if (frame.node == NoNode)
        m_document.m_roots.append(index);
    if (tag || anchor)
        addProperties(index, tag, anchor);
    if (frame.node != NoNode && m_document.m_nodes[frame.node].begin < 0)
        m_document.m_nodes[frame.node].begin = qint32(m_document.fullRange(index).begin);
    return index;
}

void Parser::addProperties(NodeIndex index, fy_token *tag, fy_token *anchor)
{
    Document::Properties properties{index, 0, 0, 0, 0};
    if (tag) {
        properties.tagBegin = placeOf(fy_token_start_mark(tag));
        properties.tagEnd = placeOf(fy_token_end_mark(tag));
    }
    if (anchor) {
        properties.anchorBegin = placeOf(fy_token_start_mark(anchor)) - 1;
        properties.anchorEnd = placeOf(fy_token_end_mark(anchor));
    }
    m_cursor = qMax(m_cursor, qMax(properties.tagEnd, properties.anchorEnd));
    m_document.m_properties.append(properties);
    if (anchor)
        defineAnchor(index);
}

void Parser::defineAnchor(NodeIndex index)
{
    const TextRange range = m_document.anchorRange(index);
    m_anchors.insert(m_text.sliced(range.begin + 1, range.length() - 1), index);
}

} // namespace towerkey::yaml
