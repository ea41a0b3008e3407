// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/markdown.h"

#include "formats/reader/html/pagereader.h"
#include "formats/reader/html/site.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <optional>

#include <md4c-html.h>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

/// A document whose first line is "---", up to the next such line; a line of it is "name: value".
struct FrontMatter {
    QHash<QString, QString> values; ///< by name, in lower case
    qsizetype end = 0;              ///< where the text begins
};

/// The value of a line, without the quotation marks that YAML may have around it.
QString plainValue(const QString &written)
{
    const QString value = written.trimmed();
    if (value.size() < 2 || value.front() != value.back() || !u"\"'"_s.contains(value.front()))
        return value;
    const QString inside = value.sliced(1, value.size() - 2);
    return value.front() == u'"' ? QString(inside).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s)
                                 : QString(inside).replace(u"''"_s, u"'"_s);
}

FrontMatter frontMatterOf(const QString &text)
{
    constexpr qsizetype longest = 64 * 1024;
    static const QRegularExpression block(u"^---[ \\t]*\\r?\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|$)"_s,
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression line(u"^([A-Za-z][\\w-]*):[ \\t]*(\\S.*?)\\r?$"_s,
                                         QRegularExpression::MultilineOption);
    FrontMatter found;
    const auto match = block.match(text.left(longest), 0, QRegularExpression::NormalMatch,
                                   QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return found;
    found.end = match.capturedEnd();
    for (auto all = line.globalMatch(match.captured(1)); all.hasNext();) {
        const auto each = all.next();
        found.values.insert(each.captured(1).toLower(), plainValue(each.captured(2)));
    }
    return found;
}

Origin originOf(const FrontMatter &matter)
{
    const auto first = [&matter](std::initializer_list<QLatin1StringView> names) {
        for (const QLatin1StringView name : names) {
            if (const QString value = matter.values.value(QString(name)); !value.isEmpty())
                return value;
        }
        return QString();
    };
    Origin origin;
    origin.title = first({"title"_L1, "headline"_L1});
    origin.byline = first({"byline"_L1, "author"_L1, "authors"_L1});
    origin.date = first({"date"_L1, "published"_L1});
    origin.url = first({"url"_L1, "source_url"_L1, "link"_L1, "source"_L1});
    origin.siteName = first({"site"_L1, "sitename"_L1, "hostname"_L1});
    origin.language = first({"language"_L1, "lang"_L1});
    origin.site = siteOf(origin.url);
    return origin;
}

/// Nothing where the library has no memory.
std::optional<QByteArray> htmlOf(const QByteArray &markdown)
{
    QByteArray html;
    const auto take = [](const MD_CHAR *text, MD_SIZE size, void *into) {
        static_cast<QByteArray *>(into)->append(text, static_cast<qsizetype>(size));
    };
    constexpr unsigned dialect = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    const int failed =
        md_html(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), take, &html, dialect, MD_HTML_FLAG_XHTML);
    return failed == 0 ? std::optional(html) : std::nullopt;
}

} // namespace

bool looksLikeMarkdown(const QByteArray &head)
{
    return head.startsWith("---") && !frontMatterOf(QString::fromUtf8(head)).values.isEmpty();
}

Result<QList<RecordResult>> readMarkdown(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    const auto decoded = decode(bytes, options);
    if (!decoded)
        return decoded.failure();
    const FrontMatter matter = frontMatterOf(decoded->text);
    const auto html = htmlOf(decoded->text.sliced(matter.end).toUtf8());
    Origin origin = originOf(matter);
    origin.name = name;
    origin.encoding = decoded->encoding;
    const Failure none{Sentences::tr("is Markdown without text; there is nothing to review.")};
    if (!html || html->trimmed().isEmpty())
        return none;
    auto article = articleOfPage(QString::fromUtf8(*html), std::move(origin), decoded->warnings, PagePart::Whole);
    if (!article)
        return none;
    return QList<RecordResult>{Record{{}, *std::move(article)}};
}

} // namespace bluepencil
