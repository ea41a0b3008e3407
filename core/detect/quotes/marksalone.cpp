// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/marksalone.h"

#include "detect/lexicon/lexicon.h"
#include "detect/quotes/explanation.h"
#include "detect/quotes/unbalanced.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QLocale>

namespace bluepencil::quotes {

namespace {

struct LanguageWarning {
    Q_DECLARE_TR_FUNCTIONS(LanguageWarning)
};

/// Shown at the usual threshold, and no surer.
constexpr float likelySpoken = 0.5F;
/// Names and terms are offered below the usual threshold.
constexpr float likelyTerm = 0.45F;

/// A sentence with a mark of its own, or so many words that they are hardly a name.
bool looksLikeSpeech(const QuoteShape &shape)
{
    constexpr int longestName = 7;
    return shape.outermost && shape.capital && (shape.finalMark != FinalMark::None || shape.words > longestName);
}

Finding findingOf(const MarkedRegion &region, const QuoteShape &shape)
{
    const bool speech = looksLikeSpeech(shape);
    Finding finding;
    finding.kind = Kind::Quote;
    finding.category = speech ? Category::Direct : shape.titleCase ? Category::Title : Category::Scare;
    finding.span = region.span;
    finding.confidence = speech ? likelySpoken : likelyTerm;
    finding.rule = quoteRule(finding.category, region).name;
    return finding;
}

Warning warningFor(std::optional<Language> language)
{
    if (!language)
        return {WarningCode::Language, Span(),
                LanguageWarning::tr("The article is in a language whose grammar Bluepencil does not know: quotation "
                                    "marks are found, who speaks is not.")};
    const QString name = QLocale::languageToString(QLocale(codeOf(*language)).language());
    return {
        WarningCode::Language, Span(),
        LanguageWarning::tr("The article seems to be in %1, whose grammar Bluepencil does not know: quotation marks "
                            "are found, who speaks is not.")
            .arg(name)};
}

} // namespace

QuoteFindings markedAlone(const Article &article, const std::vector<MarkedRegion> &regions,
                          std::optional<Language> language)
{
    static const Grammar nothing = Grammar(Lexicon(), Lexicon(), Lexicon());
    const Syntax syntax = parse(article, regions, nothing);
    const std::vector<QuoteShape> shapes = shapesOf(article, regions, syntax);
    QuoteFindings found;
    found.quotes.reserve(static_cast<qsizetype>(regions.size()));
    found.warnings.append(warningFor(language));
    const QString unbalanced = unbalancedReason();
    for (size_t i = 0; i < regions.size(); ++i) {
        found.quotes.append(findingOf(regions[i], shapes[i]));
        if (isUnbalanced(regions, shapes, i))
            found.warnings.append({WarningCode::Unbalanced, regions[i].span, unbalanced});
    }
    return found;
}

} // namespace bluepencil::quotes
