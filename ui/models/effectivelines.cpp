// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/effectivelines.h"

#include "ui/models/session.h"
#include "ui/models/settingstate.h"

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::Configuration;
using startup::ConfigurationNode;

/// Writes members of the configuration as the image does, two blanks a level, with the values of
/// another tree of the same form in which secrets are dots.
class EffectiveWriter::Writing
{
public:
    explicit Writing(const Configuration &configuration) : m_configuration(configuration) { }

    Member write(const ConfigurationNode::Child &child, const json::Value &shown, bool isLast)
    {
        m_member = {child.second, isLast, {}, {}};
        const SettingPath path({child.first});
        write(*child.second, shown, path, beginOf(path), isLast);
        return std::move(m_member);
    }

private:
    void write(const ConfigurationNode &node, const json::Value &shown, const SettingPath &path,
               const QString &begin, bool isLast)
    {
        const QString comma = isLast ? u""_s : u","_s;
        const auto *members = shown.as<json::Table>();
        if (!node.isTable() || !members || node.childCount() == 0) {
            writeValue(node, shown, path, begin, comma);
            return;
        }
        append(begin + u'{', path);
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            const QString &key = node.keyAt(i);
            const json::Value *member = members->find(key);
            const SettingPath below = path.child(key);
            write(node.childAt(i), member ? *member : json::Value(), below, beginOf(below),
                  i + 1 == node.childCount());
        }
        append(indentation(path) + u'}' + comma, path);
    }

    void writeValue(const ConfigurationNode &node, const json::Value &shown,
                    const SettingPath &path, const QString &begin, const QString &comma)
    {
        QStringList texts =
            QString::fromUtf8(json::toJson(shown, json::Layout::IndentedUtf8)).split(u'\n');
        texts.first().prepend(begin);
        for (qsizetype i = 1; i < texts.size(); ++i)
            texts[i].prepend(indentation(path));
        texts.last().append(comma);
        // A table of several sources has no single origin; its values tell theirs.
        if (node.origin().source >= 0)
            tellOrigin(node.origin());
        for (const QString &text : std::as_const(texts))
            append(text, path);
    }

    void append(const QString &text, const SettingPath &path)
    {
        m_member.lines.append({text, path, {}});
    }

    /// Of the line that comes next.
    void tellOrigin(const startup::Origin &origin)
    {
        m_member.told.append({m_member.lines.size(), origin, m_configuration.place(origin)});
    }

    static QString indentation(const SettingPath &path) { return QString(path.size() * 2, u' '); }

    static QString beginOf(const SettingPath &path)
    {
        return indentation(path) + QString::fromUtf8(json::quoted(path.last())) + u": "_s;
    }

    const Configuration &m_configuration;
    Member m_member;
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
        const bool isLast = &child == &children.back();
        Member member = before.take(child.first);
        if (member.node != child.second || member.isLast != isLast) {
            member = Writing(configuration)
                         .write(child,
                                revealSecrets ? child.second->toValue() : *shown.find(child.first),
                                isLast);
            for (const Told &told : std::as_const(member.told))
                member.lines[told.line].origin = originText(configuration, told.origin);
        }
        for (Told &told : member.told) {
            Place place = configuration.place(told.origin);
            if (place == told.place)
                continue;
            told.place = std::move(place);
            member.lines[told.line].origin = originText(configuration, told.origin);
        }
        lines += member.lines;
        m_members.insert(child.first, member);
    }
    lines.append({u"}"_s, {}, {}});
    return lines;
}

} // namespace towerkey::ui
