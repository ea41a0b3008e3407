// SPDX-License-Identifier: Apache-2.0
#include "words/runcard.h"

#include "review/remarks.h"
#include "review/seenalone.h"
#include "text/article.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunCard)
};

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

bool isAllRepeats(const QList<Finding> &run)
{
    return std::all_of(run.begin(), run.end(), [](const Finding &f) { return f.kind == Kind::Duplicate; });
}

/// True when nothing that stays stands between them.
bool isUnbroken(const Article &article, const QList<Finding> &run)
{
    for (qsizetype i = 1; i < run.size(); ++i) {
        const Span between(run.at(i - 1).span.end(), std::max(run.at(i - 1).span.end(), run.at(i).span.start()));
        if (!article.textOf(between).trimmed().isEmpty())
            return false;
    }
    return true;
}

/// What stands below the article, with nothing of it between.
bool isTail(const Article &article, const QList<Finding> &run)
{
    const QStringView behind = QStringView(article.text()).sliced(run.last().span.end());
    return behind.trimmed().isEmpty() && isUnbroken(article, run);
}

QString whyTogether(const Article &article, const QList<Finding> &run)
{
    const bool allSure =
        std::all_of(run.begin(), run.end(), [](const Finding &f) { return certaintyOf(f) == Certainty::Sure; });
    if (!isUnbroken(article, run))
        return allSure ? Words::tr(" within one look, all sure; what stands between them stays.")
                       : Words::tr(" within one look, each sure or likely; what stands between them stays.");
    return allSure ? Words::tr(" side by side, all sure.") : Words::tr(" side by side, each sure or likely.");
}

/// Of a run with gaps each suggestion by itself: what stays is none of it.
QString excerptOfRun(const Article &article, const QList<Finding> &run)
{
    if (isUnbroken(article, run))
        return excerptOf(article, run.first().span.united(run.last().span));
    QStringList parts;
    for (const Finding &finding : run)
        parts.append(excerptOf(article, finding.span));
    return parts.join(u" … "_s);
}

QList<Decision> remarksOnRun(const QList<Finding> &run, const Review &review)
{
    QList<Decision> remarks = remarksOn(review, run.first().span.united(run.last().span));
    remarks.removeIf([&run](const Decision &remark) {
        return std::none_of(run.begin(), run.end(),
                            [&remark](const Finding &finding) { return finding.span.overlaps(remark.span); });
    });
    return remarks;
}

/// What was decided of it, where something was.
QString stateWordOf(const RunCard &card)
{
    if (card.state == RunState::Undecided)
        return {};
    return card.isOpen() ? Words::tr("partly decided") : wordFor(card.state);
}

/// One suggestion says why; several side by side say that they are, and each of their lines says the rest.
QList<ReasonPart> reasonOfRun(const Article &article, const QList<Finding> &run)
{
    if (run.size() == 1)
        return reasonPartsOf(run.first(), article);
    return {{Words::tr("%n suggestions", nullptr, static_cast<int>(run.size())), true},
            {whyTogether(article, run), false}};
}

} // namespace

qsizetype linesOf(const Article &article, Span span)
{
    const QList<Paragraph> &paragraphs = article.paragraphs();
    qsizetype lines = 0;
    for (qsizetype i = article.paragraphAt(span.start());
         i < paragraphs.size() && paragraphs.at(i).text.start() < span.end(); ++i)
        lines += paragraphs.at(i).isBlank() ? 0 : 1;
    return lines;
}

QString titleOf(const Article &article, const QList<Finding> &run)
{
    qsizetype lines = 0;
    QStringList kinds;
    for (const Finding &finding : run) {
        lines += linesOf(article, finding.span);
        const QString kind = wordsFor(finding);
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    const int count = static_cast<int>(lines);
    if (isAllRepeats(run) && lines > 1)
        return Words::tr("Repeat · %n paragraphs", nullptr, count);
    if (kinds.size() > 1 && isTail(article, run))
        return Words::tr("Tail · %n lines", nullptr, count);
    // The number of lines is what a narrow card must not lose.
    const QString what =
        capitalised(kinds.size() > 2 ? Words::tr("%1 and more").arg(kinds.first()) : kinds.join(u", "_s));
    return lines > 1 ? Words::tr("%1 · %n lines", nullptr, count).arg(what) : what;
}

QString noteOn(const Article &article, const Finding &finding)
{
    QString what = wordsFor(finding);
    const auto original = finding.spanOf(Role::Original);
    if (!original)
        return what;
    const qsizetype paragraph = article.paragraphAt(original->start());
    return Words::tr("%1 of paragraph %2").arg(what).arg(article.paragraphs().at(paragraph).number);
}

QString wordFor(RunState state)
{
    switch (state) {
    case RunState::Undecided:
        return Words::tr("to decide");
    case RunState::Cut:
        return Words::tr("cut");
    case RunState::Kept:
        return Words::tr("kept");
    case RunState::Mixed:
        return Words::tr("partly cut");
    }
    return {};
}

bool RunCard::isOpen() const
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const CardLine &line) { return line.state == CutState::Undecided; });
}

QString markFor(const QList<Decision> &remarks)
{
    if (remarks.isEmpty())
        return {};
    const bool open =
        std::any_of(remarks.begin(), remarks.end(), [](const Decision &remark) { return remark.verb == Verb::Query; });
    return open ? Words::tr("query") : Words::tr("note");
}

QString wordFor(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        return Words::tr("Sure");
    case Certainty::Likely:
        return Words::tr("Likely");
    case Certainty::Check:
        return Words::tr("Check");
    }
    return {};
}

QString RunCard::spoken() const
{
    QString why;
    for (const ReasonPart &part : reason)
        why += part.text;
    const QString stands = mark.isEmpty() ? wordFor(state) : Words::tr("%1, %2").arg(wordFor(state), mark);
    return Words::tr("%1, %2, %3. %4 %5").arg(title, stands, certainty, why, excerpt);
}

QString RunCard::corner() const
{
    const QString word = stateWord.isEmpty() ? certainty : stateWord;
    return mark.isEmpty() ? word
                          : Words::tr("%1 · %2", "a note or query, how sure or what was decided").arg(mark, word);
}

RunCard cardOf(const Article &article, const QList<Finding> &run, const Review &review, const QList<Finding> &findings)
{
    RunCard card = outlineOf(article, run, review);
    for (CardLine &line : card.lines)
        line.reason = reasonOf(line.finding, article);
    card.reason = reasonOfRun(article, run);
    if (!holdingSpeech(article, findings, run).isEmpty())
        card.reason.append({u' ' + Words::tr("Somebody is quoted in it: read it first."), true});
    return card;
}

RunCard outlineOf(const Article &article, const QList<Finding> &run, const Review &review)
{
    RunCard card;
    card.title = titleOf(article, run);
    const auto leastSure = std::min_element(
        run.begin(), run.end(), [](const Finding &a, const Finding &b) { return a.confidence < b.confidence; });
    card.certainty = wordFor(certaintyOf(*leastSure));
    card.family = familyOf(run.first());
    card.excerpt = excerptOfRun(article, run);
    for (const Finding &finding : run)
        card.lines.append(
            {finding, excerptOf(article, finding.span), noteOn(article, finding), {}, review.stateOf(finding)});
    const QList<Decision> remarks = remarksOnRun(run, review);
    card.mark = markFor(remarks);
    for (const Decision &remark : remarks)
        card.said.append(remark.words);
    card.state = stateOf(run, review);
    card.stateWord = stateWordOf(card);
    return card;
}

} // namespace bluepencil
