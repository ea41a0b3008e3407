// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/archive/headerlines.h"

#include <algorithm>

namespace bluepencil {

HeaderLines HeaderLines::of(const QByteArray &lines)
{
    HeaderLines header;
    QByteArray name;
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray &line : all) {
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!name.isEmpty())
                header.m_values[name] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        name = colon > 0 ? line.first(colon).trimmed().toLower() : QByteArray();
        if (name.isEmpty() || header.m_values.contains(name))
            name.clear();
        else
            header.m_values.insert(name, line.sliced(colon + 1).trimmed());
    }
    return header;
}

HeaderSplit splitHeader(const QByteArray &message)
{
    for (qsizetype at = 0; at < message.size();) {
        const qsizetype feed = message.indexOf('\n', at);
        if (feed < 0)
            break;
        if (message.sliced(at, feed - at).trimmed().isEmpty())
            return {HeaderLines::of(message.first(at)), message.sliced(feed + 1)};
        at = feed + 1;
    }
    return {HeaderLines::of(message), {}};
}

QByteArray parameterOf(const QByteArray &value, const QByteArray &name)
{
    const QList<QByteArray> parts = value.split(';');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || part.first(equals).trimmed().toLower() != name)
            continue;
        QByteArray found = part.sliced(equals + 1).trimmed();
        if (found.size() > 1 && found.startsWith('"') && found.endsWith('"'))
            found = found.sliced(1, found.size() - 2);
        return found;
    }
    return {};
}

QByteArray unchunked(const QByteArray &body)
{
    QByteArray whole;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype feed = body.indexOf('\n', at);
        bool isNumber = false;
        const qsizetype length =
            feed < 0 ? 0 : body.sliced(at, feed - at).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (feed < 0 || !isNumber || length < 0)
            return whole.isEmpty() ? body : whole;
        if (length == 0)
            break;
        whole += body.mid(feed + 1, length);
        if (length > body.size() - feed - 1)
            break;
        at = feed + 1 + length;
        at = body.indexOf('\n', at) + 1;
        if (at == 0)
            break;
    }
    return whole;
}

} // namespace bluepencil
