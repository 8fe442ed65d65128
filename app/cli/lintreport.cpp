// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/lintreport.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using lint::Finding;
using lint::Fix;
using lint::Severity;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::LintReport)

public:
    static QString severity(Severity severity);
    static QString line(const Finding &finding);
    static QString counts(const QList<Finding> &findings);
};

QString Texts::severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("error");
    case Severity::Warning:
        return tr("warning");
    case Severity::Hint:
        break;
    }
    return tr("hint");
}

QString Texts::line(const Finding &finding)
{
    const QString place =
        toString(Place{pathFromHere(finding.place.source), finding.place.position});
    QString text = place.isEmpty() ? QString() : place + u": "_s;
    text += severity(finding.severity) + u": "_s + lint::message(finding);
    text += u" ["_s + finding.rule + u']';
    for (const Fix &fix : finding.fixes) {
        const bool isAutomatic = fix.isSafe && &fix == &finding.fixes.first();
        text += u"\n  "_s
            + (isAutomatic ? tr("fix: %1 (--fix does it)") : tr("fix: %1")).arg(lint::title(fix));
    }
    return text;
}

QString Texts::counts(const QList<Finding> &findings)
{
    const auto count = [&findings](Severity severity) {
        return std::ranges::count(findings, severity, &Finding::severity);
    };
    return findings.isEmpty() ? tr("No findings.")
                              : tr("Errors: %1, warnings: %2, hints: %3")
                                    .arg(count(Severity::Error))
                                    .arg(count(Severity::Warning))
                                    .arg(count(Severity::Hint));
}

json::Value fixesOf(const Finding &finding)
{
    json::List list;
    for (const Fix &fix : finding.fixes) {
        list.append(object({{u"id"_s, json::Value(fix.id)},
                            {u"title"_s, json::Value(lint::title(fix))},
                            {u"safe"_s, json::Value(fix.isSafe)}}));
    }
    return json::Value(std::move(list));
}

json::Value number(int value) { return value > 0 ? json::Value(qint64(value)) : json::Value(); }

} // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Hint:
        break;
    }
    return u"hint"_s;
}

QString pathFromHere(const QString &path)
{
    const QDir here = QDir::current();
    const QString relative = here.relativeFilePath(path);
    const bool isBelow =
        QDir::isAbsolutePath(path) && !here.isRoot() && !relative.startsWith(u"..");
    return isBelow ? relative : path;
}

QList<Finding> findingsOf(const Workspace &workspace, const startup::Outcome &outcome,
                          const lint::Options &options)
{
    const lint::Subject subject(workspace.deployment, workspace.image, workspace.images,
                                workspace.catalogue, outcome);
    return lint::lint(subject, options);
}

QString asText(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(Texts::line(finding));
    lines.append(Texts::counts(findings));
    return lines.join(u'\n');
}

json::Value asJson(const QList<Finding> &findings)
{
    json::List list;
    for (const Finding &finding : findings) {
        const QString file = pathFromHere(finding.place.source);
        list.append(object({
            {u"rule"_s, json::Value(finding.rule)},
            {u"severity"_s, json::Value(severityWord(finding.severity))},
            {u"message"_s, json::Value(lint::message(finding))},
            {u"file"_s, file.isEmpty() ? json::Value() : json::Value(file)},
            {u"line"_s, number(finding.place.position.line)},
            {u"column"_s, number(finding.place.position.column)},
            {u"setting"_s, json::Value(finding.spot.setting.toJsonPointer())},
            {u"fixes"_s, fixesOf(finding)},
        }));
    }
    return json::Value(std::move(list));
}

} // namespace towerkey::cli
