// SPDX-License-Identifier: Apache-2.0
#include "formats/formats.h"
#include "formats/packing/zip.h"
#include "review/edits.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <sstream>

using namespace bluepencil;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const bluepencil::Format *)

namespace {

/// The small file that stands for a format: tests/core/formats/fixtures/NAME.SUFFIX.
QString fixtureOf(const Format &format)
{
    return QStringLiteral(BLUEPENCIL_FIXTURES "/%1.%2").arg(format.name, format.suffixes.front());
}

QByteArray bytesOf(const Format &format)
{
    QFile file(fixtureOf(format));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What was written, unpacked where it is an archive.
QString textIn(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK"))
        return QString::fromUtf8(bytes);
    const auto archive = ZipReader::open(bytes);
    QString text;
    const QList<QByteArray> names = archive->names();
    for (const QByteArray &name : names)
        text += QString::fromUtf8(*archive->part(name.constData(), 1'000'000));
    return text;
}

bool isWellFormed(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar());
}

bool isSentence(const QString &sentence)
{
    return !sentence.isEmpty() && sentence.front().isLower() && sentence.endsWith(u'.');
}

/// The texts, and a refusal where there is one.
QStringList textsOf(const Result<QList<RecordResult>> &records)
{
    QStringList texts;
    if (!records)
        return {records.sentence()};
    for (const RecordResult &record : *records) {
        const auto *failure = std::get_if<RecordFailure>(&record);
        texts.append(failure ? failure->sentence : std::get<Record>(record).article.text());
    }
    return texts;
}

/// What every reader promises of any bytes: articles that go further, or sentences.
bool keepsItsPromise(const Format &format, const QByteArray &bytes)
{
    const auto records = format.read(bytes, u"a"_s, {});
    if (!records)
        return isSentence(records.sentence());
    return !records->isEmpty() && std::all_of(records->begin(), records->end(), [](const RecordResult &record) {
        if (const auto *failure = std::get_if<RecordFailure>(&record))
            return isSentence(failure->sentence) && !failure->name.isEmpty();
        const Article &article = std::get<Record>(record).article;
        return !article.text().isEmpty() && isWellFormed(article.text()) && !article.origin().name.isEmpty();
    });
}

} // namespace

/// One test of the interface, run for each row of the table.
class FormatsTest : public QObject {
    Q_OBJECT

private:
    static void rows(bool (*has)(const Format &))
    {
        QTest::addColumn<const Format *>("format");
        for (const Format &format : formats()) {
            if (has(format))
                QTest::newRow(format.name.data()) << &format;
        }
    }
    static void readers()
    {
        rows([](const Format &f) { return f.read != nullptr; });
    }
    static void writers()
    {
        rows([](const Format &f) { return f.write != nullptr; });
    }

private Q_SLOTS:
    void everyRowHasItsWords_data()
    {
        rows([](const Format &) { return true; });
    }
    void everyRowHasItsWords()
    {
        QFETCH(const Format *, format);
        QVERIFY(!format->name.isEmpty());
        QVERIFY(!titleOf(*format).isEmpty());
        QVERIFY(!format->suffixes.front().isEmpty());
        QVERIFY(format->read || format->write);
        QVERIFY(format->read || (!format->sniff && !format->split && !format->holdsRecords));
        for (const QLatin1StringView suffix : format->suffixes)
            QCOMPARE(QString(suffix), QString(suffix).toLower());
    }

    void noNameAndNoSuffixMeansTwoThings()
    {
        QSet<QString> names;
        QSet<QString> suffixes;
        for (const Format &format : formats()) {
            QVERIFY(!names.contains(format.name));
            names.insert(format.name);
            for (const QLatin1StringView suffix : format.suffixes) {
                if (suffix.isEmpty() || !format.read)
                    continue;
                QVERIFY2(!suffixes.contains(suffix), suffix.data());
                suffixes.insert(suffix);
            }
        }
    }

    void knowsItsOwnFilesAndNoOther_data() { readers(); }
    void knowsItsOwnFilesAndNoOther()
    {
        QFETCH(const Format *, format);
        QVERIFY2(!bytesOf(*format).isEmpty(), qPrintable(fixtureOf(*format)));
        QCOMPARE(candidatesFor(bytesOf(*format), {}).first()->name, format->name);
        QCOMPARE(candidatesFor(bytesOf(*format), fixtureOf(*format)).first()->name, format->name);
        for (const Format &other : formats()) {
            if (other.read && &other != format)
                QVERIFY2(candidatesFor(bytesOf(other), {}).first() != format, other.name.data());
        }
    }

