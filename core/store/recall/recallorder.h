// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"
#include "detect/findings/finding.h"
#include "review/edits.h"
#include "store/queue/soughtwords.h"
#include "text/article.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace bluepencil {

/// What was wrong with something that may have gone out in many articles.
enum class RecallKind : quint8 {
    Kill,      ///< words must not go out: a phrase, a line, a quotation, or all lines of an article that was killed
    Reword,    ///< words have to read otherwise
    BringBack, ///< words were cut and should not have been
    Rule,      ///< a rule cut what it should not have
    Speaker,   ///< a quotation is somebody else's
};
/// "kill", "reword", "bring_back", "rule", "speaker".
[[nodiscard]] QLatin1StringView nameOf(RecallKind kind);
[[nodiscard]] std::optional<RecallKind> recallKindNamed(const QString &name);

/// One mistake, said once, to be corrected wherever it stands.
struct RecallOrder {
    RecallKind kind = RecallKind::Kill;
    QStringList words;   ///< what is looked for, each by itself; of Rule the rule's name, or the text of a house rule
    QString instead;     ///< Reword: what is to stand there. Speaker: who spoke; empty for nobody in particular
    QString reason = {}; ///< as the record and the next approval will say it

    friend bool operator==(const RecallOrder &, const RecallOrder &) = default;
};

/// The lines of an article that was killed which are its own wherever they stand: those with so many words that no
/// other story has them by chance.
[[nodiscard]] QStringList linesToKill(const QString &text);

/// What is wrong with the order, as a sentence; Done when nothing is.
[[nodiscard]] Outcome checkRecall(const RecallOrder &order);

/// A place of an article where an order changes something.
struct RecallPlace {
    QString before; ///< what goes out there now; of Speaker who is said to speak
    QString after;  ///< what would; empty for nothing

    friend bool operator==(const RecallPlace &, const RecallPlace &) = default;
};

/// What an order makes of one review: the steps, and what they change. Empty where the review says so already.
struct Correction {
    QList<Change> changes;
    QList<RecallPlace> places;
};

/// An order, ready to be held against ten thousand texts.
class Recall {
public:
    /// Fails as checkRecall() does.
    [[nodiscard]] static Result<Recall> of(const RecallOrder &order);

    [[nodiscard]] const RecallOrder &order() const { return m_order; }
    /// Whether it is about what went out, about what was scraped, or about decisions.
    [[nodiscard]] bool isAboutExports() const;
    [[nodiscard]] bool isAboutRule() const { return m_order.kind == RecallKind::Rule; }
    [[nodiscard]] bool isAboutSpeaker() const { return m_order.kind == RecallKind::Speaker; }
    /// Whether decisions of that sort are what it corrects.
    [[nodiscard]] bool isAboutVerb(Verb verb) const;
    /// False where a text of these bytes, as qCompress() made them, cannot hold any of the words.
    [[nodiscard]] bool mayBeInCompressed(const QByteArray &bytes) const;
    /// True where any of the words stands in the text.
    [[nodiscard]] bool isIn(const QString &text) const;
    /// True where such a decision may be the rule's: a glance that needs no article.
    [[nodiscard]] bool mayBeOfRule(const Decision &decision) const;
    /// Whether it is, by the words that it is about.
    [[nodiscard]] bool isOfRule(const Decision &decision, const QString &text) const;

    /// The steps that correct a review of an article, and what each changes. `attributions` are needed of Speaker
    /// alone. Pure; the decisions bear the order's reason.
    [[nodiscard]] Correction correct(const Review &review, const Article &article, const QList<Finding> &attributions,
                                     const Signature &by) const;

private:
    explicit Recall(const RecallOrder &order);
    [[nodiscard]] QList<Span> placesIn(const QString &text) const;
    void takeOut(Correction &correction, Review review, const Article &article, const Signature &by) const;
    void reword(Correction &correction, Review review, const Article &article, const Signature &by) const;
    void bringBack(Correction &correction, Review review, const Article &article, const Signature &by) const;
    void overrule(Correction &correction, Review review, const Article &article, const Signature &by) const;
    void nameSpeaker(Correction &correction, Review review, const Article &article, const QList<Finding> &attributions,
                     const Signature &by) const;
    void rewordReplacements(Correction &correction, Review &review, const Article &article, const Signature &by) const;
    [[nodiscard]] QString without(const QString &text) const;

    RecallOrder m_order;
    std::vector<SoughtWords> m_words;
    QByteArray m_rule; ///< its name; empty for a house rule
    std::shared_ptr<const HouseRules> m_houseRule;
};

} // namespace bluepencil
