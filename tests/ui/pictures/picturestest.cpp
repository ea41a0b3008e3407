// SPDX-License-Identifier: Apache-2.0
#include "desk/queuelooks.h"
#include "language/interfacelanguage.h"
#include "panes/textlook.h"
#include "support/sanitized.h"
#include "support/windowfixture.h"
#include "theme/appearance.h"
#include "ui/pictures/comparedpictures.h"
#include "words/interfacewords.h"

#include <QAction>
#include <QDir>
#include <QLabel>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// How the window looks in ten states, against pictures that somebody has looked at: pinned typeface, palette and size.
/// What differs lies beside the test as expected, found and different. `ninja pictures` makes these pictures anew, and
/// those of the help.
class PicturesTest : public QObject, protected WindowFixture {
    Q_OBJECT

    /// Of the pixels. What a picture depends on is pinned, so that two machines differ in the edges of some letters; a
    /// line that moved by a pixel is more than this.
    static constexpr double mostDifferent = 0.003;

    using Arrange = void (PicturesTest::*)();
    struct State {
        const char *name;
        Appearance appearance;
        Arrange arrange;
        const char *helpShows; ///< null: nothing of it; else the part of the window by its name, the whole for none
    };
    struct Taking {
        QSize window{1000, 800};
        QString part;
        int colours = 256;
    };
    /// Those of the help are taken in every language, light and dark.
    [[nodiscard]] static QList<State> states()
    {
        return {
            {"first-stop", Appearance::Light, &PicturesTest::openSample, ""},
            {"first-stop-dark", Appearance::Dark, &PicturesTest::openSample, nullptr},
            {"decided", Appearance::Light, &PicturesTest::decideSome, nullptr},
            {"decided-dark", Appearance::Dark, &PicturesTest::decideSome, nullptr},
            {"details", Appearance::Light, &PicturesTest::showDetails, "side"},
            {"quotes", Appearance::Light, &PicturesTest::showQuotes, ""},
            {"quotes-dark", Appearance::Dark, &PicturesTest::showQuotes, nullptr},
            {"found", Appearance::Light, &PicturesTest::findWords, nullptr},
            {"if-all-were-cut", Appearance::Dark, &PicturesTest::showIfAllCut, nullptr},
            {"large", Appearance::Light, &PicturesTest::enlarge, nullptr},
        };
    }

