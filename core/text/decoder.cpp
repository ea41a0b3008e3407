// SPDX-License-Identifier: Apache-2.0
#include "text/decoder.h"

#include "text/readingstop.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>

namespace bluepencil {

namespace {

constexpr QChar replacement = QChar::ReplacementCharacter;
/// More broken sequences than one in this many well-formed ones, and the bytes are no damaged UTF-8 but something else.
constexpr qsizetype wellFormedPerBroken = 8;
/// A charset declaration stands at the head of a page or not at all.
constexpr qsizetype declarationReach = 2048;

struct Decoder {
    Q_DECLARE_TR_FUNCTIONS(Decoder)
};

Warning encodingWarning(Span where, const QString &reason)
{
    return {WarningCode::Encoding, where, reason};
}

/// What to do with bytes that an encoding does not know.
enum class Unknown : quint8 { Shown, Refused };

/// What is decoded before anybody asks again whether to go on.
constexpr qsizetype step = 1024 * 1024;

/// Where a step from there ends: not inside a sequence of UTF-8; other decoders remember what a step has cut.
qsizetype stepEnd(const QByteArray &bytes, qsizetype from)
{
    if (bytes.size() - from <= step)
        return bytes.size();
    qsizetype end = from + step;
    for (int back = 0; back < 3 && (static_cast<uchar>(bytes[end]) & 0xC0) == 0x80; ++back)
        --end;
    return end;
}

/// What the decoder makes of the bytes, until somebody asks to stop, or they are something that is refused.
QString decodedInSteps(QStringDecoder &decoder, const QByteArray &bytes, Unknown unknown)
{
    QString text(decoder.requiredSpace(bytes.size()), Qt::Uninitialized);
    QChar *end = text.data();
    const auto goesOn = [&] {
        return (unknown == Unknown::Shown || !decoder.hasError()) && !ReadingStop::isRequested();
    };
    for (qsizetype at = 0; at < bytes.size() && goesOn();) {
        const qsizetype next = stepEnd(bytes, at);
        end = decoder.appendToBuffer(end, QByteArrayView(bytes).sliced(at, next - at));
        at = next;
    }
    text.truncate(end - text.constData());
    return text;
}

/// The unit that each byte is in an encoding where none is a part of another character; U+FFFD for those that are
/// nothing. Nothing for all other encodings.
std::optional<std::array<char16_t, 256>> unitOfEachByte(const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    std::array<char16_t, 256> units = {};
    for (size_t byte = 0; byte < units.size(); ++byte) {
        const char alone = static_cast<char>(byte);
        decoder.resetState();
        const QString unit = decoder.decode(QByteArrayView(&alone, 1));
        if (unit.size() != 1)
            return std::nullopt;
        units.at(byte) = unit.at(0).unicode();
    }
    return units;
}

/// The text of long bytes, several times as fast as a converter makes it; null where it takes one.
QString decodedByTable(const QByteArray &bytes, const QByteArray &encoding)
{
    constexpr qsizetype worthATable = 16384;
    const auto units = bytes.size() < worthATable ? std::nullopt : unitOfEachByte(encoding);
    if (!units)
        return {};
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size() && !ReadingStop::isRequested(); at += step) {
        const qsizetype end = std::min(at + step, bytes.size());
        std::transform(bytes.begin() + at, bytes.begin() + end, text.begin() + at,
                       [&units](char byte) { return QChar((*units)[static_cast<uchar>(byte)]); });
    }
    return ReadingStop::isRequested() || text.contains(replacement) ? QString() : text;
}

std::optional<Decoded> decodeAs(const QByteArray &bytes, const QByteArray &name, Unknown unknown)
{
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decodedByTable(bytes, name);
    if (text.isNull())
        text = decodedInSteps(decoder, bytes, unknown);
    Decoded decoded{std::move(text), QString::fromLatin1(decoder.name() ? decoder.name() : name.constData()), {}};
    if (decoder.hasError()) {
        if (unknown == Unknown::Refused)
            return std::nullopt;
        decoded.warnings = {
            encodingWarning({}, Decoder::tr("Some bytes are not %1; they are shown as \ufffd.").arg(decoded.encoding))};
    }
    decoded.warnings += repairUnits(decoded.text);
    return decoded;
}

std::optional<QStringConverter::Encoding> markedEncoding(const QByteArray &bytes)
{
    // Only marks that text files carry; UTF-16LE without a mark is left to uchardet.
    return QStringConverter::encodingForData(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4)));
}

