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

/// Writes the configuration as the image does, two blanks a level, with the values of another
/// tree of the same form in which secrets are dots.
class Writer
{
public:
    explicit Writer(const Configuration &configuration) : m_configuration(configuration) { }

    QList<PreviewLine> run(const json::Value &shown)
    {
        write(m_configuration.root(), shown, {}, u""_s, true);
        return std::move(m_lines);
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
        m_lines.append({begin + u'{', path, originOf(node, path)});
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            const QString &key = node.keyAt(i);
            const json::Value *member = members->find(key);
            const SettingPath below = path.child(key);
            write(node.childAt(i), member ? *member : json::Value(), below,
                  indentation(below) + QString::fromUtf8(json::quoted(key)) + u": "_s,
                  i + 1 == node.childCount());
        }
        m_lines.append({indentation(path) + u'}' + comma, path, {}});
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
        for (qsizetype i = 0; i < texts.size(); ++i)
            m_lines.append({texts[i], path, i == 0 ? originOf(node, path) : QString()});
    }

    static QString indentation(const SettingPath &path) { return QString(path.size() * 2, u' '); }

    // A table of several sources has no single origin; its values tell theirs.
    QString originOf(const ConfigurationNode &node, const SettingPath &path) const
    {
        const bool isMixed = node.isTable() && node.childCount() > 0;
        return path.isEmpty() || isMixed || node.origin().source < 0
            ? QString()
            : originText(m_configuration, node.origin());
    }

    const Configuration &m_configuration;
    QList<PreviewLine> m_lines;
};

} // namespace

QList<PreviewLine> effectiveLines(const Session &session, bool revealSecrets)
{
    const Configuration &configuration = session.outcome().configuration;
    return Writer(configuration)
        .run(revealSecrets ? configuration.toValue() : session.shownConfiguration());
}

} // namespace towerkey::ui
