// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/office/trackedchanges.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::office;
using namespace Qt::StringLiterals;

/// What a document that was edited says of it.
class TrackedChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutThemThereIsNoWarning() { QVERIFY(TrackedChanges().warnings().isEmpty()); }

    void tellsHowManyAndByWhom()
    {
        TrackedChanges changes;
        changes.addInsertion(u"Ada Frid"_s);
        changes.addInsertion(u"Per Aho"_s);
        changes.addDeletion(u"Ada Frid"_s);
        const QList<Warning> warnings = changes.warnings();
        QCOMPARE(warnings.size(), 1);
        const QString reason = warnings.first().reason;
        QVERIFY2(reason.contains(u'2') && reason.contains(u'1'), qPrintable(reason));
        QCOMPARE(reason.count(u"Ada Frid"_s), 1);
        QCOMPARE(reason.count(u"Per Aho"_s), 1);
    }
};

QTEST_APPLESS_MAIN(TrackedChangesTest)
#include "trackedchangestest.moc"
