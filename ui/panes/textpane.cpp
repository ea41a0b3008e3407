// SPDX-License-Identifier: Apache-2.0
#include "panes/textpane.h"

#include "panes/reviewview.h"
#include "text/charclass.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// How much text is looked at in one go when a line's ends are sought.
constexpr qsizetype stretch = 1'000;

} // namespace

TextPane::TextPane(Pane pane, ReviewView *view)
    : QObject(view)
    , m_pane(pane)
    , m_view(view)
{
    setObjectName(pane == Pane::Raw ? QStringLiteral("rawPane") : QStringLiteral("cleanPane"));
}

qsizetype TextPane::length() const
{
    return m_pane == Pane::Raw ? m_view->scene().article.length() : m_view->shownClean().length();
}

QString TextPane::textOf(Span span) const
{
    const Span inside = span.intersected(Span(0, length()));
    return m_pane == Pane::Raw ? m_view->scene().article.textOf(inside).toString()
                               : m_view->shownClean().textOf(inside);
}

Span TextPane::lineAround(qsizetype offset) const
{
    if (m_pane == Pane::Raw) {
        const Article &article = m_view->scene().article;
        const qsizetype paragraph = article.paragraphAt(offset);
        return paragraph < 0 ? Span() : article.lineOf(paragraph);
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

qsizetype TextPane::fromRaw(qsizetype raw) const
{
    return m_pane == Pane::Raw ? raw : m_view->shownClean().toClean(raw, Lean::Forward);
}

qsizetype TextPane::toRaw(qsizetype offset) const
{
    return m_pane == Pane::Raw ? offset : m_view->shownClean().toRaw(offset, Lean::Forward);
}

} // namespace bluepencil
