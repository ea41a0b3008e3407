// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPalette;
class QTextDocument;

namespace bluepencil {

/// Sets the tables of a page as a book does: no boxes, a thin line below each row, the middle column the widest of
/// three.
void setTables(QTextDocument *page, const QPalette &palette);

} // namespace bluepencil
