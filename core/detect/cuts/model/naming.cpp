// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/naming.h"

#include "detect/cuts/blocks/blocks.h"
#include "detect/lines/articleplan.h"
#include "detect/lines/statement.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

constexpr CutRule copyrightEvidence{
    .name = "copyright.evidence",
    .category = Category::Copyright,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like a legal notice*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule captionEvidence{
    .name = "caption.evidence",
    .category = Category::Caption,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like a caption*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule relatedEvidence{
    .name = "related.evidence",
    .category = Category::Related,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like a link to another article*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule promoEvidence{
    .name = "promo.evidence",
    .category = Category::Promo,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like promotion*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule shareEvidence{
    .name = "share.evidence",
    .category = Category::Share,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like a share button*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule contactEvidence{
    .name = "contact.evidence",
    .category = Category::Navigation,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like an address of the publisher*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule navigationEvidence{
    .name = "navigation.evidence",
    .category = Category::Navigation,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like navigation of the page*: %terms"),
    .judgedBy = JudgedBy::Model,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::copyrightEvidence, &rule::captionEvidence, &rule::relatedEvidence,
                            &rule::promoEvidence,     &rule::shareEvidence,   &rule::contactEvidence,
                            &rule::navigationEvidence};

bool isNear(const LineVerdicts &verdicts, qsizetype index, Category category)
{
    return verdicts.at(index - 1).isHit(category) || verdicts.at(index + 1).isHit(category);
}

/// "Los Angeles, CA 90071", "10115 Berlin, Hafenstraße 4": a number of four to six digits that is no year, and a comma.
bool holdsPostalCode(const FoldedLine &line, QStringView folded)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 6;
    if (!line.is(shape::comma) || !line.is(shape::digit) || line.is(shape::year))
        return false;
    qsizetype digits = 0;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && folded[at].isDigit()) {
            ++digits;
            continue;
        }
        if (digits >= shortest && digits <= longest)
            return true;
        digits = 0;
    }
    return false;
}

/// How somebody is written to or called on, and nothing said.
bool isContact(const LineTable &lines, qsizetype index)
{
    constexpr int mostWords = 16;
    const FoldedLine &line = lines[index];
    return line.wordCount <= mostWords && !line.has(word::finite | word::imperative | word::speech) &&
           (line.is(shape::email) || holdsPostalCode(line, lines.folded(index)));
}

bool speaksOfPictures(const FoldedLine &line)
{
    return line.holds(phrase::caption | phrase::captionStart) ||
           (line.sort >= LineSort::Sentence && line.has(word::pose | word::photo));
}

bool appealsToReader(const FoldedLine &line)
{
    return line.appeals > 0 || (line.has(word::personal) && line.has(word::imperative)) || line.has(word::subscription);
}

/// An entry of a list: a few words that say nothing for themselves.
bool isEntry(const FoldedLine &line)
{
    return !isWholeSentence(line) && line.sort <= LineSort::Short && !speaksOfPictures(line);
}

float leastSureOf(const LineVerdicts &verdicts, qsizetype first, qsizetype last)
{
    float least = 1;
    for (qsizetype i = first; i <= last; ++i)
        least = std::min(least, verdicts[i].confidence);
    return least;
}

/// The name of the list that goes on above and below the lines from `first` to `last`. What is less than sure stays
/// apart from a list that is: it would make all of it less than sure.
const CutRule *nameOfList(const LineVerdicts &verdicts, qsizetype first, qsizetype last)
{
    constexpr float sureFrom = 0.9F;
    const float least = leastSureOf(verdicts, first, last);
    const bool wouldSpoil =
        least < sureFrom && std::max(verdicts.at(first - 1).confidence, verdicts.at(last + 1).confidence) >= sureFrom;
    if (wouldSpoil)
        return nullptr;
    for (const CutRule *name : {&rule::navigationEvidence, &rule::relatedEvidence}) {
        const LineVerdict &above = verdicts.at(first - 1);
        const LineVerdict &below = verdicts.at(last + 1);
        if (above.isSuggested() && below.isSuggested() && above.isHit(name->category) && below.isHit(name->category))
            return name;
    }
    return nullptr;
}

} // namespace

constinit const CutRuleFamily modelRules(family);

const CutRule &nameOfSuspect(const LineTable &lines, const LineVerdicts &ruled, qsizetype index)
{
    const FoldedLine &line = lines[index];
    const auto near = [&](Category category) { return isNear(ruled, index, category); };
    if (line.holds(phrase::rights | phrase::republication | phrase::syndication) && !line.has(word::imperative))
        return rule::copyrightEvidence;
    if (near(Category::Comments))
        return rule::commentsBlock;
    if (appealsToReader(line) && !near(Category::Related))
        return rule::promoEvidence;
    if (near(Category::Caption) || speaksOfPictures(line))
        return rule::captionEvidence;
    if (isContact(lines, index))
        return rule::contactEvidence;
    if (near(Category::Related))
        return rule::relatedEvidence;
    if (near(Category::Promo))
        return rule::promoEvidence;
    if (line.sort == LineSort::Tiny || near(Category::Navigation)) {
        const bool isPlatform = line.has(word::platform) && !near(Category::Navigation); // “Google Maps” in a menu
        return near(Category::Share) || line.has(word::share) || isPlatform ? rule::shareEvidence
                                                                            : rule::navigationEvidence;
    }
    return rule::relatedEvidence;
}

void nameByTheirList(const LineTable &lines, LineVerdicts &verdicts)
{
    constexpr qsizetype mostLines = 3;
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype end = i;
        while (end < lines.size() && verdicts[end].isSuggested() && verdicts[end].rule->judgedBy == JudgedBy::Model &&
               verdicts[end].rule->category == verdicts[i].rule->category && isEntry(lines[end]))
            ++end;
        const CutRule *name = end > i && end - i <= mostLines ? nameOfList(verdicts, i, end - 1) : nullptr;
        for (qsizetype j = i; name && j < end; ++j)
            verdicts[j].rule = name;
        i = std::max(end, i + 1);
    }
}

} // namespace bluepencil
