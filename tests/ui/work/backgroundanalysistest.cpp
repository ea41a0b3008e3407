// SPDX-License-Identifier: Apache-2.0
#include "work/backgroundanalysis.h"

#include <QSignalSpy>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString ferry = uR"([ad_1]
The ferry to Sallow Point will not sail on Sunday, its owners said.
“The ramp has moved by the width of a hand,” said Dorte Ahlin, who runs the line.
Read more:
Lighthouse sold to a baker
[ad_2])"_s;

const QString school = uR"(The school at Hob Lane keeps its bell.
“It is out of tune, and it is ours,” said Wynn Odell, the head.)"_s;

} // namespace

/// An article is analyzed beside the window as it would be at once.
class BackgroundAnalysisTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const Analysis> m_last;
    int m_published = 0;

    void listenTo(BackgroundAnalysis &analysis)
    {
        connect(&analysis, &BackgroundAnalysis::published, this,
                [this](const std::shared_ptr<const Analysis> &published, Progress) {
                    m_last = published;
                    ++m_published;
                });
    }

private Q_SLOTS:
    void init()
    {
        m_last.reset();
        m_published = 0;
    }

    void whatIsPublishedLastIsWhatWouldBeFoundAtOnce()
    {
        BackgroundAnalysis beside;
        listenTo(beside);
        const Article article(ferry);
        beside.start(article);
        QVERIFY(beside.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(m_last && !beside.isRunning(), 60000);
        const Analysis atOnce = analyze(article);
        QVERIFY(!atOnce.findings.isEmpty());
        QVERIFY(*m_last == atOnce);
    }

    void anotherArticleIsHeardAlone()
    {
        BackgroundAnalysis beside;
        listenTo(beside);
        for (int i = 0; i < 20; ++i)
            beside.start(Article(ferry));
        const Article last(school);
        beside.start(last);
        QTRY_VERIFY_WITH_TIMEOUT(m_last && !beside.isRunning(), 60000);
        QVERIFY(*m_last == analyze(last));
    }

    void nothingIsPublishedAfterAStop()
    {
        BackgroundAnalysis beside;
        listenTo(beside);
        beside.start(Article(ferry));
        beside.stop();
        QVERIFY(!beside.isRunning());
        QCoreApplication::processEvents();
        QCOMPARE(m_published, 0);
    }
};

QTEST_GUILESS_MAIN(BackgroundAnalysisTest)
#include "backgroundanalysistest.moc"
