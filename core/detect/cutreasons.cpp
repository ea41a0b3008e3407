// SPDX-License-Identifier: Apache-2.0
#include "detect/reasontable.h"

#include <QtGlobal>

#include <array>

namespace bluepencil {

namespace {

// Sorted by name, as reason.cpp looks them up.
constexpr std::array rows = {
    ReasonRow{"across.files", QT_TRANSLATE_NOOP("Reason", "*Repeated across files of this source*: %terms")},
    ReasonRow{"ad.code", QT_TRANSLATE_NOOP("Reason", "*Program code* left behind by the page")},
    ReasonRow{"ad.evidence", QT_TRANSLATE_NOOP("Reason", "*Reads like the label of an advertisement*: %terms")},
    ReasonRow{"ad.identifier", QT_TRANSLATE_NOOP("Reason", "*A machine identifier* alone on its line")},
    ReasonRow{"ad.label", QT_TRANSLATE_NOOP("Reason", "*A label of an advertisement*, nothing else on the line")},
    ReasonRow{"ad.scrambled",
              QT_TRANSLATE_NOOP("Reason", "*Text that a paywall scrambled*; the article is incomplete")},
    ReasonRow{"ad.shortcode",
              QT_TRANSLATE_NOOP("Reason", "*A shortcode* of a publishing system that was never filled in")},
    ReasonRow{"block.label", QT_TRANSLATE_NOOP("Reason", "below the label “%1”")},
    ReasonRow{"caption.credit", QT_TRANSLATE_NOOP("Reason", "*A photo credit* without its photo")},
    ReasonRow{"caption.evidence", QT_TRANSLATE_NOOP("Reason", "*Reads like a caption*: %terms")},
    ReasonRow{"caption.pair",
              QT_TRANSLATE_NOOP("Reason", "*A caption* beside its photo credit or its slideshow control")},
    ReasonRow{"caption.text", QT_TRANSLATE_NOOP("Reason", "*A caption*: it ends in a photo credit")},
    ReasonRow{"comments.block", QT_TRANSLATE_NOOP("Reason", "*A comment section*, %lines lines: %terms")},
    ReasonRow{"comments.form", QT_TRANSLATE_NOOP("Reason", "*Text of a comment form*: %terms")},
    ReasonRow{"comments.header", QT_TRANSLATE_NOOP("Reason", "*The head of a comment section*: %terms")},
    ReasonRow{"copyright.evidence", QT_TRANSLATE_NOOP("Reason", "*Reads like a legal notice*: %terms")},
    ReasonRow{"copyright.notice", QT_TRANSLATE_NOOP("Reason", "*A copyright notice*: %terms")},
    ReasonRow{"copyright.syndication", QT_TRANSLATE_NOOP("Reason", "*A note on syndication or reuse*: %terms")},
    ReasonRow{"credit.byline", QT_TRANSLATE_NOOP("Reason", "*A byline*: move it to the credits rather than cut it")},
    ReasonRow{"credit.date",
              QT_TRANSLATE_NOOP("Reason", "*The date of publication*: move it to the credits rather than cut it")},
    ReasonRow{"credit.reporting",
              QT_TRANSLATE_NOOP("Reason", "*A reporting credit*: move it to the credits rather than cut it")},
    ReasonRow{"duplicate.exact", QT_TRANSLATE_NOOP("Reason", "Repeats *paragraph %original* word for word")},
    ReasonRow{"duplicate.fragment", QT_TRANSLATE_NOOP("Reason", "Repeats *part of paragraph %original*: %terms")},
    ReasonRow{"duplicate.headline", QT_TRANSLATE_NOOP("Reason", "Repeats *the headline in paragraph %original*")},
    ReasonRow{"duplicate.near", QT_TRANSLATE_NOOP("Reason", "Repeats *paragraph %original* with changes: %terms")},
    ReasonRow{"house.rule", QT_TRANSLATE_NOOP("Reason", "*A house rule says so*: %terms")},
    ReasonRow{"navigation.consent", QT_TRANSLATE_NOOP("Reason", "*A consent or cookie notice*: %terms")},
    ReasonRow{"navigation.continued", QT_TRANSLATE_NOOP("Reason", "*A mark of a page break* glued to the paragraph")},
    ReasonRow{"navigation.control", QT_TRANSLATE_NOOP("Reason", "*A control of the page*, not text of the article")},
    ReasonRow{"navigation.embed", QT_TRANSLATE_NOOP("Reason", "*Residue of an embedded post or video*: %terms")},
    ReasonRow{"navigation.evidence", QT_TRANSLATE_NOOP("Reason", "*Reads like navigation of the page*: %terms")},
    ReasonRow{"navigation.line", QT_TRANSLATE_NOOP("Reason", "*Navigation of the page*: %terms")},
    ReasonRow{"navigation.topics", QT_TRANSLATE_NOOP("Reason", "*Tags or topics* of the page, %lines lines")},
    ReasonRow{"place.after-article", QT_TRANSLATE_NOOP("Reason", "stands after the last paragraph of the article")},
    ReasonRow{"place.before-article", QT_TRANSLATE_NOOP("Reason", "stands before the first paragraph of the article")},
    ReasonRow{"promo.appeal", QT_TRANSLATE_NOOP("Reason", "*Promotes the publisher's own offers*: %terms")},
    ReasonRow{"promo.block",
              QT_TRANSLATE_NOOP("Reason", "*Between lines of promotion*, and no sentence of the article")},
    ReasonRow{"promo.evidence", QT_TRANSLATE_NOOP("Reason", "*Reads like promotion*: %terms")},
    ReasonRow{"promo.form", QT_TRANSLATE_NOOP("Reason", "*Text of a sign-up form*: %terms")},
    ReasonRow{"promo.paywall",
              QT_TRANSLATE_NOOP("Reason", "*A paywall notice*; the article may be incomplete: %terms")},
    ReasonRow{"related.block", QT_TRANSLATE_NOOP("Reason", "*Links to other articles*, %lines lines: %terms")},
    ReasonRow{"related.cluster",
              QT_TRANSLATE_NOOP("Reason", "*A list of other outlets' headlines* from a news search")},
    ReasonRow{"related.evidence", QT_TRANSLATE_NOOP("Reason", "*Reads like a link to another article*: %terms")},
    ReasonRow{"related.label", QT_TRANSLATE_NOOP("Reason", "*A label of links to other articles*: %terms")},
    ReasonRow{"related.link", QT_TRANSLATE_NOOP("Reason", "*A link to another article*, with its label")},
    ReasonRow{
        "related.twin",
        QT_TRANSLATE_NOOP("Reason", "*A link to another article*: the same headline stands among the related links")},
    ReasonRow{"repeat.cut-off", QT_TRANSLATE_NOOP("Reason", "its beginning, broken off after “%1”")},
    ReasonRow{"repeat.differs", QT_TRANSLATE_NOOP("Reason", "%1")},
    ReasonRow{"repeat.end", QT_TRANSLATE_NOOP("Reason", "its end, from “%1” on")},
    ReasonRow{"repeat.end-inside-word", QT_TRANSLATE_NOOP("Reason", "its end, from inside the word “%1”")},
    ReasonRow{"repeat.run", QT_TRANSLATE_NOOP("Reason", "%1 paragraphs in a row repeat")},
    ReasonRow{"share.bar", QT_TRANSLATE_NOOP("Reason", "*A share bar*: names of platforms and buttons only")},
    ReasonRow{"share.evidence", QT_TRANSLATE_NOOP("Reason", "*Reads like a share button*: %terms")},
    ReasonRow{"share.line", QT_TRANSLATE_NOOP("Reason", "*A share button or its text*: %terms")},
    ReasonRow{"source.credit", QT_TRANSLATE_NOOP("Reason", "*Says where the article was published first*: %terms")},
    ReasonRow{"source.evidence", QT_TRANSLATE_NOOP("Reason", "*Reads like a source link*: %terms")},
    ReasonRow{"source.line", QT_TRANSLATE_NOOP("Reason", "*A link to the source* left by the scraper: %terms")},
    ReasonRow{"wording", QT_TRANSLATE_NOOP("Reason", "the phrase “%1”")},
};

} // namespace

std::span<const ReasonRow> cutReasons()
{
    return rows;
}

} // namespace bluepencil
