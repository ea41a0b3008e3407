// SPDX-License-Identifier: Apache-2.0
#include "text/mojibake.h"

#include "text/damagedlines.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Mojibake)
};

/// What windows-1252 shows for the bytes 0x80 to 0x9F; 0 where it has nothing and Latin-1's control character stands.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                  0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that a unit was, if it was one above ASCII.
std::optional<uchar> byteOf(char16_t unit)
{
    if (unit >= 0x80 && unit <= 0xFF)
        return static_cast<uchar>(unit);
    for (size_t i = 0; i < windows1252.size(); ++i) {
        if (windows1252[i] == unit)
            return static_cast<uchar>(0x80 + i);
    }
    return std::nullopt;
}

constexpr bool isLead(uchar byte)
{
    return byte >= 0xC2 && byte <= 0xF4;
}

constexpr qsizetype lengthAfter(uchar lead)
{
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
}

/// The character whose bytes stand at that place, each shown as a unit of its own; empty where none does.
QString characterAt(QStringView text, qsizetype at)
{
    const auto lead = byteOf(text[at].unicode());
    if (!lead || !isLead(*lead) || at + lengthAfter(*lead) > text.size())
        return {};
    QByteArray bytes(1, static_cast<char>(*lead));
    for (qsizetype i = 1; i < lengthAfter(*lead); ++i) {
        const auto byte = byteOf(text[at + i].unicode());
        if (!byte || *byte < 0x80 || *byte > 0xBF)
            return {};
        bytes += static_cast<char>(*byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString character = decoder(bytes);
    return decoder.hasError() ? QString() : character;
}

bool isTypographic(char16_t unit)
{
    return unit > 0xFF;
}

/// "IRMÃ” and “NÅ“": the last letter of a word in capitals and a closing mark, which happen to look like two bytes.
bool mayBeAWordsEnd(QStringView text, qsizetype at, qsizetype length)
{
    if (length != 2 || !isTypographic(text[at + 1].unicode()))
        return false;
    const qsizetype behind = at + length;
    const bool isBeforeWord = behind < text.size() && text[behind].isLetter();
    return !isBeforeWord;
}

/// Reads a stretch of such characters, and reads again what comes out while it is damaged still.
QString undone(QString text)
{
    constexpr int mostTimes = 3;
    for (int time = 0; time < mostTimes; ++time) {
        QString better;
        bool changed = false;
        for (qsizetype at = 0; at < text.size();) {
            const QString character = characterAt(text, at);
            changed = changed || !character.isEmpty();
            better += character.isEmpty() ? QString(text[at]) : character;
            at += character.isEmpty() ? 1 : lengthAfter(*byteOf(text[at].unicode()));
        }
        if (!changed)
            break;
        text = better;
    }
    return text;
}

class Search {
public:
    explicit Search(QStringView text)
        : m_text(text)
    {
    }

    Mojibake run()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const char16_t unit = m_text[at].unicode();
            at += unit < 0xC2 || (unit > 0xF4 && unit != 0xFFFD) ? 1 : look(at);
        }
        return std::move(m_found);
    }

private:
    /// How many units to go on.
    qsizetype look(qsizetype at)
    {
        if (const qsizetype length = lostAt(at); length > 0) {
            m_found.lost.append(Span(at, at + length));
            return length;
        }
        qsizetype end = at;
        while (end < m_text.size()) {
            const QString character = characterAt(m_text, end);
            if (character.isEmpty())
                break;
            end += lengthAfter(*byteOf(m_text[end].unicode()));
        }
        if (end == at || (end - at == 2 && mayBeAWordsEnd(m_text, at, end - at)))
            return std::max<qsizetype>(1, end - at);
        const QString better = undone(m_text.sliced(at, end - at).toString());
        // A control character was never meant; then it is something else that is wrong here.
        if (better.front().unicode() < 0xA0)
            return end - at;
        m_found.repairs.append({Span(at, end), better});
        return end - at;
    }

    /// The bytes of a closing mark or a dash, of which some were straightened, or replaced, on the way.
    [[nodiscard]] qsizetype lostAt(qsizetype at) const
    {
        const QStringView rest = m_text.sliced(at);
        if (rest.front() == QChar::ReplacementCharacter)
            return 1;
        for (const QStringView shape : {QStringView(u"â??"), QStringView(u"â\"¢"), QStringView(u"â€\""),
                                        QStringView(u"â€?"), QStringView(u"â€'")}) {
            if (rest.startsWith(shape))
                return shape.size();
        }
        return 0;
    }

    QStringView m_text;
    Mojibake m_found;
};

} // namespace

Mojibake mojibakeIn(QStringView text)
{
    return Search(text).run();
}

QList<Warning> warningsOfMojibake(QStringView text)
{
    const Mojibake found = mojibakeIn(text);
    DamagedLines lines(text, WarningCode::Encoding);
    for (const Repair &repair : found.repairs)
        lines.add(repair.span, Sentences::tr("“%1” was read in the wrong encoding; it is likely “%2”.")
                                   .arg(lines.wordAt(repair.span), lines.wordAt(repair.span, repair.text)));
    for (const Span span : found.lost)
        lines.add(span,
                  Sentences::tr("“%1” has lost what stood here; look it up in the source.").arg(lines.wordAt(span)));
    return lines.warnings(Sentences::tr("Many more lines were read in the wrong encoding."));
}

} // namespace bluepencil
