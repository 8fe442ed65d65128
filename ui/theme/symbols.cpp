// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/theme/symbols.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

QString nameOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::None:
        return {};
    case Symbol::Add:
        return u"add"_s;
    case Symbol::Back:
        return u"back"_s;
    case Symbol::Changed:
        return u"changed"_s;
    case Symbol::Conceal:
        return u"conceal"_s;
    case Symbol::Copy:
        return u"copy"_s;
    case Symbol::Down:
        return u"down"_s;
    case Symbol::Edit:
        return u"edit"_s;
    case Symbol::Error:
        return u"error"_s;
    case Symbol::Export:
        return u"export"_s;
    case Symbol::Generate:
        return u"generate"_s;
    case Symbol::Good:
        return u"good"_s;
    case Symbol::Lock:
        return u"lock"_s;
    case Symbol::Open:
        return u"open"_s;
    case Symbol::Paste:
        return u"paste"_s;
    case Symbol::Redo:
        return u"redo"_s;
    case Symbol::Remove:
        return u"remove"_s;
    case Symbol::Reset:
        return u"reset"_s;
    case Symbol::Reveal:
        return u"reveal"_s;
    case Symbol::Save:
        return u"save"_s;
    case Symbol::Search:
        return u"search"_s;
    case Symbol::Undo:
        return u"undo"_s;
    case Symbol::Unknown:
        return u"unknown"_s;
    case Symbol::Up:
        return u"up"_s;
    case Symbol::Warning:
        return u"warning"_s;
    }
    return {};
}

QPixmap drawn(Symbol symbol, const QColor &color, const QSize &size)
{
    QFile file(u":/towerkey/icons/%1.svg"_s.arg(nameOf(symbol)));
    if (symbol == Symbol::None || !file.open(QIODevice::ReadOnly)) {
        QPixmap empty(size);
        empty.fill(Qt::transparent);
        return empty;
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toUtf8());
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    return QPixmap::fromImage(reader.read());
}

class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, Tone tone) : m_symbol(symbol), m_tone(tone) { }

    QIconEngine *clone() const override { return new SymbolEngine(m_symbol, m_tone); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, scaledPixmap(QSize(side, side) * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorFor(mode);
        const QString key = u"towerkey/%1/%2/%3/%4"_s.arg(nameOf(m_symbol), color.name())
                                .arg(size.width())
                                .arg(scale);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(m_symbol, color, size);
            pixmap.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return color(m_tone, palette);
    }

    Symbol m_symbol;
    Tone m_tone;
};

} // namespace

QIcon icon(Symbol symbol, Tone tone) { return QIcon(new SymbolEngine(symbol, tone)); }

} // namespace towerkey::ui
