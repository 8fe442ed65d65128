// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textmap.h"
#include "core/base/textrange.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Command lines as shells take them apart, without running or replacing anything.
namespace towerkey::exchange {

enum class Shell {
    Posix, ///< https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
    PowerShell, ///< Lines go on behind a backtick.
    Command, ///< cmd.exe of Windows: lines go on behind a ^.
};

/// A word, and where it is written.
struct ShellWord
{
    QByteArray text; ///< As the program gets it; what the shell would replace, as it is written.
    TextRange range; ///< With its quotes.
    TextMap map; ///< From the text to where it is written.
    QList<TextRange> quotes; ///< The parts in quotes, with them, where they are written.
    QList<TextRange> expansions; ///< What the shell would replace, in the text.

    QByteArray expansion(qsizetype index) const
    {
        return text.sliced(expansions[index].begin, expansions[index].length());
    }
};

using ShellCommand = QList<ShellWord>;

struct ShellText
{
    QList<ShellCommand> commands; ///< None of them is empty.
    bool isComplete = true; ///< No quote is open at the end.
    bool isContinued = false; ///< It ends with a backslash, so the next line belongs to it.

    /// The words of all commands.
    QList<ShellWord> words() const;
    /// The first $NAME or `command` that the shell would replace; or empty.
    QString expansion() const;
};

/// How much of a shell's language counts.
struct ShellRules
{
    Shell shell = Shell::Posix;
    bool hasComments = false; ///< A # at the beginning of a word hides the rest of the line.
    /// Lines, semicolons, pipes and the like part commands; redirections and the texts that << puts
    /// in are passed over. Otherwise all words make up one command.
    bool hasOperators = false;
};

/// An unclosed quote reaches to the end.
ShellText readShell(const QByteArray &text, const ShellRules &rules);

/// The words of one command line.
QStringList shellWords(const QString &text);

} // namespace towerkey::exchange
