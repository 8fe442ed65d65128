// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/valuetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::ValueText)

public:
    static QString entries(qsizetype count)
    {
        if (count == 0)
            return tr("empty");
        return count == 1 ? tr("1 entry") : tr("%1 entries").arg(count);
    }
};

bool isShort(const json::List &list)
{
    return !list.isEmpty() && list.size() <= 4
        && std::ranges::none_of(
            list, [](const json::Value &item) { return item.isList() || item.isTable(); });
}

/// Without its quotes it would pass for a number, a switch or nothing.
bool isAmbiguous(const QString &text)
{
    static const QRegularExpression other(uR"(^(-?\d+(\.\d+)?([eE][-+]?\d+)?|true|false|null)$)"_s);
    return text.isEmpty() || other.match(text).hasMatch();
}

} // namespace

QString entriesText(qsizetype count) { return Texts::entries(count); }

QString valueText(const json::Value &value)
{
    constexpr qsizetype LongestList = 60;
    if (const auto *text = value.as<QString>())
        return isAmbiguous(*text) ? u'"' + *text + u'"' : QString(*text).replace(u'\n', u'\u21b5');
    if (const auto *table = value.as<json::Table>())
        return Texts::entries(table->size());
    QString compact = QString::fromUtf8(json::toJson(value, json::Layout::Compact));
    const auto *list = value.as<json::List>();
    if (!list)
        return compact;
    return isShort(*list) && compact.size() <= LongestList ? compact : Texts::entries(list->size());
}

QString fieldsText(const json::Value &entry)
{
    constexpr qsizetype MostFields = 3;
    QStringList texts;
    for (const auto &[name, value] : *entry.as<json::Table>()) {
        if (!value.isTable() && !value.isList() && texts.size() < MostFields)
            texts.append(valueText(value));
    }
    return texts.isEmpty() ? valueText(entry) : texts.join(u" · "_s);
}

QString memberLines(const json::Value &value)
{
    const auto *table = value.as<json::Table>();
    if (!table || table->isEmpty())
        return QString::fromUtf8(json::toJson(value));
    QStringList lines;
    for (const auto &[key, member] : *table)
        lines.append(u"  "_s + QString::fromUtf8(json::quoted(key)) + u": "_s
                     + QString::fromUtf8(json::toJson(member)));
    return u"{\n"_s + lines.join(u",\n"_s) + u"\n}"_s;
}

const json::Value *valueAt(const json::Value &value, const QStringList &keys)
{
    const json::Value *current = &value;
    for (const QString &key : keys) {
        const auto *table = current->as<json::Table>();
        current = table ? table->find(key) : nullptr;
        if (!current)
            return nullptr;
    }
    return current;
}

} // namespace towerkey::ui
