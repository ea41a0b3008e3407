// SPDX-License-Identifier: Apache-2.0
#include "panes/rowtexts.h"

#include "review/cleantext.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// The clean side of each row: its text, "-" where nothing is left, "^" where it goes on in an earlier row.
QStringList cleanRows(const QString &raw, const QList<Span> &cuts, const QList<Replacement> &replacements = {})
{
    const Article article(raw);
    const CleanText clean(article, cuts, replacements);
    const RowLayout layout(article, {});
    QStringList rows;
    for (qsizetype i = 0; i < layout.count(); ++i) {
        const CleanRow row = cleanRowOf(article, layout, i, clean);
        rows.append(row.remains == Remains::Text      ? clean.textOf(row.span)
                    : row.remains == Remains::Nothing ? u"-"_s
                                                      : u"^"_s);
    }
    return rows;
}

Span spanOf(const QString &text, const QString &from, const QString &to)
{
    const qsizetype start = text.indexOf(from);
    return {start, text.indexOf(to, start) + to.size()};
}

} // namespace

class RowTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsLeftOfEachParagraph_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QList<Span>>("cuts");
        QTest::addColumn<QStringList>("rows");
        const QString three = u"alpha one\nbeta two\ngamma three\n"_s;
        QTest::newRow("nothing cut") << three << QList<Span>()
                                     << QStringList{u"alpha one"_s, u"beta two"_s, u"gamma three"_s};
        QTest::newRow("first") << three << QList<Span>{spanOf(three, u"alpha"_s, u"one"_s)}
                               << QStringList{u"-"_s, u"beta two"_s, u"gamma three"_s};
        QTest::newRow("middle") << three << QList<Span>{spanOf(three, u"beta"_s, u"two"_s)}
                                << QStringList{u"alpha one"_s, u"-"_s, u"gamma three"_s};
        QTest::newRow("last") << three << QList<Span>{spanOf(three, u"gamma"_s, u"three"_s)}
                              << QStringList{u"alpha one"_s, u"beta two"_s, u"-"_s};
        const QString open = u"alpha one\nbeta two"_s;
        QTest::newRow("last without a line end")
            << open << QList<Span>{spanOf(open, u"beta"_s, u"two"_s)} << QStringList{u"alpha one"_s, u"-"_s};
        QTest::newRow("part") << three << QList<Span>{spanOf(three, u"beta "_s, u"beta "_s)}
                              << QStringList{u"alpha one"_s, u"two"_s, u"gamma three"_s};
        QTest::newRow("from one into the next") << three << QList<Span>{spanOf(three, u" one"_s, u"beta"_s)}
                                                << QStringList{u"alpha two"_s, u"^"_s, u"gamma three"_s};
        QTest::newRow("over a whole one") << three << QList<Span>{spanOf(three, u" one"_s, u"gamma"_s)}
                                          << QStringList{u"alpha three"_s, u"-"_s, u"^"_s};
        QTest::newRow("chained") << three
                                 << QList<Span>{spanOf(three, u" one"_s, u"be"_s), spanOf(three, u"two"_s, u"gamma"_s)}
                                 << QStringList{u"alpha ta three"_s, u"^"_s, u"^"_s};
        QTest::newRow("all") << three << QList<Span>{Span(0, three.size())} << QStringList{u"-"_s, u"-"_s, u"-"_s};
    }

    void showsWhatIsLeftOfEachParagraph()
    {
        QFETCH(QString, raw);
        QFETCH(QList<Span>, cuts);
        QFETCH(QStringList, rows);
        QCOMPARE(cleanRows(raw, cuts), rows);
    }

    void showsTheEditorsWords()
    {
        const QString raw = u"alpha one\nbeta two\n"_s;
        QCOMPARE(cleanRows(raw, {}, {{spanOf(raw, u"one"_s, u"one"_s), u"first and second"_s}}),
                 (QStringList{u"alpha first and second"_s, u"beta two"_s}));
    }

    /// Whatever is cut, the rows hold the whole clean text but its line ends.
    void rowsCoverTheCleanText()
    {
        const QString raw = u"ab cd\n\nef gh ij\nkl\n mn \nop"_s;
        const Article article(raw);
        const RowLayout layout(article, {});
        for (qsizetype start = 0; start < raw.size(); ++start) {
            for (qsizetype end = start + 1; end <= raw.size(); ++end) {
                const CleanText clean(article, {Span(start, end)});
                QString joined;
                for (qsizetype i = 0; i < layout.count(); ++i) {
                    const CleanRow row = cleanRowOf(article, layout, i, clean);
                    QVERIFY(row.span.start() >= 0 && row.span.end() <= clean.length());
                    joined += clean.textOf(row.span);
                }
                QCOMPARE(joined, clean.text().remove(u'\n'));
            }
        }
    }
};

QTEST_APPLESS_MAIN(RowTextsTest)
#include "rowtextstest.moc"
