// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/reason.h"
#include "detect/words/worddifferences.h"
#include "review/decision.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bluepencil {

class ReviewSession;

/// What a repeat repeats.
struct Partner {
    qint32 paragraph = 0;              ///< its number, as the window counts
    QString text;                      ///< for when the two cannot be compared word by word
    QList<DifferencePart> differences; ///< from the original to the repeat
};

/// Everything that is known about one suggestion.
struct FindingDetail {
    QString what;      ///< "related links"
    QString rule;      ///< its name, for whoever reports that it errs
    QString certainty; ///< "Sure, 0.97"
    QList<ReasonPart> reason;
    QString text;
    std::optional<Partner> partner;
};

/// A note, a query, or an answer with its query.
struct RemarkDetail {
    Verb verb = Verb::Note;
    QString words;
    QString signature; ///< who and when
    QString query;     ///< what was asked, of an answer
    QString asked;     ///< who asked it, and when
};

/// A line of the log about this place.
struct LogDetail {
    QString what;
    QString signature;
};

/// What the detail card says about a run, or about a place that editors remarked on.
struct Detail {
    QString title;
    QString state; ///< "to decide", "cut", "kept"; empty where nothing is suggested
    QList<FindingDetail> findings;
    QStringList warnings; ///< what cutting it does to quotations that stay
    QList<RemarkDetail> remarks;
    QList<LogDetail> log; ///< the newest first
};

/// `run` may be empty; `place` (raw UTF-16 offsets) is what remarks and log are about. Costs the decisions and the log.
[[nodiscard]] Detail detailOf(const ReviewSession &session, const QList<Finding> &run, Span place);

} // namespace bluepencil
