// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/comments.h"

#include <array>

namespace bluepencil {

namespace rule {

/// "Leave a comment".
constexpr CutRule commentsHeader{
    .name = "comments.header",
    .category = Category::Comments,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The head of a comment section*: %terms"),
};

/// "Your email address will not be published".
constexpr CutRule commentsForm{
    .name = "comments.form",
    .category = Category::Comments,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Text of a comment form*: %terms"),
};

} // namespace rule

namespace {

constexpr std::array family{&rule::commentsHeader, &rule::commentsForm};

/// Readers comment below an article: a third down the page, or behind some paragraphs.
bool isLate(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype earliest = 35; // percent of the lines
    constexpr qsizetype someParagraphs = 3;
    return 100 * index >= earliest * lines.size() || lines.bodiesBefore(index) >= someParagraphs;
}

/// "2 thoughts on “The bell of Osk”": what begins as headers do may quote what is commented on.
bool isHeader(const FoldedLine &line)
{
    constexpr qsizetype longest = 260;
    const bool begins =
        line.holds(phrase::commentsStart) && line.foldedLength <= longest && !line.is(shape::startsQuote);
    return begins || ((line.holds(phrase::commentsLine) || line.is(shape::commentsLabel)) && !line.is(shape::quotes));
}

/// "Please keep to our commenting policy", "To comment, you must activate your account": who comments is told how.
bool tellsHow(const FoldedLine &line)
{
    const bool needed = line.has(word::need) && line.has(word::account) && line.has(word::secondPerson);
    const bool asked = line.startsWith(word::courtesy) && line.has(word::imperative) && line.has(word::personal) &&
                       line.has(word::cookie | word::consent | word::account);
    return (asked || needed) && line.has(word::commentThing);
}

/// "Tell us in the comments": a button, where no sentence ends. As a sentence it is the writer's, who asks for answers.
bool invites(const FoldedLine &line)
{
    return line.holds(phrase::commentInvitation) && !line.is(shape::closingStop);
}

void markLine(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    constexpr qsizetype longestForm = 420;
    constexpr float loneHeader = 0.80F;    // "Comments" may be a heading
    constexpr float withoutPhrase = 0.88F; // told by its words alone
    const FoldedLine &line = lines[index];
    if (line.has(word::speech) || !isLate(lines, index))
        return;
    if (isHeader(line)) {
        verdicts.propose(index, rule::commentsHeader,
                         line.wordCount <= 1 ? loneHeader : rule::commentsHeader.confidence);
        return;
    }
    if (line.foldedLength > longestForm || line.is(shape::quotes))
        return;
    if (tellsHow(line))
        verdicts.propose(index, rule::commentsForm, withoutPhrase);
    else if (line.holds(phrase::commentForm) || invites(line))
        verdicts.propose(index, rule::commentsForm);
}

} // namespace

constinit const CutRuleFamily commentRules(family);

void markComments(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        markLine(lines, i, verdicts);
}

} // namespace bluepencil
