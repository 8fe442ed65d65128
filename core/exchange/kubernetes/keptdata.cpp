// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/keptdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

const DataEntry *DataObject::find(QStringView key) const
{
    const auto found = std::ranges::find(entries, key, &DataEntry::key);
    return found == entries.end() ? nullptr : &*found;
}

QString DataObject::title() const { return (isSecret ? u"Secret "_s : u"ConfigMap "_s) + name; }

void DataObject::add(const DataEntry &entry)
{
    const auto found = std::ranges::find(entries, entry.key, &DataEntry::key);
    if (found == entries.end())
        entries.append(entry);
    else
        *found = entry;
}

std::optional<QByteArray> textOfBase64(const QByteArray &text)
{
    QByteArray joined = text;
    joined.removeIf([](char byte) { return byte == '\n' || byte == '\r'; });
    const auto decoded = QByteArray::fromBase64Encoding(
        joined, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const bool isPadded = joined.size() % 4 == 0;
    return decoded && isPadded ? std::optional(*decoded) : std::nullopt;
}

// https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/
std::pair<QString, QString> fileOfItem(const QString &item)
{
    const qsizetype equals = item.indexOf(u'=');
    return equals < 0 ? std::pair(item.section(u'/', -1), item)
                      : std::pair(item.first(equals), item.sliced(equals + 1));
}

static bool isQuoted(const QByteArray &value)
{
    return value.size() > 1 && value.front() == value.back()
        && (value.front() == '"' || value.front() == '\'');
}

QByteArray valueOfLiteral(const QByteArray &item)
{
    const QByteArray value = item.sliced(qMin(item.indexOf('=') + 1, item.size()));
    return isQuoted(value) ? value.sliced(1, value.size() - 2) : value;
}

QByteArray literalOfValue(const QByteArray &value)
{
    return isQuoted(value) ? '\'' + value + '\'' : value;
}

} // namespace towerkey::exchange::kubernetes
