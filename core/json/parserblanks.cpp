// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/duplicates.h"
#include "core/json/parser.h"
#include "core/json/scan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::json {

namespace {

// Beyond this number nobody reads on; the verdict of the readers stays exact.
constexpr qsizetype MostProblems = 10'000;

qsizetype characterLength(const char *at, const char *end)
{
    const char *const begin = at++;
    while (at < end && (*at & 0xC0) == 0x80)
        ++at;
    return at - begin;
}

bool isUnexpected(char byte)
{
    return !scan::isBlank(byte) && !scan::isWordByte(byte)
        && !QByteArrayView("\"',[]{}/#").contains(byte);
}

} // namespace

// Skips comments and the blanks around them; true when there was a comment.
bool Parser::skipComments()
{
    bool isCommentFound = false;
    while (!isAtEnd()) {
        const char *const begin = m_at;
        const char next = m_end - m_at > 1 ? m_at[1] : '\0';
        if (*m_at == '#') {
            m_at = scan::lineEnd(m_at, m_end, m_document.m_options.carriageReturnEndsComment);
            report(ProblemId::HashComment, begin, m_at);
        } else if (*m_at == '/' && next == '/') {
            m_at = scan::lineEnd(m_at, m_end, m_document.m_options.carriageReturnEndsComment);
        } else if (*m_at == '/' && next == '*') {
            m_at = scan::blockCommentEnd(m_at + 2, m_end);
            if (!m_at) {
                m_at = m_end;
                report(ProblemId::UnclosedComment, begin, m_end);
            }
        } else {
            return isCommentFound;
        }
        isCommentFound = true;
        m_comment = begin;
        m_at = scan::skipBlanks(m_at, m_end);
    }
    return isCommentFound;
}

// Skips what can begin neither value nor key nor comment, at least one character.
void Parser::skipUnexpected()
{
    const char *const begin = m_at;
    m_at += characterLength(m_at, m_end);
    const QString character = QString::fromUtf8(begin, m_at - begin);
    m_at = std::find_if_not(m_at, m_end, isUnexpected);
    report(ProblemId::UnexpectedCharacter, begin, m_at, Readers(Reader::Image) | Reader::Orthanc,
           character);
}

void Parser::checkUtf8()
{
    const qsizetype invalid = scan::firstInvalidUtf8(m_document.m_text);
    if (invalid >= 0)
        report(ProblemId::InvalidUtf8, m_begin + invalid, m_begin + invalid + 1, Reader::Image);
}

void Parser::skipByteOrderMark()
{
    if (!m_document.m_text.startsWith("\xEF\xBB\xBF"))
        return;
    m_at += 3;
    report(ProblemId::ByteOrderMark, m_begin, m_at, Reader::Image);
}

void Parser::checkDuplicates(NodeIndex table)
{
    for (const NodeIndex member :
         duplicateMembers({m_begin, m_nodes, m_hasOddKeys}, table, m_count)) {
        const Node &node = nodeAt(member);
        report(ProblemId::DuplicateKey, m_begin + node.keyBegin, m_begin + node.keyEnd, {},
               m_document.key(member));
    }
}

void Parser::report(ProblemId id, const char *begin, const char *end, Readers refusedBy,
                    const QString &argument)
{
    m_document.m_refusedBy |= refusedBy;
    if (m_document.m_problems.size() < MostProblems)
        m_document.m_problems.append({id, {offset(begin), offset(end)}, refusedBy, argument});
}

// Of what stands behind the root Orthanc takes no notice.
void Parser::report(ProblemId id, const char *begin, const char *end)
{
    const Readers orthanc = m_isFinished ? Readers() : Readers(Reader::Orthanc);
    report(id, begin, end, orthanc | Reader::Image);
}

} // namespace towerkey::json
