// SPDX-License-Identifier: Apache-2.0
#include "store/erasure/nameremoval.h"

#include "store/custody/custody.h"
#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/erasure/erasures.h"
#include "store/erasure/retention.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const QString asked = u"Asked for on 3 May, case 7."_s;
const QString name = u"Ida Brandt"_s;

/// The quotation is another's, somebody noted why, all else is cut and approved, and it was written to a file.
void review(const StoreFixture &desk, Workspace &workspace)
{
    const auto session = desk.session(workspace);
    const Finding attribution = session->analysis().findings.at(1);
    const auto take = [&session](const QList<Change> &changes) { return session->apply(changes).ok(); };
    if (!workspace.setEditor(by.editor) ||
        !take(correctSpeaker(session->review(), attribution, u"Ida  Brandt"_s, by)) ||
        !take(remark(session->review(), session->article(), Verb::Note, attribution.span, u"ida brandt rang."_s, by)) ||
        !take(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by)))
        qFatal("not decided");
    const auto edition = approve(*session, by);
    if (!edition || !recordExport(*session, *edition, {u"/wire/a.html"_s, u"html"_s, "<p>" + edition->exported}, by))
        qFatal("not approved");
}

/// All texts of the database, whatever the column, with compressed ones unpacked.
QString everythingIn(const Workspace &workspace)
{
    QString all;
    for (const auto &statement :
         {u"SELECT changes FROM step"_s, u"SELECT editor FROM step"_s, u"SELECT decisions FROM edition"_s,
          u"SELECT reason FROM erasure"_s, u"SELECT editor FROM edition"_s, u"SELECT editor FROM export"_s}) {
        auto rows = workspace.database().run(statement);
        while (rows->next())
            all += rows->value(0).toString();
    }
    for (const auto &statement : {u"SELECT bytes FROM document WHERE bytes IS NOT NULL"_s,
                                  u"SELECT exported FROM edition"_s, u"SELECT bytes FROM written"_s}) {
        auto rows = workspace.database().run(statement);
        while (rows->next())
            all += QString::fromUtf8(qUncompress(rows->value(0).toByteArray()));
    }
    return all;
}

} // namespace

class NameRemovalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameGoesFromAllThatIsKept()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        review(desk, *workspace);
        QVERIFY(everythingIn(*workspace).contains(name));
        const auto gone = removeName(workspace->database(), {name}, asked, by);
        QVERIFY2(gone.ok(), gone.ok() ? "" : qPrintable(gone.sentence()));
        QCOMPARE(*gone, (NameRemoval{1, 2, 1, 1, 1}));
        const QString left = everythingIn(*workspace);
        QVERIFY2(!left.contains(u"brandt"_s, Qt::CaseInsensitive), qPrintable(left));
        QVERIFY(left.contains(removedName()));
        QVERIFY(left.contains(u"The harbour of Tessin Bay"_s)); // and nothing else
    }

    void thatItWasRemovedIsOnRecord()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        review(desk, *workspace);
        QVERIFY(removeName(workspace->database(), {name}, asked + u" About Ida Brandt."_s, by).ok());
        const auto custody = custodyOf(workspace->database(), u"said the harbour master, [name removed]");
        QVERIFY(custody.ok());
        QCOMPARE(custody->size(), 1);
        QCOMPARE(custody->first().bytesHash, sha256(desk.bytes())); // the hash stays
        QCOMPARE(custody->first().erasures.size(), 1);
        const Erasure &erasure = custody->first().erasures.first();
        QVERIFY(erasure.kind == ErasureKind::Name);
        QCOMPARE(erasure.editor, by.editor);
        QCOMPARE(erasure.when, by.when);
        QCOMPARE(erasure.reason, asked + u" About [name removed]."_s);
    }

    void editionsStayReadableUnderTheirHash()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        review(desk, *workspace);
        const auto before = editionsOf(*desk.session(*workspace));
        QVERIFY(removeName(workspace->database(), {name}, asked, by).ok());
        const auto source = workspace->database().value(u"SELECT id FROM source"_s)->toLongLong();
        const auto after = editionsOf(workspace->database(), source);
        QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.sentence()));
        QCOMPARE(after->first().exportedHash, before->first().exportedHash);
        QVERIFY(after->first().exported.contains("[name removed]"));
        // What was altered by anybody else is still found out.
        QVERIFY(workspace->database().run(u"UPDATE edition SET exported = ?"_s, {qCompress("forged")}).ok());
        QVERIFY(!editionsOf(workspace->database(), source).ok());
        const auto files = exportsOf(workspace->database(), source);
        const auto bytes = bytesOf(workspace->database(), files->first());
        QVERIFY(!bytes.ok());
        QVERIFY2(bytes.sentence().contains(u"removed"_s), qPrintable(bytes.sentence()));
    }

    void theFileOfTheDeskOpensAsBefore()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        review(desk, *workspace);
        QVERIFY(removeName(workspace->database(), {name}, asked, by).ok());
        const auto opened = ReviewSession::open(*workspace, desk.file());
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.sentence()));
        QVERIFY((*opened)->article().text().contains(name)); // it is no part of the record
        QVERIFY(!(*opened)->cleanText().text().contains(u"Follow our channel"_s));
    }

    void anEditorsNameGoesToo()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        review(desk, *workspace);
        QVERIFY(removeName(workspace->database(), {by.editor}, asked, by).ok());
        QVERIFY(!everythingIn(*workspace).contains(by.editor));
        const auto custody = custodyOf(workspace->database(), u"Follow our channel");
        QCOMPARE(custody->first().steps.first().editor, removedName());
    }

    void onlyWholeNamesAreMeant()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        review(desk, *workspace);
        QCOMPARE(*removeName(workspace->database(), {u"Ida Bran"_s, u"da"_s}, asked, by), NameRemoval{});
        QVERIFY(!removeName(workspace->database(), {u" "_s}, asked, by).ok());
        QVERIFY(!removeName(workspace->database(), {name}, u" "_s, by).ok());
        QVERIFY(everythingIn(*workspace).contains(name));
    }
};

QTEST_GUILESS_MAIN(NameRemovalTest)
#include "nameremovaltest.moc"
