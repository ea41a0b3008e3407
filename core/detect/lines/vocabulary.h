// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lexicon/language.h"
#include "detect/words/linewords.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

/// What a single word can be evidence of; one bit each, since a word may be several things.
namespace word {
inline constexpr quint64 function = 1ULL << 0;      ///< articles, prepositions, conjunctions
inline constexpr quint64 relatedSign = 1ULL << 1;   ///< related, more, latest, other
inline constexpr quint64 relatedThing = 1ULL << 2;  ///< articles, stories, headlines
inline constexpr quint64 readingAct = 1ULL << 3;    ///< read, watch, see
inline constexpr quint64 commentThing = 1ULL << 4;  ///< comments, reply
inline constexpr quint64 commentAct = 1ULL << 5;    ///< leave, post, view
inline constexpr quint64 shareAct = 1ULL << 6;      ///< share, print
inline constexpr quint64 platform = 1ULL << 7;      ///< Facebook, WhatsApp
inline constexpr quint64 imperative = 1ULL << 8;    ///< sign, follow, download
inline constexpr quint64 ours = 1ULL << 9;          ///< our, us, your, you
inline constexpr quint64 promoThing = 1ULL << 10;   ///< newsletter, app, channel, inbox
inline constexpr quint64 subscription = 1ULL << 11; ///< subscribe, subscriber, premium
inline constexpr quint64 speech = 1ULL << 12;       ///< said, told
inline constexpr quint64 photo = 1ULL << 13;        ///< photo, image, courtesy
inline constexpr quint64 agency = 1ULL << 14;       ///< AP, Reuters, Getty
inline constexpr quint64 rights = 1ULL << 15;       ///< copyright, rights
inline constexpr quint64 cookie = 1ULL << 16;       ///< cookies, privacy
inline constexpr quint64 consent = 1ULL << 17;      ///< accept, agree
inline constexpr quint64 date = 1ULL << 18;         ///< months and days
inline constexpr quint64 courtesy = 1ULL << 19;     ///< please, thank, sorry
inline constexpr quint64 finite = 1ULL << 20;       ///< was, has, will: a sentence has one
inline constexpr quint64 topic = 1ULL << 21;        ///< tags, topics
inline constexpr quint64 page = 1ULL << 22;         ///< next, back, menu, gallery
inline constexpr quint64 advert = 1ULL << 23;       ///< advertisement
inline constexpr quint64 advertFiller = 1ULL << 24; ///< story, continues, below
inline constexpr quint64 donation = 1ULL << 25;     ///< donate, support
inline constexpr quint64 readership = 1ULL << 26;   ///< readers, journalism
inline constexpr quint64 account = 1ULL << 27;      ///< login, password, account
inline constexpr quint64 pose = 1ULL << 28;         ///< pictured, left, poses: captions
inline constexpr quint64 reader = 1ULL << 29;       ///< you, I, my: the voice of forms and comments
inline constexpr quint64 shareCore = 1ULL << 30;    ///< share, print: a bar of buttons has one
inline constexpr quint64 pointing = 1ULL << 31;     ///< this, our: before what a page calls itself
inline constexpr quint64 ownThing = 1ULL << 32;     ///< article, site: what a page calls itself
inline constexpr quint64 need = 1ULL << 33;         ///< need, must, required
inline constexpr quint64 you = 1ULL << 34;          ///< you, your
inline constexpr quint64 publication = 1ULL << 35;  ///< appeared, published, reproduced
} // namespace word

