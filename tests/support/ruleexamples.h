// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/pagemark.h"
#include "text/result.h"
#include "text/span.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>

namespace bluepencil {

/// A small invented article in which a rule must find what is marked, or must leave it alone.
struct RuleExample {
    enum class Verdict : quint8 {
        Right, ///< the rule finds the marked spans, and nothing else in the article
        Wrong, ///< what is marked looks alike; the rule finds nothing in the article
    };

    QString language; ///< two-letter code of the folder it stands in
    QString rule;     ///< the rule's name: "related.block"
    Verdict verdict = Verdict::Right;
    QString title;      ///< what the case is
    QString text;       ///< the article, without the marks
    QList<Span> marked; ///< UTF-16 offsets into `text`; in order, disjoint, at least one
    QString houseRule;  ///< a line that the newsroom always cuts; empty: none
    QString recurring;  ///< a line that stands in three other articles of the source; empty: none
    QString speaker;    ///< of an attribution: the full name that it must find; empty: not asked
    /// What the page says of the lines that are marked; the others stand in its article. Nothing: it was no page.
    std::optional<PageMark> pageMark;
    qsizetype line = -1; ///< where in its file it begins, from 1

    /// What is marked, with ⟦ ⟧ around it, as it stands in the file.
    [[nodiscard]] QString markedText() const;
};

/// Reads a file of examples:
///
///     # a comment
///     [paragraphs]
///     lead: The harbour stays closed until Friday, the council decided.
///
///     [ad.shortcode]
///     right: above the article
///         ⟦[ad_1]⟧
///         {lead}
///     wrong: words of an editor
///         {lead}
///         He wrote of ⟦the [sic] pier⟧.
///
/// Lines of the article are set in by four blanks; `{lead}` stands for the paragraph of that name. Between `right:` and
/// the article may stand `house rule:`, `recurring:`, `speaker:` or `page: share 0.9 class “social”`, which
/// names a PageMarkKind, PageMark::outside and PageMark::markup. Fails with a sentence that names the line.
[[nodiscard]] Result<QList<RuleExample>> parseExamples(QStringView text, const QString &language);

/// All examples of resources/lexicon, of every language, in the order of their files. Read once.
[[nodiscard]] const QList<RuleExample> &shippedExamples();

/// For a table of tests: a column `number` among all of them, and a row for each example of these rules.
void addExampleRows(const std::function<bool(const QString &rule)> &isOurs);

/// Whether a rule has two examples of each verdict in English, at least.
[[nodiscard]] bool hasExamples(const QString &rule);

/// Whether one of the rules is called so.
template <typename Rules>
[[nodiscard]] bool isNamed(const Rules &rules, const QString &name)
{
    return std::any_of(std::begin(rules), std::end(rules),
                       [&name](const auto *rule) { return name == QLatin1StringView(rule->name); });
}

} // namespace bluepencil
