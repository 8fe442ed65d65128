// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/textrange.h"
#include "core/json/document.h"

#include <QByteArray>
#include <QList>

/// Variables as a JSON array of [name, value] pairs, the form in which programs list a container's.
namespace towerkey::deployment::pairs {

struct Pair
{
    QByteArray name;
    QByteArray value;
    qsizetype offset; ///< Of the pair in the text.
    qsizetype position; ///< In the array.
};

/// The items that are pairs of strings; others are skipped.
QList<Pair> read(const json::Document &document);

/// Splices that give a variable a value: in its last pair, or in a new one at the end.
Result<QList<TextSplice>> set(const json::Document &document, const QByteArray &name,
                              const QByteArray &value);
/// Splices that rename a variable wherever it stands.
Result<QList<TextSplice>> rename(const json::Document &document, const QByteArray &name,
                                 const QByteArray &newName);
/// Splices that remove the last pair of a name; none when there is no pair.
Result<QList<TextSplice>> removeLast(const json::Document &document, const QByteArray &name);

} // namespace towerkey::deployment::pairs
