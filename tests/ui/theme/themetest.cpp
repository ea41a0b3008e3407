// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"
#include "theme/appearance.h"
#include "theme/calmstyle.h"
#include "theme/contrast.h"
#include "words/words.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTest>

using namespace bluepencil;

namespace {

QPalette paletteOf(QRgb page, QRgb ink)
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(page));
    palette.setColor(QPalette::Text, QColor(ink));
    return palette;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastFollowsWcag_data()
    {
        QTest::addColumn<QColor>("a");
        QTest::addColumn<QColor>("b");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("a colour on itself") << QColor(0x336699) << QColor(0x336699) << 1.0;
        QTest::newRow("the grey that just fails") << QColor(0x777777) << QColor(Qt::white) << 4.48;
        QTest::newRow("the grey that just passes") << QColor(Qt::white) << QColor(0x767676) << 4.54;
    }

    void contrastFollowsWcag()
    {
        QFETCH(QColor, a);
        QFETCH(QColor, b);
        QFETCH(double, ratio);
        QVERIFY(std::abs(contrastOf(a, b) - ratio) < 0.01);
    }

    void aBoxCanBeSeenTickedOrNot_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("ticked");
        QTest::newRow("light") << false << false;
        QTest::newRow("light, ticked") << false << true;
        QTest::newRow("dark") << true << false;
        QTest::newRow("dark, ticked") << true << true;
    }

    void aBoxCanBeSeenTickedOrNot()
    {
        QFETCH(bool, dark);
        QFETCH(bool, ticked);
        QStyleOptionButton option;
        option.rect = QRect(2, 2, 16, 16);
        option.palette = paletteFor(dark);
        option.state = QStyle::State_Enabled | (ticked ? QStyle::State_On : QStyle::State_Off);
        const QColor ground = option.palette.color(QPalette::Window);
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        CalmStyle().drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter);
        painter.end();
        const QColor edge = image.pixelColor(2, 10);
        QVERIFY2(contrastOf(edge, ground) >= 3, qPrintable(edge.name()));
        QCOMPARE(image.pixelColor(10, 5) == option.palette.color(QPalette::Base), !ticked);
    }

    void whatReturnDoesCanBeSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void whatReturnDoesCanBeSeen()
    {
        QFETCH(bool, dark);
        apply(dark ? Appearance::Dark : Appearance::Light, *qobject_cast<QApplication *>(QCoreApplication::instance()));
        QDialog dialog;
        dialog.setLayout(new QHBoxLayout);
        auto *list = new QListWidget(&dialog); // has the focus
        auto *show = new QPushButton(QStringLiteral("Show"), &dialog);
        auto *cancel = new QPushButton(QStringLiteral("Show"), &dialog);
        for (QWidget *part : std::initializer_list<QWidget *>{list, show, cancel})
            dialog.layout()->addWidget(part);
        show->setDefault(true);
        dialog.show();
        list->setFocus();
        const auto edgeOf = [](QWidget *button) {
            return button->grab().toImage().pixelColor(0, button->height() / 2);
        };
        QCOMPARE(edgeOf(show), dialog.palette().color(QPalette::Highlight));
        QVERIFY(edgeOf(show) != edgeOf(cancel));
        show->setEnabled(false);
        QCOMPARE(edgeOf(show), edgeOf(cancel)); // Return does nothing
    }

    void everythingCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("high");
        QTest::addColumn<bool>("dark");
        struct Desktop {
            const char *name;
            QRgb page;
            QRgb ink;
            bool dark;
        };
        static constexpr Desktop desktops[] = {
            {"white", 0xffffffff, 0xff1b1d1f, false},       {"paper", 0xfff6efdd, 0xff3b2f20, false},
            {"dark", 0xff202428, 0xffe4e6e8, true},         {"black", 0xff000000, 0xffcccccc, true},
            {"pale ink", 0xffffffff, 0xff999999, false},    {"dim ink on dark", 0xff2b2b2b, 0xff777777, true},
            {"middle grey", 0xff808080, 0xff000000, false},
        };
        for (const Desktop &desktop : desktops) {
            for (const bool high : {false, true}) {
                QTest::addRow("%s%s", desktop.name, high ? ", high contrast" : "")
                    << paletteOf(desktop.page, desktop.ink) << high << desktop.dark;
            }
        }
    }

    void everythingCanBeReadOnEveryGround()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, high);
        QFETCH(bool, dark);
        const Theme theme = Theme::of(palette, high ? Contrast::High : Contrast::Normal);
        QCOMPARE(theme.dark, dark);
        QVERIFY(contrastOf(theme.ink, theme.page) >= readable);
        QVERIFY(contrastOf(theme.selectionInk, theme.selection) >= readable);
        QVERIFY(contrastOf(theme.ink, theme.found.tint) >= readable);
        QVERIFY2(contrastOf(theme.quiet, theme.found.tint) >= readable, "what is struck is found as well");
        QVERIFY(contrastOf(theme.found.mark, theme.found.tint) >= visible);
        QVERIFY(contrastOf(theme.found.mark, theme.page) >= visible);
        for (const QColor &ground : {theme.page, theme.bar, theme.margin})
            QVERIFY(contrastOf(theme.quiet, ground) >= readable);
        QVERIFY(contrastOf(theme.accent, theme.page) >= (high ? readable : visible));
        for (const Swatch &swatch : theme.swatches) {
            QVERIFY(contrastOf(theme.ink, swatch.tint) >= readable);
            QVERIFY(contrastOf(theme.quiet, swatch.tint) >= readable);
            QVERIFY(contrastOf(swatch.mark, swatch.tint) >= (high ? readable : visible));
            QVERIFY(contrastOf(swatch.mark, theme.page) >= (high ? readable : visible));
        }
    }

    void everyCategoryHasWordsAndAFamily()
    {
        QSet<QString> words;
        for (int category = 0; category <= static_cast<int>(Category::Headline); ++category) {
            for (const Kind kind : {Kind::AdMarker, Kind::Boilerplate, Kind::Duplicate}) {
                Finding finding;
                finding.kind = kind;
                finding.category = static_cast<Category>(category);
                words.insert(wordsFor(finding));
                QVERIFY(familyOf(finding) != Family::Quote);
            }
        }
        QVERIFY(!words.contains(QString()));
        QVERIFY(words.size() >= 15);
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
