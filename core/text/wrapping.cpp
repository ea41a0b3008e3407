// SPDX-License-Identifier: Apache-2.0
#include "text/wrapping.h"

#include "text/charclass.h"
#include "text/segmenter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Wrapping)
};

constexpr QChar softHyphen = u'\u00ad';
/// Columns are no wider; what is longer was never broken.
constexpr qsizetype widest = 110;
constexpr qsizetype narrowest = 28;
constexpr qsizetype fewestBroken = 3;
constexpr qsizetype longestHead = 90;

struct Line {
    Span span;
    QStringView text; ///< without blanks around it
    bool isBlank = false;
    bool isHead = false;
};

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        Line line{Span(start, end), text.sliced(start, end - start).trimmed()};
        line.isBlank = line.text.isEmpty();
        line.isHead = isPageHead(line.text);
        lines.append(line);
        start = end + 1;
    }
    return lines;
}

bool endsInHyphen(QStringView line)
{
    return line.size() > 1 && (line.back() == softHyphen || line.back() == u'-' || line.back() == u'\u2010') &&
           line[line.size() - 2].isLetter();
}

/// Neither a stop, nor a colon, nor a closing mark behind one.
bool breaksOff(QStringView line)
{
    return !line.isEmpty() && (line.back().isLetterOrNumber() || line.back() == u',' || endsInHyphen(line));
}

bool goesOn(QStringView line)
{
    return !line.isEmpty() && line.front().isLower();
}

QStringView lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && line[start - 1].isLetter())
        --start;
    return line.sliced(start);
}

QStringView firstWord(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end].isLetter())
        ++end;
    return line.first(end);
}

/// The words of a text that no line end breaks, in small letters.
class WholeWords {
public:
    explicit WholeWords(QStringView text)
    {
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            while (end < text.size() && text[end].isLetter())
                ++end;
            if (end - at > 3)
                m_words.insert(text.sliced(at, end - at).toString().toLower());
            at = std::max(end, at + 1);
        }
    }

    [[nodiscard]] bool contains(const QString &word) const { return m_words.contains(word.toLower()); }

private:
    QSet<QString> m_words;
};

