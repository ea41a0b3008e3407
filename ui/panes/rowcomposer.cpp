// SPDX-License-Identifier: Apache-2.0
#include "panes/rowcomposer.h"

#include "review/ownchanges.h"
#include "review/remarks.h"
#include "text/charclass.h"
#include "text/spans.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(RowComposer)
};

Span local(Span span, qsizetype origin)
{
    return {span.start() - origin, span.end() - origin};
}

/// Without the white space at both ends, which no one sees.
Span trimmedOf(const QString &text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && isBlank(text.at(start)))
        ++start;
    while (end > start && isBlank(text.at(end - 1)))
        --end;
    return {start, end};
}

GutterMark gutterMarkOf(CutState state)
{
    switch (state) {
    case CutState::Undecided:
        return GutterMark::Undecided;
    case CutState::Cut:
        return GutterMark::Cut;
    case CutState::PartlyCut:
        return GutterMark::PartlyCut;
    case CutState::Kept:
        return GutterMark::Kept;
    case CutState::MovedToCredit:
        return GutterMark::Credited;
    }
    return GutterMark::None;
}

/// Which of two states of one paragraph the gutter shows: what is still to do comes first.
int urgencyOf(GutterMark mark)
{
    switch (mark) {
    case GutterMark::Current:
        return 6;
    case GutterMark::Undecided:
        return 5;
    case GutterMark::Changed:
    case GutterMark::PartlyCut:
        return 4;
    case GutterMark::Cut:
        return 3;
    case GutterMark::Credited:
        return 2;
    case GutterMark::Kept:
    case GutterMark::Credit:
        return 1;
    case GutterMark::None:
        break;
    }
    return 0;
}

/// How many numbered paragraphs the span touches.
qsizetype linesIn(const Article &article, Span span)
{
    const qsizetype last = article.paragraphAt(span.end() - 1);
    qsizetype lines = 0;
    for (qsizetype i = article.paragraphAt(span.start()); i <= last; ++i)
        lines += !article.paragraphs().at(i).isBlank();
    return lines;
}

QString barLabel(qsizetype lines, const QString &what, CleanMode mode)
{
    const auto count = static_cast<int>(lines);
    return (mode == CleanMode::IfAllCut ? Labels::tr("%n lines would go · %1", nullptr, count)
                                        : Labels::tr("%n lines cut · %1", nullptr, count))
        .arg(what);
}

} // namespace

void RowComposer::setScene(ReviewScene scene)
{
    if (scene.findings != m_scene.findings) {
        const QList<Finding> &findings = scene.findingList();
        m_cutMarks = cutMarksOf(findings);
        m_voiceMarks = voiceMarksOf(findings);
        m_places.clear();
        for (qsizetype i = 0; i < findings.size(); ++i)
            m_places.insert(findings.at(i).id(), i);
        findCurrent();
    }
    m_scene = std::move(scene);
    m_clean = m_scene.cleanIn(m_mode);
    m_remarks = remarksOn(m_scene.review, Span(0, m_scene.article.length()));
    m_broughtBack.clear();
    for (const Decision &decision : ownChanges(m_scene.review)) {
        if (decision.verb == Verb::Restore && overlapping(m_scene.review.cuts(), decision.span).isEmpty())
            m_broughtBack.append(decision.span);
    }
}

void RowComposer::setMode(CleanMode mode)
{
    m_mode = mode;
    m_clean = m_scene.cleanIn(m_mode);
}

void RowComposer::setCurrent(QList<FindingId> findings)
{
    m_current = std::move(findings);
    findCurrent();
}

void RowComposer::findCurrent()
{
    m_currentPlaces.clear();
    for (const FindingId finding : m_current) {
        if (const auto place = m_places.constFind(finding); place != m_places.cend())
            m_currentPlaces.append(*place);
    }
}

void RowComposer::setOpened(qsizetype row, bool opened)
{
    if (opened)
        m_opened.insert(row);
    else
        m_opened.remove(row);
}

