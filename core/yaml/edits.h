// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/yaml/document.h"
#include "core/yaml/value.h"

#include <QList>

#include <optional>

/// Changes of a YAML text as splices. Nothing but what the change is about is touched: comments,
/// order, quotes, indentation, line ends and anchors stay. applySplices() makes the change and
/// returns the splices that undo it, to the byte.
///
/// All of them fail with YamlInvalid when the text could not be read to its end, and with
/// TextNotWritable for strings with half a character (a lone surrogate).
namespace towerkey::yaml {

using Splices = QList<TextSplice>;

/// Wishes for the spelling of a scalar.
struct ScalarHints
{
    /// The style to be taken when it can hold the text. Else the old one is kept if it can, lines
    /// become a literal block, and other text is bare or quoted.
    std::optional<Style> style;
};

/// Gives a scalar another text, which reads back as exactly that string: it is quoted where a
/// reader of YAML 1.1 or 1.2 would see a number, boolean, null or date. The style is kept if it can
/// hold the text. A scalar that is that string already stays as it is. A missing value is written.
Result<Splices> setScalar(const Document &document, NodeIndex scalar, const QString &text,
                          const ScalarHints &hints = {});

/// Changes parts of a scalar, given as splices of its decoded text (ScalarMap::text()). What lies
/// outside of them keeps its spelling, if the style can hold the new text.
Result<Splices> spliceScalar(const Document &document, NodeIndex scalar, const Splices &decoded);

/// Puts another value in the place of a value. Its tag stays unless it is one of a scalar type
/// (!!int), its anchor stays.
Result<Splices> setValue(const Document &document, NodeIndex node, const Value &value);

/// Gives a mapping's member a value: replaces its own one, or appends one, which then counts before
/// one that is merged in. Fails with PathThroughScalar when the node holds no members.
///
/// For the three below too: a missing value, null and {} become a mapping (or sequence) in block
/// style. An alias becomes a mapping that merges what the alias names, so that its other users do
/// not change.
Result<Splices> setMember(const Document &document, NodeIndex mapping, const QString &key,
                          const Value &value);

/// Inserts a member before the one at a position, or at the end. Fails with KeyExists when the
/// mapping has the key itself.
Result<Splices> insertMember(const Document &document, NodeIndex mapping, const QString &key,
                             const Value &value, qsizetype position);

/// Inserts an item before the one at a position, or at the end. An alias is replaced by a copy of
/// what it names, with the item; fails with YamlTooLarge when that is too large.
Result<Splices> insertItem(const Document &document, NodeIndex sequence, qsizetype position,
                           const Value &value);

/// Removes a mapping's own member (all of its duplicates), with the comments that belong to it:
/// behind it on its line, and those directly above it, not indented further, that no blank line
/// separates from it. Where none is left, {} is. Fails with PathMissing.
Result<Splices> removeMember(const Document &document, NodeIndex mapping, const QString &key);

/// Removes an item in the same way; where none is left, [] is. Fails with PathMissing.
Result<Splices> removeItem(const Document &document, NodeIndex sequence, qsizetype position);

/// Gives a member another key. Value, comments and position stay. Fails with PathMissing, and with
/// KeyExists when the mapping has the new key itself.
Result<Splices> renameKey(const Document &document, NodeIndex mapping, const QString &key,
                          const QString &newKey);

/// Sets what is found below a node at the end of keys, with the mappings that are missing on the
/// way. Where the way leads through an alias or a merge key, the own mapping overrides what others
/// share: by a merge key where the shared mapping has an anchor, else by a copy of it. Fails with
/// PathThroughScalar, PathMissing (an item that is not there) and YamlTooLarge (the copy).
Result<Splices> setPath(const Document &document, NodeIndex from, const QStringList &keys,
                        const Value &value);

} // namespace towerkey::yaml
