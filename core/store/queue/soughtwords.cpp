// SPDX-License-Identifier: Apache-2.0
#include "store/queue/soughtwords.h"

#include <QByteArrayMatcher>

#include <algorithm>

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

/// The longest words, each without its first letter, whose case may be another, and numbers. One word stands in every
/// other article; all of a sentence in hardly any.
QList<QByteArray> plainPiecesOf(QStringView words)
{
    constexpr qsizetype enough = 6;
    static const QRegularExpression plain(u"(?<![A-Za-z])[A-Za-z]([a-z]{3,})(?![^\\x00-\\x7F]|[A-Za-z])|([0-9]{2,})"_s);
    QList<QByteArray> pieces;
    for (auto matches = plain.globalMatch(words.toString()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        pieces.append(match.captured(match.lastCapturedIndex()).toLatin1());
    }
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const QByteArray &one, const QByteArray &other) { return one.size() > other.size(); });
    return pieces.first(std::min(enough, pieces.size()));
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
    , m_pieces(plainPiecesOf(words))
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
    const bool areThere = std::all_of(m_pieces.begin(), m_pieces.end(), [&bytes](const QByteArray &piece) {
        return QByteArrayMatcher(piece).indexIn(bytes) >= 0;
    });
    return areThere || isPacked(bytes);
}

bool SoughtWords::mayBeInCompressed(const QByteArray &bytes) const
{
    if (bytes.isEmpty())
        return false;
    const QByteArray plain = qUncompress(bytes);
    return plain.isEmpty() || mayBeIn(plain);
}

} // namespace bluepencil
