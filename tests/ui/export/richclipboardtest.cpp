// SPDX-License-Identifier: Apache-2.0
#include "export/richclipboard.h"

#include "formats/writer/outgoing.h"
#include "review/cleantext.h"
#include "review/edits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What word processors and mail are given, and all else.
class RichClipboardTest : public QObject {
    Q_OBJECT

    /// A line cut and a word replaced.
    static Outgoing article()
    {
        const QString raw = u"Advertisement <b>\nThe  tide & the pier.\n\nAll is old.\n"_s;
        Outgoing outgoing{Article(raw), {}, {}};
        const Signature by{u"M. Lund"_s, 1'700'000'000'000};
        Review &review = outgoing.review;
        (void)review.apply(cutOwn(review, outgoing.article, outgoing.article.lineOf(0), CutReason::Legal, by));
        const qsizetype old = raw.indexOf(u"old"_s);
        (void)review.apply(replace(review, outgoing.article, Span(old, old + 3), u"new"_s, by));
        outgoing.text = CleanText(outgoing.article, review.cuts(), review.replacements()).text();
        return outgoing;
    }
    static const QMimeData *copied() { return QGuiApplication::clipboard()->mimeData(); }

private Q_SLOTS:
    void theTextIsPlainAndParagraphs()
    {
        copyText(article());
        QCOMPARE(copied()->text(), u"The  tide & the pier.\n\nAll is new.\n"_s);
        QVERIFY2(copied()->html().contains(u"<p>The  tide &amp; the pier.</p>\n<p>All is new.</p>"_s),
                 qPrintable(copied()->html()));
        QVERIFY(!copied()->html().contains(u"Advertisement"_s));
    }

    void theReviewHasItsChanges()
    {
        copyReview(article());
        QCOMPARE(copied()->text(), article().text);
        const QString html = copied()->html();
        QVERIFY2(html.contains(u"Advertisement &lt;b&gt;"_s), qPrintable(html));
        for (const QString &words : {u"Advertisement"_s, u"old"_s}) {
            const qsizetype at = html.indexOf(words);
            QVERIFY2(html.lastIndexOf(u"<del"_s, at) > html.lastIndexOf(u"</del>"_s, at), qPrintable(html));
        }
        const qsizetype at = html.indexOf(u"new"_s);
        QVERIFY2(html.lastIndexOf(u"<ins"_s, at) > html.lastIndexOf(u"</ins>"_s, at), qPrintable(html));
    }
};

QTEST_MAIN(RichClipboardTest)
#include "richclipboardtest.moc"
