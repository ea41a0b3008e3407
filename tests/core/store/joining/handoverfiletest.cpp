// SPDX-License-Identifier: Apache-2.0
#include "store/joining/handoverfile.h"

#include "store/database/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

HandedArticle harbour()
{
    HandedArticle article;
    article.path = u"/desk/harbour.txt"_s;
    article.title = u"Harbour"_s;
    article.state = QueueState::Exported;
    article.place = {12, 3};
    HandedReading reading{"The harbour.\n", u"{}"_s, sha256(u"The harbour.\n"_s), {}, {}};
    reading.steps.append({u"M. Lund"_s, 1000, {QJsonObject{{"id"_L1, u"00"_s}}}});
    article.readings.append(reading);
    HandedEdition handed;
    handed.edition.number = 1;
    handed.edition.rawHash = sha256(reading.bytes);
    handed.edition.exported = "The harbour.";
    handed.edition.exportedHash = sha256(handed.edition.exported);
    handed.edition.editor = u"A. Berg"_s;
    HandedExport page;
    page.record = {0, u"/out/harbour.html"_s, u"html"_s, u"A. Berg"_s, 2000, sha256(QByteArray("<p>"))};
    page.bytes = "<p>";
    handed.exports.append(page);
    article.editions.append(handed);
    return article;
}

/// The article's line with a member of it, or of what a path of names leads to, made another.
QByteArray lineWith(const QStringList &path, const QJsonValue &value)
{
    const auto set = [&](const auto &self, const QJsonValue &inside, qsizetype depth) -> QJsonValue {
        if (depth == path.size())
            return value;
        bool isIndex = false;
        const int index = path.at(depth).toInt(&isIndex);
        if (isIndex) {
            QJsonArray array = inside.toArray();
            array[index] = self(self, array.at(index), depth + 1);
            return array;
        }
        QJsonObject object = inside.toObject();
        object[path.at(depth)] = self(self, object.value(path.at(depth)), depth + 1);
        return object;
    };
    const QJsonObject object = QJsonDocument::fromJson(lineOf(harbour())).object();
    return QJsonDocument(set(set, object, 0).toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

class HandOverFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const HandOverHead head{u"M. Lund"_s, 1'700'000'000'000};
        QCOMPARE(handOverHeadFrom(headLine(head)), head);
        QCOMPARE(articlesBefore(endLine(7)), 7);
        const HandedArticle article = harbour();
        const QByteArray line = lineOf(article);
        QCOMPARE(line.count('\n'), 1);
        const Result<HandedArticle> read = handedArticleFrom(line);
        QVERIFY2(read, qUtf8Printable(read ? QString() : read.sentence()));
        QCOMPARE(lineOf(*read), line);
        QCOMPARE(read->place, article.place);
        QCOMPARE(read->editions.first().exports.first().bytes, "<p>"_ba);
    }

    void whatIsNoHeadOrEnd()
    {
        QVERIFY(!handOverHeadFrom("{}"));
        QVERIFY(!handOverHeadFrom("a text"));
        QVERIFY(!handOverHeadFrom(R"({"bluepencil_hand_over":2,"editor":"M. Lund"})"));
        QVERIFY(!handOverHeadFrom("{\"bluepencil_hand_over\":1,\"editor\":\"M.\\nLund\"}"));
        QVERIFY(!articlesBefore(R"({"articles":-1})"));
        QVERIFY(!articlesBefore(lineOf(harbour())));
    }

    void whatHasToBeRefused_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value) {
            QTest::newRow(name) << path.split(u'.') << value;
        };
        row("a name that is no place", u"path"_s, u"harbour.txt"_s);
        row("a name with a line in it", u"path"_s, u"/desk/a\nb"_s);
        row("a name without an end", u"path"_s, QString(u"/"_s + QString(5000, u'x')));
        row("no text", u"readings"_s, QJsonArray());
        row("a text that is none", u"readings.0"_s, 12);
        row("other bytes", u"readings.0.bytes"_s, QString::fromLatin1(QByteArray("Another").toBase64()));
        row("bytes that are none", u"readings.0.bytes"_s, u"§§§"_s);
        row("an editor who turns the line round", u"readings.0.steps.0.editor"_s, u"M. \u202eLund"_s);
        row("an editor without an end", u"readings.0.steps.0.editor"_s, QString(1000, u'x'));
        row("an edition of no text", u"editions.0.reading"_s, 7);
        row("an edition of less than none", u"editions.0.reading"_s, -1);
        row("an edition of other bytes", u"editions.0.raw_hash"_s, QString(64, u'0'));
        row("an edition that is not what was approved", u"editions.0.exported"_s, u"AAAA"_s);
        row("decisions that are none", u"editions.0.decisions"_s, QJsonArray{1});
        row("a file that is not what was written", u"editions.0.exports.0.bytes"_s, u"AAAA"_s);
    }
    void whatHasToBeRefused()
    {
        QFETCH(const QStringList, path);
        QFETCH(const QJsonValue, value);
        const Result<HandedArticle> read = handedArticleFrom(lineWith(path, value));
        QVERIFY(!read);
        QVERIFY(!read.sentence().isEmpty());
    }

    void whatIsNoJson()
    {
        const QByteArray line = lineOf(harbour());
        for (qsizetype end = 0; end < line.size() - 2; end += 7)
            QVERIFY(!handedArticleFrom(line.first(end)));
        QVERIFY(!handedArticleFrom(QByteArray(100'000, '[')));
    }
};

QTEST_GUILESS_MAIN(HandOverFileTest)
#include "handoverfiletest.moc"
