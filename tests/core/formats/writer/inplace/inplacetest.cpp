// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/inplace.h"

#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/packing/zip.h"
#include "formats/writer/inplace/asitcame.h"
#include "formats/writer/outgoing.h"
#include "review/cleantext.h"
#include "review/edits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

Article articleIn(const QByteArray &raw, const QString &name = u"a"_s, const Format *format = nullptr)
{
    const auto content = contentOf(raw, name, {format, {}});
    if (!content || !std::holds_alternative<Record>(content->records.first()))
        qFatal("the article cannot be read");
    return std::get<Record>(content->records.first()).article;
}

/// The article without the words between the marks, and with others in the place of some.
Outgoing withoutWords(const QByteArray &raw, const QStringList &cuts, const QList<QPair<QString, QString>> &words = {})
{
    Outgoing outgoing{articleIn(raw), {}, {}, raw};
    const QString &text = outgoing.article.text();
    const auto spanOf = [&text](const QString &part) {
        const qsizetype at = text.indexOf(part);
        if (at < 0)
            qFatal("“%s” is not in the text", qPrintable(part));
        return Span(at, at + part.size());
    };
    for (const QString &cut : cuts)
        (void)outgoing.review.apply(cutOwn(outgoing.review, outgoing.article, spanOf(cut), CutReason::Unsaid, by));
    for (const auto &[old, now] : words)
        (void)outgoing.review.apply(replace(outgoing.review, outgoing.article, spanOf(old), now, by));
    outgoing.text = CleanText(outgoing.article, outgoing.review.cuts(), outgoing.review.replacements()).text();
    return outgoing;
}

QByteArray docxOf(const QByteArray &body)
{
    const QByteArray document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
                                "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
                                body + "<w:sectPr/></w:body></w:document>";
    return *zipped({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}, {"word/styles.xml", "<s/>"}});
}

QByteArray odtOf(const QByteArray &body)
{
    const QByteArray content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" +
        body + "</office:text></office:body></office:document-content>";
    return *zipped({{"mimetype", "application/vnd.oasis.opendocument.text", false},
                    {"content.xml", content},
                    {"styles.xml", "<s/>"}});
}

/// What stands in the body of a document.
QByteArray bodyIn(const QByteArray &document)
{
    const auto archive = ZipReader::open(document);
    const bool isWord = archive->has("word/document.xml");
    const QByteArray part = *archive->part(isWord ? "word/document.xml" : "content.xml", 1'000'000);
    const QByteArray open = isWord ? "<w:body>" : "<office:text>";
    const QByteArray close = isWord ? "<w:sectPr/></w:body>" : "</office:text>";
    const qsizetype start = part.indexOf(open) + open.size();
    return part.sliced(start, part.lastIndexOf(close) - start);
}

QByteArray p(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

} // namespace

class InPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageLosesWhatWasCutAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QStringList>("cuts");
        QTest::addColumn<QByteArray>("written");
        const QByteArray head = "<!DOCTYPE html>\n<html><head><title>Sluice news &mdash; today</title></head>\n<body>"
                                "<nav><a href=/>Sluice news</a></nav><!-- kept --><article>\n";
        const QByteArray first = "<p class=x>The sluice at Vann was opened on Friday after a dry month, the keeper "
                                 "said, &ldquo;and not a day too soon&rdquo;.</p>\n";
        const QByteArray last = "<p>Two barges had waited there since Monday, and a third one had turned around "
                                "and gone back to Osk.\n</article></body></html>\n";
        QTest::newRow("a paragraph") << head + first + "<p>Read <b>more</b> here.</p>\n" + last
                                     << QStringList{u"Read more here.\n"_s} << head + first + "\n" + last;
        QTest::newRow("a list") << head + first + "<div><ul><li>Tides</li>\n<li>Locks</ul></div>" + last
                                << QStringList{u"Tides\nLocks\n"_s} << head + first + last;
        QTest::newRow("a part of a list") << head + first + "<ul><li>Tides<li>Locks</ul>" + last
                                          << QStringList{u"Tides\n"_s} << head + first + "<ul><li>Locks</ul>" + last;
        QTest::newRow("words across an element")
            << head + first + "<p>It was <i>very quiet, and so</i> dark that nobody saw it.</p>" + last
            << QStringList{u"quiet, and so dark "_s}
            << head + first + "<p>It was <i>very </i>that nobody saw it.</p>" + last;
        QTest::newRow("an entity") << head + first + last << QStringList{u", “and not a day too soon”"_s}
                                   << head + QByteArray(first).replace(", &ldquo;and not a day too soon&rdquo;", "") +
                                          last;
        QTest::newRow("a picture stays") << head + first +
                                                "<figure><img src=a.jpg><figcaption>A barge.</figcaption></figure>" +
                                                last
                                         << QStringList{u"A barge.\n"_s}
                                         << head + first + "<figure><img src=a.jpg></figure>" + last;
    }
    void aPageLosesWhatWasCutAndNothingElse()
    {
        QFETCH(QByteArray, page);
        QFETCH(QStringList, cuts);
        QFETCH(QByteArray, written);
        const auto bytes = inplace::pageInPlace(withoutWords(page, cuts), page);
        QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(bytes.sentence()));
        QCOMPARE(*bytes, written);
    }

    void aWordFileLosesWhatWasCut_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("cuts");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("a paragraph") << p("Up.") + p("Ad.") + p("Down.") << QStringList{u"Ad.\n"_s}
                                     << p("Up.") + p("Down.");
        QTest::newRow("the first") << p("Ad.") + p("Down.") << QStringList{u"Ad.\n"_s} << p("Down.");
        QTest::newRow("the last") << p("Up.") + p("Ad.") << QStringList{u"Ad.\n"_s} << p("Up.");
        QTest::newRow("with a blank one") << p("Up.") + "<w:p/>" + p("Ad.") + "<w:p/>" + p("Down.")
                                          << QStringList{u"Ad.\n"_s} << p("Up.") + "<w:p/>" + p("Down.");
        QTest::newRow("words") << p("Up and far down.") << QStringList{u"and far "_s}
                               << QByteArray("<w:p><w:r><w:t xml:space=\"preserve\">Up down.</w:t></w:r></w:p>");
        QTest::newRow("words over runs")
            << QByteArray("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Up &amp; "
                          "fa</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>r down.</w:t></w:r></w:p>")
            << QStringList{u"& far "_s}
            << QByteArray("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Up "
                          "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">down.</w:t></w:r></w:p>");
        QTest::newRow("across paragraphs")
            << p("Up and") + p("far") + "<w:p><w:pPr><w:x/></w:pPr><w:r><w:t>off down.</w:t></w:r></w:p>"
            << QStringList{u"and\nfar\noff "_s}
            << QByteArray("<w:p><w:r><w:t xml:space=\"preserve\">Up </w:t></w:r><w:r><w:t "
                          "xml:space=\"preserve\">down.</w:t></w:r></w:p>");
        QTest::newRow("a line of a paragraph")
            << QByteArray("<w:p><w:r><w:t>Up.</w:t><w:br/><w:t>Ad.</w:t><w:br/><w:t>Down.</w:t></w:r></w:p>")
            << QStringList{u"Ad.\n"_s}
            << QByteArray(
                   "<w:p><w:r><w:t>Up.</w:t><w:br/><w:t xml:space=\"preserve\"></w:t><w:t>Down.</w:t></w:r></w:p>");
        QTest::newRow("a cell stays a cell")
            << p("Up.") + "<w:tbl><w:tr><w:tc>" + p("Ad.") + "</w:tc></w:tr></w:tbl>" + p("Down.")
            << QStringList{u"Ad.\n"_s}
            << p("Up.") +
                   "<w:tbl><w:tr><w:tc><w:p><w:r><w:t xml:space=\"preserve\"></w:t></w:r></w:p></w:tc></w:tr></w:tbl>" +
                   p("Down.");
        QTest::newRow("what was deleted is no text")
            << p("Up.") + "<w:p><w:del><w:r><w:delText>Ad.</w:delText></w:r></w:del></w:p>" + p("Ad.") + p("Down.")
            << QStringList{u"Ad.\n"_s}
            << p("Up.") + "<w:p><w:del><w:r><w:delText>Ad.</w:delText></w:r></w:del></w:p>" + p("Down.");
    }
    void aWordFileLosesWhatWasCut()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, cuts);
        QFETCH(QByteArray, written);
        const QByteArray raw = docxOf(body);
        const auto bytes = inplace::documentInPlace(withoutWords(raw, cuts));
        QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(bytes.sentence()));
        QCOMPARE(bodyIn(*bytes), written);
        for (const char *part : {"[Content_Types].xml", "word/styles.xml"})
            QCOMPARE(*ZipReader::open(*bytes)->part(part, 1000), *ZipReader::open(raw)->part(part, 1000));
    }

    void anOpenDocumentLosesWhatWasCut_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("cuts");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("a heading") << QByteArray("<text:h>Ad.</text:h><text:p>Down.</text:p>")
                                   << QStringList{u"Ad.\n"_s} << QByteArray("<text:p>Down.</text:p>");
        QTest::newRow("an item") << QByteArray("<text:p>Up.</text:p><text:list><text:list-item><text:p>Ad.</text:p>"
                                               "</text:list-item></text:list><text:p>Down.</text:p>")
                                 << QStringList{u"Ad.\n"_s} << QByteArray("<text:p>Up.</text:p><text:p>Down.</text:p>");
        QTest::newRow("spaces at an edge")
            << QByteArray("<text:p>Up and <text:span>far</text:span> down.</text:p>") << QStringList{u"and far"_s}
            << QByteArray("<text:p>Up<text:s/><text:span></text:span>down.</text:p>");
        QTest::newRow("the first words") << QByteArray("<text:p>Ad: up <text:s text:c=\"2\"/>down.</text:p>")
                                         << QStringList{u"Ad: "_s}
                                         << QByteArray("<text:p>up <text:s text:c=\"2\"/>down.</text:p>");
    }
    void anOpenDocumentLosesWhatWasCut()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, cuts);
        QFETCH(QByteArray, written);
        const auto bytes = inplace::documentInPlace(withoutWords(odtOf(body), cuts));
        QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(bytes.sentence()));
        QCOMPARE(bodyIn(*bytes), written);
        QCOMPARE(ZipReader::open(*bytes)->names().first(), QByteArray("mimetype"));
        QVERIFY(bytes->sliced(30).startsWith("mimetypeapplication/vnd")); // first, and not packed
    }

    void wordsComeInTheirPlace()
    {
        const auto word = inplace::documentInPlace(
            withoutWords(docxOf(p("Up & down.").replace("&", "&amp;")), {}, {{u"& down"_s, u"<so>\nfar"_s}}));
        QVERIFY2(word.ok(), word.ok() ? "" : qPrintable(word.sentence()));
        QCOMPARE(bodyIn(*word), QByteArray("<w:p><w:r><w:t xml:space=\"preserve\">Up &lt;so&gt;</w:t><w:br/><w:t "
                                           "xml:space=\"preserve\">far.</w:t></w:r></w:p>"));
        const auto open = inplace::documentInPlace(
            withoutWords(odtOf("<text:p>Up and down.</text:p>"), {}, {{u"and"_s, u"or  then "_s}}));
        QVERIFY2(open.ok(), open.ok() ? "" : qPrintable(open.sentence()));
        QCOMPARE(bodyIn(*open), QByteArray("<text:p>Up<text:s/>or <text:s/>then<text:s/><text:s/>down.</text:p>"));
        const QByteArray page = "<html><head><meta charset=\"utf-8\"></head><body><p>Grün ist der Deich von Vann, und "
                                "so bleibt er auch im Winter.</p></body></html>";
        const auto written = inplace::pageInPlace(withoutWords(page, {}, {{u"Grün"_s, u"„Grün“"_s}}), page);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.sentence()));
        QCOMPARE(*written, QByteArray(page).replace("Grün", "„Grün“"));
        const QByteArray latin = QString::fromUtf8(page).replace("utf-8"_L1, "windows-1252"_L1).toLatin1();
        const auto inLatin = inplace::pageInPlace(withoutWords(latin, {}, {{u"Grün"_s, u"Ш"_s}}), latin);
        QVERIFY2(inLatin.ok(), inLatin.ok() ? "" : qPrintable(inLatin.sentence()));
        QCOMPARE(*inLatin, QByteArray(latin).replace("Gr\xfcn", "&#1064;"));
    }

    /// What is cut and put in is what is read again, whatever it is.
    void anyDecisionsComeBackAsTheyWere()
    {
        QRandomGenerator random(14);
        const auto pick = [&random](qsizetype count) { return static_cast<qsizetype>(random.bounded(quint32(count))); };
        const QList<QByteArray> words = {
            "quay", "barge &amp; lock", "tide,", "a", "\xc3\xa9t\xc3\xa9", "\xf0\x9f\x9a\xa2", "of"};
        for (int round = 0; round < 1000; ++round) {
            const bool isWord = round % 2 == 0;
            QByteArray body;
            for (int k = 0; k < 8; ++k) {
                QByteArray text;
                for (qsizetype w = pick(6); w > 0; --w)
                    text += (text.isEmpty() ? "" : " ") + words.at(pick(words.size()));
                if (pick(3) == 0) // in two pieces
                    text +=
                        isWord ? "</w:t></w:r><w:r><w:t xml:space=\"preserve\"> then" : "<text:span> then</text:span>";
                body += isWord ? "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>"
                               : "<text:p>" + text + "</text:p>";
            }
            body += isWord ? p("The end.") : "<text:p>The end.</text:p>";
            const QByteArray raw = isWord ? docxOf(body) : odtOf(body);
            Outgoing outgoing{articleIn(raw), {}, {}, raw};
            const qsizetype length = outgoing.article.length();
            for (int cut = 0; cut < 3; ++cut) {
                const qsizetype start = pick(length - 10);
                const Span span(start, start + 1 + pick(std::min<qsizetype>(40, length - 10 - start)));
                (void)outgoing.review.apply(cutOwn(outgoing.review, outgoing.article, span, CutReason::Unsaid, by));
            }
            outgoing.text = CleanText(outgoing.article, outgoing.review.cuts(), outgoing.review.replacements()).text();
            if (QString::fromUtf8(outgoing.text.toUtf8()) != outgoing.text)
                continue;                                          // half a character was cut
            const auto bytes = inplace::documentInPlace(outgoing); // reads it again itself
            QVERIFY2(bytes.ok(), qPrintable(bytes.ok() ? QString() : bytes.sentence() + QString::number(round)));
        }
    }

    void whatCannotBeDoneIsSaid()
    {
        Outgoing other = withoutWords(docxOf(p("Up.") + p("Ad.")), {u"Ad.\n"_s});
        other.raw = docxOf(p("Something else."));
        QVERIFY(!inplace::documentInPlace(other).ok());
        QVERIFY2(inplace::documentInPlace(other).sentence().contains(u"“Ad.”"_s),
                 qPrintable(inplace::documentInPlace(other).sentence()));
        other.text = u"Never decided."_s;
        QVERIFY(!inplace::documentInPlace(other).ok());
    }

    /// Of what each reader reads: a line is cut, and the field, the part or the element that held it is all that
    /// differs.
    void everyReadersFileComesBackButForTheText_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"html", "json", "jsonl", "csv", "tsv", "docx", "odt"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void everyReadersFileComesBackButForTheText()
    {
        QFETCH(QString, format);
        QFile file(QFINDTESTDATA(u"formats/fixtures/%1.%1"_s.arg(format)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray raw = file.readAll();
        const auto content = contentOf(raw, file.fileName());
        QVERIFY(content.ok());
        const auto first = std::find_if(content->records.begin(), content->records.end(),
                                        [](const RecordResult &each) { return std::holds_alternative<Record>(each); });
        if (content->records.size() > 1)
            raw = content->format->pieces(raw)->at(first - content->records.begin()).bytes;
        Outgoing outgoing{articleIn(raw, file.fileName(), content->format), {}, {}, raw};
        const Article &article = outgoing.article;
        QVERIFY(!article.paragraphs().isEmpty());
        const Span line = article.paragraphs().size() > 1 ? article.lineOf(0) : Span(0, 4);
        QVERIFY(outgoing.review.apply(cutOwn(outgoing.review, article, line, CutReason::Unsaid, by)).ok());
        outgoing.text = CleanText(article, outgoing.review.cuts()).text();
        QVERIFY(outgoing.text != article.text());
        const auto bytes = writeAsItCame(outgoing);
        QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(bytes.sentence()));
        const Article again = articleIn(*bytes, file.fileName(), content->format);
        QCOMPARE(QStringList(again.text().split(u'\n', Qt::SkipEmptyParts)),
                 QStringList(outgoing.text.split(u'\n', Qt::SkipEmptyParts)));
        QCOMPARE(again.origin(), article.origin());
        compareAround(raw, *bytes);
    }

private:
    /// Both begin and end with the same bytes, and what is between is the shorter for a cut.
    static void compareText(const QByteArray &before, const QByteArray &after)
    {
        qsizetype head = 0;
        while (head < std::min(before.size(), after.size()) && before[head] == after[head])
            ++head;
        qsizetype tail = 0;
        while (tail < std::min(before.size(), after.size()) - head &&
               before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
            ++tail;
        const QByteArray gone = before.sliced(head, before.size() - head - tail);
        const QByteArray come = after.sliced(head, after.size() - head - tail);
        QVERIFY2(come.isEmpty(), come.constData());
        QVERIFY2(!gone.isEmpty() && gone.size() < 200, gone.constData());
    }
    static void compareAround(const QByteArray &before, const QByteArray &after)
    {
        if (!before.startsWith("PK"))
            return compareText(before.endsWith('\n') ? before : before + '\n', after);
        const auto a = ZipReader::open(before);
        const auto b = ZipReader::open(after);
        QCOMPARE(b->names(), a->names());
        int changed = 0;
        for (const QByteArray &name : a->names()) {
            const QByteArray one = *a->part(name.constData(), 1'000'000);
            const QByteArray other = *b->part(name.constData(), 1'000'000);
            if (one == other)
                continue;
            ++changed;
            compareText(one, other);
        }
        QCOMPARE(changed, 1);
    }
};

QTEST_APPLESS_MAIN(InPlaceTest)
#include "inplacetest.moc"
