// SPDX-License-Identifier: Apache-2.0
#include "details/detail.h"

#include "review/remarks.h"
#include "review/runs.h"
#include "store/session/reviewsession.h"
#include "words/harmwords.h"
#include "words/historywords.h"
#include "words/runcard.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Detail)
};

/// More of the log than this is read in History.
constexpr qsizetype longestLog = 20;

QString signatureOf(const QString &editor, qint64 when)
{
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(when), QLocale::ShortFormat);
    return Words::tr("%1, %2", "who, when").arg(editor, time);
}

std::optional<Partner> partnerOf(const Article &article, const Finding &finding)
{
    const auto original = finding.spanOf(Role::Original);
    if (!original)
        return std::nullopt;
    const qsizetype paragraph = article.paragraphAt(original->start());
    return Partner{article.paragraphs().at(paragraph).number, article.textOf(*original).trimmed().toString(),
                   wordDifferences(article.textOf(*original).trimmed(), article.textOf(finding.span).trimmed())};
}

FindingDetail detailOf(const Article &article, const Finding &finding)
{
    const QString number = QLocale().toString(static_cast<double>(finding.confidence), 'f', 2);
    return {wordsFor(finding),
            QString::fromLatin1(finding.rule),
            Words::tr("%1, %2", "how sure, as a number").arg(wordFor(certaintyOf(finding)), number),
            reasonPartsOf(finding, article),
            article.textOf(finding.span).trimmed().toString(),
            partnerOf(article, finding)};
}

/// The last query that was asked under this name.
std::optional<Decision> queryBefore(const QList<LogEntry> &log, DecisionId id)
{
    for (auto entry = log.crbegin(); entry != log.crend(); ++entry) {
        if (entry->change.id == id && entry->change.after && entry->change.after->verb == Verb::Query)
            return entry->change.after;
    }
    return std::nullopt;
}

RemarkDetail detailOf(const Decision &remark, const QList<LogEntry> &log)
{
    RemarkDetail detail{remark.verb, remark.words, signatureOf(remark.editor, remark.when), {}, {}};
    if (remark.verb != Verb::Answer)
        return detail;
    if (const auto query = queryBefore(log, DecisionId::own(Verb::Query, remark.span))) {
        detail.query = query->words;
        detail.asked = signatureOf(query->editor, query->when);
    }
    return detail;
}

/// What was said and stands is told already.
bool isTold(const Change &change, const QList<RemarkDetail> &remarks)
{
    return change.after && change.after->verb >= Verb::Note &&
           std::any_of(remarks.begin(), remarks.end(), [&](const RemarkDetail &remark) {
               return remark.words == change.after->words || remark.query == change.after->words;
           });
}

QList<LogDetail> logOf(const QList<LogEntry> &log, Span place, const QList<RemarkDetail> &remarks)
{
    QList<LogDetail> lines;
    for (auto entry = log.crbegin(); entry != log.crend() && lines.size() < longestLog; ++entry) {
        if (placeOf(entry->change).overlaps(place) && !isTold(entry->change, remarks))
            lines.append({whatOf(entry->change), signatureOf(entry->editor, entry->when)});
    }
    return lines;
}

} // namespace

Detail detailOf(const ReviewSession &session, const QList<Finding> &run, Span place)
{
    Detail detail;
    if (run.isEmpty()) {
        detail.title = excerptOf(session.article(), place);
    } else {
        const RunCard card = cardOf(session.article(), run, session.review());
        detail.title = card.title;
        detail.state = wordFor(card.state);
        detail.warnings = harmWarnings(session, run);
    }
    for (const Finding &finding : run)
        detail.findings.append(detailOf(session.article(), finding));
    const QList<Decision> remarks = remarksOn(session.review(), place);
    for (const Decision &remark : remarks)
        detail.remarks.append(detailOf(remark, session.history()));
    detail.log = logOf(session.history(), place, detail.remarks);
    return detail;
}

} // namespace bluepencil
