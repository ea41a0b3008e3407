// SPDX-License-Identifier: Apache-2.0
#include "store/cache/cache.h"

#include "detect/cuts/rules/houserules.h"
#include "store/cache/analysiscodec.h"
#include "store/database/database.h"
#include "store/queue/reading.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString hash = u"5f2a"_s;

/// An analysis in which every field of every part has something to lose.
Analysis fullAnalysis(const Article &article)
{
    Analysis analysis = harbourAnalysis(article);
    Finding &finding = analysis.findings[1];
    finding.confidence = 0.8125F;
    finding.evidence = {{"cue.said", 2.5F, u"said"_s}, {"speaker.far", -0.75F, QString()}};
    finding.related = {{Role::Quote, Span(90, 120), FindingId()},
                       {Role::Antecedent, Span(70, 80), FindingId()},
                       {Role::Within, Span(95, 100), FindingId(0xfedcba9876543210ULL)}};
    finding.lines = {Span(3, 9), Span(10, 11)};
    finding.name = u"Ida Brandt \U0001F6A2"_s;
    analysis.warnings = {{WarningCode::Unbalanced, Span(4, 5), u"A mark without its partner."_s}};
    analysis.switchedOff = 3;
    analysis.people = {{u"Ida Brandt"_s, u"warden"_s, Gender::Female, {Span(90, 100), Span(110, 113)}, 2}};
    return analysis;
}

