// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

namespace bluepencil {

/// Words as somebody looks for them in all that was kept: white space, capitals and the make of quotation marks do not
/// matter. Ten thousand texts are looked through in two steps: a look at their bytes, then a search where that says
/// "perhaps".
class SoughtWords {
public:
    explicit SoughtWords(QStringView words);

    [[nodiscard]] bool isBlank() const { return m_isBlank; }
    /// Where they stand: UTF-16 code units. At most twenty places, since more of them are no sentence.
    [[nodiscard]] QList<Span> in(const QString &text) const;
    [[nodiscard]] bool isIn(const QString &text) const { return m_pattern.match(text).hasMatch(); }
    /// False where they cannot be in these bytes of a file or text; bytes that are packed may hold anything.
    [[nodiscard]] bool mayBeIn(const QByteArray &bytes) const;
    /// The same of bytes as qCompress() made them. True for those that are damaged: whoever reads them says so.
    [[nodiscard]] bool mayBeInCompressed(const QByteArray &bytes) const;

private:
    bool m_isBlank;
    QRegularExpression m_pattern;
    QList<QByteArray> m_pieces; ///< of plain ASCII, all of which have to be there; none where the words have none
};

} // namespace bluepencil
