// SPDX-License-Identifier: Apache-2.0
#include "review/returned.h"

#include "review/cleantext.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const Signature again{u"A. Berg"_s, 1'700'000'500'000};

const Article article(u"Advertisement by the firm.\n"
                      u"The pier at Vann was shut on Friday.\n"
                      u"The keeper said it was old, and rotten too.\n"
                      u"Read more about piers.\n"_s);

/// Both junk lines cut, and “old” replaced.
Review sent()
{
    Review review;
    const auto spanOf = [](const QString &words) {
        const qsizetype at = article.text().indexOf(words);
        return Span(at, at + words.size());
    };
    (void)review.apply(cutOwn(review, article, spanOf(u"Advertisement by the firm.\n"_s), CutReason::Unsaid, by));
    (void)review.apply(cutOwn(review, article, spanOf(u"Read more about piers.\n"_s), CutReason::Unsaid, by));
    (void)review.apply(replace(review, article, spanOf(u"old"_s), u"worn"_s, by));
    return review;
}

QString textOf(const Review &review)
{
    return CleanText(article, review.cuts(), review.replacements()).text();
}

QString describe(const ReturnedChange &change)
{
    static const char *const kinds[] = {"restored", "cut", "replaced", "added"};
    return QString::fromLatin1(kinds[static_cast<int>(change.kind)]) + u" <"_s + article.textOf(change.raw).toString() +
           u"> "_s + change.words;
}

} // namespace

class ReturnedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCameBack_data()
    {
        QTest::addColumn<QString>("returned");
        QTest::addColumn<QStringList>("changes");
        const QString sentText = textOf(sent());
        QTest::newRow("nothing was changed") << sentText << QStringList();
        QTest::newRow("lines break elsewhere") << QString(sentText).replace(u'\n', u"\n\n"_s) << QStringList();
        QTest::newRow("a cut was rejected")
            << u"Advertisement by the firm.\n"_s + sentText
            << QStringList{u"restored <Advertisement by the firm.> Advertisement by the firm."_s};
        QTest::newRow("a cut at the end was rejected")
            << sentText + u"Read more about piers.\n"_s
            << QStringList{u"restored <Read more about piers.> Read more about piers."_s};
        QTest::newRow("a part of a cut came back")
            << sentText + u"about piers.\n"_s << QStringList{u"restored <about piers.> about piers."_s};
        QTest::newRow("a replacement was rejected")
            << QString(sentText).replace(u"worn"_s, u"old"_s) << QStringList{u"restored <old,> old,"_s};
        QTest::newRow("words were cut") << QString(sentText).replace(u"at Vann "_s, QString())
                                        << QStringList{u"cut <at Vann> "_s};
        QTest::newRow("words were replaced") << QString(sentText).replace(u"on Friday"_s, u"on a Monday"_s)
                                             << QStringList{u"replaced <Friday.> a Monday."_s};
        QTest::newRow("words were added")
            << QString(sentText).replace(u"was shut"_s, u"was quietly shut"_s) << QStringList{u"added <was> quietly"_s};
        QTest::newRow("words came first") << u"Again: "_s + sentText << QStringList{u"added <The> Again:"_s};
        QTest::newRow("words were added behind a replacement")
            << QString(sentText).replace(u"worn,"_s, u"worn, they say,"_s)
            << QStringList{u"replaced <old,> worn, they say,"_s};
        QTest::newRow("a replacement was replaced")
            << QString(sentText).replace(u"worn"_s, u"weak"_s) << QStringList{u"replaced <old,> weak,"_s};
        QTest::newRow("several things")
            << u"Advertisement by the firm.\nThe pier was shut on Friday.\nThe keeper said it was worn, and rotten "
               u"through.\n"_s
            << QStringList{u"restored <Advertisement by the firm.> Advertisement by the firm."_s, u"cut <at Vann> "_s,
                           u"replaced <too.> through."_s};
        QTest::newRow("nothing is left") << QString()
                                         << QStringList{u"cut <"_s + article.text().sliced(27, 80) + u"> "_s};
    }
    void saysWhatCameBack()
    {
        QFETCH(QString, returned);
        QStringList said;
        for (const ReturnedChange &change : returnedChanges(article, sent(), returned))
            said.append(describe(change));
        QTEST(said, "changes");
    }

    /// What is confirmed gives the text that came back, word for word.
    void whatIsConfirmedGivesTheTextThatCameBack_data() { saysWhatCameBack_data(); }
    void whatIsConfirmedGivesTheTextThatCameBack()
    {
        QFETCH(QString, returned);
        Review review = sent();
        const QList<ReturnedChange> changes = returnedChanges(article, review, returned);
        QVERIFY(review.apply(decisionsFor(changes, review, article, again)));
        QCOMPARE(textOf(review).simplified(), returned.simplified());
    }

    /// A replacement of several words is changed as a whole, wherever it is touched.
    void aPartOfAReplacementIsChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a word is gone") << u"worn and weak"_s << u"worn weak"_s;
        QTest::newRow("the last word is gone") << u"worn and weak"_s << u"worn and"_s;
        QTest::newRow("a word has come") << u"worn and weak"_s << u"worn through and weak"_s;
        QTest::newRow("a word is another") << u"worn and weak"_s << u"worn or weak"_s;
        QTest::newRow("all words are others") << u"worn and weak"_s << u"tired, bent"_s;
        QTest::newRow("with the word before it") << u"it was worn and"_s << u"it is worn and"_s;
    }
    void aPartOfAReplacementIsChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Review review = sent();
        const qsizetype at = article.text().indexOf(u"old"_s);
        QVERIFY(review.apply(replace(review, article, Span(at, at + 3), u"worn and weak"_s, again)));
        const QString returned = textOf(review).replace(before, after);
        QVERIFY(returned != textOf(review));
        QVERIFY(review.apply(decisionsFor(returnedChanges(article, review, returned), review, article, again)));
        QCOMPARE(textOf(review).simplified(), returned.simplified());
    }

    void aLongTextIsComparedBetweenItsRareWords()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += u"word%1 and again "_s.arg(i);
        const Article long_(text);
        QString returned = text;
        returned.replace(u"word7 and"_s, u"word7 or"_s).replace(u"word19999 and"_s, u"word19999 or"_s);
        const QList<ReturnedChange> changes = returnedChanges(long_, {}, returned);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().words, u"or"_s);
        QCOMPARE(long_.textOf(changes.last().raw).toString(), u"and"_s);
    }
};

QTEST_APPLESS_MAIN(ReturnedTest)
#include "returnedtest.moc"
