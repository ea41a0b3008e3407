// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/dates.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype reach = 200;

QString isoOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year > 1900 && year < 2100 ? date.toString(Qt::ISODate) : QString();
}

/// 1…12 for the first letters of a month's name in English, German, French, Spanish or Italian; else 0.
int monthNamed(const QString &name)
{
    static constexpr std::array<QLatin1StringView, 12> starts = {
        "jan gen ene"_L1, "feb fev"_L1,     "mar"_L1,     "apr avr abr"_L1, "may mai mag"_L1, "jun giu"_L1,
        "jul lug"_L1,     "aug aou ago"_L1, "sep set"_L1, "oct okt ott"_L1, "nov"_L1,         "dec dez dic"_L1};
    QString start = name.left(4).toLower().normalized(QString::NormalizationForm_D);
    start.remove(QRegularExpression(u"\\p{Mn}"_s));
    if (start.startsWith("juin"_L1))
        return 6;
    if (start.startsWith("juil"_L1))
        return 7;
    for (size_t at = 0; at < starts.size(); ++at) {
        if (start.size() >= 3 && QString(starts[at]).split(u' ').contains(start.left(3)))
            return static_cast<int>(at) + 1;
    }
    return 0;
}

QString numericDay(const QRegularExpressionMatch &match)
{
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    if (match.captured(2) == u"." || first > 12)
        return isoOf(year, second, first);
    return isoOf(year, first, second);
}

} // namespace

QString dayIn(QStringView text)
{
    // Parted by one sign, or by none; an optional sign would read the 18th of a twelfth month as the 2nd of the first.
    static const QRegularExpression iso(
        u"\\b((?:19|20)\\d\\d)([-/.])(1[0-2]|0?[1-9])\\2(3[01]|[12]\\d|0?[1-9])(?!\\d)"_s);
    static const QRegularExpression compact(u"\\b((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)"_s);
    static const QRegularExpression monthFirst(
        u"\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b"_s);
    static const QRegularExpression dayFirst(
        u"\\b(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?(?: of| de)?[ -](\\p{L}{3,9})\\.?,?(?: de)?[ -]((?:19|20)\\d\\d)\\b"_s);
    static const QRegularExpression numeric(u"\\b(\\d{1,2})([./-])(\\d{1,2})[./-]((?:19|20)\\d\\d)\\b"_s);
    const QString start = text.left(reach).toString();
    QString day;
    if (const auto match = iso.match(start); match.hasMatch())
        day = isoOf(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (const auto match = compact.match(start); day.isEmpty() && match.hasMatch())
        day = isoOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = monthFirst.match(start); day.isEmpty() && match.hasMatch())
        day = isoOf(match.captured(3).toInt(), monthNamed(match.captured(1)), match.captured(2).toInt());
    if (const auto match = dayFirst.match(start); day.isEmpty() && match.hasMatch())
        day = isoOf(match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt());
    if (const auto match = numeric.match(start); day.isEmpty() && match.hasMatch())
        day = numericDay(match);
    return day;
}

QString dayInAddress(QStringView address)
{
    static const QRegularExpression path(
        u"[/_-](20\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?:[/_-]|$)"_s);
    const auto match = path.match(address.left(2000).toString());
    return match.hasMatch() ? isoOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                            : QString();
}

} // namespace bluepencil::html