QString cacheFile(const StoreFixture &desk)
{
    return desk.folder() + u"/cache.sqlite"_s;
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class CacheTest : public QObject {
    Q_OBJECT

    const Article m_article{QString::fromUtf8(harbourArticle())};
    const Analysis m_analysis = fullAnalysis(m_article);

private Q_SLOTS:
    void givesBackWhatItKept()
    {
        const StoreFixture desk;
        QVERIFY(QDir().mkpath(desk.folder()));
        {
            Cache cache(desk.folder());
            QVERIFY(!cache.find(hash, m_article));
            cache.keep(hash, m_analysis);
            QCOMPARE(cache.find(hash, m_article), m_analysis);
        }
        Cache cache(desk.folder());
        const auto found = cache.find(hash, m_article);
        QCOMPARE(found, m_analysis);
        QCOMPARE(found->findings.at(1).id(), m_analysis.findings.at(1).id());
        QVERIFY(!cache.find(u"another"_s, m_article));
        cache.keep(hash, Analysis());
        QCOMPARE(cache.find(hash, m_article), Analysis());
    }

    void otherRulesAreAnotherAnalysis_data()
    {
        QTest::addColumn<QList<HouseRule>>("rules");
        QTest::addColumn<QString>("site");
        const HouseRule stay{u"Stay with us."_s};
        QTest::newRow("no rule") << QList<HouseRule>() << QString();
        QTest::newRow("one") << QList<HouseRule>{stay} << QString();
        QTest::newRow("other form") << QList<HouseRule>{{stay.text, HouseRule::Form::Start}} << QString();
        QTest::newRow("other action") << QList<HouseRule>{{stay.text, stay.form, HouseRule::Action::NeverCut}}
                                      << QString();
        QTest::newRow("of a site") << QList<HouseRule>{{stay.text, stay.form, stay.action, u"a.example"_s}}
                                   << QString();
        QTest::newRow("another site") << QList<HouseRule>{stay} << u"a.example"_s;
        QTest::newRow("two") << QList<HouseRule>{stay, stay} << QString();
    }

    void otherRulesAreAnotherAnalysis()
    {
        QFETCH(QList<HouseRule>, rules);
        QFETCH(QString, site);
        static QHash<QString, QString> names;
        Reading reading;
        reading.textHash = hash;
        Origin origin;
        origin.site = site;
        reading.article = Article(m_article.text(), origin);
        const auto compiled = HouseRules::compile(rules);
        QVERIFY(compiled.ok());
        CutOptions options;
        options.houseRules = *compiled;
        const QString key = analysisKey(reading, options);
        QCOMPARE(analysisKey(reading, options), key);
        QVERIFY2(!names.contains(key), qPrintable(names.value(key)));
        names.insert(key, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(key == analysisKey(reading, CutOptions()), rules.isEmpty());
        QCOMPARE(analysisKey(reading, options, u"found"_s), key);
        QVERIFY(analysisKey(reading, options, u"de"_s) != key);
        QVERIFY(analysisKey(reading, options, u"de"_s) != analysisKey(reading, options, u"other"_s));
    }

    void forgetsWhatAnotherEngineFound()
    {
        const StoreFixture desk;
        QVERIFY(QDir().mkpath(desk.folder()));
        Cache(desk.folder(), u"1"_s).keep(hash, m_analysis);
        QVERIFY(!Cache(desk.folder(), u"2"_s).find(hash, m_article));
        QVERIFY(!Cache(desk.folder(), u"1"_s).find(hash, m_article));
    }

    void aFileThatIsNoneOfOursIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no database") << QByteArray("This is no database, whatever its name says.").repeated(100);
        QTest::newRow("a torn database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, '\x7f');
    }

    void aFileThatIsNoneOfOursIsMadeAnew()
    {
        QFETCH(QByteArray, content);
        const StoreFixture desk;
        QVERIFY(QDir().mkpath(desk.folder()));
        overwrite(cacheFile(desk), content);
        Cache cache(desk.folder());
        cache.keep(hash, m_analysis);
        QCOMPARE(cache.find(hash, m_article), m_analysis);
    }

    void anotherProgramsTableIsMadeAnew()
    {
        const StoreFixture desk;
        QVERIFY(QDir().mkpath(desk.folder()));
        QVERIFY((*Database::open(cacheFile(desk)))->run(u"CREATE TABLE analysis (recipe TEXT)"_s).ok());
        Cache cache(desk.folder());
        cache.keep(hash, m_analysis);
        QCOMPARE(cache.find(hash, m_article), m_analysis);
    }

    void whereNothingCanBeWrittenNothingIsCached()
    {
        Cache cache(u"/dev/null/data"_s);
        cache.keep(hash, m_analysis);
        QVERIFY(!cache.find(hash, m_article));
    }

    void damagedBytesAreNoAnalysis()
    {
        const QByteArray sound = encoded(m_analysis);
        QCOMPARE(decodedAnalysis(sound, m_article.length()), m_analysis);
        QVERIFY(!decodedAnalysis({}, m_article.length()));
        QVERIFY(!decodedAnalysis(sound.first(sound.size() / 2), m_article.length()));
        // zlib says so each time, which is as it should be and tells nobody anything here.
        const QtMessageHandler shown =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        const auto showAgain = qScopeGuard([shown] { qInstallMessageHandler(shown); });
        QRandomGenerator random(3);
        for (int i = 0; i < 200; ++i) {
            QByteArray damaged = sound;
            const auto at = random.bounded(damaged.size());
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.bounded(8)));
            const auto analysis = decodedAnalysis(damaged, m_article.length());
            QVERIFY(!analysis || analysis == m_analysis); // a bit of zlib's that means nothing
        }
    }

    void wrongBytesThatAreWholeAreNoAnalysis()
    {
        const QByteArray plain = qUncompress(encoded(m_analysis));
        QRandomGenerator random(3);
        for (int i = 0; i < 500; ++i) {
            QByteArray wrong = plain;
            const auto at = random.bounded(wrong.size());
            wrong[at] = static_cast<char>(random.bounded(256));
            const auto analysis = decodedAnalysis(qCompress(wrong), m_article.length());
            if (!analysis)
                continue;
            for (const Finding &finding : analysis->findings)
                QVERIFY(Span(0, m_article.length()).contains(finding.span));
        }
    }

    void anAnalysisOfALongerTextIsNone() { QVERIFY(!decodedAnalysis(encoded(m_analysis), m_article.length() / 2)); }

    /// Where the law asks for a name to be forgotten, also by who reads the disk.
    void nothingIsLeftOfWhatIsForgotten()
    {
        const StoreFixture desk;
        QVERIFY(QDir().mkpath(desk.folder()));
        const QByteArray kept = encoded(m_analysis).mid(8, 32);
        const auto isOnDisk = [&] {
            QByteArray bytes;
            for (const auto &part : {u""_s, u"-wal"_s}) {
                QFile file(cacheFile(desk) + part);
                if (file.open(QIODevice::ReadOnly))
                    bytes += file.readAll();
            }
            return bytes.contains(kept);
        };
        Cache cache(desk.folder());
        cache.keep(hash, m_analysis);
        QVERIFY(isOnDisk());
        cache.forgetAll();
        QVERIFY(!cache.find(hash, m_article));
        QVERIFY(!isOnDisk());
        cache.keep(hash, m_analysis);
        QVERIFY(cache.find(hash, m_article).has_value());
    }
};

QTEST_GUILESS_MAIN(CacheTest)
#include "cachetest.moc"
