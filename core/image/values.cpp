// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/values.h"

#include "core/json/document.h"

using namespace Qt::StringLiterals;

namespace towerkey::image {

namespace {

constexpr char16_t FirstEscapedByte = 0xDC80;
constexpr char16_t LastEscapedByte = 0xDCFF;

bool isContinuation(QByteArrayView bytes, qsizetype index, uchar smallest = 0x80,
                    uchar largest = 0xBF)
{
    if (index >= bytes.size())
        return false;
    const auto byte = uchar(bytes[index]);
    return byte >= smallest && byte <= largest;
}

/// The length of the UTF-8 sequence at the beginning of the bytes; 0 when there is none. Overlong
/// forms, surrogates and what lies beyond Unicode are none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto lead = uchar(bytes.front());
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isContinuation(bytes, 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const uchar smallest = lead == 0xE0 ? 0xA0 : 0x80;
        const uchar largest = lead == 0xED ? 0x9F : 0xBF;
        return isContinuation(bytes, 1, smallest, largest) && isContinuation(bytes, 2) ? 3 : 0;
    }
    if (lead < 0xF0 || lead > 0xF4)
        return 0;
    const uchar smallest = lead == 0xF0 ? 0x90 : 0x80;
    const uchar largest = lead == 0xF4 ? 0x8F : 0xBF;
    const bool isComplete = isContinuation(bytes, 1, smallest, largest) && isContinuation(bytes, 2)
        && isContinuation(bytes, 3);
    return isComplete ? 4 : 0;
}

/// Calls with each run of text without lone surrogates, and with each lone surrogate.
template <typename OnText, typename OnSurrogate>
void forEachRun(QStringView text, OnText onText, OnSurrogate onSurrogate)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        onText(text.sliced(begin, i - begin));
        onSurrogate(text[i].unicode());
        begin = i + 1;
    }
    onText(text.sliced(begin));
}

bool endsInOpenEscape(const QByteArray &bytes)
{
    qsizetype count = 0;
    while (count < bytes.size() && bytes[bytes.size() - 1 - count] == '\\')
        ++count;
    return count % 2 != 0;
}

/// The text for the parser, which takes bytes: what is no UTF-8 becomes an escape, which has the
/// same meaning in a string, and behind a backslash and outside of strings is as wrong as before.
QByteArray parserText(const QString &text)
{
    QByteArray bytes;
    const auto onText = [&bytes](QStringView run) { bytes += run.toUtf8(); };
    const auto onSurrogate = [&bytes](char16_t unit) {
        bytes += endsInOpenEscape(bytes) ? QByteArray("x") : "\\u" + QByteArray::number(unit, 16);
    };
    forEachRun(text, onText, onSurrogate);
    return bytes;
}

/// Whether the first character can begin a JSON value: most texts are told apart by it.
bool canBeJson(QStringView text)
{
    constexpr QStringView blanks = u" \t\n\r";
    constexpr QStringView beginnings = u"{[\"-0123456789tfnNI";
    for (const QChar character : text) {
        if (!blanks.contains(character))
            return beginnings.contains(character);
    }
    return false;
}

/// The offset of the first comment, which the document allows but Python's json does not.
qsizetype firstComment(QByteArrayView text)
{
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            inString = !inString;
        else if (inString && text[i] == '\\')
            ++i;
        else if (!inString && text[i] == '/')
            return i;
    }
    return text.size();
}

/// The problem at which Python gives up, or null.
const json::Problem *firstFailure(const json::Document &document)
{
    const json::Problem *first = nullptr;
    for (const json::Problem &problem : document.problems()) {
        const bool counts = problem.refusedBy.testFlag(json::Reader::Image)
            && problem.id != json::ProblemId::TopLevelIsNoTable;
        if (counts && (!first || problem.range.begin < first->range.begin))
            first = &problem;
    }
    return first;
}

/// Any image reads texts of this depth.
constexpr int SafeDepth = 900;

bool readsBackAs(const QString &text, const json::Value &value)
{
    if (text.isEmpty() || text.contains(QChar::Null) || text.contains(u'\r')
        || text.endsWith(u'\n'))
        return false;
    return textOfBytes(bytesOfText(text)) == text && valueOfText(text, SafeDepth) == value;
}

} // namespace

QString textOfBytes(QByteArrayView bytes)
{
    QString text;
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        // A decoder of its own for each run would drop a byte order mark in front of it.
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
        text += decoder(bytes.sliced(begin, end - begin));
    };
    for (qsizetype i = 0; i < bytes.size();) {
        if (const qsizetype length = sequenceLength(bytes.sliced(i))) {
            i += length;
            continue;
        }
        flush(i);
        text += QChar(char16_t(FirstEscapedByte - 0x80 + uchar(bytes[i])));
        begin = ++i;
    }
    flush(bytes.size());
    return text;
}

QByteArray bytesOfText(QStringView text)
{
    QByteArray bytes;
    const auto onText = [&bytes](QStringView run) { bytes += run.toUtf8(); };
    const auto onSurrogate = [&bytes](char16_t unit) {
        const bool isByte = unit >= FirstEscapedByte && unit <= LastEscapedByte;
        bytes += isByte ? char(unit - FirstEscapedByte + 0x80) : '?';
    };
    forEachRun(text, onText, onSurrogate);
    return bytes;
}

std::optional<json::Value> valueOfText(const QString &text, int maximumDepth)
{
    if (!canBeJson(text))
        return json::Value(text);
    const auto document = json::Document::parse(parserText(text), {.imageDepth = maximumDepth});
    const qsizetype comment = firstComment(document.text());
    const json::Problem *failure = firstFailure(document);
    if (comment < (failure ? failure->range.begin : document.text().size()))
        return json::Value(text);
    if (!failure && !document.isEmpty())
        return document.value(document.root());
    if (failure && failure->id == json::ProblemId::TooDeep)
        return std::nullopt;
    return json::Value(text);
}

QString textOfValue(const json::Value &value)
{
    const auto *text = value.as<QString>();
    if (text && readsBackAs(*text, value))
        return *text;
    return textOfBytes(text ? json::quoted(*text) : json::toJson(value));
}

} // namespace towerkey::image
