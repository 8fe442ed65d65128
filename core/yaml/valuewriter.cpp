// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/valuewriter.h"

#include "core/yaml/scalartext.h"

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

QByteArray newLine(int column) { return '\n' + QByteArray(column, ' '); }

QByteArray withBlank(const QByteArray &text) { return text.isEmpty() ? text : ' ' + text; }

/// A scalar or empty collection behind a colon or dash.
QByteArray inlineText(const Value &value, int contentColumn, const Indentation &indentation)
{
    const QString *text = value.text();
    if (text && indentation.allowsBlockScalars) {
        if (const auto block = yamlBlock(*text, contentColumn))
            return *block;
    }
    if (text)
        return scalarLine(*text, false);
    if (const Value::Spelling *spelling = value.spelling())
        return spelling->yaml;
    return value.items() ? "[]" : "{}";
}

/// A key; that of a merge is bare.
QByteArray keyText(const QString &key, const Value &value, bool isInFlow)
{
    const bool isMerge =
        key == "<<"_L1 && value.spelling() && value.spelling()->yaml.startsWith('*');
    return isMerge ? "<<" : scalarLine(key, isInFlow);
}

} // namespace

QByteArray memberText(const QString &key, const Value &value, int column,
                      const Indentation &indentation)
{
    return keyText(key, value, false) + ':' + textBehindColon(value, column, indentation);
}

QByteArray flowMemberText(const QString &key, const Value &value)
{
    return keyText(key, value, true) + ": " + flowText(value);
}

QByteArray scalarLine(const QString &text, bool isInFlow)
{
    const auto line = yamlLine(text, isInFlow ? Context::Flow : Context::Block);
    return line ? *line : doubleQuoted(text);
}

QByteArray flowText(const Value &value)
{
    if (const QString *text = value.text())
        return scalarLine(*text, true);
    if (const Value::Spelling *spelling = value.spelling())
        return spelling->yaml.isEmpty() ? "null" : spelling->yaml;
    QByteArrayList parts;
    if (const auto *items = value.items()) {
        for (const Value &item : *items)
            parts.append(flowText(item));
        return '[' + parts.join(", ") + ']';
    }
    for (const auto &[key, member] : *value.members())
        parts.append(flowMemberText(key, member));
    return '{' + parts.join(", ") + '}';
}

QByteArray textBehindColon(const Value &value, int column, const Indentation &indentation)
{
    if (!value.isCollection() || value.isEmptyCollection())
        return withBlank(inlineText(value, column + indentation.step, indentation));
    const int inner = column + (value.items() ? indentation.sequence : indentation.step);
    return newLine(inner) + blockText(value, inner, indentation);
}

QByteArray textBehindDash(const Value &value, int column, const Indentation &indentation)
{
    // libfyaml does not read an item of nothing in a sequence that is not indented.
    if (const Value::Spelling *spelling = value.spelling(); spelling && spelling->yaml.isEmpty())
        return " null";
    const bool isBlock = value.isCollection() && !value.isEmptyCollection();
    return withBlank(isBlock ? blockText(value, column + 2, indentation)
                             : inlineText(value, column + 2, indentation));
}

QByteArray blockText(const Value &value, int column, const Indentation &indentation)
{
    QByteArrayList lines;
    if (const auto *items = value.items()) {
        for (const Value &item : *items)
            lines.append('-' + textBehindDash(item, column, indentation));
    } else {
        for (const auto &[key, member] : *value.members())
            lines.append(memberText(key, member, column, indentation));
    }
    return lines.join(newLine(column));
}

bool needsLineEnd(const Value &value)
{
    const Value *last = &value;
    while (last->isCollection() && !last->isEmptyCollection())
        last = last->items() ? &last->items()->back() : &last->members()->back().second;
    return last->text() && last->text()->endsWith(u'\n') && yamlBlock(*last->text(), 1);
}

} // namespace towerkey::yaml
