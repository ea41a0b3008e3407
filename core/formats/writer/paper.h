// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// What stands on the pages.
enum class Paper : quint8 {
    Text,   ///< what goes out
    Review, ///< both texts side by side with their marks, what was decided, by whom and why
    Record, ///< a page that tells of the record: the text that goes out is its HTML, made by core
};

/// Makes pages, which needs typefaces, of which core knows nothing: a program that can installs one (see print/pdf.h),
/// another one that asks a program beside it.
class PageMaker {
public:
    virtual ~PageMaker() = default;
    /// The article as PDF. Fails with a sentence that starts with a verb and lacks the article's name. Any thread.
    [[nodiscard]] virtual Result<QByteArray> pdfOf(const Outgoing &article, Paper paper) = 0;

    /// Null: none. What is installed has to live until another one is, or nothing is written any more.
    static void install(PageMaker *maker);
};

/// The pages of the installed maker. Fails, with a sentence as above, where there is none; the review also where it is
/// of another text.
[[nodiscard]] Result<QByteArray> writePdf(const Outgoing &article);
[[nodiscard]] Result<QByteArray> writeReviewPdf(const Outgoing &article);
/// The same of a page that tells of the record. `when` is the moment that the file names as its own: milliseconds since
/// 1970, UTC.
[[nodiscard]] Result<QByteArray> writeRecordPdf(const QByteArray &html, qint64 when);

} // namespace bluepencil
