// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// A news item of the IPTC's ninjs 3.1: address, headline, byline, source, language, and the text as plain text and as
/// HTML, on one line. An article without an address gets a name of its own (“urn:bluepencil:…”), since the standard
/// asks for one; a date that is no moment in time is left out.
[[nodiscard]] Result<QByteArray> writeNinjs(const Outgoing &article);

} // namespace bluepencil
