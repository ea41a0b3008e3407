// SPDX-License-Identifier: Apache-2.0
#include "detect/findings/reason.h"

#include "detect/findings/reasontable.h"
#include "text/article.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <span>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

const ReasonRow *rowOf(std::span<const ReasonRow> rows, const char *name)
{
    const auto row = std::lower_bound(rows.begin(), rows.end(), name,
                                      [](const ReasonRow &r, const char *n) { return std::strcmp(r.name, n) < 0; });
    return row != rows.end() && std::strcmp(row->name, name) == 0 ? &*row : nullptr;
}

const ReasonRow *rowOf(const char *name)
{
    for (const auto rows : {cutReasons(), quoteReasons()}) {
        if (const ReasonRow *row = rowOf(rows, name))
            return row;
    }
    return nullptr;
}

/// The words of a rule or term; its bare name where a table lacks it, which the tests forbid.
QString wordsFor(const char *name)
{
    const ReasonRow *row = rowOf(name);
    return row ? Reason::tr(row->words) : QString::fromLatin1(name);
}

QString shortened(QStringView text)
{
    constexpr qsizetype longest = 40;
    const QString line = text.toString().simplified();
    return line.size() <= longest ? line : line.first(longest - 1).trimmed() + u'…';
}

/// Empty for a number of nothing that nobody would give as a reason: "0 lines around ask a question".
QString termWords(const EvidenceTerm &term)
{
    const QString words = wordsFor(term.name);
    if (term.detail == "0"_L1 && words.contains("%1"_L1)) {
        const ReasonRow *row = rowOf(term.name);
        return row && row->none ? Reason::tr(row->none) : QString();
    }
    return words.contains("%1"_L1) ? words.arg(term.detail) : words;
}

QString strongestTerms(const Finding &finding)
{
    constexpr int shown = 3;
    QStringList words;
    for (const EvidenceTerm &term : finding.evidence) {
        if (term.weight <= 0 || words.size() == shown)
            continue;
        if (const QString said = termWords(term); !said.isEmpty())
            words.append(said);
    }
    return words.join(Reason::tr(", "));
}

/// Whether the sentence begins with words of the article, which may be "the warden"; what stands in quotation marks
/// stays as it is there.
bool beginsWithArticle(const QString &words)
{
    return words.startsWith(u'%') || words.startsWith("*%"_L1);
}

QString paragraphOf(Span span, const Article &article)
{
    const qsizetype index = article.paragraphAt(span.start());
    return QString::number(index < 0 ? 0 : article.paragraphs().at(index).number);
}

/// Who speaks, by the name, or by the words that stand in the text for it.
QString speakerIn(const Finding &finding, const Article &article)
{
    const auto speaker = finding.spanOf(Role::Speaker);
    const QString said = speaker ? shortened(article.textOf(*speaker)) : QString();
    if (finding.spanOf(Role::Antecedent))
        return Reason::tr("“%1”").arg(said);
    return finding.name.isEmpty() ? said : finding.name;
}

/// Whom a pronoun is taken for, and who else may be meant; empty where the speaker is no pronoun.
QString antecedentIn(const Finding &finding, const Article &article)
{
    const auto speaker = finding.spanOf(Role::Speaker);
    const auto antecedent = finding.spanOf(Role::Antecedent);
    if (!speaker || !antecedent)
        return {};
    const QString said = shortened(article.textOf(*speaker));
    const QString words = shortened(article.textOf(*antecedent));
    const QString meant = finding.name.isEmpty() ? words : finding.name;
    const QString taken = Reason::tr("%1 is taken for %2, named in paragraph %3")
                              .arg(Reason::tr("“%1”").arg(said), meant, paragraphOf(*antecedent, article));
    const auto other = finding.kind == Kind::Attribution ? finding.spanOf(Role::Competitor) : std::nullopt;
    if (!other)
        return taken + u'.';
    return Reason::tr("%1; %2 may be meant as well.").arg(taken, shortened(article.textOf(*other)));
}

/// "…, %lines lines: …" of a single line: it needs no count, and every language would need another word.
void leaveCountOut(QString &sentence)
{
    const qsizetype comma = sentence.indexOf(", %lines"_L1);
    if (comma < 0)
        return;
    qsizetype end = comma + 1;
    while (end < sentence.size() && !u":,\u00a0"_s.contains(sentence.at(end))) // French has a space before its colon
        ++end;
    sentence.remove(comma, end - comma);
}

QString filled(QString sentence, const Finding &finding, const Article &article)
{
    if (!sentence.contains(u'%'))
        return sentence;
    if (sentence.contains("%text"_L1))
        sentence.replace("%text"_L1, shortened(article.textOf(finding.span)));
    if (const auto original = finding.spanOf(Role::Original))
        sentence.replace("%original"_L1, paragraphOf(*original, article));
    if (finding.lines.size() <= 1)
        leaveCountOut(sentence);
    if (sentence.contains("%lines"_L1))
        sentence.replace("%lines"_L1, QString::number(std::max<qsizetype>(1, finding.lines.size())));
    if (sentence.contains("%name"_L1))
        sentence.replace("%name"_L1, speakerIn(finding, article));
    if (const auto cue = finding.spanOf(Role::Cue))
        sentence.replace("%cue"_L1, shortened(article.textOf(*cue)));
    if (sentence.contains("%terms"_L1)) {
        const QString terms = strongestTerms(finding);
        // Where a form says it all, nothing follows the colon.
        sentence.replace(terms.isEmpty() ? ": %terms"_L1 : "%terms"_L1, terms);
    }
    return sentence;
}

/// With its first letter as a capital, which may stand behind a quotation mark.
QString withCapital(QString sentence)
{
    for (QChar &c : sentence) {
        if (c.isLetter()) {
            c = c.toUpper();
            break;
        }
        if (c != u'“')
            break;
    }
    return sentence;
}

} // namespace

QList<ReasonPart> reasonPartsOf(const Finding &finding, const Article &article)
{
    QList<ReasonPart> parts;
    bool strong = false;
    const QString words = wordsFor(finding.rule);
    const QStringList pieces = words.split(u'*');
    for (const QString &part : pieces) {
        if (!part.isEmpty())
            parts.append({filled(part, finding, article), strong});
        strong = !strong;
    }
    if (beginsWithArticle(words) && !parts.isEmpty())
        parts.first().text = withCapital(parts.first().text);
    // A list of terms may end a sentence, so the stop is set here and not in every row.
    if (!parts.isEmpty() && !parts.last().text.endsWith(u'.'))
        parts.append({u"."_s, false});
    if (const QString meant = antecedentIn(finding, article); !meant.isEmpty())
        parts.append({u' ' + meant, false});
    return parts;
}

QString reasonOf(const Finding &finding, const Article &article)
{
    // Not joined from its parts: thousands are asked for at once when thousands are cut.
    QString words = wordsFor(finding.rule);
    const bool capital = beginsWithArticle(words);
    QString reason = filled(words.remove(u'*'), finding, article);
    if (capital)
        reason = withCapital(reason);
    if (!reason.isEmpty() && !reason.endsWith(u'.'))
        reason += u'.';
    const QString meant = antecedentIn(finding, article);
    return meant.isEmpty() ? reason : reason + u' ' + meant;
}

} // namespace bluepencil
