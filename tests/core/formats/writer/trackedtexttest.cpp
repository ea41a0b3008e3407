// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/trackedtext.h"

#include "core/formats/writer/office/decidedarticle.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::office;
using namespace Qt::StringLiterals;

namespace {

/// The paragraphs without what has this fate.
QStringList linesWithout(const TrackedText &text, Fate gone)
{
    QStringList lines{QString()};
    for (const TrackedParagraph &paragraph : text.paragraphs) {
        for (const TrackedPiece &piece : paragraph.pieces) {
            if (piece.fate != gone)
                lines.last() += piece.text;
        }
        if (paragraph.end != gone)
            lines.append(QString());
    }
    lines.removeLast(); // what follows the document's end
    return lines;
}

/// “A|-b-|+c+|¶-” for a paragraph: what is deleted stands between minus signs, what is inserted between plus signs.
QString drawn(const TrackedParagraph &paragraph)
{
    const auto sign = [](Fate fate) {
        return fate == Fate::Kept ? QString() : fate == Fate::Deleted ? u"-"_s : u"+"_s;
    };
    QStringList pieces;
    for (const TrackedPiece &piece : paragraph.pieces)
        pieces.append(sign(piece.fate) + piece.text.toString() + sign(piece.fate));
    pieces.append(u"¶"_s + sign(paragraph.end));
    return pieces.join(u'|');
}

QString drawn(const TrackedText &text)
{
    QStringList paragraphs;
    for (const TrackedParagraph &paragraph : text.paragraphs)
        paragraphs.append(drawn(paragraph));
    return paragraphs.join(u' ');
}

/// A text with its cuts between ⟦ ⟧, each a decision of its own, at the second of its number.
Outgoing withCuts(const QString &source)
{
    QString text;
    QList<Span> cuts;
    qsizetype start = 0;
    for (const QChar unit : source) {
        if (unit == u'⟦')
            start = text.size();
        else if (unit == u'⟧')
            cuts.append(Span(start, text.size()));
        else
            text += unit;
    }
    Outgoing outgoing{Article(text), {}, {}, {}};
    for (const Span cut : cuts) {
        const Signature by{u"M. Lund"_s, cut.start() * 1000};
        (void)outgoing.review.apply(cutOwn(outgoing.review, outgoing.article, cut, CutReason::Legal, by));
    }
    return outgoing;
}

} // namespace

class TrackedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletesTheEndsOfWhatGoes_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("tracked");
        QTest::newRow("nothing") << u"A\nB\n"_s << u"A|¶ B|¶"_s;
        QTest::newRow("nothing at all") << QString() << u"¶"_s;
        QTest::newRow("the first line") << u"⟦A\n⟧B\n"_s << u"-A-|¶- B|¶"_s;
        QTest::newRow("the first line without its end") << u"⟦A⟧\nB\n"_s << u"-A-|¶- B|¶"_s;
        QTest::newRow("the last line") << u"A\n⟦B\n⟧"_s << u"A|¶- -B-|¶"_s;
        QTest::newRow("the last line without an end") << u"A\n⟦B⟧"_s << u"A|¶- -B-|¶"_s;
        QTest::newRow("the last two") << u"A\n⟦B\nC⟧\n"_s << u"A|¶- -B-|¶- -C-|¶"_s;
        QTest::newRow("one between") << u"A\n⟦B\n⟧C"_s << u"A|¶ -B-|¶- C|¶"_s;
        QTest::newRow("over an end") << u"A b⟦\nc⟧ D"_s << u"A b|¶- -c-| D|¶"_s;
        QTest::newRow("all") << u"⟦A\nB\n⟧"_s << u"-A-|¶- -B-|¶"_s;
        QTest::newRow("two decisions side by side") << u"A ⟦b⟧⟦c⟧ d"_s << u"A |-b-|-c-|- -|d|¶"_s;
        QTest::newRow("blank lines meet") << u"A\n\n⟦B⟧\n\nC"_s << u"A|¶ ¶ -B-|¶- ¶- C|¶"_s;
    }
    void deletesTheEndsOfWhatGoes()
    {
        QFETCH(QString, source);
        QFETCH(QString, tracked);
        const Outgoing outgoing = withCuts(source);
        QCOMPARE(drawn(trackedText(outgoing.article, outgoing.review)), tracked);
    }

    void saysWhoseWorkEachPieceIs()
    {
        const Outgoing outgoing = withCuts(u"A ⟦b⟧⟦c⟧ d\n⟦E\n⟧"_s);
        const TrackedText text = trackedText(outgoing.article, outgoing.review);
        QStringList said;
        for (const TrackedParagraph &paragraph : text.paragraphs) {
            for (const TrackedPiece &piece : paragraph.pieces) {
                if (piece.change >= 0)
                    said.append(piece.text.toString() +
                                QString::number(text.changes.at(piece.change).decision.when / 1000));
            }
            if (paragraph.endChange >= 0)
                said.append(u"¶"_s + QString::number(text.changes.at(paragraph.endChange).decision.when / 1000));
        }
        QCOMPARE(said, (QStringList{u"b2"_s, u"c3"_s, u" 3"_s, u"¶7"_s, u"E7"_s}));
        QCOMPARE(whyOf(text.changes.first().decision), u"Cut for legal reasons."_s);
    }

    void keepsALineEndThatHalfGoes()
    {
        const Outgoing outgoing = withCuts(u"A\r\nB ⟦c\r⟧\nD"_s);
        const TrackedText text = trackedText(outgoing.article, outgoing.review);
        QCOMPARE(linesWithout(text, Fate::Inserted), (QStringList{u"A"_s, u"B c"_s, u"D"_s}));
        QCOMPARE(linesWithout(text, Fate::Deleted), (QStringList{u"A"_s, u"B"_s, u"D"_s}));
    }

    void givesTheSameParagraphsOneByOne()
    {
        const Outgoing outgoing = withCuts(u"A\n\n⟦B\n⟧C ⟦d⟧\nE\n⟦F\n\nG⟧"_s);
        QStringList given;
        forEachTrackedParagraph(outgoing.article, outgoing.review,
                                [&given](const TrackedParagraph &paragraph) { given.append(drawn(paragraph)); });
        QCOMPARE(given.join(u' '), drawn(trackedText(outgoing.article, outgoing.review)));
        QCOMPARE(given.join(u' '), u"A|¶ ¶ -B-|¶- C|- -|-d-|¶ E|¶- -F-|¶- ¶- -G-|¶"_s);
    }

    void holdsBothTextsLineByLine()
    {
        constexpr quint32 articles = 5000;
        for (quint32 seed = 0; seed < articles; ++seed) {
            const Outgoing outgoing = DecidedArticle(seed).outgoing();
            const TrackedText text = trackedText(outgoing.article, outgoing.review);
            const QByteArray which = QByteArray::number(seed) + ": " + drawn(text).toUtf8();
            QVERIFY2(linesWithout(text, Fate::Inserted) == documentLines(outgoing.article.text()), which.constData());
            QVERIFY2(linesWithout(text, Fate::Deleted) == documentLines(outgoing.text), which.constData());
        }
    }
};

QTEST_APPLESS_MAIN(TrackedTextTest)
#include "trackedtexttest.moc"
