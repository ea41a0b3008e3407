// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/grammar.h"

#include "detect/lexicon/lexicon.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <utility>

namespace bluepencil::quotes {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t firstSlots = 4096;

struct SectionClass {
    QStringView section;
    WordClass wordClass;
};

constexpr std::array grammarSections = {
    SectionClass{u"determiner", WordClass::Determiner},
    SectionClass{u"possessive pronoun", WordClass::PossessivePronoun},
    SectionClass{u"subject pronoun", WordClass::SubjectPronoun},
    SectionClass{u"object pronoun", WordClass::ObjectPronoun},
    SectionClass{u"relative", WordClass::Relative},
    SectionClass{u"preposition", WordClass::Preposition},
    SectionClass{u"conjunction", WordClass::Conjunction},
    SectionClass{u"subordinator", WordClass::Subordinator},
    SectionClass{u"modal", WordClass::Modal},
    SectionClass{u"auxiliary", WordClass::Auxiliary},
    SectionClass{u"be", WordClass::Be},
    SectionClass{u"adverb", WordClass::Adverb},
    SectionClass{u"not adverb", WordClass::NotAdverb},
    SectionClass{u"time", WordClass::Time},
    SectionClass{u"day", WordClass::Day},
    SectionClass{u"number", WordClass::NumberWord},
    SectionClass{u"title", WordClass::PersonTitle},
    SectionClass{u"name particle", WordClass::NameParticle},
    SectionClass{u"institution", WordClass::Institution},
    SectionClass{u"abbreviation", WordClass::Abbreviation},
    SectionClass{u"not verb", WordClass::NotVerb},
    SectionClass{u"nationality ending", WordClass::Nationality},
    SectionClass{u"takes base form", WordClass::TakesBase},
    SectionClass{u"speaker or listener", WordClass::SpeechPerson},
    SectionClass{u"plural determiner", WordClass::PluralDeterminer},
    SectionClass{u"relative time", WordClass::RelativeTime},
    SectionClass{u"oblique determiner", WordClass::ObliqueDeterminer},
    SectionClass{u"genitive determiner", WordClass::GenitiveDeterminer},
    SectionClass{u"source postposition", WordClass::SourcePostposition},
    SectionClass{u"source noun", WordClass::SourceNoun},
    SectionClass{u"quote adverb", WordClass::QuoteAdverb},
    SectionClass{u"subjunctive", WordClass::Subjunctive},
    SectionClass{u"finite verb", WordClass::FiniteVerb},
    SectionClass{u"passive auxiliary", WordClass::PassiveAuxiliary},
    SectionClass{u"impersonal", WordClass::Impersonal},
    SectionClass{u"impersonal verb", WordClass::ImpersonalVerb},
    SectionClass{u"content opener", WordClass::ContentOpener},
    SectionClass{u"name suffix", WordClass::NameSuffix},
    SectionClass{u"naming", WordClass::Naming},
    SectionClass{u"salutation", WordClass::Salutation},
    SectionClass{u"also a thing", WordClass::AlsoThing},
    SectionClass{u"subject noun", WordClass::SubjectNoun},
    SectionClass{u"source opener", WordClass::SourceOpener},
    SectionClass{u"measure", WordClass::Measure},
};

struct SectionPart {
    QStringView section;
    Part part;
};

constexpr std::array parts = {
    SectionPart{u"part complementizer", Part::Complementizer},
    SectionPart{u"part infinitive", Part::Infinitive},
    SectionPart{u"part genitive", Part::Genitive},
    SectionPart{u"part agent", Part::Agent},
    SectionPart{u"part origin", Part::Origin},
    SectionPart{u"part topic", Part::Topic},
    SectionPart{u"part manner", Part::Manner},
    SectionPart{u"part additive", Part::Additive},
    SectionPart{u"part ampersand", Part::Ampersand},
    SectionPart{u"part comparison", Part::Comparison},
    SectionPart{u"part inside", Part::Inside},
    SectionPart{u"part at", Part::At},
    SectionPart{u"part source lead", Part::SourceLead},
    SectionPart{u"part source", Part::Source},
    SectionPart{u"part speaker", Part::Speaker},
    SectionPart{u"part listener", Part::Listener},
    SectionPart{u"part woman", Part::Woman},
    SectionPart{u"part man", Part::Man},
    SectionPart{u"part group", Part::Group},
    SectionPart{u"part who", Part::Who},
    SectionPart{u"part cleft", Part::Cleft},
    SectionPart{u"part crowd", Part::Crowd},
    SectionPart{u"part says now", Part::SaysNow},
    SectionPart{u"part said then", Part::SaidThen},
    SectionPart{u"part told then", Part::ToldThen},
    SectionPart{u"part tell", Part::Tell},
    SectionPart{u"part asked then", Part::AskedThen},
    SectionPart{u"part go", Part::Go},
    SectionPart{u"part onward", Part::Onward},
    SectionPart{u"part words", Part::Words},
    SectionPart{u"part hears", Part::Hears},
    SectionPart{u"part christens", Part::Christens},
    SectionPart{u"part wife", Part::Wife},
};

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// "plan" doubles its last letter before -ed and -ing; "repeat", "answer" and "show" do not.
bool doublesLastLetter(QStringView base)
{
    const qsizetype n = base.size();
    if (n < 3 || n > 5 || QStringView(u"wxy").contains(base.back()))
        return false;
    const bool shape = !isVowel(base[n - 1]) && isVowel(base[n - 2]) && !isVowel(base[n - 3]);
    return shape && (n <= 4 || base == u"admit" || base == u"refer" || base == u"rebut");
}

QString stemBefore(const QString &base, QStringView ending)
{
    if (base.endsWith(u'e') && !base.endsWith("ee"_L1))
        return base.chopped(1);
    if (ending == u"ed" && base.endsWith(u'y') && base.size() > 2 && !isVowel(base[base.size() - 2]))
        return base.chopped(1) + u'i';
    if (doublesLastLetter(base))
        return base + base.back();
    return base;
}

QString thirdPersonOf(const QString &base)
{
    if (base.endsWith(u'y') && base.size() > 2 && !isVowel(base[base.size() - 2]))
        return base.chopped(1) + "ies"_L1;
    for (const QLatin1StringView sibilant : {"s"_L1, "sh"_L1, "ch"_L1, "x"_L1, "z"_L1, "go"_L1, "do"_L1}) {
        if (base.endsWith(sibilant))
            return base + "es"_L1;
    }
    return base + u's';
}

} // namespace