RowPicture RowComposer::pictureOf(const RowLayout &layout, qsizetype index) const
{
    const Row &row = layout.rows().at(index);
    const Paragraph &paragraph = m_scene.article.paragraphs().at(row.paragraph);
    const QList<Mark> cuts = shownCuts(row.text);
    RowPicture picture;
    picture.blank = row.blank;
    // The whole paragraph decides, so that its slices agree and a cut never turns the rest around.
    picture.direction = m_scene.article.textOf(paragraph.text).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    composeRaw(picture, row, cuts);
    composeClean(picture, layout, index, cuts);
    if (row.startsParagraph)
        composeGutter(picture, row, cuts);
    return picture;
}

QList<Mark> RowComposer::shownCuts(Span span) const
{
    QList<Mark> marks = m_cutMarks.on(span);
    marks.removeIf([this](const Mark &mark) { return !m_scene.showsAsCut(finding(mark)) && !isCurrent(mark); });
    return marks;
}

/// Of the raw text. What is sure enough to be a stop is shown as one.
QList<Span> RowComposer::creditsIn(Span span) const
{
    QList<Span> credits;
    if (!m_creditsShown)
        return credits;
    for (const Mark &mark : m_cutMarks.on(span)) {
        const Finding &credit = finding(mark);
        if (credit.category == Category::Credit && !m_scene.showsAsCut(credit) && !isCurrent(mark))
            credits.append(mark.span.intersected(span));
    }
    return credits;
}

QList<Span> RowComposer::struckIn(Span span) const
{
    QList<Span> struck;
    for (const Span cut : overlapping(m_scene.review.cuts(), span))
        struck.append(local(cut.intersected(span), span.start()));
    // Words that others stand in for go out no more either.
    for (const Replacement &replacement : m_scene.review.replacements()) {
        if (replacement.span.overlaps(span))
            struck.append(local(replacement.span.intersected(span), span.start()));
    }
    std::sort(struck.begin(), struck.end(), [](Span a, Span b) { return a.start() < b.start(); });
    return struck;
}

QList<OwnStretch> RowComposer::ownInRaw(Span raw) const
{
    QList<OwnStretch> own;
    for (const Span back : m_broughtBack) {
        if (back.overlaps(raw))
            own.append({local(back.intersected(raw), raw.start()), OwnStretch::Kind::BroughtBack});
    }
    return own;
}

/// In the clean pane the new words are tinted, and a thin sign stands where something went within a line.
QList<OwnStretch> RowComposer::ownInClean(Span raw, Span clean) const
{
    QList<OwnStretch> own;
    const QList<Piece> &pieces = m_clean.pieces();
    for (qsizetype i = m_clean.pieceAt(raw.start()); i < pieces.size() && pieces.at(i).raw.start() < raw.end(); ++i) {
        const Piece &piece = pieces.at(i);
        const Span shown = piece.clean.intersected(clean);
        if (piece.kind == PieceKind::Replaced && !shown.isEmpty())
            own.append({local(shown, clean.start()), OwnStretch::Kind::PutIn});
        const bool isWithin = piece.clean.start() > clean.start() && piece.clean.end() < clean.end();
        if (piece.kind == PieceKind::Cut && isWithin)
            own.append({Span(piece.clean.start() - clean.start(), piece.clean.start() - clean.start()),
                        OwnStretch::Kind::Seam});
    }
    for (const Span back : m_broughtBack) {
        const Span shown = m_clean.toClean(back).intersected(clean);
        if (!shown.isEmpty())
            own.append({local(shown, clean.start()), OwnStretch::Kind::BroughtBack});
    }
    return own;
}

QList<CutStretch> RowComposer::stretchesOf(const QList<Mark> &cuts, Span raw, const PanePicture &pane) const
{
    const bool isRaw = pane.span == raw;
    const Span whole = trimmedOf(pane.text);
    QList<CutStretch> stretches;
    for (const Mark &mark : cuts) {
        const bool undecided = m_scene.review.stateOf(finding(mark)) == CutState::Undecided;
        if (!undecided && !isCurrent(mark))
            continue;
        const Span part = mark.span.intersected(raw);
        const Span shown =
            local(isRaw ? part : m_clean.toClean(part), pane.span.start()).intersected(Span(0, pane.text.size()));
        if (!shown.isEmpty())
            stretches.append({shown, familyOf(finding(mark)), undecided, isCurrent(mark), shown.contains(whole),
                              mark.span.start() >= raw.start()});
    }
    return stretches;
}

