// SPDX-License-Identifier: Apache-2.0
//
// iconsizes VECTORS PICTURE…: draws the icon in the size that the folder of each picture is called by.
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool draw(QSvgRenderer &vectors, const QString &picture)
{
    const QDir folder = QFileInfo(picture).dir();
    const int size = folder.dirName().toInt();
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    vectors.render(&painter);
    painter.end();
    return size > 0 && QDir().mkpath(folder.path()) && image.save(picture);
}

} // namespace

int main(int argc, char *argv[])
{
    QSvgRenderer vectors;
    if (argc < 3 || !vectors.load(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("iconsizes: give an SVG file and the pictures to draw.\n", stderr);
        return 2;
    }
    for (int i = 2; i < argc; ++i) {
        if (!draw(vectors, QString::fromLocal8Bit(argv[i]))) {
            std::fprintf(stderr, "iconsizes: “%s” cannot be written.\n", argv[i]);
            return 1;
        }
    }
    return 0;
}
