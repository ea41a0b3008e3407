// SPDX-License-Identifier: Apache-2.0
#include "support/ruleexamples.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening = u'⟦';
constexpr QChar closing = u'⟧';
constexpr QStringView indent = u"    ";

struct Head {
    QString key;
    QString value;
};

/// "right: above the article"; nothing without a colon.
std::optional<Head> headOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    return Head{line.first(colon).trimmed().toString(), line.sliced(colon + 1).trimmed().toString()};
}

/// Takes the marks out of the text and notes where they stood; false where they do not pair.
bool takeMarks(RuleExample &example)
{
    QString text;
    qsizetype open = -1;
    for (const QChar unit : std::as_const(example.text)) {
        if (unit == opening) {
            if (open >= 0)
                return false;
            open = text.size();
        } else if (unit == closing) {
            if (open < 0 || open == text.size())
                return false;
            example.marked.append(Span(open, text.size()));
            open = -1;
        } else {
            text += unit;
        }
    }
    example.text = text;
    return open < 0 && !example.marked.isEmpty();
}

constexpr std::array<QLatin1StringView, 11> pageMarkKinds = {
    "text"_L1,      "caption"_L1, "byline"_L1,     "related"_L1, "share"_L1, "comments"_L1,
    "promotion"_L1, "aside"_L1,   "navigation"_L1, "footer"_L1,  "ad"_L1}; // in the order of PageMarkKind

/// "share 0.9 class “social”".
std::optional<PageMark> pageMarkIn(const QString &value)
{
    PageMark mark;
    const auto kind = std::find(pageMarkKinds.begin(), pageMarkKinds.end(), value.section(u' ', 0, 0));
    bool isNumber = false;
    mark.outside = value.section(u' ', 1, 1).toFloat(&isNumber);
    mark.markup = value.section(u' ', 2);
    if (kind == pageMarkKinds.end() || !isNumber)
        return std::nullopt;
    mark.kind = static_cast<PageMarkKind>(kind - pageMarkKinds.begin());
    return mark;
}

class ExampleParser {
public:
    explicit ExampleParser(const QString &language)
        : m_language(language)
    {
    }

    Result<QList<RuleExample>> parse(QStringView text)
    {
        for (const QStringView line : text.split(u'\n')) {
            ++m_line;
            if (!takeLine(line))
                return failure(m_line, m_wrong);
        }
        if (!finish())
            return failure(m_line, m_wrong);
        return m_examples;
    }

private:
    [[nodiscard]] Failure failure(qsizetype line, const QString &wrong) const
    {
        return Failure{u"The examples of “%1” cannot be read: line %2: %3"_s.arg(m_language).arg(line).arg(wrong)};
    }

    bool refuse(const QString &wrong)
    {
        m_wrong = wrong;
        return false;
    }

