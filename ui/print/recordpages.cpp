// SPDX-License-Identifier: Apache-2.0
#include "print/recordpages.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>
#include <QTextOption>
#include <QVariant>

namespace bluepencil {

namespace {

constexpr qreal letterSize = 9; ///< points: a hash of 64 digits has to find room in its column

/// What a page of core names is on it; whatever it might name besides is not looked for.
class ClosedDocument : public QTextDocument {
protected:
    [[nodiscard]] QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

bool paintRecord(const QString &html, const QFont &face, QPagedPaintDevice *device)
{
    QPainter painter;
    if (!painter.begin(device))
        return false;
    ClosedDocument document;
    document.documentLayout()->setPaintDevice(device);
    document.setDocumentMargin(0);
    QFont font = face;
    font.setPointSizeF(letterSize);
    document.setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setHtml(html);
    const QRectF page(QPointF(), device->pageLayout().paintRectPixels(device->logicalDpiX()).size());
    document.setPageSize(page.size());
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device->newPage();
        const QRectF shown = page.translated(0, number * page.height());
        painter.save();
        painter.translate(0, -shown.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(shown);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return painter.end();
}

} // namespace bluepencil
