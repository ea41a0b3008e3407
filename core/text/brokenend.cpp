// SPDX-License-Identifier: Apache-2.0
#include "text/brokenend.h"

#include "text/charclass.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(BrokenEnd)
};

bool isStop(QChar unit)
{
    return QStringView(u".!?…。！？").contains(unit);
}

bool isClosingMark(QChar unit)
{
    return QStringView(u"\"'”’»›“‘)]").contains(unit);
}

/// A stop behind a word of small letters, and a capital or a mark behind the gap: no initial, no abbreviation.
bool holdsWholeSentence(QStringView line)
{
    for (qsizetype at = 3; at + 2 < line.size(); ++at) {
        qsizetype behind = at + 1;
        if (!isStop(line[at]) || !line[at - 1].isLower() || !line[at - 2].isLower() || !line[at - 3].isLower())
            continue;
        while (behind < line.size() && isClosingMark(line[behind]))
            ++behind;
        if (behind + 1 < line.size() && line[behind].isSpace() && !line[behind + 1].isLower())
            return true;
    }
    return false;
}

qsizetype wordsIn(QStringView line)
{
    return std::count_if(line.begin(), line.end(), [](QChar unit) { return unit.isSpace(); }) + 1;
}

/// "[+1234 chars]", as news services write it.
bool countsWhatIsMissing(QStringView line)
{
    static const QRegularExpression counted(u"\\[\\+?\\d+ (?:chars|characters|words)\\]\\s*$"_s);
    const QStringView end = line.last(std::min<qsizetype>(line.size(), 40));
    return end.contains(u'[') && counted.match(end.toString()).hasMatch();
}

QString whyBrokenOff(QStringView line)
{
    constexpr qsizetype fewestWords = 12;
    if (countsWhatIsMissing(line))
        return Sentences::tr("The text ends with a count of what is missing; get the whole article from its source.");
    if (wordsIn(line) < fewestWords || !holdsWholeSentence(line))
        return {};
    if (line.endsWith("..."_L1) || line.endsWith(u'…') || line.endsWith("[…]"_L1) || line.endsWith("[...]"_L1))
        return Sentences::tr("The text ends in dots, as teasers do; the article may go on in its source.");
    const QChar last = line.back();
    if (last.isLetterOrNumber() || last == u',' || last == u'-' || last == u'–' || last == u'—')
        return Sentences::tr("The text ends inside a sentence: “… %1”. The rest is missing.")
            .arg(line.last(std::min<qsizetype>(line.size(), 30)).toString().section(u' ', 1));
    return {};
}

} // namespace

QList<Warning> warningsOfBrokenEnd(QStringView text, const QList<Span> &cuts)
{
    const auto isCut = [&cuts](Span span) {
        return std::any_of(cuts.begin(), cuts.end(), [span](Span cut) { return cut.overlaps(span); });
    };
    constexpr int mostLooked = 200;
    qsizetype end = text.size();
    for (int looked = 0; end > 0 && looked < mostLooked; ++looked) {
        const qsizetype feed = text.first(end).lastIndexOf(u'\n');
        const Span span(feed + 1, end);
        const QStringView line = withoutOuterBlanks(text.sliced(span.start(), span.length()));
        if (!line.isEmpty() && !isCut(span)) {
            const QString reason = whyBrokenOff(line);
            return reason.isEmpty() ? QList<Warning>() : QList<Warning>{{WarningCode::Incomplete, span, reason}};
        }
        end = std::max<qsizetype>(feed, 0);
    }
    return {};
}

} // namespace bluepencil
