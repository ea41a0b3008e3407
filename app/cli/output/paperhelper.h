// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/outside/helper.h"
#include "formats/writer/paper.h"

#include <memory>
#include <mutex>

namespace bluepencil::cli {

/// Has pages set by the program beside this one that knows typefaces, so that the command line needs none of it. One
/// process does all, one article after the other; it starts with the first.
class PaperHelper : public PageMaker {
public:
    [[nodiscard]] Result<QByteArray> pdfOf(const Outgoing &article, Paper paper) override;

private:
    std::mutex m_mutex;
    std::unique_ptr<Helper> m_helper;
};

} // namespace bluepencil::cli
