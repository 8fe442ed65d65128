// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace towerkey::yaml {

/// A text of the same length for libfyaml, in which the marks of block scalars without lines
/// ("A: |" before a line that is not indented further) are bare words. libfyaml 0.8 would take the
/// members that follow for the scalar's lines, unless they begin in the first column; the rule is
/// that lines are indented further than the block around
/// (https://yaml.org/spec/1.2.2/#812-block-indentation-indicator).
///
/// What looks like such a mark inside of other scalars or comments may be replaced too, so scalars
/// must be read from the text itself.
QByteArray withoutEmptyBlocks(const QByteArray &text);

} // namespace towerkey::yaml
