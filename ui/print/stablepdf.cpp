// SPDX-License-Identifier: Apache-2.0
#include "print/stablepdf.h"

#include "print/truetype.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <functional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// An object of the file: its dictionary or value, and the bytes of its stream, if it has one.
struct PdfObject {
    QByteArray words;
    QByteArray stream;
    bool hasStream = false;
};

using Match = QRegularExpressionMatch;

const QString stringPattern = u"\\((?:\\\\.|[^\\\\)]++)*+\\)"_s;

/// A pattern whose first group is empty where it matches a string, in which anything may stand.
QRegularExpression outsideOfStrings(const QString &pattern)
{
    return QRegularExpression(stringPattern + u'|' + pattern, QRegularExpression::DotMatchesEverythingOption);
}

/// The words with `with` of each match in its place; strings stay.
QByteArray replaced(const QByteArray &words, const QRegularExpression &pattern,
                    const std::function<QByteArray(const Match &)> &with)
{
    const QString text = QString::fromLatin1(words);
    QByteArray out;
    qsizetype from = 0;
    for (const Match &match : pattern.globalMatch(text)) {
        if (match.captured(1).isEmpty())
            continue;
        out += words.sliced(from, match.capturedStart() - from) + with(match);
        from = match.capturedEnd();
    }
    return out + words.sliced(from);
}

const QRegularExpression &reference()
{
    static const QRegularExpression pattern = outsideOfStrings(u"\\b(\\d+) 0 R\\b"_s);
    return pattern;
}

QList<int> namedIn(const QByteArray &words)
{
    QList<int> numbers;
    (void)replaced(words, reference(), [&numbers](const Match &match) {
        numbers.append(match.captured(1).toInt());
        return QByteArray();
    });
    return numbers;
}

