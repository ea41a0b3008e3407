// SPDX-License-Identifier: Apache-2.0

// A program that decides until it is killed. Once the store has said that an edit is kept, it prints a line for each
// line of the log: whoever reads that line may rely on it. Usage: decider DATA-FOLDER FILE SEED

#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "support/storefixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace bluepencil;

namespace {

/// Far more than anybody lets it make.
constexpr int mostEdits = 1'000'000;

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return fail(QStringLiteral("usage: decider DATA-FOLDER FILE SEED"));
    const auto workspace = Workspace::open(arguments.at(1));
    if (!workspace)
        return fail(workspace.sentence());
    const auto session = ReviewSession::open(**workspace, arguments.at(2));
    if (!session)
        return fail(session.sentence());
    (*session)->setAnalysis(harbourAnalysis((*session)->article()));
    QRandomGenerator random(arguments.at(3).toUInt());
    for (int edit = 0; edit < mostEdits; ++edit) {
        const qsizetype known = (*session)->history().size();
        if (const Outcome applied = (*session)->apply(someEdit(**session, random)); !applied)
            return fail(applied.sentence());
        for (const LogEntry &entry : (*session)->history().sliced(known))
            std::printf("%s\n", qUtf8Printable(lineOf(entry)));
        std::fflush(stdout);
        QCoreApplication::processEvents(); // let the checkpoints run
    }
    return 0;
}