Decoded decodeMarked(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    Decoded decoded{decodedInSteps(decoder, bytes, Unknown::Shown),
                    QString::fromLatin1(QStringConverter::nameForEncoding(encoding)),
                    {}};
    decoded.warnings = repairUnits(decoded.text);
    return decoded;
}

/// What a scan of bytes as UTF-8 finds.
struct Utf8Scan {
    qsizetype wellFormed = 0; ///< sequences of two bytes and more
    qsizetype broken = 0;     ///< places where a decoder has to put U+FFFD
};

qsizetype continuationLength(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 1;
    if ((lead & 0xF0) == 0xE0)
        return 2;
    return lead >= 0xF0 && lead <= 0xF4 ? 3 : -1;
}

/// How many bytes of ASCII the bytes begin with. Eight at a time, since most of most texts are.
qsizetype leadingAscii(QByteArrayView bytes)
{
    constexpr quint64 anyOther = 0x8080808080808080;
    qsizetype at = 0;
    for (quint64 eight = 0; at + 8 <= bytes.size(); at += 8) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & anyOther) != 0)
            break;
    }
    while (at < bytes.size() && static_cast<uchar>(bytes[at]) < 0x80)
        ++at;
    return at;
}

Utf8Scan scanUtf8(const QByteArray &bytes)
{
    Utf8Scan scan;
    SeldomAsked asked;
    for (qsizetype at = 0; at < bytes.size() && !asked.isStopRequested();) {
        at += leadingAscii(QByteArrayView(bytes).sliced(at));
        if (at == bytes.size())
            break;
        const auto lead = static_cast<uchar>(bytes[at++]);
        const qsizetype more = continuationLength(lead);
        qsizetype seen = 0;
        while (seen < more && at < bytes.size() && (static_cast<uchar>(bytes[at]) & 0xC0) == 0x80) {
            ++at;
            ++seen;
        }
        ++(seen == more ? scan.wellFormed : scan.broken);
    }
    return scan;
}

std::optional<Decoded> decodeUtf8(const QByteArray &bytes)
{
    QStringDecoder strict(QStringDecoder::Utf8);
    QString text = decodedInSteps(strict, bytes, Unknown::Refused);
    const QString name = QStringLiteral("UTF-8");
    // A sequence that the end of the file cuts leaves no error in the decoder, so it is asked for once more.
    if (!strict.hasError() && scanUtf8(bytes.last(std::min<qsizetype>(bytes.size(), 4))).broken == 0)
        return Decoded{std::move(text), name, {}};
    if (ReadingStop::isRequested())
        return std::nullopt;
    const Utf8Scan scan = scanUtf8(bytes);
    if (!strict.hasError() && scan.broken == 0)
        return Decoded{std::move(text), name, {}};
    if (scan.wellFormed < scan.broken * wellFormedPerBroken)
        return std::nullopt;
    text = QString::fromUtf8(bytes);
    const qsizetype at = text.indexOf(replacement);
    // The scan knows the shape of a sequence, the decoder also what is overlong or a surrogate: it shows one at least.
    const qsizetype shown = std::max<qsizetype>(scan.broken, strict.hasError() ? text.count(replacement) : 0);
    const Span first = at < 0 ? Span() : Span(at, at + 1);
    return Decoded{std::move(text),
                   name,
                   {encodingWarning(first, Decoder::tr("Broken characters in the file: %n; each is shown as \ufffd.",
                                                       nullptr, static_cast<int>(shown)))}};
}

