// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/trackedhtml.h"

#include "formats/writer/outgoing.h"
#include "review/edits.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class TrackedHtmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatGoesAndWhatComes()
    {
        Outgoing outgoing{Article(u"Ad.\n\nUp & <down> the quay.\n"_s), {}, {}};
        const Signature by{u"M. Lund"_s, 1};
        const auto apply = [&outgoing](const QList<Change> &changes) { QVERIFY(outgoing.review.apply(changes)); };
        apply(cutOwn(outgoing.review, outgoing.article, Span(0, 4), CutReason::Unsaid, by));
        apply(replace(outgoing.review, outgoing.article, Span(10, 16), u"down"_s, by));
        const QString html = trackedHtml(outgoing);
        QCOMPARE(html, u"<p><del style=\"text-decoration: line-through\">Ad.</del></p>\n"
                       u"<p>Up &amp; <del style=\"text-decoration: line-through\">&lt;down&gt;</del>"
                       u"<ins style=\"text-decoration: underline\">down</ins> the quay.</p>\n"_s);
        QCOMPARE(trackedHtml(outgoing, 10),
                 html.section(u'\n', 0, 0, QString::SectionIncludeTrailingSep) + u"<p>…</p>\n"_s);
    }
};

QTEST_APPLESS_MAIN(TrackedHtmlTest)
#include "trackedhtmltest.moc"
