// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/pagereader.h"

#include "formats/reader/html/maincontent.h"
#include "formats/reader/html/metadata.h"
#include "formats/reader/html/parser.h"
#include "formats/reader/html/site.h"
#include "formats/reader/html/streamed.h"
#include "formats/reader/html/taming.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// A text shorter than this share of what the page states in JSON-LD is not the whole.
constexpr double wholeShare = 0.6;

struct PageReader {
    Q_DECLARE_TR_FUNCTIONS(PageReader)
};

/// Lines of a page as they are written into an article.
struct Taken {
    QString text;
    QList<PageMark> marks;
};

void append(Taken &taken, QStringView line, std::optional<PageMark> mark, float belonging)
{
    const qsizetype start = taken.text.size();
    taken.text += line;
    PageMark made = std::move(mark).value_or(PageMark());
    made.span = Span(start, taken.text.size());
    made.outside = 1 - belonging;
    taken.marks.append(std::move(made));
    taken.text += u'\n';
}

/// The caption of a picture in the article: however unlike the article it is, an editor shall see it struck out.
bool isCaptionInside(const html::PageFacts &facts, const html::PageLine &line)
{
    const auto element = static_cast<size_t>(line.element);
    return facts.main.above[element] == 0 && facts.ancestries[element].isIn(html::Tag::Figcaption);
}

/// What lies outside lies outside of something: on a page where no line is likely to belong, as one of a single
/// paragraph, each is weighed against the likeliest.
float likeliestOf(const std::vector<float> &belonging)
{
    constexpr float asLikelyAsNot = 0.5F;
    const float likeliest = belonging.empty() ? 0 : *std::ranges::max_element(belonging);
    return likeliest > 0 && likeliest < asLikelyAsNot ? likeliest : 1;
}

Taken linesFrom(const html::PageFacts &facts, float from)
{
    Taken taken;
    const std::vector<float> belonging = html::belongingOf(facts);
    const float likeliest = likeliestOf(belonging);
    for (size_t at = 0; at < belonging.size(); ++at) {
        const html::PageLine &line = facts.page.lines[at];
        if (belonging[at] >= from || isCaptionInside(facts, line))
            append(taken, QStringView(facts.page.text).sliced(line.text.start(), line.text.length()),
                   html::markOf(facts, line), belonging[at] / likeliest);
    }
    return taken;
}

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void addMetadata(Origin &origin, const html::Metadata &metadata)
{
    fill(origin.title, metadata.title);
    fill(origin.byline, metadata.byline);
    fill(origin.date, metadata.date);
    fill(origin.url, metadata.url);
    fill(origin.siteName, metadata.site);
    fill(origin.language, metadata.language);
    fill(origin.site, siteOf(origin.url));
}

qsizetype wordsIn(QStringView text)
{
    qsizetype words = 0;
    bool isInside = false;
    for (const QChar unit : text) {
        words += !unit.isSpace() && !isInside ? 1 : 0;
        isInside = !unit.isSpace();
    }
    return words;
}

/// Of a text whose description is longer there is no more than a teaser; a short one describes nothing.
bool isShorterThanDescribed(const QString &text, const QString &description)
{
    constexpr qsizetype leastDescription = 100;
    return description.size() >= leastDescription && text.trimmed().size() < description.size();
}

void addWarnings(const html::Metadata &metadata, const QString &text, QList<Warning> &warnings)
{
    const auto isFarBelow = [](qsizetype found, qsizetype stated) {
        return static_cast<double>(found) < wholeShare * static_cast<double>(stated);
    };
    if (metadata.isForSubscribers)
        warnings.append({WarningCode::Incomplete,
                         {},
                         PageReader::tr("The page says that its article is not free to read; parts may be missing.")});
    else if (isFarBelow(text.size(), metadata.statedLength))
        warnings.append({WarningCode::Incomplete,
                         {},
                         PageReader::tr("The page states a longer text than it shows; parts may be missing.")});
    else if (metadata.statedWords > 0 && isFarBelow(wordsIn(text), metadata.statedWords))
        warnings.append({WarningCode::Incomplete,
                         {},
                         PageReader::tr("The page states more words than it shows (%1); parts may be missing.")
                             .arg(metadata.statedWords)});
    else if (isShorterThanDescribed(text, metadata.description))
        warnings.append(
            {WarningCode::Incomplete,
             {},
             PageReader::tr("The text is shorter than the page’s own description of it; parts may be missing.")});
}

Result<Article> articleOf(const QByteArray &utf8, Origin origin, QList<Warning> warnings, PagePart part)
{
    const html::Tree tree = html::withStreamedParts(html::parse(html::tamed(utf8)));
    const html::PageText page = html::linesOf(tree);
    const html::PageFacts facts = html::factsOf(tree, page);
    if (page.lines.empty())
        return Failure{PageReader::tr("is a page without text; open it in a browser, and save the text it shows.")};
    Taken taken = linesFrom(facts, part == PagePart::Whole ? 0 : html::readFrom);
    // A page of links only has no line that looks like an article; its text is better than nothing.
    if (taken.text.isEmpty())
        taken = linesFrom(facts, 0);
    const html::Metadata metadata = html::metadataOf(tree, page);
    addMetadata(origin, metadata);
    addWarnings(metadata, taken.text, warnings);
    return Article(std::move(taken.text), std::move(origin), std::move(warnings), std::move(taken.marks));
}

Failure tooLarge()
{
    return {PageReader::tr("is a page of more than 64 MB; save the article alone, or its text.")};
}

} // namespace

Result<Article> articleOfPage(const QByteArray &bytes, const QString &name, const DecodeOptions &options, PagePart part)
{
    if (bytes.size() > largestPage)
        return tooLarge();
    Origin origin;
    origin.name = name;
    if (isSoundUtf8(bytes, options)) {
        origin.encoding = u"UTF-8"_s;
        return articleOf(bytes, std::move(origin), {}, part);
    }
    auto decoded = decode(bytes, options);
    if (!decoded)
        return decoded.failure();
    origin.encoding = decoded->encoding;
    for (Warning &warning : decoded->warnings)
        warning.span = {}; // its place is one of the page, not of the article
    const QByteArray utf8 = decoded->text.toUtf8();
    decoded->text.clear();
    return articleOf(utf8, std::move(origin), std::move(decoded->warnings), part);
}

Result<Article> articleOfPage(const QString &page, Origin origin, QList<Warning> warnings, PagePart part)
{
    if (page.size() > largestPage)
        return tooLarge();
    for (Warning &warning : warnings)
        warning.span = {};
    return articleOf(page.toUtf8(), std::move(origin), std::move(warnings), part);
}

namespace html {

bool isPage(const QByteArray &bytes)
{
    constexpr qsizetype reach = 4096;
    QByteArray start = bytes.first(std::min(bytes.size(), reach)).toLower();
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed();
    while (start.startsWith("<!--") || start.startsWith("<?xml")) {
        const QByteArrayView closing = start.startsWith("<?") ? QByteArrayView("?>") : QByteArrayView("-->");
        const qsizetype end = start.indexOf(closing);
        if (end < 0)
            return false;
        start = start.sliced(end + closing.size()).trimmed();
    }
    for (const QByteArrayView opening : {"<!doctype html", "<html", "<head", "<body"}) {
        const bool goesOn =
            start.size() > opening.size() && std::isalnum(static_cast<uchar>(start[opening.size()])) != 0;
        if (start.startsWith(opening) && !goesOn)
            return true;
    }
    return false;
}

bool holdsTags(const QByteArray &bytes)
{
    return bytes.contains("</");
}

} // namespace html

} // namespace bluepencil
