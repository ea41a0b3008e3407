// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/people.h"

#include "detect/lexicon/language.h"
#include "detect/quotes/syntax/grammar.h"
#include "detect/quotes/syntax/marks.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

namespace {

/// Who the last phrase of the article with these words stands for.
Identity whoIs(const QString &text, const QString &words)
{
    const Article article(text);
    const std::vector<MarkedRegion> regions = scanMarks(article);
    const Syntax syntax = parse(article, regions, *Grammar::of(Language::English));
    const std::vector<Subject> subjects = subjectsOf(syntax);
    const People people({article, syntax, subjects, {}, {}}, {});
    Identity found;
    for (const NounPhrase &phrase : syntax.phrases) {
        if (article.textOf(syntax.spanOf(phrase)) == words)
            found = people.whoIs(phrase);
    }
    return found;
}

} // namespace

/// Who somebody is that an article calls by a surname, a pronoun or a description.
class PeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasAName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("by the surname") << u"Ada Frid runs the ferry. Frid was on the pier."_s << u"Frid"_s
                                        << u"Ada Frid"_s;
        QTest::newRow("in full") << u"Ada Frid runs the ferry."_s << u"Ada Frid"_s << u"Ada Frid"_s;
        QTest::newRow("the bearer who came last")
            << u"Ada Frid runs the ferry. Olaf Frid built the pier. Frid was late."_s << u"Frid"_s << u"Olaf Frid"_s;
        QTest::newRow("she is the woman")
            << u"Mrs. Ada Frid met Mr. Olaf Aho. The pier was wet. She was late."_s << u"She"_s << u"Ada Frid"_s;
        QTest::newRow("he is the man") << u"Mrs. Ada Frid met Mr. Olaf Aho. The pier was wet. He was late."_s << u"He"_s
                                       << u"Olaf Aho"_s;
        QTest::newRow("a question is no name")
            << u"Does Frid oppose the pier? Frid was late."_s << u"Frid"_s << u"Frid"_s;
        QTest::newRow("whose rally it is")
            << u"Olaf Frid spoke in Osk. A Frid rally is long. A Frid supporter sang. The pier was wet. He was late."_s
            << u"He"_s << u"Olaf Frid"_s;
        QTest::newRow("no woman in particular")
            << u"Ida Aho came in. A woman should mend the lamp. She was late."_s << u"She"_s << u"Ida Aho"_s;
        QTest::newRow("nobody is named") << u"The pier was wet. She was late."_s << u"She"_s << QString();
    }

    void hasAName()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, name);
        QCOMPARE(whoIs(text, words).name, name);
    }

    void aPronounSaysWhereItsPersonIsNamed()
    {
        const QString text = u"Mrs. Ada Frid runs the ferry. She was on the pier."_s;
        const Identity she = whoIs(text, u"She"_s);
        QVERIFY(she.antecedent.has_value());
        QCOMPARE(text.sliced(she.antecedent->start(), she.antecedent->length()).right(8), u"Ada Frid"_s);
    }

    void aWifeIsNotHerHusband()
    {
        const QString text = u"Mrs. Frid stood on the stairs. Frid, behind her, had sneezed. She opened the door."_s;
        const Identity she = whoIs(text, u"She"_s);
        QVERIFY(she.antecedent.has_value());
        QCOMPARE(she.antecedent->start(), text.indexOf(u"Frid"_s));
    }

    void twoInReachMakeADoubt()
    {
        const Identity alone = whoIs(u"Mrs. Ada Frid runs the ferry. She was on the pier."_s, u"She"_s);
        const Identity two = whoIs(u"Mrs. Ada Frid met Mrs. Ida Aho. She was on the pier."_s, u"She"_s);
        QVERIFY(two.confidence < alone.confidence);
        QVERIFY(two.rival.has_value());
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "peopletest.moc"
