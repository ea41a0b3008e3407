// SPDX-License-Identifier: Apache-2.0
#include "store/soughtwords.h"

#include <QByteArrayMatcher>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 20;

QString patternOf(QStringView words)
{
    QString pattern;
    const QString simple = words.toString().simplified();
    for (const QChar unit : simple) {
        if (unit == u' ')
            pattern += u"\\s+"_s;
        else if (u"\"“”„«»"_s.contains(unit))
            pattern += u"[\"“”„«»]"_s;
        else if (u"'‘’‚"_s.contains(unit))
            pattern += u"['‘’‚]"_s;
        else
            pattern += unit.isSurrogate() ? QString(unit) : QRegularExpression::escape(QString(unit));
    }
    return pattern;
}

/// Without its first letter, whose case may be another.
QString longestPlainWord(QStringView words)
{
    static const QRegularExpression plain(u"(?<![A-Za-z])[A-Za-z]([a-z]{3,})(?![^\\x00-\\x7F]|[A-Za-z])"_s);
    QString longest;
    for (auto matches = plain.globalMatch(words.toString()); matches.hasNext();) {
        const QString word = matches.next().captured(1);
        if (word.size() > longest.size())
            longest = word;
    }
    return longest;
}

/// Archives and UTF-16 have NULs in them, letters say how their parts are packed.
bool isPacked(const QByteArray &bytes)
{
    static const QByteArrayMatcher mail("Content-Transfer-Encoding");
    return bytes.contains('\0') || mail.indexIn(bytes) >= 0;
}

} // namespace

SoughtWords::SoughtWords(QStringView words)
    : m_isBlank(words.trimmed().isEmpty())
    , m_pattern(patternOf(words),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
    , m_quick(longestPlainWord(words).toLatin1())
{
}

QList<Span> SoughtWords::in(const QString &text) const
{
    QList<Span> places;
    for (auto matches = m_pattern.globalMatch(text); matches.hasNext() && places.size() < mostPlaces;) {
        const QRegularExpressionMatch match = matches.next();
        places.append(Span(match.capturedStart(), match.capturedEnd()));
    }
    return places;
}

bool SoughtWords::mayBeIn(const QByteArray &bytes) const
{
    return m_quick.isEmpty() || QByteArrayMatcher(m_quick).indexIn(bytes) >= 0 || isPacked(bytes);
}

bool SoughtWords::mayBeInCompressed(const QByteArray &bytes) const
{
    if (bytes.isEmpty())
        return false;
    const QByteArray plain = qUncompress(bytes);
    return plain.isEmpty() || mayBeIn(plain);
}

} // namespace bluepencil
