// SPDX-License-Identifier: Apache-2.0
#include "store/cache/glances.h"
#include "store/cache/looking.h"
#include "store/houserules/houserulerecords.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Glance glanceOf(const QString &path, qint64 seenAt = 1)
{
    return {path, {}, {12, 34}, u"tessel.example"_s, {1, 0xFFFF'FFFF'FFFF'FFFF}, u"basis"_s, 5, seenAt};
}

LookTask taskFor(const QString &path, bool countStops)
{
    return {path, {QString()}, {}, countStops};
}

} // namespace

class GlancesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptIsThereInTheNextProgram()
    {
        const QTemporaryDir folder;
        Glances(folder.path()).keep({glanceOf(u"/a.txt"_s), glanceOf(u"/b.txt"_s)});
        QList<Glance> all = Glances(folder.path()).all();
        std::sort(all.begin(), all.end(), [](const Glance &a, const Glance &b) { return a.path < b.path; });
        QCOMPARE(all, (QList<Glance>{glanceOf(u"/a.txt"_s), glanceOf(u"/b.txt"_s)}));
    }

    void aLaterGlanceTakesThePlaceOfAnEarlierOne()
    {
        const QTemporaryDir folder;
        Glances glances(folder.path());
        glances.keep({glanceOf(u"/a.txt"_s)});
        Glance later = glanceOf(u"/a.txt"_s);
        later.stops = 2;
        glances.keep({later});
        QCOMPARE(glances.all(), QList<Glance>{later});
    }

    void aMovedFileKeepsWhatIsKnownOfIt()
    {
        const QTemporaryDir folder;
        Glances glances(folder.path());
        glances.keep({glanceOf(u"/a.txt"_s)});
        glances.move(u"/a.txt"_s, u"/b.txt"_s);
        QCOMPARE(glances.all(), QList<Glance>{glanceOf(u"/b.txt"_s)});
    }

    void theOldestAreForgotten()
    {
        const QTemporaryDir folder;
        Glances glances(folder.path());
        glances.keep({glanceOf(u"/a.txt"_s, 1), glanceOf(u"/b.txt"_s, 2), glanceOf(u"/c.txt"_s, 3)});
        glances.forgetAllBut(2);
        QStringList paths;
        for (const Glance &glance : glances.all())
            paths.append(glance.path);
        paths.sort();
        QCOMPARE(paths, (QStringList{u"/b.txt"_s, u"/c.txt"_s}));
    }

    void aFolderThatCannotBeWrittenHoldsNothing()
    {
        Glances glances(u"/proc/none"_s);
        glances.keep({glanceOf(u"/a.txt"_s)});
        QVERIFY(glances.all().isEmpty());
    }

    void theSourceIsTheSiteElseTheFolder()
    {
        QCOMPARE(sourceNameOf(u"tessel.example"_s, u"/in/osk/a.txt"_s), u"tessel.example"_s);
        QCOMPARE(sourceNameOf({}, u"/in/osk/a.txt"_s), u"osk"_s);
    }

    void aLookCountsTheStopsThatOpeningShows()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        session->setAnalysis(analyze(session->article()));
        const LookResult result = look(taskFor(desk.file(), true), LookKnowledge());
        QCOMPARE(result.glances.size(), 1);
        QVERIFY(!session->runs().isEmpty());
        QCOMPARE(result.glances.first().stops, static_cast<int>(session->runs().size()));
        QCOMPARE(result.glances.first().lines, lineHashesOf(session->article()));
        QCOMPARE(result.glances.first().basis, LookKnowledge().basisFor(result.glances.first().source));
    }

    void aFileThatBearsItsStampIsNotReadForItsLines()
    {
        const StoreFixture desk;
        LookTask task = taskFor(desk.file(), false);
        const LookResult first = look(task, LookKnowledge());
        QVERIFY(!first.isSame);
        QCOMPARE(first.glances.first().stops, -1);
        task.stamp = first.stamp;
        QVERIFY(look(task, LookKnowledge()).isSame);
        desk.write(desk.bytes() + "\nOne more line.");
        QVERIFY(!look(task, LookKnowledge()).isSame);
    }

    void aFileThatCannotBeReadHasNeitherLinesNorStops()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"empty.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const LookResult result = look(taskFor(file.fileName(), true), LookKnowledge());
        QCOMPARE(result.glances.size(), 1);
        QVERIFY(result.glances.first().lines.isEmpty());
        QCOMPARE(result.glances.first().stops, -1);
        QVERIFY(!result.glances.first().basis.isEmpty()); // or it would be looked into for ever
    }

    void eachArticleOfAFileIsLookedInto()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"all.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\":\"one\",\"text\":\"The first story.\",\"url\":\"https://tessel.example/1\"}\n"
                   "{\"id\":\"two\",\"text\":\"The second story.\",\"url\":\"https://osk.example/2\"}\n");
        file.close();
        const LookResult result = look({file.fileName(), {u"two"_s, u"one"_s}, {}, false}, LookKnowledge());
        QCOMPARE(result.glances.size(), 2);
        QCOMPARE(result.glances.at(0).record, u"two"_s);
        QCOMPARE(result.glances.at(0).source, u"osk.example"_s);
        QCOMPARE(result.glances.at(1).source, u"tessel.example"_s);
        QVERIFY(result.glances.at(0).lines != result.glances.at(1).lines);
    }

    void otherKnowledgeHasAnotherName()
    {
        const auto rules = HouseRules::compile({HouseRule{u"A line"_s}}).value();
        RecurringLines lines;
        for (int i = 0; i < 4; ++i)
            lines.add(u"osk"_s, {7});
        RecurringLines more = lines;
        more.add(u"osk"_s, {7}); // more often, and still the same line
        const QString plain = LookKnowledge({}, {}).basisFor(u"osk"_s);
        const QString recurring = LookKnowledge({}, lines).basisFor(u"osk"_s);
        QVERIFY(plain != LookKnowledge(rules, {}).basisFor(u"osk"_s));
        QVERIFY(plain != recurring);
        QCOMPARE(LookKnowledge({}, lines).basisFor(u"elsewhere"_s), plain);
        QCOMPARE(LookKnowledge({}, more).basisFor(u"osk"_s), recurring);
    }
};

QTEST_GUILESS_MAIN(GlancesTest)
#include "glancestest.moc"