    void readsItsFiles_data() { readers(); }
    void readsItsFiles()
    {
        QFETCH(const Format *, format);
        const QByteArray bytes = bytesOf(*format);
        const auto records = format->read(bytes, u"a"_s, {});
        QVERIFY2(records.ok(), qPrintable(records.ok() ? QString() : records.sentence()));
        QVERIFY(keepsItsPromise(*format, bytes));
        for (const RecordResult &record : *records)
            QVERIFY(std::holds_alternative<Record>(record));
        QCOMPARE(records->size() > 1, format->holdsRecords);
        QCOMPARE(textsOf(format->read(bytes, u"a"_s, {})), textsOf(records));
    }

    void cutsItsFilesIntoSmallOnes_data()
    {
        rows([](const Format &f) { return f.holdsRecords; });
    }
    void cutsItsFilesIntoSmallOnes()
    {
        QFETCH(const Format *, format);
        QVERIFY(format->pieces);
        const QByteArray bytes = bytesOf(*format);
        const auto pieces = format->pieces(bytes);
        QVERIFY(pieces.ok());
        const QStringList texts = textsOf(format->read(bytes, u"a"_s, {}));
        QCOMPARE(pieces->size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QCOMPARE(textsOf(format->read(pieces->at(i).bytes, u"a"_s, {})), QStringList{texts.at(i)});
            QVERIFY(pieces->at(i).line > 0);
        }
    }

