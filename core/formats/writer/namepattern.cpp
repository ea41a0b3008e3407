// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/namepattern.h"

#include "formats/writer/textfile.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct NamePattern {
    Q_DECLARE_TR_FUNCTIONS(NamePattern)
};

/// “2031-05-02” of a date that begins so, else the date as it is.
QString dayOf(const QString &date)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}"_s);
    const auto match = day.match(date);
    return match.hasMatch() ? match.captured() : date;
}

struct Field {
    QLatin1StringView name;
    QString (*value)(const NamedArticle &article);
};

const std::array fields = {
    Field{"title"_L1, [](const NamedArticle &a) { return a.origin.title.simplified(); }},
    Field{"date"_L1, [](const NamedArticle &a) { return dayOf(a.origin.date); }},
    Field{"edition"_L1, [](const NamedArticle &a) { return a.edition > 0 ? QString::number(a.edition) : QString(); }},
    Field{"source"_L1,
          [](const NamedArticle &a) { return a.origin.siteName.isEmpty() ? a.origin.site : a.origin.siteName; }},
    Field{"name"_L1, [](const NamedArticle &a) { return a.name; }},
};

const Field *fieldNamed(QStringView name)
{
    const auto *field = std::find_if(fields.begin(), fields.end(), [name](const Field &f) { return f.name == name; });
    return field == fields.end() ? nullptr : field;
}

/// Calls text(view) for what stands between the fields and field(name) for each of them.
template <typename Text, typename Name>
void walk(QStringView pattern, Text text, Name field)
{
    static const QRegularExpression braced(u"\\{([^{}]*)\\}"_s);
    qsizetype start = 0;
    for (auto matches = braced.globalMatch(pattern.toString()); matches.hasNext();) {
        const auto match = matches.next();
        text(pattern.sliced(start, match.capturedStart() - start));
        field(match.captured(1));
        start = match.capturedEnd();
    }
    text(pattern.sliced(start));
}

/// What stands between two parts of a name and means nothing at its edge.
QString withoutOuterMarks(QString name)
{
    static const QRegularExpression opening(u"^[\\s\\-_,.·–—]+"_s);
    static const QRegularExpression closing(u"[\\s\\-_,.·–—]+$"_s);
    return name.remove(opening).remove(closing);
}

} // namespace

Outcome checkNamePattern(QStringView pattern)
{
    bool isKnown = true;
    bool isConstant = true;
    walk(
        pattern, [](QStringView) {},
        [&](const QString &name) {
            isConstant = false;
            isKnown = isKnown && fieldNamed(name);
        });
    if (!isKnown || isConstant)
        return Failure{NamePattern::tr("A pattern for names knows {title}, {date}, {edition}, {source} and {name}, and "
                                       "has at least one of them; “%1” does not.")
                           .arg(pattern)};
    return Done{};
}

QString fileNameFrom(QStringView pattern, const NamedArticle &article, QStringView suffix)
{
    QString name;
    walk(
        pattern, [&](QStringView text) { name += text; },
        [&](const QString &field) {
            if (const Field *known = fieldNamed(field))
                name += known->value(article);
        });
    name = withoutOuterMarks(name);
    return safeFileName((name.isEmpty() ? article.name : name) + u'.' + suffix.toString());
}

} // namespace bluepencil
