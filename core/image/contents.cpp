// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/contents.h"

#include "core/json/data.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace towerkey::image {

using json::listOf;
using json::shownTextAt;
using json::tableOf;
using json::textAt;

namespace {

bool isShippedBy(const Image &image, const json::Table &row)
{
    const auto version = QVersionNumber::fromString(image.version);
    const QString from = textAt(row, u"from"_s);
    const QString to = textAt(row, u"to"_s);
    return (from.isEmpty() || version >= QVersionNumber::fromString(from))
        && (to.isEmpty() || version <= QVersionNumber::fromString(to));
}

template <typename Row>
QList<Row> rowsOf(const Image &image, const json::Table &data, const QString &member,
                  Row (*read)(const json::Table &))
{
    QList<Row> rows;
    for (const json::Value &value : listOf(data.find(member))) {
        if (isShippedBy(image, tableOf(&value)))
            rows.append(read(tableOf(&value)));
    }
    return rows;
}

LuaScript luaScript(const json::Table &row)
{
    return {.path = textAt(row, u"path"_s),
            .summary = shownTextAt(row, u"summary"_s),
            .caution = shownTextAt(row, u"caution"_s),
            .callbacks = json::textsAt(row, u"callbacks"_s)};
}

Probe probe(const json::Table &row)
{
    return {.path = textAt(row, u"path"_s),
            .command = textAt(row, u"command"_s),
            .summary = shownTextAt(row, u"summary"_s)};
}

KnownFolder knownFolder(const json::Table &row)
{
    return {.path = textAt(row, u"path"_s), .summary = shownTextAt(row, u"summary"_s)};
}

} // namespace

Contents contentsOf(const Image &image)
{
    static const json::Table data = json::dataFile(u"images/contents.json"_s);
    return {.luaScripts = rowsOf<LuaScript>(image, data, u"luaScripts"_s, luaScript),
            .probes = rowsOf<Probe>(image, data, u"probes"_s, probe),
            .folders = rowsOf<KnownFolder>(image, data, u"folders"_s, knownFolder)};
}

Lifetime lifetimeOfSpecialVariable(const Images &images, const QString &name)
{
    Lifetime lifetime;
    for (const auto &profile : images.profiles()) {
        const bool knows = profile->specialVariable(name) != nullptr;
        if (knows && lifetime.first.isEmpty())
            lifetime.first = profile->firstVersion;
        if (knows)
            lifetime.last = profile->lastVersion;
    }
    const bool isPresent =
        !images.profiles().empty() && lifetime.last == images.profiles().back()->lastVersion;
    return isPresent ? Lifetime{lifetime.first, {}} : lifetime;
}

} // namespace towerkey::image
