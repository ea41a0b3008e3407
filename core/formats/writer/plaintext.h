// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QString>

namespace bluepencil {

struct Outgoing;

/// The text and nothing else, in the encoding and with the line ends and gaps that its style wants. What the encoding
/// cannot hold is “?”.
///
/// Fails, with a sentence that lacks the article's name, for an encoding that Qt does not know.
[[nodiscard]] Result<QByteArray> writePlainText(const Outgoing &article);

/// How many characters the encoding cannot hold, as a sentence; empty where it holds all.
[[nodiscard]] QString lossInEncoding(const Outgoing &article);

/// True for an encoding that text can be written in.
[[nodiscard]] bool isKnownEncoding(const QByteArray &name);

} // namespace bluepencil
