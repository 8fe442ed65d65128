// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/document.h"
#include "core/json/scan.h"

namespace towerkey::json {

/// Reads a text into the nodes and problems of a document, once, from left to right.
///
/// The readers differ in spelling only, never in structure: whatever one of them takes has the
/// same tree for both. So one pass decides for both, and where neither goes on reading the rest
/// is a best guess.
class Parser
{
public:
    explicit Parser(Document &document);
    void run();

private:
    static constexpr Readers Both = Readers(Reader::Image) | Reader::Orthanc;

    enum class Expects : quint8 { FirstChild, NextChild, Separator };

    struct Key
    {
        qint32 begin = -1;
        qint32 end = -1;
    };

    // Structure: parser.cpp
    void readRoot();
    void readInside();
    void readSeparator();
    void readMember();
    bool readKey();
    bool readOddKey();
    bool readColon(bool isCommentBefore);
    bool isValueMissing();
    bool readValue(Key key);
    void open(Key key, NodeType type, const char *at);
    void closeAt(bool isCommentBefore);
    void checkBeforeClosing(bool isCommentBefore);
    void close(qint32 end);
    void closeAll();
    void readEnd();
    void checkDepth();

    // The quick way: parserplain.cpp
    bool readPlain();
    const char *readPlainChild(const char *at);

    // Scalars: parserscalars.cpp
    void readString(Key key);
    const char *scanString();
    const char *scanOddString(const char *at);
    const char *scanEscape(const char *at);
    const char *scanSurrogate(const char *at, int unit);
    bool isBeforeLineBreak(const char *at) const;
    const char *scanUnclosed(qsizetype problemsBefore);
    void readSingleQuoted(Key key);
    const char *scanSingleQuoted();
    void readNumber(Key key);
    void readOddNumber(Key key, bool isFineForOrthanc, const char *end);
    bool readWord(Key key);
    void readOddWord(Key key, QByteArrayView word);
    const char *wordEnd();
    const char *variableEnd(const char *at);

    // Blanks and what is found around the values: parserblanks.cpp
    bool skipBlanks();
    bool skipComments();
    void skipUnexpected();
    void checkUtf8();
    void skipByteOrderMark();
    void checkDuplicates(NodeIndex table);

    Node &append(Key key, NodeType type, const char *begin, const char *end);
    void addRoom();
    Node &nodeAt(NodeIndex index) { return m_nodes[index]; }
    void report(ProblemId id, const char *begin, const char *end, Readers refusedBy,
                const QString &argument = {});
    void report(ProblemId id, const char *begin, const char *end);
    qint32 offset(const char *at) const { return qint32(at - m_begin); }
    bool isAtEnd() const { return m_at == m_end; }

    Document &m_document;
    const char *m_begin;
    const char *m_end;
    const char *m_at;

    Node *m_nodes = nullptr; // Those of the document; grown in steps, cut to size in the end.
    NodeIndex m_count = 0;
    NodeIndex m_room = 0;

    NodeIndex m_open = NoNode;
    int m_depth = 0; // Open lists and tables.
    Expects m_expects = Expects::FirstChild;
    bool m_isInTable = false;
    const char *m_comma = nullptr;
    const char *m_comment = nullptr; // The last one.

    bool m_isFinished = false; // Orthanc reads nothing behind the root.
    bool m_hasOddKeys = false; // Some key is not just its characters between double quotes.
    bool m_hasEscapes = false;
    bool m_isEveryQuoteUnclosed = false;
    bool m_isEveryBraceUnclosed = false;
    bool m_isTooDeepForImage = false;
    bool m_isTooDeepForOrthanc = false;
};

// Skips blanks and comments; true when there was a comment.
inline bool Parser::skipBlanks()
{
    m_at = scan::skipBlanks(m_at, m_end);
    if (m_at < m_end && (*m_at == '/' || *m_at == '#')) [[unlikely]]
        return skipComments();
    return false;
}

// Returns the place behind the string that begins here.
inline const char *Parser::scanString()
{
    const char *const at = scan::stringSpecial(m_at + 1, m_end);
    if (at < m_end && *at == '"') [[likely]]
        return at + 1;
    return scanOddString(at);
}

inline Node &Parser::append(Key key, NodeType type, const char *begin, const char *end)
{
    if (m_count == m_room) [[unlikely]]
        addRoom();
    Node &node = m_nodes[m_count++];
    node = {.begin = offset(begin),
            .end = offset(end),
            .keyBegin = key.begin,
            .keyEnd = key.end,
            .parent = m_open,
            .subtreeEnd = m_count,
            .childCount = 0,
            .type = type};
    if (m_open != NoNode)
        ++nodeAt(m_open).childCount;
    m_expects = Expects::Separator;
    return node;
}

} // namespace towerkey::json
