// SPDX-License-Identifier: Apache-2.0
//
// writergrowth SIZE… [--draw SEED COUNT] [SHAPE…]: writes texts of many shapes, of which every tenth paragraph is cut
// for a reason, in every format that needs neither pages nor a file that was read, in the order in which
// check_linear.py finds the costs.
#include "formats/formats.h"
#include "formats/writer/outgoing.h"
#include "quality/growth.h"
#include "review/cleantext.h"

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Outgoing decided(const QString &text)
{
    Outgoing outgoing{Article(text), {}, {}};
    QList<Change> changes;
    const auto &paragraphs = outgoing.article.paragraphs();
    for (qsizetype i = 1; i < paragraphs.size(); i += 10) {
        if (paragraphs.at(i).isBlank())
            continue;
        Decision decision;
        decision.verb = Verb::OwnCut;
        decision.span = paragraphs.at(i).text;
        decision.reason = u"Paragraph %1 says what others say."_s.arg(i + 1);
        decision.editor = u"M. Lund"_s;
        decision.when = 1'700'000'000'000 + i;
        decision.sequence = static_cast<quint64>(i) + 1;
        changes.append({DecisionId::own(Verb::OwnCut, decision.span), std::nullopt, decision});
    }
    (void)outgoing.review.apply(changes);
    outgoing.text = CleanText(outgoing.article, outgoing.review.cuts()).text();
    return outgoing;
}

/// Those of quotes find them first, which is counted with the detectors.
bool canBeCounted(const Format &format)
{
    return format.write && !format.needsPages && !format.editsSource && !format.holdsQuotes;
}

} // namespace

// What callgrind counts.
extern "C" [[gnu::noinline]] void countedWriting(const Format &format, const Outgoing &outgoing, qsizetype &bytes)
{
    const auto written = format.write(outgoing);
    bytes = written ? written->size() : -1;
}

namespace {

void write(const TextShape &shape, const std::vector<qsizetype> &sizes)
{
    const QByteArray name = shape.name.toUtf8();
    for (const qsizetype size : sizes) {
        const Outgoing outgoing = decided(textOf(shape, size));
        for (const Format &format : formats()) {
            if (!canBeCounted(format))
                continue;
            qsizetype bytes = 0;
            countedWriting(format, outgoing, bytes);
            endOfCount(format.name.data(), name.constData(), size, bytes);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    return countWork(argc, argv, &write);
}
