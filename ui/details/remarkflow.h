// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QObject>

#include <optional>

namespace bluepencil {

class ReviewFlow;

/// Notes and queries on a place: the current run, or one that was asked for by showOpenQuery().
class RemarkFlow : public QObject {
    Q_OBJECT

public:
    explicit RemarkFlow(ReviewFlow *flow, QObject *parent = nullptr);

    /// What a remark is about now: raw UTF-16 offsets, empty when there is nothing.
    [[nodiscard]] Span place() const;
    /// The query that is open at the place.
    [[nodiscard]] std::optional<Decision> openQuery() const;
    /// The note that stands there.
    [[nodiscard]] std::optional<Decision> note() const;
    /// Shows the place of the article's first open query; false when there is none.
    bool showOpenQuery();

    /// Says these words as a note, a query, or the answer to the open one.
    void say(Verb verb, const QString &words);

Q_SIGNALS:
    void placeChanged();

private:
    ReviewFlow *m_flow;
    Span m_asked; ///< a place outside of every run; empty: the current run is meant
};

} // namespace bluepencil