/// What a stock phrase is evidence of, and where in the line it stood; one bit each. A section `[NAME PLACE]` of the
/// word lists is one of these; PLACE is line (it is the whole line), start, end or anywhere.
namespace phrase {
inline constexpr quint64 adLine = 1ULL << 0;
inline constexpr quint64 adStart = 1ULL << 1;
inline constexpr quint64 sourceLine = 1ULL << 2;
inline constexpr quint64 sourceStart = 1ULL << 3;
inline constexpr quint64 sourceCredit = 1ULL << 4;  ///< originally appeared on
inline constexpr quint64 rights = 1ULL << 5;        ///< all rights reserved
inline constexpr quint64 republication = 1ULL << 6; ///< may not be published
inline constexpr quint64 syndication = 1ULL << 7;   ///< published from a syndicated feed
inline constexpr quint64 reporting = 1ULL << 8;     ///< contributed to this report
inline constexpr quint64 correction = 1ULL << 9;
inline constexpr quint64 correctionStart = 1ULL << 10;
inline constexpr quint64 bylineStart = 1ULL << 11;
inline constexpr quint64 datedStart = 1ULL << 12; ///< updated, published on
inline constexpr quint64 photoLine = 1ULL << 13;
inline constexpr quint64 photoStart = 1ULL << 14;
inline constexpr quint64 photoEnd = 1ULL << 15;
inline constexpr quint64 captionLine = 1ULL << 16;
inline constexpr quint64 captionStart = 1ULL << 17;
inline constexpr quint64 caption = 1ULL << 18;
inline constexpr quint64 relatedLine = 1ULL << 19;
inline constexpr quint64 relatedStart = 1ULL << 20;  ///< a label that goes on: "More from Anna Reed"
inline constexpr quint64 relatedInline = 1ULL << 21; ///< a label with its headline in the same line
inline constexpr quint64 promotion = 1ULL << 22;
inline constexpr quint64 promotionLine = 1ULL << 23;
inline constexpr quint64 paywall = 1ULL << 24;
inline constexpr quint64 paywallLine = 1ULL << 25;
inline constexpr quint64 shareLine = 1ULL << 26;
inline constexpr quint64 share = 1ULL << 27;
inline constexpr quint64 navigationLine = 1ULL << 28;
inline constexpr quint64 navigationStart = 1ULL << 29;
inline constexpr quint64 navigation = 1ULL << 30;
inline constexpr quint64 navigationEnd = 1ULL << 31;
inline constexpr quint64 slideLine = 1ULL << 32;
inline constexpr quint64 topicsLine = 1ULL << 33;
inline constexpr quint64 topicsStart = 1ULL << 34;
inline constexpr quint64 embedLine = 1ULL << 35;
inline constexpr quint64 embedStart = 1ULL << 36;
inline constexpr quint64 consent = 1ULL << 37;
inline constexpr quint64 commentsLine = 1ULL << 38;
inline constexpr quint64 commentsStart = 1ULL << 39;
inline constexpr quint64 commentFormLine = 1ULL << 40;
inline constexpr quint64 commentForm = 1ULL << 41;
inline constexpr quint64 form = 1ULL << 42;
inline constexpr quint64 clusterLine = 1ULL << 43;
} // namespace phrase

/// A stock phrase that was found in a line.
struct PhraseMatch {
    quint64 bit = 0;   ///< one of namespace phrase
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

    /// Compiles the lists without the phrases named in `withheld` (as phraseText() gives them), to measure what a
    /// wording is worth.
    CutVocabulary(Language language, const QSet<QString> &withheld);

    /// The classes of a word; 0 when it is in no list.
    [[nodiscard]] quint64 classesOf(quint64 hash) const
    {
        const Entry *entry = find(hash);
        return entry ? entry->classes : 0;
    }
    /// The classes of each word of a line, and the phrases that stand in it; both lists are cleared first.
    void read(const std::vector<LineWord> &tokens, std::vector<quint64> &classes,
              std::vector<PhraseMatch> &matches) const;
    /// Appends the phrases that stand in the words of one line.
    void match(const std::vector<LineWord> &tokens, std::vector<PhraseMatch> &matches) const;

    /// The phrase as its list has it, folded.
    [[nodiscard]] QString phraseText(qint32 phrase) const { return m_phraseTexts.at(phrase); }

private:
    struct Entry {
        quint64 hash = 0; ///< 0: free
        quint64 classes = 0;
        quint64 seconds = 0;    ///< bits of what follows the word in its phrases; see followers()
        qint32 firstPhrase = 0; ///< of those that begin with this word; they stand together
        qint32 phraseCount = 0;
    };
    enum class Place : quint8 { Line, Start, End, Anywhere };
    struct Phrase {
        quint64 bit = 0;
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
    void readLists(QStringView lexicon, const QSet<QString> &withheld, std::vector<ListedPhrase> &phrases);
    void listPhrase(const QString &text, quint64 bit, Place place, std::vector<ListedPhrase> &phrases);
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
};

} // namespace bluepencil
