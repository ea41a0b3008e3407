// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"
#include "store/houserules/houserulerecords.h"
#include "store/workspace/workspace.h"
#include "support/keptrule.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

const QString house = u"Tessel Courier, the paper with the blue masthead"_s;

/// An article of two paragraphs that no other number has.
QString articleNumber(int number)
{
    return u"The harbour master of pier %1 told the council on Monday that boat %1 will be hauled out before the first "
           "frost, and that nobody had asked about it.\n"
           "A gale took %1 of the buoys at dusk, so the crew of tender %1 set out again with ropes, lamps and a "
           "borrowed winch.\n"_s.arg(number);
}

QByteArray record(int number, const QString &text, const QString &site)
{
    return QJsonDocument(QJsonObject{{u"id"_s, number}, {u"text"_s, text}, {u"url"_s, u"https://%1/a"_s.arg(site)}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

QList<QJsonObject> findingsIn(const QJsonObject &analysis, const QString &category)
{
    QList<QJsonObject> found;
    const QJsonArray findings = analysis["findings"_L1].toArray();
    for (const QJsonValue finding : findings) {
        if (finding["category"_L1].toString() == category)
            found.append(finding.toObject());
    }
    return found;
}

} // namespace

class EnvironmentTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(name));
        return file.fileName();
    }

    /// Keeps a rule in the data folder, as the window does.
    QString dataFolderWith(const HouseRule &rule)
    {
        QString folder = m_folder.filePath(u"data"_s);
        const auto workspace = Workspace::open(folder);
        if (!workspace || !keepHouseRule((*workspace)->database(), rule, u"Ida Morrow"_s, 0))
            qFatal("cannot keep the rule");
        return folder;
    }

