// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/interpolation.h"

#include <algorithm>

namespace towerkey::exchange::compose {

using deployment::NoteId;

namespace {

constexpr int MaximalNesting = 50;

bool isNameStart(char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isNameByte(char c) { return isNameStart(c) || (c >= '0' && c <= '9'); }

qsizetype endOfName(QByteArrayView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && (end == begin ? isNameStart(text[end]) : isNameByte(text[end])))
        ++end;
    return end;
}

/// The brace that closes the one before a place, or -1. Only the braces of variables nest, and an
/// expression ends with its line.
qsizetype closingBrace(QByteArrayView text, qsizetype at)
{
    int open = 1;
    for (; at < text.size() && text[at] != '\n'; ++at) {
        if (text[at] == '}' && --open == 0)
            return at;
        if (text[at] == '$' && at + 1 < text.size() && text[at + 1] == '{') {
            ++open;
            ++at;
        }
    }
    return -1;
}

/// ${NAME operator rest}
struct Braced
{
    QByteArray name;
    QByteArray sign; ///< ":-", "-", ":?", …; empty when there is none.
    TextRange rest;
    qsizetype end = 0; ///< Behind the brace.
};

std::optional<Braced> bracedAt(QByteArrayView text, qsizetype dollar)
{
    const qsizetype nameEnd = endOfName(text, dollar + 2);
    const qsizetype close = closingBrace(text, dollar + 2);
    if (nameEnd == dollar + 2 || close < 0)
        return {};
    Braced braced{.name = text.sliced(dollar + 2, nameEnd - dollar - 2).toByteArray(),
                  .sign = {},
                  .rest = {close, close},
                  .end = close + 1};
    if (nameEnd == close)
        return braced;
    const qsizetype sign = text[nameEnd] == ':' ? nameEnd + 1 : nameEnd;
    if (sign >= close || !QByteArrayView("-?+").contains(text[sign]))
        return {};
    braced.sign = text.sliced(nameEnd, sign + 1 - nameEnd).toByteArray();
    braced.rest = {sign + 1, close};
    return braced;
}

class Interpolator
{
public:
    Interpolator(const QByteArray &written, const LookUp &lookUp, int depth)
        : m_written(written), m_lookUp(lookUp), m_depth(depth)
    {
    }

    Interpolation run()
    {
        for (qsizetype at = m_written.indexOf('$'); at >= 0; at = m_written.indexOf('$', at))
            at = replaceAt(at);
        keepUntil(m_written.size());
        if (m_result.references.isEmpty())
            m_result.map = {};
        return std::move(m_result);
    }

private:
    void keepUntil(qsizetype end)
    {
        m_result.map.append({m_result.text.size(), m_done, false});
        m_result.text += QByteArrayView(m_written).sliced(m_done, end - m_done);
        m_done = end;
    }

    /// Replaces what begins at a dollar, and returns where to go on.
    qsizetype replaceAt(qsizetype dollar)
    {
        const char next = dollar + 1 < m_written.size() ? m_written[dollar + 1] : '\0';
        if (next == '$')
            return replace({dollar, dollar + 2}, "$", {});
        if (next == '{') {
            if (const auto braced = bracedAt(m_written, dollar))
                return replaceBraced(dollar, *braced);
        } else if (const qsizetype end = endOfName(m_written, dollar + 1); end > dollar + 1) {
            return replacePlain({dollar, end}, m_written.sliced(dollar + 1, end - dollar - 1));
        }
        return refuse(dollar);
    }

    qsizetype refuse(qsizetype dollar)
    {
        const qsizetype lineEnd = m_written.indexOf('\n', dollar);
        const qsizetype end = lineEnd < 0 ? m_written.size() : lineEnd;
        // No more than the beginning is quoted: what follows may be a password.
        const QByteArray shown = m_written.sliced(dollar, qMin<qsizetype>(end - dollar, 2));
        m_result.problems.append(
            {NoteId::InterpolationInvalid, {QString::fromUtf8(shown)}, dollar});
        return dollar + 1;
    }

    qsizetype replace(TextRange raw, const QByteArray &text, Reference reference)
    {
        keepUntil(raw.begin);
        const qsizetype begin = m_result.text.size();
        m_result.map.append({begin, raw.begin, true});
        m_result.text += text;
        m_done = raw.end;
        reference.raw = raw;
        reference.text = {begin, m_result.text.size()};
        m_result.references.append(reference);
        return raw.end;
    }

