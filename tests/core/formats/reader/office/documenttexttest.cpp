// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/office/documenttext.h"

#include <QTest>

using namespace bluepencil::office;
using namespace Qt::StringLiterals;

namespace {

void write(DocumentText &text, const QString &paragraph, bool endGoes = false)
{
    text.openParagraph();
    text.write(paragraph);
    text.closeParagraph(endGoes);
}

} // namespace

/// The lines of a document as its parts come by.
class DocumentTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAreLines()
    {
        DocumentText text;
        write(text, u"The pier is closed."_s);
        write(text, u"The ferry is late."_s);
        QCOMPARE(text.text(), u"The pier is closed.\nThe ferry is late.\n"_s);
    }

    void aParagraphWhoseEndGoesGoesOn()
    {
        DocumentText text;
        write(text, u"The pier "_s, true);
        write(text, u"is closed."_s);
        QCOMPARE(text.text(), u"The pier is closed.\n"_s);
    }

    void wordsOutsideOfAParagraphAreNone()
    {
        DocumentText text;
        text.write(u"lost");
        QVERIFY(!text.isInParagraph());
        QCOMPARE(text.text(), QString());
    }

    void aRowIsALine()
    {
        DocumentText text;
        text.openRow();
        for (const QString &cell : {u"Pier"_s, u"Osk"_s}) {
            text.openCell();
            write(text, cell);
            text.closeCell();
        }
        text.closeRow();
        const QString line = text.text();
        QCOMPARE(line.count(u'\n'), 1);
        QVERIFY(line.contains(u"Pier"_s) && line.contains(u"Osk"_s));
    }

    void aNoteStandsBehindTheText()
    {
        DocumentText text;
        text.openParagraph();
        text.write(u"The pier");
        text.openNote();
        write(text, u"Built in May."_s);
        text.closeNote();
        text.write(u" is closed.");
        text.closeParagraph();
        const QString lines = text.text();
        QVERIFY2(lines.startsWith(u"The pier"_s), qPrintable(lines));
        QVERIFY(lines.indexOf(u"Built in May."_s) > lines.indexOf(u"is closed."_s));
    }
};

QTEST_APPLESS_MAIN(DocumentTextTest)
#include "documenttexttest.moc"
