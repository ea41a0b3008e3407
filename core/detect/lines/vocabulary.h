// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lexicon/language.h"
#include "detect/lines/mask.h"
#include "detect/words/linewords.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

/// Classes of words: what is in namespace word.
using Words = Mask<struct WordClass>;
/// Kinds of stock phrases: what is in namespace phrase.
using Phrases = Mask<struct PhraseKind>;

/// What a single word can be evidence of; one bit each, since a word may be several things.
namespace word {
inline constexpr Words function = Words::bit(0);      ///< articles, prepositions, conjunctions
inline constexpr Words relatedSign = Words::bit(1);   ///< related, more, latest, other
inline constexpr Words relatedThing = Words::bit(2);  ///< articles, stories, headlines
inline constexpr Words readingAct = Words::bit(3);    ///< read, watch, see
inline constexpr Words commentThing = Words::bit(4);  ///< comments, reply
inline constexpr Words commentAct = Words::bit(5);    ///< leave, post, view
inline constexpr Words shareFiller = Words::bit(6);   ///< email, link, via: what a bar of buttons to share may hold
inline constexpr Words platform = Words::bit(7);      ///< Facebook, WhatsApp
inline constexpr Words imperative = Words::bit(8);    ///< sign, follow, download
inline constexpr Words personal = Words::bit(9);      ///< our, you, my: somebody speaks to somebody
inline constexpr Words promoThing = Words::bit(10);   ///< newsletter, app, channel, inbox
inline constexpr Words subscription = Words::bit(11); ///< subscribe, subscriber, premium
inline constexpr Words speech = Words::bit(12);       ///< said, told
inline constexpr Words photo = Words::bit(13);        ///< photo, image, courtesy
inline constexpr Words agency = Words::bit(14);       ///< AP, Reuters, Getty
inline constexpr Words rights = Words::bit(15);       ///< copyright, rights
inline constexpr Words cookie = Words::bit(16);       ///< cookies, privacy
inline constexpr Words consent = Words::bit(17);      ///< accept, agree
inline constexpr Words date = Words::bit(18);         ///< months and days
inline constexpr Words courtesy = Words::bit(19);     ///< please, thank, sorry
inline constexpr Words finite = Words::bit(20);       ///< was, has, will: a sentence has one
inline constexpr Words topic = Words::bit(21);        ///< tags, topics
inline constexpr Words page = Words::bit(22);         ///< next, back, menu, gallery
inline constexpr Words advert = Words::bit(23);       ///< advertisement
inline constexpr Words advertFiller = Words::bit(24); ///< story, continues, below
inline constexpr Words donation = Words::bit(25);     ///< donate, support
inline constexpr Words readership = Words::bit(26);   ///< readers, journalism
inline constexpr Words account = Words::bit(27);      ///< login, password, account
inline constexpr Words pose = Words::bit(28);         ///< pictured, left, poses: captions
inline constexpr Words colloquial =
    Words::bit(29);                            ///< I'm, you're, don't, and the like of personal: the voice of comments
inline constexpr Words share = Words::bit(30); ///< share, print: what it must hold; each is a shareFiller as well
inline constexpr Words pointing = Words::bit(31);      ///< this, our: before what a page calls itself
inline constexpr Words ownThing = Words::bit(32);      ///< article, site: what a page calls itself
inline constexpr Words need = Words::bit(33);          ///< need, must, required
inline constexpr Words secondPerson = Words::bit(34);  ///< you, your; each is personal as well
inline constexpr Words publication = Words::bit(35);   ///< appeared, published, reproduced
inline constexpr Words number = Words::bit(36);        ///< in digits; needs no list
inline constexpr Words commentAnswer = Words::bit(37); ///< reply, respond: what a row of buttons below a comment holds
inline constexpr Words commentButton = Words::bit(38); ///< like, report: what may stand beside it
} // namespace word