    qsizetype replacePlain(TextRange raw, const QByteArray &name)
    {
        const auto value = m_lookUp(name);
        if (!value) {
            m_result.problems.append({NoteId::VariableUnset, {QString::fromUtf8(name)}, raw.begin});
        }
        return replace(raw, value.value_or(QByteArray()),
                       {.raw = {}, .text = {}, .name = name, .isSet = value.has_value()});
    }

    qsizetype replaceBraced(qsizetype dollar, const Braced &braced)
    {
        const TextRange raw{dollar, braced.end};
        if (braced.sign.isEmpty())
            return replacePlain(raw, braced.name);
        const auto value = m_lookUp(braced.name);
        const bool isSet = value && (braced.sign.front() != ':' || !value->isEmpty());
        Reference reference{.raw = {}, .text = {}, .name = braced.name, .isSet = isSet};
        switch (braced.sign.back()) {
        case '+':
            reference.isSet = false;
            return replace(raw, isSet ? nested(braced.rest) : QByteArray(), reference);
        case '-':
            reference.fallback = braced.rest;
            return replace(raw, isSet ? *value : nested(braced.rest), reference);
        default:
            return isSet ? replace(raw, *value, reference) : require(raw, braced);
        }
    }

    qsizetype require(TextRange raw, const Braced &braced)
    {
        m_result.problems.append(
            {NoteId::VariableRequired,
             {QString::fromUtf8(braced.name), QString::fromUtf8(nested(braced.rest))},
             raw.begin});
        return replace(raw, m_written.sliced(raw.begin, raw.length()),
                       {.raw = {}, .text = {}, .name = braced.name});
    }

    QByteArray nested(TextRange range)
    {
        const QByteArray inner = m_written.sliced(range.begin, range.length());
        if (m_depth >= MaximalNesting || !inner.contains('$'))
            return inner;
        Interpolation result = Interpolator(inner, m_lookUp, m_depth + 1).run();
        for (InterpolationProblem &problem : result.problems)
            problem.offset += range.begin;
        m_result.problems += result.problems;
        return result.text;
    }

    const QByteArray &m_written;
    const LookUp &m_lookUp;
    int m_depth;
    qsizetype m_done = 0;
    Interpolation m_result;
};

/// One splice with its range in what is written.
TextSplice spliceOfWritten(const Interpolation &interpolation, const TextSplice &splice)
{
    TextSplice result{{-1, -1}, escaped(splice.replacement)};
    const auto touched = [&](const Reference &reference) {
        const bool isBehind = reference.text.begin >= splice.range.end;
        const bool isBefore = reference.text.end <= splice.range.begin;
        return !isBehind && !isBefore;
    };
    for (const Reference &reference : interpolation.references) {
        if (!touched(reference))
            continue;
        const TextRange text = reference.text;
        if (text.begin <= splice.range.begin && result.range.begin < 0) {
            result.range.begin = reference.raw.begin;
            result.replacement.prepend(
                escaped(interpolation.text.sliced(text.begin, splice.range.begin - text.begin)));
        }
        if (text.end >= splice.range.end) {
            result.range.end = reference.raw.end;
            result.replacement +=
                escaped(interpolation.text.sliced(splice.range.end, text.end - splice.range.end));
        }
    }
    if (result.range.begin < 0)
        result.range.begin = interpolation.map.sourceOffset(splice.range.begin);
    if (result.range.end < 0) {
        // The last byte tells, because what stands at the end may be replaced.
        result.range.end = splice.range.length() == 0
            ? result.range.begin
            : interpolation.map.sourceOffset(splice.range.end - 1) + 1;
    }
    return result;
}

} // namespace

Interpolation interpolate(const QByteArray &written, const LookUp &lookUp)
{
    if (!written.contains('$')) {
        Interpolation unchanged;
        unchanged.text = written;
        return unchanged;
    }
    return Interpolator(written, lookUp, 0).run();
}

QByteArray escaped(QByteArray text) { return text.replace('$', "$$"); }

QList<TextSplice> splicesOfWritten(const Interpolation &interpolation,
                                   const QList<TextSplice> &splices)
{
    QList<TextSplice> result;
    for (const TextSplice &splice : splices) {
        TextSplice written = spliceOfWritten(interpolation, splice);
        // Two splices of one variable's value become one.
        if (!result.isEmpty() && written.range.begin < result.last().range.end) {
            const TextRange all{splices.first().range.begin, splices.last().range.end};
            QByteArray text = interpolation.text;
            applySplices(text, splices);
            const qsizetype tail = interpolation.text.size() - all.end;
            const QByteArray between = text.sliced(all.begin, text.size() - tail - all.begin);
            return {spliceOfWritten(interpolation, {all, between})};
        }
        result.append(written);
    }
    return result;
}

} // namespace towerkey::exchange::compose
