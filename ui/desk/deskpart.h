// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace bluepencil {

class Dialogs;
class ReviewFlow;
class ReviewSession;
class Workspace;

/// A message of the desk names so many things and counts the others.
inline constexpr qsizetype mostNames = 5;

/// What everybody at the desk works with. All of it lives longer than they do.
struct DeskContext {
    Workspace *workspace = nullptr;
    ReviewFlow *flow = nullptr; ///< its session is the article in review
    Dialogs *dialogs = nullptr;
    QWidget *window = nullptr; ///< the parent of questions
};

/// One job of the desk. Says what came of it; the window shows that.
class DeskPart : public QObject {
    Q_OBJECT

public:
    DeskPart(const DeskContext &context, QObject *parent);

Q_SIGNALS:
    /// A sentence for the message bar; empty takes the last one away.
    void said(const QString &sentence);
    /// A word for the status bar.
    void noted(const QString &word);
    /// Other files are in the queue, or the work on one of them has gone on.
    void queueChanged();

protected:
    [[nodiscard]] Workspace &workspace() const { return *m_context.workspace; }
    [[nodiscard]] ReviewFlow *flow() const { return m_context.flow; }
    [[nodiscard]] Dialogs *dialogs() const { return m_context.dialogs; }
    [[nodiscard]] QWidget *window() const { return m_context.window; }
    /// The article in review; null for none.
    [[nodiscard]] const std::shared_ptr<ReviewSession> &session() const;

private:
    DeskContext m_context;
};

} // namespace bluepencil
