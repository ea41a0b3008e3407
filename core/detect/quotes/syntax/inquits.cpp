// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/inquits.h"

#include "detect/quotes/syntax/wordunit.h"
#include "text/article.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// The longest that a reporter puts in between, in UTF-16 units: “répondit le maire de la petite ville d'Osk en riant”.
constexpr qsizetype longestInquit = 240;

bool isDash(QChar unit)
{
    return unit == u'\u2013' || unit == u'\u2014' || unit == u'\u2015';
}

/// Finds what the reporter puts in between in one stretch of speech.
class InquitFinder {
public:
    InquitFinder(QStringView text, const Grammar &grammar)
        : m_text(text)
        , m_grammar(grammar)
    {
    }

    /// The first inquit in [from, end), from the mark before it to the mark behind it.
    [[nodiscard]] std::optional<Span> find(qsizetype from, qsizetype end) const
    {
        for (qsizetype at = from; at + 1 < end; ++at) {
            if (!opens(at))
                continue;
            const qsizetype verb = skipBlanks(at + 1, end);
            if (betweenDashes() && !hasDash(at, verb))
                continue;
            if (verb < end && isInquitAt(verb, end))
                return Span(at, endOf(verb, end, m_text[at] == u',' && !betweenDashes()));
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool betweenDashes() const { return m_grammar.traits().inquitsBetweenDashes; }

    [[nodiscard]] bool hasDash(qsizetype from, qsizetype to) const
    {
        const QStringView between = m_text.sliced(from, to - from);
        return std::any_of(between.begin(), between.end(), isDash);
    }

    /// A mark behind which the reporter may take the word.
    [[nodiscard]] bool opens(qsizetype at) const
    {
        const QChar unit = m_text[at];
        return QStringView(u",?!\u2026").contains(unit) || (isDash(unit) && at > 0 && isBlank(m_text[at - 1]));
    }

    [[nodiscard]] qsizetype skipBlanks(qsizetype at, qsizetype end) const
    {
        while (at < end && (isBlank(m_text[at]) || isDash(m_text[at]) || m_text[at] == u','))
            ++at;
        return at;
    }

    [[nodiscard]] qsizetype wordEnd(qsizetype at, qsizetype end) const
    {
        while (at < end && makesWord(m_text[at]))
            ++at;
        return at;
    }

    /// A verb of saying in small letters with its subject behind it; a pronoun may stand before: “me dit-il”.
    [[nodiscard]] bool isInquitAt(qsizetype at, qsizetype end) const
    {
        constexpr int mostPronouns = 2;
        for (int step = 0; step <= mostPronouns; ++step) {
            const qsizetype stop = wordEnd(at, end);
            if (stop == at || m_text[at].isUpper())
                return false;
            const WordEntry entry = m_grammar.find(wordId(m_text.sliced(at, stop - at)));
            if (entry.classes.has(Reporting) && entry.classes.has(ThirdPerson))
                return betweenDashes() || hasSubjectAt(stop, end);
            if (entry.classes.has(Auxiliary))
                return hasSubjectAt(stop, end) && hasParticiple(stop, end);
            const qsizetype next = stop < end && (m_text[stop] == u'\'' || m_text[stop] == u'\u2019') ? stop + 1 : stop;
            const WordEntry elided = m_grammar.find(wordId(m_text.sliced(at, next - at)));
            if (!entry.classes.has(ObjectPronoun) && !elided.classes.has(ObjectPronoun))
                return false;
            at = skipBlanks(next, end);
        }
        return false;
    }

    /// A pronoun that hangs on the verb, or a pronoun, an article, a title or a name behind it.
    [[nodiscard]] bool hasSubjectAt(qsizetype at, qsizetype end) const
    {
        if (at >= end)
            return false;
        if (m_text[at] == u'-')
            return hangsOn(at, end);
        const qsizetype word = afterAdverbs(at, end);
        if (word == at || word >= end)
            return false;
        qsizetype stop = wordEnd(word, end);
        if (stop < end && (m_text[stop] == u'\'' || m_text[stop] == u'\u2019'))
            ++stop;
        const WordEntry entry = m_grammar.find(wordId(m_text.sliced(word, stop - word)));
        return m_text[word].isUpper() ||
               entry.classes.hasAny(SubjectPronoun, Determiner, PossessivePronoun, PersonTitle);
    }

    /// "disait doucement la mère"
    [[nodiscard]] qsizetype afterAdverbs(qsizetype at, qsizetype end) const
    {
        constexpr int mostAdverbs = 2;
        for (int step = 0; step < mostAdverbs; ++step) {
            const qsizetype word = skipBlanks(at, end);
            const QStringView adverb = m_text.sliced(word, wordEnd(word, end) - word);
            const bool known =
                m_grammar.find(wordId(adverb)).classes.has(Adverb) || endsInOne(adverb, m_grammar.endings().adverb);
            if (!known)
                return word;
            at = word + adverb.size();
        }
        return skipBlanks(at, end);
    }

    [[nodiscard]] bool hangsOn(qsizetype at, qsizetype end) const
    {
        const QStringView rest = m_text.sliced(at, std::min<qsizetype>(end - at, 12));
        const QStringList &enclitics = m_grammar.endings().enclitic;
        return std::any_of(enclitics.begin(), enclitics.end(), [rest](const QString &enclitic) {
            return rest.startsWith(enclitic) && (rest.size() == enclitic.size() || !makesWord(rest[enclitic.size()]));
        });
    }

    [[nodiscard]] bool hasParticiple(qsizetype from, qsizetype end) const
    {
        const qsizetype stop = endOf(from, end, true);
        for (qsizetype at = from; at < stop;) {
            const qsizetype next = wordEnd(at, stop);
            const WordClasses classes = m_grammar.find(wordId(m_text.sliced(at, next - at))).classes;
            if (next > at && classes.has(Participle))
                return true;
            at = std::max(next, at + 1);
        }
        return false;
    }

    /// The mark that gives the word back: a comma where a comma gave it away; behind a question the reporter ends the
    /// sentence.
    [[nodiscard]] qsizetype endOf(qsizetype verb, qsizetype end, bool comma) const
    {
        const qsizetype last = std::min(end, verb + longestInquit);
        for (qsizetype at = verb; at < last; ++at) {
            if (isDash(m_text[at]) ||
                (m_text[at] == u',' && (comma ? !isAside(at + 1, last) : givesBack(at + 1, last))) ||
                QStringView(u";:?!\u2026").contains(m_text[at]) ||
                (m_text[at] == u'.' && (at + 1 >= end || isBlank(m_text[at + 1])) && !isAbbreviation(at)))
                return at;
        }
        return last < end ? verb : end;
    }

    /// "…, cried the warden, and I will not go": behind a question or a call the comma gives the word back to somebody
    /// who speaks of himself or of his listener, or to a clause with its own subject.
    [[nodiscard]] bool givesBack(qsizetype at, qsizetype end) const
    {
        if (betweenDashes())
            return false;
        const WordClasses first = classesAt(at, end);
        if (!first.has(Conjunction))
            return first.hasAny(SubjectPronoun, SpeechPerson);
        const qsizetype next = skipBlanks(wordEnd(skipBlanks(at, end), end), end);
        return classesAt(next, end).has(SpeechPerson);
    }

    /// "…, said the warden, his lamp in his hand": what the reporter's own comma adds, up to the stop.
    [[nodiscard]] bool isAside(qsizetype at, qsizetype end) const
    {
        constexpr int longest = 8; // words
        const WordClasses first = classesAt(at, end);
        if (!first.has(PossessivePronoun) || first.has(SpeechPerson))
            return false;
        int words = 0;
        for (at = skipBlanks(at, end); at < end && m_text[at] != u'.' && words <= longest; ++words) {
            if (classesAt(at, end).hasAny(Auxiliary, Modal, FiniteVerb, SubjectPronoun, SpeechPerson))
                return false;
            at = std::max(wordEnd(at, end), at + 1);
            while (at < end && isBlank(m_text[at]))
                ++at;
        }
        return words <= longest && at < end;
    }

    /// Of the word that begins here, behind blanks.
    [[nodiscard]] WordClasses classesAt(qsizetype at, qsizetype end) const
    {
        at = skipBlanks(at, end);
        qsizetype stop = wordEnd(at, end);
        if (stop < end && (m_text[stop] == u'\'' || m_text[stop] == u'\u2019'))
            ++stop;
        return m_grammar.find(wordId(m_text.sliced(at, stop - at))).classes;
    }

    /// “M. Homais”: one letter before the stop.
    [[nodiscard]] bool isAbbreviation(qsizetype stop) const
    {
        return stop >= 2 && m_text[stop - 1].isUpper() && !makesWord(m_text[stop - 2]);
    }

    QStringView m_text;
    const Grammar &m_grammar;
};

/// Where the dash that opens a paragraph of dialogue ends; the paragraph's start when there is none.
qsizetype afterDash(const Article &article, Span paragraph)
{
    const QStringView text = article.text();
    qsizetype at = paragraph.start();
    while (at < paragraph.end() && (isDash(text[at]) || text[at] == u'-'))
        ++at;
    const bool dash = at > paragraph.start() && (isDash(text[paragraph.start()]) || at - paragraph.start() == 2);
    while (at < paragraph.end() && isBlank(text[at]))
        ++at;
    return dash && at < paragraph.end() && (text[at].isUpper() || !makesWord(text[at])) ? at : paragraph.start();
}

/// The next dash behind a sentence or a colon that a capital follows, as it opens speech in the middle of a paragraph;
/// `end` for none.
qsizetype nextOpening(QStringView text, qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at + 2 < end; ++at) {
        if (!isDash(text[at]) || at < 2 || !isBlank(text[at - 1]) || !isBlank(text[at + 1]))
            continue;
        if (QStringView(u".?!:\u2026").contains(text[at - 2]) && text[at + 2].isUpper())
            return at;
    }
    return end;
}

/// Behind the mark that ends the first sentence.
qsizetype sentenceEnd(QStringView text, qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at + 2 < end; ++at) {
        if (QStringView(u".?!\u2026").contains(text[at]) && isBlank(text[at + 1]) && text[at + 2].isUpper())
            return at + 1;
    }
    return end;
}

