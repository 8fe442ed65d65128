// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/variableformats.h"

#include "core/base/secrettext.h"
#include "core/exchange/escaping.h"
#include "core/exchange/masking.h"
#include "core/image/values.h"
#include "core/image/variableorder.h"
#include "core/yaml/scalartext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

constexpr int JsonDepth = 900; // Levels that are followed; deeper values stay on their line.

using Lines = std::optional<QByteArray>;

/// One entry behind the other; those that have no spelling are named.
template <typename Writer>
WrittenVariables written(const QList<EquivalentVariable> &variables, const QByteArray &head,
                         const QByteArray &headWhenEmpty, Writer writer)
{
    WrittenVariables result{.text = head, .entries = {}, .inexpressible = {}};
    for (qsizetype i = 0; i < variables.size(); ++i) {
        const qsizetype begin = result.text.size();
        const Lines lines = writer(variables[i]);
        if (!lines) {
            result.inexpressible.append(variables[i].name);
            continue;
        }
        result.text += *lines;
        result.entries.append(WrittenEntry{i, {begin, result.text.size()}});
    }
    if (result.entries.isEmpty())
        result.text = headWhenEmpty;
    return result;
}

/// A form that writes values as YAML scalars behind the name.
struct YamlForm
{
    Lines (*begin)(const QString &name);
    QString (*escape)(const QString &);
    int indentation = 0; ///< Of the lines of a block.
};

/// A value as a YAML scalar: a block where it has several lines and a block can hold it.
Lines yamlValue(const QString &value, const YamlForm &form)
{
    const QString text = form.escape(spreadText(value));
    if (const Lines block = yaml::yamlBlock(text, form.indentation))
        return block;
    return yaml::yamlLine(form.escape(value));
}

QByteArray blanks(int count) { return QByteArray(count, ' '); }

std::optional<SpreadTable> tableLines(const EquivalentVariable &variable, const YamlForm &form)
{
    const Lines begin = form.begin(variable.name);
    if (!begin || variable.members.isEmpty() || !isLongTable(variable.value))
        return {};
    return SpreadTable{*begin + "|\n" + blanks(form.indentation) + "{\n",
                       blanks(form.indentation) + "}\n"};
}

Lines memberLines(const MemberText &member, const YamlForm &form)
{
    const auto spread = spreadMember(member.text);
    if (!spread)
        return {};
    const QString text = form.escape(*spread);
    if (!text.isValidUtf16() || !yaml::isPrintable(QString(text).remove(u'\n')))
        return {};
    const QByteArray indentation = blanks(form.indentation);
    return indentation + text.toUtf8().replace("\n", QByteArray('\n' + indentation));
}

/// The lines of a table, member by member.
Lines yamlTable(const EquivalentVariable &variable, const YamlForm &form)
{
    const auto table = tableLines(variable, form);
    if (!table)
        return {};
    QByteArray text = table->begin;
    for (const MemberText &member : variable.members) {
        const Lines lines = memberLines(member, form);
        if (!lines)
            return {};
        text += *lines + (&member == &variable.members.last() ? "\n" : ",\n");
    }
    return text + table->end;
}

Lines yamlEntry(const EquivalentVariable &variable, const YamlForm &form)
{
    if (const Lines table = yamlTable(variable, form))
        return table;
    const Lines begin = form.begin(variable.name);
    const Lines value = yamlValue(variable.value, form);
    if (!begin || !value)
        return {};
    return *begin + *value + '\n';
}

Lines composeBegin(const QString &name)
{
    const Lines line = yaml::yamlLine(name);
    return line ? Lines("  " + *line + ": ") : Lines();
}

Lines kubernetesBegin(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[-._a-zA-Z][-._a-zA-Z0-9]*\\z"_s);
    const Lines line = yaml::yamlLine(name);
    if (!line || !allowed.match(name).hasMatch())
        return {};
    return "  - name: " + *line + "\n    value: ";
}

constexpr YamlForm ComposeForm{composeBegin, composeEscaped, 4};
constexpr YamlForm KubernetesForm{kubernetesBegin, kubernetesEscaped, 6};

const YamlForm *formOf(VariableFormat format)
{
    if (format == VariableFormat::ComposeMap)
        return &ComposeForm;
    return format == VariableFormat::Kubernetes ? &KubernetesForm : nullptr;
}

