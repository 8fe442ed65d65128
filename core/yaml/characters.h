// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace towerkey::yaml {

struct BadCharacter
{
    qsizetype offset = -1;
    bool isControl = false; ///< Else the bytes are not UTF-8.
};

/// The first place where a text is not UTF-8, or holds a character that YAML does not allow: those
/// of https://yaml.org/spec/1.2.2/#51-character-set, and DEL is refused too, as Docker Compose's
/// reader does. The offset is -1 when there is none.
BadCharacter firstBadCharacter(QByteArrayView text);

/// The characters of UTF-8, a byte order mark at the beginning among them.
QString textOfUtf8(QByteArrayView bytes);

} // namespace towerkey::yaml
