// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/dates.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype reach = 200;

QString isoOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year > 1900 && year < 2100 ? date.toString(Qt::ISODate) : QString();
}

/// Without accents, in lower case, without the stop of an abbreviation.
QString foldedMonth(QStringView name)
{
    QString folded = name.toString().toLower().normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar unit) { return unit.isMark() || unit == u'.'; });
    return folded;
}

struct MonthName {
    QString folded;
    int month = 0;
};

/// The months' names in nine languages, as they stand in dates and alone. The first of those that begin alike wins:
/// "jui" is the June of the French.
const QList<MonthName> &monthNames()
{
    static const QList<MonthName> names = [] {
        QList<MonthName> all;
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian,
              QLocale::Portuguese, QLocale::Polish, QLocale::Russian, QLocale::Arabic}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                all.append({foldedMonth(locale.monthName(month)), month});
                all.append({foldedMonth(locale.standaloneMonthName(month)), month});
                all.append({foldedMonth(locale.monthName(month, QLocale::ShortFormat)), month});
            }
        }
        all.append({u"sept"_s, 9});
        all.append({u"set"_s, 9}); // Spain's settings have "sept", its papers "set"
        return all;
    }();
    return names;
}

/// 1…12 for the name of a month, or its first letters, three at least; else 0.
int monthNamed(QStringView name)
{
    constexpr qsizetype shortest = 3;
    const QString folded = foldedMonth(name);
    const auto found = std::find_if(monthNames().begin(), monthNames().end(), [&folded](const MonthName &known) {
        return folded.size() >= shortest && known.folded.startsWith(folded);
    });
    return found == monthNames().end() ? 0 : found->month;
}

QString numericDay(const QRegularExpressionMatch &match, FirstInFigures firstIs)
{
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const bool dayFirst = match.captured(2) == u"." || firstIs == FirstInFigures::Day;
    if (first > 12 || (dayFirst && second <= 12))
        return isoOf(year, second, first);
    return isoOf(year, first, second);
}

} // namespace

FirstInFigures firstInFigures(QStringView language)
{
    const bool american = language.isEmpty() || language.compare(u"en", Qt::CaseInsensitive) == 0 ||
                          language.startsWith(u"en-US", Qt::CaseInsensitive);
    return american ? FirstInFigures::Month : FirstInFigures::Day;
}

QString dayIn(QStringView text, FirstInFigures first)
{
    // Parted by one sign, or by none; an optional sign would read the 18th of a twelfth month as the 2nd of the first.
    static const QRegularExpression iso(
        u"\\b((?:19|20)\\d\\d)([-/.])(1[0-2]|0?[1-9])\\2(3[01]|[12]\\d|0?[1-9])(?!\\d)"_s);
    static const QRegularExpression compact(u"\\b((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)"_s);
    static const QRegularExpression monthFirst(
        u"\\b(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b"_s);
    static const QRegularExpression dayFirst(
        u"\\b(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?(?: of| de)?[ -](\\p{L}{3,12})\\.?,?(?: de)?[ -]((?:19|20)\\d\\d)\\b"_s);
    static const QRegularExpression numeric(u"\\b(\\d{1,2})([./-])(\\d{1,2})[./-]((?:19|20)\\d\\d)\\b"_s);
    const QString start = text.left(reach).toString();
    if (std::none_of(start.begin(), start.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; }))
        return {}; // most texts; five expressions would say the same
    QString day;
    if (const auto match = iso.match(start); match.hasMatch())
        day = isoOf(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (const auto match = compact.match(start); day.isEmpty() && match.hasMatch())
        day = isoOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = monthFirst.match(start); day.isEmpty() && match.hasMatch())
        day = isoOf(match.captured(3).toInt(), monthNamed(match.capturedView(1)), match.captured(2).toInt());
    if (const auto match = dayFirst.match(start); day.isEmpty() && match.hasMatch())
        day = isoOf(match.captured(3).toInt(), monthNamed(match.capturedView(2)), match.captured(1).toInt());
    if (const auto match = numeric.match(start); day.isEmpty() && match.hasMatch())
        day = numericDay(match, first);
    return day;
}

QString dayInAddress(QStringView address)
{
    static const QRegularExpression path(
        u"[/_-](20\\d\\d)[/_-]?(?:(0[1-9]|1[0-2])|([a-z]{3,10})/)[/_-]?(0[1-9]|[12]\\d|3[01])(?:[/_-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = path.match(address.left(2000).toString());
    if (!match.hasMatch())
        return {};
    const int month = match.hasCaptured(3) ? monthNamed(match.capturedView(3)) : match.captured(2).toInt();
    return isoOf(match.captured(1).toInt(), month, match.captured(4).toInt());
}

} // namespace bluepencil::html
