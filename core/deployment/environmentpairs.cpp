// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/environmentpairs.h"

#include "core/image/values.h"
#include "core/json/edits.h"

#include <ranges>

namespace towerkey::deployment::pairs {

static SettingPath pathOf(qsizetype position) { return SettingPath({QString::number(position)}); }

static SettingPath pathOf(qsizetype position, int item)
{
    return pathOf(position).child(QString::number(item));
}

QList<Pair> read(const json::Document &document)
{
    QList<Pair> found;
    qsizetype position = 0;
    for (auto i = document.firstChild(document.root()); i != json::NoNode;
         i = document.nextSibling(i)) {
        const json::Value item = document.value(i);
        const auto *parts = item.as<json::List>();
        const bool isPair = parts && parts->size() == 2;
        const QString *name = isPair ? parts->at(0).as<QString>() : nullptr;
        const QString *value = isPair ? parts->at(1).as<QString>() : nullptr;
        if (name && value) {
            found.append({image::bytesOfText(*name), image::bytesOfText(*value),
                          document.node(i).begin, position});
        }
        ++position;
    }
    return found;
}

Result<QList<TextSplice>> set(const json::Document &document, const QByteArray &name,
                              const QByteArray &value)
{
    const json::Value text(image::textOfBytes(value));
    qsizetype last = -1;
    for (const Pair &pair : read(document))
        last = pair.name == name ? pair.position : last;
    if (last >= 0)
        return json::setValue(document, pathOf(last, 1), text);
    const qsizetype size = document.isEmpty() ? 0 : document.node(document.root()).childCount;
    const json::List pair{json::Value(image::textOfBytes(name)), text};
    return json::insert(document, pathOf(size), size, json::Value(pair));
}

Result<QList<TextSplice>> rename(const json::Document &document, const QByteArray &name,
                                 const QByteArray &newName)
{
    QList<TextSplice> all;
    for (const Pair &pair : read(document)) {
        if (pair.name != name)
            continue;
        const auto splices = json::setValue(document, pathOf(pair.position, 0),
                                            json::Value(image::textOfBytes(newName)));
        if (!splices)
            return splices;
        all += *splices;
    }
    return all;
}

Result<QList<TextSplice>> removeLast(const json::Document &document, const QByteArray &name)
{
    const QList<Pair> present = read(document);
    for (const Pair &pair : present | std::views::reverse) {
        if (pair.name == name)
            return json::remove(document, pathOf(pair.position));
    }
    return QList<TextSplice>();
}

} // namespace towerkey::deployment::pairs
