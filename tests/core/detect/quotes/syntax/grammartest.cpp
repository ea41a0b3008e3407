// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/grammar.h"

#include "detect/lexicon/lexicon.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

namespace {

Grammar made(QStringView grammar, QStringView cues)
{
    return Grammar(*Lexicon::parse(grammar), *Lexicon::parse(cues), Lexicon());
}

} // namespace

class GrammarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordHasItsClassesAndItsPart()
    {
        const Grammar grammar = made(u"[preposition]\nlaut\n[part source]\nlaut\n", u"");
        const WordEntry entry = grammar.find(wordId(u"Laut"));
        QVERIFY(entry.classes.has(WordClass::Preposition));
        QCOMPARE(entry.part, Part::Source);
        QVERIFY(grammar.find(wordId(u"Boot")).classes.isUnlisted());
        QCOMPARE(grammar.find(wordId(u"Boot")).part, Part::None);
    }

    void regularFormsAreMadeOfTheBase()
    {
        const Grammar grammar = made(u"", u"[reporting verb]\nclaim\nreply\n");
        QVERIFY(!grammar.traits().listsVerbForms);
        for (const QStringView form : {u"claim", u"claims", u"claimed", u"claiming", u"replies", u"replied"})
            QVERIFY2(grammar.find(wordId(form)).classes.has(WordClass::Reporting), qPrintable(form.toString()));
        QCOMPARE(grammar.find(wordId(u"replied")).rank, quint16(2));
    }

    void aSplitVerbSaysSomethingWithItsParticleOnly()
    {
        const Grammar grammar = made(u"", u"[cue verb]\nteilt teilte | mitgeteilt | mit\n");
        QVERIFY(grammar.traits().listsVerbForms);
        QVERIFY(grammar.find(wordId(u"teilte")).classes.has(WordClass::SeparableVerb));
        QVERIFY(!grammar.find(wordId(u"teilte")).classes.has(WordClass::Reporting));
        QVERIFY(grammar.find(wordId(u"mitteilte")).classes.has(WordClass::Reporting));
        QVERIFY(grammar.find(wordId(u"mitgeteilt")).classes.has(WordClass::Participle));
        QVERIFY(grammar.isParticleOf(wordId(u"teilte"), wordId(u"mit")));
        QVERIFY(!grammar.isParticleOf(wordId(u"teilte"), wordId(u"auf")));
    }

    void aParticleMayStandBeforeItsParticiple()
    {
        const Grammar grammar = made(u"", u"[cue verb]\ngab | +gegeben | bekannt\n");
        QVERIFY(!grammar.find(wordId(u"gegeben")).classes.has(WordClass::Reporting));
        QVERIFY(grammar.isParticleOf(wordId(u"gegeben"), wordId(u"bekannt")));
    }

    void everyLanguageHasAGrammar()
    {
        for (size_t i = 0; i < languageCount; ++i) {
            const auto language = static_cast<Language>(i);
            const Grammar *grammar = Grammar::of(language);
            QVERIFY2(grammar, codeOf(language).data());
            QCOMPARE(grammar->traits().listsVerbForms, language != Language::English);
        }
    }

    void traitsAreRowsOfTheGrammar()
    {
        const Traits none = made(u"", u"").traits();
        QVERIFY(!none.nounsHaveCases && !none.verbsComeFirst && !none.subjectsAreDropped && !none.lettersHaveNoCase);
        const Traits slavic = made(u"[trait]\nnouns have cases\nsubjects are dropped\n", u"").traits();
        QVERIFY(slavic.nounsHaveCases && slavic.subjectsAreDropped && !slavic.verbsComeFirst);
        QVERIFY(Grammar::of(Language::Arabic)->traits().lettersHaveNoCase);
        QVERIFY(Grammar::of(Language::Polish)->traits().inquitsBetweenDashes);
        QVERIFY(Grammar::of(Language::Russian)->traits().stopsStandOutside);
    }
};

QTEST_APPLESS_MAIN(GrammarTest)
#include "grammartest.moc"
