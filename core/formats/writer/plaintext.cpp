// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/plaintext.h"

#include "formats/writer/outgoing.h"
#include "text/segmenter.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>
#include <QStringEncoder>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct PlainText {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

/// Lines and gaps as the style wants them.
QString styled(const Outgoing &article)
{
    const PlainStyle &style = article.style;
    if (style.lineEnds == LineEnds::AsTheyAre && style.gaps == Gaps::AsTheyAre)
        return article.text;
    const QString lineEnd = style.lineEnds == LineEnds::CrLf ? u"\r\n"_s : u"\n"_s;
    QString text;
    qsizetype end = -1; // of the line before
    const QList<Paragraph> lines = paragraphsOf(article.text);
    for (const Paragraph &line : lines) {
        if (end >= 0) // how the line before ended
            text += style.lineEnds == LineEnds::AsTheyAre ? article.text.sliced(end, line.text.start() - end) : lineEnd;
        end = line.text.end();
        text += QStringView(article.text).sliced(line.text.start(), line.text.length());
    }
    if (end >= 0 && end < article.text.size())
        text += style.lineEnds == LineEnds::AsTheyAre ? article.text.sliced(end) : lineEnd;
    return text;
}

/// Paragraphs, each on its line, with what the style wants between them.
QString gapped(const Outgoing &article)
{
    if (article.style.gaps == Gaps::AsTheyAre)
        return styled(article);
    const QString lineEnd = article.style.lineEnds == LineEnds::CrLf ? u"\r\n"_s : u"\n"_s;
    const QString between = article.style.gaps == Gaps::BlankLine ? lineEnd + lineEnd : lineEnd;
    QString text;
    forEachParagraph(article, [&](QStringView paragraph) {
        if (!text.isEmpty())
            text += between;
        text += paragraph;
    });
    return text.isEmpty() ? text : text + lineEnd;
}

bool isUtf8(const QByteArray &encoding)
{
    return encoding.compare("UTF-8", Qt::CaseInsensitive) == 0;
}

struct Encoded {
    QByteArray bytes;
    qsizetype lost = 0; ///< characters
};

/// Character by character, where all at once does not come back as it was.
Encoded encodedEach(const QString &text, const QByteArray &encoding)
{
    Encoded encoded;
    QHash<char32_t, QByteArray> known;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        auto bytes = known.find(character);
        if (bytes == known.end()) {
            const QString alone = QString::fromUcs4(&character, 1);
            const QByteArray made = QStringEncoder(encoding.constData())(alone);
            const bool isHeld = QString(QStringDecoder(encoding.constData())(made)) == alone;
            bytes = known.insert(character, isHeld ? made : QByteArray());
        }
        encoded.lost += bytes->isEmpty() ? 1 : 0;
        encoded.bytes += bytes->isEmpty() ? QByteArray("?") : *bytes;
    }
    return encoded;
}

Encoded encodedAs(const QString &text, const QByteArray &encoding)
{
    if (isUtf8(encoding))
        return {text.toUtf8(), 0};
    const QByteArray bytes = QStringEncoder(encoding.constData(), QStringConverter::Flag::WriteBom)(text);
    if (QString(QStringDecoder(encoding.constData())(bytes)) == text)
        return {bytes, 0};
    return encodedEach(text, encoding);
}

} // namespace

bool isKnownEncoding(const QByteArray &name)
{
    return isUtf8(name) || (!name.isEmpty() && QStringEncoder(name.constData()).isValid());
}

Result<QByteArray> writePlainText(const Outgoing &article)
{
    const QByteArray &encoding = article.style.encoding;
    if (!isKnownEncoding(encoding))
        return Failure{PlainText::tr("cannot be written as “%1”, an encoding that is not known here; choose another.")
                           .arg(QString::fromLatin1(encoding))};
    return encodedAs(gapped(article), encoding).bytes;
}

QString lossInEncoding(const Outgoing &article)
{
    if (isUtf8(article.style.encoding) || !isKnownEncoding(article.style.encoding))
        return {};
    const qsizetype lost = encodedAs(gapped(article), article.style.encoding).lost;
    if (lost == 0)
        return {};
    return PlainText::tr("Characters that %1 cannot hold, and that were written as “?”: %2.")
        .arg(QString::fromLatin1(article.style.encoding))
        .arg(lost);
}

} // namespace bluepencil
