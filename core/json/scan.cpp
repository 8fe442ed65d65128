// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/scan.h"

namespace towerkey::json::scan {

namespace {

const char *skipAscii(const char *at, const char *end)
{
    while (end - at >= 32) {
        const quint64 all =
            eightBytes(at) | eightBytes(at + 8) | eightBytes(at + 16) | eightBytes(at + 24);
        if (all & HighBits)
            break;
        at += 32;
    }
    while (at < end && *at >= 0)
        ++at;
    return at;
}

// What may follow a lead byte: how many bytes, and the range of the first of them, which rules
// out overlong forms, surrogates and everything above U+10FFFF.
struct Sequence
{
    int following;
    uchar lowest = 0x80;
    uchar highest = 0xBF;
};

Sequence sequenceOf(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return {1};
    if (lead == 0xE0)
        return {2, 0xA0};
    if (lead == 0xED)
        return {2, 0x80, 0x9F};
    if (lead >= 0xE1 && lead <= 0xEF)
        return {2};
    if (lead == 0xF0)
        return {3, 0x90};
    if (lead == 0xF4)
        return {3, 0x80, 0x8F};
    if (lead >= 0xF1 && lead <= 0xF3)
        return {3};
    return {0};
}

// The length of a valid sequence beyond ASCII, or 0.
int sequenceLength(const char *at, const char *end)
{
    const Sequence sequence = sequenceOf(uchar(*at));
    if (sequence.following == 0 || end - at <= sequence.following)
        return 0;
    if (uchar(at[1]) < sequence.lowest || uchar(at[1]) > sequence.highest)
        return 0;
    for (int i = 2; i <= sequence.following; ++i) {
        if ((uchar(at[i]) & 0xC0) != 0x80)
            return 0;
    }
    return sequence.following + 1;
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    const char *at = text.begin();
    const char *const end = text.end();
    while ((at = skipAscii(at, end)) < end) {
        const int length = sequenceLength(at, end);
        if (length == 0)
            return at - text.begin();
        at += length;
    }
    return -1;
}

} // namespace towerkey::json::scan
