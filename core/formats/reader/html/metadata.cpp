// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/metadata.h"

#include "formats/reader/html/dates.h"
#include "formats/reader/html/headline.h"
#include "formats/reader/html/jsonld.h"
#include "formats/reader/html/publishedday.h"
#include "text/leftovers.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

QString string(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).simplified();
}

/// Without the entities of a title that was escaped twice.
QString undamaged(const QString &title)
{
    return repaired(title, leftoversIn(title));
}

/// Everything the head of a page says, looked up once.
struct Head {
    QHash<QString, QString> meta; ///< by name or property or itemprop, in lower case; the first of each
    QString canonical;
    QString title;
    QString language;
    QStringList headings;                           ///< every `h1`
    QList<std::pair<QString, qint32>> headingNodes; ///< of every `h1` and `h2`, the former first
};

void readMeta(const Tree &tree, const Node &node, Head &head)
{
    const QString content = string(tree.valueOf(node, Attribute::Content));
    if (content.isEmpty())
        return;
    for (const Attribute attribute : {Attribute::Property, Attribute::Name, Attribute::ItemProp}) {
        const QString name = string(tree.valueOf(node, attribute)).toLower();
        if (!name.isEmpty() && !head.meta.contains(name))
            head.meta.insert(name, content);
    }
}

Head headOf(const Tree &tree)
{
    constexpr qsizetype mostHeadings = 20;
    Head head;
    for (qint32 at = 0; at < static_cast<qint32>(tree.nodes.size()); ++at) {
        const Node &node = tree.nodes[static_cast<size_t>(at)];
        switch (node.tag) {
        case Tag::Meta:
            readMeta(tree, node, head);
            break;
        case Tag::Link:
            if (head.canonical.isEmpty() && tree.valueOf(node, Attribute::Rel) == "canonical")
                head.canonical = string(tree.valueOf(node, Attribute::Href));
            break;
        case Tag::Title:
            if (head.title.isEmpty())
                head.title = QString::fromStdString(tree.textBelow(at)).simplified();
            break;
        case Tag::Html:
            if (head.language.isEmpty())
                head.language = string(tree.valueOf(node, Attribute::Lang));
            break;
        case Tag::H1:
            if (head.headings.size() < mostHeadings) {
                head.headings.append(QString::fromStdString(tree.textBelow(at)).simplified());
                head.headingNodes.insert(head.headings.size() - 1, {head.headings.last(), at});
            }
            break;
        case Tag::H2:
            if (head.headingNodes.size() - head.headings.size() < mostHeadings)
                head.headingNodes.append({QString::fromStdString(tree.textBelow(at)).simplified(), at});
            break;
        default:
            break;
        }
    }
    return head;
}

/// The heading that has the headline; the first `h1` where none has it whole, -1 where there is none.
qint32 headlineNode(const Head &head, const QString &title)
{
    for (const auto &[text, node] : head.headingNodes) {
        if (text.contains(title))
            return node;
    }
    return head.headings.isEmpty() ? -1 : head.headingNodes.first().second;
}

/// The element of the first line that is a paragraph of some length; behind everything where there is none.
qint32 firstRunningText(const PageText &page)
{
    constexpr qsizetype paragraph = 140; // units; what stands above headlines is shorter
    const auto line = std::find_if(page.lines.begin(), page.lines.end(),
                                   [](const PageLine &each) { return each.text.length() >= paragraph; });
    return line == page.lines.end() ? std::numeric_limits<qint32>::max() : line->element;
}

QStringList headingsBefore(qint32 node, const Head &head)
{
    QStringList before;
    for (qsizetype at = 0; at < head.headings.size(); ++at) {
        if (head.headingNodes.at(at).second < node)
            before.append(head.headings.at(at));
    }
    return before;
}

QString firstOf(const Head &head, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString value = head.meta.value(QString(name)); !value.isEmpty())
            return value;
    }
    return {};
}

/// Where the nearest headline stands, and the lines around it that may say who wrote it, and when.
struct Neighbourhood {
    qsizetype first = 0;
    qsizetype end = 0;
};

Neighbourhood aroundHeadline(const Tree &tree, const PageText &page, const QString &title)
{
    constexpr qsizetype above = 12;
    constexpr qsizetype below = 25;
    const auto count = static_cast<qsizetype>(page.lines.size());
    qsizetype headline = -1;
    for (qsizetype at = 0; at < count; ++at) {
        const PageLine &line = page.lines[static_cast<size_t>(at)];
        const QStringView text = QStringView(page.text).sliced(line.text.start(), line.text.length());
        const bool isHeading = tree.nodes[static_cast<size_t>(line.element)].tag == Tag::H1;
        if (text == title && (headline < 0 || isHeading)) {
            headline = at;
            if (isHeading)
                break;
        }
    }
    if (headline < 0)
        return {0, std::min<qsizetype>(count, above + below)};
    return {std::max<qsizetype>(0, headline - above), std::min(count, headline + below)};
}