const Grammar *Grammar::of(Language language)
{
    using Grammars = std::array<std::unique_ptr<const Grammar>, languageCount>;
    static Grammars grammars;
    static std::array<std::once_flag, languageCount> built;
    const auto index = static_cast<size_t>(language);
    std::call_once(built[index], [index, language] {
        const QLatin1StringView code = codeOf(language);
        if (Lexicon::exists(code, u"grammar"))
            grammars[index] = std::make_unique<const Grammar>(
                Lexicon::named(code, u"grammar"), Lexicon::named(code, u"cues"), Lexicon::named(code, u"names"));
    });
    return grammars[index].get();
}

Grammar::Grammar(const Lexicon &grammar, const Lexicon &cues, const Lexicon &names)
    : m_slots(firstSlots)
{
    for (const auto &[section, wordClass] : grammarSections)
        addSection(grammar, section, wordClass);
    addSection(cues, u"speech noun", WordClass::SpeechNoun);
    for (const QStringView section : {u"female", u"female word"})
        addSection(names, section, WordClass::Feminine);
    for (const QStringView section : {u"male", u"male word"})
        addSection(names, section, WordClass::Masculine);
    for (const QStringView section : {u"female word", u"male word", u"person"})
        addSection(names, section, WordClass::PersonNoun);
    addReportingVerbs(cues);
    addIrregularVerbs(cues);
    addCausingVerbs(cues);
    addCueVerbs(cues);
    addParts(grammar);
    addShortTitles(grammar);
    readEndings(grammar);
    readTraits(grammar);
}

