// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/xmltext.h"

#include <QDateTime>
#include <QRegularExpression>

namespace bluepencil::office {

using namespace Qt::StringLiterals;

namespace {

/// Calls lose(at) for each unit that XML cannot hold.
template <typename Lose>
void forEachLost(QStringView text, Lose lose)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const char16_t code = unit.unicode();
        if (code >= 0x20 && code < 0xd800)
            continue;
        if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else if (unit.isSurrogate() || code >= 0xfffe || (code < 0x20 && code != '\t' && code != '\n' && code != '\r'))
            lose(at);
    }
}

} // namespace

QString forXml(QStringView text)
{
    QString held = text.toString();
    forEachLost(text, [&held](qsizetype at) { held[at] = QChar::ReplacementCharacter; });
    return held;
}

qsizetype countLostToXml(QStringView text)
{
    qsizetype lost = 0;
    forEachLost(text, [&lost](qsizetype) { ++lost; });
    return lost;
}

QString languageTag(const QString &language)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$"_s);
    return tag.match(language).hasMatch() ? language : QString();
}

QString localTime(qint64 when)
{
    return QDateTime::fromMSecsSinceEpoch(when).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace bluepencil::office