void RowComposer::composeRaw(RowPicture &picture, const Row &row, const QList<Mark> &cuts) const
{
    picture.raw.text = m_scene.article.textOf(row.text).toString();
    picture.raw.span = row.text;
    picture.raw.cuts = stretchesOf(cuts, row.text, picture.raw);
    picture.raw.struck = struckIn(row.text);
    picture.raw.own = ownInRaw(row.text);
    for (const Span credit : creditsIn(row.text))
        picture.raw.credits.append(local(credit, row.text.start()));
    for (const FoundStretch &found : foundIn(row.text, Span()))
        picture.raw.found.append({local(found.span, row.text.start()), found.current});
}

void RowComposer::composeClean(RowPicture &picture, const RowLayout &layout, qsizetype index,
                               const QList<Mark> &cuts) const
{
    const Row &row = layout.rows().at(index);
    const CleanRow cleanRow = cleanRowOf(m_scene.article, layout, index, m_clean);
    picture.clean.span = cleanRow.span;
    if (cleanRow.remains == Remains::Text) {
        picture.clean.text = m_clean.textOf(cleanRow.span);
        // A joined row holds text of later rows, so that its marks are looked up by what it really shows.
        const Span raw =
            Span(m_clean.toRaw(cleanRow.span.start(), Lean::Forward), m_clean.toRaw(cleanRow.span.end(), Lean::Back))
                .united(row.text);
        picture.clean.cuts = stretchesOf(raw == row.text ? cuts : shownCuts(raw), raw, picture.clean);
        picture.clean.voices = voicesIn(raw, cleanRow.span);
        picture.clean.found = foundIn(raw, cleanRow.span);
        picture.clean.own = ownInClean(raw, cleanRow.span);
        for (const Span credit : creditsIn(raw)) {
            if (const Span shown = m_clean.toClean(credit).intersected(cleanRow.span); !shown.isEmpty())
                picture.clean.credits.append(local(shown, cleanRow.span.start()));
        }
        return;
    }
    if (row.blank)
        return;
    if (cleanRow.remains == Remains::JoinedAbove) {
        picture.bar = CutBar{row.startsParagraph ? Labels::tr("goes on above") : QString(), false};
        return;
    }
    picture.bar = barOf(row, cuts);
    if (isOpened(index)) {
        picture.clean.text = picture.raw.text;
        picture.clean.struck = {Span(0, picture.clean.text.size())};
    }
}

CutBar RowComposer::barOf(const Row &row, const QList<Mark> &cuts) const
{
    CutBar bar;
    bar.current = std::any_of(cuts.begin(), cuts.end(), [this](const Mark &mark) { return isCurrent(mark); });
    const Span cut = cutAround(row, cuts);
    const bool startsHere = cut.start() >= row.text.start() || row.text.start() == 0;
    const bool isMoved = !cuts.isEmpty() && m_scene.review.stateOf(finding(cuts.first())) == CutState::MovedToCredit;
    if (startsHere && isMoved) {
        bar.label =
            Labels::tr("%n lines moved to the credits", nullptr, static_cast<int>(linesIn(m_scene.article, cut)));
    } else if (startsHere) {
        const QString what = cuts.isEmpty() ? Labels::tr("your own cut") : wordsFor(finding(cuts.first()));
        bar.label = barLabel(linesIn(m_scene.article, cut), what,
                             m_scene.review.isCut(row.text) ? CleanMode::AsItGoesOut : m_mode);
    }
    return bar;
}

/// What went with the row, or would go: of a suggestion only the lines that were cut.
Span RowComposer::cutAround(const Row &row, const QList<Mark> &cuts) const
{
    if (!cuts.isEmpty() && !m_scene.review.isCut(row.text))
        return cuts.first().span;
    const QList<Span> &all = m_scene.review.cuts();
    const auto cut = firstEndingBehind(all, row.text.start());
    if (cut == all.end())
        return row.text;
    return cuts.isEmpty() ? *cut : unbrokenAround(cut, cuts.first().span);
}

/// The cuts of lines that follow one another are one.
Span RowComposer::unbrokenAround(QList<Span>::const_iterator cut, Span within) const
{
    const QList<Span> &all = m_scene.review.cuts();
    const auto follow = [this](Span a, Span b) {
        return withoutOuterBlanks(m_scene.article.textOf(Span(a.end(), b.start()))).isEmpty();
    };
    auto first = cut;
    while (first != all.begin() && std::prev(first)->overlaps(within) && follow(*std::prev(first), *first))
        --first;
    auto last = cut;
    while (std::next(last) != all.end() && std::next(last)->overlaps(within) && follow(*last, *std::next(last)))
        ++last;
    return first->united(*last).intersected(within);
}

