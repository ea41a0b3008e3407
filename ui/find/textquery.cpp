// SPDX-License-Identifier: Apache-2.0
#include "find/textquery.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Search {
    Q_DECLARE_TR_FUNCTIONS(TextQuery)
};

/// Plain words as a pattern. A keyboard has straight marks and one space; an article has whatever its page had.
QString patternFor(const QString &words)
{
    QString pattern;
    for (const QChar unit : words) {
        if (unit == u'\'')
            pattern += u"['‘’‚‛]"_s;
        else if (unit == u'"')
            pattern += u"[\"“”„‟]"_s;
        else if (unit == u' ')
            pattern += u"[ \\x{a0}\\x{202f}\\x{2009}]"_s;
        else if (unit.isSurrogate())
            pattern += unit; // half a character cannot be escaped alone, and needs no escape
        else
            pattern += QRegularExpression::escape(QString(unit));
    }
    return pattern;
}

QRegularExpression expressionFor(const TextQuery &query, const QString &pattern)
{
    auto options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchCase);
    return QRegularExpression(pattern, options);
}

Failure faultOf(const QRegularExpression &expression)
{
    QString fault = expression.errorString();
    if (!fault.isEmpty())
        fault[0] = fault.at(0).toUpper();
    return Failure{
        Search::tr("%1, at character %2 of the expression.").arg(fault).arg(expression.patternErrorOffset())};
}

} // namespace

Result<QList<Span>> findMatches(const QString &text, const TextQuery &query, const std::stop_token &stop)
{
    QList<Span> matches;
    if (query.words.isEmpty())
        return matches;
    const QString pattern = query.regularExpression ? query.words : patternFor(query.words);
    QRegularExpression expression = expressionFor(query, pattern);
    // Asked before it is wrapped, since “a)(b” would be one inside brackets.
    if (!expression.isValid())
        return faultOf(expression);
    if (query.wholeWords)
        expression = expressionFor(query, u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(pattern));
    qsizetype end = -1; // of the last match, one of no length too
    QRegularExpressionMatchIterator match = expression.globalMatch(text);
    while (match.isValid() && match.hasNext() && !stop.stop_requested()) {
        const QRegularExpressionMatch found = match.next();
        end = found.capturedEnd();
        if (found.capturedLength() > 0)
            matches.append(Span(found.capturedStart(), found.capturedEnd()));
    }
    // The library says “no match” where it gave up; only this tells the two apart. Behind the end of the text it has
    // nothing to give up.
    if (!match.isValid() && end < text.size())
        return Failure{Search::tr("This expression takes too many steps in this article; make it more definite.")};
    return matches;
}

} // namespace bluepencil
