// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/lexicon.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class LexiconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSectionsAndDropsComments()
    {
        const Lexicon lexicon =
            Lexicon::parse(u"# head\n[verbs]\nsay  # speech\n\nput it\n[nouns]\nclaim\n[verbs]\nadd\n");
        QCOMPARE(lexicon.section(u"verbs"), (QStringList{u"say"_s, u"put it"_s, u"add"_s}));
        QCOMPARE(lexicon.section(u"nouns"), QStringList{u"claim"_s});
        QCOMPARE(lexicon.sections(), (QStringList{u"verbs"_s, u"nouns"_s}));
        QVERIFY(lexicon.section(u"none").isEmpty());
    }
};

QTEST_APPLESS_MAIN(LexiconTest)
#include "lexicontest.moc"
