// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/protocol.h"

#include "formats/formats.h"
#include "formats/outside/wire.h"
#include "formats/parser.h"
#include "text/readingstop.h"

#include <cmath>
#include <cstring>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

enum class IdKind : quint8 { None, Text, Integer, Fraction };
enum class RecordKind : quint8 { Article, Failure };

template <typename Value, typename Write>
void writeList(WireWriter &wire, const QList<Value> &values, Write write)
{
    wire.add(static_cast<quint32>(values.size()));
    for (const Value &value : values)
        write(wire, value);
}

template <typename Value, typename Read>
QList<Value> readList(WireReader &wire, Read read)
{
    QList<Value> values;
    for (quint32 left = wire.count(); left > 0 && wire.isSound(); --left) {
        wire.require(!ReadingStop::isRequested());
        values.append(read(wire));
    }
    return values;
}

void writeFormat(WireWriter &wire, const Format *format)
{
    wire.add(format ? QString(format->name) : QString());
}

/// Null for no name.
const Format *readFormat(WireReader &wire)
{
    const QString name = wire.text();
    const Format *format = name.isEmpty() ? nullptr : readableFormat(name);
    wire.require(name.isEmpty() || (format && format->name == name));
    return format;
}

void writeId(WireWriter &wire, const QJsonValue &id)
{
    if (id.isString()) {
        wire.add(IdKind::Text);
        wire.add(id.toString());
    } else if (!id.isDouble()) {
        wire.add(IdKind::None);
    } else if (const QVariant number = id.toVariant(); number.typeId() == QMetaType::Double) {
        wire.add(IdKind::Fraction);
        wire.add(number.toDouble());
    } else {
        wire.add(IdKind::Integer);
        wire.add(static_cast<qint64>(number.toLongLong()));
    }
}

QJsonValue readId(WireReader &wire)
{
    switch (wire.choice(IdKind::Fraction)) {
    case IdKind::None:
        break;
    case IdKind::Text:
        return wire.text();
    case IdKind::Integer:
        return wire.number<qint64>();
    case IdKind::Fraction: {
        const auto number = wire.number<double>();
        wire.require(std::isfinite(number));
        return number;
    }
    }
    return {};
}

void writeSpan(WireWriter &wire, Span span)
{
    wire.add(static_cast<qint32>(span.start()));
    wire.add(static_cast<qint32>(span.end()));
}

/// True for a place between two characters.
bool isBetween(const QString &text, qsizetype at)
{
    return at == 0 || at == text.size() || !(text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate());
}

Span readSpan(WireReader &wire, const QString &text)
{
    const auto start = wire.number<qint32>();
    const auto end = wire.number<qint32>();
    wire.require(0 <= start && start <= end && end <= text.size());
    wire.require(wire.isSound() && isBetween(text, start) && isBetween(text, end));
    return wire.isSound() ? Span(start, end) : Span();
}

void writeWarning(WireWriter &wire, const Warning &warning)
{
    wire.add(warning.code);
    writeSpan(wire, warning.span);
    wire.add(warning.reason);
}

Warning readWarning(WireReader &wire, const QString &text)
{
    Warning warning;
    warning.code = wire.choice(WarningCode::Wrapped);
    warning.span = readSpan(wire, text);
    warning.reason = wire.text();
    return warning;
}

void writeMark(WireWriter &wire, const PageMark &mark)
{
    writeSpan(wire, mark.span);
    wire.add(mark.kind);
    wire.add(mark.outside);
    wire.add(mark.markup);
}

PageMark readMark(WireReader &wire, const QString &text)
{
    PageMark mark;
    mark.span = readSpan(wire, text);
    mark.kind = wire.choice(PageMarkKind::Ad);
    mark.outside = wire.number<float>();
    mark.markup = wire.text();
    wire.require(mark.outside >= 0 && mark.outside <= 1);
    return mark;
}

/// In the order in which they go over the wire.
constexpr std::array originFields{&Origin::name,     &Origin::site,     &Origin::title,  &Origin::url,
                                  &Origin::date,     &Origin::encoding, &Origin::byline, &Origin::siteName,
                                  &Origin::language, &Origin::field};

void writeArticle(WireWriter &wire, const Article &article)
{
    wire.add(article.text());
    for (const auto field : originFields)
        wire.add(article.origin().*field);
    writeList(wire, article.origin().fields, [](WireWriter &w, const QString &field) { w.add(field); });
    writeList(wire, article.warnings(), &writeWarning);
    writeList(wire, article.pageMarks(), &writeMark);
}

Article readArticle(WireReader &wire)
{
    QString text = wire.text();
    Origin origin;
    for (const auto field : originFields)
        origin.*field = wire.text();
    origin.fields = readList<QString>(wire, [](WireReader &w) { return w.text(); });
    QList<Warning> warnings = readList<Warning>(wire, [&text](WireReader &w) { return readWarning(w, text); });
    qsizetype end = 0;
    QList<PageMark> marks = readList<PageMark>(wire, [&text, &end](WireReader &w) {
        PageMark mark = readMark(w, text);
        w.require(mark.span.start() >= end);
        end = mark.span.end();
        return mark;
    });
    return wire.isSound() ? Article(std::move(text), std::move(origin), std::move(warnings), std::move(marks))
                          : Article();
}

void writeRecord(WireWriter &wire, const RecordResult &result)
{
    if (const auto *failure = std::get_if<RecordFailure>(&result)) {
        wire.add(RecordKind::Failure);
        writeId(wire, failure->id);
        wire.add(failure->name);
        wire.add(failure->sentence);
        wire.add(static_cast<quint8>(failure->isNoJson));
    } else {
        const auto &record = std::get<Record>(result);
        wire.add(RecordKind::Article);
        writeId(wire, record.id);
        writeArticle(wire, record.article);
    }
}

