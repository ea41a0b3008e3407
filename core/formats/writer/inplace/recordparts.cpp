// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/recordparts.h"

#include "formats/reader/jsonshape.h"
#include "formats/reader/recordfields.h"
#include "formats/writer/outgoing.h"
#include "review/cleantext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace bluepencil::inplace {

namespace {

/// A part and what it is to say.
struct Part {
    BytePlace place;
    QString was;
    QString now;
    bool isGone = false; ///< and its line end with it
};

QJsonValue parsed(const QByteArray &value)
{
    return QJsonDocument::fromJson('[' + value + ']').array().first();
}

QByteArray bytesAt(const QByteArray &json, BytePlace place)
{
    return json.sliced(place.start, place.end - place.start);
}

/// The value that the text is taken from; nothing where the same text stands there in several content types.
std::optional<BytePlace> takenValue(const QByteArray &value)
{
    const qsizetype taken = takenAlternative(parsed(value));
    if (taken < 0)
        return BytePlace{0, value.size()};
    const QList<BytePlace> alternatives = elementsOf(value);
    return alternatives.size() == 1 ? std::optional(alternatives.first()) : std::nullopt;
}

/// The value with the number of each string in its place.
QByteArray numbered(const QByteArray &value, const QList<BytePlace> &strings)
{
    QByteArray made;
    qsizetype from = 0;
    for (qsizetype i = 0; i < strings.size(); ++i) {
        made += bytesAt(value, {from, strings.at(i).start}) + '"' + QByteArray::number(i) + '"';
        from = strings.at(i).end;
    }
    return made + value.sliced(from);
}

/// Nothing stays of a line, nor of the line end behind it; of the last line, of the one before it.
bool isGone(const CleanText &clean, Span line, qsizetype length)
{
    const bool isLast = line.end() == length;
    const Span ended(isLast ? std::max<qsizetype>(0, line.start() - 1) : line.start(),
                     isLast ? length : line.end() + 1);
    return clean.toClean(ended).isEmpty();
}

/// What stays of a part. A last line of it that was cut has taken the line end behind the part, and leaves the one
/// before itself.
QString leftOf(const CleanText &clean, Span part, qsizetype length)
{
    const QString left = clean.textOf(clean.toClean(part));
    const bool hasLostEnd = part.end() < length && clean.toClean(Span(part.end(), part.end() + 1)).isEmpty();
    return hasLostEnd && left.endsWith(u'\n') ? left.chopped(1) : left;
}

/// What each part says and is to say; nothing where they are not what the article was read from.
std::optional<QList<Part>> partsOf(const Outgoing &article, const QByteArray &value, const QList<BytePlace> &places)
{
    const CleanText clean(article.article, article.review.cuts(), article.review.replacements());
    QList<Part> parts;
    QStringList was;
    QStringList now;
    qsizetype start = 0;
    for (const BytePlace place : places) {
        Part part{place, stringAt(value, place), {}};
        const Span line(start, start + part.was.size());
        if (line.end() > article.article.length())
            return std::nullopt;
        part.now = leftOf(clean, line, article.article.length());
        part.isGone = isGone(clean, line, article.article.length());
        was.append(part.was);
        if (!part.isGone)
            now.append(part.now);
        parts.append(part);
        start = line.end() + 1;
    }
    if (was.join(u'\n') != article.article.text() || now.join(u'\n') != article.text)
        return std::nullopt;
    return parts;
}

/// How a new value is put together from the old one, its parts in the order of the bytes.
class Rewriter {
public:
    Rewriter(const QByteArray &value, const std::function<QByteArray(const QString &)> &asString)
        : m_value(value)
        , m_asString(asString)
    {
    }

    void take(const Part &part)
    {
        if (part.isGone && isElement(part.place))
            leaveOut(part.place);
        else if (part.now != part.was)
            put(part.place, m_asString(part.now));
    }

    QByteArray finished() { return m_made + m_value.sliced(m_from); }

private:
    void put(BytePlace place, const QByteArray &bytes)
    {
        m_made += bytesAt(m_value, {m_from, place.start}) + bytes;
        m_from = place.end;
    }

    /// Of a list, and no member of an object.
    [[nodiscard]] bool isElement(BytePlace place) const { return m_value.at(before(place)) != ':'; }

    /// The place of the last byte before it that is no white space; there always is one, since a part alone is no list.
    [[nodiscard]] qsizetype before(BytePlace place) const
    {
        qsizetype at = place.start - 1;
        while (at > 0 && QByteArrayView(" \t\r\n").contains(m_value.at(at)))
            --at;
        return at;
    }

    /// An element takes along the comma before it; the first one that stays has none, so that before it they take the
    /// one behind.
    void leaveOut(BytePlace place)
    {
        const qsizetype comma = before(place);
        if (m_value.at(comma) == ',' && comma >= m_from) {
            put({comma, place.end}, {});
            return;
        }
        JsonShape shape(m_value, place.end);
        shape.skipSpace();
        if (!shape.takes(','))
            return put(place, {});
        shape.skipSpace();
        put({place.start, shape.at()}, {});
    }

    const QByteArray &m_value;
    const std::function<QByteArray(const QString &)> &m_asString;
    QByteArray m_made;
    qsizetype m_from = 0; ///< what comes next of the old value
};

} // namespace

QString stringAt(const QByteArray &json, BytePlace place)
{
    return parsed(bytesAt(json, place)).toString();
}

QList<BytePlace> textParts(const QByteArray &value)
{
    const auto taken = takenValue(value);
    if (!taken)
        return {};
    const QByteArray held = bytesAt(value, *taken);
    const QList<BytePlace> strings = stringsIn(held);
    QList<BytePlace> parts;
    // Which of them are read, and in which order, the reader says of a value that holds their numbers.
    const QStringList numbers = linesOfValue(parsed(numbered(held, strings)));
    for (const QString &number : numbers) {
        const BytePlace place = strings.at(number.toLongLong());
        parts.append({taken->start + place.start, taken->start + place.end});
    }
    return parts;
}

std::optional<QByteArray> withTextInParts(const Outgoing &article, const QByteArray &value,
                                          const QList<BytePlace> &places,
                                          const std::function<QByteArray(const QString &)> &asString)
{
    auto parts = partsOf(article, value, places);
    if (!parts)
        return std::nullopt;
    std::sort(parts->begin(), parts->end(), [](const Part &a, const Part &b) { return a.place.start < b.place.start; });
    Rewriter rewriter(value, asString);
    for (const Part &part : std::as_const(*parts))
        rewriter.take(part);
    return rewriter.finished();
}

} // namespace bluepencil::inplace