/// The charset that an HTML or XML head, or an Emacs or Vim line, declares; empty when there is none.
QByteArray declaredCharset(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), declarationReach)).toLower();
    for (const QByteArray &key : {QByteArrayLiteral("charset="), QByteArrayLiteral("encoding=")}) {
        qsizetype at = head.indexOf(key);
        if (at < 0)
            continue;
        at += key.size();
        while (at < head.size() && (head[at] == '"' || head[at] == '\''))
            ++at;
        qsizetype end = at;
        while (end < head.size() &&
               (QChar::isLetterOrNumber(static_cast<uchar>(head[end])) || head[end] == '-' || head[end] == '_'))
            ++end;
        return head.sliced(at, end - at);
    }
    return {};
}

bool isAscii(QByteArrayView bytes)
{
    return leadingAscii(bytes) == bytes.size();
}

/// As much as tells encodings apart, since telling takes ten times as long as decoding: whole lines, those alone that
/// hold more than ASCII. Short files as they are.
QByteArray tellingPart(const QByteArray &bytes)
{
    constexpr qsizetype enough = 500'000;
    constexpr qsizetype longestLine = 50'000;
    if (bytes.size() <= enough)
        return bytes;
    QByteArray part;
    for (qsizetype at = 0; at < bytes.size() && part.size() < enough;) {
        const QByteArrayView ahead = QByteArrayView(bytes).sliced(at, std::min(longestLine, bytes.size() - at));
        const qsizetype feed = ahead.indexOf('\n');
        const QByteArrayView line = feed < 0 ? ahead : ahead.first(feed + 1);
        if (!isAscii(line))
            part += line;
        at += line.size();
    }
    return part;
}

QByteArray guessedCharset(const QByteArray &all)
{
    const QByteArray bytes = tellingPart(all);
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// windows-1252 without a converter: Latin-1, but for the quotation marks, dashes and letters at 0x80–0x9F.
/// Qt knows the name only where it was built with ICU.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[32] = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    };
    QString text = QString::fromLatin1(bytes);
    SeldomAsked asked;
    for (QChar &unit : text) {
        if (asked.isStopRequested())
            break;
        if (unit >= u'\x80' && unit <= u'\x9f')
            unit = upper[unit.unicode() - 0x80];
    }
    return text;
}

/// Whether an encoding takes ASCII for ASCII, byte for byte. UTF-16 and UTF-32, EBCDIC and all that shift between
/// alphabets (SCSU, UTF-7, HZ, ISO-2022) do not. IBM's code pages exchange some of the last control characters.
bool readsAsciiAsItself(const QByteArray &name)
{
    constexpr char firstExchanged = '\x1a';
    QByteArray ascii;
    for (char byte = 1; byte < '\x7f'; ++byte) {
        if (byte < firstExchanged || byte == '\x1b' || byte >= ' ')
            ascii += byte;
    }
    QStringDecoder decoder(name.constData());
    const QString read = decoder.isValid() ? decoder.decode(ascii) : QString();
    return read == QLatin1StringView(ascii);
}

/// As the HTML standard takes a declaration (“Determining the character encoding”): where it could be read as ASCII,
/// the bytes can be nothing that ASCII is not a part of; and Latin-1 means windows-1252. Nothing when the bytes do not
/// fit, as those that were no UTF-8 before.
std::optional<Decoded> decodeAsDeclared(const QByteArray &bytes, const QByteArray &declared)
{
    if (declared.isEmpty() || !readsAsciiAsItself(declared))
        return std::nullopt;
    const QByteArray name = QStringDecoder(declared.constData()).name();
    if (name == "UTF-8")
        return std::nullopt;
    const bool isLatin1 = name == "ISO-8859-1" || name == "US-ASCII";
    return decodeAs(bytes, isLatin1 ? QByteArrayLiteral("windows-1252") : declared, Unknown::Refused);
}

QString doubtAbout(const QString &encoding, const QByteArray &declared)
{
    if (declared.isEmpty())
        return Decoder::tr("The file does not say its encoding; read as %1, which may be wrong.").arg(encoding);
    return Decoder::tr("The file calls itself %1, which it cannot be; read as %2, which may be wrong.")
        .arg(QString::fromLatin1(declared), encoding);
}

