// SPDX-License-Identifier: Apache-2.0
#include "print/pages.h"

#include "ui/panes/reviewfixture.h"

#include <QBuffer>
#include <QPalette>
#include <QPdfWriter>
#include <QTest>

#include <cstdlib>

using namespace bluepencil;

namespace {

struct Printed {
    PrintEnd end = PrintEnd::NotBegun;
    int pages = 0; ///< that the device got
    int lastPage = 0;
    qsizetype rows = 0;
};

/// Counts the sheets that it is given.
class Paper : public QPdfWriter {
public:
    explicit Paper(QIODevice *device)
        : QPdfWriter(device)
    {
        setPageSize(QPageSize(QPageSize::A5));
        setResolution(300);
    }
    bool newPage() override
    {
        ++pages;
        return QPdfWriter::newPage();
    }
    int pages = 1;
};

QString lines(int count)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += u"Line %1 tells of the pier, the piles below it and the winter that they will not outlast.\n"_s.arg(i);
    return text;
}

Printed print(const ReviewScene &scene, PrintedTexts texts = PrintedTexts::Both, PageRange range = {},
              qsizetype stopAt = -1)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    Paper paper(&file);
    Printed printed;
    const Printout printout(scene, u"harbour.txt"_s, Theme::of(QPalette(Qt::white)));
    printed.end = paintPages(printout, texts, QFont(), range, &paper, [&](qsizetype rows, int page) {
        printed.rows = rows;
        printed.lastPage = page;
        return rows != stopAt;
    });
    printed.pages = paper.pages;
    return printed;
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortArticleTakesOnePage()
    {
        Harbour harbour;
        const Printed printed = print(harbour.scene());
        QCOMPARE(printed.end, PrintEnd::Complete);
        QCOMPARE(printed.pages, 1);
    }

    void pagesGrowWithTheText()
    {
        const int ten = print(ReviewFixture(lines(200)).scene()).pages;
        const int twenty = print(ReviewFixture(lines(400)).scene()).pages;
        QVERIFY(ten > 5);
        QVERIFY2(std::abs(twenty - 2 * ten) <= 1, qPrintable(u"%1 and %2"_s.arg(ten).arg(twenty)));
    }

    void theCleanedTextAloneTakesFewerPages()
    {
        const ReviewFixture fixture(lines(200));
        QVERIFY(print(fixture.scene(), PrintedTexts::CleanedAlone).pages < print(fixture.scene()).pages);
    }

    void aParagraphGoesOnOverPages()
    {
        const ReviewFixture fixture(lines(300).replace(u'\n', u' ') + u'\n');
        const Printed printed = print(fixture.scene());
        QCOMPARE(printed.end, PrintEnd::Complete);
        QVERIFY(printed.pages > 5);
    }

    void onlyThePagesOfTheRangeComeOut()
    {
        const ReviewFixture fixture(lines(400));
        const int all = print(fixture.scene()).pages;
        QVERIFY(all > 6);
        QCOMPARE(print(fixture.scene(), PrintedTexts::Both, {3, 5}).pages, 3);
        QCOMPARE(print(fixture.scene(), PrintedTexts::Both, {all, all}).pages, 1);
    }

    void stopsWhenItIsTold()
    {
        const ReviewFixture fixture(lines(400));
        const Printed printed = print(fixture.scene(), PrintedTexts::Both, {}, 100);
        QCOMPARE(printed.end, PrintEnd::Stopped);
        QCOMPARE(printed.rows, 100);
        QCOMPARE(printed.pages, printed.lastPage);
        QVERIFY(printed.pages < print(fixture.scene()).pages);
    }

    void whatCannotBeWrittenIsNotBegun()
    {
        Harbour harbour;
        const Printout printout(harbour.scene(), u"harbour.txt"_s, Theme::of(QPalette(Qt::white)));
        const auto neverMind = [](qsizetype, int) { return true; };
        QPdfWriter nowhere(u"/nonexistent-folder/harbour.pdf"_s);
        QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
        QCOMPARE(paintPages(printout, PrintedTexts::Both, QFont(), {}, &nowhere, neverMind), PrintEnd::NotBegun);
    }
};

QTEST_MAIN(PagesTest)
#include "pagestest.moc"
