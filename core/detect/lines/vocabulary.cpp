// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/vocabulary.h"

#include "detect/lexicon/lexicon.h"
#include "detect/words/folding.h"

#include <QHash>

#include <array>
#include <memory>
#include <mutex>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView wordsHead("words ");
constexpr QLatin1StringView marksHead("mark "); // MarkList reads those

/// "anywhere" of "promotion anywhere".
QStringView placeOf(QStringView section)
{
    return section.sliced(section.lastIndexOf(u' ') + 1);
}

/// `[words NAME]` sections and their classes.
const QHash<QString, Words> &wordSections()
{
    static const QHash<QString, Words> sections = {
        {u"function"_s, word::function},
        {u"related sign"_s, word::relatedSign},
        {u"related thing"_s, word::relatedThing},
        {u"reading act"_s, word::readingAct},
        {u"comment thing"_s, word::commentThing},
        {u"comment act"_s, word::commentAct},
        {u"comment answer"_s, word::commentAnswer},
        {u"comment button"_s, word::commentButton},
        {u"share act"_s, word::shareFiller},
        {u"share core"_s, word::share | word::shareFiller},
        {u"platform"_s, word::platform},
        {u"imperative"_s, word::imperative},
        {u"ours"_s, word::personal},
        {u"promo thing"_s, word::promoThing},
        {u"subscription"_s, word::subscription},
        {u"speech"_s, word::speech},
        {u"photo"_s, word::photo},
        {u"agency"_s, word::agency},
        {u"rights"_s, word::rights},
        {u"cookie"_s, word::cookie},
        {u"consent"_s, word::consent},
        {u"date"_s, word::date},
        {u"courtesy"_s, word::courtesy},
        {u"finite"_s, word::finite},
        {u"topic"_s, word::topic},
        {u"page"_s, word::page},
        {u"advert"_s, word::advert},
        {u"advert filler"_s, word::advertFiller},
        {u"donation"_s, word::donation},
        {u"readership"_s, word::readership},
        {u"account"_s, word::account},
        {u"pose"_s, word::pose},
        {u"reader"_s, word::colloquial},
        {u"pointing"_s, word::pointing},
        {u"own thing"_s, word::ownThing},
        {u"need"_s, word::need},
        {u"you"_s, word::secondPerson},
        {u"publication"_s, word::publication},
    };
    return sections;
}

/// `[NAME PLACE]` sections and their kinds.
const QHash<QString, Phrases> &phraseSections()
{
    static const QHash<QString, Phrases> sections = {
        {u"ad label line"_s, phrase::adLine},
        {u"ad label start"_s, phrase::adStart},
        {u"source line"_s, phrase::sourceLine},
        {u"source start"_s, phrase::sourceStart},
        {u"source credit anywhere"_s, phrase::sourceCredit},
        {u"rights anywhere"_s, phrase::rights},
        {u"republication anywhere"_s, phrase::republication},
        {u"syndication anywhere"_s, phrase::syndication},
        {u"syndication start"_s, phrase::syndication},
        {u"reporting anywhere"_s, phrase::reporting},
        {u"correction anywhere"_s, phrase::correction},
        {u"correction start"_s, phrase::correctionStart},
        {u"byline start"_s, phrase::bylineStart},
        {u"dated start"_s, phrase::datedStart},
        {u"photo credit line"_s, phrase::photoLine},
        {u"photo credit start"_s, phrase::photoStart},
        {u"photo credit end"_s, phrase::photoEnd},
        {u"caption mark line"_s, phrase::captionLine},
        {u"caption mark start"_s, phrase::captionStart},
        {u"caption mark anywhere"_s, phrase::caption},
        {u"related label line"_s, phrase::relatedLine},
        {u"related label start"_s, phrase::relatedStart},
        {u"related inline start"_s, phrase::relatedInline},
        {u"promotion anywhere"_s, phrase::promotion},
        {u"promotion line"_s, phrase::promotionLine},
        {u"paywall anywhere"_s, phrase::paywall},
        {u"paywall line"_s, phrase::paywallLine},
        {u"share line"_s, phrase::shareLine},
        {u"share anywhere"_s, phrase::share},
        {u"navigation line"_s, phrase::navigationLine},
        {u"navigation start"_s, phrase::navigationStart},
        {u"navigation anywhere"_s, phrase::navigation},
        {u"navigation end"_s, phrase::navigationEnd},
        {u"slide control line"_s, phrase::slideLine},
        {u"topics line"_s, phrase::topicsLine},
        {u"topics start"_s, phrase::topicsStart},
        {u"embed line"_s, phrase::embedLine},
        {u"embed start"_s, phrase::embedStart},
        {u"consent anywhere"_s, phrase::consent},
        {u"comments line"_s, phrase::commentsLine},
        {u"comments start"_s, phrase::commentsStart},
        {u"comment form line"_s, phrase::commentFormLine},
        {u"comment form anywhere"_s, phrase::commentForm},
        {u"comment invitation anywhere"_s, phrase::commentInvitation},
        {u"comment signature end"_s, phrase::commentSignature},
        {u"comment time anywhere"_s, phrase::commentTime},
        {u"comment button line"_s, phrase::commentButton},
        {u"form anywhere"_s, phrase::form},
        {u"news cluster line"_s, phrase::clusterLine},
    };
    return sections;
}

