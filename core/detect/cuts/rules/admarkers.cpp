// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/admarkers.h"

#include "detect/lines/lineshape.h"
#include "text/article.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

/// [ad_1], whatever stands around it.
constexpr CutRule adShortcode{
    .name = "ad.shortcode",
    .kind = Kind::AdMarker,
    .category = Category::Shortcode,
    .confidence = 0.99F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A shortcode* of a publishing system that was never filled in"),
    .keptFrom = {.comments = true},
};

/// "Advertisement", alone on its line.
constexpr CutRule adLabel{
    .name = "ad.label",
    .kind = Kind::AdMarker,
    .category = Category::Label,
    .confidence = 0.97F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A label of an advertisement*, nothing else on the line"),
    .keptFrom = {.comments = true},
};

/// Script, style, and shortcodes with settings.
constexpr CutRule adCode{
    .name = "ad.code",
    .kind = Kind::AdMarker,
    .category = Category::Code,
    .confidence = 0.96F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Program code* left behind by the page"),
};

/// A long number or token.
constexpr CutRule adIdentifier{
    .name = "ad.identifier",
    .kind = Kind::AdMarker,
    .category = Category::Code,
    .confidence = 0.85F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A machine identifier* alone on its line"),
};

/// Text that a paywall turned into other letters.
constexpr CutRule adScrambled{
    .name = "ad.scrambled",
    .kind = Kind::AdMarker,
    .category = Category::Code,
    .confidence = 0.98F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Text that a paywall scrambled*; the article is incomplete"),
};

} // namespace rule

namespace {

constexpr std::array family{&rule::adShortcode, &rule::adLabel, &rule::adCode, &rule::adIdentifier, &rule::adScrambled};

bool isIdentifierUnit(QChar unit)
{
    return unit == u'_' || unit == u'-' || unit.isDigit() || (unit.unicode() < 128 && unit.isLetter());
}

/// [ad_1], [/embed], [matched_content], but not [sic], [1] or [the] ISF: an underscore, a slash or a key=value is asked
/// for.
bool isShortcodeTag(QStringView tag)
{
    constexpr qsizetype longest = 200;
    if (tag.size() < 4 || tag.size() > longest || tag.front() != u'[' || tag.back() != u']')
        return false;
    QStringView body = tag.sliced(1, tag.size() - 2);
    const bool closing = body.startsWith(u'/');
    if (closing)
        body = body.sliced(1);
    const auto nameEnd = std::find_if_not(body.begin(), body.end(), isIdentifierUnit);
    const QStringView name(body.begin(), nameEnd);
    if (name.isEmpty() || !name.front().isLetter() || body.contains(u'['))
        return false;
    if (nameEnd == body.end())
        return closing || name.contains(u'_');
    return nameEnd->isSpace() && body.contains(u'=');
}

/// A line of tags, with or without the label between an opening and a closing one.
bool isShortcodeLine(QStringView raw)
{
    if (raw.isEmpty() || raw.front() != u'[' || raw.back() != u']')
        return false;
    if (isShortcodeTag(raw))
        return true;
    const qsizetype firstEnd = raw.indexOf(u']');
    const qsizetype lastStart = raw.lastIndexOf(u'[');
    return firstEnd < lastStart && raw.sliced(lastStart).startsWith(u"[/") && isShortcodeTag(raw.first(firstEnd + 1)) &&
           isShortcodeTag(raw.sliced(lastStart));
}

const CutRule *advertisingRule(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longestLabel = 90;
    const FoldedLine &line = lines[index];
    const QStringView raw = lines.raw(index);
    if (isShortcodeLine(raw))
        return raw.contains(u'=') || raw.contains(u"[/") ? &rule::adCode : &rule::adShortcode;
    if (looksScrambled(raw))
        return &rule::adScrambled;
    if (looksLikeIdentifier(raw))
        return &rule::adIdentifier;
    if (raw.size() <= longestLabel && line.holds(phrase::adLine | phrase::adStart))
        return &rule::adLabel;
    if (raw.size() <= longestLabel && line.is(shape::advertOnly) && !line.is(shape::quotes))
        return &rule::adLabel;
    return line.is(shape::codeMark) && looksLikeCode(raw) ? &rule::adCode : nullptr;
}

} // namespace

constinit const CutRuleFamily advertisingRules(family);

void markAdvertising(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const CutRule *rule = advertisingRule(lines, i))
            verdicts.propose(i, *rule);
    }
}

Span gluedShortcode(const LineTable &lines, qsizetype index)
{
    const QStringView raw = lines.raw(index);
    const qsizetype start = raw.utf16() - QStringView(lines.article().text()).utf16();
    if (raw.endsWith(u']')) {
        const qsizetype open = raw.lastIndexOf(u'[');
        if (open > 0 && isShortcodeTag(raw.sliced(open)))
            return Span(start + open, start + raw.size());
    }
    if (raw.startsWith(u'[')) {
        const qsizetype close = raw.indexOf(u']');
        if (close > 0 && close + 1 < raw.size() && isShortcodeTag(raw.first(close + 1)))
            return Span(start, start + close + 1);
    }
    return {};
}

} // namespace bluepencil
