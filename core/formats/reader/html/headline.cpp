// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/headline.h"

#include "formats/reader/html/dates.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

/// From this share of common words on a heading and a stated title are two wordings of the same.
constexpr double sameHeadline = 0.45;
/// A heading of so many words is no logo and no section, if it has so much in common with what the page states.
constexpr qsizetype surelyHeadline = 5;
constexpr double relatedHeadline = 0.2;
/// The name of a site has no more words than this.
constexpr qsizetype longestSiteName = 5;
/// A heading of more words is a standfirst.
constexpr qsizetype longestHeadline = 30;

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

double likeness(const QString &a, const QString &b)
{
    const QSet<QString> first = wordsOf(a);
    const QSet<QString> second = wordsOf(b);
    const qsizetype most = std::max(first.size(), second.size());
    return most == 0 ? 0 : static_cast<double>((first & second).size()) / static_cast<double>(most);
}

/// True when the page's only heading and a stated title speak of the same, however differently; or when all words of
/// the heading are in the title, which says more and begins otherwise.
bool isRelated(const QString &heading, const QString &title)
{
    const QSet<QString> said = wordsOf(heading);
    if (said.size() >= surelyHeadline)
        return likeness(heading, title) >= relatedHeadline;
    return said.size() > 1 && wordsOf(title).contains(said) && !title.startsWith(heading, Qt::CaseInsensitive);
}

QString folded(const QString &text)
{
    QString letters;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber())
            letters += unit.toLower();
    }
    return letters;
}

