// SPDX-License-Identifier: Apache-2.0
#include "store/custody/custody.h"
#include "store/custody/custodyreport.h"

#include "review/edits.h"
#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature lund{u"M. Lund"_s, 1'700'000'000'000};
const Signature berg{u"A. Berg"_s, 1'700'000'500'000};

/// The words of the suggestion of that category.
QString suggested(const ReviewSession &session, Kind kind)
{
    for (const Finding &finding : session.suggestions()) {
        if (finding.kind == kind)
            return session.article().textOf(finding.span).toString();
    }
    return {};
}

QList<Custody> custodyIn(const Workspace &workspace, const QString &words)
{
    const Result<QList<Custody>> places = custodyOf(workspace.database(), words);
    if (!places)
        qFatal("%s", qUtf8Printable(places.sentence()));
    return *places;
}

} // namespace

class CustodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChainOfWordsThatWereCut()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QString words = suggested(*session, Kind::Boilerplate);
        QVERIFY(!words.isEmpty());
        QVERIFY(session->apply(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, lund))
                    .ok());
        const Result<Edition> edition = approve(*session, berg);
        QVERIFY(edition.ok());
        const WrittenFile file{u"/wire/harbour.txt"_s, u"text"_s, edition->exported};
        QVERIFY(recordExport(*session, *edition, file, berg).ok());

        const QList<Custody> places = custodyIn(*workspace, words);
        QCOMPARE(places.size(), 1);
        const Custody &custody = places.first();
        QCOMPARE(custody.path, session->reading().path);
        QCOMPARE(custody.bytesHash, sha256(desk.bytes()));
        QCOMPARE(custody.scraped, words);
        QCOMPARE(custody.steps.size(), 1);
        QCOMPARE(custody.steps.first().editor, lund.editor);
        QVERIFY(!custody.steps.first().change.after->reason.isEmpty());
        QCOMPARE(custody.editions.size(), 1);
        QCOMPARE(custody.editions.first().fate, Fate::Removed);
        QCOMPARE(custody.editions.first().editor, berg.editor);
        QCOMPARE(custody.editions.first().files.size(), 1);
        QCOMPARE(custody.editions.first().files.first().path, file.path);
    }

    void whatWasTakenBackIsToldToo()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QString words = suggested(*session, Kind::Boilerplate);
        const QList<Change> cut =
            decide(session->review(), session->article(), session->suggestions(), Verb::Cut, lund);
        QVERIFY(session->apply(cut).ok());
        QVERIFY(session->apply(reversed(cut)).ok());
        const QList<Custody> places = custodyIn(*workspace, words);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().steps.size(), 2);
        QVERIFY(!places.first().steps.last().change.after);
        QVERIFY(places.first().editions.isEmpty());
    }

    void theEditorsOwnWordsAreFoundWhereTheyWentOut()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const Span first(0, 5);
        const QString scraped = session->article().textOf(first).toString();
        QVERIFY(
            session->apply(replace(session->review(), session->article(), first, u"Nobody scraped this"_s, lund)).ok());
        QVERIFY(approve(*session, berg).ok());
        const QList<Custody> added = custodyIn(*workspace, u"nobody   SCRAPED this"_s);
        QCOMPARE(added.size(), 1);
        QVERIFY(added.first().place.isEmpty());
        QCOMPARE(added.first().editions.first().fate, Fate::Added);
        const QList<Custody> replaced = custodyIn(*workspace, scraped);
        QVERIFY(!replaced.isEmpty());
        QCOMPARE(replaced.first().editions.first().fate, Fate::Changed);
        QCOMPARE(replaced.first().editions.first().text, u"Nobody scraped this"_s);
    }

    void whoRewroteASentenceIsFoundByWhatWentOut()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const qsizetype at = session->article().text().indexOf(u"four million"_s);
        QVERIFY(
            session->apply(replace(session->review(), session->article(), Span(at, at + 12), u"nine million"_s, lund))
                .ok());
        QVERIFY(approve(*session, berg).ok());
        const QList<Custody> places = custodyIn(*workspace, u"will cost nine million crowns"_s);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().editions.first().fate, Fate::Added);
        QCOMPARE(places.first().steps.size(), 1);
        QCOMPARE(places.first().steps.first().editor, lund.editor);
    }

    void theRuleBehindACutIsNamed()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        Finding finding = session->suggestions().first();
        finding.rule = "related.block";
        QVERIFY(session->apply(decide(session->review(), session->article(), {finding}, Verb::Cut, lund)).ok());
        const QList<Custody> places = custodyIn(*workspace, session->article().textOf(finding.span).toString());
        const QJsonObject line = QJsonDocument::fromJson(custodyJson(places).trimmed()).object();
        QCOMPARE(line["steps"_L1][0]["after"_L1]["rule"_L1].toString(), u"related.block"_s);
        QVERIFY(custodyPage(u"words"_s, places).contains("related.block"));
    }

    void anArticleWhoseBytesWerePurgedIsToldFromWhatIsLeft()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QString cut = suggested(*session, Kind::Boilerplate);
        QVERIFY(session->apply(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, lund))
                    .ok());
        QVERIFY(approve(*session, berg).ok());
        QVERIFY(workspace->database().run(u"UPDATE document SET bytes = NULL"_s).ok());

        const QList<Custody> removed = custodyIn(*workspace, cut);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!removed.first().isKept);
        QCOMPARE(removed.first().bytesHash, sha256(desk.bytes()));
        QCOMPARE(removed.first().steps.size(), 1);
        QCOMPARE(removed.first().steps.first().editor, lund.editor);
        QCOMPARE(removed.first().editions.first().fate, Fate::Removed);
        const QList<Custody> published = custodyIn(*workspace, u"Boats above ten metres"_s);
        QCOMPARE(published.size(), 1);
        QCOMPARE(published.first().editions.first().fate, Fate::Published);
        QVERIFY(custodyPage(u"words"_s, published).contains("were purged"));
    }

    void nothingForWordsThatNobodyHas()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        QVERIFY(custodyIn(*workspace, u"zeppelins over the marmalade works"_s).isEmpty());
        QVERIFY(custodyIn(*workspace, u"  "_s).isEmpty());
    }

    void theReportsSayTheSame()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const QString words = suggested(*session, Kind::Boilerplate);
        QVERIFY(session->apply(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, lund))
                    .ok());
        QVERIFY(approve(*session, berg).ok());
        const QList<Custody> places = custodyIn(*workspace, words);
        const QJsonObject line = QJsonDocument::fromJson(custodyJson(places).trimmed()).object();
        QCOMPARE(line["scraped"_L1].toString(), words);
        QCOMPARE(line["editions"_L1][0]["fate"_L1].toString(), QString(nameOf(Fate::Removed)));
        QCOMPARE(line["steps"_L1][0]["editor"_L1].toString(), lund.editor);
        const QString page = QString::fromUtf8(custodyPage(u"<img src=x>"_s, places));
        QVERIFY(page.contains(lund.editor));
        for (const QString &hash :
             {places.first().bytesHash, places.first().textHash, places.first().editions.first().hash})
            QVERIFY(page.contains(hash));
        QVERIFY(page.contains("&lt;img"_L1));
        QVERIFY(!page.contains("<img"_L1));
    }
};

QTEST_GUILESS_MAIN(CustodyTest)
#include "custodytest.moc"