    bool takeLine(QStringView line)
    {
        if (line.startsWith(indent))
            return takeText(line.sliced(indent.size()));
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            return true;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            m_section = line.sliced(1, line.size() - 2).toString();
            return finish();
        }
        const std::optional<Head> head = headOf(line);
        if (!head)
            return refuse(u"a line of an article is set in by four blanks; anything else has a colon."_s);
        return m_section == "paragraphs"_L1 ? takeParagraph(*head) : takeHead(*head);
    }

    bool takeParagraph(const Head &head)
    {
        if (m_paragraphs.contains(head.key))
            return refuse(u"there is a paragraph of this name already."_s);
        m_paragraphs.insert(head.key, head.value);
        return true;
    }

    bool takeHead(const Head &head)
    {
        const bool right = head.key == "right"_L1;
        if (right || head.key == "wrong"_L1)
            return begin(right ? RuleExample::Verdict::Right : RuleExample::Verdict::Wrong, head.value);
        if (!m_open || !m_open->text.isEmpty())
            return refuse(u"an example begins with “right:” or “wrong:”."_s);
        if (head.key == "house rule"_L1)
            m_open->houseRule = head.value;
        else if (head.key == "recurring"_L1)
            return appendFilled(head.value, m_open->recurring);
        else if (head.key == "speaker"_L1)
            m_open->speaker = head.value;
        else if (head.key == "page"_L1)
            m_open->pageMark = pageMarkIn(head.value);
        else
            return refuse(u"nothing is called “%1” here."_s.arg(head.key));
        return head.key != "page"_L1 || m_open->pageMark || refuse(u"a page has no such mark."_s);
    }

    bool begin(RuleExample::Verdict verdict, const QString &title)
    {
        if (!finish())
            return false;
        if (m_section.isEmpty())
            return refuse(u"an example stands below the name of its rule, in square brackets."_s);
        m_open = RuleExample();
        m_open->language = m_language;
        m_open->rule = m_section;
        m_open->verdict = verdict;
        m_open->title = title;
        m_open->line = m_line;
        return true;
    }

    bool takeText(QStringView line)
    {
        if (!m_open)
            return refuse(u"a line of an article stands below “right:” or “wrong:”."_s);
        if (!m_open->text.isEmpty())
            m_open->text += u'\n';
        return appendFilled(line, m_open->text);
    }

    /// The line with the paragraphs that it names. Braces around anything but small letters are program code.
    bool appendFilled(QStringView line, QString &text)
    {
        static const QRegularExpression name(u"\\{([a-z]+)\\}"_s);
        qsizetype done = 0;
        for (auto found = name.globalMatch(line); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const auto paragraph = m_paragraphs.constFind(match.captured(1));
            if (paragraph == m_paragraphs.cend())
                return refuse(u"there is no paragraph of this name."_s);
            text += line.sliced(done, match.capturedStart() - done);
            text += *paragraph;
            done = match.capturedEnd();
        }
        text += line.sliced(done);
        return true;
    }

    bool finish()
    {
        if (!m_open)
            return true;
        if (!takeMarks(*m_open))
            return refuse(u"the example above needs ⟦ and ⟧ around something, in pairs."_s);
        m_examples.append(*m_open);
        m_open.reset();
        return true;
    }

    QString m_language;
    QString m_section;
    QHash<QString, QString> m_paragraphs;
    QList<RuleExample> m_examples;
    std::optional<RuleExample> m_open;
    qsizetype m_line = 0;
    QString m_wrong;
};

QList<RuleExample> readShipped()
{
    QStringList names;
    QDirIterator files(QStringLiteral(BLUEPENCIL_LEXICON), {u"*examples.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next());
    names.sort();
    QList<RuleExample> examples;
    for (const QString &name : std::as_const(names)) {
        QFile file(name);
        const QString language = name.section(u'/', -2, -2);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(name));
        const Result<QList<RuleExample>> read = parseExamples(QString::fromUtf8(file.readAll()), language);
        if (!read)
            qFatal("%s: %s", qUtf8Printable(name), qUtf8Printable(read.sentence()));
        examples.append(*read);
    }
    return examples;
}

} // namespace

QString RuleExample::markedText() const
{
    QString result = text;
    for (auto span = marked.crbegin(); span != marked.crend(); ++span) {
        result.insert(span->end(), closing);
        result.insert(span->start(), opening);
    }
    return result;
}

Result<QList<RuleExample>> parseExamples(QStringView text, const QString &language)
{
    return ExampleParser(language).parse(text);
}

const QList<RuleExample> &shippedExamples()
{
    static const QList<RuleExample> examples = readShipped();
    return examples;
}

void addExampleRows(const std::function<bool(const QString &rule)> &isOurs)
{
    QTest::addColumn<qsizetype>("number");
    const QList<RuleExample> &examples = shippedExamples();
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const RuleExample &example = examples[i];
        if (isOurs(example.rule))
            QTest::addRow("%s:%d %s, %s", qUtf8Printable(example.language), int(example.line),
                          qUtf8Printable(example.rule), qUtf8Printable(example.title))
                << i;
    }
}

bool hasExamples(const QString &rule)
{
    constexpr int least = 2;
    int right = 0;
    int wrong = 0;
    for (const RuleExample &example : shippedExamples()) {
        if (example.rule == rule && example.language == "en"_L1)
            ++(example.verdict == RuleExample::Verdict::Right ? right : wrong);
    }
    return right >= least && wrong >= least;
}

} // namespace bluepencil
