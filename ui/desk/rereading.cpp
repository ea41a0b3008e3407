// SPDX-License-Identifier: Apache-2.0
#include "desk/rereading.h"

#include "commands/reviewflow.h"
#include "desk/filewatch.h"
#include "desk/queueflow.h"
#include "dialogs/dialogs.h"
#include "dialogs/readingdialog.h"
#include "store/session/previousversion.h"
#include "store/session/reviewsession.h"
#include "words/historywords.h"
#include "words/words.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestExample = 24;

/// The words at the first place that has them.
QString excerpt(QStringView text)
{
    const QString words = text.toString().simplified();
    return words.size() <= longestExample ? words : words.first(longestExample) + u'…';
}

/// Where the word begins that ends or stands at a place, and where the one ends that begins there; not far away.
qsizetype startOfWord(const QString &text, qsizetype at)
{
    constexpr qsizetype furthest = 16;
    const qsizetype space = text.lastIndexOf(u' ', std::max<qsizetype>(0, at - 2));
    return std::max({qsizetype(0), space + 1, at - furthest});
}

qsizetype endOfWord(const QString &text, qsizetype at)
{
    constexpr qsizetype furthest = 16;
    const qsizetype space = text.indexOf(u' ', std::min(text.size(), at + 1));
    return std::min({text.size(), space < 0 ? text.size() : space, at + furthest});
}

/// What there is to undo in a text as it was scraped.
QList<DamageFound> damagesIn(const QString &text)
{
    QList<DamageFound> found;
    for (const Damage damage : {Damage::Encoding, Damage::Leftovers, Damage::Wrapping}) {
        const QList<Repair> repairs = repairsOf(text, damage);
        if (repairs.isEmpty())
            continue;
        // A line end says nothing alone: the words on both sides are shown.
        const Span first = repairs.first().span;
        const qsizetype from = startOfWord(text, first.start());
        const qsizetype to = endOfWord(text, first.end());
        const QStringView before = QStringView(text).sliced(from, first.start() - from);
        const QStringView behind = QStringView(text).sliced(first.end(), to - first.end());
        found.append({damage, repairs.size(), excerpt(QStringView(text).sliced(from, to - from)),
                      excerpt(before.toString() + repairs.first().text + behind.toString())});
    }
    return found;
}

/// Asked of the text without repairs, which may be another than the one in review.
Result<ReadingQuestion> questionAbout(const Reading &reading)
{
    ReadingQuestion question;
    question.now = reading.options;
    question.encoding = reading.article.origin().encoding;
    question.isPage = reading.options.decode.wholePage || !reading.article.pageMarks().isEmpty();
    question.fields = reading.article.origin().fields;
    ReadingOptions plain = reading.options;
    plain.repaired = {};
    const Result<Reading> unrepaired =
        reading.options.repaired ? readingOf(reading.bytes, reading.path, plain) : Result<Reading>(reading);
    if (!unrepaired)
        return unrepaired.failure();
    question.damages = damagesIn(unrepaired->article.text());
    return question;
}

} // namespace

Rereading::Rereading(const DeskContext &context, QueueFlow *queue, QObject *parent)
    : DeskPart(context, parent)
    , m_queue(queue)
{
}

void Rereading::reread()
{
    if (session() && hasChangedOnDisk(*session())) {
        m_queue->open(m_queue->current());
        return;
    }
    const Offer offer = offerEarlierDecisions();
    if (offer == Offer::Done)
        return;
    if (!m_queue->openNextChanged() && offer == Offer::Nothing)
        Q_EMIT noted(tr("No file has changed, and there is no earlier decision to take over."));
}

void Rereading::reopenAs()
{
    if (!session())
        return;
    const Result<ReadingQuestion> question = questionAbout(session()->reading());
    if (!question) {
        Q_EMIT said(question.sentence());
        return;
    }
    if (const auto chosen = dialogs()->howToRead(window(), *question))
        Q_EMIT readingChosen(*chosen);
}

Rereading::Offer Rereading::offerEarlierDecisions()
{
    if (!session())
        return Offer::Nothing;
    const Result<QList<Proposal>> proposals = openProposals(*session());
    if (!proposals.ok()) {
        Q_EMIT said(proposals.sentence());
        return Offer::Done;
    }
    const Article &article = session()->article();
    const QList<Change> changes = confirmAll(*proposals, session()->review(), article, flow()->signature());
    if (changes.isEmpty())
        return Offer::Nothing;
    QStringList lines;
    for (const Change &change : changes)
        lines.append(u"%1: %2"_s.arg(whatOf(change), excerptOf(article, placeOf(change))));
    const QString title = tr("Take over earlier decisions");
    const QString text =
        tr("Decide this as it was decided on the earlier text? What is not found again stays undecided.");
    if (!dialogs()->confirm(window(), {title, text, lines, tr("Take over")}))
        return Offer::Declined;
    flow()->take(changes, title);
    return Offer::Done;
}

} // namespace bluepencil
