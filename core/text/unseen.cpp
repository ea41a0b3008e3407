// SPDX-License-Identifier: Apache-2.0
#include "text/unseen.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace bluepencil {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Unseen)
};

bool isOverride(char16_t unit)
{
    return unit == 0x202D || unit == 0x202E;
}

/// Embeddings and isolates; what ends them is not counted, since it does nothing alone.
bool isEmbedding(char16_t unit)
{
    return unit == 0x202A || unit == 0x202B || (unit >= 0x2066 && unit <= 0x2068);
}

bool isWithoutWidth(char16_t unit)
{
    return unit == 0x200B || unit == 0x2060 || unit == 0xFEFF;
}

bool runsFromTheRight(QChar unit)
{
    return unit.direction() == QChar::DirR || unit.direction() == QChar::DirAL;
}

/// Of a script that parts words by spaces, so that nothing unseen has to.
bool isSpacedLetter(QChar unit)
{
    const QChar::Script script = unit.script();
    return unit.isLetter() &&
           (script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic);
}

bool partsAWord(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && isSpacedLetter(text[at - 1]) && isSpacedLetter(text[at + 1]);
}

/// The places of a text that are not what they look like. Embeddings wait for the end of their paragraph.
class Places {
public:
    explicit Places(QStringView text)
        : m_text(text)
    {
    }

    void look(qsizetype at)
    {
        const QChar unit = m_text[at];
        if (unit == u'\n')
            endParagraph();
        else if (unit.unicode() >= 0x0590) // below it nothing runs from the right and nothing is unseen
            lookCloser(at, unit);
    }

    void endParagraph()
    {
        if (!m_runsFromTheRight)
            m_places.insert(m_places.end(), m_embeddings.begin(), m_embeddings.end());
        m_embeddings.clear();
        m_runsFromTheRight = false;
    }

    [[nodiscard]] const std::vector<qsizetype> &all() const { return m_places; }

private:
    void lookCloser(qsizetype at, QChar unit)
    {
        if (isOverride(unit.unicode()) || (isWithoutWidth(unit.unicode()) && partsAWord(m_text, at)))
            m_places.push_back(at);
        else if (isEmbedding(unit.unicode()))
            m_embeddings.push_back(at);
        else
            m_runsFromTheRight = m_runsFromTheRight || runsFromTheRight(unit);
    }

    QStringView m_text;
    std::vector<qsizetype> m_places;
    std::vector<qsizetype> m_embeddings; ///< of the paragraph
    bool m_runsFromTheRight = false;
};

Places placesIn(QStringView text)
{
    Places places(text);
    for (qsizetype at = 0; at < text.size(); ++at)
        places.look(at);
    places.endParagraph();
    return places;
}

/// What stands in the place of such a character: which way it turns the text, or where it parts a word. The arrows and
/// the bar are in every face that people read in.
QChar signFor(char16_t unit)
{
    if (isWithoutWidth(unit))
        return u'¦';
    const bool turnsToTheLeft = unit == 0x202E || unit == 0x202B || unit == 0x2067;
    return turnsToTheLeft ? u'\u2190' : u'\u2192';
}

/// Of the part of Unicode where those letters stand.
bool mayLookLatin(QChar unit)
{
    return unit.unicode() >= 0x0391 && unit.unicode() <= 0x051D;
}

/// Letters of Greek and Cyrillic that in most faces are drawn as a Latin one is. See Unicode Technical Standard 39,
/// "Unicode Security Mechanisms", whose table of confusables has them among many others.
bool looksLatin(QChar unit)
{
    static constexpr QStringView letters = u"\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1"
                                           u"\u03A4\u03A5\u03A7\u03BF\u03BD\u0405\u0406\u0408\u0410\u0412\u0415"
                                           u"\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0430\u0435\u043E"
                                           u"\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D";
    return mayLookLatin(unit) && letters.contains(unit);
}

/// Reads the letters of a text, and keeps the words that pretend.
class WordsOfTwoAlphabets {
public:
    void look(qsizetype at, QChar unit)
    {
        if (isAsciiLetter(unit)) // nearly every unit of most texts; the tables of Unicode need not be asked
            addLatin(at);
        else if (unit.unicode() >= firstBeyondAscii && (unit.isLetter() || unit.isMark()))
            addLetter(at, unit);
        else
            endWord(at);
    }

    void endWord(qsizetype end)
    {
        if (m_start >= 0 && m_isLatin && m_pretends && !m_isOther)
            m_found.append(Span(m_start, end));
        m_start = -1;
        m_isLatin = m_pretends = m_isOther = false;
    }

    [[nodiscard]] const QList<Span> &found() const { return m_found; }

private:
    static constexpr char16_t firstBeyondAscii = 0x80;

    static bool isAsciiLetter(QChar unit)
    {
        const char16_t small = unit.unicode() | 0x20U;
        return small >= u'a' && small <= u'z';
    }
    void addLatin(qsizetype at)
    {
        if (m_start < 0)
            m_start = at;
        m_isLatin = true;
    }
    void addLetter(qsizetype at, QChar unit)
    {
        if (m_start < 0)
            m_start = at;
        if (unit.isMark())
            return;
        if (looksLatin(unit))
            m_pretends = true;
        else if (unit.script() == QChar::Script_Latin)
            m_isLatin = true;
        else
            m_isOther = true;
    }

    QList<Span> m_found;
    qsizetype m_start = -1; ///< of the word; -1 between words
    bool m_isLatin = false;
    bool m_pretends = false;
    bool m_isOther = false;
};

QList<Warning> warningsOfPlaces(const Places &places)
{
    if (places.all().empty())
        return {};
    const qsizetype first = *std::min_element(places.all().begin(), places.all().end());
    return {{WarningCode::Unseen, Span(first, first + 1),
             Sentences::tr("Characters that are not seen turn or part what is: %n. The text may read otherwise than it "
                           "looks.",
                           nullptr, static_cast<int>(places.all().size()))}};
}

QList<Warning> warningsOfLookalikes(const QList<Span> &words)
{
    if (words.isEmpty())
        return {};
    return {
        {WarningCode::Unseen, words.first(),
         Sentences::tr("Letters of another alphabet pass for Latin ones in words: %n. A name may be another than it "
                       "looks.",
                       nullptr, static_cast<int>(words.size()))}};
}

} // namespace

QList<Warning> warningsOfUnseen(QStringView text)
{
    return warningsOfPlaces(placesIn(text)) + warningsOfLookalikes(lookalikesIn(text));
}

QList<Span> lookalikesIn(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), mayLookLatin)) // most texts; it costs a fraction of reading the words
        return {};
    WordsOfTwoAlphabets words;
    for (qsizetype at = 0; at < text.size(); ++at)
        words.look(at, text[at]);
    words.endWord(text.size());
    return words.found();
}

QString withUnseenShown(const QString &text)
{
    QString shown = text;
    const Places places = placesIn(text);
    for (const qsizetype at : places.all())
        shown[at] = signFor(text.at(at).unicode());
    return shown;
}

} // namespace bluepencil
