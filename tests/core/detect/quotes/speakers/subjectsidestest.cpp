// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/subjectsides.h"

#include "detect/quotes/syntax/grammar.h"
#include "detect/quotes/syntax/marks.h"
#include "detect/quotes/syntax/syntax.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

namespace {

/// A text, and the phrases on both sides of its last verb of saying.
struct Sides {
    Sides(const QString &text, Language language)
        : article(text)
        , regions(scanMarks(article))
        , syntax(parse(article, regions, *Grammar::of(language)))
    {
        const auto isSaying = [](const Token &token) { return token.isVerb() && token.is(WordClass::Reporting); };
        const auto last = std::find_if(syntax.tokens.rbegin(), syntax.tokens.rend(), isSaying);
        verb = static_cast<qint32>(syntax.tokens.rend() - last) - 1;
    }
    [[nodiscard]] QString textOf(const std::optional<NounPhrase> &phrase) const
    {
        return phrase ? article.text().sliced(syntax.at(phrase->first).start,
                                              syntax.at(phrase->last).end - syntax.at(phrase->first).start)
                      : QString();
    }

    Article article;
    std::vector<MarkedRegion> regions;
    Syntax syntax;
    qint32 verb = -1;
};

} // namespace

class SubjectSidesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStandsOnBothSidesOfAVerb_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("behind");
        QTest::newRow("a name before") << Language::German << u"Ada Frid sagte nichts."_s << u"Ada Frid"_s << QString();
        QTest::newRow("a time before") << Language::German << u"Am Montag sagte Ada Frid nichts."_s << QString()
                                       << u"Ada Frid"_s;
        QTest::newRow("an apposition before")
            << Language::German << u"Ada Frid, Wirtin aus Osk, sagte nichts."_s << u"Ada Frid"_s << QString();
        QTest::newRow("brackets before") << Language::Spanish << u"Ada Frid (44) dijo poco."_s << u"Ada Frid"_s
                                         << QString();
        QTest::newRow("what hangs on it")
            << Language::Spanish << u"La alcaldesa de Osk dijo poco."_s << u"La alcaldesa de Osk"_s << QString();
    }
    void whatStandsOnBothSidesOfAVerb()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        const Sides sides(text, language);
        QVERIFY(sides.verb >= 0);
        const SubjectSides subject(sides.syntax, sides.verb);
        QTEST(sides.textOf(subject.before(sides.verb)), "before");
        QTEST(sides.textOf(subject.behind(sides.verb)), "behind");
    }
};

QTEST_APPLESS_MAIN(SubjectSidesTest)
#include "subjectsidestest.moc"
