// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/inputtree.h"
#include "app/cli/output.h"
#include "core/base/error.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

#include <expected>
#include <memory>
#include <vector>

class QCommandLineParser;

namespace towerkey::cli {

/// What the program gives back to the shell.
enum ExitStatus {
    Good = 0,
    Findings = 1, ///< Or a start that would fail.
    WrongUsage = 2,
    NoAccess = 3, ///< Something cannot be read or written.
};

/// Why a command gave up: what to say, and its exit status.
struct Failure
{
    ExitStatus status;
    QString sentence;
};

template <typename T>
using Attempt = std::expected<T, Failure>;

std::unexpected<Failure> wrongUsage(const QString &sentence);

/// The failure that an error of the core means. Text of the user's files may hold a password, so
/// it is left out of the sentence unless secrets are to be shown.
Failure failureOf(const Error &error, bool revealSecrets);

/// What `towerkey-cli help NAME` teaches.
struct Help
{
    QString arguments; ///< "[FILE…] PATH…"
    QString summary; ///< One line, for the list of subcommands.
    QString description;
    QList<std::pair<QString, QString>> examples; ///< What it shows, and the command.
    QString statuses; ///< When it ends with 1.
};

/// One invocation of a command, with everything it may use.
struct Call
{
    const QCommandLineParser &parser;
    Output &output;
    QStringList arguments; ///< Files, paths and names, without options.
    QString format;
    bool revealSecrets = false;
    const InputTree &files; ///< Where the files are read: the disk, and "-".
};

/// Prints a table as text or Markdown, or else the value that holds the same for programs.
void printTable(const Call &call, const TextTable &table, const json::Value &value);

/// A subcommand.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual QString name() const = 0;
    virtual Help help() const = 0;
    /// What --format takes; the first one is the default.
    virtual QStringList formats() const;
    /// Its own options, besides those that every command has.
    virtual QList<QCommandLineOption> options() const { return {}; }
    virtual Attempt<ExitStatus> run(const Call &call) const = 0;
};

/// Runs a whole command line, without the name of the program, and returns the exit status.
/// \a input is what a file called "-" stands for; null: nothing.
int run(const QStringList &arguments, QIODevice &results, QIODevice &complaints,
        QIODevice *input = nullptr);

/// All subcommands, in the order in which the help lists them.
std::vector<std::unique_ptr<const Command>> allCommands();

} // namespace towerkey::cli
