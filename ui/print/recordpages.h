// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

class QPagedPaintDevice;

namespace bluepencil {

/// Lays a page of HTML that core made (headings, paragraphs, tables) out on as many pages of paper as it needs, and
/// paints them. Long words, such as hashes, break where they must. Loads nothing. False when the device cannot be
/// painted on.
[[nodiscard]] bool paintRecord(const QString &html, const QFont &face, QPagedPaintDevice *device);

} // namespace bluepencil
