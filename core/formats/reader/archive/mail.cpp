// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/archive/mail.h"

#include "formats/reader/archive/headerlines.h"
#include "formats/reader/html/pagereader.h"
#include "formats/reader/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <cctype>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

constexpr qsizetype mostParts = 2000;
constexpr int deepest = 6;

QByteArray unquoted(const QByteArray &body)
{
    QByteArray plain;
    plain.reserve(body.size());
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (body[at] != '=') {
            plain += body[at];
            continue;
        }
        const QByteArray next = body.mid(at + 1, 2);
        if (next.startsWith('\n')) {
            ++at;
        } else if (next == "\r\n") {
            at += 2;
        } else if (next.size() == 2 && std::isxdigit(static_cast<uchar>(next[0])) != 0 &&
                   std::isxdigit(static_cast<uchar>(next[1])) != 0) {
            plain += QByteArray::fromHex(next);
            at += 2;
        } else {
            plain += '=';
        }
    }
    return plain;
}

struct Part {
    HeaderLines header;
    QByteArray body;
    int depth = 0;

    [[nodiscard]] QByteArray type() const
    {
        const QByteArray type = header.value("Content-Type");
        return type.isEmpty() ? QByteArray("text/plain") : type.split(';').first().trimmed().toLower();
    }
    [[nodiscard]] QByteArray decodedBody() const
    {
        const QByteArray encoding = header.value("Content-Transfer-Encoding").toLower();
        if (encoding == "base64")
            return QByteArray::fromBase64(body);
        return encoding == "quoted-printable" ? unquoted(body) : body;
    }
};

/// The parts between boundaries.
QList<Part> partsOf(const Part &whole)
{
    const QByteArray boundary = parameterOf(whole.header.value("Content-Type"), "boundary");
    QList<Part> parts;
    if (boundary.isEmpty())
        return parts;
    const QByteArray mark = "--" + boundary;
    qsizetype start = -1;
    for (qsizetype at = whole.body.indexOf(mark); at >= 0 && parts.size() < mostParts;
         at = whole.body.indexOf(mark, at + mark.size())) {
        if (at > 0 && whole.body[at - 1] != '\n')
            continue;
        if (start >= 0) {
            const HeaderSplit split = splitHeader(whole.body.sliced(start, at - start));
            parts.append({split.header, split.body, whole.depth + 1});
        }
        const qsizetype feed = whole.body.indexOf('\n', at);
        start = feed < 0 ? whole.body.size() : feed + 1;
        if (whole.body.mid(at + mark.size(), 2) == "--")
            return parts;
    }
    if (start >= 0) { // the last boundary is lost
        const HeaderSplit split = splitHeader(whole.body.sliced(start));
        parts.append({split.header, split.body, whole.depth + 1});
    }
    return parts;
}

/// Every part that is text and no attachment, in order.
QList<Part> textsIn(const Part &letter)
{
    QList<Part> open{letter};
    QList<Part> texts;
    for (qsizetype looked = 0; !open.isEmpty() && looked < mostParts; ++looked) {
        const Part part = open.takeFirst();
        if (part.type().startsWith("multipart/")) {
            const QList<Part> parts = part.depth < deepest ? partsOf(part) : QList<Part>();
            open = parts + open;
        } else if (part.type().startsWith("text/") &&
                   !part.header.value("Content-Disposition").startsWith("attachment")) {
            texts.append(part);
        }
    }
    return texts;
}

/// "=?utf-8?Q?Caf=C3=A9?=" (RFC 2047), and what is UTF-8 as it is.
QString headerText(const QByteArray &value)
{
    static const QRegularExpression encoded(u"=\\?([^?\\s]+)\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?"_s);
    const QString raw = QString::fromUtf8(value);
    QString text;
    qsizetype done = 0;
    for (auto words = encoded.globalMatch(raw); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        text += QStringView(raw).sliced(done, word.capturedStart() - done);
        done = word.capturedEnd();
        QByteArray bytes = word.captured(3).toLatin1();
        bytes =
            word.captured(2).toLower() == "b"_L1 ? QByteArray::fromBase64(bytes) : unquoted(bytes.replace('_', ' '));
        QStringDecoder decoder(word.captured(1).toLatin1().constData());
        text += decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
    }
    text += QStringView(raw).sliced(done);
    (void)repairUnits(text);
    return text.simplified();
}