/// Where it begins: a remark on a run of ten paragraphs has one sign.
RemarkSign RowComposer::remarkOn(Span paragraph) const
{
    RemarkSign sign = RemarkSign::None;
    for (const Decision &remark : m_remarks) {
        if (!paragraph.contains(remark.span.start()))
            continue;
        if (remark.verb == Verb::Query)
            return RemarkSign::Query;
        sign = RemarkSign::Note;
    }
    return sign;
}

void RowComposer::composeGutter(RowPicture &picture, const Row &row, const QList<Mark> &cuts) const
{
    const Paragraph &paragraph = m_scene.article.paragraphs().at(row.paragraph);
    picture.number = paragraph.number;
    picture.remark = remarkOn(paragraph.text);
    const auto consider = [&picture](GutterMark mark, Family family) {
        if (urgencyOf(mark) > urgencyOf(picture.mark)) {
            picture.mark = mark;
            picture.family = family;
        }
    };
    if (!picture.blank && !picture.raw.struck.isEmpty()) {
        const bool whole = m_scene.review.isCut(row.text);
        const bool cut = !overlapping(m_scene.review.cuts(), row.text).isEmpty();
        consider(whole ? GutterMark::Cut : cut ? GutterMark::PartlyCut : GutterMark::Changed, Family::OwnCut);
    }
    if (!picture.raw.own.isEmpty())
        consider(GutterMark::Changed, Family::OwnCut);
    if (!picture.raw.credits.isEmpty())
        consider(GutterMark::Credit, Family::Credits);
    if (!cuts.isEmpty())
        picture.mark = GutterMark::None; // the finding's own state says more
    for (const Mark &mark : cuts) {
        const CutState state = m_scene.review.stateOf(finding(mark));
        const bool open = isCurrent(mark) && state == CutState::Undecided;
        consider(open ? GutterMark::Current : gutterMarkOf(state), familyOf(finding(mark)));
    }
}

QList<VoiceStretch> RowComposer::voicesIn(Span raw, Span clean) const
{
    const QList<Mark> cuts = shownCuts(raw);
    const auto suggestedAway = [&](const Mark &voice) {
        return std::any_of(cuts.begin(), cuts.end(), [&](const Mark &cut) {
            return cut.span.overlaps(voice.span) && m_scene.review.stateOf(finding(cut)) == CutState::Undecided;
        });
    };
    QList<VoiceStretch> voices;
    const QList<Mark> marks = m_voiceMarks.on(raw);
    for (const Mark &mark : marks) {
        if (suggestedAway(mark))
            continue;
        const Span shown = m_clean.toClean(mark.span).intersected(clean);
        if (!shown.isEmpty())
            voices.append({local(shown, clean.start()), mark.kind, isCurrent(mark)});
    }
    return voices;
}

QList<VoiceStretch> RowComposer::rawVoicesIn(Span raw) const
{
    QList<VoiceStretch> voices;
    for (const Mark &mark : m_voiceMarks.on(raw))
        voices.append({local(mark.span.intersected(raw), raw.start()), mark.kind, isCurrent(mark)});
    return voices;
}

QList<FoundStretch> RowComposer::foundIn(Span raw, Span clean) const
{
    QList<FoundStretch> spans;
    for (const Span found : overlapping(m_found, raw)) {
        const Span part = found.intersected(raw);
        const Span shown = clean.isEmpty() ? part : local(m_clean.toClean(part).intersected(clean), clean.start());
        if (!shown.isEmpty())
            spans.append({shown, found == m_currentFound});
    }
    return spans;
}

qsizetype RowComposer::findingAt(qsizetype raw) const
{
    const Span here(raw, raw + 1);
    const QList<Mark> cuts = shownCuts(here);
    if (!cuts.isEmpty())
        return cuts.first().finding;
    const QList<Mark> voices = m_voiceMarks.on(here);
    return voices.isEmpty() ? -1 : voices.last().finding;
}

} // namespace bluepencil
