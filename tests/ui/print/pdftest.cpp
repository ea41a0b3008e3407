// SPDX-License-Identifier: Apache-2.0
#include "print/pdf.h"

#include "formats/writer/outgoing.h"
#include "review/cleantext.h"
#include "review/edits.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

/// The article without its second line, approved.
Outgoing approvedArticle(const QString &raw)
{
    Origin origin;
    origin.title = u"The pier"_s;
    Outgoing outgoing{Article(raw, origin), {}, {}};
    const Span line = outgoing.article.lineOf(1);
    (void)outgoing.review.apply(cutOwn({}, outgoing.article, line, CutReason::Legal, by));
    outgoing.text = CleanText(outgoing.article, outgoing.review.cuts()).text();
    outgoing.approval = {2, u"A. Berg"_s, 1'700'000'000'000, {}};
    return outgoing;
}

/// The words of a PDF as another program reads them; empty where there is none to ask.
QString wordsIn(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    QTemporaryFile file;
    if (program.isEmpty() || !file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(program, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, file.fileName(), u"-"_s});
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

const QString raw = u"The office of the ffestiniog pier — “fine”, said Åse Øberg — is shut: € 12.\n"
                    u"Advertisement by the firm.\n"
                    u"\n"
                    u"Два судна ждали у причала.\n"_s;

} // namespace

class PdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheApprovedText()
    {
        PdfMaker maker;
        const Outgoing outgoing = approvedArticle(raw);
        const auto pdf = maker.pdfOf(outgoing, Paper::Text);
        QVERIFY2(pdf.ok(), pdf.ok() ? "" : qPrintable(pdf.sentence()));
        QVERIFY(pdf->startsWith("%PDF-"));
        const QString words = wordsIn(*pdf);
        if (words.isEmpty())
            QSKIP("pdftotext is not installed.");
        QVERIFY2(words.contains(outgoing.text.simplified()), qPrintable(words));
        QVERIFY(words.contains(u"The pier Edition 2, approved by A. Berg on 2023-11-1"_s));
        QVERIFY(!words.contains(u"Advertisement"_s));
    }

    void saysNothingOfTheHourOfItsWriting()
    {
        PdfMaker maker;
        const Outgoing outgoing = approvedArticle(raw + u"\nשלום, 🚢\n"_s);
        for (const Paper paper : {Paper::Text, Paper::Review}) {
            const auto first = maker.pdfOf(outgoing, paper);
            QTest::qWait(2); // typefaces say their thousandth of a second
            QCOMPARE(*maker.pdfOf(outgoing, paper), *first);
            QVERIFY(first->contains("/CreationDate (D:20231114221320Z)")); // of the approval
        }
    }

    void aTitleOfAnySignsHarmsNothing_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("marks of a file") << u"1 0 R (endobj) \\ stream\nendstream >> /Length 5 /CreationDate (x)"_s;
        // As UTF-16 these are the letters “endobj”, “stream”, “ 9 0 R ”, and brackets.
        QTest::newRow("letters in pairs") << u"\u656e\u646f\u626a\u7374\u7265\u616d\u2039\u2030\u2052\u2028\u2829"_s;
    }
    void aTitleOfAnySignsHarmsNothing()
    {
        QFETCH(QString, title);
        Origin origin;
        origin.title = title;
        Outgoing outgoing{Article(raw, origin), raw, {}};
        PdfMaker maker;
        const auto pdf = maker.pdfOf(outgoing, Paper::Text);
        QVERIFY(pdf->trimmed().endsWith("%%EOF"));
        const QString words = wordsIn(*pdf);
        if (words.isEmpty())
            QSKIP("pdftotext is not installed.");
        QVERIFY2(words.contains(u"Advertisement by the firm."_s), qPrintable(words));
    }

    void aLongTextGoesOverManyPages()
    {
        PdfMaker maker;
        Outgoing outgoing = approvedArticle(raw);
        outgoing.text = QString(raw).repeated(200);
        const auto pdf = maker.pdfOf(outgoing, Paper::Text);
        QVERIFY(pdf->count("/Type /Page\n") > 5);
    }

    void theReviewSaysWhoDecidedWhatAndWhy()
    {
        PdfMaker maker;
        const auto pdf = maker.pdfOf(approvedArticle(raw), Paper::Review);
        QVERIFY(pdf.ok());
        const QString words = wordsIn(*pdf);
        if (words.isEmpty())
            QSKIP("pdftotext is not installed.");
        QVERIFY2(words.contains(u"Advertisement by the firm."_s), qPrintable(words));
        QVERIFY2(words.contains(u"(M. Lund, 2023-11-1"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Own cut: Legal"_s), qPrintable(words));
        QVERIFY(words.contains(u"Edition 2, approved by A. Berg"_s));
    }

    void isWhatTheFormatsWrite()
    {
        PdfMaker maker;
        PageMaker::install(&maker);
        const Outgoing outgoing = approvedArticle(raw);
        QVERIFY(writePdf(outgoing)->startsWith("%PDF-"));
        QVERIFY(writeReviewPdf(outgoing)->startsWith("%PDF-"));
        Outgoing other = outgoing;
        other.text = u"Never decided."_s;
        QVERIFY(!writeReviewPdf(other).ok());
        QVERIFY(writePdf(other).ok());
        PageMaker::install(nullptr);
        QVERIFY(!writePdf(outgoing).ok());
    }
};

QTEST_MAIN(PdfTest)
#include "pdftest.moc"
