// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/features.h"

#include "detect/quotes/speakers/featurekeys.h"

namespace bluepencil::quotes {

void addKindFeatures(const QuoteContext &context, const Candidate &chosen, FeatureKeys &keys, FeatureNames *names)
{
    const Syntax &syntax = context.syntax;
    const QuoteShape &shape = context.shape();
    const qint32 quote = context.token();
    const bool opens = syntax.at(quote).sentenceStart;
    const bool ends = quote + 1 >= syntax.size() || syntax.at(quote + 1).sentenceStart;
    const quint64 before = opens ? 1 : tokenWord(syntax.at(quote - 1));
    const quint64 classBefore = opens ? 1 : tokenClass(syntax.at(quote - 1));
    const quint64 after = ends ? 1 : tokenClass(syntax.at(quote + 1));
    const Order order = orderOf(chosen, quote);
    const bool cueBefore = chosen.cue.first < quote;
    const Gap gap = order == Order::Elsewhere ? Gap::Long
                    : cueBefore               ? gapBetween(syntax, chosen.cue.last + 1, quote)
                                              : gapBetween(syntax, quote + 1, chosen.cue.first);
    const bool own = order != Order::Elsewhere && syntax.sentenceIndex(chosen.cue.first) == syntax.sentenceIndex(quote);
    FeatureWriter write(keys, names);
    write.add(Template::KindShape, shapeCode(shape));
    write.add(Template::KindShape, shapeCode(shape), before);
    write.add(Template::KindShape, shapeCode(shape), classBefore, after);
    write.add(Template::KindShape, shapeCode(shape), shape.lengthClass(), shape.clause);
    write.add(Template::KindNeighbours, before, after);
    write.add(Template::KindNeighbours, before, gap);
    write.add(Template::KindNeighbours, classBefore, order, own);
    write.add(Template::KindPattern, order, own, gap, shapeCode(shape));
    write.add(Template::KindPattern, order, own, shape.lengthClass());
    write.add(Template::KindGap, order, gap, classBefore);
    write.add(Template::KindPlace, opens, ends, shape.capital, order);
    write.add(Template::KindPlace, shape.opensLine, shape.fillsLine, shape.continued, shape.capital);
    if (chosen.sourced && chosen.cue.exists())
        write.add(Template::KindCue, syntax.at(chosen.cue.first).word, gap, order);
    if (const Candidate *previous = context.earlier.chosen)
        write.add(Template::KindPlace, chosen.samePairAs(*previous), shape.capital, classBefore, opens);
}

} // namespace bluepencil::quotes