/// Bytes that are no UTF-8.
Decoded decodeByGuess(const QByteArray &bytes)
{
    const QByteArray declared = declaredCharset(bytes);
    if (auto decoded = decodeAsDeclared(bytes, declared))
        return *std::move(decoded);
    const QByteArray guessed = guessedCharset(bytes);
    auto decoded = decodeAs(bytes, guessed, Unknown::Refused);
    if (ReadingStop::isRequested())
        return {};
    if (!decoded)
        decoded = Decoded{fromWindows1252(bytes), QStringLiteral("windows-1252"), {}};
    decoded->warnings.prepend(encodingWarning({}, doubtAbout(decoded->encoding, declared)));
    return *std::move(decoded);
}

constexpr qsizetype block = 32;

/// True for a block of units that are characters by themselves, each of them: neither 0 nor half of a pair. What stands
/// behind the surrogates in Unicode is looked at with them.
bool isPlainBlock(const char16_t *units)
{
    constexpr char16_t firstDoubtful = 0xd7ff; // the first surrogate, and 0 last of all, when 1 is taken away
    bool isDoubtful = false;
    for (qsizetype at = 0; at < block; ++at)
        isDoubtful |= static_cast<char16_t>(units[at] - 1) >= firstDoubtful;
    return !isDoubtful;
}

} // namespace

QList<Warning> repairUnits(QString &text)
{
    qsizetype first = -1;
    SeldomAsked asked;
    qsizetype looked = 0; // up to here block by block
    for (qsizetype at = 0; at < text.size() && !asked.isStopRequested(); ++at) {
        while (at >= looked && at + block <= text.size()) {
            if (asked.isStopRequested())
                return {};
            looked = at + block;
            if (!isPlainBlock(QStringView(text).utf16() + at))
                break;
            at = looked;
        }
        if (at == text.size())
            break;
        const QChar unit = text.at(at);
        if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            ++at;
        } else if (unit.isSurrogate() || unit.isNull()) {
            text[at] = replacement;
            if (first < 0)
                first = at;
        }
    }
    if (first < 0)
        return {};
    return {encodingWarning(Span(first, first + 1),
                            Decoder::tr("The text held characters that cannot be; each is shown as \ufffd."))};
}

bool isSoundUtf8(const QByteArray &bytes, const DecodeOptions &options)
{
    return options.encoding.isEmpty() && !bytes.isEmpty() && bytes.size() <= largestFile && !markedEncoding(bytes) &&
           !bytes.contains('\0') && bytes.isValidUtf8();
}

Result<Decoded> decode(const QByteArray &bytes, const DecodeOptions &options)
{
    if (bytes.isEmpty())
        return Failure{Decoder::tr("is empty; there is nothing to review.")};
    if (bytes.size() > largestFile)
        return Failure{Decoder::tr("is larger than 256 MB; split it before opening it.")};
    if (!options.encoding.isEmpty()) {
        auto decoded = decodeAs(bytes, options.encoding, Unknown::Shown);
        if (!decoded)
            return Failure{Decoder::tr("cannot be read as “%1”; choose an encoding that is known here.")
                               .arg(QString::fromLatin1(options.encoding))};
        return *std::move(decoded);
    }
    if (const auto marked = markedEncoding(bytes)) {
        Decoded decoded = decodeMarked(bytes, *marked);
        if (decoded.text.isEmpty())
            return Failure{Decoder::tr("is empty; there is nothing to review.")};
        return decoded;
    }
    if (bytes.contains('\0'))
        return Failure{Decoder::tr("is a binary file, not text; open the article's text instead.")};
    auto decoded = decodeUtf8(bytes);
    if (!decoded && !ReadingStop::isRequested())
        decoded = decodeByGuess(bytes);
    return ReadingStop::isRequested() ? Result<Decoded>(ReadingStop::stopped()) : *std::move(decoded);
}

} // namespace bluepencil