/// True when the element, or one of the two above it, is named so in its class, id, rel or itemprop.
bool isNamed(const Tree &tree, qint32 element, QLatin1StringView word)
{
    constexpr int levels = 3;
    for (int level = 0; level < levels && element >= 0; ++level) {
        const Node &node = tree.nodes[static_cast<size_t>(element)];
        for (const Attribute attribute :
             {Attribute::Class, Attribute::Id, Attribute::Rel, Attribute::ItemProp, Attribute::DataTestId}) {
            if (string(tree.valueOf(node, attribute)).contains(word, Qt::CaseInsensitive))
                return true;
        }
        element = node.parent;
    }
    return false;
}

QString withoutBy(QString name)
{
    static const QRegularExpression by(
        u"^(?:(?:written |story |posted |reported )?by|von|par|por|di|author|text)\\b[:\\s]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(
        u"\\s*(?:[|•·]| - | – | — |, (?:Senior|Staff|Editor|Reporter|Correspondent)).*$"_s);
    return name.remove(by).remove(rest).trimmed();
}

bool looksLikeNames(const QString &text)
{
    constexpr qsizetype longest = 80;
    return text.size() >= 3 && text.size() <= longest && text.at(0).isLetter() && !text.contains("http"_L1) &&
           !text.contains(u'@') && text.count(u' ') <= 9 && dayIn(text).isEmpty();
}

QString bylineNear(const Tree &tree, const PageText &page, Neighbourhood near)
{
    for (const QLatin1StringView word : {"author"_L1, "byline"_L1}) {
        for (qsizetype at = near.first; at < near.end; ++at) {
            const PageLine &line = page.lines[static_cast<size_t>(at)];
            if (!isNamed(tree, line.element, word))
                continue;
            const QString name = withoutBy(page.text.sliced(line.text.start(), line.text.length()));
            if (looksLikeNames(name))
                return name;
        }
    }
    return {};
}

QString bylineOf(const Tree &tree, const PageText &page, const Head &head, const LinkedData &linked,
                 const QString &title)
{
    if (!linked.authors.isEmpty())
        return linked.authors.join("; "_L1);
    for (const QString &stated :
         {firstOf(head, {"author"_L1, "parsely-author"_L1, "sailthru.author"_L1, "dc.creator"_L1, "byl"_L1}),
          firstOf(head, {"article:author"_L1, "og:article:author"_L1, "twitter:data1"_L1})}) {
        if (const QString name = withoutBy(stated); looksLikeNames(name))
            return name;
    }
    return bylineNear(tree, page, aroundHeadline(tree, page, title));
}

QString languageOf(const Head &head, const LinkedData &linked)
{
    for (QString language :
         {head.language, head.meta.value(u"og:locale"_s), linked.language, head.meta.value(u"content-language"_s)}) {
        static const QRegularExpression tag(u"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$"_s);
        if (tag.match(language).hasMatch())
            return language.replace(u'_', u'-');
    }
    return {};
}

} // namespace

Metadata metadataOf(const Tree &tree, const PageText &page)
{
    const Head head = headOf(tree);
    const LinkedData linked = linkedDataOf(tree);
    Metadata found;
    for (const QString &address : {head.canonical, head.meta.value(u"og:url"_s), linked.url}) {
        if (found.url.isEmpty() && QUrl(address).host().contains(u'.'))
            found.url = address;
    }
    found.site = firstOf(head, {"og:site_name"_L1, "application-name"_L1});
    if (found.site.isEmpty())
        found.site = linked.publisher;
    const QString headline =
        headlineOf({head.headings,
                    headingsBefore(firstRunningText(page), head),
                    {firstOf(head, {"og:title"_L1, "twitter:title"_L1}), linked.headline, head.title},
                    found.site,
                    QUrl(found.url).host()});
    found.title = undamaged(headline);
    found.byline = bylineOf(tree, page, head, linked, found.title);
    found.language = languageOf(head, linked);
    found.date = publishedDay(
        {tree, head.meta, linked.published, found.url, headlineNode(head, headline), firstInFigures(found.language)});
    found.isForSubscribers = linked.isFree.has_value() && !*linked.isFree;
    found.statedLength = linked.bodyLength;
    found.statedWords = linked.wordCount;
    found.description = firstOf(head, {"og:description"_L1, "description"_L1});
    return found;
}

} // namespace bluepencil::html
