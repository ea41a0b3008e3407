// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/workspace/drafts.h"

#include <QObject>
#include <QTimer>

namespace bluepencil {

class ReviewFlow;
class Workspace;

/// Keeps what is being typed with its article and its place, so that nothing but sending or emptying it ever makes it
/// go: no approval, no other article, no Escape, no crash.
///
/// The words are in the database a moment after the key, and at once when the article is left.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// Both have to live longer.
    DraftKeeper(Workspace *workspace, ReviewFlow *flow, QObject *parent);
    ~DraftKeeper() override;

    /// What was typed for this at a place of the article in review; empty when nothing is unsent.
    [[nodiscard]] QString wordsOf(DraftKind kind, Span place) const;
    /// What is unsent of this kind at a place or a part of it; the first of them.
    [[nodiscard]] std::optional<Draft> at(DraftKind kind, Span place) const;
    /// What is unsent in the article in review, in order of place. The reason for an edition is left out: it is asked
    /// for when the text goes out.
    [[nodiscard]] const QList<Draft> &unsent() const { return m_unsent; }

    /// These words are in the field now.
    void typed(DraftKind kind, Span place, const QString &words);
    /// They were sent, or are what stands there anyway.
    void settle(DraftKind kind, Span place) { typed(kind, place, {}); }
    /// Stores at once what waits to be stored.
    void flush();
    /// Another article is in review: takes up what is unsent in it.
    void reload();

Q_SIGNALS:
    /// There is more, or less, that is unsent.
    void changed();
    /// Something could not be kept, and why.
    void failed(const QString &sentence);

private:
    Workspace *m_workspace;
    ReviewFlow *m_flow;
    qint64 m_reading = 0; ///< 0: no article
    QList<Draft> m_unsent;
    QString m_reason;      ///< for an edition
    QList<Draft> m_toKeep; ///< typed since the last look at the disk
    QTimer m_soon;
};

} // namespace bluepencil
