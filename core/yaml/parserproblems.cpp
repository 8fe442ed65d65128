// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/keys.h"
#include "core/yaml/parser.h"
#include "core/yaml/scan.h"

#include <QSet>

#include <libfyaml.h>

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

// libfyaml quotes little of the text, but it may be part of a password.
constexpr qsizetype LongestSentence = 100;

} // namespace

void Parser::report(ProblemId id, qint32 begin, qint32 end, const QString &argument)
{
    m_document.m_problems.append({id, {begin, end}, argument});
}

void Parser::reportSyntax(fy_diag *diagnostics)
{
    // Behind a bad character nothing was read, so an error of the rest says nothing.
    if (m_size < m_text.size())
        return;
    void *position = nullptr;
    const fy_diag_error *error = fy_diag_errors_iterate(diagnostics, &position);
    const qint32 at = error ? offsetOf(error->line, error->column) : m_cursor;
    const QString sentence = error && error->msg ? QString::fromUtf8(error->msg) : QString();
    const bool isTab = sentence.contains("tab"_L1) && sentence.contains("indentation"_L1);
    report(isTab ? ProblemId::TabIndentation : ProblemId::Syntax, at, qMin(at + 1, m_size),
           isTab ? QString() : sentence.left(LongestSentence));
}

// libfyaml counts lines and columns, of characters, from 1.
qint32 Parser::offsetOf(int line, int column) const
{
    const auto text = QByteArrayView(m_text).first(m_size);
    qsizetype at = 0;
    for (; line > 1 && at < m_size; --line)
        at = scan::nextLine(text, at);
    for (; column > 1 && at < m_size && !scan::isBreak(text[at]); --column) {
        ++at;
        while (at < m_size && (uchar(text[at]) & 0xC0) == 0x80)
            ++at;
    }
    return qint32(at);
}

void Parser::checkDuplicates(NodeIndex mapping)
{
    const Node &node = m_document.node(mapping);
    if (node.childCount < 2)
        return;
    KeyTexts keys(m_document);
    QSet<QByteArrayView> seen;
    seen.reserve(node.childCount);
    for (NodeIndex key = mapping + 1; key < m_document.size();) {
        const NodeIndex value = m_document.node(key).subtreeEnd;
        const std::optional<QByteArrayView> text = keys.of(key);
        if (text && seen.contains(*text)) {
            report(ProblemId::DuplicateKey, m_document.node(key).begin, m_document.node(key).end,
                   QString::fromUtf8(*text));
        } else if (text) {
            seen.insert(*text);
        }
        key = m_document.node(value).subtreeEnd;
    }
}

void Parser::checkMerges()
{
    const auto isMapping = [this](NodeIndex index) {
        const NodeIndex target = m_document.resolved(index);
        return target == NoNode || m_document.node(target).kind == NodeKind::Mapping;
    };
    for (NodeIndex index = 0; index < m_document.size(); ++index) {
        if (!m_document.isMerge(index))
            continue;
        const bool isList = m_document.node(index).kind == NodeKind::Sequence;
        const bool isFine =
            isList ? std::ranges::all_of(m_document.children(index), isMapping) : isMapping(index);
        if (!isFine)
            report(ProblemId::InvalidMerge, m_document.node(index).begin,
                   m_document.node(index).end);
    }
}

} // namespace towerkey::yaml
