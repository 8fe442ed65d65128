// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/upgradereport.h"

#include "app/cli/differencetexts.h"
#include "app/cli/lintreport.h"
#include "app/cli/meaning.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using image::NameKind;
using lint::Finding;
using lint::Fix;
using lint::NameChange;
using lint::ReleaseChange;
using lint::Upgrade;
using lint::Upgraded;

namespace {

QString placed(const Place &place, const QString &text)
{
    const QString where = toString(place);
    return where.isEmpty() ? text : where + u": "_s + text;
}

/// Writes the report part by part.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Upgrade)

public:
    Report(const DifferenceContext &context, const Upgrade &upgrade)
        : m_context(context), m_upgrade(upgrade)
    {
    }

    QString text()
    {
        m_lines.append(imageInWords(m_upgrade.from) + u" → "_s + imageInWords(m_upgrade.to));
        if (m_context.workspace.hasInput) {
            addVerdict();
            addList(tr("Settings"), m_upgrade.settings);
            addList(tr("Plugins"), m_upgrade.plugins);
            addList(tr("Variables"), m_upgrade.variables);
            addList(tr("Names"), m_upgrade.names);
            addList(tr("Problems"), m_upgrade.problems);
            addSolved();
        }
        addChanges();
        return m_lines.join(u'\n');
    }

private:
    static QString imageInWords(const image::Image &image)
    {
        return tr("%1 (Orthanc %2)").arg(image.tag, image.orthancVersion);
    }

    void addVerdict()
    {
        const QString after = verdictInWords(m_upgrade.after);
        if (m_upgrade.isWithoutEffect())
            return m_lines.append(tr("Nothing changes for this deployment: it %1.").arg(after));
        if (!m_upgrade.verdictDiffers)
            return m_lines.append(tr("Start: as before, it %1.").arg(after));
        m_lines.append(tr("Start: %1 → %2").arg(verdictInWords(m_upgrade.before), after));
        for (const QString &sentence :
             sentences(m_upgrade.after.reasons, m_context.call.revealSecrets))
            m_lines.append(u"  "_s + sentence);
        addReason(m_upgrade.verdictChange, 4);
    }

    void addReason(qsizetype change, int indentation)
    {
        if (change < 0)
            return;
        const ReleaseChange &reason = m_upgrade.changes[change];
        m_lines.append(wrapped(reason.release + u": "_s + reason.summary, indentation));
        if (!reason.advice.isEmpty())
            m_lines.append(wrapped(reason.advice, indentation));
    }

    /// Of what changes, fixes keep what was; of problems, they solve them.
    void addFixes(const QList<Fix> &fixes, bool ofProblem)
    {
        for (const Fix &fix : fixes) {
            const QString words = fix.isSafe ? tr("fix: %1 (--apply does it)")
                : ofProblem                  ? tr("fix: %1")
                                             : tr("as before: %1");
            m_lines.append(u"    "_s + words.arg(lint::title(fix)));
        }
    }

    template <typename Difference>
    void addList(const QString &title, const QList<Upgraded<Difference>> &list)
    {
        if (list.isEmpty())
            return;
        m_lines.append(title + u':');
        for (const Upgraded<Difference> &item : list) {
            m_lines.append(u"  "_s + words(item.what));
            addReason(item.change, 4);
            addFixes(item.fixes, std::is_same_v<Difference, lint::Finding>);
        }
    }

    template <typename Difference>
    QString words(const Difference &difference) const
    {
        return inWords(m_context, difference);
    }

    QString words(const Finding &finding) const
    {
        return placed(finding.place, lint::message(finding) + u" ["_s + finding.rule + u']');
    }

    QString words(const NameChange &name) const
    {
        return placed(name.place,
                      name.name + u": "_s + meaning(name.before) + u" → "_s + meaning(name.after));
    }

    static QString meaning(const image::NameMeaning &meaning)
    {
        switch (meaning.kind) {
        case NameKind::Setting:
        case NameKind::LegacySetting:
            return meaning.path.toString();
        case NameKind::Toggle:
        case NameKind::LegacyToggle:
            return tr("switches %1").arg(meaning.plugin);
        case NameKind::Special:
            return tr("read by the image");
        case NameKind::Pointer:
            return tr("points to %1").arg(meaning.path.toString());
        case NameKind::OrthancJson:
            return tr("a whole configuration");
        case NameKind::Ignored:
            break;
        }
        return tr("ignored");
    }

    void addSolved()
    {
        if (m_upgrade.solved.isEmpty())
            return;
        m_lines.append(tr("No longer a problem:"));
        for (const Finding &finding : m_upgrade.solved)
            m_lines.append(u"  "_s + words(finding));
    }

