// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QString>

namespace bluepencil {
class Workspace;
}

namespace bluepencil::cli {

/// The reviewed text of a file as UTF-8: the newest edition when it is approved, else what goes out as things are
/// decided now. The scraped file may be gone; its text then comes from the bytes that the workspace kept.
///
/// Fails, with a sentence, for a file that is no text, that is gone and was never opened, or on which a
/// query is open.
[[nodiscard]] Result<QByteArray> reviewedText(Workspace &workspace, const QString &path);

} // namespace bluepencil::cli
