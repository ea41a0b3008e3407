// SPDX-License-Identifier: Apache-2.0
#include "print/pdf.h"

#include "formats/writer/outgoing.h"
#include "print/pages.h"
#include "print/printout.h"

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

/// Qt writes the hour of the writing into the file, and no two would be the same.
void setDay(QByteArray &pdf)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype start = at + key.size();
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', start);
    const QByteArray day = "19800101000000Z";
    if (end >= start + day.size())
        pdf.replace(start, end - start, day.leftJustified(end - start, ' '));
}

} // namespace

Result<QByteArray> PdfMaker::pdfOf(const Outgoing &article, Paper paper)
{
    const Printout printout = printoutOf(article, paper);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setTitle(titleOf(article));
    writer.setCreator(u"Bluepencil"_s);
    const PrintedTexts texts = paper == Paper::Review ? PrintedTexts::Decisions : PrintedTexts::CleanedAlone;
    const PrintEnd end = paintPages(printout, texts, face(), {}, &writer, [](qsizetype, int) { return true; });
    buffer.close();
    if (end != PrintEnd::Complete || bytes.isEmpty())
        return Failure{Pdf::tr("cannot be set on pages; install a typeface, such as DejaVu, and try again.")};
    setDay(bytes);
    return bytes;
}

} // namespace bluepencil
