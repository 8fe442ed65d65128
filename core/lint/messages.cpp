// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/finding.h"
#include "core/lint/sentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

QHash<QString, const char *> allSentences()
{
    QHash<QString, const char *> result;
    for (const auto group :
         {fixSentences, nameSentences, valueSentences, textSentences, orderSentences,
          pluginSentences, securitySentences, deploymentSentences, legacySentences}) {
        for (const Sentence &sentence : group())
            result.insert(sentence.key, sentence.text);
    }
    return result;
}

/// Arguments are names and values, or words like "a list", which are translated.
QString word(const QString &argument)
{
    if (argument.isEmpty())
        return {};
    return QCoreApplication::translate("towerkey::lint::words", argument.toUtf8().constData());
}

/// Arguments are put in at once, because one of them may hold a %1 of its own.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isMark =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (isMark)
            text += word(arguments.value(pattern[++i].digitValue() - 1));
        else
            text += pattern[i];
    }
    return text;
}

QString sentence(const QString &key, const QStringList &arguments)
{
    static const QHash<QString, const char *> sentences = allSentences();
    const char *text = sentences.value(key);
    return text ? filled(QCoreApplication::translate("towerkey::lint", text), arguments)
                : QString();
}

} // namespace

QString message(const Finding &finding)
{
    const QString key =
        finding.variant.isEmpty() ? finding.rule : finding.rule + u'/' + finding.variant;
    return sentence(key, finding.arguments);
}

QString title(const Fix &fix) { return sentence(u"fix/"_s + fix.id, fix.arguments); }

} // namespace towerkey::lint