/// The hashes of a list entry's words; `<n>` stands for any number.
std::vector<quint64> hashesOf(const QString &entry)
{
    const bool mayHaveNumber = entry.contains(u'<');
    const QString line = folded(mayHaveNumber ? QString(entry).replace("<n>"_L1, "0"_L1) : entry);
    std::vector<LineWord> tokens;
    tokenize(line, tokens);
    std::vector<quint64> hashes;
    hashes.reserve(tokens.size());
    for (const LineWord &token : tokens)
        hashes.push_back(token.hash);
    return hashes;
}

} // namespace

const CutVocabulary &CutVocabulary::of(Language language)
{
    static std::array<std::once_flag, languageCount> built;
    static std::array<std::unique_ptr<const CutVocabulary>, languageCount> vocabularies;
    const auto index = static_cast<size_t>(language);
    std::call_once(built[index], [index, language] {
        vocabularies[index] = std::make_unique<const CutVocabulary>(language, QSet<QString>());
    });
    return *vocabularies[index];
}

CutVocabulary::CutVocabulary(Language language, const QSet<QString> &withheld)
{
    constexpr size_t firstSize = 4096;
    m_entries.resize(firstSize);
    m_tags.resize(firstSize);
    m_mask = firstSize - 1;
    entryFor(numberHash).classes = word::number;
    std::vector<ListedPhrase> phrases;
    readFolder("all"_L1, withheld, phrases);
    readFolder(codeOf(Language::English), withheld, phrases);
    if (language != Language::English)
        readFolder(codeOf(language), withheld, phrases);
    settle(std::move(phrases));
}

/// Puts an entry where no other is; there has to be room.
CutVocabulary::Entry &CutVocabulary::place(const Entry &entry)
{
    size_t i = entry.hash & m_mask;
    while (m_tags[i] != 0)
        i = (i + 1) & m_mask;
    m_entries[i] = entry;
    m_tags[i] = tagOf(entry.hash);
    return m_entries[i];
}

CutVocabulary::Entry &CutVocabulary::entryFor(quint64 hash)
{
    if (const Entry *entry = find(hash))
        return m_entries[static_cast<size_t>(entry - m_entries.data())];
    if (2 * (m_used + 1) > m_entries.size())
        grow();
    ++m_used;
    Entry entry;
    entry.hash = hash;
    return place(entry);
}

void CutVocabulary::grow()
{
    const std::vector<Entry> old = std::move(m_entries);
    m_entries.assign(old.size() * 2, Entry{});
    m_tags.assign(old.size() * 2, 0);
    m_mask = m_entries.size() - 1;
    for (const Entry &entry : old) {
        if (entry.hash != 0)
            place(entry);
    }
}

std::optional<CutVocabulary::Place> CutVocabulary::placeNamed(QStringView name)
{
    if (name == u"line")
        return Place::Line;
    if (name == u"start")
        return Place::Start;
    if (name == u"end")
        return Place::End;
    if (name == u"anywhere")
        return Place::Anywhere;
    return std::nullopt;
}

void CutVocabulary::readFolder(QLatin1StringView folder, const QSet<QString> &withheld,
                               std::vector<ListedPhrase> &phrases)
{
    for (const QLatin1StringView subject : {"cuts"_L1, "publishers"_L1}) {
        if (Lexicon::exists(folder, QString(subject)))
            readLists(folder, subject, withheld, phrases);
    }
}

void CutVocabulary::readLists(QLatin1StringView folder, QLatin1StringView subject, const QSet<QString> &withheld,
                              std::vector<ListedPhrase> &phrases)
{
    const Lexicon lists = Lexicon::named(folder, QString(subject));
    for (const QString &section : lists.sections()) {
        const QStringList entries = lists.section(section);
        if (section.startsWith(wordsHead)) {
            readWords(folder, section, entries);
            continue;
        }
        if (section.startsWith(marksHead))
            continue;
        if (!phraseSections().contains(section) || !placeNamed(placeOf(section)))
            qFatal("word list %s/%s: no such section: %s", folder.data(), subject.data(), qUtf8Printable(section));
        if (withheld.contains(u'[' + section + u']'))
            continue;
        for (const QString &entry : entries) {
            if (!withheld.contains(entry))
                listPhrase(entry, section, phrases);
        }
    }
}

