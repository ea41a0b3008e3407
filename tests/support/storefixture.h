// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "review/decision.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace bluepencil {

/// An editor's desk for one test: a scraped file and a data folder in a place of their own.
class StoreFixture {
public:
    /// Lays an invented article on the desk.
    StoreFixture();

    /// The data folder; where the tests use a server, the address of a workspace of this desk's own there.
    [[nodiscard]] QString folder() const { return m_place; }
    [[nodiscard]] QString database() const { return folder() + QStringLiteral("/reviews.sqlite"); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("harbour.txt")); }
    void write(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytes() const;

    /// Opens what has to open; ends the test program with the sentence when it does not.
    [[nodiscard]] std::unique_ptr<Workspace> workspace() const;
    [[nodiscard]] std::unique_ptr<ReviewSession> session(Workspace &workspace) const;

private:
    QTemporaryDir m_folder;
    QString m_place;
};

/// The bytes of the article on the desk.
[[nodiscard]] QByteArray harbourArticle();

/// What the detectors would find in it: five suggestions, two of them side by side, and one attribution.
[[nodiscard]] Analysis harbourAnalysis(const Article &article);

/// Some edit that an editor could make now: a decision on a finding, an own cut, a part restored, other words, a quote
/// checked, a note, a query or its answer, or a decision taken back.
[[nodiscard]] QList<Change> someEdit(const ReviewSession &session, QRandomGenerator &random);

/// What a line of the log says, but for the numbers that each log gives anew.
[[nodiscard]] QString sayingOf(const LogEntry &entry);

/// A line of the log in one line of text, with all that it says.
[[nodiscard]] QString lineOf(const LogEntry &entry);

} // namespace bluepencil
