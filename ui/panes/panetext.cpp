// SPDX-License-Identifier: Apache-2.0
#include "panes/panetext.h"

#include "text/charclass.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// How much text is looked at in one go when a line's ends are sought.
constexpr qsizetype stretch = 1'000;

} // namespace

PaneText::PaneText(Pane pane, const Article &article, const CleanText &clean)
    : m_pane(pane)
    , m_article(article)
    , m_clean(clean)
{
}

qsizetype PaneText::length() const
{
    return m_pane == Pane::Raw ? m_article.length() : m_clean.length();
}

QString PaneText::textOf(Span span) const
{
    const Span inside = span.intersected(Span(0, length()));
    return m_pane == Pane::Raw ? m_article.textOf(inside).toString() : m_clean.textOf(inside);
}

Span PaneText::lineAround(qsizetype offset) const
{
    if (m_pane == Pane::Raw) {
        const qsizetype paragraph = m_article.paragraphAt(offset);
        return paragraph < 0 ? Span() : m_article.lineOf(paragraph);
    }
    qsizetype start = std::clamp<qsizetype>(offset, 0, length());
    for (bool found = false; !found && start > 0;) {
        const QString before = textOf(Span(std::max<qsizetype>(0, start - stretch), start));
        const auto lineEnd =
            std::find_if(before.rbegin(), before.rend(), [](QChar u) { return isLineEnd(u.unicode()); });
        found = lineEnd != before.rend();
        start -= lineEnd - before.rbegin();
    }
    qsizetype end = std::clamp<qsizetype>(offset, 0, length());
    for (bool found = false; !found && end < length();) {
        const QString behind = textOf(Span(end, std::min(length(), end + stretch)));
        const auto lineEnd = std::find_if(behind.begin(), behind.end(), [](QChar u) { return isLineEnd(u.unicode()); });
        found = lineEnd != behind.end();
        end += lineEnd - behind.begin() + (found ? 1 : 0);
    }
    return {start, end};
}

Span PaneText::paragraphAround(qsizetype offset) const
{
    if (m_pane == Pane::Clean)
        return lineAround(offset);
    const qsizetype paragraph = m_article.paragraphAt(offset);
    return paragraph < 0 ? Span() : m_article.paragraphs().at(paragraph).text;
}

qsizetype PaneText::fromRaw(qsizetype raw) const
{
    return m_pane == Pane::Raw ? raw : m_clean.toClean(raw, Lean::Forward);
}

qsizetype PaneText::toRaw(qsizetype offset, Lean lean) const
{
    return m_pane == Pane::Raw ? offset : m_clean.toRaw(offset, lean);
}

} // namespace bluepencil