    void openSample()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"harbour"_s));
        QFile sample(QStringLiteral(BLUEPENCIL_SAMPLES "/harbour-talks.txt"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        m_window->desk()->intake()->openFiles({write(u"harbour/harbour-talks.txt"_s, sample.readAll())});
        waitForAnalysis();
        m_window->findChild<QAction *>(u"view.foldFiles"_s)->setChecked(true); // the list tells times
        QTRY_COMPARE(m_window->desk()->looks()->progress().all, 0);
        QTRY_VERIFY(!facts().isEmpty()); // words are counted beside the window
        settle();
    }
    void decideSome()
    {
        openSample();
        const QString before = facts();
        press(Qt::Key_A);
        press(Qt::Key_R);
        press(Qt::Key_A);
        QTRY_VERIFY(facts() != before);
    }
    void showDetails()
    {
        openSample();
        trigger(u"review.details"_s);
    }
    void showQuotes()
    {
        openSample();
        trigger(u"view.quotes"_s);
        press(Qt::Key_Q);
    }
    void findWords()
    {
        openSample();
        trigger(u"edit.find"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"harbour"_s);
        QTRY_VERIFY(!m_window->findChild<QLabel *>(u"findCount"_s)->text().isEmpty());
    }
    void showIfAllCut()
    {
        openSample();
        trigger(u"view.ifAllCut"_s);
    }
    void enlarge()
    {
        openSample();
        for (int i = 0; i < 4; ++i)
            trigger(u"view.zoomIn"_s);
    }
    [[nodiscard]] QString facts() const { return m_window->findChild<QLabel *>(u"articleFacts"_s)->text(); }
    /// Until nothing moves any more: layouts ask for layouts, and some things are told a little later.
    void settle()
    {
        constexpr int often = 3;
        QImage last;
        int same = 0;
        const auto isSame = [&] {
            const QImage now = m_window->grab().toImage();
            same = now == last ? same + 1 : 0;
            last = now;
            return same >= often;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSame(), 20'000);
    }
    void trigger(const QString &command) { m_window->findChild<QAction *>(command)->trigger(); }

    /// The typeface of the text does not depend on what else is installed.
    void pinLook() const
    {
        QDir(m_folder->path()).mkpath(u"data"_s);
        QSettings settings(path(u"data/window.ini"_s), QSettings::IniFormat);
        TextLook look;
        look.family = u"DejaVu Serif"_s;
        writeTextLook(settings, look);
    }
    [[nodiscard]] QImage pictureOf(const State &state, Appearance appearance, const Taking &taking)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialogs = {};
        pinLook();
        apply(appearance, *qApp);
        openWindow();
        m_window->resize(taking.window);
        (this->*state.arrange)();
        Q_EMIT m_window->desk()->said({}); // a slow disk is no part of the picture
        settle();
        QWidget *part = taking.part.isEmpty() ? m_window.get() : m_window->findChild<QWidget *>(taking.part);
        QImage picture = withFewColours(part->grab().toImage(), taking.colours);
        closeWindow();
        return picture;
    }
    [[nodiscard]] static QString goldenPath(const char *name)
    {
        return QStringLiteral(BLUEPENCIL_GOLDEN "/%1.png").arg(QLatin1StringView(name));
    }
    static void keep(const QImage &picture, const QString &path)
    {
        constexpr int smallest = 0; // of quality, which is none in this format
        QVERIFY2(picture.save(path, "PNG", smallest), qPrintable(path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
        QApplication::setCursorFlashTime(0);
    }

    void looksAsItDid_data()
    {
        QTest::addColumn<int>("number");
        const QList<State> all = states();
        const int count = isSanitized() ? 1 : static_cast<int>(all.size()); // pictures are slow there, and no different
        for (int i = 0; i < count; ++i)
            QTest::newRow(all.at(i).name) << i;
    }
    void looksAsItDid()
    {
        QFETCH(int, number);
        const State state = states().at(number);
        const InterfaceLanguage language; // English, with its plurals
        const QImage found = pictureOf(state, state.appearance, {});
        if (qEnvironmentVariableIsSet("BLUEPENCIL_MAKE_PICTURES")) {
            keep(found, goldenPath(state.name));
            return;
        }
        const QImage expected(goldenPath(state.name));
        const double difference = differenceOf(expected, found);
        if (difference <= mostDifferent)
            return;
        const QString seen =
            QCoreApplication::applicationDirPath() + u"/%1-difference.png"_s.arg(QLatin1StringView(state.name));
        keep(shownDifference(expected, found), seen);
        QFAIL(qPrintable(u"%1 of the pixels differ; look at %2, and make the pictures anew (ninja pictures) where this "
                         "is as it should be."_s.arg(difference)
                             .arg(seen)));
    }

    void aPictureOfAnotherStateDiffers()
    {
        if (qEnvironmentVariableIsSet("BLUEPENCIL_MAKE_PICTURES"))
            QSKIP("the pictures are being made");
        const QList<State> all = states();
        for (qsizetype i = 1; i < all.size(); ++i) {
            const double difference =
                differenceOf(QImage(goldenPath(all.at(i - 1).name)), QImage(goldenPath(all.at(i).name)));
            QVERIFY2(difference > mostDifferent, all.at(i).name);
        }
    }

    /// Writes the pictures of the help where it is asked to; otherwise looks that all are there.
    void theHelpHasItsPictures()
    {
        const bool makes = qEnvironmentVariableIsSet("BLUEPENCIL_MAKE_PICTURES");
        const QString folder = QStringLiteral(BLUEPENCIL_HELP "/%1/");
        const QList<State> all = states();
        for (const NamedLanguage &language : interfaceLanguages()) {
            InterfaceLanguage spoken;
            spoken.speak(language.code);
            for (const State &state : all) {
                for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
                    if (!state.helpShows)
                        continue;
                    const QString file = folder.arg(language.code) + QLatin1StringView(state.name) + u'-' +
                                         nameOf(appearance) + u".png"_s;
                    if (makes)
                        keep(pictureOf(state, appearance, {{900, 560}, QString::fromLatin1(state.helpShows), 64}),
                             file);
                    QVERIFY2(!QImage(file).isNull(), qPrintable(file));
                }
            }
        }
    }
};

namespace {

/// What a machine would have a say in: its screen, its fonts and how they are smoothed, and what somebody set for all
/// programs. Parts that take their share of the screen look as on a laptop.
void pinSurroundings()
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" BLUEPENCIL_GOLDEN "/../screen.json");
    qputenv("FONTCONFIG_FILE", BLUEPENCIL_GOLDEN "/../fonts.conf");
    for (const char *taste : {"QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "QT_FONT_DPI",
                              "QT_SCREEN_SCALE_FACTORS", "XDG_CURRENT_DESKTOP"})
        qunsetenv(taste);
}

} // namespace

int main(int argc, char *argv[])
{
    pinSurroundings();
    QApplication application(argc, argv);
    PicturesTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "picturestest.moc"
