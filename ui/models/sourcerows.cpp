// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/sourcerows.h"

#include "core/base/secrettext.h"
#include "core/image/names.h"
#include "core/image/values.h"
#include "core/image/variableorder.h"
#include "ui/models/explanation.h"
#include "ui/models/namesuggestion.h"
#include "ui/models/session.h"
#include "ui/models/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::ContainerFile;
using image::NameKind;
using startup::ConfigurationNode;
using startup::Origin;
using startup::SourceKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::SourceRows)

public:
    static QString toggle(bool isFalse)
    {
        return isFalse ? tr("switches the plugin %1 off") : tr("switches the plugin %1 on");
    }
    static QString settings(qsizetype count, qsizetype lost)
    {
        if (count == 0)
            return tr("gives no setting");
        const QString given = count == 1 ? tr("1 setting") : tr("%1 settings").arg(count);
        return lost == 0 ? given : tr("%1, %2 lost to a later source").arg(given).arg(lost);
    }
};

/// Lists the sources first, and then goes through the configuration to see what came of them.
class Collection
{
public:
    explicit Collection(const Session &session)
        : m_session(session), m_profile(*session.image().profile),
          m_configuration(session.outcome().configuration)
    {
    }

    QList<SourceRow> run()
    {
        addFiles(ContainerFile::Role::Configuration, SourceRow::Kind::File);
        addVariables();
        addFiles(ContainerFile::Role::Secret, SourceRow::Kind::Secret);
        findRows();
        visit(m_configuration.root(), &m_session.shownConfiguration(), {});
        for (const Found &found : std::as_const(m_found)) {
            const QString value = found.shown ? valueText(*found.shown) : QString();
            m_rows[found.row].settings.append({found.path, value, found.winner});
        }
        for (SourceRow &row : m_rows)
            describe(row);
        return std::move(m_rows);
    }

private:
    struct Found
    {
        qsizetype row;
        SettingPath path;
        const json::Value *shown = nullptr; ///< With dots for secrets; null when it does not count.
        QString winner = {};
    };

    void addFiles(ContainerFile::Role role, SourceRow::Kind kind)
    {
        const auto &deployment = m_session.deployment();
        for (qsizetype i = 0; i < deployment.files().size(); ++i) {
            const ContainerFile &file = deployment.file(i);
            if (file.role != role)
                continue;
            SourceRow row{.kind = kind, .name = file.path};
            row.source = file.source;
            row.offset = file.sourceOffset(0);
            row.place = file.source < 0 ? QString() : deployment.source(file.source).diskPath;
            row.isIgnored = file.isHidden();
            if (kind == SourceRow::Kind::Secret)
                nameSecret(row, file);
            m_rows.append(row);
        }
    }

    void nameSecret(SourceRow &row, const ContainerFile &file)
    {
        row.value = dots();
        const QString pointer = m_pointers.value(file.name());
        const QString name = pointer.isEmpty() ? file.name() : pointer.chopped(u"_SECRET"_s.size());
        const auto meaning = image::meaningOfSecret(m_profile, name);
        row.path = meaning.path;
        m_secretNames.insert(name, m_rows.size());
        row.isIgnored =
            row.isIgnored || (meaning.path.isEmpty() && !file.name().endsWith(".json"_L1));
        if (!pointer.isEmpty())
            row.effect = Texts::tr("named by %1").arg(pointer);
    }

    void addVariables()
    {
        const auto &container = m_session.deployment().container();
        QList<QByteArray> names;
        for (const auto &variable : container.variables)
            names.append(variable.name);
        for (const auto &variable : container.overridden)
            addVariable(variable, true);
        for (const qsizetype i : image::startUpOrder(names))
            addVariable(container.variables[i], false);
    }

    void addVariable(const deployment::Variable &variable, bool isLost)
    {
        SourceRow row{.kind = SourceRow::Kind::Variable, .name = image::textOfBytes(variable.name)};
        row.source = variable.source;
        row.offset = variable.offset;
        row.place = toString(m_session.deployment().place(variable.source, variable.offset));
        row.isLost = isLost;
        const auto meaning = image::meaningOfVariable(m_profile, row.name);
        row.path = meaning.path;
        row.isIgnored = meaning.kind == NameKind::Ignored;
        row.effect = isLost ? Texts::tr("lost: the same name follows in a place that counts more")
                            : effectOf(meaning, row.name, variable.value == "false");
        row.value = shownValue(meaning, row.name, image::textOfBytes(variable.value));
        if (meaning.kind == NameKind::Pointer)
            m_pointers.insert(image::textOfBytes(variable.value), row.name);
        m_rows.append(row);
    }

    QString effectOf(const image::NameMeaning &meaning, const QString &name, bool isFalse) const
    {
        switch (meaning.kind) {
        case NameKind::Pointer:
            return Texts::tr("names the secret that gives %1").arg(meaning.target);
        case NameKind::Toggle:
            return Texts::toggle(isFalse).arg(meaning.plugin);
        case NameKind::LegacyToggle:
            return Texts::tr("old name: %1").arg(Texts::toggle(isFalse).arg(meaning.plugin));
        case NameKind::Special: {
            const auto *special = m_profile.specialVariable(name);
            return special ? special->effect : QString();
        }
        case NameKind::Ignored: {
            const QString meant = suggestedName(m_session.image(), m_session.catalogue(), name);
            return meant.isEmpty() ? Texts::tr("the image ignores it")
                                   : Texts::tr("ignored. Did you mean %1?").arg(meant);
        }
        case NameKind::OrthancJson:
        case NameKind::Setting:
        case NameKind::LegacySetting:
            break;
        }
        return {};
    }

