// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/marklist.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// The mark that a text begins with; empty without one.
QString markOf(const MarkList &list, const QString &text)
{
    const ListMark *mark = list.at(text);
    return mark ? mark->text : QString();
}

} // namespace

class MarkListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatATextBeginsWith_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mark");
        QTest::newRow("a word and its sign") << u"picture: ida morrow"_s << u"picture:"_s;
        QTest::newRow("the word alone") << u"picture of ida morrow"_s << QString();
        QTest::newRow("in another language") << u"imagem: ida morrow"_s << u"imagem:"_s;
        QTest::newRow("beyond ascii") << u"фото: ида морроу"_s << u"фото:"_s;
        QTest::newRow("the longer one") << u"credit: ida morrow"_s << u"credit:"_s;
        QTest::newRow("the shorter one") << u"credit ida morrow"_s << u"credit"_s;
        QTest::newRow("a longer word") << u"creditable work"_s << QString();
        QTest::newRow("the end") << u"credit"_s << u"credit"_s;
        QTest::newRow("its sign is cut off") << u"picture"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void findsWhatATextBeginsWith()
    {
        QFETCH(QString, text);
        static const MarkList list({u"mark credit"_s});
        QTEST(markOf(list, text), "mark");
    }

    void findsWhatATextEndsWith_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mark");
        QTest::newRow("signs") << u"the mail boat to..."_s << u"..."_s;
        QTest::newRow("the longer one") << u"the mail boat to... more"_s << u"... more"_s;
        QTest::newRow("in another language") << u"el barco del correo leer más"_s << u"leer más"_s;
        QTest::newRow("the end of a longer word") << u"the news spread more"_s << QString();
        QTest::newRow("in the middle") << u"read more books"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void findsWhatATextEndsWith()
    {
        QFETCH(QString, text);
        static const MarkList list({u"mark cut off"_s});
        const ListMark *mark = list.atEndOf(text);
        QTEST(mark ? mark->text : QString(), "mark");
    }

    void findsWhatStandsBehindTheLastMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("behind");
        QTest::newRow("a word") << u"ida morrow via afp"_s << u" afp"_s;
        QTest::newRow("a sign in a word") << u"ida morrow/afp"_s << u"afp"_s;
        QTest::newRow("the last of several") << u"ida morrow/tessel press via afp"_s << u" afp"_s;
        QTest::newRow("the end of a longer word") << u"octavia afp"_s << QString();
        QTest::newRow("the beginning of a longer word") << u"a viaduct"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void findsWhatStandsBehindTheLastMark()
    {
        QFETCH(QString, text);
        static const MarkList list({u"mark before agency"_s});
        const qsizetype at = list.behindLast(text);
        QTEST(at < 0 ? QString() : text.sliced(at), "behind");
    }

    void readsTheSectionsThatItIsAskedFor()
    {
        const MarkList money({u"mark no credit"_s});
        QCOMPARE(markOf(money, u"credit unions merge"_s), u"credit unions"_s);
        QCOMPARE(markOf(money, u"picture: ida morrow"_s), QString());
        const MarkList both({u"mark credit"_s, u"mark no credit"_s});
        QCOMPARE(both.at(u"credit unions merge")->section, u"mark no credit"_s);
    }

    void holdsOneOfEach()
    {
        const MarkList list({u"mark credit"_s});
        for (qsizetype i = 0; i < list.marks().size(); ++i)
            QCOMPARE(list.marks().indexOf(list.marks().at(i)), i);
        QVERIFY(!list.marks().isEmpty());
    }
};

QTEST_GUILESS_MAIN(MarkListTest)
#include "marklisttest.moc"
