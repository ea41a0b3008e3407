// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/placedremarks.h"

#include "formats/writer/trackedtext.h"
#include "formats/writer/xmltext.h"
#include "review/review.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

namespace bluepencil::office {

namespace {

struct Remarks {
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

QString saidBy(const Decision &decision, QStringView raw)
{
    switch (decision.verb) {
    case Verb::Note:
        return Remarks::tr("Note: %1").arg(decision.words);
    case Verb::Query:
        return Remarks::tr("Query: %1").arg(decision.words);
    case Verb::Answer:
        return Remarks::tr("Answer: %1").arg(decision.words);
    case Verb::MoveToCredit:
        return Remarks::tr("To the credits: %1")
            .arg(raw.sliced(decision.span.start(), decision.span.length()).toString().simplified());
    default:
        return {};
    }
}

/// In the order of their places. A credit of which a part stays counts once.
QList<Decision> remarksOf(const TrackedText &text, const Review &review)
{
    QList<Decision> remarks = review.remarks();
    QSet<quint64> credits;
    for (const TextChange &change : text.changes) {
        const Decision &decision = change.decision;
        if (decision.verb == Verb::MoveToCredit && !credits.contains(decision.sequence)) {
            credits.insert(decision.sequence);
            remarks.append(decision);
        }
    }
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const Decision &a, const Decision &b) { return a.span.start() < b.span.start(); });
    return remarks;
}

/// Where the raw text in a paragraph ends; -1 where nothing of it is from there.
qsizetype rawEndOf(const TrackedParagraph &paragraph, QStringView raw)
{
    const std::less<const QChar *> before;
    for (auto piece = paragraph.pieces.crbegin(); piece != paragraph.pieces.crend(); ++piece) {
        const QChar *end = piece->text.data() + piece->text.size();
        if (piece->fate != Fate::Inserted && !before(piece->text.data(), raw.data()) &&
            !before(raw.data() + raw.size(), end))
            return end - raw.data();
    }
    return -1;
}

} // namespace

QList<PlacedRemark> placedRemarks(const TrackedText &text, const Review &review)
{
    QList<PlacedRemark> placed;
    const QList<Decision> remarks = remarksOf(text, review);
    const auto place = [&](qsizetype paragraph) {
        const Decision &decision = remarks.at(placed.size());
        placed.append({paragraph, decision, forXml(saidBy(decision, text.raw)).split(u'\n')});
    };
    for (qsizetype at = 0; at < text.paragraphs.size() && placed.size() < remarks.size(); ++at) {
        const qsizetype end = rawEndOf(text.paragraphs.at(at), text.raw);
        while (placed.size() < remarks.size() && remarks.at(placed.size()).span.start() < end)
            place(at);
    }
    while (placed.size() < remarks.size())
        place(text.paragraphs.size() - 1);
    return placed;
}

} // namespace bluepencil::office