    /// What has a reason above is not told again.
    void addChanges()
    {
        const bool isAll = m_context.call.parser.isSet(u"all"_s) || !m_context.workspace.hasInput;
        QList<qsizetype> positions;
        for (qsizetype i = 0; i < m_upgrade.changes.size(); ++i) {
            if (isAll || m_upgrade.concerning.contains(i))
                positions.append(i);
        }
        if (!positions.isEmpty())
            m_lines.append(isAll ? tr("Changes of the image:") : tr("Changes that concern it:"));
        for (const qsizetype position : positions)
            addReason(position, 2);
        const qsizetype others = m_upgrade.changes.size() - positions.size();
        if (others > 0)
            m_lines.append(
                tr("Other changes between the two images: %1 (--all shows them)").arg(others));
    }

    const DifferenceContext &m_context;
    const Upgrade &m_upgrade;
    QStringList m_lines;
};

json::Value asJson(const ReleaseChange &change)
{
    return object({{u"release"_s, json::Value(change.release)},
                   {u"id"_s, json::Value(change.id)},
                   {u"summary"_s, json::Value(change.summary)},
                   {u"advice"_s, json::Value(change.advice)}});
}

json::Value asJson(const QList<Fix> &fixes)
{
    json::List list;
    for (const Fix &fix : fixes) {
        list.append(object({{u"id"_s, json::Value(fix.id)},
                            {u"title"_s, json::Value(lint::title(fix))},
                            {u"safe"_s, json::Value(fix.isSafe)}}));
    }
    return json::Value(std::move(list));
}

json::Value asJson(const DifferenceContext &, const NameChange &change)
{
    return object({{u"name"_s, json::Value(change.name)},
                   {u"place"_s, json::Value(toString(change.place))},
                   {u"before"_s, json::Value(change.before.path.toString())},
                   {u"after"_s, json::Value(change.after.path.toString())}});
}

json::Value asJson(const DifferenceContext &, const Finding &finding)
{
    return object({{u"rule"_s, json::Value(finding.rule)},
                   {u"severity"_s, json::Value(severityWord(finding.severity))},
                   {u"place"_s, json::Value(toString(finding.place))},
                   {u"message"_s, json::Value(lint::message(finding))}});
}

/// The difference with its reason: the release, and the identifier of the change.
template <typename Difference>
json::Value listAsJson(const DifferenceContext &context, const Upgrade &upgrade,
                       const QList<Upgraded<Difference>> &list)
{
    json::List result;
    for (const Upgraded<Difference> &item : list) {
        json::Value value = asJson(context, item.what);
        auto &table = *value.as<json::Table>();
        const bool isKnown = item.change >= 0;
        table.set(u"reason"_s, isKnown ? asJson(upgrade.changes[item.change]) : json::Value());
        table.set(u"fixes"_s, asJson(item.fixes));
        result.append(std::move(value));
    }
    return json::Value(std::move(result));
}

} // namespace

QString upgradeAsText(const Call &call, const Workspace &workspace, const Upgrade &upgrade)
{
    return Report({call, workspace}, upgrade).text();
}

json::Value upgradeAsJson(const Call &call, const Workspace &workspace, const Upgrade &upgrade)
{
    const DifferenceContext context{call, workspace};
    json::List solved;
    for (const Finding &finding : upgrade.solved)
        solved.append(asJson(context, finding));
    json::List changes;
    for (qsizetype i = 0; i < upgrade.changes.size(); ++i) {
        json::Value change = asJson(upgrade.changes[i]);
        change.as<json::Table>()->set(u"concerns"_s, json::Value(upgrade.concerning.contains(i)));
        changes.append(std::move(change));
    }
    return object({{u"from"_s, sideAsJson(upgrade.from, upgrade.before, call)},
                   {u"to"_s, sideAsJson(upgrade.to, upgrade.after, call)},
                   {u"settings"_s, listAsJson(context, upgrade, upgrade.settings)},
                   {u"plugins"_s, listAsJson(context, upgrade, upgrade.plugins)},
                   {u"variables"_s, listAsJson(context, upgrade, upgrade.variables)},
                   {u"names"_s, listAsJson(context, upgrade, upgrade.names)},
                   {u"problems"_s, listAsJson(context, upgrade, upgrade.problems)},
                   {u"solved"_s, json::Value(std::move(solved))},
                   {u"changes"_s, json::Value(std::move(changes))}});
}

} // namespace towerkey::cli
