// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/wire/newsxml.h"

#include "formats/reader/html/pagereader.h"
#include "formats/reader/html/site.h"
#include "formats/reader/wire/dialects.h"
#include "formats/reader/wire/xmlitems.h"
#include "text/charclass.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(NewsXml)
};

/// A field of markup is HTML only where it has a tag or an entity; else its text is the article.
bool isHtml(const wire::WireField &field)
{
    return field.isMarkup && (field.text.contains(u'<') || field.text.contains(u'&'));
}

Result<Article> articleIn(const wire::WireItem &item, const Decoded &decoded, const QString &name,
                          const DecodeOptions &options)
{
    const auto field = std::find_if(item.fields.begin(), item.fields.end(), [&](const wire::WireField &each) {
        return options.field.isEmpty() || each.name == options.field;
    });
    if (field == item.fields.end())
        return Failure{options.field.isEmpty()
                           ? Sentences::tr("has no text; there is nothing to review.")
                           : Sentences::tr("has no text in “%1”; take another field.").arg(options.field)};
    Origin origin = item.origin;
    origin.name = name;
    origin.encoding = decoded.encoding;
    origin.field = field->name;
    for (const wire::WireField &each : item.fields)
        origin.fields.append(each.name);
    origin.site = siteOf(origin.url);
    QString text = field->text;
    QList<Warning> warnings = repairUnits(text);
    if (isHtml(*field))
        return articleOfPage(text, origin, warnings, PagePart::Whole);
    return Article(withoutOuterBlanks(text).toString(), std::move(origin), std::move(warnings));
}

RecordResult recordIn(const wire::XmlItem &piece, wire::Dialect dialect, const Decoded &decoded, const QString &name,
                      const DecodeOptions &options)
{
    const auto tree = wire::treeOf(piece.document);
    if (!tree)
        return RecordFailure{{}, name, tree.sentence()};
    qint32 at = 0;
    const auto count = static_cast<qint32>(tree->nodes.size());
    while (at < count && !wire::isItem(dialect, tree->at(at).name))
        ++at;
    if (at == count)
        return RecordFailure{{}, name, Sentences::tr("has no text; there is nothing to review.")};
    const auto read = dialect == wire::Dialect::Feed   ? &wire::feedItem
                      : dialect == wire::Dialect::Nitf ? &wire::nitfItem
                                                       : &wire::newsMlItem;
    wire::WireItem item = read(*tree, at);
    (void)repairUnits(item.id);
    const QJsonValue id = item.id.isEmpty() ? QJsonValue() : QJsonValue(item.id);
    auto article = articleIn(item, decoded, item.id.isEmpty() ? name : item.id, options);
    if (!article)
        return RecordFailure{id, name, article.sentence()};
    return Record{id, *std::move(article)};
}

/// The items, and the sentence about what is torn where there is none.
Result<wire::XmlItems> itemsIn(const QString &xml)
{
    auto found = wire::itemsOf(xml);
    if (!found)
        return found.failure();
    if (found->items.isEmpty())
        return found->torn ? *found->torn : Failure{Sentences::tr("holds no articles; there is nothing to review.")};
    return found;
}

} // namespace

bool looksLikeNewsXml(const QByteArray &head)
{
    // Declarations, comments and style sheets may stand before the root.
    static const QRegularExpression before(
        uR"(^\x{feff}?\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>\s*)*<([\w.:-]+)[\s>/])"_s,
        QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype reach = 8192;
    if (!head.left(reach).contains('<'))
        return false;
    const auto decoded = decode(head.left(reach));
    const auto match = decoded ? before.match(decoded->text) : QRegularExpressionMatch();
    return match.hasMatch() && wire::dialectOf(match.capturedView(1)).has_value();
}

Result<QList<RecordResult>> readNewsXml(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    const auto decoded = decode(bytes, options);
    if (!decoded)
        return decoded.failure();
    const auto found = itemsIn(decoded->text);
    if (!found)
        return found.failure();
    const qsizetype count = found->items.size() + (found->torn ? 1 : 0);
    QList<RecordResult> records;
    for (const wire::XmlItem &item : found->items)
        records.append(
            recordIn(item, found->dialect, *decoded, count == 1 ? name : u"%1:%2"_s.arg(name).arg(item.line), options));
    if (found->torn)
        records.append(RecordFailure{{}, name, found->torn->sentence});
    return records;
}

Result<QList<FilePiece>> piecesOfNewsXml(const QByteArray &bytes)
{
    const auto decoded = decode(bytes);
    if (!decoded)
        return decoded.failure();
    const auto found = itemsIn(decoded->text);
    if (!found)
        return found.failure();
    QList<FilePiece> pieces;
    // A document that is its article stays as it came, with what it says of its encoding.
    for (const wire::XmlItem &item : found->items) {
        const bool isWhole = item.document.size() == decoded->text.size();
        pieces.append({isWhole ? bytes : item.document.toUtf8(), item.line, false});
    }
    if (found->torn)
        pieces.append({bytes.last(std::min<qsizetype>(bytes.size(), 1)), 1, false});
    return pieces;
}

} // namespace bluepencil
