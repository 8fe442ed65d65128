// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/parser.h"

#include "core/json/scan.h"

#include <algorithm>

namespace towerkey::json {

namespace {

constexpr Readers Nobody = {};
constexpr int OrthancDepth = 1000;

bool isClosing(char byte) { return byte == '}' || byte == ']'; }

bool canBeginValue(char byte)
{
    return byte == '"' || byte == '\'' || byte == '{' || byte == '[' || scan::isWordByte(byte);
}

} // namespace

Parser::Parser(Document &document)
    : m_document(document), m_begin(document.m_text.constData()),
      m_end(m_begin + document.m_text.size()), m_at(m_begin)
{
}

void Parser::run()
{
    checkUtf8();
    skipByteOrderMark();
    readRoot();
    while (m_open != NoNode)
        readInside();
    m_document.m_nodes.resize(m_count);
    if (m_count > 0)
        readEnd();
    std::ranges::stable_sort(m_document.m_problems, {},
                             [](const Problem &problem) { return problem.range.begin; });
}

void Parser::readRoot()
{
    skipBlanks();
    if (isAtEnd())
        return report(ProblemId::Empty, m_end, m_end);
    while (!isAtEnd() && !readValue({})) {
        skipUnexpected();
        skipBlanks();
    }
}

// Whatever follows the root stays unread, by Orthanc as well; only the image minds.
void Parser::readEnd()
{
    m_isFinished = true;
    const Node &root = m_document.m_nodes.first();
    if (root.type != NodeType::Table)
        report(ProblemId::TopLevelIsNoTable, m_begin + root.begin, m_begin + root.end, Nobody);
    m_at = m_begin + root.end;
    skipBlanks();
    if (!isAtEnd())
        report(ProblemId::TextAfterEnd, m_at, m_end, Reader::Image);
}

void Parser::readInside()
{
    const bool isCommentBefore = skipBlanks();
    if (isAtEnd()) [[unlikely]]
        return closeAll();
    if (isClosing(*m_at))
        return closeAt(isCommentBefore);
    if (m_expects == Expects::Separator)
        return readSeparator();
    if (*m_at == ',') [[unlikely]] {
        report(ProblemId::MissingValue, m_at, m_at + 1);
        ++m_at;
        return;
    }
    if (m_depth < OrthancDepth && readPlain())
        return;
    if (m_isInTable)
        return readMember();
    if (!readValue({})) [[unlikely]]
        skipUnexpected();
}

void Parser::readSeparator()
{
    if (*m_at == ',') [[likely]] {
        m_comma = m_at++;
        m_expects = Expects::NextChild;
    } else if (canBeginValue(*m_at)) {
        report(ProblemId::MissingComma, m_at, m_at + 1);
        m_comma = m_at;
        m_expects = Expects::NextChild;
    } else {
        skipUnexpected();
    }
}

void Parser::readMember()
{
    Key key{offset(m_at), 0};
    if (!readKey())
        return;
    key.end = offset(m_at);
    if (!readColon(skipBlanks()))
        return;
    skipBlanks();
    while (!isValueMissing()) {
        if (readValue(key)) [[likely]]
            return;
        skipUnexpected();
        skipBlanks();
    }
    m_expects = Expects::Separator;
}

bool Parser::readKey()
{
    if (*m_at != '"') [[unlikely]]
        return readOddKey();
    m_hasEscapes = false;
    m_at = scanString();
    m_hasOddKeys |= m_hasEscapes || m_isEveryQuoteUnclosed;
    return true;
}

// A key that is no string: the word or the quoted text is taken for one. False when there is
// nothing like a key; what stands there is consumed.
bool Parser::readOddKey()
{
    const char *const begin = m_at;
    m_hasOddKeys = true;
    if (*m_at == '\'') {
        m_at = scanSingleQuoted();
        report(ProblemId::SingleQuotes, begin, m_at);
        return true;
    }
    if (scan::isWordByte(*m_at)) {
        m_at = wordEnd();
        report(ProblemId::KeyIsNoString, begin, m_at);
        return true;
    }
    if (*m_at == '{' || *m_at == '[') {
        report(ProblemId::KeyIsNoString, begin, begin + 1);
        readValue({});
    } else {
        skipUnexpected();
    }
    return false;
}

bool Parser::readColon(bool isCommentBefore)
{
    if (isCommentBefore)
        report(ProblemId::MisplacedComment, m_comment, m_comment + 2, Reader::Orthanc);
    if (!isAtEnd() && *m_at == ':') [[likely]] {
        ++m_at;
        return true;
    }
    if (isAtEnd())
        return false;
    report(ProblemId::MissingColon, m_at, m_at + 1);
    if (canBeginValue(*m_at))
        return true;
    m_expects = Expects::Separator;
    return false;
}

bool Parser::isValueMissing()
{
    if (!isAtEnd() && *m_at != ',' && !isClosing(*m_at)) [[likely]]
        return false;
    if (!isAtEnd())
        report(ProblemId::MissingValue, m_at, m_at + 1);
    return true;
}

// Reads the value that begins here; false when nothing that begins like a value does.
bool Parser::readValue(Key key)
{
    if (m_depth >= OrthancDepth) [[unlikely]]
        checkDepth();
    switch (*m_at) {
    case '"':
        readString(key);
        return true;
    case '{':
        open(key, NodeType::Table, m_at++);
        return true;
    case '[':
        open(key, NodeType::List, m_at++);
        return true;
    case '\'':
        readSingleQuoted(key);
        return true;
    default:
        if (scan::isDigit(*m_at) || *m_at == '-' || *m_at == '+') {
            readNumber(key);
            return true;
        }
        return readWord(key);
    }
}

void Parser::open(Key key, NodeType type, const char *at)
{
    append(key, type, at, m_end);
    m_open = m_count - 1;
    ++m_depth;
    m_expects = Expects::FirstChild;
    m_isInTable = type == NodeType::Table;
    if (m_depth > m_document.m_options.imageDepth && !m_isTooDeepForImage) [[unlikely]] {
        m_isTooDeepForImage = true;
        report(ProblemId::TooDeep, at, at + 1, Reader::Image,
               QString::number(m_document.m_options.imageDepth));
    }
}

// Orthanc counts scalars as a level, the image does not.
void Parser::checkDepth()
{
    if (m_isTooDeepForOrthanc)
        return;
    m_isTooDeepForOrthanc = true;
    report(ProblemId::TooDeep, m_at, m_at + 1, Reader::Orthanc, QString::number(OrthancDepth));
}

void Parser::closeAt(bool isCommentBefore)
{
    if (m_isInTable == (*m_at == '}')) [[likely]] {
        checkBeforeClosing(isCommentBefore);
        ++m_at;
        return close(offset(m_at));
    }
    const NodeIndex parent = nodeAt(m_open).parent;
    if (parent == NoNode || (nodeAt(parent).type == NodeType::Table) != (*m_at == '}'))
        return skipUnexpected();
    report(ProblemId::UnexpectedCharacter, m_at, m_at + 1, Both, QString(QLatin1Char(*m_at)));
    close(offset(m_at));
}

void Parser::checkBeforeClosing(bool isCommentBefore)
{
    // In lists Orthanc looks for the bracket before it looks for comments.
    const bool isOrthancLost = isCommentBefore && !m_isInTable;
    if (m_expects == Expects::NextChild) [[unlikely]] {
        report(ProblemId::TrailingComma, m_comma, m_comma + 1,
               isOrthancLost ? Both : Readers(Reader::Image));
    } else if (m_expects == Expects::FirstChild && isOrthancLost) [[unlikely]] {
        report(ProblemId::MisplacedComment, m_comment, m_comment + 2, Reader::Orthanc);
    }
}

void Parser::close(qint32 end)
{
    Node &node = nodeAt(m_open);
    node.end = end;
    node.subtreeEnd = m_count;
    if (node.childCount > 1 && m_isInTable)
        checkDuplicates(m_open);
    m_open = node.parent;
    m_isInTable = m_open != NoNode && nodeAt(m_open).type == NodeType::Table;
    --m_depth;
    m_expects = Expects::Separator;
}

void Parser::closeAll()
{
    report(ProblemId::UnexpectedEnd, m_end, m_end);
    while (m_open != NoNode)
        close(offset(m_end));
}

// The list gets enough room for most texts at once, since moving nodes is dear, but it is filled in
// small steps, so that nodes are still in the processor's cache when they are written.
void Parser::addRoom()
{
    QList<Node> &nodes = m_document.m_nodes;
    const qsizetype expected = (m_end - m_begin) / 12 + 1;
    const qsizetype step = std::clamp<qsizetype>(expected, 1, 1024);
    if (m_count + step > nodes.capacity())
        nodes.reserve(std::max({expected, m_count + step, nodes.capacity() * 2}));
    nodes.resize(m_count + step);
    m_room = m_count + NodeIndex(step);
    m_nodes = nodes.data();
}

} // namespace towerkey::json
