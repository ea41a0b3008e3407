// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/office/docx.h"
#include "formats/reader/office/odt.h"

#include "core/formats/writer/office/decidedarticle.h"
#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/packing/zip.h"
#include "formats/reader/office/officefile.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QByteArray docxOf(const QByteArray &body, const QByteArray &footnotes = {})
{
    const QByteArray names = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                             " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    QList<ZipPart> parts{{"[Content_Types].xml", "<Types/>"},
                         {"word/document.xml", "<w:document" + names + "><w:body>" + body + "</w:body></w:document>"}};
    if (!footnotes.isEmpty())
        parts.append({"word/footnotes.xml", "<w:footnotes" + names + ">" + footnotes + "</w:footnotes>"});
    return *zipped(parts);
}

QByteArray odtOf(const QByteArray &text)
{
    QByteArray names;
    for (const QByteArray name : {"office", "text", "table", "draw"})
        names += " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    names += " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
             " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    return *zipped({{"mimetype", "application/vnd.oasis.opendocument.text", false},
                    {"content.xml", "<office:document-content" + names + "><office:body><office:text>" + text +
                                        "</office:text></office:body></office:document-content>"}});
}

/// `<w:p>` with a run of this text.
QByteArray p(const QByteArray &text)
{
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

/// The text, or the sentence that tells why there is none.
QString textOf(const Result<QList<RecordResult>> &read)
{
    return read ? std::get<Record>(read->first()).article.text() : read.sentence();
}

QString warningsOf(const Result<QList<RecordResult>> &read)
{
    QStringList reasons;
    for (const Warning &warning : std::get<Record>(read->first()).article.warnings())
        reasons.append(warning.reason);
    return reasons.join(u' ');
}

/// The lines, less the blank ones at the end, which a reader drops.
QStringList linesOf(const QString &text)
{
    QStringList lines = documentLines(text);
    while (lines.size() > 1 && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWordFiles_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << p("Up &amp; down.") + "<w:p/>" + p(" In. ") << u"Up & down.\n\n In. \n"_s;
        QTest::newRow("units") << QByteArray(
                                      "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t>"
                                      "<w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type=\"page\"/>"
                                      "<w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>")
                               << u"a\tb\nc\u2011d\n"_s;
        QTest::newRow("a word inserted and one deleted")
            << QByteArray("<w:p><w:r><w:t xml:space=\"preserve\">A </w:t></w:r><w:del w:author=\"D\"><w:r><w:delText>b"
                          "</w:delText></w:r></w:del><w:ins w:author=\"D\"><w:r><w:t>c</w:t></w:r></w:ins></w:p>")
            << u"A c\n"_s;
        QTest::newRow("a paragraph deleted with its end")
            << p("A") +
                   "<w:p><w:pPr><w:rPr><w:del w:author=\"D\"/></w:rPr></w:pPr><w:del><w:r><w:t>b</w:t></w:r></w:del>"
                   "</w:p>" +
                   p("C")
            << u"A\nC\n"_s;
        QTest::newRow("two paragraphs made one") << "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>A</w:t></w:r>"
                                                    "</w:p>" +
                                                        p("b")
                                                 << u"Ab\n"_s;
        QTest::newRow("a paragraph moved") << "<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></"
                                              "w:pPr><w:moveFrom><w:r><w:t>B</w:t></w:r></w:moveFrom></w:p>" +
                                                  p("A") + "<w:p><w:moveTo><w:r><w:t>B</w:t></w:r></w:moveTo></w:p>"
                                           << u"A\nB\n"_s;
        QTest::newRow("an insertion that was deleted")
            << QByteArray(
                   "<w:p><w:ins><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:ins>"
                   "</w:p>")
            << u"a\n"_s;
        QTest::newRow("a row of figures")
            << "<w:tbl><w:tr><w:tc>" + p("Mon") + "</w:tc><w:tc>" + p("12") + "</w:tc></w:tr></w:tbl>"
            << u"Mon\t12\n"_s;
        QTest::newRow("a table for its looks")
            << "<w:tbl><w:tr><w:tc>" + p("A.") + p("B.") + "</w:tc><w:tc>" + p("c") + "</w:tc></w:tr></w:tbl>"
            << u"A.\nB.\nc\n"_s;
        QTest::newRow("a row deleted") << "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("A") +
                                              "</w:tc></w:tr></w:tbl>" + p("B")
                                       << u"B\n"_s;
        QTest::newRow("a box, there twice")
            << "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("In the box.") +
                   "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("In the box.") +
                   "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Around.</w:t></w:r></w:p>"
            << u"Around.\nIn the box.\n"_s;
        QTest::newRow("hidden text") << QByteArray("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr>"
                                                   "<w:vanish w:val=\"0\"/></w:rPr><w:t>A</w:t></w:r></w:p>")
                                     << u"A\n"_s;
        QTest::newRow("a field") << QByteArray(
                                        "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>")
                                 << u"7\n"_s;
        QTest::newRow("no text") << QByteArray("<w:p/>")
                                 << u"is a document without text; there is nothing to review."_s;
    }
    void readsWordFiles()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(textOf(readDocx(docxOf(body), u"a"_s, {})), text);
    }

    void readsTheNotesOfAWordFile()
    {
        const QByteArray notes =
            "<w:footnote w:type=\"separator\"><w:p/></w:footnote><w:footnote>" + p("As of May.") + "</w:footnote>";
        QCOMPARE(textOf(readDocx(docxOf(p("A"), notes), u"a"_s, {})), u"A\nAs of May.\n"_s);
    }

    void readsOpenDocuments_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << QByteArray("<text:h>A</text:h>\n<text:p/><text:p>B &lt; c</text:p>")
                                    << u"A\n\nB < c\n"_s;
        QTest::newRow("white space") << QByteArray(
                                            "<text:p>\n  a \n b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>"
                                            "e<text:span> </text:span> f</text:p>")
                                     << u"a b   c\td\ne f\n"_s;
        QTest::newRow("no bomb of spaces") << QByteArray("<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>")
                                           << u"a"_s + QString(1000, u' ') + u"b\n"_s;
        QTest::newRow("a note, a comment and a picture")
            << QByteArray(
                   "<text:p>A<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note."
                   "</text:p></text:note-body></text:note><office:annotation><dc:creator>D</dc:creator><text:p>no"
                   "</text:p></office:annotation><draw:frame><svg:title>no</svg:title></draw:frame> b</text:p>")
            << u"A b\nNote.\n"_s;
        QTest::newRow("a box") << QByteArray("<text:p>A<draw:text-box><text:p>Box.</text:p></draw:text-box> b</text:p>")
                               << u"A b\nBox.\n"_s;
        QTest::newRow("a row") << QByteArray(
                                      "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                                      "<table:table-cell/><table:table-cell><text:p>c</text:p></table:table-cell>"
                                      "</table:table-row>")
                               << u"a\t\tc\n"_s;
    }
    void readsOpenDocuments()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, text);
        QCOMPARE(textOf(readOdt(odtOf(content), u"a"_s, {})), text);
    }

    void saysWhichChangesItAccepted()
    {
        const QByteArray body =
            "<w:p><w:pPr><w:rPr><w:ins w:author=\"Desk\"/></w:rPr></w:pPr><w:ins w:author=\"Desk\"><w:r>"
            "<w:t>A</w:t></w:r></w:ins><w:del w:author=\"Wim\"><w:r><w:delText>b</w:delText></w:r>"
            "</w:del></w:p><w:p><w:pPr><w:rPr><w:ins w:author=\"Desk\"/></w:rPr></w:pPr></w:p>" +
            p("C");
        QCOMPARE(warningsOf(readDocx(docxOf(body), u"a"_s, {})),
                 u"Tracked changes were taken as accepted: 2 insertions and 1 deletions by “Desk”, “Wim”."_s);
        QVERIFY(warningsOf(readDocx(docxOf(p("A")), u"a"_s, {})).isEmpty());
        const QByteArray changes =
            "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Wim</dc:creator>"
            "</office:change-info><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            "<text:p>A<text:change/></text:p>";
        const auto read = readOdt(odtOf(changes), u"a"_s, {});
        QCOMPARE(warningsOf(read), u"Tracked changes were taken as accepted: 1 deletions by “Wim”."_s);
        QCOMPARE(textOf(read), u"A\n"_s);
    }

    /// What we write with changes is read with all of them accepted.
    void readsWhatWeWrite()
    {
        constexpr quint32 articles = 300;
        for (quint32 seed = 0; seed < articles; ++seed) {
            const Outgoing article = DecidedArticle(seed).outgoing();
            for (const QString &name : {u"docx-tracked"_s, u"odt-tracked"_s}) {
                const auto bytes = writableFormat(name)->write(article);
                QVERIFY(bytes.ok());
                const auto content = contentOf(*bytes, u"a"_s);
                const bool isBlank = article.text.trimmed().isEmpty();
                QVERIFY2(content.ok() != isBlank, qPrintable(name + QString::number(seed)));
                if (!isBlank)
                    QCOMPARE(linesOf(textOf(content->records)), linesOf(article.text));
            }
        }
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        const QByteArray good = docxOf(p("The tide rose."));
        QTest::newRow("cut short") << good.first(good.size() / 2) << u"damaged or incomplete"_s;
        QTest::newRow("another archive") << *zipped({{"word/a.txt", "A"}}) << u"no Word file"_s;
        QTest::newRow("broken XML") << docxOf("<w:p>") << u"is damaged ("_s;
        QTest::newRow("a bomb") << docxOf(p(QByteArray(office::largestPart, 'x'))) << u"more than an article"_s;
        QTest::newRow("boxes in boxes") << docxOf(QByteArray("<w:sdt>").repeated(100'000) + p("Deep.") +
                                                  QByteArray("</w:sdt>").repeated(100'000))
                                        << u"nested deeper"_s;
        QTest::newRow("laughs")
            << *zipped(
                   {{"word/document.xml",
                     "<!DOCTYPE a [<!ENTITY b \"xxxxxxxxxx\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
                     "\"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]><a>&e;</a>"}})
            << u"is damaged ("_s;
    }
    void refusesWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const auto read = readDocx(bytes, u"a"_s, {});
        QVERIFY(!read.ok());
        QVERIFY2(read.sentence().contains(part), qPrintable(read.sentence()));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documentstest.moc"
