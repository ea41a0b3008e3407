// SPDX-License-Identifier: Apache-2.0
#include "store/cache/saidindex.h"

#include "store/cache/looking.h"
#include "store/database/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString three = u"There were three ships in the bay that night, and nobody saw them."_s;
const QString four = u"There were four ships in the bay that night, and nobody saw them."_s;

SaidArticle articleOf(const QString &path, const QString &words, const QString &speaker = u"Helen Marsh"_s)
{
    return {path, u""_s, {{Span(4, 90), words, speaker}}};
}

bool everywhere(const QString &, const QString &)
{
    return true;
}

} // namespace

/// Quotations that stand in several articles.
class SaidIndexTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SaidIndex> m_index;

    [[nodiscard]] QStringList files(const SaidArticle &article) const
    {
        QStringList paths;
        for (const SaidElsewhere &each : m_index->elsewhere(article, everywhere))
            paths.append(each.path);
        return paths;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_index = std::make_unique<SaidIndex>(m_folder->path());
    }
    void cleanup() { m_index.reset(); }

    void findsOtherWordsAndAnotherSpeakerInBoth()
    {
        const QList<SaidArticle> articles{articleOf(u"a.txt"_s, three), articleOf(u"b.txt"_s, four),
                                          articleOf(u"c.txt"_s, three, u"Tomas Berg"_s),
                                          articleOf(u"d.txt"_s, three, u"Marsh"_s)};
        m_index->keep(articles);
        const QList<SaidElsewhere> found = m_index->elsewhere(articles.first(), everywhere);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first(), (SaidElsewhere{articles.first().said.first(), u"b.txt"_s, u""_s,
                                               articles.at(1).said.first(), SaidDifference::OtherWords}));
        QCOMPARE(found.last().difference, SaidDifference::OtherSpeaker);
        QCOMPARE(found.last().path, u"c.txt"_s);
        QVERIFY(files(articles.at(1)).contains(u"a.txt"_s));
        QVERIFY(files(articles.at(2)).contains(u"a.txt"_s));
        const auto onlyB = [](const QString &path, const QString &) { return path == u"b.txt"_s; };
        QCOMPARE(m_index->elsewhere(articles.first(), onlyB).size(), 1);
    }

    void whatAnArticleSaysNowCounts()
    {
        m_index->keep({articleOf(u"b.txt"_s, four)});
        QCOMPARE(files(articleOf(u"a.txt"_s, three)), QStringList{u"b.txt"_s});
        m_index->keep({articleOf(u"b.txt"_s, three)});
        QVERIFY(files(articleOf(u"a.txt"_s, three)).isEmpty());
        m_index->keep({articleOf(u"b.txt"_s, four)});
        m_index->keep({{u"b.txt"_s, {}, {}}}); // nothing is said any more
        QVERIFY(files(articleOf(u"a.txt"_s, three)).isEmpty());
    }

    void followsAFileThatMoved()
    {
        m_index->keep({articleOf(u"b.txt"_s, four)});
        m_index->move(u"b.txt"_s, u"moved.txt"_s);
        QCOMPARE(files(articleOf(u"a.txt"_s, three)), QStringList{u"moved.txt"_s});
    }

    void isBoundedAndForgets()
    {
        QList<SaidArticle> many;
        for (int i = 0; i < 20; ++i)
            many.append(articleOf(u"%1.txt"_s.arg(i), four));
        m_index->keep(many);
        QCOMPARE(files(articleOf(u"a.txt"_s, three)).size(), 5); // enough to see it
        m_index->forgetName({u"Brook"_s});
        QCOMPARE(files(articleOf(u"a.txt"_s, three)).size(), 5);
        m_index->forgetName({u"helen marsh"_s, {}}); // where the law asks for it
        QVERIFY(files(articleOf(u"a.txt"_s, three)).isEmpty());
        m_index->keep({articleOf(u"old.txt"_s, four)});
        auto database = Database::open(m_folder->filePath(u"cache.sqlite"_s));
        QVERIFY((*database)->run(u"UPDATE said SET kept_at = 1"_s).ok());
        m_index->keep({articleOf(u"new.txt"_s, four)});
        m_index->forgetAllBut(1);
        QCOMPARE(files(articleOf(u"a.txt"_s, three)), QStringList{u"new.txt"_s});
    }

    void aDamagedRowSaysNothing()
    {
        m_index->keep({articleOf(u"b.txt"_s, four)});
        auto database = Database::open(m_folder->filePath(u"cache.sqlite"_s));
        QVERIFY((*database)->run(u"UPDATE said SET quotations = ?"_s, {QByteArray("\xff\xff\xff")}).ok());
        QVERIFY(files(articleOf(u"a.txt"_s, three)).isEmpty());
    }

    void aFolderThatCannotBeUsedKnowsNothing()
    {
        SaidIndex none(m_folder->filePath(u"not/there"_s));
        none.keep({articleOf(u"b.txt"_s, four)});
        QVERIFY(none.elsewhere(articleOf(u"a.txt"_s, three), everywhere).isEmpty());
    }

    void aLookIntoAFileTellsWhatIsSaidInIt()
    {
        const QString path = m_folder->filePath(u"harbour.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"The pier of Tessin Bay was closed on Monday.\n“%1” said Helen Marsh, who keeps the harbour.\n"_s
                       .arg(three)
                       .toUtf8());
        file.close();
        const LookResult lines = look({path, {u""_s}, {}, false}, {});
        QVERIFY(lines.said.isEmpty());
        const LookResult counted = look({path, {u""_s}, {}, true}, {});
        QCOMPARE(counted.said.size(), 1);
        QCOMPARE(counted.said.first().path, path);
        QCOMPARE(counted.said.first().said.size(), 1);
        QCOMPARE(counted.said.first().said.first().speaker, u"Helen Marsh"_s);
    }

    void differencesAmongManyArticles()
    {
        const QList<SaidArticle> articles{articleOf(u"a.txt"_s, three), articleOf(u"b.txt"_s, four),
                                          articleOf(u"c.txt"_s, three)};
        const QList<SaidTwice> found = differencesAmong(articles);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().first, 0);
        QCOMPARE(found.first().second, 1);
        QCOMPARE(found.last().first, 1);
        QCOMPARE(found.last().second, 2);
        QVERIFY(differencesAmong({}).isEmpty());
    }

    /// A phrase that a whole archive says leads nowhere, and costs nothing.
    void whatEverybodySaysIsPassedOver()
    {
        QList<SaidArticle> articles;
        for (int i = 0; i < 400; ++i)
            articles.append(articleOf(u"%1.txt"_s.arg(i), three, i == 7 ? u"Tomas Berg"_s : u"Helen Marsh"_s));
        QVERIFY(differencesAmong(articles).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SaidIndexTest)
#include "saidindextest.moc"
