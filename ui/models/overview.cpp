// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/overview.h"

#include "core/base/secrettext.h"
#include "core/image/names.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::ConfigurationNode;
using startup::Verdict;

namespace {

constexpr qsizetype LongestValue = 160;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::Overview)

public:
    static QString title(const QString &name)
    {
        return name.isEmpty() ? tr("Configuration of Orthanc")
                              : tr("Configuration of Orthanc: %1").arg(name);
    }
    static QString image(const image::Image &image)
    {
        return tr("Image: %1 (Orthanc %2)").arg(image.reference(), image.orthancVersion);
    }
    static QString verdict(const startup::Outcome &outcome)
    {
        switch (outcome.verdict) {
        case Verdict::Starts:
            return outcome.warnings.isEmpty() ? tr("It starts.") : tr("It starts, with warnings:");
        case Verdict::Refuses:
            return tr("It refuses to start (exit status %1):").arg(outcome.exitStatus);
        case Verdict::Crashes:
            return tr("The start-up script stops with an error (exit status %1):")
                .arg(outcome.exitStatus);
        }
        return {};
    }
    static QString unsaved() { return tr("Not everything of this is saved."); }
    static QString settings() { return tr("Settings"); }
    static QString plugins() { return tr("Plugins that are on"); }
    static QString variables() { return tr("Other variables"); }
    static QStringList settingColumns() { return {tr("Setting"), tr("Value"), tr("Source")}; }
    static QStringList pluginColumns() { return {tr("Plugin"), tr("Why")}; }
    static QStringList variableColumns() { return {tr("Variable"), tr("Value")}; }
    static QString nothing() { return tr("None."); }
};

bool isInWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

/// A text in a cell of a table, where nothing of it may be taken for Markdown. An underscore counts
/// at the ends of words only, and names of variables shall stay readable.
QString escaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || text[i] == u'\r') {
            result += u' ';
            continue;
        }
        const bool endsWord = text[i] == u'_' && (!isInWord(text, i - 1) || !isInWord(text, i + 1));
        if (endsWord || u"\\`*<|~&[]"_s.contains(text[i]))
            result += u'\\';
        result += text[i];
    }
    return result;
}

QString row(const QStringList &cells)
{
    QString text = u"|"_s;
    for (const QString &cell : cells)
        text += u' ' + escaped(cell) + u" |"_s;
    return text + u'\n';
}

QString table(const QStringList &columns, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return Texts::nothing() + u'\n';
    QString text = row(columns) + u'|' + u"---|"_s.repeated(columns.size()) + u'\n';
    for (const QStringList &cells : rows)
        text += row(cells);
    return text;
}

QString shownText(const json::Value &value)
{
    const QString text =
        value.isString() ? *value.as<QString>() : QString::fromUtf8(json::toJson(value));
    return text.size() <= LongestValue ? text : text.first(LongestValue) + u'…';
}

/// A row for each setting that somebody gave.
class SettingRows
{
public:
    explicit SettingRows(const Session &session) : m_session(session) { }

    QList<QStringList> run()
    {
        for (const QString &key : topKeys())
            visit(SettingPath({key}));
        return m_rows;
    }

private:
    QStringList topKeys() const
    {
        QStringList keys;
        const ConfigurationNode &root = m_session.outcome().configuration.root();
        for (qsizetype i = 0; i < root.childCount(); ++i)
            keys.append(root.keyAt(i));
        return keys;
    }

    void visit(const SettingPath &path)
    {
        const ConfigurationNode *node = m_session.outcome().configuration.find(path);
        if (!node || !isSet(m_session, path))
            return;
        const auto *setting = m_session.catalogue().setting(path);
        // Entries of a map have a row each, too.
        const bool isSection =
            setting ? setting->isContainer || setting->entry.has_value() : path.size() == 1;
        if (!isSection || !node->isTable() || node->childCount() == 0)
            return add(path);
        for (qsizetype i = 0; i < node->childCount(); ++i)
            visit(path.child(node->keyAt(i)));
    }

    void add(const SettingPath &path)
    {
        const SettingState state = stateOf(m_session, path);
        m_rows.append({path.toString(), shownText(state.shown),
                       state.place.isEmpty() ? toText(state.source) : state.place});
    }

    const Session &m_session;
    QList<QStringList> m_rows;
};

QList<QStringList> pluginRows(const Session &session)
{
    QList<QStringList> rows;
    for (const startup::PluginState &state : session.outcome().plugins) {
        const auto *plugin = session.catalogue().plugin(state.row->name);
        if (state.enabled)
            rows.append({plugin ? plugin->title : state.row->name, startup::message(state)});
    }
    return rows;
}

/// Switches of plugins are told with the plugins. What is no setting may still be a secret, such
/// as ORTHANC_PASSWORD or whatever else the container is given.
QList<QStringList> variableRows(const Session &session)
{
    QList<QStringList> rows;
    for (const deployment::Variable &variable : session.deployment().variables()) {
        const QString name = QString::fromUtf8(variable.name);
        const auto kind = image::meaningOfVariable(*session.image().profile, name).kind;
        if (kind != image::NameKind::Special)
            continue;
        const bool isSecret = session.catalogue().isSensitive(SettingPath({name}));
        rows.append({name, isSecret ? dots() : QString::fromUtf8(variable.value)});
    }
    return rows;
}

QString reasons(const startup::Outcome &outcome)
{
    QString text;
    for (const startup::Reason &reason : outcome.reasons + outcome.warnings)
        text += u"- "_s + escaped(startup::message(reason)) + u'\n';
    return text.isEmpty() ? text : u'\n' + text;
}

} // namespace

QString overviewOf(const Session &session)
{
    const auto section = [](const QString &title, const QString &content) {
        return u"\n## %1\n\n"_s.arg(title) + content;
    };
    QString text = u"# %1\n\n"_s.arg(escaped(Texts::title(session.name())));
    text += Texts::image(session.image()) + u"\n\n"_s;
    text += u"**%1**\n"_s.arg(Texts::verdict(session.outcome())) + reasons(session.outcome());
    if (session.isModified())
        text += u"\n*%1*\n"_s.arg(Texts::unsaved());
    text += section(Texts::settings(), table(Texts::settingColumns(), SettingRows(session).run()));
    text += section(Texts::plugins(), table(Texts::pluginColumns(), pluginRows(session)));
    text += section(Texts::variables(), table(Texts::variableColumns(), variableRows(session)));
    return text;
}

} // namespace towerkey::ui
