// SPDX-License-Identifier: Apache-2.0
#include "cli/exportreviewed.h"

#include "store/reviewsession.h"
#include "store/workspace.h"

#include <QCoreApplication>

namespace bluepencil::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool isApproved(const ReviewSession &session)
{
    return session.queueState() == QueueState::Approved || session.queueState() == QueueState::Exported;
}

} // namespace

Result<QByteArray> reviewedText(Workspace &workspace, const QString &path)
{
    const auto session = ReviewSession::open(workspace, path);
    if (!session)
        return session.failure();
    if ((*session)->queueState() == QueueState::Query)
        return Failure{Cli::tr("A query on “%1” is open; answer it in the window before exporting.").arg(path)};
    if (!isApproved(**session))
        return (*session)->cleanText().text().toUtf8();
    const Result<QList<Edition>> editions = (*session)->editions();
    if (!editions)
        return editions.failure();
    return editions->last().exported;
}

} // namespace bluepencil::cli