private Q_SLOTS:
    void init() { m_folder = QTemporaryDir(); }

    void cutsWhatAHouseRuleNames()
    {
        const QString folder = dataFolderWith({house, HouseRule::Form::Line});
        const QString file = write(u"one.txt"_s, (articleNumber(1) + house + u'\n' + articleNumber(2)).toUtf8());
        const Ended ended = runCli({u"clean"_s, u"--data-dir"_s, folder, file});
        QCOMPARE(ended.status, 0);
        QCOMPARE(QString::fromUtf8(ended.out), articleNumber(1) + articleNumber(2));
    }

    void namesTheHouseRuleInTheReason()
    {
        const QString folder = dataFolderWith({u"Tessel Courier"_s, HouseRule::Form::Start});
        const QString file = write(u"one.txt"_s, (articleNumber(1) + house).toUtf8());
        const Ended ended = runCli({u"analyze"_s, u"--data-dir"_s, folder, file});
        const auto found = findingsIn(ended.objects().value(0), u"house_rule"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0]["reason"_L1].toString().contains(u"Tessel Courier"_s));
    }

    void neverCutWinsOverTheDetectors()
    {
        const QString text = u"[ad_1]\n"_s + articleNumber(1) + u"Source link"_s;
        const QString folder = dataFolderWith({u"[ad_1]"_s, HouseRule::Form::Line, HouseRule::Action::NeverCut});
        const QString file = write(u"one.txt"_s, text.toUtf8());
        const Ended ended = runCli({u"clean"_s, u"--data-dir"_s, folder, file});
        QCOMPARE(QString::fromUtf8(ended.out), u"[ad_1]\n"_s + articleNumber(1).trimmed());
    }

    void aFileOfHouseRulesHoldsWithThoseOfTheFolder()
    {
        const QString folder = dataFolderWith({house, HouseRule::Form::Line});
        const QString rules = write(u"house-rules.txt"_s, "# Ours\ncut start *: The harbour master\n");
        const QString file = write(u"one.txt"_s, (articleNumber(1) + house + u'\n' + articleNumber(2)).toUtf8());
        const Ended ended = runCli({u"clean"_s, u"--data-dir"_s, folder, u"--rules"_s, rules, file});
        QCOMPARE(ended.status, 0);
        QVERIFY(!ended.out.contains("harbour master") && !ended.out.contains("Tessel Courier"));
        QVERIFY(ended.out.contains("borrowed winch"));
    }

    void aRuleOfTheFileTakesThePlaceOfTheFoldersOne()
    {
        const QString folder = dataFolderWith({house, HouseRule::Form::Line});
        const QString rules = write(u"house-rules.txt"_s, "never line *: " + house.toUtf8());
        const QString file = write(u"one.txt"_s, (articleNumber(1) + house).toUtf8());
        const Ended ended = runCli({u"analyze"_s, u"--data-dir"_s, folder, u"--rules"_s, rules, file});
        QCOMPARE(ended.status, 0);
        QVERIFY(findingsIn(ended.objects().value(0), u"house_rule"_s).isEmpty());
    }

    void aFileOfHouseRulesThatIsNoneIsRefused()
    {
        const QString rules = write(u"house-rules.txt"_s, "Cut the masthead.\n");
        const Ended ended = runCli({u"analyze"_s, u"--rules"_s, rules}, "One line.\n");
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("house-rules.txt") && ended.err.contains("line 1"), ended.err.constData());
    }

    void aDamagedDataFolderIsNoWrongUsage()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"damaged"_s));
        write(u"damaged/reviews.sqlite"_s, QByteArray(8192, 'x'));
        const Ended ended = runCli(
            {u"analyze"_s, u"--data-dir"_s, m_folder.filePath(u"damaged"_s), write(u"one.txt"_s, "One line.\n")});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("reviews.sqlite"), ended.err.constData());
    }

    void refusesADataFolderWithoutReviews()
    {
        const Ended ended =
            runCli({u"analyze"_s, u"--data-dir"_s, m_folder.filePath(u"typo"_s), write(u"one.txt"_s, "One line.\n")});
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.startsWith("bluepencil-cli: ") && ended.err.contains("typo"), ended.err.constData());
    }

    void learnsTheLinesThatRecurInASource_data()
    {
        QTest::addColumn<int>("articles");
        QTest::addColumn<int>("others"); ///< 0: not suggested
        QTest::newRow("in two others") << 3 << 0;
        QTest::newRow("in three others") << 4 << 3;
        QTest::newRow("in nine others") << 10 << 9;
    }
    void learnsTheLinesThatRecurInASource()
    {
        QFETCH(int, articles);
        QFETCH(int, others);
        QByteArray lines;
        for (int i = 0; i < articles; ++i)
            lines += record(i, articleNumber(i) + house, u"tessel.example"_s);
        for (int i = 0; i < 9; ++i) // another source does not count
            lines += record(100 + i, articleNumber(100 + i), u"elsewhere.example"_s);
        const Ended ended = runCli({u"analyze"_s, u"--learn-repeats"_s, write(u"all.jsonl"_s, lines)});
        QCOMPARE(ended.status, 0);
        const QList<QJsonObject> analyses = ended.objects();
        QCOMPARE(analyses.size(), articles + 9);
        for (int i = 0; i < articles; ++i) {
            const auto found = findingsIn(analyses[i], u"repeated_across_files"_s);
            QCOMPARE(found.size(), others > 0 ? 1 : 0);
            if (others > 0)
                QVERIFY2(found[0]["reason"_L1].toString().contains(QString::number(others)),
                         qUtf8Printable(found[0]["reason"_L1].toString()));
        }
    }

    void learnsFromPlainFilesAndKeepsTheOutputForAnyNumberOfThreads()
    {
        QStringList files;
        for (int i = 0; i < 5; ++i)
            files.append(write(u"%1.txt"_s.arg(i), (articleNumber(i) + house).toUtf8()));
        const Ended one = runCli(QStringList{u"analyze"_s, u"--learn-repeats"_s, u"-j"_s, u"1"_s} + files);
        const Ended four = runCli(QStringList{u"analyze"_s, u"--learn-repeats"_s, u"-j"_s, u"4"_s} + files);
        QCOMPARE(findingsIn(one.objects().value(2), u"repeated_across_files"_s).size(), 1);
        QCOMPARE(four.out, one.out);
    }

    void withoutTheOptionNothingIsLearned()
    {
        QByteArray lines;
        for (int i = 0; i < 6; ++i)
            lines += record(i, articleNumber(i) + house, u"tessel.example"_s);
        const Ended ended = runCli({u"analyze"_s, write(u"all.jsonl"_s, lines)});
        for (const QJsonObject &analysis : ended.objects())
            QVERIFY(findingsIn(analysis, u"repeated_across_files"_s).isEmpty());
    }

    void standardInputCannotBeReadTwice()
    {
        const Ended ended = runCli({u"analyze"_s, u"--learn-repeats"_s}, "One line.\n");
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("--learn-repeats"), ended.err.constData());
    }

    void anIndexOfOneRunServesTheNext()
    {
        QByteArray lines;
        for (int i = 0; i < 4; ++i)
            lines += record(i, articleNumber(i) + house, u"tessel.example"_s);
        const QString index = m_folder.filePath(u"index.jsonl"_s);
        const Ended counted = runCli({u"analyze"_s, u"--count-repeats"_s, index}, lines);
        QCOMPARE(counted.status, 0);
        QVERIFY(counted.out.isEmpty());
        // Of another article, and of one that was counted.
        const QByteArray next = record(9, articleNumber(9) + house, u"tessel.example"_s);
        const QByteArray known = record(1, articleNumber(1) + house, u"tessel.example"_s);
        const QList<QJsonObject> analyses = runCli({u"analyze"_s, u"--repeats"_s, index}, next + known).objects();
        QCOMPARE(analyses.size(), 2);
        const auto fresh = findingsIn(analyses[0], u"repeated_across_files"_s);
        QCOMPARE(fresh.size(), 1);
        QVERIFY(fresh[0]["reason"_L1].toString().contains(u"4 other"_s));
        const auto again = findingsIn(analyses[1], u"repeated_across_files"_s);
        QCOMPARE(again.size(), 1);
        QVERIFY(again[0]["reason"_L1].toString().contains(u"3 other"_s));
        // What is cut is the line and nothing else.
        const Ended cleaned = runCli({u"clean"_s, u"--repeats"_s, index, u"--input"_s, u"jsonl"_s}, next);
        QVERIFY(!cleaned.out.contains("blue masthead"));
        QVERIFY(cleaned.out.contains("borrowed winch"));
    }

    void indexesOfPartsCountAsOneOfTheWhole()
    {
        const auto part = [](int from, int end) {
            QByteArray lines;
            for (int i = from; i < end; ++i)
                lines += record(i, articleNumber(i) + house, u"tessel.example"_s);
            return lines;
        };
        const auto path = [this](const QString &name) { return m_folder.filePath(name); };
        const auto bytesOf = [&path](const QString &name) {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QString count = u"--count-repeats"_s;
        const QString repeats = u"--repeats"_s;
        QCOMPARE(runCli({u"analyze"_s, count, path(u"one"_s)}, part(0, 3)).status, 0);
        QCOMPARE(runCli({u"analyze"_s, count, path(u"two"_s)}, part(3, 5)).status, 0);
        QCOMPARE(runCli({u"analyze"_s, count, path(u"all"_s)}, part(0, 5)).status, 0);
        QCOMPARE(runCli({u"analyze"_s, count, path(u"added"_s), repeats, path(u"one"_s)}, part(3, 5)).status, 0);
        QVERIFY(!bytesOf(u"all"_s).isEmpty());
        QCOMPARE(bytesOf(u"added"_s), bytesOf(u"all"_s));
        const QByteArray next = record(9, articleNumber(9) + house, u"tessel.example"_s);
        const Ended byParts = runCli({u"analyze"_s, repeats, path(u"one"_s), repeats, path(u"two"_s)}, next);
        QVERIFY(byParts.out.contains("5 other"));
        QCOMPARE(runCli({u"analyze"_s, repeats, path(u"all"_s)}, next).out, byParts.out);
    }

    void aNeverCutRuleWinsOverAnIndex()
    {
        QByteArray lines;
        for (int i = 0; i < 6; ++i)
            lines += record(i, articleNumber(i) + house, u"tessel.example"_s);
        const QString folder = dataFolderWith({house, HouseRule::Form::Line, HouseRule::Action::NeverCut});
        const QString index = m_folder.filePath(u"index.jsonl"_s);
        QCOMPARE(runCli({u"analyze"_s, u"--count-repeats"_s, index}, lines).status, 0);
        const Ended ended = runCli({u"analyze"_s, u"--repeats"_s, index, u"--data-dir"_s, folder}, lines);
        QCOMPARE(ended.objects().size(), 6);
        QVERIFY(findingsIn(ended.objects()[0], u"repeated_across_files"_s).isEmpty());
    }

    void refusesAnIndexThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes"); ///< null: there is no file
        QTest::addColumn<int>("status");
        QTest::newRow("not there") << QByteArray() << 2;
        QTest::newRow("another file") << QByteArray("One line.\n") << 1;
    }
    void refusesAnIndexThatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const QString index = bytes.isNull() ? m_folder.filePath(u"index"_s) : write(u"index"_s, bytes);
        const Ended ended = runCli({u"analyze"_s, u"--repeats"_s, index}, "One line.\n");
        QCOMPARE(ended.status, status);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains("index"), ended.err.constData());
    }

    void countingSaysWhatItCouldNotReadAndCountsTheRest()
    {
        const QString index = m_folder.filePath(u"index.jsonl"_s);
        const Ended ended = runCli({u"analyze"_s, u"--count-repeats"_s, index, m_folder.filePath(u"none.txt"_s),
                                    write(u"one.txt"_s, articleNumber(1).toUtf8())});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.err.count("none.txt"), 1);
        QFile file(index);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"articles\":1"));
    }

    void neverWritesAnIndexOverAnInput()
    {
        const QString file = write(u"one.txt"_s, articleNumber(1).toUtf8());
        QCOMPARE(runCli({u"analyze"_s, u"--count-repeats"_s, file, file}).status, 1);
        QFile same(file);
        QVERIFY(same.open(QIODevice::ReadOnly));
        QCOMPARE(same.readAll(), articleNumber(1).toUtf8());
    }

    void aFileThatCannotBeReadIsNamedOnce()
    {
        const Ended ended = runCli({u"analyze"_s, u"--learn-repeats"_s, m_folder.filePath(u"none.txt"_s),
                                    write(u"one.txt"_s, articleNumber(1).toUtf8())});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.err.count("none.txt"), 1);
        QCOMPARE(ended.objects().size(), 1);
    }
};

QTEST_GUILESS_MAIN(EnvironmentTest)
#include "environmenttest.moc"