    void keepsItsPromiseOfBrokenFiles_data() { readers(); }
    void keepsItsPromiseOfBrokenFiles()
    {
        QFETCH(const Format *, format);
        const QByteArray bytes = bytesOf(*format);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(keepsItsPromise(*format, bytes.first(size)), bytes.first(size).constData());
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (const char other : {'\0', '"', '\n', '{', '\xff'}) {
                QByteArray broken = bytes;
                broken[at] = other;
                QVERIFY2(keepsItsPromise(*format, broken), broken.constData());
            }
        }
        QVERIFY(!format->read({}, u"a"_s, {}).ok());
    }

    void givesPieceByPieceWhatItGivesAtOnce_data()
    {
        rows([](const Format &f) { return f.split != nullptr; });
    }
    void givesPieceByPieceWhatItGivesAtOnce()
    {
        QFETCH(const Format *, format);
        const QByteArray bytes = bytesOf(*format);
        std::istringstream stream(bytes.toStdString());
        const std::unique_ptr<FilePieces> pieces = format->split(stream, bytes.size());
        QStringList texts;
        while (const auto piece = pieces->next()) {
            QVERIFY(piece->line > 0 || piece->bytes == bytes);
            texts += textsOf(format->read(piece->bytes, u"a"_s, {}));
        }
        QCOMPARE(texts, textsOf(format->read(bytes, u"a"_s, {})));
    }

    void skipsAPieceThatIsTooLong_data() { givesPieceByPieceWhatItGivesAtOnce_data(); }
    void skipsAPieceThatIsTooLong()
    {
        QFETCH(const Format *, format);
        std::istringstream stream(bytesOf(*format).repeated(2000).toStdString());
        const auto pieces = format->split(stream, 20);
        int tooLong = 0;
        while (const auto piece = pieces->next()) {
            QVERIFY(piece->tooLong ? piece->bytes.isEmpty() : !piece->bytes.isEmpty());
            tooLong += piece->tooLong ? 1 : 0;
        }
        QVERIFY(tooLong > 0 || bytesOf(*format).size() < 64 * 1024);
    }

    void setsNoPagesWithoutTypefaces()
    {
        const Outgoing outgoing{Article(u"Up.\n"_s), u"Up.\n"_s, {}};
        for (const Format &format : formats()) {
            if (format.needsPages)
                QVERIFY(!format.write(outgoing).ok());
        }
    }

    void writesWhatGoesOut_data()
    {
        rows([](const Format &f) { return f.write && !f.needsPages && !f.holdsQuotes; });
    }
    void writesWhatGoesOut()
    {
        QFETCH(const Format *, format);
        Origin origin;
        origin.name = u"pier"_s;
        origin.title = u"A “pier” & its <keeper>"_s;
        origin.field = u"text"_s;
        const QString raw = u"Ad.\nThe pier\u00a0stands.\n"_s;
        const QByteArray record = "{\"id\": \"pier\", \"text\": \"Ad.\\nThe pier\u00a0stands.\\n\"}";
        Outgoing outgoing{Article(raw, origin), u"The pier\u00a0stands.\n"_s, u"pier"_s, record};
        const Signature by{u"M. Lund"_s, 1};
        QVERIFY(outgoing.review.apply(cutOwn({}, outgoing.article, Span(0, 4), CutReason::Unsaid, by)).ok());
        const auto bytes = format->write(outgoing);
        QVERIFY2(bytes.ok(), qPrintable(bytes.ok() ? QString() : bytes.sentence()));
        QVERIFY(textIn(*bytes).contains(u"The pier\u00a0stands."_s));
        QCOMPARE(textIn(*bytes).contains(u"Ad."_s), format->showsChanges);
        if (format->showsChanges)
            QVERIFY(textIn(*bytes).contains(u"M. Lund"_s));
        QCOMPARE(*format->write(outgoing), *bytes);
    }

    void aChangeOfAnotherTextIsNotShown()
    {
        Outgoing outgoing{Article(u"Up.\n"_s), u"Up.\n"_s, {}, {}};
        const Article longer(u"Up and down.\n"_s);
        QVERIFY(outgoing.review.apply(cutOwn({}, longer, Span(2, 11), CutReason::Unsaid, {u"M. Lund"_s, 1})).ok());
        for (const Format &format : formats()) {
            if (format.showsChanges)
                QVERIFY(!format.write(outgoing).ok());
        }
    }

    void saysWhatCannotBeHeld()
    {
        const Outgoing outgoing{Article(u"A\u0001b\u000bc.\n"_s), u"A\u0001b\u000bc.\n"_s, {}, {}};
        const Format &word = *writableFormat(u"docx");
        QVERIFY2(word.loss(outgoing).startsWith(u"2 characters"_s), qPrintable(word.loss(outgoing)));
        QVERIFY(textIn(*word.write(outgoing)).contains(u"A\ufffdb\ufffdc."_s));
        QVERIFY(word.loss({Article(u"A.\n"_s), u"A.\n"_s, {}, {}}).isEmpty());
    }

    void goesByNameOrSuffix()
    {
        QCOMPARE(readableFormat(u"jsonl")->name, "jsonl"_L1);
        QCOMPARE(readableFormat(u"NDJSON")->name, "jsonl"_L1);
        QCOMPARE(writableFormat(u"txt")->name, "text"_L1);
        QVERIFY(!readableFormat(u"wax"));
        QVERIFY(!readableFormat(u""));
        QVERIFY(!writableFormat(u"auto"));
        QCOMPARE(readableFormatOf(u"/a.b/Tide.JSON")->name, "json"_L1);
        QVERIFY(!readableFormatOf(u"/a.json/tide"));
        QVERIFY(!readableFormatOf(u".json"));
        QCOMPARE(writableFormatOf(u"tide.txt"), &plainText());
    }

    void tellsWhatAFileMayBe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::newRow("prose") << QByteArray("The tide rose.\n") << u"a.txt"_s << u"text"_s;
        QTest::newRow("an advertisement mark first") << QByteArray("[ad_1]\nThe tide.") << u"a.txt"_s << u"text"_s;
        QTest::newRow("a brace first") << QByteArray("{sic} The tide.") << u"a"_s << u"text"_s;
        QTest::newRow("a list of numbers") << QByteArray("[1, 2]") << u"a.txt"_s << u"text"_s;
        QTest::newRow("record") << QByteArray("{\"text\":\n\"x\"}") << u"a.txt"_s << u"json"_s;
        QTest::newRow("list of records") << QByteArray("\n [{\"text\": \"x\"}]") << u"a"_s << u"json"_s;
        QTest::newRow("record with a mark") << QByteArray("\xef\xbb\xbf{\n\"text\": \"x\"}") << u"a"_s << u"json"_s;
        QTest::newRow("record lines") << QByteArray("{\"text\": \"x\"}\n{\"text\": \"y\"}\n") << u"a"_s << u"jsonl"_s;
        QTest::newRow("one record on one line") << QByteArray("{\"text\": \"x\"}") << u"a"_s << u"jsonl"_s;
        QTest::newRow("a record longer than what is looked at")
            << QByteArray("{\"text\": \"" + QByteArray(headSize, 'x')).first(headSize) << u"a"_s << u"jsonl"_s;
        QTest::newRow("a record cut short") << QByteArray("{\"text\": \"x") << u"a.txt"_s << u"json"_s;
        QTest::newRow("the second line is bad") << QByteArray("{\"text\": \"x\"}\n{\"te") << u"a.json"_s << u"jsonl"_s;
        QTest::newRow("broken, but named .json") << QByteArray("{\"text\": \"x\",\n}") << u"a.JSON"_s << u"json"_s;
        QTest::newRow("broken, but named .jsonl") << QByteArray("{\"te\n{}") << u"a.jsonl"_s << u"jsonl"_s;
        QTest::newRow("nothing, no name") << QByteArray() << QString() << u"text"_s;
    }
    void tellsWhatAFileMayBe()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, format);
        QCOMPARE(QString(candidatesFor(bytes, name).first()->name), format);
    }

    void listsWhatCanBeOpened()
    {
        QVERIFY(mayHoldArticles(u"tide.jsonl"));
        QVERIFY(mayHoldArticles(u"tide"));
        QVERIFY(mayHoldArticles(u"TIDE.TXT"));
        QVERIFY(!mayHoldArticles(u"tide.png"));
        QVERIFY(filtersForReading().first().contains(u"*.ndjson"_s));
        QVERIFY(filtersForReading().contains(u"JSON (*.json *.ninjs)"_s));
        QVERIFY(filtersForReading().last().contains(u"(*)"_s));
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formatstest.moc"
