// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// The paragraphs of the text as HTML, for the body field of a CMS; the title as a heading where the text starts with
/// it. Nothing but `h1` and `p`: nothing active, nothing that is loaded from anywhere.
[[nodiscard]] Result<QByteArray> writeHtmlFragment(const Outgoing &article);

/// A whole page around that, valid HTML in UTF-8, with title, byline, date and address as far as they are known.
[[nodiscard]] Result<QByteArray> writeHtmlPage(const Outgoing &article);

} // namespace bluepencil