void CutVocabulary::readWords(QLatin1StringView folder, const QString &section, const QStringList &entries)
{
    const auto words = wordSections().constFind(section.sliced(wordsHead.size()));
    if (words == wordSections().constEnd())
        qFatal("word list %s: no such class of words: %s", folder.data(), qUtf8Printable(section));
    for (const QString &entry : entries) {
        // "opt-in" would make every "in" a word of its class: what a hyphen parts is two words.
        const std::vector<quint64> hashes = hashesOf(entry);
        if (hashes.size() != 1)
            qFatal("word list %s: not a single word: %s", folder.data(), qUtf8Printable(entry));
        entryFor(hashes.front()).classes |= *words;
    }
}

void CutVocabulary::listPhrase(const QString &text, const QString &section, std::vector<ListedPhrase> &phrases)
{
    const std::vector<quint64> hashes = hashesOf(text);
    if (hashes.empty())
        return;
    const Phrase phrase{phraseSections().value(section), hashes.size() > 1 ? hashes[1] : 0,
                        static_cast<qint32>(m_rests.size()), static_cast<qint32>(hashes.size()) - 1,
                        *placeNamed(placeOf(section))};
    m_rests.insert(m_rests.end(), hashes.begin() + 1, hashes.end());
    phrases.push_back({hashes.front(), phrase, text, section});
}

/// Lays the phrases of each first word side by side; what was listed last (the article's language) comes first.
void CutVocabulary::settle(std::vector<ListedPhrase> phrases)
{
    std::reverse(phrases.begin(), phrases.end());
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const ListedPhrase &a, const ListedPhrase &b) { return a.first < b.first; });
    m_phrases.reserve(phrases.size());
    for (const ListedPhrase &listed : phrases) {
        Entry &first = entryFor(listed.first);
        if (first.phraseCount++ == 0)
            first.firstPhrase = static_cast<qint32>(m_phrases.size());
        first.seconds |= followers(listed.phrase);
        m_phrases.push_back(listed.phrase);
        m_phraseTexts.append(listed.text);
        m_phraseSections.append(listed.section);
    }
}

quint64 CutVocabulary::followers(const Phrase &phrase)
{
    constexpr quint64 anything = ~0ULL;
    if (phrase.second != 0)
        return followerBit(phrase.second);
    return phrase.place == Place::Line || phrase.place == Place::End ? followerBit(0) : anything;
}

bool CutVocabulary::fits(const Phrase &phrase, const std::vector<LineWord> &tokens, size_t at) const
{
    const auto rest = static_cast<size_t>(phrase.restLength);
    const bool first = at == 0;
    const bool last = at + rest + 1 == tokens.size();
    if (at + rest + 1 > tokens.size())
        return false;
    if ((phrase.place == Place::Line && !(first && last)) || (phrase.place == Place::Start && !first) ||
        (phrase.place == Place::End && !last))
        return false;
    for (size_t i = 0; i < rest; ++i) {
        if (tokens[at + 1 + i].hash != m_rests[static_cast<size_t>(phrase.rest) + i])
            return false;
    }
    return true;
}

void CutVocabulary::matchAt(const Entry &entry, const std::vector<LineWord> &tokens, size_t at,
                            std::vector<PhraseMatch> &matches) const
{
    const quint64 second = hashBehind(tokens, at);
    const qint32 end = entry.firstPhrase + entry.phraseCount;
    for (qint32 p = entry.firstPhrase; p < end; ++p) {
        const Phrase &phrase = m_phrases[static_cast<size_t>(p)];
        if ((phrase.second == 0 || phrase.second == second) && fits(phrase, tokens, at))
            matches.push_back({phrase.kind, p, static_cast<qint32>(at), phrase.restLength + 1});
    }
}

void CutVocabulary::read(const std::vector<LineWord> &tokens, std::vector<Words> &classes,
                         std::vector<PhraseMatch> &matches) const
{
    classes.assign(tokens.size(), Words());
    matches.clear();
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (const Entry *entry = find(tokens[at].hash)) {
            classes[at] = entry->classes;
            if (mayBegin(*entry, tokens, at))
                matchAt(*entry, tokens, at, matches);
        }
    }
}

void CutVocabulary::match(const std::vector<LineWord> &tokens, std::vector<PhraseMatch> &matches) const
{
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (const Entry *entry = find(tokens[at].hash); entry && mayBegin(*entry, tokens, at))
            matchAt(*entry, tokens, at, matches);
    }
}

} // namespace bluepencil
