// SPDX-License-Identifier: Apache-2.0
#include "support/generatedsources.h"

#include <QRandomGenerator>
#include <QStringList>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

const QStringList &places()
{
    static const QStringList all{u"Skerrow"_s,  u"Tessel"_s, u"Hallow Point"_s, u"Brindle Quay"_s, u"Osk"_s,
                                 u"Marrowby"_s, u"Pellan"_s, u"Quillhaven"_s,   u"Dunmere"_s,      u"Varrick"_s};
    return all;
}

const QStringList &people()
{
    static const QStringList all{u"Ida Morrow"_s, u"Tomas Venn"_s,  u"Edda Frayle"_s, u"Joss Calder"_s,
                                 u"Mira Holt"_s,  u"Lars Penrow"_s, u"Nell Okafor"_s, u"Piet Sarn"_s};
    return all;
}

const QStringList &things()
{
    static const QStringList all{u"the ferry"_s,       u"the sea wall"_s, u"the fish market"_s,
                                 u"the lighthouse"_s,  u"the old mill"_s, u"the school bridge"_s,
                                 u"the tidal gauge"_s, u"the chapel"_s,   u"the northern slipway"_s,
                                 u"the rope works"_s};
    return all;
}

/// The pattern with the words in their places. A list draws them in the order in which they stand, where the arguments
/// of a call are drawn in one that each compiler chooses: the articles would not be the same.
QString filled(QString pattern, const QStringList &words)
{
    for (const QString &word : words)
        pattern = pattern.arg(word);
    return pattern;
}

class Drawing {
public:
    explicit Drawing(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int upTo(int end) { return static_cast<int>(m_random.bounded(end)); }
    [[nodiscard]] bool chance(int percent) { return upTo(100) < percent; }
    [[nodiscard]] const QString &of(const QStringList &list) { return list.at(upTo(static_cast<int>(list.size()))); }

    [[nodiscard]] QString sentence()
    {
        switch (upTo(4)) {
        case 0:
            return filled(
                u"The council of %1 agreed on Tuesday to spend %2 marks on %3, which %4 had asked for since spring."_s,
                {of(places()), QString::number(100 + upTo(9000)), of(things()), of(people())});
        case 1:
            return filled(
                u"Engineers who looked at %1 near %2 counted %3 cracks, and the report names %4 of them as grave."_s,
                {of(things()), of(places()), QString::number(20 + upTo(900)), QString::number(2 + upTo(18))});
        case 2:
            return filled(
                u"On the road to %1 a cart with %2 crates turned over at dusk, but %3 and two neighbours were unhurt."_s,
                {of(places()), QString::number(10 + upTo(700)), of(people())});
        default:
            return filled(
                u"%1 had kept the accounts of %2 for %3 years before anyone in %4 asked where the copies were."_s,
                {of(people()), of(things()), QString::number(2 + upTo(60)), of(places())});
        }
    }
    [[nodiscard]] QString paragraph() { return filled(u"%1 %2"_s, {sentence(), sentence()}); }

private:
    QRandomGenerator m_random;
};

/// What a site puts around its articles, and what its articles share all the same.
struct Site {
    QString name;
    QStringList before;   ///< furniture above the article
    QStringList between;  ///< in it
    QStringList after;    ///< below it
    QStringList headings; ///< that stay
    QString background;   ///< stays
    QString quotation;    ///< stays
};

/// Wordings that no list has, beside some that every list has.
Site siteNumber(int number, Drawing &draw)
{
    const QString place = draw.of(places());
    Site site;
    site.name = u"site%1.example"_s.arg(number);
    site.before = {u"%1 Ledger, set in harbour type since %2"_s.arg(place, QString::number(1800 + draw.upTo(120))),
                   u"Tides today: high at the quay by lamp %1"_s.arg(number)};
    site.between = {u"Advertisement"_s, u"The %1 Ledger walks every Sunday, boots and lantern, from pier %2"_s.arg(
                                            place, QString::number(number + 1))};
    site.after = {u"Share this article"_s,
                  u"%1 Ledger keeps its presses turning with herring money, as it always has."_s.arg(place),
                  u"The lamp room of the Ledger is at %1 Rope Lane, second stair, ring twice"_s.arg(number + 3),
                  u"Bluebell edition, folded by hand"_s};
    site.headings = {u"Background"_s, u"What happens now"_s};
    site.background = draw.paragraph();
    site.quotation =
        filled(u"“We had asked for %1 in writing and were told to wait for the frost,” said %2, who runs %3."_s,
               {draw.of(things()), draw.of(people()), draw.of(things())});
    return site;
}

class ArticleBuilder {
public:
    void keep(const QString &line) { m_lines.append(line); }
    void junk(const QString &line)
    {
        m_junk.insert(m_lines.size());
        m_lines.append(line);
    }
    [[nodiscard]] GeneratedArticle built(const QString &site) const
    {
        Origin origin;
        origin.site = site;
        return {Article(m_lines.join(u'\n'), origin), m_junk};
    }

private:
    QStringList m_lines;
    QSet<qsizetype> m_junk;
};

GeneratedArticle articleOf(const Site &site, Drawing &draw)
{
    constexpr int often = 70; // in a hundred
    constexpr int seldom = 12;
    ArticleBuilder article;
    for (const QString &line : site.before) {
        if (draw.chance(often))
            article.junk(line);
    }
    article.keep(filled(u"%1 waits for news of %2"_s, {draw.of(places()), draw.of(things())}));
    const int paragraphs = 4 + draw.upTo(5);
    for (int i = 0; i < paragraphs; ++i) {
        article.keep(draw.paragraph());
        if (i == 1 && draw.chance(often))
            article.junk(draw.of(site.between));
        if (i == 2 && draw.chance(often))
            article.keep(draw.of(site.headings));
        if (i == 2 && draw.chance(seldom))
            article.keep(site.background);
        if (i == 3 && draw.chance(seldom))
            article.keep(site.quotation);
    }
    article.keep(draw.paragraph());
    for (const QString &line : site.after) {
        if (draw.chance(often))
            article.junk(line);
    }
    return article.built(site.name);
}

} // namespace

QList<GeneratedArticle> generatedSources(int sites, int articlesEach, quint32 seed)
{
    Drawing draw(seed);
    QList<GeneratedArticle> articles;
    for (int number = 0; number < sites; ++number) {
        const Site site = siteNumber(number, draw);
        for (int i = 0; i < articlesEach; ++i)
            articles.append(articleOf(site, draw));
    }
    return articles;
}

} // namespace bluepencil
