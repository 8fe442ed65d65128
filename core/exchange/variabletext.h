// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace towerkey::exchange {

/// A variable as somebody typed or pasted it. Lines are counted from 0.
struct TypedVariable
{
    QString name;
    QString value;
    int firstLine = 0;
    int lastLine = 0;

    bool operator==(const TypedVariable &) const = default;
};

/// Why lines give no variable. The arguments of each are named beside it.
enum class UnreadReason {
    NoAssignment, ///< -
    QuoteOpen, ///< -
    YamlInvalid, ///< what is wrong, as a sentence
    ValueMissing, ///< name: compose would hand through the value of the host
    ValueIsNoText, ///< name: a table or list where a string is due
    ValueFromHost, ///< the expression: its value is not known here
    ValueFromElsewhere, ///< name: Kubernetes takes it from a Secret or ConfigMap
    OptionUnreadable, ///< the option: it names a file
};

struct UnreadLines
{
    UnreadReason reason = UnreadReason::NoAssignment;
    QStringList arguments;
    int firstLine = 0;
    int lastLine = 0;

    bool operator==(const UnreadLines &) const = default;
};

/// The sentence for a person. Translated.
QString message(const UnreadLines &lines);

struct VariableText
{
    QList<TypedVariable> variables; ///< In the order of the text; names may occur twice.
    QList<UnreadLines> unread;
};

/// Reads variables in any of the forms that people paste, line by line, also mixed: NAME=value with
/// or without quotes, members and items of a compose environment, Kubernetes' name and value pairs,
/// export commands, and the -e options of docker run. What the reader of a form would undo is
/// undone: quotes, $$ of compose, $$( of Kubernetes. Comments, blank lines and the heads of blocks
/// are passed over.
VariableText readVariables(const QString &text);

/// The environment of the service that runs Orthanc in a whole compose file or Kubernetes manifest,
/// or of the only one that has any; nothing when the text is no such file. Lines are those of the
/// file.
VariableText readVariablesOfFile(const QString &text);

} // namespace towerkey::exchange
