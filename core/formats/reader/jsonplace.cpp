// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/jsonplace.h"

#include "formats/reader/jsonshape.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// A key and the place of its value.
struct Member {
    QString key;
    BytePlace value;
};

/// A key with its escapes undone.
QString keyIn(const QByteArray &string)
{
    return QJsonDocument::fromJson('[' + string + ']').array().first().toString();
}

/// The members of the object that starts there.
QList<Member> membersAt(const QByteArray &json, qsizetype from)
{
    QList<Member> members;
    JsonShape shape(json, from);
    if (!shape.takes('{'))
        return {};
    do {
        shape.skipSpace();
        const qsizetype start = shape.at();
        if (!shape.skipString())
            return members;
        const QString key = keyIn(json.sliced(start, shape.at() - start));
        shape.skipSpace();
        if (!shape.takes(':'))
            return members;
        shape.skipSpace();
        const qsizetype value = shape.at();
        if (!shape.skipValue())
            return members;
        members.append({key, {value, shape.at()}});
        shape.skipSpace();
    } while (shape.takes(','));
    return members;
}

std::optional<BytePlace> placeIn(const QList<Member> &members, const QString &key)
{
    // Of a key that is there twice the last one counts, as it does for the parser.
    const auto found = std::find_if(members.rbegin(), members.rend(), [&](const Member &m) { return m.key == key; });
    return found == members.rend() ? std::nullopt : std::optional(found->value);
}

} // namespace

std::optional<BytePlace> placeOfField(const QByteArray &record, const QString &field)
{
    const QList<Member> members = membersAt(record, std::max<qsizetype>(0, record.indexOf('{')));
    if (const auto place = placeIn(members, field))
        return place;
    for (const QString &wrapper : {u"article"_s, u"data"_s, u"item"_s}) {
        const auto inner = placeIn(members, wrapper);
        if (const auto place = inner ? placeIn(membersAt(record, inner->start), field) : std::nullopt)
            return place;
    }
    return std::nullopt;
}

QList<BytePlace> elementsOf(const QByteArray &list)
{
    QList<BytePlace> elements;
    JsonShape shape(list);
    bool more = shape.takes('[');
    while (more) {
        shape.skipSpace();
        const qsizetype start = shape.at();
        if (!shape.skipValue())
            break;
        elements.append({start, shape.at()});
        shape.skipSpace();
        more = shape.takes(',');
    }
    return elements;
}

QList<BytePlace> stringsIn(const QByteArray &value)
{
    QList<BytePlace> strings;
    for (qsizetype start = value.indexOf('"'); start >= 0;) {
        JsonShape shape(value, start);
        if (!shape.skipString())
            break;
        const qsizetype end = shape.at();
        shape.skipSpace();
        if (!shape.isAt(':'))
            strings.append({start, end});
        start = value.indexOf('"', end);
    }
    return strings;
}

} // namespace bluepencil
