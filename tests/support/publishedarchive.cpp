// SPDX-License-Identifier: Apache-2.0
#include "support/publishedarchive.h"

#include "review/cleantext.h"
#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/editions/edition.h"
#include "store/log/decisionlog.h"
#include "store/queue/queuerecords.h"
#include "store/queue/reading.h"
#include "store/queue/readingrecords.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int paragraphs = 40;
constexpr int rarity = 100; ///< what is common stands in one of so many
const QString editor = u"M. Lund"_s;

/// Words enough that no two articles read alike.
QByteArray sentenceOf(int article, int paragraph)
{
    static const QByteArrayList nouns = {"pier", "ferry", "council", "winter", "warden", "choir", "budget", "road"};
    const int mixed = article * 31 + paragraph * 7;
    return "The " + nouns.at(mixed % nouns.size()) + " of ward " + QByteArray::number(article) + " was seen by the " +
           nouns.at((mixed / 3) % nouns.size()) + " on day " + QByteArray::number(paragraph) +
           ", and nobody said a word about the " + nouns.at((mixed / 5) % nouns.size()) + ".\n";
}

QByteArray textOf(int article, int decisions)
{
    QByteArray text;
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        const bool isCommon = article % rarity == 0;
        if (isCommon && paragraph == 0)
            text += PublishedArchive::commonCut().toUtf8() + '\n';
        else if (isCommon && paragraph == paragraphs - 1)
            text += PublishedArchive::commonLine().toUtf8() + '\n';
        else if (paragraph < decisions)
            text += "Read more: " + sentenceOf(article, paragraph);
        else
            text += sentenceOf(article, paragraph);
    }
    return text;
}

/// Cuts of the first paragraphs, as suggested.
QList<LogEntry> cutsOf(const Article &article, int decisions)
{
    QList<LogEntry> step;
    for (int i = 0; i < decisions; ++i) {
        Finding finding;
        finding.kind = Kind::Boilerplate;
        finding.category = Category::Related;
        finding.rule = "related.block";
        finding.span = article.paragraphs().at(i).text;
        Decision decision;
        decision.verb = Verb::Cut;
        decision.span = finding.span;
        decision.finding = finding.id();
        decision.kind = finding.kind;
        decision.category = finding.category;
        decision.reason = u"Links to other stories stand here, below “Read more”."_s;
        decision.editor = editor;
        decision.when = 1'700'000'000'000;
        decision.sequence = static_cast<quint64>(i) + 1;
        step.append({decision.sequence, 1, editor, decision.when, {DecisionId::on(decision.finding), {}, decision}});
    }
    return step;
}

void must(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", qUtf8Printable(outcome.sentence()));
}

void publish(const Database &database, const QString &path, int number, int decisions)
{
    const auto reading = readingOf(textOf(number, decisions), path, {});
    const auto record = recordReading(database, *reading, 1'700'000'000'000);
    const QList<LogEntry> step = cutsOf(reading->article, decisions);
    Transaction transaction(database);
    must(transaction.begin());
    must(DecisionLog(database, record->reading).append(step, reading->article));
    const auto review = reviewOf(step);
    Edition edition;
    edition.number = 1;
    edition.reading = record->reading;
    edition.revision = revisionOf(step);
    edition.rawHash = reading->byteHash;
    edition.exported = CleanText(reading->article, review->cuts()).text().toUtf8();
    edition.exportedHash = sha256(edition.exported);
    for (const LogEntry &entry : step)
        edition.decisions.append(*entry.change.after);
    edition.editor = editor;
    edition.when = 1'700'000'500'000;
    must(addEdition(database, record->source, edition));
    must(recordState(database, record->source, QueueState::Approved));
    must(transaction.commit());
}

} // namespace

QString PublishedArchive::commonLine()
{
    return u"The warden of Tessin Bay was paid nine thousand crowns for the old pier."_s;
}

QString PublishedArchive::commonCut()
{
    return u"“Nobody asked the choir,” said Ida Brandt of the harbour office."_s;
}

PublishedArchive::PublishedArchive(int articles, int decisions)
{
    auto workspace = Workspace::open(dataFolder());
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.sentence()));
    m_workspace = std::move(*workspace);
    const Database &database = m_workspace->database();
    for (int number = 0; number < articles; ++number)
        publish(database, m_folder.filePath(u"article-%1.txt"_s.arg(number)), number, decisions);
}

} // namespace bluepencil
