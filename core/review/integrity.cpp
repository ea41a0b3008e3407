// SPDX-License-Identifier: Apache-2.0
#include "review/integrity.h"

#include "review/ifallcut.h"
#include "text/article.h"
#include "text/charclass.h"
#include "text/spans.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

/// The words of a text without marks and spaces: what must not change in a quotation.
QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar unit : text) {
        if (isWordUnit(unit)) {
            word += unit;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool isQuotation(const Finding &finding)
{
    return finding.kind == Kind::Quote && isSpoken(finding.category);
}

class HarmSearch {
public:
    HarmSearch(const Article &article, const QList<Finding> &findings, const QList<Span> &cuts,
               const QList<Replacement> &replacements)
        : m_article(article)
        , m_findings(findings)
        , m_cuts(cuts)
        , m_replacements(replacements)
    {
    }

    QList<Harm> search()
    {
        for (const Finding &finding : m_findings) {
            if (finding.kind == Kind::Quote) {
                if (finding.category == Category::Statement)
                    searchLines(finding);
                else
                    searchMarks(finding);
                if (isQuotation(finding))
                    searchWords(finding);
            } else if (finding.kind == Kind::Attribution) {
                searchAttribution(finding);
            }
        }
        std::stable_sort(m_harms.begin(), m_harms.end(),
                         [](const Harm &a, const Harm &b) { return a.victim < b.victim; });
        return std::move(m_harms);
    }

private:
    /// The first cut that takes something from the span.
    [[nodiscard]] std::optional<Span> cutIn(Span span) const
    {
        const auto cuts = overlapping(m_cuts, span);
        return cuts.isEmpty() ? std::nullopt : std::optional(*cuts.begin());
    }

    /// Whether anything of the span goes out.
    [[nodiscard]] bool stays(Span span) const
    {
        qsizetype at = span.start();
        while (at < span.end()) {
            const auto cut = cutIn(Span(at, span.end()));
            if (!cut || cut->start() > at)
                return true;
            at = cut->end();
        }
        return false;
    }

    [[nodiscard]] bool goes(qsizetype unit) const { return !stays(Span(unit, unit + 1)); }

    void add(HarmKind kind, Span change, Span victim, const Finding &finding)
    {
        m_harms.append({kind, change, victim, finding.id()});
    }

    void searchMarks(const Finding &quote)
    {
        const auto cut = cutIn(quote.span);
        if (!cut || !stays(quote.span))
            return;
        const bool orphan = goes(quote.span.start()) != goes(quote.span.end() - 1);
        add(orphan ? HarmKind::OrphansMark : HarmKind::SplitsQuote, *cut, quote.span, quote);
    }

    /// Words without marks have none to lose its partner, and begin and end where they are left to; a whole paragraph
    /// may go from between them, as the advertisement does that a page puts into an answer.
    void searchLines(const Finding &quote)
    {
        for (const Span &cut : overlapping(m_cuts, quote.span)) {
            const bool isInside = cut.start() > quote.span.start() && cut.end() < quote.span.end();
            const qsizetype line = m_article.paragraphAt(cut.start());
            if (isInside && !cut.contains(m_article.paragraphs().at(line).text)) {
                add(HarmKind::SplitsQuote, cut, quote.span, quote);
                return;
            }
        }
    }

    void searchWords(const Finding &quote)
    {
        for (const Replacement &replacement : overlapping(m_replacements, quote.span, &Replacement::span)) {
            if (wordsOf(m_article.textOf(replacement.span)) != wordsOf(replacement.words))
                add(HarmKind::ChangesWords, replacement.span, quote.span, quote);
        }
    }

    void searchAttribution(const Finding &attribution)
    {
        const auto speaker = attribution.spanOf(Role::Speaker);
        const auto quote = firstThatStays(attribution);
        if (!speaker || !quote)
            return;
        if (const auto cut = cutIn(*speaker))
            add(HarmKind::LosesAttribution, *cut, *quote, attribution);
        else if (const auto lost = cutOfName(attribution.name, *speaker))
            add(HarmKind::LosesName, *lost, *speaker, attribution);
    }

    /// The first words of the attribution, in marks or not, of which something goes out.
    [[nodiscard]] std::optional<Span> firstThatStays(const Finding &attribution) const
    {
        for (const Related &related : attribution.related) {
            const bool said = related.role == Role::Quote || related.role == Role::Content;
            if (said && stays(related.span))
                return related.span;
        }
        return std::nullopt;
    }

    /// The cut that takes the first place of the full name, when none of its places stays.
    [[nodiscard]] std::optional<Span> cutOfName(const QString &name, Span speaker)
    {
        if (name.isEmpty() || m_article.textOf(speaker).contains(name))
            return std::nullopt;
        const auto known = m_lostNames.constFind(name);
        return known != m_lostNames.constEnd() ? *known : *m_lostNames.insert(name, lookForName(name));
    }

    [[nodiscard]] std::optional<Span> lookForName(const QString &name) const
    {
        std::optional<Span> first;
        for (qsizetype at = m_article.text().indexOf(name); at >= 0;
             at = m_article.text().indexOf(name, at + name.size())) {
            const auto cut = cutIn(Span(at, at + name.size()));
            if (!cut)
                return std::nullopt;
            if (!first)
                first = cut;
        }
        return first;
    }

    const Article &m_article;
    const QList<Finding> &m_findings;
    const QList<Span> &m_cuts;
    const QList<Replacement> &m_replacements;
    QHash<QString, std::optional<Span>> m_lostNames;
    QList<Harm> m_harms;
};

} // namespace

QList<Harm> harmsOf(const Article &article, const QList<Finding> &findings, const QList<Span> &cuts,
                    const QList<Replacement> &replacements)
{
    return HarmSearch(article, findings, cuts, replacements).search();
}

QList<Harm> harmsOfCutting(const Article &article, const QList<Finding> &findings, const Review &review,
                           const QList<Finding> &suggestions)
{
    const IfAllCut ifCut = ifAllCut(review, suggestions);
    QList<Harm> harms = harmsOf(article, findings, ifCut.cuts, ifCut.replacements);
    harms.removeIf([&suggestions](const Harm &harm) {
        return std::none_of(suggestions.begin(), suggestions.end(),
                            [&harm](const Finding &finding) { return finding.span.overlaps(harm.change); });
    });
    return harms;
}

} // namespace bluepencil
