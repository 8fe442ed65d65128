// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/workspace.h"
#include "core/image/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

namespace {

struct NamedPath
{
    SettingPath path;
    image::SettingName variable;
    image::SettingName secret;
};

class NameCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Name)

public:
    QString name() const override { return u"name"_s; }
    QStringList formats() const override { return {u"text"_s, u"json"_s, u"markdown"_s}; }

    Help help() const override
    {
        return {
            tr("[FILE…] [PATH…]"),
            tr("the variable that gives a setting"),
            tr("Prints the name of the environment variable of each setting, as an image reads it. "
               "Where a\nsetting has none, the variable of the nearest table around it is printed, "
               "which carries it as\nJSON. With files but no paths: of every setting they give; "
               "without both: of every known setting."),
            {{tr("Which variable sets the AE title?"), u"towerkey-cli name DicomAet"_s},
             {tr("A setting of a plugin:"), u"towerkey-cli name DicomWeb.Servers"_s},
             {tr("All names of an image, for a page:"),
              u"towerkey-cli name --image 23.6.1 --format markdown"_s}},
            tr("a setting has no variable of its own"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        const MixedArguments arguments = splitArguments(call.arguments);
        const auto workspace = openWorkspace(call, arguments.files);
        if (!workspace)
            return std::unexpected(workspace.error());
        QList<NamedPath> paths;
        for (const QString &word : arguments.words) {
            const auto path = SettingPath::fromString(word);
            if (!path)
                return std::unexpected(failureOf(path.error(), call.revealSecrets));
            paths.append(named(*path, *workspace));
        }
        if (arguments.words.isEmpty())
            paths = allPaths(*workspace);
        print(call, paths);
        const bool areExact =
            std::ranges::all_of(paths, [](const NamedPath &path) { return path.variable.isExact; });
        return areExact || arguments.words.isEmpty() ? Good : Findings;
    }

private:
    static NamedPath named(const SettingPath &path, const Workspace &workspace)
    {
        return {path, image::variableName(workspace.profile(), path),
                image::secretName(workspace.profile(), path)};
    }

    static QList<NamedPath> allPaths(const Workspace &workspace)
    {
        QList<NamedPath> paths;
        if (workspace.hasInput) {
            const startup::Outcome outcome = workspace.simulate();
            collect(outcome.configuration, outcome.configuration.root(), {}, workspace, paths);
            return paths;
        }
        for (const catalogue::Setting &setting : workspace.catalogue.settings())
            paths.append(named(setting.path, workspace));
        return paths;
    }

    static bool isGiven(const startup::Configuration &configuration,
                        const startup::ConfigurationNode &node)
    {
        if (node.origin().source < 0)
            return false;
        const startup::SourceKind kind = configuration.source(node.origin()).kind;
        return kind != startup::SourceKind::ImageDefault
            && kind != startup::SourceKind::PluginDefault;
    }

    /// The settings that somebody gave: leaves, and maps such as DicomModalities as a whole.
    static void collect(const startup::Configuration &configuration,
                        const startup::ConfigurationNode &node, const SettingPath &path,
                        const Workspace &workspace, QList<NamedPath> &paths)
    {
        const catalogue::Setting *setting = workspace.catalogue.setting(path);
        const bool isMap = setting && setting->type == catalogue::SettingType::Map;
        if (node.childCount() == 0 || isMap) {
            if (isGiven(configuration, node))
                paths.append(named(path, workspace));
            return;
        }
        for (qsizetype i = 0; i < node.childCount(); ++i)
            collect(configuration, node.childAt(i), path.child(node.keyAt(i)), workspace, paths);
    }

    static QString note(const NamedPath &path)
    {
        if (path.variable.isExact)
            return {};
        if (path.variable.path.isEmpty())
            return tr("no variable of its own; ORTHANC_JSON can carry it");
        return tr("no variable of its own; this one carries %1 as JSON")
            .arg(path.variable.path.toString());
    }

    static json::Value asJson(const NamedPath &path)
    {
        return object(
            {{u"setting"_s, json::Value(path.path.toString())},
             {u"name"_s, json::Value(path.variable.name)},
             {u"carries"_s, json::Value(path.variable.path.toString())},
             {u"exact"_s, json::Value(path.variable.isExact)},
             {u"secret"_s,
              path.secret.name.isEmpty() ? json::Value() : json::Value(path.secret.name)}});
    }

    static void print(const Call &call, const QList<NamedPath> &paths)
    {
        TextTable table{{tr("Setting"), tr("Variable"), tr("Note")}, {}};
        json::List list;
        for (const NamedPath &path : paths) {
            table.rows.append({path.path.toString(), path.variable.name, note(path)});
            list.append(asJson(path));
        }
        printTable(call, table, json::Value(std::move(list)));
    }
};

} // namespace

std::unique_ptr<const Command> makeName() { return std::make_unique<NameCommand>(); }

} // namespace towerkey::cli
