// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/paper.h"

namespace bluepencil {

/// Sets articles on pages of A4 with the print code: the same article gives the same bytes, wherever it is set. Needs a
/// QGuiApplication.
class PdfMaker : public PageMaker {
public:
    [[nodiscard]] Result<QByteArray> pdfOf(const Outgoing &article, Paper paper) override;
};

} // namespace bluepencil