/// What is said in one paragraph where dashes part speech from what the reporter puts in:
/// "Rada milczy. – Nie mamy pieniędzy – mówi wójt. – Trzeba czekać. Rada obraduje w piątek."
void addSpeechBetweenDashes(const Article &article, const Paragraph &paragraph, qint32 index,
                            const InquitFinder &finder, std::vector<MarkedRegion> &found)
{
    const QStringView text = article.text();
    const qsizetype end = paragraph.text.end();
    qsizetype inner = afterDash(article, paragraph.text);
    qsizetype opening = paragraph.text.start();
    if (inner == opening) {
        opening = nextOpening(text, opening, end);
        inner = opening + 2;
    }
    const auto add = [&](qsizetype last) {
        while (last > inner && isBlank(text[last - 1]))
            --last;
        if (last > inner)
            found.push_back({Span(opening, last), Span(inner, last), index, Mark::Dash, true, true});
    };
    bool resumed = false;
    while (opening < end && inner < end) {
        const std::optional<Span> inquit = finder.find(inner, end);
        const qsizetype limit = inquit ? inquit->start() : end;
        if (const qsizetype other = nextOpening(text, inner, limit); other < limit) {
            if (resumed)
                add(sentenceEnd(text, inner, other)); // what stands behind it is the reporter's
            opening = other;
            inner = other + 2;
            resumed = false;
            continue;
        }
        if (!inquit) {
            const bool introduced = opening >= 2 && text[opening - 2] == u':' && opening > paragraph.text.start() + 1;
            if (resumed || introduced)
                add(end);
            return;
        }
        add(inquit->start() + (text[inquit->start()] == u',' || isDash(text[inquit->start()]) ? 0 : 1));
        qsizetype next = inquit->end();
        while (next < end && (isBlank(text[next]) || QStringView(u".,;:").contains(text[next])))
            ++next;
        resumed = next < end && isDash(text[next]);
        if (resumed) {
            while (next < end && !makesWord(text[next]))
                ++next;
            opening = next;
            inner = next;
        } else {
            opening = nextOpening(text, inquit->end(), end);
            inner = opening + 2;
        }
    }
}