    QString shownValue(const image::NameMeaning &meaning, const QString &name,
                       const QString &text) const
    {
        const bool isSetting = !meaning.path.isEmpty() && meaning.kind != NameKind::Pointer;
        if (!isSetting && meaning.kind != NameKind::OrthancJson) {
            const bool isSecret = meaning.kind != NameKind::Pointer && !text.isEmpty()
                && m_session.catalogue().isSensitive(SettingPath({name}));
            return isSecret ? dots() : text;
        }
        const auto value = image::valueOfText(text, m_session.image().maximumDepth);
        return value ? valueText(maskedAt(m_session, meaning.path, *value)) : dots();
    }

    /// The rows of the configuration's sources; -1 for defaults.
    void findRows()
    {
        QHash<QString, qsizetype> rows;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (!m_rows[i].isLost)
                rows.insert(m_rows[i].name, i);
        }
        for (const auto &source : m_configuration.sources()) {
            const bool isDefault =
                source.kind == SourceKind::ImageDefault || source.kind == SourceKind::PluginDefault;
            const qsizetype row = source.kind == SourceKind::Secret
                ? m_secretNames.value(source.name, -1)
                : rows.value(source.name, -1);
            m_rowOfSource.append(isDefault ? -1 : row);
        }
    }

    qsizetype rowOf(const Origin &origin) const
    {
        return origin.source < 0 ? -1 : m_rowOfSource.at(origin.source);
    }

    bool isSection(const SettingPath &path) const
    {
        const auto *setting = m_session.catalogue().setting(path);
        return path.isEmpty() || (setting && setting->isContainer)
            || (path.size() == 1 && m_session.catalogue().pluginOfSection(path.last()));
    }

    void add(const Origin &origin, const Found &found)
    {
        if (const qsizetype row = rowOf(origin); row >= 0)
            m_found.append({row, found.path, found.shown, found.winner});
    }

    /// Whether one row gives all of a node and takes it from nobody; the first one found.
    bool isAllOf(qsizetype &row, const ConfigurationNode &node) const
    {
        if (node.isTable() && node.childCount() > 0) {
            return std::ranges::all_of(node.children(), [&](const ConfigurationNode::Child &child) {
                return isAllOf(row, *child.second);
            });
        }
        const qsizetype own = rowOf(node.origin());
        row = row < 0 ? own : row;
        return own >= 0 && own == row && node.overridden().isEmpty();
    }

    void visit(const ConfigurationNode &node, const json::Value *shown, const SettingPath &path)
    {
        const qsizetype winner = rowOf(node.origin());
        for (const Origin &origin : node.overridden()) {
            if (winner >= 0 && rowOf(origin) != winner && !node.isTable())
                add(origin, {-1, path, nullptr, m_rows[winner].name});
        }
        if (!node.isTable() || node.childCount() == 0) {
            if (!path.isEmpty())
                add(node.origin(), {-1, path, shown});
            return;
        }
        if (qsizetype row = -1; !isSection(path) && isAllOf(row, node)) {
            m_found.append({row, path, shown});
            return;
        }
        const qsizetype first = m_found.size();
        const auto *members = shown ? shown->as<json::Table>() : nullptr;
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            const QString &key = node.keyAt(i);
            visit(node.childAt(i), members ? members->find(key) : nullptr, path.child(key));
        }
        join(first, node, shown, path);
    }

    /// One setting in place of all that a single source gives inside of a table.
    void join(qsizetype first, const ConfigurationNode &node, const json::Value *shown,
              const SettingPath &path)
    {
        if (isSection(path) || m_found.size() == first)
            return;
        const qsizetype row = m_found[first].row;
        const bool isOne =
            std::all_of(m_found.cbegin() + first, m_found.cend(), [row](const Found &found) {
                return found.row == row && found.winner.isEmpty();
            });
        if (!isOne || m_found.size() - first < node.childCount())
            return;
        m_found.resize(first);
        m_found.append({row, path, shown});
    }

    void describe(SourceRow &row) const
    {
        const qsizetype lost = std::ranges::count_if(
            row.settings, [](const GivenSetting &setting) { return !setting.winner.isEmpty(); });
        row.isLost = row.isLost || (lost > 0 && lost == row.settings.size());
        const bool isNamed = row.kind != SourceRow::Kind::File && row.path.isEmpty();
        if (row.isIgnored && row.effect.isEmpty())
            row.effect = Texts::tr("the image does not read it");
        if (row.isIgnored || (isNamed && row.settings.isEmpty()) || !row.effect.isEmpty())
            return;
        if (row.settings.size() == 1 && row.kind != SourceRow::Kind::File) {
            const GivenSetting &setting = row.settings.first();
            row.effect = setting.winner.isEmpty()
                ? Texts::tr("gives %1").arg(setting.path.toString())
                : Texts::tr("lost to %1").arg(setting.winner);
        } else {
            row.effect = Texts::settings(row.settings.size(), lost);
        }
    }

    const Session &m_session;
    const image::Profile &m_profile;
    const startup::Configuration &m_configuration;
    QList<SourceRow> m_rows;
    QHash<QString, QString> m_pointers; // Name of the file → name of the variable.
    QHash<QString, qsizetype> m_secretNames; // Name as the image reads it → row.
    QList<qsizetype> m_rowOfSource;
    QList<Found> m_found;
};

} // namespace

QList<SourceRow> sourceRows(const Session &session) { return Collection(session).run(); }

} // namespace towerkey::ui
