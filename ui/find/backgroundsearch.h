// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "find/textquery.h"
#include "work/latestwork.h"

#include <QObject>

namespace bluepencil {

/// Looks for one query at a time on a worker thread and hands what it found to the thread it lives on.
///
/// Starting again drops what was under way: nothing of an earlier query or text is ever published after that.
class BackgroundSearch : public QObject {
    Q_OBJECT

public:
    explicit BackgroundSearch(QObject *parent = nullptr);

    void start(const QString &text, const TextQuery &query);
    void stop();

Q_SIGNALS:
    /// Ordered and disjoint, in UTF-16 offsets of the text.
    void found(const QList<bluepencil::Span> &matches);
    /// The query cannot be looked for, and why.
    void failed(const QString &sentence);

private:
    void take(const Result<QList<Span>> &matches);

    LatestWork m_work;
};

} // namespace bluepencil