WordEntry &Grammar::entryFor(WordId id)
{
    if (2 * m_used > m_slots.size())
        grow();
    WordEntry &entry = m_slots[slotOf(id)];
    if (entry.id == 0)
        ++m_used;
    entry.id = id;
    return entry;
}

void Grammar::add(QStringView word, WordClasses classes, quint16 rank)
{
    WordEntry &entry = entryFor(wordId(word));
    entry.classes.add(classes);
    if (entry.rank == 0)
        entry.rank = rank;
}

void Grammar::addParts(const Lexicon &grammar)
{
    for (const auto &[section, part] : parts) {
        const QStringList words = grammar.section(section);
        for (const QString &word : words)
            entryFor(wordId(word)).part = part;
    }
}

/// A row: short form, noun.
void Grammar::addShortTitles(const Lexicon &grammar)
{
    const QStringList rows = grammar.section(u"short title");
    for (const QString &row : rows)
        m_shortTitles.emplace_back(wordId(row.section(u' ', 0, 0)), wordId(row.section(u' ', 1, 1)));
    std::sort(m_shortTitles.begin(), m_shortTitles.end());
}

WordId Grammar::inFull(WordId title) const
{
    const auto found = std::lower_bound(m_shortTitles.begin(), m_shortTitles.end(), std::pair(title, WordId(0)));
    return found != m_shortTitles.end() && found->first == title ? found->second : title;
}

void Grammar::readEndings(const Lexicon &grammar)
{
    m_endings = {grammar.section(u"ending past"),
                 grammar.section(u"ending participle"),
                 grammar.section(u"ending third person"),
                 grammar.section(u"not ending third person"),
                 grammar.section(u"ending plural"),
                 grammar.section(u"not ending plural"),
                 grammar.section(u"ending people"),
                 grammar.section(u"ending adverb"),
                 grammar.section(u"ending infinitive"),
                 grammar.section(u"clitic"),
                 grammar.section(u"elision"),
                 grammar.section(u"enclitic"),
                 grammar.section(u"possessive clitic"),
                 grammar.section(u"owns nothing"),
                 grammar.section(u"proclitic"),
                 grammar.section(u"beginning definite"),
                 grammar.section(u"beginning oblique"),
                 grammar.section(u"ending oblique"),
                 grammar.section(u"ending oblique crowd"),
                 grammar.section(u"ending subject adjective"),
                 grammar.section(u"ending feminine verb"),
                 grammar.section(u"ending masculine verb")};
}

void Grammar::grow()
{
    std::vector<WordEntry> old = std::exchange(m_slots, std::vector<WordEntry>(2 * m_slots.size()));
    for (const WordEntry &entry : old) {
        if (entry.id != 0)
            m_slots[slotOf(entry.id)] = entry;
    }
}

void Grammar::addSection(const Lexicon &lists, QStringView section, WordClass one)
{
    const QStringList words = lists.section(section);
    for (const QString &word : words)
        add(word, WordClasses(one));
}

void Grammar::addReportingVerbs(const Lexicon &cues)
{
    const QStringList bases = cues.section(u"reporting verb");
    const QStringList thinking = cues.section(u"thinking");
    quint16 rank = 0;
    for (const QString &base : bases) {
        ++rank;
        const bool thinks = thinking.contains(base);
        const auto addForm = [this, rank, thinks](const QString &form, WordClass formClass) {
            WordClasses classes(WordClass::Reporting);
            classes.add(formClass);
            if (thinks)
                classes.add(WordClass::Thinking);
            add(form, classes, rank);
        };
        addForm(base, WordClass::BaseForm);
        addForm(thirdPersonOf(base), WordClass::ThirdPerson);
        addForm(stemBefore(base, u"ed") + "ed"_L1, WordClass::PastForm);
        addForm(stemBefore(base, u"ing") + "ing"_L1, WordClass::IngForm);
    }
}