/// "short-" before "and", in the languages that are read: the second half follows.
bool isHalfOfTwo(QStringView next)
{
    constexpr std::array joining = {"and"_L1, "or"_L1, "to"_L1, "und"_L1, "oder"_L1,  "bis"_L1, "et"_L1, "ou"_L1,
                                    "y"_L1,   "o"_L1,  "e"_L1,  "och"_L1, "eller"_L1, "en"_L1,  "of"_L1, "i"_L1};
    const QStringView word = firstWord(next);
    return std::any_of(joining.begin(), joining.end(),
                       [word](QLatin1StringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

class Unwrapping {
public:
    explicit Unwrapping(QStringView text)
        : m_text(text)
        , m_lines(linesOf(text))
    {
    }

    QList<Repair> run()
    {
        if (!isWrapped())
            return {};
        m_words.emplace(m_text);
        QList<Repair> repairs;
        for (qsizetype at = 0; at + 1 < m_lines.size(); ++at) {
            const qsizetype next = nextOf(at);
            if (next < 0 || !joins(at, next))
                continue;
            repairs.append(joint(m_lines.at(at), m_lines.at(next)));
            at = next - 1;
        }
        return repairs;
    }

private:
    /// Enough lines break off where the next one goes on, and none is wider than a column.
    [[nodiscard]] bool isWrapped() const
    {
        qsizetype broken = 0;
        qsizetype whole = 0;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const Line &line = m_lines.at(at);
            if (line.isBlank || line.isHead)
                continue;
            if (line.text.size() > widest)
                ++whole;
            const qsizetype next = nextOf(at);
            const bool isFull = 5 * line.text.size() > 3 * width();
            broken += next >= 0 && isFull && breaksOff(line.text) && goesOn(m_lines.at(next).text) ? 1 : 0;
            ++whole;
        }
        return broken >= fewestBroken && 3 * broken >= whole && width() >= narrowest && isProse();
    }

    [[nodiscard]] bool isProse() const
    {
        return std::any_of(m_lines.begin(), m_lines.end(),
                           [](const Line &line) { return !line.isBlank && !line.isHead && line.text.contains(u". "); });
    }

    /// The line that the text goes on in: the next one, behind heads of pages; -1 at the end of a paragraph.
    [[nodiscard]] qsizetype nextOf(qsizetype at) const
    {
        if (m_lines.at(at).isBlank || m_lines.at(at).isHead)
            return -1;
        qsizetype next = at + 1;
        while (next < m_lines.size() && m_lines.at(next).isHead)
            ++next;
        return next < m_lines.size() && !m_lines.at(next).isBlank ? next : -1;
    }

    /// A line that ends with a stop far from the edge ends its paragraph, if no blank line does.
    [[nodiscard]] bool joins(qsizetype at, qsizetype next) const
    {
        const Line &line = m_lines.at(at);
        if (line.text.size() > widest || m_lines.at(next).text.size() > widest)
            return false;
        return breaksOff(line.text) || goesOn(m_lines.at(next).text) || 5 * line.text.size() > 4 * width();
    }

    [[nodiscard]] qsizetype width() const
    {
        if (m_width == 0) {
            for (const Line &line : m_lines)
                m_width = line.isHead ? m_width : std::max(m_width, std::min(line.text.size(), widest));
        }
        return m_width;
    }

    [[nodiscard]] Repair joint(const Line &line, const Line &next) const
    {
        const qsizetype textEnd = line.span.start() +
                                  m_text.sliced(line.span.start(), line.span.length()).lastIndexOf(line.text) +
                                  line.text.size();
        const qsizetype textStart =
            next.span.start() + m_text.sliced(next.span.start(), next.span.length()).indexOf(next.text);
        if (!endsInHyphen(line.text))
            return Repair{Span(textEnd, textStart), u" "_s};
        if (line.text.back() == softHyphen || isKnownWhole(line.text, next.text))
            return Repair{Span(textEnd - 1, textStart), {}};
        return Repair{Span(textEnd, textStart), isHalfOfTwo(next.text) ? u" "_s : QString()};
    }

    [[nodiscard]] bool isKnownWhole(QStringView line, QStringView next) const
    {
        return m_words->contains(lastWord(line.chopped(1)).toString() + firstWord(next).toString());
    }

    QStringView m_text;
    QList<Line> m_lines;
    mutable qsizetype m_width = 0;
    std::optional<WholeWords> m_words;
};

/// Hardly a line does, and expressions cost time. Dashes and a bracket may stand behind the number.
bool endsInNumber(QStringView line)
{
    constexpr std::u16string_view behind = u"-–—)";
    while (!line.isEmpty() && (line.back().isSpace() || behind.find(line.back().unicode()) != behind.npos))
        line.chop(1);
    return !line.isEmpty() && line.back().isDigit();
}

} // namespace

bool isPageHead(QStringView line)
{
    if (line.size() > longestHead || !endsInNumber(line))
        return false;
    static const QRegularExpression number(u"^[-–—\\s]*\\d{1,4}[-–—\\s]*$"_s);
    static const QRegularExpression paged(
        u"(?:^|\\s{2,}|\\|\\s*)(?:page|seite|página|pagina|sida|side)\\s+\\d{1,4}(?:\\s*(?:of|von|de|di|sur|av|af|/)\\s*\\d{1,4})?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression continued(
        u"^[-–—\\s(]*(?:continued|cont\\.|fortsetzung|suite|continúa|continua|segue)\\b.{0,20}\\d{1,4}[-–—\\s)]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = line.toString();
    return number.match(text).hasMatch() || paged.match(text).hasMatch() || continued.match(text).hasMatch();
}

QList<Repair> wrappingIn(QStringView text)
{
    return Unwrapping(text).run();
}

QList<Warning> warningsOfWrapping(QStringView text)
{
    const QList<Repair> repairs = wrappingIn(text);
    if (repairs.isEmpty())
        return {};
    return {{WarningCode::Wrapped, Span(repairs.first().span.start(), repairs.last().span.end()),
             Sentences::tr(
                 "Lines are broken at the width of a column: %n; the text can be read unwrapped, without the heads of "
                 "pages between them.",
                 nullptr, static_cast<int>(repairs.size()))}};
}

} // namespace bluepencil
