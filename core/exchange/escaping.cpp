// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/escaping.h"

#include "core/image/values.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

constexpr qsizetype LongValue = 60; // Columns above which a table is spread over lines.
constexpr int Depth = 900; // Levels that are followed; deeper values stay on their line.

QByteArray spread(const json::Value &value, int indentation);

QByteArray spreadOne(const json::Table::Member &member, int indentation)
{
    return json::quoted(member.first) + ": " + spread(member.second, indentation);
}

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
            return spreadOne(member, indentation + 2);
        });
    }
    if (const auto *list = value.as<json::List>()) {
        return spreadItems(*list, '[', ']', indentation, [indentation](const json::Value &item) {
            return spread(item, indentation + 2);
        });
    }
    return compact;
}

} // namespace

bool isLongTable(const QString &text) { return text.size() > LongValue && text.startsWith(u'{'); }

std::optional<QString> spreadMember(const QString &member)
{
    const auto value = image::valueOfText(u'{' + member + u'}', Depth);
    const auto *table = value ? value->as<json::Table>() : nullptr;
    if (!table || table->size() != 1)
        return {};
    const QString lines = u"  "_s + QString::fromUtf8(spreadOne(*table->begin(), 2));
    const bool isSame = image::valueOfText(u'{' + lines + u'}', Depth) == value;
    return isSame ? std::optional(lines) : std::nullopt;
}

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

QString composeEscaped(const QString &text) { return QString(text).replace(u'$', "$$"_L1); }

QString kubernetesEscaped(const QString &text)
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

QByteArray dotenvQuoted(const QString &value)
{
    static const QRegularExpression special(u"['\n\r]|\\\\\\z"_s);
    if (!value.contains(special))
        return '\'' + value.toUtf8() + '\'';
    QString text = value;
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'$', "\\$"_L1);
    text.replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1);
    return '"' + text.toUtf8() + '"';
}

QByteArray shellQuoted(const QByteArray &text)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_./:,@%+=-]+\\z"_s);
    if (harmless.match(QString::fromLatin1(text)).hasMatch())
        return text;
    return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
}

} // namespace towerkey::exchange
