// SPDX-License-Identifier: Apache-2.0
#include "panes/markindex.h"

#include <algorithm>

namespace bluepencil {

namespace {

bool isQuiet(Category category)
{
    return category == Category::Scare || category == Category::Title || category == Category::Indirect;
}

void appendVoices(QList<Mark> &marks, const Finding &finding, qint32 index)
{
    if (finding.kind == Kind::Quote) {
        marks.append({finding.span, index, MarkKind::Quote});
        return;
    }
    for (const Related &related : finding.related) {
        if (related.role == Role::Speaker)
            marks.append({related.span, index, MarkKind::Speaker});
        else if (related.role == Role::Cue)
            marks.append({related.span, index, MarkKind::Cue});
    }
}

} // namespace

MarkIndex::MarkIndex(QList<Mark> marks)
    : m_marks(std::move(marks))
{
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const Mark &a, const Mark &b) { return a.span.start() < b.span.start(); });
    m_reaches.reserve(static_cast<std::size_t>(m_marks.size()));
    qsizetype reach = 0;
    for (const Mark &mark : std::as_const(m_marks)) {
        reach = std::max(reach, mark.span.end());
        m_reaches.push_back(static_cast<qint32>(reach));
    }
}

QList<Mark> MarkIndex::on(Span span) const
{
    QList<Mark> found;
    const auto first = std::upper_bound(m_reaches.begin(), m_reaches.end(), span.start());
    for (qsizetype i = first - m_reaches.begin(); i < m_marks.size() && m_marks.at(i).span.start() < span.end(); ++i) {
        if (m_marks.at(i).span.overlaps(span))
            found.append(m_marks.at(i));
    }
    return found;
}

MarkIndex cutMarksOf(const QList<Finding> &findings)
{
    QList<Mark> marks;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (findings.at(i).isCut())
            marks.append({findings.at(i).span, static_cast<qint32>(i), MarkKind::Cut});
    }
    return MarkIndex(std::move(marks));
}

MarkIndex voiceMarksOf(const QList<Finding> &findings)
{
    QList<Mark> marks;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (!findings.at(i).isCut() && !isQuiet(findings.at(i).category))
            appendVoices(marks, findings.at(i), static_cast<qint32>(i));
    }
    return MarkIndex(std::move(marks));
}

} // namespace bluepencil
