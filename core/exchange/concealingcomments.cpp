// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "core/exchange/concealingsearch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Role;
using json::NodeIndex;

void Concealing::addOfComments()
{
    switch (m_deployment.source(m_source).role) {
    case Role::Configuration:
    case Role::EnvironmentPairs:
    case Role::Inspection:
        addOfGaps(m_deployment.document(m_source), nullptr);
        break;
    case Role::Secret:
        break;
    default:
        addOfNumberSigns();
    }
}

/// Between the keys and values of JSON there are only its signs and comments, and behind them what
/// cannot be read.
void Concealing::addOfGaps(const json::Document &document, const TextMap *map)
{
    const QByteArray &text = document.text();
    if (!text.contains('/') && document.problems().isEmpty())
        return;
    qsizetype done = 0;
    const auto skip = [&](qsizetype begin, qsizetype end) {
        if (begin > done)
            addOfGap(text, {done, begin}, map);
        done = qMax(done, end);
    };
    const NodeIndex end = document.isEmpty() ? 0 : document.node(document.root()).subtreeEnd;
    for (NodeIndex i = document.isEmpty() ? end : document.root(); i < end; ++i) {
        const json::Node &node = document.node(i);
        if (node.keyBegin >= 0)
            skip(node.keyBegin, node.keyEnd);
        if (node.type != json::NodeType::List && node.type != json::NodeType::Table)
            skip(node.begin, node.end);
    }
    skip(text.size(), text.size());
}

void Concealing::addOfGap(const QByteArray &text, TextRange gap, const TextMap *map)
{
    qsizetype done = gap.begin;
    const auto add = [&](qsizetype end) {
        addOfComment(text, {done, end}, map);
        done = end;
    };
    const auto find = [&](const char *what, qsizetype from) {
        const qsizetype found = QByteArrayView(text).first(gap.end).indexOf(what, from);
        return found < 0 ? gap.end : found;
    };
    for (qsizetype at = find("/", done); at + 1 < gap.end; at = find("/", at + 1)) {
        if (text[at + 1] != '/' && text[at + 1] != '*')
            continue;
        add(at);
        add(text[at + 1] == '/' ? find("\n", at) : find("*/", at + 2));
        at = qMax(at, done - 1);
    }
    add(gap.end);
}

namespace {

/// Behind the line break, or the end.
qsizetype nextLine(const QByteArray &text, qsizetype from)
{
    const qsizetype found = text.indexOf('\n', from);
    return found < 0 ? text.size() : found + 1;
}

/// The first character in a line that is no blank.
qsizetype beginOfWords(const QByteArray &text, qsizetype from)
{
    while (from < text.size() && (text[from] == ' ' || text[from] == '\t'))
        ++from;
    return from;
}

/// YAML's sign that the value is the lines that follow.
bool opensBlock(const QString &value)
{
    static const QRegularExpression sign(uR"(\A[|>][-+0-9]*\s*(#.*)?\z)"_s);
    return sign.match(value).hasMatch();
}

} // namespace

/// What begins with # behind a blank, in every form but JSON.
void Concealing::addOfNumberSigns()
{
    for (qsizetype at = m_text.indexOf('#'); at >= 0; at = m_text.indexOf('#', at + 1)) {
        if (at > 0 && !QByteArrayView(" \t\r\n").contains(m_text[at - 1]))
            continue;
        const qsizetype next = nextLine(m_text, at);
        const qsizetype block = addOfComment(m_text, {at, next}, nullptr);
        at = (block < 0 ? next : hideBlock(block, next)) - 1;
    }
}

/// Hides the commented lines behind a commented key that are indented deeper; tells where they end.
qsizetype Concealing::hideBlock(qsizetype key, qsizetype next)
{
    const qsizetype column = key - (key > 0 ? m_text.lastIndexOf('\n', key - 1) + 1 : 0);
    while (next < m_text.size()) {
        const qsizetype sign = beginOfWords(m_text, next);
        if (sign >= m_text.size() || m_text[sign] != '#')
            break;
        const qsizetype words = beginOfWords(m_text, sign + 1);
        const qsizetype end = nextLine(m_text, words);
        if (words - next <= column && words + 1 < end)
            break;
        hide({words, end});
        next = end;
    }
    return next;
}

/// Hides what is assigned to names of secrets. Tells where the name is whose value are the lines
/// that follow; -1 when there is none.
qsizetype Concealing::addOfComment(const QByteArray &text, TextRange range, const TextMap *map)
{
    static const QRegularExpression assignment(
        uR"x((?:"([^"\n]*+)"|(?<![\w.-])([\w.-]++))[ \t]*+[:=][ \t]*+(?=[^\s]))x"_s);
    constexpr qsizetype EnoughToJudge = 4096;
    // One character for each byte.
    const QString comment =
        QString::fromLatin1(QByteArrayView(text).sliced(range.begin, range.length()));
    if (!comment.contains(u':') && !comment.contains(u'='))
        return -1;
    const auto place = [&](qsizetype offset) {
        return map ? map->sourceOffset(range.begin + offset) : range.begin + offset;
    };
    qsizetype block = -1;
    qsizetype end = -1; // Of the line.
    const auto matchFrom = [&comment](qsizetype offset) {
        // Looking through all of a long text for each match would take long.
        return assignment.match(comment, offset, QRegularExpression::NormalMatch,
                                QRegularExpression::DontCheckSubjectStringMatchOption);
    };
    for (auto match = matchFrom(0); match.hasMatch();) {
        const bool isKey = match.hasCaptured(1);
        const qsizetype begin = match.capturedEnd();
        if (begin > end) {
            const qsizetype found = comment.indexOf(u'\n', begin);
            end = found < 0 ? comment.size() : found;
            end -= end > begin && comment[end - 1] == u'\r' ? 1 : 0;
        }
        const QByteArray name = match.captured(isKey ? 1 : 2).toLatin1();
        const QString value = QString::fromUtf8(
            comment.sliced(begin, qMin(EnoughToJudge, end - begin)).toLatin1().trimmed());
        const bool hides = isSecretInComment(QString::fromUtf8(name), value, isKey);
        if (hides)
            hide({place(begin), place(end - 1) + 1});
        block = hides && opensBlock(value) ? place(match.capturedStart()) : -1;
        match = matchFrom(hides ? end : begin);
    }
    return block;
}

/// What stands behind the name of a user, or in the list of a peer; modalities have no passwords.
static bool mayBePassword(const QString &value)
{
    if (value.startsWith(u'['))
        return value.contains(u"://");
    static const QRegularExpression other(uR"(\A(?:\{|[-0-9]|true\b|false\b|null\b))"_s);
    return !other.match(value).hasMatch();
}

/// A key of JSON that is no setting may be the name of a user.
bool Concealing::isSecretInComment(const QString &name, const QString &value, bool isKey)
{
    if (!isKey)
        return isSecret(name, value);
    if (m_settingNames.isEmpty()) {
        for (const catalogue::Setting &setting : m_catalogue.settings())
            m_settingNames.insert(setting.path.isEmpty() ? QString() : setting.path.last());
    }
    return m_catalogue.isSensitive(SettingPath({name})) || holdsUrlPassword(value)
        || (!m_settingNames.contains(name) && mayBePassword(value));
}

} // namespace towerkey::exchange
