// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/document.h"

namespace towerkey::yaml {

/// Where a scalar is written, and how.
struct ScalarSource
{
    QByteArrayView text; ///< The whole text.
    Style style;
    qsizetype begin; ///< As those of a node.
    qsizetype end;
    int parentColumn; ///< Of the block around, which an indentation indicator counts from; or -1.
};

ScalarSource sourceOf(const Document &document, NodeIndex scalar);

/// Decodes one scalar and remembers where each of its bytes is written.
class ScalarDecoder
{
public:
    explicit ScalarDecoder(const ScalarSource &source);
    ScalarMap run();

private:
    void readFlow(bool isSingleQuoted, bool isDoubleQuoted);
    void readBlanks();
    void readFold(qsizetype begin);
    void readEscape();
    void readEscapedBreak();
    char32_t readCode(qsizetype digits);
    void readBlock();
    void readBlockLines(int indentation, bool isFolded);

    void addLineEnds(const QList<qsizetype> &ends, bool folds);

    void addVerbatim(qsizetype begin, qsizetype end);
    void add(qsizetype begin, qsizetype end, const QByteArray &bytes);
    qsizetype skipLineEnds(int &count);

    const ScalarSource m_source;
    const QByteArrayView m_text;
    qsizetype m_at;
    qsizetype m_end;
    ScalarMap m_map;
};

} // namespace towerkey::yaml
