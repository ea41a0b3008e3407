// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/tokens.h"

#include "detect/quotes/syntax/grammar.h"
#include "detect/quotes/syntax/marks.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

namespace {

QStringList tokensIn(const QString &text, Language language = Language::English)
{
    const Article article(text);
    QStringList tokens;
    for (const Token &token : tokensOf(article, scanMarks(article), *Grammar::of(language)))
        tokens.append(article.textOf(token.span()).toString());
    return tokens;
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsPartedIntoWordsAndMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens"); // parted by blanks
        QTest::newRow("words and a stop") << u"The mole broke."_s << u"The mole broke ."_s;
        QTest::newRow("what joins a word")
            << u"O'Neil's well-known 10,000 boats"_s << u"O'Neil 's well-known 10,000 boats"_s;
        QTest::newRow("an abbreviation") << u"Mr. Maddox of the U.S. fleet"_s << u"Mr. Maddox of the U.S. fleet"_s;
        QTest::newRow("a clitic") << u"she'd gone"_s << u"she 'd gone"_s;
        QTest::newRow("a quotation is one") << u"“We swim,” she said"_s << u"“We·swim,” she said"_s;
        QTest::newRow("stops and dashes in a row") << u"Gone...!! -- home"_s << u"Gone ... !! -- home"_s;
        QTest::newRow("commas apart") << u"one,, two"_s << u"one , , two"_s;
        QTest::newRow("a drawn line") << u"tide ~~~~~ ====&&&& ebb"_s << u"tide ~~~~~ ==== &&&& ebb"_s;
    }
    void aTextIsPartedIntoWordsAndMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QStringList expected = tokens.split(u' ');
        for (QString &token : expected)
            token.replace(u'·', u' ');
        QCOMPARE(tokensIn(text), expected);
    }

    void whatHangsOnAWordIsPartedByLanguage()
    {
        QCOMPARE(tokensIn(u"l'eau, dit-il"_s, Language::French),
                 (QStringList{u"l'"_s, u"eau"_s, u","_s, u"dit"_s, u"il"_s}));
        QCOMPARE(tokensIn(u"l'eau"_s), QStringList{u"l'eau"_s});
    }
};

QTEST_APPLESS_MAIN(TokensTest)
#include "tokenstest.moc"
