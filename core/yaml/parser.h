// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/document.h"

struct fy_event;
struct fy_token;
struct fy_diag;

namespace towerkey::yaml {

/// Builds the nodes of a document from libfyaml's events, once, from the beginning to the end or
/// to the first problem of syntax.
///
/// libfyaml tells where tokens stand, but not where missing values belong, how far a block scalar
/// or block reaches, and nothing of quotes and marks; these places are found here.
class Parser
{
public:
    explicit Parser(Document &document);
    void run();

private:
    /// An open sequence or mapping.
    struct Frame
    {
        NodeIndex node = NoNode;
        NodeIndex key = NoNode; // That waits for its value.
        qint32 end = 0; // Of what is read inside.
    };
    struct Span
    {
        qint32 begin;
        qint32 end;
    };

    bool checkCharacters();
    void readEvents();
    bool handle(fy_event *event);
    bool readScalar(fy_event *event);
    void readAlias(fy_event *event);
    bool open(fy_event *event, NodeKind kind, fy_token *tag, fy_token *anchor);
    void close(fy_event *event);
    void closeAll();
    void endNode(NodeIndex index);

    NodeIndex append(NodeKind kind, Style style, Span span, fy_token *tag, fy_token *anchor);
    void addProperties(NodeIndex index, fy_token *tag, fy_token *anchor);
    void defineAnchor(NodeIndex index);
    void addMissingValue(NodeIndex key);

    // Places: parserplaces.cpp
    Span spanOfScalar(fy_token *value, Style style);
    Span spanOfBlockScalar(Span content);
    Span spanOfEmptyBlock(qint32 mark) const;
    qint32 placeOfMissing() const;
    qint32 placeOfMissingKey() const;
    qint32 placeOfMissingValue() const;
    qint32 skipBlanks(qint32 at) const;
    int parentColumn() const;

    // Problems: parserproblems.cpp
    void reportSyntax(fy_diag *diagnostics);
    qint32 offsetOf(int line, int column) const;
    void checkDuplicates(NodeIndex mapping);
    void checkMerges();
    void report(ProblemId id, qint32 begin, qint32 end, const QString &argument = {});

    Document &m_document;
    const QByteArray &m_text;
    qint32 m_size = 0; // Of what can be read.
    qint32 m_cursor = 0; // Behind the last token whose place is known.
    QList<Frame> m_open;
    QHash<QByteArray, NodeIndex> m_anchors;
};

} // namespace towerkey::yaml
