// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/edits.h"

#include <QTest>

#include <functional>

/// Rows of text in, text out.
namespace towerkey::test {

using json::Document;
using Edit = std::function<Result<json::Splices>(const Document &)>;

inline json::Value valueOf(const QByteArray &text)
{
    const auto document = Document::parse(text);
    return document.value(document.root());
}

inline SettingPath pathOf(const QByteArray &text)
{
    return text.isEmpty() ? SettingPath() : *SettingPath::fromString(QString::fromUtf8(text));
}

inline Edit setting(const QByteArray &path, const QByteArray &value)
{
    return [=](const Document &document) {
        return json::setValue(document, pathOf(path), valueOf(value));
    };
}

inline Edit typing(const QByteArray &path, const QByteArray &text)
{
    return [=](const Document &document) { return json::setText(document, pathOf(path), text); };
}

inline Edit inserting(const QByteArray &path, qsizetype position, const QByteArray &value)
{
    return [=](const Document &document) {
        return json::insert(document, pathOf(path), position, valueOf(value));
    };
}

inline Edit removing(const QByteArray &path)
{
    return [=](const Document &document) { return json::remove(document, pathOf(path)); };
}

inline Edit renaming(const QByteArray &path, const QByteArray &key)
{
    return [=](const Document &document) {
        return json::rename(document, pathOf(path), QString::fromUtf8(key));
    };
}

inline Edit moving(const QByteArray &path, qsizetype position)
{
    return [=](const Document &document) { return json::move(document, pathOf(path), position); };
}

inline void addColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("after");
}

inline void row(const char *title, const QByteArray &before, const Edit &edit,
                const QByteArray &after)
{
    QTest::newRow(title) << before << edit << after;
}

/// Also checks that the inverse gives back every byte.
inline void compareRow()
{
    QFETCH(QByteArray, before);
    QFETCH(Edit, edit);
    QFETCH(QByteArray, after);
    const Document document = Document::parse(before);
    const auto splices = edit(document);
    QVERIFY2(splices, splices ? "" : qPrintable(message(splices.error())));
    QByteArray text = before;
    const json::Splices inverse = applySplices(text, *splices);
    QCOMPARE(text, after);
    QVERIFY(!document.isAcceptedBy(json::Reader::Image)
            || Document::parse(text).isAcceptedBy(json::Reader::Image));
    applySplices(text, inverse);
    QCOMPARE(text, before);
}

} // namespace towerkey::test
