// SPDX-License-Identifier: Apache-2.0
#include "detect/analyzer.h"

#include "formats/writer/analysisjson.h"
#include "review/cleantext.h"
#include "support/hostiletexts.h"
#include "text/article.h"
#include "text/decoder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260;

/// A thousand, or as many as BLUEPENCIL_DRAWINGS says.
int drawings()
{
    const int wanted = qEnvironmentVariableIntValue("BLUEPENCIL_DRAWINGS");
    return wanted > 0 ? wanted : 1000;
}

Article drawnArticle(QRandomGenerator &random)
{
    QString text = textOf(drawnShape(random), 20 + random.bounded(900));
    (void)repairUnits(text); // as every reader does
    return Article(text);
}

bool splitsAPair(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text[offset - 1].isHighSurrogate() && text[offset].isLowSurrogate();
}

bool isSound(QStringView text, Span span)
{
    return span.start() >= 0 && span.start() <= span.end() && span.end() <= text.size() &&
           !splitsAPair(text, span.start()) && !splitsAPair(text, span.end());
}

/// The text behind its first byte order marks, of which Qt's reader of JSON drops one in some strings and not in
/// others.
QStringView withoutMarks(QStringView text)
{
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    return text;
}

/// All spans that an analysis speaks of.
QList<Span> spansOf(const Analysis &analysis)
{
    QList<Span> spans;
    for (const Finding &finding : analysis.findings) {
        spans.append(finding.span);
        spans += finding.lines;
        for (const Related &related : finding.related)
            spans.append(related.span);
    }
    for (const Warning &warning : analysis.warnings)
        spans.append(warning.span);
    return spans;
}

/// True when nothing stands in the part, white space aside, that does not stand in the whole in that order: where a cut
/// closes, one space may stand that was none.
bool isSubsequence(QStringView part, QStringView whole)
{
    qsizetype at = 0;
    const auto skipSpace = [&] {
        while (at < part.size() && part[at].isSpace())
            ++at;
    };
    skipSpace();
    for (const QChar unit : whole) {
        if (at < part.size() && part[at] == unit)
            ++at;
        skipSpace();
    }
    return at == part.size();
}

QList<Span> cutsOf(const Analysis &analysis)
{
    QList<Span> cuts;
    for (const Finding &finding : analysis.findings) {
        if (finding.isCut())
            cuts.append(finding.span);
    }
    return cuts;
}

} // namespace

/// What holds of every text, however it was made. A failure names its drawing, which the seed brings back.
class HostileTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDrawnTextKeepsThePromises()
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < drawings(); ++i) {
            const Article article = drawnArticle(random);
            const Analysis analysis = analyze(article);
            const QByteArray shown = QByteArray::number(i) + ": " + article.text().left(80).toUtf8();
            for (const Span span : spansOf(analysis))
                QVERIFY2(isSound(article.text(), span), shown.constData());
            QVERIFY2(std::is_sorted(analysis.findings.begin(), analysis.findings.end(), standsBefore),
                     shown.constData());
            const QList<Span> cuts = cutsOf(analysis);
            for (qsizetype c = 0; c + 1 < cuts.size(); ++c)
                QVERIFY2(!cuts.at(c).isEmpty() && cuts.at(c).end() <= cuts.at(c + 1).start(), shown.constData());
            QCOMPARE(CleanText(article, {}).text(), article.text());
            const QString clean = CleanText(article, cuts).text();
            QVERIFY2(isSubsequence(clean, article.text()), shown.constData());
        }
    }

    void everyAnalysisIsJson()
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < drawings() / 4; ++i) {
            const Article article = drawnArticle(random);
            const Analysis analysis = analyze(article);
            for (const OffsetUnit unit : {OffsetUnit::Utf16, OffsetUnit::CodePoint, OffsetUnit::Byte}) {
                const QByteArray json = analysisToJson({}, u"drawn"_s, article, analysis, {unit, {}, true});
                QJsonParseError error;
                const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
                QVERIFY2(error.error == QJsonParseError::NoError, json.constData());
                const QString read = object["text"_L1].toString();
                QVERIFY2(withoutMarks(read) == withoutMarks(article.text()), json.constData());
            }
        }
    }

    void eightThreadsFindWhatOneDoes()
    {
        QRandomGenerator random(seed);
        std::vector<Article> articles;
        std::vector<Analysis> alone;
        for (int i = 0; i < drawings() / 10; ++i) {
            articles.push_back(drawnArticle(random));
            alone.push_back(analyze(articles.back()));
        }
        std::vector<std::vector<Analysis>> together(8);
        {
            std::vector<std::jthread> threads;
            for (std::vector<Analysis> &found : together) {
                threads.emplace_back([&articles, &found] {
                    for (const Article &article : articles)
                        found.push_back(analyze(article));
                });
            }
        }
        for (const std::vector<Analysis> &found : together)
            QVERIFY(found == alone);
    }
};

QTEST_GUILESS_MAIN(HostileTextsTest)
#include "hostiletextstest.moc"
