// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/exportreviewed.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "formats/formats.h"
#include "formats/reader/file.h"
#include "store/folder/datafolder.h"
#include "store/session/reviewedtext.h"

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

/// What is to be said of a file before its text is taken for a reviewed one.
QString reservation(const ReviewedText &reviewed, const QString &path)
{
    switch (reviewed.standing) {
    case ReviewStanding::Approved:
        return {};
    case ReviewStanding::InReview:
        return Cli::tr("“%1” is not approved.").arg(path);
    case ReviewStanding::QueryOpen:
        return Cli::tr("A query on “%1” is open; answer it in the window before exporting.").arg(path);
    case ReviewStanding::Spiked:
        return Cli::tr("“%1” was spiked.").arg(path);
    case ReviewStanding::Unreviewed:
        return Cli::tr("“%1” was never reviewed.").arg(path);
    case ReviewStanding::Changed:
        return Cli::tr("“%1” holds another text than the one that was reviewed.").arg(path);
    case ReviewStanding::Linked:
        return Cli::tr("“%1” was reviewed, but is now a link to a file that never was.").arg(path);
    case ReviewStanding::Gone:
        return reviewed.trouble;
    }
    Q_UNREACHABLE();
}

QString nameOfText(const ReviewedText &reviewed)
{
    return reviewed.edition > 0 ? Cli::tr("its edition %1").arg(reviewed.edition) : Cli::tr("its text as it is");
}

/// The text in the format that was asked for, with what is to be said of it.
Result<Exported> written(const QString &path, const ReviewedText &reviewed, const Options &options,
                         const QString &notice)
{
    const Article &article = reviewed.article;
    Outgoing outgoing{article, QString::fromUtf8(reviewed.text), article.origin().name, reviewed.scraped};
    outgoing.review = reviewed.review;
    outgoing.approval = {reviewed.edition, reviewed.approvedBy, reviewed.approvedAt, reviewed.correction};
    outgoing.withReasons = options.withReasons;
    outgoing.withRemarks = options.withRemarks;
    outgoing.style = options.style;
    const Format &format = *options.textFormat;
    const Result<QByteArray> bytes = format.write(outgoing);
    if (!bytes)
        return withName(path, bytes.failure());
    const QString loss = format.loss ? format.loss(outgoing) : QString();
    return Exported{*bytes, article.origin(), reviewed.edition, reviewed.editionId,
                    QStringList{notice, loss}.join(u' ').trimmed()};
}

} // namespace

QString dataFolderOf(const Options &options)
{
    return options.dataFolder.isEmpty() ? defaultDataFolder() : options.dataFolder;
}

Result<Exported> exported(const QString &path, const Options &options)
{
    const Result<ReviewedText> reviewed = reviewedText(dataFolderOf(options), path);
    if (!reviewed)
        return reviewed.failure();
    const QString said = reservation(*reviewed, path);
    switch (reviewed->standing) {
    case ReviewStanding::Approved:
        return written(path, *reviewed, options, {});
    case ReviewStanding::InReview:
        return written(path, *reviewed, options, said + u' ' + Cli::tr("Exported as it is decided so far."));
    case ReviewStanding::QueryOpen:
        return Failure{said};
    default:
        break;
    }
    if (!options.unreviewed)
        return Failure{
            said + u' ' +
            Cli::tr("Review it in the window, or add --unreviewed to export %1.").arg(nameOfText(*reviewed))};
    return written(path, *reviewed, options, said + u' ' + Cli::tr("Exported is %1.").arg(nameOfText(*reviewed)));
}

} // namespace bluepencil::cli