void Grammar::addIrregularVerbs(const Lexicon &cues)
{
    const QStringList rows = cues.section(u"irregular");
    for (const QString &row : rows) {
        const QStringList forms = row.split(u' ');
        const WordEntry base = find(wordId(forms.first()));
        for (const QString &form : forms.mid(1)) {
            WordClasses classes(WordClass::PastForm);
            classes.add(WordClass::Irregular);
            for (const WordClass one : {WordClass::Reporting, WordClass::Thinking}) {
                if (base.classes.has(one))
                    classes.add(one);
            }
            add(form, classes, base.rank);
        }
        add(forms.first(), WordClasses(WordClass::BaseForm));
        add(thirdPersonOf(forms.first()), WordClasses(WordClass::ThirdPerson));
    }
}

void Grammar::addCausingVerbs(const Lexicon &cues)
{
    const QStringList rows = cues.section(u"causing");
    for (const QString &row : rows) {
        const QStringList forms = row.split(u' ');
        const QString &base = forms.first();
        for (const QString &form : {base, thirdPersonOf(base), stemBefore(base, u"ed") + "ed"_L1,
                                    stemBefore(base, u"ing") + "ing"_L1, forms.last()})
            add(form, WordClasses(WordClass::Causing));
    }
}

/// A row: finite forms | participles | the particle of a verb that is split.
void Grammar::addCueVerbs(const Lexicon &cues)
{
    const QStringList rows = cues.section(u"cue verb");
    m_traits.listsVerbForms = !rows.isEmpty();
    for (const QString &row : rows) {
        const QStringList fields = row.split(u'|');
        const QString particle = fields.value(2).trimmed();
        const QStringList finite = fields.value(0).split(u' ', Qt::SkipEmptyParts);
        for (const QString &form : finite)
            addFiniteForm(form, particle);
        const QStringList participles = fields.value(1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &form : participles)
            addParticiple(form, particle);
    }
    std::sort(m_separable.begin(), m_separable.end());
}

/// A form with a particle is a verb of saying by itself only where both are one word: "wie er mitteilte".
void Grammar::addFiniteForm(const QString &form, const QString &particle)
{
    WordClasses classes(WordClass::Reporting);
    classes.add(WordClass::ThirdPerson);
    add(particle + form, classes);
    if (particle.isEmpty())
        return;
    add(form, WordClasses(WordClass::SeparableVerb));
    m_separable.emplace_back(wordId(form), wordId(particle));
}

/// "+gegeben": the particle stands before it as a word of its own, "bekannt gegeben".
void Grammar::addParticiple(const QString &form, const QString &particle)
{
    const bool split = form.startsWith(u'+');
    WordClasses classes(WordClass::Participle);
    classes.add(split ? WordClass::SeparableVerb : WordClass::Reporting);
    add(split ? form.sliced(1) : form, classes);
    if (split)
        m_separable.emplace_back(wordId(form.sliced(1)), wordId(particle));
}

bool Grammar::isParticleOf(WordId verb, WordId particle) const
{
    return std::binary_search(m_separable.begin(), m_separable.end(), std::pair(verb, particle));
}

void Grammar::readTraits(const Lexicon &grammar)
{
    const QStringList traits = grammar.section(u"trait");
    m_traits.nounsHaveCapitals = traits.contains("nouns have capitals"_L1);
    m_traits.auxiliariesClose = traits.contains("auxiliaries close clauses"_L1);
    m_traits.commasPartClauses = traits.contains("commas part clauses"_L1);
    m_traits.ordinalsHaveStops = traits.contains("ordinals have stops"_L1);
    m_traits.dashesOpenSpeech = traits.contains("dashes open speech"_L1);
    m_traits.inquitsInside = traits.contains("inquits stand inside"_L1);
    m_traits.inquitsBetweenDashes = traits.contains("inquits stand between dashes"_L1);
    m_traits.stopsStandOutside = traits.contains("stops stand outside"_L1);
    m_traits.nounsHaveCases = traits.contains("nouns have cases"_L1);
    m_traits.verbsComeFirst = traits.contains("verbs come first"_L1);
    m_traits.subjectsAreDropped = traits.contains("subjects are dropped"_L1);
    m_traits.lettersHaveNoCase = traits.contains("letters have no case"_L1);
}

} // namespace bluepencil::quotes
