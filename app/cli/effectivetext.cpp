// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/effective.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using startup::ConfigurationNode;
using startup::Origin;
using startup::Outcome;
using startup::Verdict;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::EffectiveText)

public:
    static QString verdict(const QString &tag, const Outcome &outcome);
    static QString overrides(const QString &origin, const QStringList &earlier);
};

QString Texts::verdict(const QString &tag, const Outcome &outcome)
{
    switch (outcome.verdict) {
    case Verdict::Starts:
        return tr("%1: starts").arg(tag);
    case Verdict::Refuses:
        return tr("%1: refuses to start, exit status %2").arg(tag).arg(outcome.exitStatus);
    case Verdict::Crashes:
        break;
    }
    return tr("%1: the start-up script crashes, exit status %2").arg(tag).arg(outcome.exitStatus);
}

QString Texts::overrides(const QString &origin, const QStringList &earlier)
{
    return tr("%1, overrides %2").arg(origin, earlier.join(u", "_s));
}

constexpr qsizetype LongList = 60; // Columns above which a list is spread over lines.
constexpr qsizetype LastNoteColumn = 64; // Where the origins stand at the latest.

/// The generated file, line by line, with the origin of a value beside its first line.
class Listing
{
public:
    explicit Listing(const startup::Configuration &configuration) : m_configuration(configuration)
    {
    }

    QString run(const json::Value &shown)
    {
        visit(m_configuration.root(), shown, {}, 0, {});
        return joined();
    }

private:
    struct Line
    {
        QString text;
        QString note;
    };

    void visit(const ConfigurationNode &node, const json::Value &shown, const QString &key,
               int level, const QString &comma)
    {
        const QString begin = QString(level * 2, u' ') + key;
        const auto *table = shown.as<json::Table>();
        if (!table || node.childCount() == 0)
            return addLeaf(node, shown, begin, level, comma);
        m_result.append({begin + u'{', {}});
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            const bool isLast = i + 1 == node.childCount();
            visit(node.childAt(i), table->at(i),
                  QString::fromUtf8(json::quoted(node.keyAt(i))) + u": "_s, level + 1,
                  isLast ? QString() : u","_s);
        }
        m_result.append({QString(level * 2, u' ') + u'}' + comma, {}});
    }

    void addLeaf(const ConfigurationNode &node, const json::Value &shown, const QString &begin,
                 int level, const QString &comma)
    {
        QString text = compact(shown);
        if (shown.isList() && text.size() > LongList) {
            text = QString::fromUtf8(json::toJson(shown, json::Layout::IndentedUtf8));
            text.replace(u'\n', u'\n' + QString(level * 2, u' '));
        }
        const QStringList lines = QString(begin + text + comma).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_result.append({lines[i], i == 0 ? noteOf(node) : QString()});
    }

    QString noteOf(const ConfigurationNode &node)
    {
        if (node.origin().source < 0)
            return {};
        QStringList earlier;
        for (const Origin &origin : node.overridden())
            earlier.append(describe(origin));
        const QString winner = describe(node.origin());
        return earlier.isEmpty() ? winner : Texts::overrides(winner, earlier);
    }

    QString describe(const Origin &origin)
    {
        if (origin.source < 0)
            return {};
        Place at = m_configuration.place(origin);
        at.position.column = 0;
        const QString place = toString(at);
        const QString spelling = m_configuration.source(origin).spelling;
        return place.isEmpty() ? spelling : u"%1 (%2)"_s.arg(spelling, place);
    }

    QString joined() const
    {
        qsizetype column = 0;
        for (const Line &line : m_result) {
            if (!line.note.isEmpty())
                column = qMax(column, line.text.size() + 2);
        }
        column = qMin(column, LastNoteColumn);
        QStringList lines;
        for (const Line &line : m_result) {
            lines.append(line.note.isEmpty() ? line.text
                                             : QString(line.text + u"  "_s).leftJustified(column)
                                 + u"// "_s + line.note);
        }
        return lines.join(u'\n');
    }

    const startup::Configuration &m_configuration;
    QList<Line> m_result;
};

QString list(const QString &title, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : u'\n' + title + u"\n  "_s + lines.join(u"\n  "_s);
}

QString enabledPlugins(const Outcome &outcome)
{
    QStringList lines;
    for (const startup::PluginState &state : outcome.plugins) {
        if (state.enabled)
            lines.append(state.row->name + u" – "_s + startup::message(state));
    }
    return list(Texts::tr("Plugins:"), lines);
}

} // namespace

QString effectiveAsText(const Workspace &workspace, const Outcome &outcome, const Call &call)
{
    QString text = Texts::verdict(workspace.image.tag, outcome);
    text += list(Texts::tr("Reasons:"), sentences(outcome.reasons, call.revealSecrets));
    text += list(Texts::tr("Warnings:"), sentences(outcome.warnings, call.revealSecrets));
    if (outcome.verdict == Verdict::Crashes)
        return text;
    const auto shown = workspace.shown(call, {}, outcome.configuration.toValue());
    return text + u'\n' + Listing(outcome.configuration).run(shown) + enabledPlugins(outcome);
}

} // namespace towerkey::cli
