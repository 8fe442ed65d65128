// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/editing.h"
#include "app/cli/pathargument.h"
#include "core/deployment/settings.h"
#include "core/json/document.h"
#include "core/startup/deploymentinput.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using catalogue::SettingType;
using deployment::Delivery;

namespace {

/// The value of a JSON text, when both the image and Orthanc read it.
std::optional<json::Value> parsed(const QString &text)
{
    // A configuration has to be a table, but a value may be anything: so it is read as a member.
    const auto document = json::Document::parse("{\"v\":" + text.toUtf8() + "\n}");
    if (document.isEmpty() || !document.isAcceptedBy(json::Reader::Image)
        || !document.isAcceptedBy(json::Reader::Orthanc))
        return {};
    const json::Value value = document.value(document.root());
    const auto *table = value.as<json::Table>();
    if (!table || table->size() != 1)
        return {};
    return *table->find(u"v"_s);
}

bool takesText(const catalogue::Setting *setting)
{
    return setting
        && (setting->type == SettingType::String || setting->type == SettingType::Enum
            || setting->alsoAccepts == SettingType::String);
}

bool takesOnlyText(const catalogue::Setting *setting)
{
    return takesText(setting) && !setting->alsoAccepts;
}

class SetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Set)

public:
    QString name() const override { return u"set"_s; }

    QList<QCommandLineOption> options() const override
    {
        return editingOptions()
            + QList<QCommandLineOption>{
                {u"delivery"_s,
                 tr("Give the setting by this kind of source and no other: file, variable or "
                    "secret."),
                 tr("kind")}};
    }

    Help help() const override
    {
        return {
            tr("FILE… PATH VALUE"),
            tr("gives a setting a value, in place"),
            tr("Changes one setting where it is given today, or adds it to the first file. VALUE "
               "is JSON, so\ntext needs quotes of its own; for settings that are known to be text, "
               "plain words do. Comments,\norder and layout of the files stay: nothing but the "
               "bytes of the value changes."),
            {{tr("Text:"), u"towerkey-cli set orthanc.json DicomAet '\"PACS1\"'"_s},
             {tr("A table:"),
              u"towerkey-cli set orthanc.json DicomModalities.ct1 "
              "'[\"CT1\", \"10.0.0.5\", 104]'"_s},
             {tr("By a variable instead, and only look at it:"),
              u"towerkey-cli set --dry-run --delivery variable orthanc.json pacs.env HttpPort 8043"_s}},
            tr("the value cannot be given in that way"),
        };
    }

    Attempt<ExitStatus> run(const Call &call) const override
    {
        const auto path = pathArgument(call, 2);
        if (!path)
            return std::unexpected(path.error());
        const auto delivery = deliveryOf(call.parser.value(u"delivery"_s));
        if (!delivery)
            return std::unexpected(delivery.error());
        const auto workspace = openInput(call, call.arguments.first(call.arguments.size() - 2));
        if (!workspace)
            return std::unexpected(workspace.error());
        const auto value = valueFor(call, *workspace, *path);
        if (!value)
            return std::unexpected(value.error());
        const auto edit = deployment::setSetting(workspace->deployment, workspace->image, *path,
                                                 *value, *delivery);
        const auto now = carryOut(call, *workspace, edit);
        if (!now)
            return std::unexpected(now.error());
        hintAtSetting(call, *workspace, *path, *value);
        hintAtEffect(call, *workspace, *now, *path, *value);
        return Good;
    }

private:
    static Attempt<std::optional<Delivery>> deliveryOf(const QString &word)
    {
        if (word.isEmpty())
            return std::nullopt;
        if (word == u"file")
            return Delivery::File;
        if (word == u"variable")
            return Delivery::Variable;
        if (word == u"secret")
            return Delivery::Secret;
        return wrongUsage(
            tr("There is no delivery %1. Choose one of: file, variable, secret.").arg(word));
    }

    static Attempt<json::Value> valueFor(const Call &call, const Workspace &workspace,
                                         const SettingPath &path)
    {
        const QString text = call.arguments.last();
        if (const auto value = parsed(text))
            return *value;
        if (takesText(workspace.catalogue.setting(path)))
            return json::Value(text);
        const bool isSecret = !call.revealSecrets && workspace.catalogue.isSensitive(path);
        return wrongUsage(tr("%1 is no JSON value. Text needs quotes of its own: '\"text\"'.")
                              .arg(isSecret ? tr("The text") : u'“' + text.trimmed() + u'”'));
    }

    static void hintAtSetting(const Call &call, const Workspace &workspace, const SettingPath &path,
                              const json::Value &value)
    {
        const catalogue::Setting *setting = workspace.catalogue.setting(path);
        if (takesOnlyText(setting) && (value.isNumber() || value.isBoolean())) {
            call.output.complain(tr("%1 is text, and this value is a number or boolean. For text, "
                                    "quote it: '\"…\"'.")
                                     .arg(path.toString()));
        }
        const SettingPath nearest = setting ? SettingPath() : workspace.catalogue.nearest(path);
        if (!nearest.isEmpty() && !isInsideKnown(workspace, path)) {
            call.output.complain(tr("%1 is no known setting. Did you mean %2?")
                                     .arg(path.toString(), nearest.toString()));
        }
    }

    /// Entries of maps and lists have names that nobody can know.
    static bool isInsideKnown(const Workspace &workspace, const SettingPath &path)
    {
        for (SettingPath above = path.parent(); !above.isEmpty(); above = above.parent()) {
            const catalogue::Setting *setting = workspace.catalogue.setting(above);
            if (setting && !setting->isContainer)
                return true;
        }
        return false;
    }

    /// The image may read something else: a variable inside the text, or a secret that wins.
    static void hintAtEffect(const Call &call, const Workspace &workspace,
                             const deployment::Deployment &now, const SettingPath &path,
                             const json::Value &value)
    {
        const auto outcome = startup::simulate(workspace.image, startup::inputOf(now));
        if (outcome.verdict == startup::Verdict::Crashes)
            return;
        const json::Value configuration = outcome.configuration.toValue();
        const json::Value *effective = valueAt(configuration, path);
        if (!effective || !(*effective == value)) {
            call.output.complain(tr("The image gives %1 another value than this one. See "
                                    "towerkey-cli explain.")
                                     .arg(path.toString()));
        }
    }
};

} // namespace

std::unique_ptr<const Command> makeSet() { return std::make_unique<SetCommand>(); }

} // namespace towerkey::cli