/// A file as its table says where its objects stand.
class PdfFile {
public:
    explicit PdfFile(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_table(startOfTable())
    {
        if (m_table < 0)
            return;
        qsizetype at = m_table;
        (void)lineAt(at); // xref
        const int count = lineAt(at).split(' ').value(1).toInt();
        for (int number = 0; number < count; ++number)
            m_places.append(lineAt(at).split(' ').value(0).toLongLong());
        m_inOrder = m_places;
        m_inOrder.append(m_table);
        std::sort(m_inOrder.begin(), m_inOrder.end());
        m_trailer = m_bytes.sliced(at, std::max(at, m_bytes.lastIndexOf("startxref")) - at);
    }

    /// Empty when it is no file of this kind.
    [[nodiscard]] QByteArray trailer() const { return m_trailer.startsWith("trailer") ? m_trailer : QByteArray(); }
    [[nodiscard]] QByteArray head() const { return m_bytes.first(m_inOrder.value(1)); }

    /// With the length of its stream said in its own words.
    [[nodiscard]] PdfObject object(int number) const
    {
        const QByteArray body = bodyOf(number);
        const qsizetype stream = body.endsWith("endstream") ? body.indexOf("stream\n") : -1;
        if (stream < 0)
            return {body, {}, false};
        static const QRegularExpression length = outsideOfStrings(u"/Length (\\d+)( 0 R)?"_s);
        PdfObject object{body.first(stream).trimmed(), {}, true};
        object.words = replaced(object.words, length, [&](const Match &match) {
            const QByteArray said = match.captured(1).toLatin1();
            const QByteArray size = match.captured(2).isEmpty() ? said : bodyOf(said.toInt());
            object.stream = body.mid(stream + 7, std::max(qlonglong{0}, size.toLongLong()));
            return "/Length " + size;
        });
        return object;
    }

private:
    [[nodiscard]] qsizetype startOfTable() const
    {
        qsizetype at = m_bytes.lastIndexOf("startxref\n");
        if (at < 0)
            return -1;
        (void)lineAt(at);
        const qsizetype table = lineAt(at).toLongLong();
        return table > 0 && m_bytes.mid(table, 5) == "xref\n" ? table : -1;
    }
    QByteArray lineAt(qsizetype &at) const
    {
        const qsizetype end = m_bytes.indexOf('\n', at);
        const QByteArray line = m_bytes.mid(at, end < 0 ? -1 : end - at);
        at = end < 0 ? m_bytes.size() : end + 1;
        return line;
    }
    /// What stands between “obj” and “endobj”.
    [[nodiscard]] QByteArray bodyOf(int number) const
    {
        const qsizetype place = m_places.value(number);
        const auto next = std::upper_bound(m_inOrder.begin(), m_inOrder.end(), place);
        const QByteArray whole = next == m_inOrder.end() ? QByteArray() : m_bytes.mid(place, *next - place).trimmed();
        const qsizetype start = whole.indexOf("obj") + 3;
        return whole.endsWith("endobj") ? whole.sliced(start, whole.size() - 6 - start).trimmed() : QByteArray();
    }

    QByteArray m_bytes;
    qsizetype m_table;
    QList<qsizetype> m_places; ///< by number
    QList<qsizetype> m_inOrder;
    QByteArray m_trailer;
};

/// Qt's way: bytes with their size before them.
QByteArray unpacked(const QByteArray &stream)
{
    QByteArray size(4, '\0');
    qToBigEndian(static_cast<quint32>(stream.size() * 2), size.data());
    return qUncompress(size + stream);
}

PdfObject typefaceWithoutMoment(const PdfObject &object)
{
    const bool isPacked = object.words.contains("/FlateDecode");
    const QByteArray bytes = withoutMoment(isPacked ? unpacked(object.stream) : object.stream);
    if (bytes.isEmpty())
        return object;
    PdfObject still = object;
    still.stream = isPacked ? qCompress(bytes).sliced(4) : bytes;
    static const QRegularExpression length = outsideOfStrings(u"/Length (\\d+)"_s);
    still.words = replaced(object.words, length,
                           [&still](const Match &) { return "/Length " + QByteArray::number(still.stream.size()); });
    return still;
}

/// The file anew, with its objects numbered in the order in which they are named, from the trailer on: no other order
/// is the pages' own.
class StablePdf {
public:
    StablePdf(const QByteArray &pdf, const QDateTime &made)
        : m_file(pdf)
        , m_made(made.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z')
    {
    }

    [[nodiscard]] bool isReadable() const { return !m_file.trailer().isEmpty(); }

    QByteArray bytes()
    {
        QByteArray out = m_file.head();
        QByteArray places = "0000000000 65535 f \n";
        const QByteArray trailer = renumbered(m_file.trailer());
        int count = 1;
        for (; count <= m_order.size(); ++count) { // which grows
            places += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
            out += QByteArray::number(count) + " 0 obj\n" + written(m_order.at(count - 1), count) + "\nendobj\n";
        }
        const QByteArray size = QByteArray::number(count);
        static const QRegularExpression counted = outsideOfStrings(u"/Size (\\d+)"_s);
        return out + "xref\n0 " + size + '\n' + places +
               replaced(trailer, counted, [&size](const Match &) { return "/Size " + size; }) + "startxref\n" +
               QByteArray::number(out.size()) + "\n%%EOF\n";
    }

private:
    QByteArray renumbered(const QByteArray &words)
    {
        for (const int number : namedIn(words)) {
            if (!m_numbers.contains(number)) {
                m_order.append(number);
                m_numbers.insert(number, static_cast<int>(m_order.size()));
            }
        }
        return replaced(words, reference(), [this](const Match &match) {
            return QByteArray::number(m_numbers.value(match.captured(1).toInt())) + " 0 R";
        });
    }

    QByteArray written(int number, int newNumber)
    {
        PdfObject object = m_file.object(number);
        if (object.words.contains("/Length1 "))
            object = typefaceWithoutMoment(object);
        const QByteArray words = withoutHour(renumbered(object.words), newNumber);
        return object.hasStream ? words + "\nstream\n" + object.stream + "\nendstream" : words;
    }

    /// Of the file, and in the mark of six letters that Qt makes of a number for each typeface.
    [[nodiscard]] QByteArray withoutHour(const QByteArray &words, int number) const
    {
        static const QRegularExpression hour = outsideOfStrings(u"/CreationDate ("_s + stringPattern + u')');
        const QByteArray out =
            replaced(words, hour, [this](const Match &) { return "/CreationDate (D:" + m_made + ')'; });
        static const QRegularExpression mark = outsideOfStrings(u"/FontName /Q([A-Z]{5})\\+"_s);
        return replaced(out, mark, [number](const Match &) {
            QByteArray letters;
            for (int rest = number; letters.size() < 5; rest /= 26)
                letters += static_cast<char>('A' + rest % 26);
            return "/FontName /Q" + letters + '+';
        });
    }

    PdfFile m_file;
    QByteArray m_made;
    QList<int> m_order; ///< old numbers; the first becomes 1
    QHash<int, int> m_numbers;
};

} // namespace

QByteArray stablePdf(const QByteArray &pdf, const QDateTime &made)
{
    StablePdf stable(pdf, made);
    return stable.isReadable() ? stable.bytes() : pdf;
}

} // namespace bluepencil
