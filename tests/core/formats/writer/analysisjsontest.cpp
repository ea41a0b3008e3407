// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/analysisjson.h"

#include "detect/analyzer.h"
#include "text/article.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

// “😀 Up,” said Ada Quill.    UTF-16: quote 0–8, cue 9–13, speaker 14–23
const QString said = u"“😀 Up,” said Ada Quill.\n[ad_1]\n"_s;

Article saidArticle()
{
    Origin origin;
    origin.encoding = u"UTF-8"_s;
    return Article(said, origin);
}

Analysis saidAnalysis()
{
    Finding quote;
    quote.kind = Kind::Quote;
    quote.category = Category::Direct;
    quote.span = Span(0, 8);
    quote.confidence = 0.93F;
    quote.rule = "test.quote";
    Finding attribution = quote;
    attribution.kind = Kind::Attribution;
    attribution.span = Span(0, 23);
    attribution.rule = "test.attribution";
    attribution.name = u"Ada Quill"_s;
    attribution.related = {{Role::Quote, quote.span, {}}, {Role::Speaker, Span(14, 23), {}}};
    Finding marker;
    marker.kind = Kind::AdMarker;
    marker.category = Category::Shortcode;
    marker.span = Span(25, 31);
    marker.confidence = 0.98765F;
    marker.rule = "test.marker";
    quote.related = {{Role::Within, marker.span, marker.id()}};
    return {{attribution, quote, marker}, {{WarningCode::Unbalanced, Span(25, 26), u"Look."_s}, {}}};
}

/// JSON with single quotation marks, for the eye.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QJsonObject objectFor(const AnalysisJsonOptions &options)
{
    const QByteArray json = analysisToJson(u"k-1"_s, u"a.txt"_s, saidArticle(), saidAnalysis(), options);
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class AnalysisJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheContract()
    {
        const Analysis analysis = saidAnalysis();
        const QByteArray json = analysisToJson(u"k-1"_s, u"a.txt"_s, saidArticle(), analysis, {});
        QVERIFY(!json.contains('\n'));
        const QByteArray head = quoted("{'id':'k-1','source':'a.txt','encoding':'UTF-8','length':32,'language':'en',"
                                       "'languageFrom':'words','warnings':["
                                       "{'code':'unbalanced','reason':'Look.','start':25,'end':26},"
                                       "{'code':'encoding','reason':''}],'findings':[");
        QVERIFY2(json.startsWith(head), json.constData());
        const QByteArray attribution =
            quoted("{'id':'" + analysis.findings.at(0).id().toString().toLatin1() +
                   "','kind':'attribution','category':'direct','start':0,'end':23,'confidence':0.93,"
                   "'rule':'test.attribution','reason':'test.attribution.','name':'Ada Quill','related':["
                   "{'role':'quote','start':0,'end':8},{'role':'speaker','start':14,'end':23}]}");
        QVERIFY2(json.contains(attribution), json.constData());
        const QByteArray within =
            quoted("'related':[{'role':'within','id':'" + analysis.findings.at(2).id().toString().toLatin1() + "'}]}");
        QVERIFY2(json.contains(within), json.constData());
        QVERIFY2(json.contains(quoted("'confidence':0.988,")), json.constData());
        QVERIFY(QJsonDocument::fromJson(json).isObject());
    }

    void saysHowTheLanguageIsKnown()
    {
        const auto objectOf = [](const QString &text, const QString &stated) {
            Origin origin;
            origin.language = stated;
            return QJsonDocument::fromJson(analysisToJson({}, u"a.txt"_s, Article(text, origin), {}, {})).object();
        };
        const QString german = u"Die Fähre wartet am Kai, bis die Schleuse öffnet, und niemand weiß, wann das ist.\n"_s;
        const QJsonObject told = objectOf(german.repeated(5), {});
        QCOMPARE(told["language"_L1].toString(), u"de"_s);
        QCOMPARE(told["languageFrom"_L1].toString(), u"words"_s);
        const QJsonObject stated = objectOf(german.repeated(5), u"de-AT"_s);
        QCOMPARE(stated["language"_L1].toString(), u"de-AT"_s);
        QVERIFY(!stated.contains("languageFrom"_L1));
        const QJsonObject unknown = objectOf(u"Bato vuna keli soru miva tano reku bila sonu vera. "_s.repeated(20), {});
        QVERIFY(!unknown.contains("language"_L1) && !unknown.contains("languageFrom"_L1));
    }

    void countsInTheUnitAskedFor_data()
    {
        QTest::addColumn<OffsetUnit>("unit");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("speakerStart");
        QTest::newRow("utf16") << OffsetUnit::Utf16 << 32 << 14;
        QTest::newRow("codepoint") << OffsetUnit::CodePoint << 31 << 13;
        QTest::newRow("byte") << OffsetUnit::Byte << 38 << 20;
    }

    void countsInTheUnitAskedFor()
    {
        QFETCH(OffsetUnit, unit);
        QFETCH(int, length);
        QFETCH(int, speakerStart);
        const QJsonObject object = objectFor({unit, {}, false});
        QCOMPARE(object["length"_L1].toInt(), length);
        const QJsonObject attribution = object["findings"_L1].toArray().at(0).toObject();
        const QJsonObject speaker = attribution["related"_L1].toArray().at(1).toObject();
        QCOMPARE(speaker["start"_L1].toInt(), speakerStart);
        QCOMPARE(speaker["end"_L1].toInt(), speakerStart + 9);
    }

    void writesOnlyTheKindsAskedFor()
    {
        const QJsonArray findings =
            objectFor({OffsetUnit::Utf16, {Kind::Quote, Kind::AdMarker}, false})["findings"_L1].toArray();
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0)["kind"_L1].toString(), u"quote"_s);
        QCOMPARE(findings.at(1)["kind"_L1].toString(), u"ad_marker"_s);
    }

    void includesTheTextWhenAsked()
    {
        QCOMPARE(objectFor({OffsetUnit::Utf16, {}, true})["text"_L1].toString(), said);
        QVERIFY(!objectFor({}).contains("text"_L1));
    }

    void listsPeople()
    {
        Analysis analysis = saidAnalysis();
        analysis.people = {{u"Ada Frid"_s, u"Cllr"_s, Gender::Female, {Span(0, 3)}, 1},
                           {u"Bo Aho"_s, QString(), Gender::Unknown, {Span(4, 6)}, 0}};
        const QByteArray json = analysisToJson({}, u"a.txt"_s, saidArticle(), analysis, {});
        QVERIFY(
            json.contains(quoted("'people':[{'name':'Ada Frid','role':'Cllr','gender':'female','quotes':1,'mentions':"
                                 "[{'start':0,'end':3}]},{'name':'Bo Aho','quotes':0,'mentions':["
                                 "{'start':4,'end':6}]}]")));
    }

    void namesAttributionsOnly()
    {
        Analysis analysis = saidAnalysis();
        analysis.findings[0].name.clear();
        const QByteArray json = analysisToJson({}, u"a.txt"_s, saidArticle(), analysis, {});
        const QJsonArray findings = QJsonDocument::fromJson(json)["findings"_L1].toArray();
        QVERIFY(findings.at(0)["name"_L1].isNull());
        QVERIFY(!findings.at(1).toObject().contains("name"_L1));
        QVERIFY(json.startsWith(quoted("{'id':null,")));
    }
};

QTEST_APPLESS_MAIN(AnalysisJsonTest)
#include "analysisjsontest.moc"