bool endsLikeSpeech(QStringView text)
{
    return !text.isEmpty() && QStringView(u".?!\u2026:\u00bb\"").contains(text.back());
}

/// What a dash opens, up to the paragraph's end or to a guillemet that closes what no other has opened.
MarkedRegion spokenFrom(QStringView text, Span inner, qsizetype dash, qint32 paragraph)
{
    int open = 0;
    qsizetype end = inner.end();
    for (qsizetype at = inner.start(); at < inner.end(); ++at) {
        if (text[at] == u'\u00ab') {
            ++open;
        } else if (text[at] == u'\u00bb' && --open < 0) {
            end = at;
            break;
        }
    }
    while (end > inner.start() && isBlank(text[end - 1]))
        --end;
    return {Span(dash, end), Span(inner.start(), end), paragraph, Mark::Dash, true, true};
}

/// The regions of dialogue that dashes open. One alone is an item of a list sooner than speech.
std::vector<MarkedRegion> dialogueOf(const Article &article, const InquitFinder &finder, bool betweenDashes)
{
    std::vector<MarkedRegion> found;
    size_t reported = 0; // regions that somebody is said to say
    qint32 index = -1;
    for (const Paragraph &paragraph : article.paragraphs()) {
        ++index;
        const size_t before = found.size();
        if (betweenDashes && !paragraph.isBlank())
            addSpeechBetweenDashes(article, paragraph, index, finder, found);
        if (found.size() > before) {
            ++reported;
            continue;
        }
        const qsizetype start = paragraph.isBlank() ? paragraph.text.start() : afterDash(article, paragraph.text);
        if (start > paragraph.text.start() && endsLikeSpeech(article.textOf(paragraph.text)))
            found.push_back(
                spokenFrom(article.text(), Span(start, paragraph.text.end()), paragraph.text.start(), index));
    }
    if (found.size() < 2 && reported == 0)
        found.clear();
    return found;
}

