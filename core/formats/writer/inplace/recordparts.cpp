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
#include <utility>

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

/// Gives the lines that stay to parts. The line end between two parts may have been cut with either of them.
class Allotment {
public:
    /// False where two parts became one line.
    [[nodiscard]] bool take(Part &part, bool hasEnd)
    {
        if (!hasEnd && part.now.endsWith(u'\n')) { // its last line went, with the line end behind the part
            part.now.chop(1);
            hasEnd = true;
        }
        if (m_awaitsEnd && part.now.startsWith(u'\n')) {
            part.now.remove(0, 1);
            m_awaitsEnd = false;
        }
        if (!part.now.isEmpty()) {
            const bool isFree = !m_awaitsEnd;
            m_awaitsEnd = !hasEnd;
            return isFree;
        }
        part.isGone = !hasEnd || std::exchange(m_awaitsEnd, false);
        return true;
    }

private:
    bool m_awaitsEnd = false; ///< words stay of a part before, whose line end is that of a later one
};

/// What each part says and is to say; nothing where they are not what the article was read from.
std::optional<QList<Part>> partsOf(const Outgoing &article, const QByteArray &value, const QList<BytePlace> &places)
{
    const qsizetype length = article.article.length();
    const CleanText clean(article.article, article.review.cuts(), article.review.replacements());
    QList<Part> parts;
    QStringList was;
    QStringList now;
    Allotment allotment;
    qsizetype start = 0;
    for (const BytePlace place : places) {
        Part part{place, stringAt(value, place), {}};
        const Span line(start, start + part.was.size());
        if (line.end() > length)
            return std::nullopt;
        const bool hasEnd = line.end() == length || !clean.toClean(Span(line.end(), line.end() + 1)).isEmpty();
        part.now = clean.textOf(clean.toClean(line));
        if (!allotment.take(part, hasEnd))
            return std::nullopt;
        part.isGone = part.isGone || article.text.isEmpty();
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
