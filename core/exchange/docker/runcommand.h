// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/shellwords.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

/// The docker run lines of a text. Podman's and nerdctl's are written alike; docker create is too.
namespace towerkey::exchange::docker {

/// An option of the command, as https://docs.docker.com/reference/cli/docker/container/run/ lists
/// them: "--env A=b", "--env=A=b", "-e A=b", "-eA=b", "-de A=b".
struct RunOption
{
    QString name; ///< The long name without hyphens: "env".
    qsizetype word = 0; ///< Which word names it.
    qsizetype letter = -1; ///< Where in a word of letters, such as -it; -1 for long names.
    qsizetype valueWord = -1; ///< Which word holds its value, perhaps the same; -1: none does.
    qsizetype valueBegin = 0; ///< Where in that word's text the value begins.
    bool isKnown = true; ///< Otherwise it is a guess whether the next word is its value.
};

struct RunCommand
{
    ShellCommand words = {};
    QList<RunOption> options = {};
    qsizetype verb = 0; ///< The word "run" or "create".
    qsizetype image = -1; ///< The word that names the image; -1 when there is none.
    /// What the text assigned to variables of the shell before the command.
    QHash<QByteArray, QByteArray> variables = {};

    QByteArray valueOf(const RunOption &option) const
    {
        return option.valueWord < 0 ? QByteArray()
                                    : words[option.valueWord].text.sliced(option.valueBegin);
    }
};

/// Where what follows a byte of a word is written, up to the word's end or to the quote that is
/// open in front of it.
TextRange writtenBehind(const ShellWord &word, qsizetype offset);

struct CommandText
{
    Shell shell = Shell::Posix;
    QList<RunCommand> commands = {};
};

/// The commands of a text, whatever else it holds: comments, other programs, a prompt before them.
/// The end of the file's name tells its shell, or else how its lines go on.
CommandText readCommands(const QByteArray &text, const QString &path = {});

/// A word with the variables of the shell replaced whose value is known.
struct ExpandedText
{
    QByteArray text; ///< Of others the name in brackets stands there.
    QStringList unknown; ///< What could not be replaced: "$NAME", "$(program …)".
};

/// Replaces variables from an offset of the word's text on. \a folder is where the command runs.
ExpandedText expanded(const RunCommand &command, const ShellWord &word, qsizetype begin,
                      const QString &folder);

} // namespace towerkey::exchange::docker
