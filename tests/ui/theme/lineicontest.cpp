// SPDX-License-Identifier: Apache-2.0
#include "theme/lineicon.h"

#include "commands/command.h"
#include "theme/appearance.h"
#include "theme/contrast.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QStringList drawings()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    names.removeOne(u"bluepencil.svg"_s);
    return names;
}

QStringList allDrawings()
{
    QStringList names = drawings();
    const QStringList preview = QDir(u":/icons/preview"_s).entryList({u"*.svg"_s});
    for (const QString &name : preview)
        names.append(u"preview/"_s + name);
    return names;
}

/// Where a line covers a pixel wholly, that pixel has the ink and nothing else; strongest() is the one covered most.
QColor strongest(const QImage &image)
{
    QColor best = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() > best.alpha())
                best = here;
        }
    }
    return best;
}

QImage drawn(const QIcon &icon, qreal scale, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(16, 16), scale, mode, state).toImage();
}

} // namespace

class LineIconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setPalette(paletteFor(false)); }

    void everyDrawingBelongsToACommand()
    {
        QStringList commands;
        for (const Command &command : commandTable())
            commands.append(QString::fromLatin1(command.name) + u".svg"_s);
        const QStringList names = drawings();
        QVERIFY(names.size() > 30);
        for (const QString &name : names)
            QVERIFY2(commands.contains(name), qPrintable(name));
    }

    void everyDrawingIsOnTheSameGridAndDrawsSomething()
    {
        const QStringList names = allDrawings();
        for (const QString &name : names) {
            const QSvgRenderer renderer(u":/icons/"_s + name);
            QVERIFY2(renderer.isValid(), qPrintable(name));
            QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 16, 16));
            const QImage image = drawn(iconFor(name.chopped(4)), 4);
            QVERIFY2(strongest(image).alpha() == 255, qPrintable(name));
            const bool corner = image.pixelColor(0, 0).alpha() > 0;
            QVERIFY2(!corner, qPrintable(name + u" has a ground"_s));
        }
    }

    void noTwoCommandsLookTheSame()
    {
        QHash<QByteArray, QString> seen;
        const QStringList names = allDrawings();
        for (const QString &name : names) {
            const QImage image = drawn(iconFor(name.chopped(4)), 2);
            const QByteArray bits(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            QVERIFY2(!seen.contains(bits), qPrintable(u"%1 and %2"_s.arg(name, seen.value(bits))));
            seen.insert(bits, name);
        }
    }

    void commandsWithoutADrawingHaveNone()
    {
        QVERIFY(iconFor(u"help.about"_s).isNull());
        QVERIFY(!iconFor(u"review.cut"_s).isNull());
    }

    void theInkFollowsPaletteAndState_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QIcon::Mode>("mode");
        QTest::addColumn<QIcon::State>("state");
        QTest::addColumn<QPalette::ColorGroup>("group");
        QTest::addColumn<QPalette::ColorRole>("role");
        for (const bool dark : {false, true}) {
            const char *page = dark ? "dark" : "light";
            QTest::addRow("%s", page) << dark << QIcon::Normal << QIcon::Off << QPalette::Active
                                      << QPalette::ButtonText;
            QTest::addRow("%s, cannot be used", page)
                << dark << QIcon::Disabled << QIcon::Off << QPalette::Disabled << QPalette::ButtonText;
            QTest::addRow("%s, checked", page)
                << dark << QIcon::Normal << QIcon::On << QPalette::Active << QPalette::Link;
            QTest::addRow("%s, under the pointer in a menu", page)
                << dark << QIcon::Active << QIcon::Off << QPalette::Active << QPalette::HighlightedText;
        }
    }

    void theInkFollowsPaletteAndState()
    {
        QFETCH(bool, dark);
        QFETCH(QIcon::Mode, mode);
        QFETCH(QIcon::State, state);
        QFETCH(QPalette::ColorGroup, group);
        QFETCH(QPalette::ColorRole, role);
        // The icon is older than the palette, as when the desktop turns dark.
        const QIcon icon = iconFor(u"review.storyEnds"_s);
        QGuiApplication::setPalette(paletteFor(dark));
        QCOMPARE(strongest(drawn(icon, 2, mode, state)), paletteFor(dark).color(group, role));
    }

    void theInkCanBeSeenOnItsGround()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = paletteFor(dark);
            const QColor normal = inkFor(palette, QIcon::Normal, QIcon::Off);
            const QColor active = inkFor(palette, QIcon::Active, QIcon::Off);
            const QColor disabled = inkFor(palette, QIcon::Disabled, QIcon::Off);
            QVERIFY(contrastOf(normal, palette.color(QPalette::Button)) >= readable);
            QVERIFY(contrastOf(active, palette.color(QPalette::Highlight)) >= readable);
            QVERIFY(contrastOf(disabled, palette.color(QPalette::Button)) >= visible);
            QVERIFY(disabled != normal);
        }
    }

    void aFinerScreenGetsFinerPixels_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("pixels");
        QTest::newRow("1×") << 1.0 << 16;
        QTest::newRow("1.5×") << 1.5 << 24;
        QTest::newRow("2×") << 2.0 << 32;
    }

    void aFinerScreenGetsFinerPixels()
    {
        QFETCH(qreal, scale);
        QFETCH(int, pixels);
        const QIcon icon = iconFor(u"review.undecide"_s);
        const QImage image = drawn(icon, scale);
        QCOMPARE(image.size(), QSize(pixels, pixels));
        QCOMPARE(image.devicePixelRatio(), scale);
        // Drawn at this size, not blown up from a smaller one: painting it gives the very same pixels.
        QImage painted(image.size(), QImage::Format_ARGB32_Premultiplied);
        painted.fill(Qt::transparent);
        painted.setDevicePixelRatio(scale);
        QPainter painter(&painted);
        icon.paint(&painter, QRect(0, 0, 16, 16));
        painter.end();
        QCOMPARE(painted, image.convertToFormat(painted.format()));
    }

    void theProgramKeepsItsOwnColours()
    {
        QGuiApplication::setPalette(paletteFor(false));
        const QImage light = programIcon().pixmap(64).toImage();
        QGuiApplication::setPalette(paletteFor(true));
        QCOMPARE(programIcon().pixmap(64).toImage(), light);
        const auto blue = [&light](int x, int y) {
            return light.pixelColor(x, y).blue() > light.pixelColor(x, y).red();
        };
        bool pencil = false;
        for (int i = 0; i < 64 && !pencil; ++i)
            pencil = blue(i, i) && light.pixelColor(i, i).alpha() == 255;
        QVERIFY(pencil);
    }
};

QTEST_MAIN(LineIconTest)
#include "lineicontest.moc"