bool isSiteName(const QString &part, const HeadlineSources &sources)
{
    static const QRegularExpression address(u"^[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,6}$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString name = folded(part);
    if (name.isEmpty() || address.match(part).hasMatch())
        return true;
    const QString site = folded(sources.site);
    const QString host = folded(sources.host);
    // A part that names the site among other words is a title behind which it stood.
    const bool isMostlySite = !site.isEmpty() && name.contains(site) && 2 * site.size() >= name.size();
    return isMostlySite || (!site.isEmpty() && site.contains(name)) || (name.size() > 3 && host.contains(name));
}

bool isHeading(const QString &title, const HeadlineSources &sources)
{
    return std::any_of(sources.headings.begin(), sources.headings.end(),
                       [&title](const QString &heading) { return folded(heading) == folded(title); });
}

/// A title without the names that stand behind (or before) it: “Night trains | News | Alder Post”.
QString withoutSite(const QString &title, const HeadlineSources &sources)
{
    static const QRegularExpression mark(u"\\s+[|\\-–—•·»:~]+\\s+|\\s*[|»]\\s*"_s);
    QString rest = title;
    while (true) {
        QRegularExpressionMatch last;
        for (auto all = mark.globalMatch(rest); all.hasNext();)
            last = all.next();
        if (!last.hasMatch())
            return rest;
        const QString head = rest.left(last.capturedStart());
        const QString tail = rest.sliced(last.capturedEnd());
        const bool isBar = last.captured().contains(u'|') || last.captured().contains(u'»');
        const bool isShort =
            isBar && wordsOf(tail).size() <= longestSiteName && wordsOf(head).size() > wordsOf(tail).size();
        if (isSiteName(tail, sources) || isShort || (isBar && isHeading(head, sources)))
            rest = head;
        else if (isSiteName(head, sources))
            rest = tail;
        else
            return rest;
    }
}

/// True when a heading is the title and what a page puts beside it: a date, a count, an address in brackets.
bool isTitleWithTrimmings(const QString &heading, const QString &title)
{
    static const QRegularExpression bracketed(u"[(\\[][^()\\[\\]]*[)\\]]"_s);
    const qsizetype at = heading.indexOf(title);
    if (title.isEmpty() || at < 0 || heading.size() == title.size())
        return false;
    QString rest = heading.left(at) + u' ' + heading.sliced(at + title.size());
    rest.remove(bracketed);
    const bool wordless = std::none_of(rest.begin(), rest.end(), [](QChar unit) { return unit.isLetter(); });
    const bool counted = std::any_of(rest.begin(), rest.end(), [](QChar unit) { return unit.isDigit(); });
    return (wordless && (counted || rest.trimmed().isEmpty())) || !dayIn(rest).isEmpty();
}

/// The heading, without what is no part of the headline.
QString trimmedHeading(const QString &heading, const QStringList &stated, const HeadlineSources &sources)
{
    const auto title = std::find_if(stated.begin(), stated.end(),
                                    [&heading](const QString &each) { return isTitleWithTrimmings(heading, each); });
    return title == stated.end() ? withoutSite(heading, sources) : *title;
}

/// True for a heading without a small letter: capitals are its style, and no part of the wording.
bool isShouted(const QString &heading)
{
    return heading == heading.toUpper() && heading != heading.toLower();
}

/// The best stated title in the heading's letters; null where there is none.
const QString *inSameLetters(const QString &heading, const QStringList &stated)
{
    const auto same = std::find_if(stated.begin(), stated.end(),
                                   [&heading](const QString &title) { return folded(title) == folded(heading); });
    return same == stated.end() ? nullptr : &*same;
}

/// True for a heading that lost characters on its way, which stand as question marks in it, and that says the same as
/// the title otherwise.
bool isDamaged(const QString &heading, const QString &title)
{
    if (!heading.contains(u'?') || heading == title || heading.count(u'?') <= title.count(u'?'))
        return false;
    QString pattern = QRegularExpression::escape(heading);
    pattern.replace(u"\\?"_s, u".{1,3}"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(title).hasMatch();
}

/// The heading in the letters in which the page states the same elsewhere, where its own are those of a style or lost.
/// Who states it in capitals as well means them.
QString spoken(const QString &heading, const QStringList &stated)
{
    constexpr double nearlySame = 0.8;
    if (isShouted(heading)) {
        if (const QString *same = inSameLetters(heading, stated))
            return *same;
        const auto alike = std::find_if(stated.begin(), stated.end(), [&heading](const QString &title) {
            return !isShouted(title) && likeness(title, heading) >= nearlySame;
        });
        return alike == stated.end() ? heading : *alike;
    }
    const auto whole = std::find_if(stated.begin(), stated.end(),
                                    [&heading](const QString &title) { return isDamaged(heading, title); });
    return whole == stated.end() ? heading : *whole;
}

/// The one heading right before the text that may be its headline, whatever the page states elsewhere; empty where none
/// or several may be.
QString leadingHeadline(const HeadlineSources &sources)
{
    QString found;
    for (const QString &heading : sources.leading) {
        if (wordsOf(heading).size() < surelyHeadline || isSiteName(heading, sources) || heading == found)
            continue;
        if (!found.isEmpty())
            return {};
        found = heading;
    }
    return found;
}

} // namespace

QString headlineOf(const HeadlineSources &sources)
{
    QStringList stated;
    for (const QString &title : sources.stated) {
        if (!title.isEmpty())
            stated.append(withoutSite(title, sources));
    }
    QStringList headings = sources.headings;
    headings.removeIf([](const QString &heading) { return wordsOf(heading).size() > longestHeadline; });
    QString best;
    double most = 0;
    for (const QString &heading : std::as_const(headings)) {
        for (const QString &title : std::as_const(stated)) {
            if (const double like = likeness(heading, title); like > most) {
                most = like;
                best = heading;
            }
        }
    }
    const bool isOnlyOne = headings.size() == 1 && !isSiteName(headings.first(), sources) &&
                           std::any_of(stated.begin(), stated.end(), [&headings](const QString &title) {
                               return isRelated(headings.first(), title);
                           });
    if (most >= sameHeadline || isOnlyOne)
        return spoken(trimmedHeading(best, stated, sources), stated);
    if (const QString leading = leadingHeadline(sources); !leading.isEmpty())
        return spoken(trimmedHeading(leading, stated, sources), stated);
    return stated.isEmpty() ? headings.value(0) : stated.first();
}

} // namespace bluepencil::html
