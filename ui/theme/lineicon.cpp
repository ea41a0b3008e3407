// SPDX-License-Identifier: Apache-2.0
#include "theme/lineicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

} // namespace

LineIcon::LineIcon(QString file, Ink ink)
    : m_file(std::move(file))
    , m_ink(ink)
{
}

void LineIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    // The painter may be scaled, for a screen of a higher resolution or for paper.
    const QSize size = painter->deviceTransform().mapRect(QRectF(rect)).size().toSize();
    painter->drawPixmap(rect, pixmap(size, mode, state));
}

QPixmap LineIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    if (!m_renderer)
        m_renderer = std::make_shared<QSvgRenderer>(m_file);
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    m_renderer->render(&painter);
    if (m_ink == Ink::OfPalette) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), inkFor(QGuiApplication::palette(), mode, state));
    }
    return pixmap;
}

QIconEngine *LineIcon::clone() const
{
    return new LineIcon(*this);
}

QColor inkFor(const QPalette &palette, QIcon::Mode mode, QIcon::State state)
{
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    // Menus call the entry under the pointer active, and lay it on the accent.
    if (mode == QIcon::Active || mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return palette.color(state == QIcon::On ? QPalette::Link : QPalette::ButtonText);
}

QIcon iconFor(const QString &commandName)
{
    const QString file = fileOf(commandName);
    return QFile::exists(file) ? QIcon(new LineIcon(file, LineIcon::Ink::OfPalette)) : QIcon();
}

QIcon programIcon()
{
    return QIcon(new LineIcon(fileOf(u"bluepencil"_s), LineIcon::Ink::Own));
}

} // namespace bluepencil