/// Both lists in order; where a paragraph of dialogue holds marks, they are inside what is said.
std::vector<MarkedRegion> merged(const std::vector<MarkedRegion> &marked, const std::vector<MarkedRegion> &dialogue)
{
    std::vector<MarkedRegion> all;
    auto speech = dialogue.begin();
    for (const MarkedRegion &region : marked) {
        while (speech != dialogue.end() && speech->span.start() <= region.span.start())
            all.push_back(*speech++);
        if (all.empty() || !all.back().span.contains(region.span))
            all.push_back(region);
    }
    all.insert(all.end(), speech, dialogue.end());
    return all;
}

/// The parts of a region between inquits. The first keeps the opening mark, the last one the closing mark.
void addParts(const MarkedRegion &region, const InquitFinder &finder, QStringView text,
              std::vector<MarkedRegion> &parts)
{
    MarkedRegion rest = region;
    while (const std::optional<Span> inquit = finder.find(rest.inner.start(), rest.inner.end())) {
        const bool asks = text[inquit->start()] != u',' && !isDash(text[inquit->start()]);
        qsizetype last = inquit->start() + (asks ? 1 : 0);
        while (last > rest.inner.start() && isBlank(text[last - 1]))
            --last;
        if (last > rest.inner.start())
            parts.push_back(
                {Span(rest.span.start(), last), Span(rest.inner.start(), last), rest.paragraph, rest.mark, true, true});
        qsizetype next = inquit->end();
        while (next < rest.inner.end() && !makesWord(text[next]))
            ++next;
        rest.span = Span(next, std::max(next, rest.span.end()));
        rest.inner = Span(next, std::max(next, rest.inner.end()));
        if (rest.inner.isEmpty())
            return;
    }
    parts.push_back(rest);
}

} // namespace

std::vector<MarkedRegion> withInquits(const Article &article, std::vector<MarkedRegion> regions, const Grammar &grammar)
{
    const InquitFinder finder(article.text(), grammar);
    const bool betweenDashes = grammar.traits().inquitsBetweenDashes;
    if (grammar.traits().dashesOpenSpeech)
        regions = merged(regions, dialogueOf(article, finder, betweenDashes));
    std::vector<MarkedRegion> parts;
    parts.reserve(regions.size());
    for (const MarkedRegion &region : regions) {
        if ((region.mark == Mark::Dash && !betweenDashes) ||
            (grammar.traits().inquitsInside && region.mark == Mark::Guillemets))
            addParts(region, finder, article.text(), parts);
        else
            parts.push_back(region);
    }
    return parts;
}

} // namespace bluepencil::quotes
