// SPDX-License-Identifier: Apache-2.0
#include "text/damagedlines.h"

#include "text/charclass.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype mostLines = 12;
/// A word that is longer is none.
constexpr qsizetype longestWord = 30;

bool isGap(QChar unit)
{
    return unit.isSpace();
}

} // namespace

QString DamagedLines::wordAt(Span span, QStringView instead) const
{
    qsizetype start = span.start();
    qsizetype end = span.end();
    while (start > 0 && span.start() - start < longestWord && !isGap(m_text[start - 1]))
        --start;
    while (end < m_text.size() && end - span.end() < longestWord && !isGap(m_text[end]))
        ++end;
    QString word = m_text.sliced(start, span.start() - start).toString();
    word += instead.left(longestWord);
    word += m_text.sliced(span.end(), end - span.end());
    return word;
}

void DamagedLines::add(Span span, const QString &reason)
{
    constexpr qsizetype enough = 2000;
    if (m_warnings.size() < enough)
        m_warnings.append({m_code, span, reason});
}

QList<Warning> DamagedLines::warnings(const QString &rest) const
{
    QList<Warning> sorted = m_warnings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Warning &a, const Warning &b) { return a.span.start() < b.span.start(); });
    QList<Warning> firsts;
    for (const Warning &warning : sorted) {
        const qsizetype last = firsts.isEmpty() ? -1 : firsts.last().span.end();
        const QStringView between =
            last < 0 ? QStringView() : m_text.sliced(last, std::max<qsizetype>(0, warning.span.start() - last));
        if (last >= 0 && std::none_of(between.begin(), between.end(), [](QChar u) { return isLineEnd(u.unicode()); }))
            continue;
        if (firsts.size() == mostLines) {
            firsts.append({m_code, warning.span, rest});
            break;
        }
        firsts.append(warning);
    }
    return firsts;
}

} // namespace bluepencil
