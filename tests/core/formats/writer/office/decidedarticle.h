// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/outgoing.h"
#include "review/cleantext.h"
#include "review/edits.h"

#include <QRandomGenerator>
#include <QStringList>

namespace bluepencil {

/// An invented article of a few lines with random decisions, for a seed: lines that are empty, right to left, with
/// emoji, tabs, soft hyphens, spaces at their edges; cuts at the start, in the middle, at the end, of everything, side
/// by side, inside lines, over their ends; other words for some, a line end among them.
class DecidedArticle {
public:
    explicit DecidedArticle(quint32 seed)
        : m_random(seed)
    {
        const QString text = someText();
        Origin origin;
        origin.name = QStringLiteral("article %1").arg(seed);
        const QStringList languages = {QString(), QStringLiteral("de"), QStringLiteral("pt-BR"), QStringLiteral("he"),
                                       QStringLiteral("zh-TW")};
        origin.language = languages.at(seed % languages.size());
        m_outgoing.article = Article(text, origin);
        const int edits = 1 + m_random.bounded(5);
        for (int i = 0; i < edits; ++i)
            decideSomething();
        const int remarks = m_random.bounded(3);
        for (int i = 0; i < remarks; ++i)
            remarkSomewhere();
        m_outgoing.withRemarks = true;
        const Review &review = m_outgoing.review;
        m_outgoing.text = CleanText(m_outgoing.article, review.cuts(), review.replacements()).text();
    }

    [[nodiscard]] const Outgoing &outgoing() const { return m_outgoing; }

private:
    QString pick(const QStringList &list) { return list.at(m_random.bounded(list.size())); }

    QString someLine()
    {
        static const QStringList lines{
            QStringLiteral("The lock keeper counts the barges."),
            QStringLiteral("Advertisement"),
            QStringLiteral("Nobody had seen the dredger since noon, he said."),
            QString(),
            QString(),
            QStringLiteral("   "),
            QStringLiteral(" A line that begins and ends with a space "),
            QStringLiteral("Two  spaces,   three spaces."),
            QStringLiteral("\tA tab\tand another one"),
            QString::fromUtf8("The har\u00adbour\u00admaster is a\u00a0long word."),
            QString::fromUtf8("A ferry \U0001F6A2 and a flag \U0001F3F4\u200d\u2620\ufe0f sailed."),
            QString::fromUtf8(
                "\u05d4\u05e0\u05de\u05dc \u05e0\u05e1\u05d2\u05e8 \u05d1\u05e6\u05d4\u05e8\u05d9\u05d9\u05dd."),
            QString::fromUtf8("\u0627\u0644\u0645\u064a\u0646\u0627\u0621 \u0645\u063a\u0644\u0642 today."),
            QString::fromUtf8("\u6e2f\u53e3\u5173\u95ed\u4e86\u3002"),
            QStringLiteral("Read more: <b>five & six</b> \"quays\""),
            QStringLiteral("x"),
        };
        return pick(lines);
    }

    QString someText()
    {
        const QString end = pick({QStringLiteral("\n"), QStringLiteral("\n"), QStringLiteral("\r\n")});
        QStringList lines;
        const int count = 1 + m_random.bounded(7);
        for (int i = 0; i < count; ++i)
            lines.append(someLine());
        if (lines.join(QString()).trimmed().isEmpty())
            lines.append(QStringLiteral("The tide rose."));
        return lines.join(end) + (m_random.bounded(3) > 0 ? end : QString());
    }

    /// Not between the halves of a pair, of units or of a line end.
    qsizetype wholeAt(qsizetype at) const
    {
        const QString &text = m_outgoing.article.text();
        const bool parts = at > 0 && at < text.size() &&
                           (text.at(at).isLowSurrogate() || (text.at(at) == u'\n' && text.at(at - 1) == u'\r'));
        return parts ? at + 1 : at;
    }

    Span someSpan()
    {
        const Article &article = m_outgoing.article;
        const auto lines = article.paragraphs().size();
        switch (m_random.bounded(8)) {
        case 0:
            return Span(0, article.length());
        case 1:
            return article.lineOf(0);
        case 2:
            return article.lineOf(lines - 1);
        case 3:
        case 4: {
            const qsizetype first = m_random.bounded(lines);
            const qsizetype last = std::min(lines - 1, first + m_random.bounded(3));
            return Span(article.lineOf(first).start(), article.paragraphs().at(last).text.end());
        }
        case 5:
            return article.lineOf(m_random.bounded(lines));
        default: {
            const qsizetype start = wholeAt(m_random.bounded(article.length()));
            return Span(start, wholeAt(std::min(article.length(), start + 1 + m_random.bounded(12))));
        }
        }
    }

    void decideSomething()
    {
        static const QStringList words{
            QStringLiteral("other words"),
            QStringLiteral(" spaced "),
            QString::fromUtf8("\u05e9\u05dc\u05d5\u05dd"),
            QStringLiteral("one line\nand another"),
            QStringLiteral("a whole line\n"),
            QStringLiteral("a\tb"),
        };
        static const QStringList editors{QStringLiteral("M. Lund"), QStringLiteral("Ana & \"Bo\" <desk>"), QString()};
        Review &review = m_outgoing.review;
        const Span span = someSpan();
        const Signature by{pick(editors), 1'700'000'000'000 + m_random.bounded(10'000) * 1000LL};
        const auto reason = static_cast<CutReason>(m_random.bounded(4));
        QList<Change> changes;
        if (m_random.bounded(10) < 6)
            changes = cutOwn(review, m_outgoing.article, span, reason, by);
        else if (m_random.bounded(4) > 0)
            changes = replace(review, m_outgoing.article, span, pick(words), by);
        else
            changes = restore(review, m_outgoing.article, span, by);
        (void)review.apply(changes);
    }

    void remarkSomewhere()
    {
        static const QStringList words{QStringLiteral("Is that so?"), QStringLiteral("Two lines,\n <here> & there.")};
        const Article &article = m_outgoing.article;
        const qsizetype line = m_random.bounded(article.paragraphs().size());
        const Verb verb = m_random.bounded(2) > 0 ? Verb::Note : Verb::Query;
        Review &review = m_outgoing.review;
        (void)review.apply(remark(review, article, verb, article.lineOf(line), pick(words),
                                  {QStringLiteral("A. Berg"), 1'700'000'000'000}));
    }

    QRandomGenerator m_random;
    Outgoing m_outgoing;
};

/// The lines of a text as paragraphs of a document: at least one.
inline QStringList documentLines(const QString &text)
{
    const Article article(text);
    QStringList lines;
    for (const Paragraph &line : article.paragraphs())
        lines.append(article.textOf(line.text).toString());
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

} // namespace bluepencil
