// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/variableformats.h"

#include "core/base/secrettext.h"
#include "core/exchange/masking.h"
#include "core/exchange/yamltext.h"
#include "core/image/values.h"
#include "core/image/variableorder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

constexpr qsizetype LongValue = 60; // Columns above which a table is spread over lines.
constexpr int Depth = 900; // Levels that are followed; deeper values stay on their line.

using Lines = std::optional<QByteArray>;

/// One entry behind the other; those that have no spelling are named.
template <typename Writer>
WrittenVariables written(const QList<EquivalentVariable> &variables, const QByteArray &head,
                         const QByteArray &headWhenEmpty, Writer writer)
{
    WrittenVariables result;
    for (const EquivalentVariable &variable : variables) {
        if (const Lines lines = writer(variable))
            result.text += *lines;
        else
            result.inexpressible.append(variable.name);
    }
    result.text.prepend(result.text.isEmpty() ? headWhenEmpty : head);
    return result;
}

QByteArray spread(const json::Value &value, int indentation);

template <typename Range, typename Writer>
QByteArray spreadItems(const Range &items, char open, char close, int indentation, Writer writer)
{
    const QByteArray blanks(indentation + 2, ' ');
    QByteArray result(1, open);
    QByteArray separator = "\n";
    for (const auto &item : items) {
        result += separator + blanks + writer(item);
        separator = ",\n";
    }
    return result + '\n' + QByteArray(indentation, ' ') + close;
}

/// JSON with a line for each member, but what is short on one line.
QByteArray spread(const json::Value &value, int indentation)
{
    QByteArray compact = json::toJson(value);
    if (compact.size() <= LongValue)
        return compact;
    if (const auto *table = value.as<json::Table>()) {
        return spreadItems(*table, '{', '}', indentation, [indentation](const auto &member) {
            return json::quoted(member.first) + ": " + spread(member.second, indentation + 2);
        });
    }
    if (const auto *list = value.as<json::List>()) {
        return spreadItems(*list, '[', ']', indentation, [indentation](const json::Value &item) {
            return spread(item, indentation + 2);
        });
    }
    return compact;
}

/// A long table or list over several lines; any other text as it is.
QString spreadText(const QString &text)
{
    if (text.size() <= LongValue || !(text.startsWith(u'{') || text.startsWith(u'[')))
        return text;
    const auto value = image::valueOfText(text, Depth);
    if (!value || value->isString())
        return text;
    const QString result = QString::fromUtf8(spread(*value, 0)) + u'\n';
    return image::valueOfText(result, Depth) == value ? result : text;
}

/// A value as a YAML scalar: a block where it has several lines and a block can hold it.
Lines yamlValue(const QString &value, int indentation, QString (*escape)(const QString &))
{
    const QString text = escape(spreadText(value));
    if (const Lines block = yamlBlock(text, indentation))
        return block;
    return yamlLine(escape(value));
}

QString composeText(const QString &text) { return QString(text).replace(u'$', "$$"_L1); }

/// A single dollar is doubled only where Kubernetes would see more in it: before a bracket or
/// another dollar, and before characters beyond ASCII, which it takes apart.
QString kubernetesText(const QString &text)
{
    static const QRegularExpression special(uR"(\$\$+|\$(?=[(\x{80}-\x{10ffff}]))"_s);
    QString result;
    qsizetype end = 0;
    for (auto matches = special.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.sliced(end, match.capturedEnd() - end) + match.captured();
        end = match.capturedEnd();
    }
    return result + text.sliced(end);
}

QByteArray dotenvQuoted(QString value)
{
    static const QRegularExpression special(u"['\n\r]|\\\\\\z"_s);
    if (!value.contains(special))
        return '\'' + value.toUtf8() + '\'';
    value.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'$', "\\$"_L1);
    value.replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1);
    return '"' + value.toUtf8() + '"';
}

QByteArray shellQuoted(const QByteArray &text)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_./:,@%+=-]+\\z"_s);
    if (harmless.match(QString::fromLatin1(text)).hasMatch())
        return text;
    return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
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

Lines kubernetesItem(const EquivalentVariable &variable)
{
    static const QRegularExpression allowed(u"\\A[-._a-zA-Z][-._a-zA-Z0-9]*\\z"_s);
    const Lines name = yamlLine(variable.name);
    const Lines value = yamlValue(variable.value, 6, kubernetesText);
    if (!name || !value || !allowed.match(variable.name).hasMatch())
        return {};
    return "  - name: " + *name + "\n    value: " + *value + '\n';
}

} // namespace

WrittenVariables composeMap(const QList<EquivalentVariable> &variables)
{
    const auto entry = [](const EquivalentVariable &variable) -> Lines {
        const Lines name = yamlLine(variable.name);
        const Lines value = yamlValue(variable.value, 4, composeText);
        if (!name || !value)
            return {};
        return "  " + *name + ": " + *value + '\n';
    };
    return written(variables, "environment:\n", "environment: {}\n", entry);
}

WrittenVariables composeList(const QList<EquivalentVariable> &variables)
{
    const auto entry = [](const EquivalentVariable &variable) -> Lines {
        const Lines line = yamlLine(composeText(variable.name + u'=' + variable.value));
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
    return written(variables, "env:\n", "env: []\n", kubernetesItem);
}

QList<EquivalentVariable> masked(const QList<EquivalentVariable> &variables,
                                 const catalogue::Catalogue &catalogue)
{
    QList<EquivalentVariable> result = variables;
    for (EquivalentVariable &variable : result) {
        if (!variable.holdsSecret)
            continue;
        const bool isValue = !variable.path.isEmpty() || variable.name == u"ORTHANC_JSON";
        const auto value =
            isValue ? image::valueOfText(variable.value, Depth) : std::optional<json::Value>();
        variable.value =
            value ? image::textOfValue(masked(catalogue, variable.path, *value)) : dots();
    }
    return result;
}

} // namespace towerkey::exchange
