// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/concealingsearch.h"

#include <QRegularExpression>

#include <algorithm>

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
            addOfComment(text, {done, begin}, map);
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

/// What begins with # behind a blank, in every form but JSON.
void Concealing::addOfNumberSigns()
{
    for (qsizetype at = m_text.indexOf('#'); at >= 0; at = m_text.indexOf('#', at + 1)) {
        if (at > 0 && !QByteArrayView(" \t\r\n").contains(m_text[at - 1]))
            continue;
        const qsizetype found = m_text.indexOf('\n', at);
        const qsizetype end = found < 0 ? m_text.size() : found;
        addOfComment(m_text, {at, end}, nullptr);
        at = end - 1;
    }
}

/// The end of the line, or of the comment.
static qsizetype endOfValue(QStringView comment, qsizetype begin)
{
    qsizetype end = comment.size();
    for (const QStringView stop : {QStringView(u"\n"), QStringView(u"\r"), QStringView(u"*/")}) {
        const qsizetype found = comment.indexOf(stop, begin);
        end = found < 0 ? end : qMin(end, found);
    }
    return end;
}

/// Hides what is assigned to a name of a secret.
void Concealing::addOfComment(const QByteArray &text, TextRange range, const TextMap *map)
{
    static const QRegularExpression assignment(
        uR"x((?:"([^"\n]*)"|([\w.-]+))[ \t]*[:=][ \t]*(?=[^\s*]))x"_s);
    // One character for each byte.
    const QString comment =
        QString::fromLatin1(QByteArrayView(text).sliced(range.begin, range.length()));
    if (!comment.contains(u':') && !comment.contains(u'='))
        return;
    const auto place = [&](qsizetype offset) {
        return map ? map->sourceOffset(range.begin + offset) : range.begin + offset;
    };
    for (auto match = assignment.match(comment); match.hasMatch();) {
        const bool isKey = match.hasCaptured(1);
        const qsizetype begin = match.capturedEnd();
        const qsizetype end = endOfValue(comment, begin);
        const QByteArray name = match.captured(isKey ? 1 : 2).toLatin1();
        const QByteArray value = comment.sliced(begin, end - begin).toLatin1().trimmed();
        const bool hides =
            isSecretInComment(QString::fromUtf8(name), QString::fromUtf8(value), isKey);
        if (hides)
            hide({place(begin), place(end - 1) + 1});
        match = assignment.match(comment, hides ? end : begin);
    }
}

/// A key of JSON that is no setting may be the name of a user.
bool Concealing::isSecretInComment(const QString &name, const QString &value, bool isKey) const
{
    if (!isKey)
        return isSecret(name, value);
    const auto isNamed = [&name](const catalogue::Setting &setting) {
        return !setting.path.isEmpty() && setting.path.last() == name;
    };
    return m_catalogue.isSensitive(SettingPath({name}))
        || std::ranges::none_of(m_catalogue.settings(), isNamed);
}

} // namespace towerkey::exchange
