// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruletrial.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class RuleTrialTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<QueueEntry> m_queue;

    void add(const QString &name, const QByteArray &bytes, const QStringList &records = {QString()})
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        for (const QString &record : records) {
            QueueEntry entry;
            entry.path = file.fileName();
            entry.record = record;
            m_queue.append(entry);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        add(u"one.txt"_s, "The ferry sails.\nTide: high at six\nTide: low at noon\n");
        add(u"two.txt"_s, "The mole stands.\ntide: high at six\n");
        add(u"three.jsonl"_s,
            "{\"id\":\"a\",\"text\":\"Tide: high at six\",\"url\":\"https://osk.example/a\"}\n"
            "{\"id\":\"b\",\"text\":\"No water at all.\",\"url\":\"https://osk.example/b\"}\n",
            {u"a"_s, u"b"_s});
        QueueEntry gone;
        gone.path = m_folder.filePath(u"gone.txt"_s);
        m_queue.append(gone);
    }

    void tellsWhereARuleWouldFire_data()
    {
        QTest::addColumn<HouseRule>("rule");
        QTest::addColumn<RuleTrial>("trial");
        const QString line = u"Tide: high at six"_s;
        QTest::newRow("a line") << HouseRule{line} << RuleTrial{3, 3, {line, u"tide: high at six"_s}};
        QTest::newRow("a start") << HouseRule{u"Tide:"_s, HouseRule::Form::Start}
                                 << RuleTrial{3, 4, {line, u"Tide: low at noon"_s, u"tide: high at six"_s}};
        QTest::newRow("of one source") << HouseRule{line, HouseRule::Form::Line, HouseRule::Action::NeverCut,
                                                    u"osk.example"_s}
                                       << RuleTrial{1, 1, {line}};
        QTest::newRow("nowhere") << HouseRule{u"Fog signal"_s} << RuleTrial();
        QTest::newRow("a faulty pattern") << HouseRule{u"tide [a-"_s, HouseRule::Form::Pattern} << RuleTrial();
    }
    void tellsWhereARuleWouldFire()
    {
        QFETCH(HouseRule, rule);
        QFETCH(RuleTrial, trial);
        const RuleTrial found = tryRule(rule, m_queue);
        QCOMPARE(found.articles, trial.articles);
        QCOMPARE(found.lines, trial.lines);
        QCOMPARE(found.examples, trial.examples);
    }
};

QTEST_GUILESS_MAIN(RuleTrialTest)
#include "ruletrialtest.moc"
