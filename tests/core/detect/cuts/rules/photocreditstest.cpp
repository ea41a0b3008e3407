// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/photocredits.h"

#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Asks about the only line of a text.
template <typename Question>
bool holdsFor(const QString &line, Question question)
{
    const Article article(line);
    const LineTable lines(article, CutVocabulary::of(Language::English));
    return lines.size() == 1 && question(lines, 0);
}

} // namespace

class PhotoCreditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsACreditOfItsOwn_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("photo and name") << u"Photo: Ida Morrow"_s;
        QTest::newRow("photo by") << u"Photo by Ida Morrow"_s;
        QTest::newRow("in brackets") << u"(Photo: Ida Morrow/Reuters)"_s;
        QTest::newRow("name and agency") << u"Anna Morrow/AFP"_s;
        QTest::newRow("by courtesy") << u"Courtesy of the board of the museum"_s;
        QTest::newRow("short name and agency") << u"Ida Fox/AFP"_s;
        QTest::newRow("sign of copyright") << u"© Tessel Pictures"_s;
    }
    void knowsACreditOfItsOwn()
    {
        QFETCH(QString, line);
        QVERIFY(holdsFor(line, isPhotoCredit));
    }

    void knowsACreditAtTheEndOfACaption_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("in brackets") << u"The pier of Tessel at dusk on Monday. (Photo: Ida Morrow)"_s;
        QTest::newRow("bare") << u"The pier of Tessel at dusk on Monday. Photo: Ida Morrow"_s;
        QTest::newRow("an agency that is written small") << u"The pier of Tessel at dusk on Monday (epa)"_s;
        QTest::newRow("sign of copyright") << u"The pier of Tessel at dusk on Monday © Ida Morrow"_s;
        QTest::newRow("by way of an agency") << u"The pier of Tessel at dusk on Monday, Ida Morrow via Reuters"_s;
        QTest::newRow("the control of a slideshow") << u"The pier of Tessel at dusk on Monday. less"_s;
        QTest::newRow("the last mark counts") << u"The photo: a pier at dusk on Monday. Credit: Ida Morrow"_s;
        QTest::newRow("mark first in a long line")
            << u"The pier of Tessel at dusk, as the keeper of the light saw it on Monday. Picture: Ida Morrow"_s;
    }
    void knowsACreditAtTheEndOfACaption()
    {
        QFETCH(QString, line);
        QVERIFY(holdsFor(line, endsInPhotoCredit));
    }

    void knowsWhosePictureItIs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("named");
        QTest::newRow("in brackets") << u"The pier of Tessel at dusk on Monday. (Photo: Ida Morrow)"_s << true;
        QTest::newRow("bare") << u"The pier of Tessel at dusk on Monday Credit: Ida Morrow/Tessel Press"_s << true;
        QTest::newRow("in German") << u"Die Mole von Tessel am Montagabend. Foto: Ida Morrow"_s << true;
        QTest::newRow("an agency alone") << u"The pier of Tessel at dusk on Monday (AP)"_s << false;
        QTest::newRow("no name") << u"The pier of Tessel sank on Monday. One photo: the last hour of it"_s << false;
        QTest::newRow("a sentence behind it") << u"In the photo: Ida Morrow said that she saw it at dusk"_s << false;
        QTest::newRow("names and a sentence") << u"He asked for two credits: Mill Bank gave none of them."_s << false;
        QTest::newRow("part of a word") << u"The pier of Tessel at dusk on Monday. Telephoto: Ida Morrow"_s << false;
        QTest::newRow("behind a paragraph")
            << u"The pier sank on Monday. "_s.repeated(12) + u"Photo: Ida Morrow"_s << false;
    }
    void knowsWhosePictureItIs()
    {
        QFETCH(QString, line);
        QFETCH(bool, named);
        QCOMPARE(holdsFor(line, saysWhosePicture), named);
    }

    void knowsAnOwnerByTheFormOfTheLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("owner");
        QTest::newRow("name and agency") << u"Credit: Ida Morrow/AFP"_s << true;
        QTest::newRow("two names") << u"Photo credit: Ida Morrow/Tessel Press"_s << true;
        QTest::newRow("an agency") << u"Photo: Reuters"_s << true;
        QTest::newRow("in German") << u"Foto: Ida Morrow/dpa"_s << true;
        QTest::newRow("a name alone") << u"Photo: Ida Morrow"_s << false;
        QTest::newRow("what it shows") << u"Image: the pier/harbour of Tessel"_s << false;
        QTest::newRow("no label") << u"Alternative/Rock Act"_s << false;
        QTest::newRow("another label") << u"Winner: Ida Morrow/Tom Falk"_s << false;
        QTest::newRow("a sentence") << u"Photo: Reuters would not say who had seen it."_s << false;
    }
    void knowsAnOwnerByTheFormOfTheLine()
    {
        QFETCH(QString, line);
        QFETCH(bool, owner);
        QCOMPARE(holdsFor(line, isOwnerOfPicture), owner);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("told an agency") << u"It will take until autumn to mend the pier, she told Reuters."_s;
        QTest::newRow("a story about photographs")
            << u"Photos show how the pier sank within an hour, and the keeper said that he had seen it coming."_s;
        QTest::newRow("a post's signature") << u"— Ida Morrow (@idamorrow) who takes a photo: May 4"_s;
        QTest::newRow("a short form")
            << u"What the islands argue about most is one new thing: the electronic record (ePA)"_s;
        QTest::newRow("a byline") << u"By Ida Morrow and Tom Falk of the Tessel Courier"_s;
        QTest::newRow("a choice of agencies") << u"via AP and/or AFP"_s;
        QTest::newRow("a name that ends as “via” does") << u"The harbour office of Octavia Reuters"_s;
        QTest::newRow("a price") << u"Tickets cost 5 crowns and/or a good deed on the day of the fair"_s;
    }
    void leavesAlone()
    {
        QFETCH(QString, line);
        QVERIFY(!holdsFor(line, isPhotoCredit));
        QVERIFY(!holdsFor(line, endsInPhotoCredit));
    }

    /// Qt 6.4 searches one unit behind the end of a text for a mark of one unit: a line may be as short as its mark.
    /// The text ends where its memory does, so that a sanitizer sees a look beyond.
    void looksNowhereButInTheLine_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : {u"©"_s, u"/"_s, u")"_s, u"()"_s, u"]"_s, u"p"_s, u"photo"_s, u"photo:"_s,
                                    u"credit "_s, u"pic"_s, u"via "_s, u"©©"_s})
            QTest::addRow("%s", qUtf8Printable(line)) << line;
        QTest::newRow("mark at the very end") << u"The pier of Tessel at dusk on Monday. Photo:"_s;
        QTest::newRow("mark of one unit at the very end") << u"The pier of Tessel at dusk on Monday ©"_s;
    }
    void looksNowhereButInTheLine()
    {
        QFETCH(QString, line);
        line.squeeze();
        QVERIFY(!holdsFor(line, endsInPhotoCredit));
        (void)holdsFor(line, isPhotoCredit);
    }
};

QTEST_APPLESS_MAIN(PhotoCreditsTest)
#include "photocreditstest.moc"