bool isPlainText(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

bool isPlainText(const EquivalentVariable &variable)
{
    return isPlainText(variable.name) && isPlainText(variable.value);
}

Lines dotenvLine(const EquivalentVariable &variable)
{
    static const QRegularExpression name(u"\\A[\\p{L}\\p{N}_.-]+\\z"_s);
    if (!isPlainText(variable) || !name.match(variable.name).hasMatch())
        return {};
    return variable.name.toUtf8() + '=' + dotenvQuoted(variable.value) + '\n';
}

Lines exportLine(const EquivalentVariable &variable)
{
    const QByteArray name = image::bytesOfText(variable.name);
    if (!image::isShellIdentifier(name) || variable.value.contains(QChar(u'\0')))
        return {};
    return "export " + name + '=' + shellQuoted(image::bytesOfText(variable.value)) + '\n';
}

} // namespace

WrittenVariables composeMap(const QList<EquivalentVariable> &variables)
{
    const auto entry = [](const EquivalentVariable &variable) {
        return yamlEntry(variable, ComposeForm);
    };
    return written(variables, "environment:\n", "environment: {}\n", entry);
}

WrittenVariables composeList(const QList<EquivalentVariable> &variables)
{
    const auto entry = [](const EquivalentVariable &variable) -> Lines {
        const Lines line = yaml::yamlLine(composeEscaped(variable.name + u'=' + variable.value));
        if (!line)
            return {};
        return "  - " + *line + '\n';
    };
    return written(variables, "environment:\n", "environment: []\n", entry);
}

WrittenVariables dotenv(const QList<EquivalentVariable> &variables)
{
    return written(variables, {}, {}, dotenvLine);
}

WrittenVariables dockerRun(const QList<EquivalentVariable> &variables,
                           const QString &imageReference)
{
    const auto option = [](const EquivalentVariable &variable) -> Lines {
        if (!isPlainText(variable))
            return {};
        return "  -e " + shellQuoted((variable.name + u'=' + variable.value).toUtf8()) + " \\\n";
    };
    WrittenVariables result = written(variables, "docker run \\\n", "docker run \\\n", option);
    result.text += "  " + shellQuoted(imageReference.toUtf8()) + '\n';
    return result;
}

WrittenVariables shellExports(const QList<EquivalentVariable> &variables)
{
    return written(variables, {}, {}, exportLine);
}

WrittenVariables kubernetesEnvironment(const QList<EquivalentVariable> &variables)
{
    const auto item = [](const EquivalentVariable &variable) {
        return yamlEntry(variable, KubernetesForm);
    };
    return written(variables, "env:\n", "env: []\n", item);
}

std::optional<SpreadTable> spreadTable(const EquivalentVariable &variable, VariableFormat format)
{
    const YamlForm *form = formOf(format);
    return form ? tableLines(variable, *form) : std::nullopt;
}

std::optional<QByteArray> spreadMember(const MemberText &member, VariableFormat format)
{
    const YamlForm *form = formOf(format);
    return form ? memberLines(member, *form) : std::nullopt;
}

WrittenVariables write(const QList<EquivalentVariable> &variables, VariableFormat format,
                       const QString &imageReference)
{
    switch (format) {
    case VariableFormat::ComposeMap:
        break;
    case VariableFormat::ComposeList:
        return composeList(variables);
    case VariableFormat::Dotenv:
        return dotenv(variables);
    case VariableFormat::DockerRun:
        return dockerRun(variables, imageReference);
    case VariableFormat::Shell:
        return shellExports(variables);
    case VariableFormat::Kubernetes:
        return kubernetesEnvironment(variables);
    }
    return composeMap(variables);
}

QList<EquivalentVariable> masked(const QList<EquivalentVariable> &variables,
                                 const catalogue::Catalogue &catalogue)
{
    QList<EquivalentVariable> result = variables;
    for (EquivalentVariable &variable : result) {
        if (!variable.holdsSecret)
            continue;
        if (!variable.members.isEmpty()) {
            for (MemberText &member : variable.members)
                member.text = member.shown;
            variable.value = tableText(variable.members, &MemberText::text);
            continue;
        }
        const bool isValue = !variable.path.isEmpty() || variable.name == u"ORTHANC_JSON";
        const auto value =
            isValue ? image::valueOfText(variable.value, JsonDepth) : std::optional<json::Value>();
        variable.value =
            value ? image::textOfValue(masked(catalogue, variable.path, *value)) : dots();
    }
    return result;
}

} // namespace towerkey::exchange
