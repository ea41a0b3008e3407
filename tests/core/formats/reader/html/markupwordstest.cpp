// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/markupwords.h"

#include "detect/lexicon/lexicon.h"

#include <QTest>

#include <set>

using namespace bluepencil;
using namespace bluepencil::html;
using namespace Qt::StringLiterals;

class MarkupWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsNamesAtSignsDigitsAndCapitals_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("markup"); // one of the classes, or -1
        QTest::newRow("a word") << QByteArray("related") << int(MarkupWords::Related);
        QTest::newRow("in capitals") << QByteArray("RELATED") << int(MarkupWords::Related);
        QTest::newRow("at a capital") << QByteArray("storyRelated") << int(MarkupWords::Related);
        QTest::newRow("at a sign") << QByteArray("x-caption") << int(MarkupWords::Caption);
        QTest::newRow("at a digit") << QByteArray("share2") << int(MarkupWords::Share);
        QTest::newRow("inside a word") << QByteArray("unrelatedness") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }

    void partsNamesAtSignsDigitsAndCapitals()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, markup);
        const html::WordClasses named = MarkupWords::shipped().named({value.constData(), size_t(value.size())});
        if (markup < 0)
            QCOMPARE(named, html::WordClasses(0));
        else
            QVERIFY((named & bit(markup)) != 0);
    }

    void everyClassHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        for (int at = 0; at < MarkupWords::markupClasses; ++at)
            names.insert(markupName(at));
        QCOMPARE(names.size(), size_t(MarkupWords::markupClasses));
        QVERIFY(!names.contains({}));
        names.clear();
        for (int at = 0; at < MarkupWords::spokenClasses; ++at)
            names.insert(spokenName(at));
        QCOMPARE(names.size(), size_t(MarkupWords::spokenClasses));
    }

    void labelsSpeakOfWhatTheListSays()
    {
        const Lexicon lists = Lexicon::named("all"_L1, u"pages");
        for (int at = 0; at < MarkupWords::spokenClasses; ++at) {
            const std::string_view name = spokenName(at);
            const QStringList words =
                lists.section(u"label "_s + QString::fromLatin1(name.data(), qsizetype(name.size())));
            QVERIFY(!words.isEmpty());
            for (const QString &word : words)
                QVERIFY2((MarkupWords::shipped().spokenOf(word.toStdU16String()) & bit(at)) != 0, qPrintable(word));
        }
        QCOMPARE(MarkupWords::shipped().spokenOf(u"breakwater"), html::WordClasses(0));
    }
};

QTEST_APPLESS_MAIN(MarkupWordsTest)
#include "markupwordstest.moc"
