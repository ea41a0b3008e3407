// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/markindex.h"
#include "panes/reviewscene.h"
#include "panes/rowtexts.h"
#include "theme/theme.h"

#include <QList>
#include <QString>

#include <optional>

namespace bluepencil {

/// A stretch of a cut finding, in the offsets of the row's text in its pane.
struct CutStretch {
    Span span;
    Family family = Family::Promotion;
    bool undecided = true; ///< tinted, with a dotted edge
    bool current = false;  ///< framed
    bool wholeRow = false; ///< covers all of the row's text: shown as a box, not as marked words
    bool starts = true;    ///< the finding starts here, and does not only go on
};

/// A stretch of somebody's words.
struct VoiceStretch {
    Span span;
    MarkKind kind = MarkKind::Quote;
    bool current = false; ///< framed
};

/// What the find bar found.
struct FoundStretch {
    Span span;
    bool current = false; ///< framed
};

/// What the editor did to a stretch of text that nobody suggested.
struct OwnStretch {
    enum class Kind : quint8 {
        PutIn,       ///< the editor's own words
        BroughtBack, ///< a part of a cut that stays
        Seam,        ///< something went here; empty
    };
    Span span;
    Kind kind = Kind::PutIn;
};

/// What one pane shows of one row. Spans are UTF-16 offsets into `text`.
struct PanePicture {
    QString text;
    Span span; ///< of the pane's own text, raw or clean; empty where `text` is shown but no part of it (an opened cut)
    QList<CutStretch> cuts;
    QList<Span> struck; ///< decided away: struck and dimmed
    QList<VoiceStretch> voices;
    QList<FoundStretch> found;
    QList<OwnStretch> own;
    QList<Span> credits; ///< that may be moved out of the text: the quiet layer
    Span selected;
};

/// What stands in the clean pane for a row that is cut.
struct CutBar {
    QString label; ///< empty on the rows after the first of one cut
    bool current = false;
};

/// How a paragraph stands, for the gutter: by shape.
enum class GutterMark : quint8 { None, Undecided, Current, Cut, PartlyCut, Kept, Credited, Changed, Credit };

/// What editors wrote on a paragraph, for the gutter: by shape. A query that is open says more than a note.
enum class RemarkSign : quint8 { None, Note, Query };

/// Everything to be seen of one row, without fonts, places and colours.
struct RowPicture {
    PanePicture raw;
    PanePicture clean;
    std::optional<CutBar> bar;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qint32 number = 0; ///< of the paragraph; 0 for none
    GutterMark mark = GutterMark::None;
    Family family = Family::Promotion; ///< of the mark
    RemarkSign remark = RemarkSign::None;
    bool cursor = false; ///< the paragraph cursor is here
    bool blank = false;
};

} // namespace bluepencil
