// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::CommandLine)

public:
    static QString overview();
    static QString helpOf(const Command &command, const QCommandLineParser &parser);
    static QString unknownFormat(const QString &format, const QStringList &formats);
    static QString unknownCommand(const QString &name);
    static QString seeHelp(const QString &sentence, const QString &command);
    static QString statuses(const QString &findings);
};

QString Texts::overview()
{
    QList<std::pair<QString, QString>> list;
    for (const auto &command : allCommands())
        list.append({command->name(), command->help().summary});
    return tr("Usage: towerkey-cli SUBCOMMAND [OPTION…] [ARGUMENT…]\n\n"
              "Shows what the Docker image orthancteam/orthanc makes of configuration files, "
              "variables and\nsecrets, and edits them in place. Nothing is started. Only set, "
              "unset, "
              "export, lint --fix and\nupgrade --apply write.\n\nSubcommands:\n")
        + asLines(list, 2, u" "_s)
        + tr("\n\nExamples:\n"
             "  towerkey-cli effective orthanc.json pacs.env\n"
             "  towerkey-cli name DicomModalities\n"
             "  towerkey-cli set orthanc.json DicomAet '\"PACS1\"'\n"
             "  docker inspect pacs | towerkey-cli lint -\n\n"
             "A file called - is the standard input. What a file is, its content tells: "
             "orthanc.json, NAME=value\nlines, a compose file, what docker inspect prints, or a "
             "docker run line.\n\n")
        + statuses(tr("findings, or a start that would fail"))
        + tr("\n\nOptions: --help, --version. More on each: towerkey-cli help SUBCOMMAND");
}

QString Texts::statuses(const QString &findings)
{
    return tr("Exit status:\n  0  good\n  1  %1\n  2  wrong usage\n"
              "  3  something cannot be read or written; nothing was changed")
        .arg(findings);
}

QString Texts::helpOf(const Command &command, const QCommandLineParser &parser)
{
    const Help help = command.help();
    QString text = tr("Usage: towerkey-cli %1 [OPTION…] %2").arg(command.name(), help.arguments);
    text += u"\n\n"_s + help.description + u"\n\n"_s;
    const QString options = parser.helpText();
    text += options.sliced(qMax(0, options.indexOf(u"Options:"_s))).trimmed();
    text += tr("\n\nExamples:");
    for (const auto &[shows, line] : help.examples)
        text += u"\n  "_s + shows + u"\n    "_s + line;
    return text + u"\n\n"_s + statuses(help.statuses);
}

QString Texts::unknownFormat(const QString &format, const QStringList &formats)
{
    return tr("There is no format %1 here. Choose one of: %2.").arg(format, formats.join(u", "_s));
}

QString Texts::unknownCommand(const QString &name)
{
    return tr("There is no subcommand %1. See towerkey-cli --help.").arg(name);
}

QString Texts::seeHelp(const QString &sentence, const QString &command)
{
    return tr("%1 See towerkey-cli help %2.").arg(sentence, command);
}

/// A negative number is a value, not an option; a blank before it changes nothing in JSON.
QStringList withNegativeNumbers(QStringList arguments)
{
    static const QRegularExpression negative(u"\\A-(?:[0-9.]|Infinity)"_s);
    for (QString &argument : arguments) {
        if (negative.match(argument).hasMatch())
            argument.prepend(u' ');
    }
    return arguments;
}

ExitStatus finish(const Attempt<ExitStatus> &attempt, Output &output)
{
    if (attempt)
        return *attempt;
    output.complain(attempt.error().sentence);
    return attempt.error().status;
}

Attempt<ExitStatus> parseAndRun(const Command &command, const QStringList &arguments,
                                Output &output, const InputTree &files)
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions(command.formats()));
    parser.addOptions(command.options());
    const bool isParsed =
        parser.parse(QStringList{command.name()} + withNegativeNumbers(arguments));
    if (isParsed && parser.isSet(u"help"_s)) {
        output.line(Texts::helpOf(command, parser));
        return Good;
    }
    if (!isParsed)
        return wrongUsage(Texts::seeHelp(parser.errorText(), command.name()));
    const QString format =
        parser.isSet(u"format"_s) ? parser.value(u"format"_s) : command.formats().first();
    if (!command.formats().contains(format))
        return wrongUsage(Texts::unknownFormat(format, command.formats()));
    return command.run({parser, output, parser.positionalArguments(), format,
                        parser.isSet(u"reveal-secrets"_s), files});
}

Attempt<ExitStatus> runNamed(const QString &name, const QStringList &arguments, Output &output,
                             const InputTree &files)
{
    for (const auto &command : allCommands()) {
        if (command->name() == name)
            return parseAndRun(*command, arguments, output, files);
    }
    return wrongUsage(Texts::unknownCommand(name));
}

} // namespace

std::vector<std::unique_ptr<const Command>> allCommands()
{
    std::vector<std::unique_ptr<const Command>> commands;
    commands.push_back(makeEffective());
    commands.push_back(makeVariables());
    commands.push_back(makeName());
    commands.push_back(makePath());
    commands.push_back(makePlugins());
    commands.push_back(makeExplain());
    commands.push_back(makeLint());
    commands.push_back(makeGet());
    commands.push_back(makeSet());
    commands.push_back(makeUnset());
    commands.push_back(makeExport());
    commands.push_back(makeDiff());
    commands.push_back(makeUpgrade());
    return commands;
}

int run(const QStringList &arguments, QIODevice &results, QIODevice &complaints, QIODevice *input)
{
    Output output(results, complaints);
    const InputTree files(input);
    const QString first = arguments.value(0);
    const bool asksForHelp = first == u"--help" || first == u"-h" || first == u"help";
    if (asksForHelp && arguments.size() > 1)
        return finish(runNamed(arguments[1], {u"--help"_s}, output, files), output);
    if (asksForHelp) {
        output.line(Texts::overview());
        return Good;
    }
    if (first == u"--version" || first == u"-v") {
        output.line(u"towerkey-cli " TOWERKEY_VERSION ""_s);
        return Good;
    }
    if (arguments.isEmpty()) {
        output.complain(Texts::overview());
        return WrongUsage;
    }
    return finish(runNamed(first, arguments.sliced(1), output, files), output);
}

} // namespace towerkey::cli
