// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include <QFile>
#include <QTest>

using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

QString harbourTalks()
{
    QFile file(QStringLiteral(BLUEPENCIL_SAMPLES) + u"/harbour-talks.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isCut(const QJsonValue &finding)
{
    return QStringList{u"ad_marker"_s, u"boilerplate"_s, u"duplicate"_s}.contains(finding["kind"_L1].toString());
}

QString textOf(const QString &text, const QJsonValue &place)
{
    const qsizetype start = place["start"_L1].toInteger();
    return text.sliced(start, place["end"_L1].toInteger() - start);
}

QJsonValue relatedOf(const QJsonValue &finding, QLatin1StringView role)
{
    const QJsonArray related = finding["related"_L1].toArray();
    for (const QJsonValue item : related) {
        if (item["role"_L1].toString() == role)
            return item;
    }
    return {};
}

} // namespace

class AnalyzeCommandTest : public QObject {
    Q_OBJECT

private:
    const QString m_text = harbourTalks();
    const Ended m_ended = runCli({u"analyze"_s, QStringLiteral(BLUEPENCIL_SAMPLES) + u"/harbour-talks.txt"_s});

private Q_SLOTS:
    void findsTheSevenCutsOfTheSample()
    {
        QCOMPARE(m_ended.status, 0);
        QStringList cuts;
        const QJsonArray findings = m_ended.findings();
        for (const QJsonValue finding : findings) {
            if (isCut(finding))
                cuts.append(finding["category"_L1].toString() + u": "_s +
                            textOf(m_text, finding).section(u' ', 0, 2).section(u'\n', 0, 0));
        }
        QCOMPARE(cuts, (QStringList{u"shortcode: [ad_1]"_s, u"promo: For the day's"_s, u"fragment: eal longer than"_s,
                                    u"exact: “My own mother"_s, u"related: Read more:"_s, u"shortcode: [ad_2]"_s,
                                    u"source_link: Source link"_s}));
    }

    void namesWhatStays()
    {
        const QJsonArray findings = m_ended.findings();
        int repeats = 0;
        for (const QJsonValue finding : findings) {
            if (finding["kind"_L1].toString() != "duplicate"_L1)
                continue;
            ++repeats;
            const QJsonValue original = relatedOf(finding, "original"_L1);
            QCOMPARE(textOf(m_text, original), textOf(m_text, finding));
            QVERIFY(original["end"_L1].toInteger() <= finding["start"_L1].toInteger());
        }
        QCOMPARE(repeats, 2);
    }

    void saysWhichCutAQuoteLiesWithin()
    {
        const QJsonArray findings = m_ended.findings();
        QSet<QString> cuts;
        for (const QJsonValue finding : findings) {
            if (isCut(finding))
                cuts.insert(finding["id"_L1].toString());
        }
        int within = 0;
        for (const QJsonValue finding : findings) {
            const QJsonValue cut = relatedOf(finding, "within"_L1);
            if (finding["kind"_L1].toString() != "quote"_L1 || !cut.isObject())
                continue;
            ++within;
            QVERIFY(cuts.contains(cut["id"_L1].toString()));
        }
        QCOMPARE(within, 2);
    }

    void everyFindingIsWhole()
    {
        const QJsonArray findings = m_ended.findings();
        QVERIFY(!findings.isEmpty());
        const QStringList keys = {u"id"_s, u"kind"_s, u"category"_s, u"rule"_s, u"reason"_s};
        for (const QJsonValue finding : findings) {
            for (const QString &key : keys)
                QVERIFY2(!finding[key].toString().isEmpty(), qPrintable(key));
            QVERIFY(finding["start"_L1].toInteger() < finding["end"_L1].toInteger());
            QVERIFY(finding["end"_L1].toInteger() <= m_text.size());
            QCOMPARE(finding.toObject().contains("name"_L1), finding["kind"_L1].toString() == "attribution"_L1);
        }
    }

    void countsInEachUnit_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("start");
        QTest::newRow("utf16") << u"utf16"_s << 76 << 69;
        QTest::newRow("codepoint") << u"codepoint"_s << 75 << 68;
        QTest::newRow("byte") << u"byte"_s << 79 << 72;
    }

    void countsInEachUnit()
    {
        QFETCH(QString, unit);
        QFETCH(int, length);
        QFETCH(int, start);
        const Ended ended = runCli({u"analyze"_s, u"--offsets"_s, unit},
                                   "The café 😀 at Tessel was open on Friday, said its owner, Ada Quill.\n[ad_1]\n");
        QCOMPARE(ended.objects().value(0)["length"_L1].toInt(), length);
        const QJsonValue finding = ended.findings().last();
        QCOMPARE(finding["category"_L1].toString(), u"shortcode"_s);
        QCOMPARE(finding["start"_L1].toInt(), start);
        QCOMPARE(finding["end"_L1].toInt(), start + 6);
    }

    void showsOnlyTheKindsAskedFor_data()
    {
        QTest::addColumn<QString>("kinds");
        QTest::newRow("cuts") << u"ad_marker,boilerplate,duplicate"_s;
        QTest::newRow("quotes") << u"quote"_s;
        QTest::newRow("attributions") << u"attribution"_s;
    }

    void showsOnlyTheKindsAskedFor()
    {
        QFETCH(QString, kinds);
        QJsonArray expected;
        const QJsonArray findings = m_ended.findings();
        for (const QJsonValue finding : findings) {
            if (kinds.split(u',').contains(finding["kind"_L1].toString()))
                expected.append(finding);
        }
        QVERIFY(!expected.isEmpty());
        const Ended ended =
            runCli({u"analyze"_s, u"--only"_s, kinds, QStringLiteral(BLUEPENCIL_SAMPLES) + u"/harbour-talks.txt"_s});
        QCOMPARE(ended.findings(), expected);
    }
};

QTEST_GUILESS_MAIN(AnalyzeCommandTest)
#include "analyzecommandtest.moc"
