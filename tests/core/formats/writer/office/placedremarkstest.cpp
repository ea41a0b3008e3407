// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/placedremarks.h"

#include "formats/formats.h"
#include "formats/packing/zip.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/trackedtext.h"
#include "review/cleantext.h"
#include "review/edits.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::office;
using namespace Qt::StringLiterals;

namespace {

/// Three lines of which the second is cut, with remarks on those that have such a number.
Outgoing remarkedOn(const QList<int> &lines)
{
    Outgoing outgoing{Article(u"The lock opens.\nPhoto: A. Quist\nThe ferry waits.\n"_s), {}, {}, {}};
    const Signature by{u"M. Lund"_s, 1'700'000'000'000};
    const auto apply = [&outgoing](const QList<Change> &changes) { QVERIFY(outgoing.review.apply(changes)); };
    const Article &article = outgoing.article;
    apply(cutOwn(outgoing.review, article, article.lineOf(1), CutReason::Legal, by));
    for (const int line : lines)
        apply(remark(outgoing.review, article, Verb::Note, article.lineOf(line), u"On %1.\nReally?"_s.arg(line), by));
    outgoing.text = CleanText(article, outgoing.review.cuts()).text();
    return outgoing;
}

QByteArray partOf(const QString &format, const Outgoing &outgoing, const char *part)
{
    const auto archive = ZipReader::open(*writableFormat(format)->write(outgoing));
    return archive.ok() && archive->has(part) ? *archive->part(part, 1'000'000) : QByteArray();
}

} // namespace

class PlacedRemarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsOnItsParagraph_data()
    {
        QTest::addColumn<QList<int>>("lines");
        QTest::newRow("none") << QList<int>{};
        QTest::newRow("the first") << QList<int>{0};
        QTest::newRow("one that goes") << QList<int>{1};
        QTest::newRow("the last") << QList<int>{2};
        QTest::newRow("all") << QList<int>{0, 1, 2};
    }
    void eachIsOnItsParagraph()
    {
        QFETCH(QList<int>, lines);
        const Outgoing outgoing = remarkedOn(lines);
        const TrackedText text = trackedText(outgoing.article, outgoing.review);
        QList<int> found;
        for (const PlacedRemark &remark : placedRemarks(text, outgoing.review)) {
            found.append(static_cast<int>(remark.paragraph));
            QCOMPARE(remark.lines, (QStringList{u"Note: On %1."_s.arg(remark.paragraph), u"Really?"_s}));
            QCOMPARE(remark.decision.editor, u"M. Lund"_s);
        }
        QCOMPARE(found, lines);
    }

    void queriesAnswersAndCreditsSayWhatTheyAre()
    {
        Outgoing outgoing = remarkedOn({});
        Review &review = outgoing.review;
        const Signature by{u"M. Lund"_s, 1'700'000'000'000};
        const Span first = outgoing.article.lineOf(0);
        const auto said = [&] {
            QStringList lines;
            const TrackedText text = trackedText(outgoing.article, review);
            for (const PlacedRemark &remark : placedRemarks(text, review))
                lines += remark.lines;
            return lines;
        };
        QVERIFY(review.apply(remark(review, outgoing.article, Verb::Query, first, u"When?"_s, by)));
        QCOMPARE(said(), QStringList{u"Query: When?"_s});
        QVERIFY(review.apply(remark(review, outgoing.article, Verb::Answer, first, u"At noon."_s, by)));
        QCOMPARE(said(), QStringList{u"Answer: At noon."_s});
        Decision credit;
        credit.verb = Verb::MoveToCredit;
        credit.span = outgoing.article.paragraphs().at(1).text;
        credit.sequence = 99;
        QVERIFY(review.apply({{DecisionId(7), std::nullopt, credit}}));
        QCOMPARE(said(), (QStringList{u"Answer: At noon."_s, u"To the credits: Photo: A. Quist"_s}));
    }

    /// They are words among editors, and leave the house only where somebody wants that.
    void theyAreCommentsWhereThatIsWanted()
    {
        Outgoing outgoing = remarkedOn({0, 1, 2});
        outgoing.withReasons = false;
        QVERIFY(partOf(u"docx-tracked"_s, outgoing, "word/comments.xml").isEmpty());
        QVERIFY(!partOf(u"odt-tracked"_s, outgoing, "content.xml").contains("annotation"));
        outgoing.withRemarks = true;
        const QByteArray comments = partOf(u"docx-tracked"_s, outgoing, "word/comments.xml");
        QCOMPARE(comments.count("<w:comment "), 3);
        QVERIFY(comments.contains("Note: On 2.") && comments.contains("w:author=\"M. Lund\""));
        const QByteArray document = partOf(u"docx-tracked"_s, outgoing, "word/document.xml");
        for (const char *mark : {"<w:commentRangeStart", "<w:commentRangeEnd", "<w:commentReference"}) {
            for (int id = 0; id < 3; ++id)
                QCOMPARE(document.count(QByteArray(mark) + " w:id=\"" + QByteArray::number(id) + "\""), 1);
        }
        const QByteArray content = partOf(u"odt-tracked"_s, outgoing, "content.xml");
        QCOMPARE(content.count("<office:annotation>"), 3);
        QVERIFY(content.contains("<text:p>Note: On 0.</text:p><text:p>Really?</text:p>"));
        outgoing.withReasons = true;
        QCOMPARE(partOf(u"docx-tracked"_s, outgoing, "word/comments.xml").count("<w:comment "), 4);
    }
};

QTEST_APPLESS_MAIN(PlacedRemarksTest)
#include "placedremarkstest.moc"
