// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/effectivelines.h"

#include "ui/models/session.h"
#include "ui/models/settingstate.h"

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::Configuration;
using startup::ConfigurationNode;

namespace {

QString indentation(const SettingPath &path) { return QString(path.size() * 2, u' '); }

QString beginOf(const SettingPath &path)
{
    return indentation(path) + QString::fromUtf8(json::quoted(path.last())) + u": "_s;
}

const json::Value &memberOf(const json::Table &table, const QString &key)
{
    static const json::Value none;
    const json::Value *member = table.find(key);
    return member ? *member : none;
}

} // namespace

/// Writes members of the configuration as the image does, two blanks a level, with the values of
/// another tree of the same form in which secrets are dots.
class EffectiveWriter::Writing
{
public:
    void write(const ConfigurationNode &node, const json::Value &shown, const SettingPath &path,
               bool hasNext)
    {
        const auto *members = shown.as<json::Table>();
        if (!node.isTable() || !members || node.childCount() == 0)
            return writeValue(node, shown, path, hasNext);
        append(beginOf(path) + u'{', path);
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            const QString &key = node.keyAt(i);
            write(node.childAt(i), memberOf(*members, key), path.child(key),
                  i + 1 < node.childCount());
        }
        append(indentation(path) + u'}', path);
        separate(m_lines.last().text, hasNext);
    }

    const QList<Line> &lines() const { return m_lines; }

private:
    void writeValue(const ConfigurationNode &node, const json::Value &shown,
                    const SettingPath &path, bool hasNext)
    {
        QStringList texts =
            QString::fromUtf8(json::toJson(shown, json::Layout::IndentedUtf8)).split(u'\n');
        texts.first().prepend(beginOf(path));
        for (qsizetype i = 1; i < texts.size(); ++i)
            texts[i].prepend(indentation(path));
        separate(texts.last(), hasNext);
        const qsizetype first = m_lines.size();
        for (const QString &text : std::as_const(texts))
            append(text, path);
        // A table of several sources has no single origin; its values tell theirs.
        m_lines[first].from = node.origin();
    }

    void append(const QString &text, const SettingPath &path)
    {
        m_lines.append(Line{{text, path, {}}});
    }

    QList<Line> m_lines;
};

QList<PreviewLine> effectiveLines(const Session &session, bool revealSecrets)
{
    return EffectiveWriter().lines(session, revealSecrets);
}

QList<PreviewLine> EffectiveWriter::lines(const Session &session, bool revealSecrets)
{
    const Configuration &configuration = session.outcome().configuration;
    const auto &children = configuration.root().children();
    if (children.empty())
        return {{u"{}"_s, {}, {}}};
    QHash<QString, Member> before = std::exchange(m_members, {});
    if (std::exchange(m_revealsSecrets, revealSecrets) != revealSecrets)
        before.clear();
    const json::Table &shown = *session.shownConfiguration().as<json::Table>();
    QList<PreviewLine> lines{{u"{"_s, {}, {}}};
    for (const ConfigurationNode::Child &child : children) {
        Member member = before.take(child.first);
        if (member.node != child.second)
            follow(member, child,
                   revealSecrets ? child.second->toValue() : *shown.find(child.first));
        QList<Line> &written = member.lines.lines();
        separate(written.last().text, &child != &children.back());
        for (Line &line : written) {
            tellOrigin(line, configuration);
            lines.append(line);
        }
        m_members.insert(child.first, member);
    }
    lines.append({u"}"_s, {}, {}});
    return lines;
}

void EffectiveWriter::tellOrigin(Line &line, const Configuration &configuration)
{
    if (line.from.source < 0)
        return;
    Place place = configuration.place(line.from);
    if (place == line.place && !line.origin.isEmpty())
        return;
    line.place = std::move(place);
    line.origin = originText(configuration, line.from);
}

/// Turns what is written of one node into what is to be written of another.
void EffectiveWriter::follow(Member &member, const ConfigurationNode::Child &child,
                             const json::Value &shown)
{
    const SettingPath path({child.first});
    const auto *members = shown.as<json::Table>();
    if (child.second->isTable() && members && child.second->childCount() > 0) {
        followTable(member, *child.second, *members, path);
    } else {
        Writing writing;
        writing.write(*child.second, shown, path, false);
        member.lines.begin(writing.lines(), {});
    }
    member.node = child.second;
}

void EffectiveWriter::followTable(Member &member, const ConfigurationNode &node,
                                  const json::Table &shown, const SettingPath &path)
{
    if (member.lines.memberCount() == 0)
        member.lines.begin({{{beginOf(path) + u'{', path, {}}}},
                           {{{indentation(path) + u'}', path, {}}}});
    const ListChange change =
        listChange(member.lines.memberCount(), node.childCount(), [&](qsizetype i, qsizetype k) {
            return member.node->children()[size_t(i)] == node.children()[size_t(k)];
        });
    Writing writing;
    QList<qsizetype> counts;
    for (qsizetype i = change.first; i < change.first + change.inserted; ++i) {
        const qsizetype first = writing.lines().size();
        const QString &key = node.keyAt(i);
        writing.write(node.childAt(i), memberOf(shown, key), path.child(key), true);
        counts.append(writing.lines().size() - first);
    }
    member.lines.replace(change, writing.lines(), counts);
}

} // namespace towerkey::ui
