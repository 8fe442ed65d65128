// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/meaning.h"
#include "core/image/values.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

namespace {

class PathCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Path)

public:
    QString name() const override { return u"path"_s; }
    QStringList formats() const override { return {u"text"_s, u"json"_s, u"markdown"_s}; }

    Help help() const override
    {
        return {
            tr("[FILE…] NAME…"),
            tr("what a variable does: the setting it gives, or that it is ignored"),
            tr("Tells what each variable does in an image: the setting it gives, the plugin it "
               "switches, the\nsecret it points to, or that it is ignored, with the name that was "
               "probably meant. With files\nbut no names it tells so of every variable that they "
               "set."),
            {{tr("What does this name set?"), u"towerkey-cli path ORTHANC__DICOM_AET"_s},
             {tr("Did an old image know it?"),
              u"towerkey-cli path --image 20.4.2 ORTHANC__NAME DW_ENABLED"_s},
             {tr("Is any of my variables ignored?"), u"towerkey-cli path pacs.env"_s}},
            tr("a name is ignored, stops the start or makes the image refuse"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        const MixedArguments arguments = splitArguments(call.arguments);
        const auto workspace = openWorkspace(call, arguments.files);
        if (!workspace)
            return std::unexpected(workspace.error());
        if (arguments.words.isEmpty() && !workspace->hasInput)
            return wrongUsage(tr("Name the variables, such as ORTHANC__NAME."));
        QList<NameReport> reports;
        for (const QString &name : namesFor(arguments.words, *workspace))
            reports.append(reportOf(*workspace, name));
        print(call, reports);
        return std::ranges::all_of(reports, &NameReport::hasEffect) ? Good : Findings;
    }

private:
    static QStringList namesFor(const QStringList &words, const Workspace &workspace)
    {
        QStringList names = words;
        if (names.isEmpty()) {
            for (const deployment::Variable &variable : workspace.deployment.variables())
                names.append(image::textOfBytes(variable.name));
        }
        return names;
    }

    static void print(const Call &call, const QList<NameReport> &reports)
    {
        TextTable table{{tr("Variable"), tr("What it does")}, {}};
        json::List list;
        for (const NameReport &report : reports) {
            table.rows.append({report.name, report.effect});
            list.append(asJson(report));
        }
        printTable(call, table, json::Value(std::move(list)));
    }
};

} // namespace

std::unique_ptr<const Command> makePath() { return std::make_unique<PathCommand>(); }

} // namespace towerkey::cli
