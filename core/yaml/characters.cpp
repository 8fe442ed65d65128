// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/characters.h"

#include <QStringDecoder>

namespace towerkey::yaml {

namespace {

bool isPrintableAscii(uchar byte)
{
    return (byte >= 0x20 && byte < 0x7f) || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isContinuation(uchar byte) { return (byte & 0xC0) == 0x80; }

/// A character of several bytes: its code and length; the length is 0 for bytes that are none.
struct Character
{
    char32_t code = 0;
    qsizetype length = 0;
};

qsizetype lengthOf(uchar first)
{
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if ((first & 0xF0) == 0xE0)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

Character characterAt(QByteArrayView text, qsizetype at)
{
    const auto first = uchar(text[at]);
    const qsizetype length = lengthOf(first);
    if (length == 0 || at + length > text.size())
        return {};
    char32_t code = first & (0xFF >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        if (!isContinuation(uchar(text[at + i])))
            return {};
        code = code << 6 | (uchar(text[at + i]) & 0x3F);
    }
    constexpr char32_t Least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < Least[length] || isSurrogate || code > 0x10FFFF ? Character{}
                                                                  : Character{code, length};
}

bool isPrintable(char32_t code)
{
    return (code >= 0xA0 || code == 0x85) && code != 0xFFFE && code != 0xFFFF;
}

} // namespace

BadCharacter firstBadCharacter(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const auto byte = uchar(text[at]);
        if (byte < 0x80) {
            if (!isPrintableAscii(byte))
                return {at, true};
            ++at;
            continue;
        }
        const Character character = characterAt(text, at);
        if (character.length == 0)
            return {at, false};
        if (!isPrintable(character.code))
            return {at, true};
        at += character.length;
    }
    return {};
}

QString textOfUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

} // namespace towerkey::yaml
