// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/document.h"

namespace towerkey::yaml {

/// What the first line of a block scalar says
/// (https://yaml.org/spec/1.2.2/#81-block-scalar-styles).
struct BlockHeader
{
    enum class Chomping : quint8 { Clip, Strip, Keep };

    Chomping chomping = Chomping::Clip;
    int indentation = 0; ///< Of the lines, in blanks; 0 when the first line with text tells.
    bool hasIndicator = false; ///< Whether a digit gives it.
    qsizetype begin = 0; ///< The mark, | or >.
    qsizetype end = 0; ///< Behind the indicators that follow it.
    qsizetype contentBegin = 0; ///< The first line.
};

/// Reads the header at a mark. The column is that of the block around, which an indentation
/// indicator counts from; -1 at the top.
BlockHeader blockHeader(QByteArrayView text, qsizetype mark, int parentColumn);

/// Where the last line of content ends, before its line end; behind the header when there is none.
/// No line of content begins at or behind the limit.
qsizetype blockEnd(QByteArrayView text, const BlockHeader &header, qsizetype limit);

/// The indentation of the lines: what the header says, or that of the first line with text. -1 when
/// neither tells.
int contentIndentation(QByteArrayView text, const BlockHeader &header, qsizetype limit);

/// The column in which a mapping or sequence begins, counted from 0.
int columnOfBlock(QByteArrayView text, const Node &block);

} // namespace towerkey::yaml
