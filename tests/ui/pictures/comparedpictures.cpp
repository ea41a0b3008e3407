// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/comparedpictures.h"

#include <QHash>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

constexpr int mostAside = 56; ///< of 255, in one channel: smooth edges of letters

const QRgb *line(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

bool differs(QRgb one, QRgb other)
{
    if (one == other)
        return false;
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))}) > mostAside;
}

} // namespace

QImage withFewColours(const QImage &picture, int most)
{
    const QImage whole = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, qsizetype> pixels;
    for (int y = 0; y < whole.height(); ++y) {
        const QRgb *row = line(whole, y);
        for (int x = 0; x < whole.width(); ++x)
            ++pixels[row[x]];
    }
    QList<std::pair<qsizetype, QRgb>> colours;
    for (auto colour = pixels.begin(); colour != pixels.end(); ++colour)
        colours.append({-colour.value(), colour.key()});
    std::sort(colours.begin(), colours.end());
    QList<QRgb> table;
    colours.resize(std::min<qsizetype>(colours.size(), most));
    for (const auto &[count, colour] : std::as_const(colours))
        table.append(colour);
    return whole.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

double differenceOf(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return 1;
    const QImage first = one.convertToFormat(QImage::Format_RGB32);
    const QImage second = other.convertToFormat(QImage::Format_RGB32);
    qsizetype different = 0;
    for (int y = 0; y < first.height(); ++y) {
        const QRgb *left = line(first, y);
        const QRgb *right = line(second, y);
        for (int x = 0; x < first.width(); ++x)
            different += differs(left[x], right[x]);
    }
    return double(different) / double(qsizetype{one.width()} * one.height());
}

QImage shownDifference(const QImage &expected, const QImage &found)
{
    const QSize size = expected.size().expandedTo(found.size());
    QImage shown(size.width() * 3, size.height(), QImage::Format_RGB32);
    shown.fill(Qt::white);
    QPainter painter(&shown);
    painter.drawImage(0, 0, expected);
    painter.drawImage(size.width(), 0, found);
    for (int y = 0; y < std::min(expected.height(), found.height()); ++y) {
        for (int x = 0; x < std::min(expected.width(), found.width()); ++x) {
            if (differs(expected.pixel(x, y), found.pixel(x, y)))
                painter.fillRect(size.width() * 2 + x, y, 1, 1, Qt::red);
        }
    }
    return shown;
}

} // namespace bluepencil
