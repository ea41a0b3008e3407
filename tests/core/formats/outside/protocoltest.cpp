// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/protocol.h"

#include "formats/formats.h"
#include "formats/outside/wire.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

using Call = ParseRequest::Call;

Article tide(QString text = u"The tide rose 🌊 high.\nMore news"_s)
{
    const Origin origin{u"tide.html"_s,
                        u"tide.example"_s,
                        u"Tide"_s,
                        u"https://tide.example/1"_s,
                        u"2021-05-03"_s,
                        u"UTF-8"_s,
                        u"A. One"_s,
                        u"The Tide"_s,
                        u"en"_s,
                        u"articleBody"_s,
                        {u"articleBody"_s, u"body"_s}};
    return Article(
        std::move(text), origin, {{WarningCode::Entities, Span(4, 8), u"Entities are left."_s}},
        {{Span(0, 22), PageMarkKind::Text, 0.25F, {}}, {Span(23, 32), PageMarkKind::Related, 1, u"class “related”"_s}});
}

Content contentOf(const QList<RecordResult> &records, const char *format = "json")
{
    return {readableFormat(QString::fromLatin1(format)), records};
}

ParseAnswer oneArticle(const Article &article)
{
    return contentOf({Record{{}, article}});
}

QByteArray withUnitsOfAFloat(QByteArray bytes, float from, float to)
{
    const QByteArray before(reinterpret_cast<const char *>(&from), sizeof from);
    const QByteArray after(reinterpret_cast<const char *>(&to), sizeof to);
    return bytes.replace(before, after);
}

} // namespace

class ProtocolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsComeBack()
    {
        for (const Call call : {Call::ContentOf, Call::PieceWithKey, Call::PiecesOf}) {
            const ParseRequest request{call,
                                       QByteArray("a\0b", 3),
                                       u"tide 🌊.json"_s,
                                       readableFormat(u"json"),
                                       {"koi8-r", true, u"body"_s},
                                       u"#3"_s,
                                       7};
            const auto back = decodedRequest(encoded(request));
            QVERIFY(back.has_value());
            QCOMPARE(back->call, request.call);
            QCOMPARE(back->bytes, request.bytes);
            QCOMPARE(back->name, request.name);
            QCOMPARE(back->format, request.format);
            QVERIFY(back->decode == request.decode);
            QCOMPARE(back->key, request.key);
            QCOMPARE(back->number, request.number);
            QCOMPARE(numberOf(encoded(request)), request.number);
        }
        QVERIFY(!decodedRequest(encoded(ParseRequest{Call::PiecesOf, {}, {}, readableFormat(u"html"), {}, {}})));
    }

    void articlesComeBack()
    {
        const auto back = decodedAnswer(encoded(oneArticle(tide())), Call::ContentOf);
        QVERIFY(back.has_value());
        const auto &content = std::get<Content>(*back);
        QCOMPARE(content.format, readableFormat(u"json"));
        const Article article = std::get<Record>(content.records.first()).article;
        QCOMPARE(article.text(), tide().text());
        QCOMPARE(article.origin(), tide().origin());
        QCOMPARE(article.warnings(), tide().warnings());
        QCOMPARE(article.pageMarks(), tide().pageMarks());
        QCOMPARE(article.paragraphs().size(), 2);
    }

    void idsComeBackAsWritten_data()
    {
        QTest::addColumn<QJsonValue>("id");
        QTest::newRow("none") << QJsonValue();
        QTest::newRow("text") << QJsonValue(u"tide 1"_s);
        QTest::newRow("empty") << QJsonValue(u""_s);
        QTest::newRow("number") << QJsonValue(7);
        QTest::newRow("long number") << QJsonValue(std::numeric_limits<qint64>::max());
        QTest::newRow("fraction") << QJsonValue(0.5);
    }

    void idsComeBackAsWritten()
    {
        QFETCH(QJsonValue, id);
        const Content content = contentOf({Record{id, tide()}, RecordFailure{id, u"a:2"_s, u"is empty."_s, true}});
        const auto back = decodedAnswer(encoded(ParseAnswer(content)), Call::ContentOf);
        QVERIFY(back.has_value());
        const QList<RecordResult> records = std::get<Content>(*back).records;
        QCOMPARE(std::get<Record>(records.at(0)).id, id);
        const auto &failure = std::get<RecordFailure>(records.at(1));
        QCOMPARE(failure.id, id);
        QCOMPARE(nameOfId(failure.id), nameOfId(id));
        QCOMPARE(failure.name, u"a:2"_s);
        QCOMPARE(failure.sentence, u"is empty."_s);
        QVERIFY(failure.isNoJson);
    }

    void otherAnswersComeBack()
    {
        const auto failure = decodedAnswer(encoded(ParseAnswer(Failure{u"is empty."_s})), Call::PiecesOf);
        QCOMPARE(std::get<Failure>(*failure).sentence, u"is empty."_s);
        const auto bytes = decodedAnswer(encoded(ParseAnswer(QByteArray("a\0b", 3))), Call::PieceWithKey);
        QCOMPARE(std::get<QByteArray>(*bytes), QByteArray("a\0b", 3));
        const QList<FilePiece> pieces{{"one", 1, false}, {"", 9, true}};
        const auto back = decodedAnswer(encoded(ParseAnswer(pieces)), Call::PiecesOf);
        QCOMPARE(std::get<QList<FilePiece>>(*back).size(), 2);
        QCOMPARE(std::get<QList<FilePiece>>(*back).at(0).bytes, QByteArray("one"));
        QCOMPARE(std::get<QList<FilePiece>>(*back).at(1).line, 9);
        QVERIFY(std::get<QList<FilePiece>>(*back).at(1).tooLong);
    }

    void brokenUnitsGoAsReplacements()
    {
        Origin origin;
        origin.title = QString(QChar(0xd800)) + u'x';
        origin.site = QString(QChar()) + u'x';
        const Article article(u"Tide"_s, origin);
        const auto back = decodedAnswer(encoded(oneArticle(article)), Call::ContentOf);
        QVERIFY(back.has_value());
        const auto &record = std::get<Record>(std::get<Content>(*back).records.first());
        QCOMPARE(record.article.origin().title, u"\uFFFDx"_s);
        QCOMPARE(record.article.origin().site, u"\uFFFDx"_s);
    }

    void liesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Warning warning{WarningCode::Encoding, Span(), u"Doubt."_s};
        const auto warned = [&](Span span) {
            return encoded(oneArticle(Article(u"a🌊b"_s, {}, {{warning.code, span, {}}})));
        };
        const auto marked = [](const QList<PageMark> &marks) {
            return encoded(oneArticle(Article(u"a🌊b"_s, {}, {}, marks)));
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another question's") << encoded(oneArticle(tide()), 7);
        QTest::newRow("another call's") << encoded(ParseAnswer(QByteArray("tide")));
        QTest::newRow("more than an answer") << encoded(oneArticle(tide())) + 'x';
        QTest::newRow("no kind") << QByteArray(8, '\0') + QByteArray("\x09tide", 5);
        QTest::newRow("no records") << encoded(ParseAnswer(contentOf({})));
        QTest::newRow("no format") << encoded(ParseAnswer(Content{nullptr, {Record{{}, tide()}}}));
        QTest::newRow("a format that is only written")
            << encoded(ParseAnswer(Content{writableFormat(u"html-fragment"), {Record{{}, tide()}}}));
        QTest::newRow("several in a page")
            << encoded(ParseAnswer(contentOf({Record{{}, tide()}, Record{{}, tide()}}, "html")));
        QTest::newRow("a refusal without words") << encoded(ParseAnswer(Failure{}));
        QTest::newRow("a bad record without words")
            << encoded(ParseAnswer(contentOf({RecordFailure{{}, u"a"_s, {}, false}})));
        QTest::newRow("past the end") << warned(Span(0, 5));
        QTest::newRow("before the start") << warned(Span(-1, 2));
        QTest::newRow("backwards") << warned(Span(3, 1));
        QTest::newRow("inside a character") << warned(Span(0, 2));
        QTest::newRow("marks in disorder")
            << marked({{Span(3, 4), PageMarkKind::Text, 0, {}}, {Span(0, 1), PageMarkKind::Text, 0, {}}});
        QTest::newRow("more than certain") << marked({{Span(0, 1), PageMarkKind::Ad, 1.5F, {}}});
        QTest::newRow("no likelihood") << withUnitsOfAFloat(marked({{Span(0, 1), PageMarkKind::Ad, 0.71F, {}}}), 0.71F,
                                                            std::numeric_limits<float>::quiet_NaN());
        QTest::newRow("half a character") << encoded(oneArticle(tide(u"tide rose ⟦⟧ x"_s + u"y"_s.repeated(30))))
                                                 .replace(QByteArray::fromHex("e627"), QByteArray::fromHex("00d8"));
    }

    void liesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodedAnswer(bytes, Call::ContentOf));
    }

    void promisesOfMuchTakeNoMemory()
    {
        WireWriter wire;
        wire.add(quint64{0});
        wire.add(static_cast<quint8>(3));
        wire.add(std::numeric_limits<quint32>::max());
        QVERIFY(!decodedAnswer(std::move(wire).bytes(), Call::PiecesOf));
        WireReader reader(QByteArray(8, '\xff'));
        QVERIFY(reader.text().isEmpty());
        QVERIFY(!reader.isSound());
    }

    /// Cut short anywhere, or changed in any byte, an answer is another answer that holds the promises, or none.
    void damagedAnswersDoNoHarm()
    {
        const QByteArray whole =
            encoded(ParseAnswer(contentOf({Record{7, tide()}, RecordFailure{{}, u"a"_s, u"b"_s}})));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decodedAnswer(whole.first(size), Call::ContentOf));
        QRandomGenerator random(11);
        int survived = 0;
        for (int i = 0; i < 20000; ++i) {
            QByteArray damaged = whole;
            damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            const auto answer = decodedAnswer(damaged, Call::ContentOf);
            if (!answer || !std::holds_alternative<Content>(*answer))
                continue;
            ++survived;
            const QByteArray again = encoded(*answer);
            QVERIFY(decodedAnswer(again, Call::ContentOf));
        }
        QVERIFY(survived > 0);
    }
};

QTEST_GUILESS_MAIN(ProtocolTest)
#include "protocoltest.moc"
