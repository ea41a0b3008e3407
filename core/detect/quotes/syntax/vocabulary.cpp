// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/vocabulary.h"

#include "detect/lexicon/lexicon.h"

#include <QStringList>

#include <algorithm>
#include <array>
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

const Vocabulary &Vocabulary::english()
{
    static const Vocabulary vocabulary;
    return vocabulary;
}

Vocabulary::Vocabulary()
    : m_slots(firstSlots)
{
    for (const auto &[section, wordClass] : grammarSections)
        addSection(u"grammar", section, wordClass);
    addSection(u"cues", u"speech noun", WordClass::SpeechNoun);
    for (const QStringView section : {u"female", u"female word"})
        addSection(u"names", section, WordClass::Feminine);
    for (const QStringView section : {u"male", u"male word"})
        addSection(u"names", section, WordClass::Masculine);
    addReportingVerbs();
    addIrregularVerbs();
    addCausingVerbs();
}

void Vocabulary::add(QStringView word, WordClasses classes, quint16 rank)
{
    if (2 * m_used > m_slots.size())
        grow();
    const WordId id = wordId(word);
    WordEntry &entry = m_slots[slotOf(id)];
    if (entry.id == 0)
        ++m_used;
    entry.id = id;
    entry.classes.add(classes);
    if (entry.rank == 0)
        entry.rank = rank;
}

void Vocabulary::grow()
{
    std::vector<WordEntry> old = std::exchange(m_slots, std::vector<WordEntry>(2 * m_slots.size()));
    for (const WordEntry &entry : old) {
        if (entry.id != 0)
            m_slots[slotOf(entry.id)] = entry;
    }
}

void Vocabulary::addSection(QStringView file, QStringView section, WordClass one)
{
    const QStringList words = Lexicon::named("en"_L1, file).section(section);
    for (const QString &word : words)
        add(word, WordClasses(one));
}

void Vocabulary::addReportingVerbs()
{
    const QStringList bases = Lexicon::named("en"_L1, u"cues").section(u"reporting verb");
    quint16 rank = 0;
    for (const QString &base : bases) {
        ++rank;
        const auto addForm = [this, rank](const QString &form, WordClass formClass) {
            WordClasses classes(WordClass::Reporting);
            classes.add(formClass);
            add(form, classes, rank);
        };
        addForm(base, WordClass::BaseForm);
        addForm(thirdPersonOf(base), WordClass::ThirdPerson);
        addForm(stemBefore(base, u"ed") + "ed"_L1, WordClass::PastForm);
        addForm(stemBefore(base, u"ing") + "ing"_L1, WordClass::IngForm);
    }
}

void Vocabulary::addIrregularVerbs()
{
    const QStringList rows = Lexicon::named("en"_L1, u"cues").section(u"irregular");
    for (const QString &row : rows) {
        const QStringList forms = row.split(u' ');
        const WordEntry base = find(wordId(forms.first()));
        for (const QString &form : forms.mid(1)) {
            WordClasses classes(WordClass::PastForm);
            classes.add(WordClass::Irregular);
            if (base.classes.has(WordClass::Reporting))
                classes.add(WordClass::Reporting);
            add(form, classes, base.rank);
        }
        add(forms.first(), WordClasses(WordClass::BaseForm));
        add(thirdPersonOf(forms.first()), WordClasses(WordClass::ThirdPerson));
    }
}

void Vocabulary::addCausingVerbs()
{
    const QStringList rows = Lexicon::named("en"_L1, u"cues").section(u"causing");
    for (const QString &row : rows) {
        const QStringList forms = row.split(u' ');
        const QString &base = forms.first();
        for (const QString &form : {base, thirdPersonOf(base), stemBefore(base, u"ed") + "ed"_L1,
                                    stemBefore(base, u"ing") + "ing"_L1, forms.last()})
            add(form, WordClasses(WordClass::Causing));
    }
}

} // namespace bluepencil::quotes