/// What a stock phrase is evidence of, and where in the line it stood; one bit each. A section `[NAME PLACE]` of the
/// word lists is one of these; PLACE is line (it is the whole line), start, end or anywhere.
namespace phrase {
inline constexpr Phrases adLine = Phrases::bit(0);
inline constexpr Phrases adStart = Phrases::bit(1);
inline constexpr Phrases sourceLine = Phrases::bit(2);
inline constexpr Phrases sourceStart = Phrases::bit(3);
inline constexpr Phrases sourceCredit = Phrases::bit(4);  ///< originally appeared on
inline constexpr Phrases rights = Phrases::bit(5);        ///< all rights reserved
inline constexpr Phrases republication = Phrases::bit(6); ///< may not be published
inline constexpr Phrases syndication = Phrases::bit(7);   ///< published from a syndicated feed
inline constexpr Phrases reporting = Phrases::bit(8);     ///< contributed to this report
inline constexpr Phrases correction = Phrases::bit(9);
inline constexpr Phrases correctionStart = Phrases::bit(10);
inline constexpr Phrases bylineStart = Phrases::bit(11);
inline constexpr Phrases datedStart = Phrases::bit(12); ///< updated, published on
inline constexpr Phrases photoLine = Phrases::bit(13);
inline constexpr Phrases photoStart = Phrases::bit(14);
inline constexpr Phrases photoEnd = Phrases::bit(15);
inline constexpr Phrases captionLine = Phrases::bit(16);
inline constexpr Phrases captionStart = Phrases::bit(17);
inline constexpr Phrases caption = Phrases::bit(18);
inline constexpr Phrases relatedLine = Phrases::bit(19);
inline constexpr Phrases relatedStart = Phrases::bit(20);  ///< a label that goes on: "More from Anna Reed"
inline constexpr Phrases relatedInline = Phrases::bit(21); ///< a label with its headline in the same line
inline constexpr Phrases promotion = Phrases::bit(22);
inline constexpr Phrases promotionLine = Phrases::bit(23);
inline constexpr Phrases paywall = Phrases::bit(24);
inline constexpr Phrases paywallLine = Phrases::bit(25);
inline constexpr Phrases shareLine = Phrases::bit(26);
inline constexpr Phrases share = Phrases::bit(27);
inline constexpr Phrases navigationLine = Phrases::bit(28);
inline constexpr Phrases navigationStart = Phrases::bit(29);
inline constexpr Phrases navigation = Phrases::bit(30);
inline constexpr Phrases navigationEnd = Phrases::bit(31);
inline constexpr Phrases slideLine = Phrases::bit(32);
inline constexpr Phrases topicsLine = Phrases::bit(33);
inline constexpr Phrases topicsStart = Phrases::bit(34);
inline constexpr Phrases embedLine = Phrases::bit(35);
inline constexpr Phrases embedStart = Phrases::bit(36);
inline constexpr Phrases consent = Phrases::bit(37);
inline constexpr Phrases commentsLine = Phrases::bit(38);
inline constexpr Phrases commentsStart = Phrases::bit(39);
inline constexpr Phrases commentFormLine = Phrases::bit(40);
inline constexpr Phrases commentForm = Phrases::bit(41);
inline constexpr Phrases form = Phrases::bit(42);
inline constexpr Phrases clusterLine = Phrases::bit(43);
inline constexpr Phrases commentSignature = Phrases::bit(44);  ///< says, at the end of the line
inline constexpr Phrases commentTime = Phrases::bit(45);       ///< three hours ago
inline constexpr Phrases commentButton = Phrases::bit(46);     ///< reply, the whole line
inline constexpr Phrases commentInvitation = Phrases::bit(47); ///< in the comments
} // namespace phrase

/// A stock phrase that was found in a line.
struct PhraseMatch {
    Phrases kind;      ///< one of namespace phrase
    qint32 phrase = 0; ///< index for CutVocabulary::phraseText()
    qint32 token = 0;  ///< its first word
    qint32 tokenCount = 0;
};

/// The words and stock phrases of the cut detectors in one language, together with English and what all languages
/// share (platforms, agencies, shortcodes), compiled for hash look-ups. Immutable.
class CutVocabulary {
public:
    /// The compiled lists of a language; built on first use, then shared by all threads.
    [[nodiscard]] static const CutVocabulary &of(Language language);

    /// Compiles the lists without the phrases named in `withheld` (as phraseText() gives them, or `[section]` for all
    /// of one), to measure what a wording is worth.
    CutVocabulary(Language language, const QSet<QString> &withheld);

