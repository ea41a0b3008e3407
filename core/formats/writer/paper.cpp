// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/paper.h"

#include "formats/writer/outgoing.h"

#include <QCoreApplication>

#include <atomic>

namespace bluepencil {

namespace {

struct PaperWriter {
    Q_DECLARE_TR_FUNCTIONS(PaperWriter)
};

std::atomic<PageMaker *> installed = nullptr;

Result<QByteArray> pagesOf(const Outgoing &article, Paper paper)
{
    PageMaker *maker = installed;
    if (maker)
        return maker->pdfOf(article, paper);
    return Failure{
        PaperWriter::tr("cannot be set on pages here, where there are no typefaces; choose another format.")};
}

} // namespace

void PageMaker::install(PageMaker *maker)
{
    installed = maker;
}

Result<QByteArray> writePdf(const Outgoing &article)
{
    return pagesOf(article, Paper::Text);
}

Result<QByteArray> writeReviewPdf(const Outgoing &article)
{
    if (Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    return pagesOf(article, Paper::Review);
}

Result<QByteArray> writeRecordPdf(const QByteArray &html, qint64 when)
{
    Outgoing page;
    page.text = QString::fromUtf8(html);
    page.approval.when = when;
    return pagesOf(page, Paper::Record);
}

} // namespace bluepencil
