// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "review/edits.h"
#include "store/houserules/ruleproposals.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace bluepencil {

/// A data folder, and beside it articles of several sources, in each of which an editor decides a line. Whatever cannot
/// be done ends the test program with the sentence.
class DecidedLines {
public:
    /// What an editor does about a suggestion.
    using Step = std::function<QList<Change>(const ReviewSession &session, const Finding &suggestion)>;

    DecidedLines();

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const Database &database() const { return m_workspace->database(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What the folder of the articles is called.
    [[nodiscard]] QString folderName() const;
    /// Who decides, and when.
    [[nodiscard]] static Signature by() { return {QStringLiteral("M. Lund"), 1'700'000'000'000}; }

    /// Writes an article; a name that ends in .json makes it a record of that site.
    void write(const QString &name, const QString &text, const QString &site = {}) const;
    /// Opens an article, suggests the words in it, and takes the step.
    void take(const QString &name, const QString &words, Finding suggestion, const Step &step) const;
    /// The same for what one key decides.
    void decide(const QString &name, const QString &words, const Finding &suggestion, Verb verb) const;
    /// Takes the last step in an article back.
    void takeBack(const QString &name) const;

    /// The house rules that follow from all that.
    [[nodiscard]] QList<RuleProposal> proposals() const;

private:
    [[nodiscard]] std::unique_ptr<ReviewSession> open(const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace bluepencil