    /// The classes of a word; none when it is in no list.
    [[nodiscard]] Words classesOf(quint64 hash) const
    {
        const Entry *entry = find(hash);
        return entry ? entry->classes : Words();
    }
    /// The classes of each word of a line, and the phrases that stand in it; both lists are cleared first.
    void read(const std::vector<LineWord> &tokens, std::vector<Words> &classes,
              std::vector<PhraseMatch> &matches) const;
    /// Appends the phrases that stand in the words of one line.
    void match(const std::vector<LineWord> &tokens, std::vector<PhraseMatch> &matches) const;

    /// The phrase as its list has it, folded.
    [[nodiscard]] QString phraseText(qint32 phrase) const { return m_phraseTexts.at(phrase); }
    /// The section of the lists that has it: "share line".
    [[nodiscard]] QString phraseSection(qint32 phrase) const { return m_phraseSections.at(phrase); }

private:
    struct Entry {
        quint64 hash = 0; ///< 0: free
        Words classes;
        quint64 seconds = 0;    ///< bits of what follows the word in its phrases; see followers()
        qint32 firstPhrase = 0; ///< of those that begin with this word; they stand together
        qint32 phraseCount = 0;
    };
    enum class Place : quint8 { Line, Start, End, Anywhere };
    struct Phrase {
        Phrases kind;
        quint64 second = 0; ///< hash of its second word, so that most are refused without a look at m_rests
        qint32 rest = 0;    ///< where the hashes of its further words begin in m_rests
        qint32 restLength = 0;
        Place place = Place::Line;
    };
    /// A phrase before all lists are read.
    struct ListedPhrase {
        quint64 first = 0; ///< hash of its first word
        Phrase phrase;
        QString text;
        QString section;
    };

    /// Most words of an article are in no list: a byte of the hash tells without touching the entry.
    [[nodiscard]] static quint8 tagOf(quint64 hash) { return static_cast<quint8>(hash >> 56 | 1U); }
    [[nodiscard]] const Entry *find(quint64 hash) const
    {
        for (size_t i = hash & m_mask; m_tags[i] != 0; i = (i + 1) & m_mask) {
            if (m_tags[i] == tagOf(hash) && m_entries[i].hash == hash)
                return &m_entries[i];
        }
        return nullptr;
    }
    Entry &entryFor(quint64 hash);
    Entry &place(const Entry &entry);
    void grow();
    /// What a folder has: wordings that many share, and in `publishers` those that are one publisher's own.
    void readFolder(QLatin1StringView folder, const QSet<QString> &withheld, std::vector<ListedPhrase> &phrases);
    void readLists(QLatin1StringView folder, QLatin1StringView subject, const QSet<QString> &withheld,
                   std::vector<ListedPhrase> &phrases);
    void readWords(QLatin1StringView folder, const QString &section, const QStringList &entries);
    void listPhrase(const QString &text, const QString &section, std::vector<ListedPhrase> &phrases);
    void settle(std::vector<ListedPhrase> phrases);
    [[nodiscard]] static std::optional<Place> placeNamed(QStringView name);
    /// A bit for the word behind a phrase's first; hash 0 is the end of the line.
    [[nodiscard]] static quint64 followerBit(quint64 hash) { return 1ULL << (hash >> 40 & 63U); }
    /// Of the word behind one; 0 at the end of the line.
    [[nodiscard]] static quint64 hashBehind(const std::vector<LineWord> &tokens, size_t at)
    {
        return at + 1 < tokens.size() ? tokens[at + 1].hash : 0;
    }
    /// "The" begins many phrases; most words behind it are in none.
    [[nodiscard]] static bool mayBegin(const Entry &entry, const std::vector<LineWord> &tokens, size_t at)
    {
        return (entry.seconds & followerBit(hashBehind(tokens, at))) != 0;
    }
    /// The bits of what may follow the first word of a phrase in a line.
    [[nodiscard]] static quint64 followers(const Phrase &phrase);
    [[nodiscard]] bool fits(const Phrase &phrase, const std::vector<LineWord> &tokens, size_t at) const;
    void matchAt(const Entry &entry, const std::vector<LineWord> &tokens, size_t at,
                 std::vector<PhraseMatch> &matches) const;

    std::vector<Entry> m_entries; ///< by hash, open addressing
    std::vector<quint8> m_tags;   ///< of the entries; 0: free
    size_t m_mask = 0;
    size_t m_used = 0;
    std::vector<Phrase> m_phrases;
    std::vector<quint64> m_rests;
    QStringList m_phraseTexts;
    QStringList m_phraseSections; ///< of each phrase
};

} // namespace bluepencil
