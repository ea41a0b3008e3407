// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QStringView>

#include <functional>

namespace bluepencil {

struct Outgoing;

/// The paragraphs of the text as HTML, for the body field of a CMS; the title as a heading where the text starts with
/// it. Nothing but `h1` and `p`: nothing active, nothing that is loaded from anywhere.
[[nodiscard]] Result<QByteArray> writeHtmlFragment(const Outgoing &article);

/// Calls take(paragraph) for each paragraph of it, which are the fragment one behind the other. What it is given lasts
/// as long as the call.
void forEachHtmlParagraph(const Outgoing &article, const std::function<void(QStringView)> &take);

/// A whole page around that, valid HTML in UTF-8, with title, byline, date and address as far as they are known.
[[nodiscard]] Result<QByteArray> writeHtmlPage(const Outgoing &article);

} // namespace bluepencil