void complete(Origin &origin, const HeaderLines &letter)
{
    static const QRegularExpression address(u"\\s*<[^>]*>"_s);
    if (origin.title.isEmpty())
        origin.title = headerText(letter.value("Subject"));
    const QString sender = headerText(letter.value("From")).remove(address).remove(u'"').trimmed();
    const bool isSavedByBrowser = sender.startsWith(u"Saved by"_s);
    if (origin.byline.isEmpty() && !isSavedByBrowser)
        origin.byline = sender;
    if (origin.url.isEmpty())
        origin.url = headerText(letter.value("Snapshot-Content-Location"));
    const QDateTime sent =
        QDateTime::fromString(QString::fromLatin1(letter.value("Date")).section(u" ("_s, 0, 0), Qt::RFC2822Date);
    if (origin.date.isEmpty() && sent.isValid() && !isSavedByBrowser)
        origin.date = sent.date().toString(Qt::ISODate);
}

Result<Article> articleOf(const Part &text, const QString &name, const DecodeOptions &options)
{
    const QByteArray body = text.decodedBody();
    const QByteArray charset = parameterOf(text.header.value("Content-Type"), "charset");
    DecodeOptions decoding = options;
    if (decoding.encoding.isEmpty() && !charset.isEmpty() && QStringDecoder(charset.constData()).isValid())
        decoding.encoding = charset;
    if (text.type().contains("html"))
        return articleOfPage(body, name, decoding);
    return articleOfPlainText(body, name, decoding);
}

/// The names of the header lines that a file begins with.
QByteArrayList namesIn(const QByteArray &head)
{
    QByteArrayList names;
    const QList<QByteArray> lines = head.first(std::min<qsizetype>(head.size(), 8192)).split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t'))
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon > 0 ? line.first(colon).toLower() : QByteArray();
        const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
            return std::isalnum(static_cast<uchar>(c)) != 0 || c == '-';
        });
        if (!isName)
            return {};
        names.append(name);
    }
    return names;
}

bool isMail(const QByteArrayList &names)
{
    return names.contains("mime-version") ||
           (names.contains("from") && names.contains("date") && (names.contains("to") || names.contains("subject")));
}

} // namespace

bool looksLikeSavedPage(const QByteArray &head)
{
    return isMail(namesIn(head)) && head.toLower().contains("multipart/related");
}

bool looksLikeMail(const QByteArray &head)
{
    return isMail(namesIn(head)) && !looksLikeSavedPage(head);
}

Result<QList<RecordResult>> readMail(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    if (!isMail(namesIn(bytes)))
        return Failure{Sentences::tr("is neither a letter nor a saved page; open it as plain text.")};
    const HeaderSplit split = splitHeader(bytes);
    QList<Part> texts = textsIn({split.header, split.body});
    const bool prefersPage = looksLikeSavedPage(bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024)));
    std::stable_partition(texts.begin(), texts.end(), [prefersPage](const Part &part) {
        return (part.type() == "text/html") == prefersPage && (prefersPage || part.type() == "text/plain");
    });
    Failure last{Sentences::tr("is a letter without any text; there is nothing to review.")};
    for (const Part &text : std::as_const(texts)) {
        if (text.type() != "text/html" && text.type() != "text/plain")
            continue;
        const auto article = articleOf(text, name, options);
        if (!article) {
            last = article.failure();
            continue;
        }
        Origin origin = article->origin();
        complete(origin, split.header);
        return QList<RecordResult>{
            Record{{}, Article(article->text(), origin, article->warnings(), article->pageMarks())}};
    }
    return last;
}

} // namespace bluepencil