QString readSentence(WireReader &wire)
{
    QString sentence = wire.text();
    wire.require(!sentence.isEmpty());
    return sentence;
}

RecordResult readRecord(WireReader &wire)
{
    const auto kind = wire.choice(RecordKind::Failure);
    QJsonValue id = readId(wire);
    if (kind == RecordKind::Article)
        return Record{id, readArticle(wire)};
    RecordFailure failure;
    failure.id = id;
    failure.name = wire.text();
    failure.sentence = readSentence(wire);
    failure.isNoJson = wire.number<quint8>() != 0;
    return failure;
}

Content readContent(WireReader &wire)
{
    Content content;
    content.format = readFormat(wire);
    content.records = readList<RecordResult>(wire, &readRecord);
    wire.require(content.format && !content.records.isEmpty());
    wire.require(wire.isSound() && (content.records.size() == 1 || content.format->pieces));
    return content;
}

void writePiece(WireWriter &wire, const FilePiece &piece)
{
    wire.add(piece.bytes);
    wire.add(piece.line);
    wire.add(static_cast<quint8>(piece.tooLong));
}

FilePiece readPiece(WireReader &wire)
{
    FilePiece piece;
    piece.bytes = wire.bytes();
    piece.line = wire.number<qint64>();
    piece.tooLong = wire.number<quint8>() != 0;
    wire.require(piece.line >= 0);
    return piece;
}

/// Which of its kinds an answer is, as a number before it.
enum class AnswerKind : quint8 { Failure, Content, Bytes, Pieces };

AnswerKind kindFor(ParseRequest::Call call)
{
    switch (call) {
    case ParseRequest::Call::ContentOf:
        return AnswerKind::Content;
    case ParseRequest::Call::PieceWithKey:
        return AnswerKind::Bytes;
    case ParseRequest::Call::PiecesOf:
        return AnswerKind::Pieces;
    }
    Q_UNREACHABLE();
}

ParseAnswer readAnswer(WireReader &wire, AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Failure:
        return Failure{readSentence(wire)};
    case AnswerKind::Content:
        return readContent(wire);
    case AnswerKind::Bytes:
        return wire.bytes();
    case AnswerKind::Pieces:
        return readList<FilePiece>(wire, &readPiece);
    }
    Q_UNREACHABLE();
}

template <typename Value>
ParseAnswer valueOrFailure(Result<Value> result)
{
    if (!result)
        return result.failure();
    return *std::move(result);
}

} // namespace

QByteArray encoded(const ParseRequest &request)
{
    WireWriter wire;
    wire.add(request.number);
    wire.add(request.call);
    wire.add(request.name);
    writeFormat(wire, request.format);
    wire.add(request.decode.encoding);
    wire.add(request.decode.wholePage);
    wire.add(request.decode.field);
    wire.add(request.key);
    wire.add(request.bytes);
    return std::move(wire).bytes();
}

std::optional<ParseRequest> decodedRequest(const QByteArray &bytes)
{
    WireReader wire(bytes);
    ParseRequest request;
    request.number = wire.number<quint64>();
    request.call = wire.choice(ParseRequest::Call::PiecesOf);
    request.name = wire.text();
    request.format = readFormat(wire);
    request.decode.encoding = wire.bytes();
    request.decode.wholePage = wire.number<quint8>() != 0;
    request.decode.field = wire.text();
    request.key = wire.text();
    request.bytes = wire.bytes();
    wire.require(request.call != ParseRequest::Call::PiecesOf || (request.format && request.format->pieces));
    return wire.isSoundToTheEnd() ? std::optional(request) : std::nullopt;
}

QByteArray encoded(const ParseAnswer &answer, quint64 number)
{
    WireWriter wire;
    wire.add(number);
    wire.add(static_cast<quint8>(answer.index()));
    if (const auto *failure = std::get_if<Failure>(&answer)) {
        wire.add(failure->sentence);
    } else if (const auto *content = std::get_if<Content>(&answer)) {
        writeFormat(wire, content->format);
        writeList(wire, content->records, &writeRecord);
    } else if (const auto *bytes = std::get_if<QByteArray>(&answer)) {
        wire.add(*bytes);
    } else {
        writeList(wire, std::get<QList<FilePiece>>(answer), &writePiece);
    }
    return std::move(wire).bytes();
}

quint64 numberOf(const QByteArray &request)
{
    return WireReader(request).number<quint64>();
}

void setNumber(QByteArray &answer, quint64 number)
{
    std::memcpy(answer.data(), &number, sizeof number);
}

std::optional<ParseAnswer> decodedAnswer(const QByteArray &bytes, ParseRequest::Call call, quint64 number)
{
    WireReader wire(bytes);
    wire.require(wire.number<quint64>() == number);
    const auto kind = wire.choice(AnswerKind::Pieces);
    wire.require(kind == AnswerKind::Failure || kind == kindFor(call));
    if (!wire.isSound())
        return std::nullopt;
    ParseAnswer answer = readAnswer(wire, kind);
    return wire.isSoundToTheEnd() ? std::optional(std::move(answer)) : std::nullopt;
}

ParseAnswer answerTo(const ParseRequest &request)
{
    switch (request.call) {
    case ParseRequest::Call::ContentOf:
        return valueOrFailure(contentOf(request.bytes, request.name, {request.format, request.decode}));
    case ParseRequest::Call::PieceWithKey:
        return valueOrFailure(pieceWithKey(request.bytes, request.name, request.key));
    case ParseRequest::Call::PiecesOf:
        return valueOrFailure(piecesOf(request.bytes, *request.format));
    }
    Q_UNREACHABLE();
}

} // namespace bluepencil
