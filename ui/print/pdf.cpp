// SPDX-License-Identifier: Apache-2.0
#include "print/pdf.h"

#include "formats/writer/outgoing.h"
#include "print/pages.h"
#include "print/printout.h"
#include "print/recordpages.h"
#include "print/stablepdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFont>
#include <QPageLayout>
#include <QPalette>
#include <QPdfWriter>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Pdf {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

constexpr int resolution = 1200;             ///< dots an inch
constexpr QMarginsF margins{15, 15, 15, 15}; ///< millimetres

/// A face that is for reading, whatever the desktop is set to.
QFont face()
{
    QFont font({u"DejaVu Serif"_s, u"Noto Serif"_s, u"Liberation Serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting); // no screen has a say in it
    // Letters that are set apart, if by nothing that is seen, are not drawn as one sign: who takes words out of the
    // file finds the letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

QString titleOf(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    return origin.title.trimmed().isEmpty() ? origin.name.section(u'/', -1) : origin.title.simplified();
}

/// “Edition 2, approved by M. Lund on 2026-11-29 09:12”
QString approvalOf(const Approval &approval)
{
    if (approval.edition == 0)
        return {};
    const QString when = QDateTime::fromMSecsSinceEpoch(approval.when).toString("yyyy-MM-dd HH:mm"_L1);
    return Pdf::tr("Edition %1, approved by %2 on %3").arg(approval.edition).arg(approval.editor, when);
}

QString noteFor(const Outgoing &article, Paper paper)
{
    const QString approval = approvalOf(article.approval);
    if (paper == Paper::Text)
        return approval;
    const QString legend = Printout::legend(PrintedTexts::Decisions);
    return approval.isEmpty() ? legend : approval + u'\n' + legend;
}

Printout printoutOf(const Outgoing &article, Paper paper)
{
    ReviewScene scene;
    if (paper == Paper::Review) {
        scene.article = article.article;
        scene.review = article.review;
        scene.clean = CleanText(article.article, article.review.cuts(), article.review.replacements());
    } else {
        scene.article = Article(article.text);
        scene.clean = CleanText(scene.article, {});
    }
    const QPalette white(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white);
    Printout printout(scene, titleOf(article), Theme::of(white));
    printout.setNote(noteFor(article, paper));
    return printout;
}

/// The moment that the file names as its own: that of the approval, so that the same edition gives the same bytes.
QDateTime momentOf(const Approval &approval)
{
    static const QDateTime none(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    return approval.when == 0 ? none : QDateTime::fromMSecsSinceEpoch(approval.when, Qt::UTC);
}

/// Writes a file with that title; `paint` sets the pages and says whether all are there.
Result<QByteArray> fileOf(const QString &title, const QDateTime &made, const std::function<bool(QPdfWriter *)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setTitle(title);
    writer.setCreator(u"Bluepencil"_s);
    const bool isComplete = paint(&writer);
    buffer.close();
    if (!isComplete || bytes.isEmpty())
        return Failure{Pdf::tr("cannot be set on pages; install a typeface, such as DejaVu, and try again.")};
    return stablePdf(bytes, made);
}

} // namespace

Result<QByteArray> PdfMaker::pdfOf(const Outgoing &article, Paper paper)
{
    const QDateTime made = momentOf(article.approval);
    if (paper == Paper::Record)
        return fileOf(Pdf::tr("What became of these words"), made,
                      [&](QPdfWriter *writer) { return paintRecord(article.text, face(), writer); });
    const Printout printout = printoutOf(article, paper);
    const PrintedTexts texts = paper == Paper::Review ? PrintedTexts::Decisions : PrintedTexts::CleanedAlone;
    return fileOf(titleOf(article), made, [&](QPdfWriter *writer) {
        return paintPages(printout, texts, face(), {}, writer, [](qsizetype, int) { return true; }) ==
               PrintEnd::Complete;
    });
}

} // namespace bluepencil
