// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/scalardecoder.h"

#include "core/yaml/blockscalar.h"
#include "core/yaml/scan.h"

namespace towerkey::yaml {

namespace {

QByteArray utf8(char32_t code) { return QStringView(QChar::fromUcs4(code)).toUtf8(); }

/// The character of an escape of one letter; U+FFFF for those that have digits or are none.
char32_t shortEscape(char letter)
{
    constexpr struct
    {
        char letter;
        char16_t code;
    } Escapes[] = {{'0', 0},    {'a', 7},      {'b', 8},     {'t', 9},     {'\t', 9},
                   {'n', 10},   {'v', 11},     {'f', 12},    {'r', 13},    {'e', 27},
                   {' ', ' '},  {'"', '"'},    {'/', '/'},   {'\\', '\\'}, {'N', 0x85},
                   {'_', 0xA0}, {'L', 0x2028}, {'P', 0x2029}};
    for (const auto &escape : Escapes) {
        if (escape.letter == letter)
            return escape.code;
    }
    return 0xFFFF;
}

qsizetype digitsOfEscape(char letter)
{
    switch (letter) {
    case 'x':
        return 2;
    case 'u':
        return 4;
    case 'U':
        return 8;
    default:
        return 0;
    }
}

} // namespace

ScalarSource sourceOf(const Document &document, NodeIndex scalar)
{
    const Node &node = document.node(scalar);
    const int column =
        node.parent == NoNode ? -1 : columnOfBlock(document.text(), document.node(node.parent));
    return {document.text(), node.style, node.begin, node.end, column};
}

ScalarDecoder::ScalarDecoder(const ScalarSource &source)
    : m_source(source), m_text(source.text), m_at(source.begin), m_end(source.end)
{
}

ScalarMap ScalarDecoder::run()
{
    const bool isSingle = m_source.style == Style::SingleQuoted;
    const bool isDouble = m_source.style == Style::DoubleQuoted;
    if (isSingle || isDouble) {
        ++m_at;
        --m_end;
    }
    m_map.m_begin = m_at;
    if (m_source.style == Style::Literal || m_source.style == Style::Folded)
        readBlock();
    else
        readFlow(isSingle, isDouble);
    return std::move(m_map);
}

void ScalarDecoder::addVerbatim(qsizetype begin, qsizetype end)
{
    if (begin == end)
        return;
    auto &pieces = m_map.m_pieces;
    if (!pieces.isEmpty() && pieces.last().isVerbatim
        && pieces.last().source + pieces.last().sourceLength == begin) {
        pieces.last().decodedLength += end - begin;
        pieces.last().sourceLength += end - begin;
    } else {
        pieces.append({m_map.m_text.size(), begin, end - begin, end - begin, true});
    }
    m_map.m_text += m_text.sliced(begin, end - begin);
}

void ScalarDecoder::add(qsizetype begin, qsizetype end, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_map.m_pieces.append({m_map.m_text.size(), begin, bytes.size(), end - begin, false});
    m_map.m_text += bytes;
}

void ScalarDecoder::readFlow(bool isSingleQuoted, bool isDoubleQuoted)
{
    while (m_at < m_end) {
        const qsizetype begin = m_at;
        const char c = m_text[m_at];
        if (scan::isBlankOrBreak(c)) {
            readBlanks();
        } else if (isDoubleQuoted && c == '\\') {
            readEscape();
        } else if (isSingleQuoted && c == '\'') {
            m_at = qMin(m_at + 2, m_end);
            add(begin, m_at, "'");
        } else {
            addVerbatim(begin, ++m_at);
        }
    }
}

// Blanks count unless a line ends behind them.
void ScalarDecoder::readBlanks()
{
    const qsizetype begin = m_at;
    m_at = qMin(scan::skipBlanks(m_text, m_at), m_end);
    if (m_at == m_end || !scan::isBreak(m_text[m_at]))
        addVerbatim(begin, m_at);
    else
        readFold(begin);
}

/// Passes line ends and the blanks around them.
qsizetype ScalarDecoder::skipLineEnds(int &count)
{
    while (m_at < m_end && scan::isBreak(m_text[m_at])) {
        ++count;
        m_at = qMin(scan::skipBlanks(m_text, scan::behindBreak(m_text, m_at)), m_end);
    }
    return m_at;
}

void ScalarDecoder::readFold(qsizetype begin)
{
    int count = 0;
    skipLineEnds(count);
    add(begin, m_at, count == 1 ? QByteArray(" ") : QByteArray(count - 1, '\n'));
}

void ScalarDecoder::readEscape()
{
    const qsizetype begin = m_at++;
    if (m_at < m_end && scan::isBreak(m_text[m_at]))
        return readEscapedBreak();
    const char letter = m_at < m_end ? m_text[m_at++] : '\\';
    const qsizetype digits = digitsOfEscape(letter);
    char32_t code = digits > 0 ? readCode(digits) : shortEscape(letter);
    const bool isHigh = code >= 0xD800 && code < 0xDC00;
    if (isHigh && m_at + 6 <= m_end && m_text.sliced(m_at).startsWith("\\u")) {
        m_at += 2;
        const char32_t low = readCode(4);
        const bool isLow = low >= 0xDC00 && low < 0xE000;
        code = isLow ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD;
    }
    const bool isSurrogate = code >= 0xD800 && code < 0xE000;
    add(begin, m_at, utf8(isSurrogate || code > 0x10FFFF ? 0xFFFD : code));
}

void ScalarDecoder::readEscapedBreak()
{
    const qsizetype begin = m_at - 1;
    int count = 0;
    skipLineEnds(count);
    add(begin, m_at, QByteArray(count - 1, '\n'));
}

char32_t ScalarDecoder::readCode(qsizetype digits)
{
    const qsizetype end = qMin(m_at + digits, m_end);
    bool isNumber = false;
    const uint code = m_text.sliced(m_at, end - m_at).toUInt(&isNumber, 16);
    m_at = end;
    return isNumber ? code : 0xFFFD;
}

void ScalarDecoder::readBlock()
{
    const BlockHeader header = blockHeader(m_text, m_source.begin, m_source.parentColumn);
    m_map.m_begin = qMin(header.contentBegin, m_text.size());
    if (m_source.end <= header.end || header.contentBegin > m_source.end)
        return;
    m_at = header.contentBegin;
    const int indentation = contentIndentation(m_text, header, m_source.end + 1);
    m_map.m_begin = qMin(m_at + qMax(indentation, 0), m_end);
    readBlockLines(indentation < 0 ? int(m_end - m_at) : indentation,
                   m_source.style == Style::Folded);
    if (header.chomping != BlockHeader::Chomping::Strip && m_end < m_text.size())
        add(m_end, scan::behindBreak(m_text, m_end), "\n");
}

// A line end between two lines of text becomes a blank, or is dropped when empty lines follow it;
// lines that are indented further keep theirs.
void ScalarDecoder::readBlockLines(int indentation, bool isFolded)
{
    bool keepsEnds = true; // Of the last line with text.
    QList<qsizetype> lineEnds; // Since then.
    while (true) {
        const qsizetype begin = qMin(m_at + indentation, scan::lineEnd(m_text, m_at));
        const qsizetype end = scan::lineEnd(m_text, begin);
        if (begin < end) {
            const bool isIndented = scan::isBlank(m_text[begin]);
            addLineEnds(lineEnds, isFolded && !keepsEnds && !isIndented);
            lineEnds.clear();
            keepsEnds = isIndented;
            addVerbatim(begin, end);
        }
        if (end >= m_end)
            return addLineEnds(lineEnds, false);
        lineEnds.append(end);
        m_at = scan::behindBreak(m_text, end);
    }
}

void ScalarDecoder::addLineEnds(const QList<qsizetype> &ends, bool folds)
{
    const bool isSingle = ends.size() == 1;
    for (qsizetype i = folds && !isSingle ? 1 : 0; i < ends.size(); ++i)
        add(ends[i], scan::behindBreak(m_text, ends[i]), folds && isSingle ? " " : "\n");
}

} // namespace towerkey::yaml
