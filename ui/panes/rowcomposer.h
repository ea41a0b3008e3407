// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/markindex.h"
#include "panes/reviewscene.h"
#include "panes/rowlayout.h"
#include "panes/rowpicture.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace bluepencil {

/// Composes the picture of any row from the scene and from what the view is asked to point out. Costs the row, not the
/// article.
class RowComposer {
public:
    /// Costs a pass over the findings when they are other ones, else next to nothing.
    void setScene(ReviewScene scene);
    void setMode(CleanMode mode);
    void setCurrent(QList<FindingId> findings);
    /// Whether credits are pointed out that may be moved out of the text.
    void setCreditsShown(bool shown) { m_creditsShown = shown; }
    /// What the find bar found: ordered, disjoint, UTF-16 offsets into the raw text.
    /// `current` is one of them, or empty.
    void setFound(QList<Span> raw, Span current)
    {
        m_found = std::move(raw);
        m_currentFound = current;
    }
    /// Opens or closes the cut that starts in, or goes through, this row of the clean pane.
    void setOpened(qsizetype row, bool opened);
    void closeAll() { m_opened.clear(); }

    [[nodiscard]] const ReviewScene &scene() const { return m_scene; }
    [[nodiscard]] CleanMode mode() const { return m_mode; }
    [[nodiscard]] const QList<FindingId> &current() const { return m_current; }
    /// The places of the current ones in the scene's list; those that are not in it are left out.
    [[nodiscard]] const QList<qsizetype> &currentPlaces() const { return m_currentPlaces; }
    [[nodiscard]] bool isOpened(qsizetype row) const { return m_opened.contains(row); }
    /// The clean text in the mode that is shown.
    [[nodiscard]] const CleanText &clean() const { return m_clean; }

    [[nodiscard]] RowPicture pictureOf(const RowLayout &layout, qsizetype row) const;
    /// The cut finding at a raw offset that the panes show, else the quote or speaker there; -1 when there is none.
    [[nodiscard]] qsizetype findingAt(qsizetype raw) const;
    /// The voices of a raw span, which are painted in the clean pane only, but can be heard in both.
    [[nodiscard]] QList<VoiceStretch> rawVoicesIn(Span raw) const;

private:
    [[nodiscard]] const Finding &finding(const Mark &mark) const { return m_scene.findingList().at(mark.finding); }
    [[nodiscard]] bool isCurrent(const Mark &mark) const { return m_currentPlaces.contains(mark.finding); }
    void findCurrent();
    [[nodiscard]] QList<Mark> shownCuts(Span span) const;
    [[nodiscard]] QList<Span> creditsIn(Span span) const;
    [[nodiscard]] QList<Span> struckIn(Span span) const;
    void composeRaw(RowPicture &picture, const Row &row, const QList<Mark> &cuts) const;
    void composeClean(RowPicture &picture, const RowLayout &layout, qsizetype row, const QList<Mark> &cuts) const;
    void composeGutter(RowPicture &picture, const Row &row, const QList<Mark> &cuts) const;
    [[nodiscard]] RemarkSign remarkOn(Span paragraph) const;
    [[nodiscard]] QList<CutStretch> stretchesOf(const QList<Mark> &cuts, Span raw, const PanePicture &pane) const;
    [[nodiscard]] QList<OwnStretch> ownInRaw(Span raw) const;
    [[nodiscard]] QList<OwnStretch> ownInClean(Span raw, Span clean) const;
    [[nodiscard]] CutBar barOf(const Row &row, const QList<Mark> &cuts) const;
    [[nodiscard]] Span cutAround(const Row &row, const QList<Mark> &cuts) const;
    [[nodiscard]] Span unbrokenAround(QList<Span>::const_iterator cut, Span within) const;
    [[nodiscard]] QList<VoiceStretch> voicesIn(Span raw, Span clean) const;
    [[nodiscard]] QList<FoundStretch> foundIn(Span raw, Span clean) const;

    ReviewScene m_scene;
    CleanMode m_mode = CleanMode::AsItGoesOut;
    bool m_creditsShown = true;
    CleanText m_clean;
    MarkIndex m_cutMarks;
    MarkIndex m_voiceMarks;
    QHash<FindingId, qsizetype> m_places; ///< of each finding in the scene's list
    QList<FindingId> m_current;
    QList<qsizetype> m_currentPlaces;
    QSet<qsizetype> m_opened;
    QList<Span> m_found;
    Span m_currentFound;
    QList<Decision> m_remarks; ///< notes, queries and answers, by place
    QList<Span> m_broughtBack; ///< ordered; parts of cuts that the editor took back and that stay
};

} // namespace bluepencil
