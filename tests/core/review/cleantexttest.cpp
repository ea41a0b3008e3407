// SPDX-License-Identifier: Apache-2.0
#include "review/cleantext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// A text with its cuts marked by ⟦ ⟧ and replacements by ⟪raw|words⟫.
struct Marked {
    QString text;
    QList<Span> cuts;
    QList<Replacement> replacements;
};

Marked marked(const QString &source)
{
    Marked result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar unit = source.at(i);
        if (unit == u'⟦' || unit == u'⟪') {
            start = result.text.size();
        } else if (unit == u'⟧') {
            result.cuts.append(Span(start, result.text.size()));
        } else if (unit == u'|') {
            const qsizetype end = source.indexOf(u'⟫', i);
            result.replacements.append({Span(start, result.text.size()), source.sliced(i + 1, end - i - 1)});
            i = end;
        } else {
            result.text += unit;
        }
    }
    return result;
}

bool isWhite(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

class CleanTextTest : public QObject {
    Q_OBJECT

private:
    static void verifyTiles(const Marked &source, const CleanText &clean)
    {
        qsizetype raw = 0;
        qsizetype out = 0;
        for (const Piece &piece : clean.pieces()) {
            QCOMPARE(piece.raw.start(), raw);
            QCOMPARE(piece.clean.start(), out);
            raw = piece.raw.end();
            out = piece.clean.end();
            const QString rawText = source.text.sliced(piece.raw.start(), piece.raw.length());
            if (piece.kind == PieceKind::Kept)
                QCOMPARE(clean.textOf(piece.clean), rawText);
            if (piece.kind == PieceKind::Seam) {
                QVERIFY(isWhite(rawText));
                QVERIFY(piece.clean.length() <= 1);
            }
        }
        QCOMPARE(raw, source.text.size());
        QCOMPARE(out, clean.length());
        QVERIFY(clean.isText(clean.text()));
        QVERIFY(!clean.isText(clean.text() + u'x'));
        QVERIFY(clean.text().isEmpty() || !clean.isText(clean.text().chopped(1) + u'\u0001'));
    }

private Q_SLOTS:
    void seams_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing cut") << u"One.\r\n\r\nTwo. \n"_s << u"One.\r\n\r\nTwo. \n"_s;
        QTest::newRow("a paragraph takes its line end") << u"One.\n⟦Ad⟧\nTwo.\n"_s << u"One.\nTwo.\n"_s;
        QTest::newRow("the first paragraph") << u"⟦[ad_1]⟧\nOne.\n"_s << u"One.\n"_s;
        QTest::newRow("the last, with a line end") << u"One.\n⟦Source link⟧\n"_s << u"One.\n"_s;
        QTest::newRow("the last, without") << u"One.\n⟦Source link⟧"_s << u"One."_s;
        QTest::newRow("the last two, without") << u"One.\n⟦[ad_2]⟧\n⟦Source link⟧"_s << u"One."_s;
        QTest::newRow("everything") << u"⟦One.⟧\n⟦Two.⟧"_s << u""_s;
        QTest::newRow("CRLF") << u"One.\r\n⟦Ad⟧\r\nTwo."_s << u"One.\r\nTwo."_s;
        QTest::newRow("CRLF at the end") << u"One.\r\n⟦Ad⟧"_s << u"One."_s;
        QTest::newRow("several lines as one cut") << u"One.\n⟦Read more:\nTitle\nTitle⟧\nTwo."_s << u"One.\nTwo."_s;
        QTest::newRow("a cut that holds its line end") << u"One.\n⟦Ad\n⟧Two."_s << u"One.\nTwo."_s;
        QTest::newRow("blank lines meet") << u"One.\n\n⟦Ad⟧\n\nTwo."_s << u"One.\n\nTwo."_s;
        QTest::newRow("a blank line on one side stays") << u"One.\n⟦Ad⟧\n\nTwo."_s << u"One.\n\nTwo."_s;
        QTest::newRow("blank lines between two cuts") << u"One.\n\n⟦Ad⟧\n\n⟦Ad⟧\n\nTwo."_s << u"One.\n\nTwo."_s;
        QTest::newRow("blank lines at the start") << u"⟦Ad⟧\n\nOne."_s << u"One."_s;
        QTest::newRow("blank lines at the end") << u"One.\n\n⟦Ad⟧\n"_s << u"One.\n"_s;
        QTest::newRow("blank lines at the end, no line end") << u"One.\n\n⟦Ad⟧"_s << u"One."_s;
        QTest::newRow("white space on the line goes too") << u"One.\n  ⟦Ad⟧ \nTwo."_s << u"One.\nTwo."_s;
        QTest::newRow("tail of a line") << u"One. ⟦[ad_2]⟧\nTwo."_s << u"One.\nTwo."_s;
        QTest::newRow("head of a line") << u"⟦[ad_1]⟧ One.\nTwo."_s << u"One.\nTwo."_s;
        QTest::newRow("middle, spaces on both sides") << u"One ⟦ad⟧ two."_s << u"One two."_s;
        QTest::newRow("middle, space before") << u"One ⟦ad ⟧two."_s << u"One two."_s;
        QTest::newRow("middle, space behind") << u"One⟦ ad⟧ two."_s << u"One two."_s;
        QTest::newRow("middle, no space") << u"One.⟦[ad_1]⟧Two."_s << u"One. Two."_s;
        QTest::newRow("inside a word") << u"har⟦xx⟧bour"_s << u"harbour"_s;
        QTest::newRow("before a comma") << u"One ⟦ad⟧, two."_s << u"One, two."_s;
        QTest::newRow("behind an opening mark") << u"“⟦Ad⟧ One.”"_s << u"“One.”"_s;
        QTest::newRow("before an opening mark") << u"He said⟦Ad⟧“One.”"_s << u"He said “One.”"_s;
        QTest::newRow("two cuts in one gap") << u"One ⟦ad⟧ ⟦ad⟧ two."_s << u"One two."_s;
        QTest::newRow("two cuts that leave nothing") << u"One.\n⟦[ad_1]⟧ ⟦[ad_2]⟧\nTwo."_s << u"One.\nTwo."_s;
        QTest::newRow("across paragraphs") << u"One two.⟦ Three.\nFour⟧ five."_s << u"One two. five."_s;
        QTest::newRow("no spaces in Chinese") << u"港口⟦广告⟧投票"_s << u"港口投票"_s;
        QTest::newRow("replaced") << u"The ⟪teh|old⟫ pier."_s << u"The old pier."_s;
        QTest::newRow("replaced beside a cut") << u"The ⟪teh|old⟫ ⟦rotten⟧ pier."_s << u"The old pier."_s;
        QTest::newRow("replaced by nothing but words next door") << u"⟪One|Two⟫⟦ad⟧ three."_s << u"Two three."_s;
    }

    void seams()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        const Marked m = marked(source);
        const CleanText clean(Article(m.text), m.cuts, m.replacements);
        QCOMPARE(clean.text(), expected);
        verifyTiles(m, clean);
    }

    void offsetsGoBothWays()
    {
        const Marked m = marked(u"One ⟦ad⟧ two ⟪teh|old⟫ end."_s); // "One ad two teh end." -> "One two old end."
        const CleanText clean(Article(m.text), m.cuts, m.replacements);
        QCOMPARE(clean.text(), u"One two old end."_s);
        QCOMPARE(clean.toClean(0), 0);
        QCOMPARE(clean.toClean(5), 4);              // inside the cut
        QCOMPARE(clean.toClean(7), 4);              // the t of two
        QCOMPARE(clean.toRaw(4, Lean::Back), 4);    // before the cut
        QCOMPARE(clean.toRaw(4, Lean::Forward), 7); // behind the cut and its seam
        QCOMPARE(clean.toClean(12, Lean::Back), 8); // inside the replacement
        QCOMPARE(clean.toClean(12, Lean::Forward), 11);
        QCOMPARE(clean.toClean(Span(4, 6)).length(), 0);
        QCOMPARE(clean.toClean(Span(0, 10)), Span(0, 7));
        QCOMPARE(clean.toRaw(clean.length(), Lean::Forward), m.text.size());
        QCOMPARE(clean.toClean(m.text.size()), clean.length());
    }

    void anyCutsTileAndOnlyTakeWhiteSpace()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"ab .,“”\n\n\r "_s;
        for (int round = 0; round < 400; ++round) {
            Marked m;
            for (int i = 0; i < 60; ++i)
                m.text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
            qsizetype at = 0;
            while (at < m.text.size()) {
                const qsizetype start = at + 1 + random.bounded(12);
                const qsizetype end = std::min<qsizetype>(m.text.size(), start + 1 + random.bounded(15));
                if (start >= end)
                    break;
                if (random.bounded(4) == 0)
                    m.replacements.append({Span(start, end), u"new"_s});
                else
                    m.cuts.append(Span(start, end));
                at = end;
            }
            const Article article(m.text);
            const CleanText clean(article, m.cuts, m.replacements);
            verifyTiles(m, clean);
            for (const Span cut : std::as_const(m.cuts))
                QCOMPARE(clean.toClean(cut).length(), 0);
            for (qsizetype raw = 0; raw <= m.text.size(); ++raw) {
                const qsizetype back = clean.toClean(raw, Lean::Back);
                const qsizetype forward = clean.toClean(raw, Lean::Forward);
                QVERIFY(0 <= back && back <= forward && forward <= clean.length());
            }
            for (qsizetype out = 0; out <= clean.length(); ++out) {
                QVERIFY(clean.toRaw(out, Lean::Back) <= clean.toRaw(out, Lean::Forward));
                QVERIFY(clean.toRaw(out, Lean::Forward) <= m.text.size());
            }
            QCOMPARE(CleanText(article, {}, {}).text(), m.text);
        }
    }
};

QTEST_APPLESS_MAIN(CleanTextTest)
#include "cleantexttest.moc"
