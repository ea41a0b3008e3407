// SPDX-License-Identifier: Apache-2.0
#include "language/pseudolanguage.h"

#include <QRegularExpression>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    constexpr QStringView plain = u"aeiounycAEIOUNYC";
    constexpr QStringView dressed = u"áéíóúñýçÁÉÍÓÚÑÝÇ";
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : dressed.at(at);
}

/// What Qt says of itself is another translator's.
bool isOurs(QByteArrayView context)
{
    return !(context.size() > 1 && context.front() == 'Q' && context.at(1) >= 'A' && context.at(1) <= 'Z');
}

} // namespace

PseudoLanguage::PseudoLanguage(bool fromRight, QObject *parent)
    : QTranslator(parent)
    , m_fromRight(fromRight)
{
}

QString PseudoLanguage::translate(const char *context, const char *sourceText, const char *, int) const
{
    if (QByteArrayView(sourceText) == "QT_LAYOUT_DIRECTION")
        return m_fromRight ? u"RTL"_s : u"LTR"_s;
    const QString text = QString::fromUtf8(sourceText);
    return isOurs(context) && !text.trimmed().isEmpty() ? disguised(text) : QString();
}

QString PseudoLanguage::disguised(const QString &text)
{
    static const QRegularExpression kept(u"%L?\\w+|<[^>]*>|\\{\\w+\\}|&\\w"_s);
    QString worn = u"["_s;
    qsizetype done = 0;
    const auto dress = [&](qsizetype end) {
        for (; done < end; ++done)
            worn += accented(text.at(done));
    };
    for (auto all = kept.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        dress(one.capturedStart());
        worn += one.captured();
        done = one.capturedEnd();
    }
    dress(text.size());
    return worn + QString(text.size() * 2 / 5, u'·') + u']';
}

} // namespace bluepencil
