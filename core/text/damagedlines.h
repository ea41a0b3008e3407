// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"
#include "text/warning.h"

#include <QList>
#include <QStringView>

namespace bluepencil {

/// Gathers what is damaged in a text to one warning a line, and to a few lines: nobody reads a thousand.
class DamagedLines {
public:
    DamagedLines(QStringView text, WarningCode code)
        : m_text(text)
        , m_code(code)
    {
    }

    /// Of a line the first place counts. Places may come in any order.
    void add(Span span, const QString &reason);

    /// The word around a place, as it stands, or with something else in the place; for a reason that names it.
    [[nodiscard]] QString wordAt(Span span) const { return wordAt(span, m_text.sliced(span.start(), span.length())); }
    [[nodiscard]] QString wordAt(Span span, QStringView instead) const;

    /// In the order of the text; `rest` stands for those that are too many.
    [[nodiscard]] QList<Warning> warnings(const QString &rest) const;

private:
    QStringView m_text;
    WarningCode m_code;
    QList<Warning> m_warnings;
};

} // namespace bluepencil
