// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/data.h"

#include <QCoreApplication>

namespace towerkey::json {

/// The texts are collected for lupdate by translations/datatexts.py, in this context.
static QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Data", text.toUtf8().constData());
}

QString shownTextAt(const Table &table, const QString &key)
{
    return translated(textAt(table, key));
}

QStringList shownTextsAt(const Table &table, const QString &key)
{
    QStringList texts = textsAt(table, key);
    for (QString &text : texts)
        text = translated(text);
    return texts;
}

} // namespace towerkey::json
