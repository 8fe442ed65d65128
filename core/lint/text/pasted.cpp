// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/text/references.h"
#include "core/lint/text/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

struct Pasted
{
    QString name; ///< Of a variable whose value means something else inside of JSON's quotes.
    TextRange range; ///< Of the reference, in the file.
};

bool isChangedByJson(const QString &value)
{
    return std::ranges::any_of(value, [](QChar character) {
        return character == u'"' || character == u'\\' || character < u' ';
    });
}

/// The references to such variables. In their places, as in those of all others, the text gets
/// digits, which are as good in a text as between texts.
QList<Pasted> pastedIn(const Subject &subject, QByteArray &text)
{
    static const QRegularExpression pattern(
        u"(?<!\\\\)\\$(?:([A-Za-z0-9_]+)|\\{([A-Za-z0-9_]+)(?::?-[^}]{1,1000})?\\})"_s);
    QList<Pasted> result;
    // One character for each byte.
    for (const auto &match : pattern.globalMatch(QString::fromLatin1(text))) {
        const GivenVariable *variable = subject.variable(match.captured(1) + match.captured(2));
        const TextRange range{match.capturedStart(), match.capturedEnd()};
        if (variable && isChangedByJson(variable->text))
            result.append({variable->name, range});
        std::fill(text.begin() + range.begin, text.begin() + range.end, '1');
    }
    return result;
}

} // namespace

void checkPasted(const Subject &subject, Findings &findings)
{
    for (const GivenText &read : subject.texts()) {
        if (read.file < 0 || read.map.isIdentity())
            continue;
        QByteArray text = subject.deployment().file(read.file).text;
        const QList<Pasted> pasted = pastedIn(subject, text);
        const auto document = pasted.isEmpty() ? json::Document() : json::Document::parse(text);
        for (const Pasted &reference : pasted) {
            const json::NodeIndex node = textAround(document, reference.range.begin);
            if (node == json::NoNode)
                continue;
            Spot spot = subject.fileSpot(read.file, reference.range);
            spot.setting = document.pathOf(node);
            findings.add(spot, {reference.name});
        }
    }
}

} // namespace towerkey::lint
