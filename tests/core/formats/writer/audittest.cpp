// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/audit.h"

#include "core/formats/writer/office/decidedarticle.h"
#include "core/formats/writer/outgoingfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// “[ad_1]” cut, “lock” called a sluice, a query on it, and a cut that was taken back.
Outgoing decided()
{
    Outgoing article = outgoing(u"The lock & its keeper.\nGone again.\n"_s);
    const auto take = [&article](const QList<Change> &changes) { (void)article.review.apply(changes); };
    const Signature by{u"M. Lund"_s, 1'700'000'000'000};
    const qsizetype lock = article.article.text().indexOf(u"lock"_s);
    const qsizetype gone = article.article.text().indexOf(u"Gone"_s);
    take(cutOwn(article.review, article.article, Span(0, 7), CutReason::Legal, by));
    take(replace(article.review, article.article, Span(lock, lock + 4), u"sluice"_s, by));
    take(remark(article.review, article.article, Verb::Note, Span(lock, lock + 4), u"As they say <there>."_s, by));
    take(cutOwn(article.review, article.article, Span(gone, gone + 4), CutReason::Taste, by));
    take(restore(article.review, article.article, Span(gone, gone + 4), by));
    article.text = CleanText(article.article, article.review.cuts(), article.review.replacements()).text();
    article.raw = "raw";
    article.approval = {2, u"Ana Sol"_s, 1'700'000'060'000, u"The keeper's name"_s};
    return article;
}

QList<QJsonObject> linesOf(const QByteArray &jsonLines)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : jsonLines.trimmed().split('\n'))
        lines.append(QJsonDocument::fromJson(line).object());
    return lines;
}

} // namespace

class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatWasApproved()
    {
        const QJsonObject head = linesOf(*writeAudit(decided())).first();
        QCOMPARE(head["edition"_L1].toInt(), 2);
        QCOMPARE(head["approved_by"_L1].toString(), u"Ana Sol"_s);
        QCOMPARE(head["approved"_L1].toString(), u"2023-11-14T22:14:20Z"_s);
        QCOMPARE(head["correction"_L1].toString(), u"The keeper's name"_s);
        QCOMPARE(head["text"_L1].toString(), u"The sluice & its keeper.\nGone again.\n"_s);
        QCOMPARE(head["raw_sha256"_L1].toString(),
                 u"d7439bee24773bcbfa2d0a97947ee36227b10d1022b1a55847e928965bb6bfde"_s);
        QCOMPARE(head["text_sha256"_L1].toString().size(), 64);
    }

    void saysOfEachDecisionWhatItDid()
    {
        const QList<QJsonObject> lines = linesOf(*writeAudit(decided()));
        QStringList said;
        for (const QJsonObject &line : lines.sliced(1)) {
            QCOMPARE(line["editor"_L1].toString(), u"M. Lund"_s);
            QCOMPARE(line["when"_L1].toString(), u"2023-11-14T22:13:20Z"_s);
            said.append(QStringList{line["decision"_L1].toString(), line["before"_L1].toString(),
                                    line["after"_L1].toString(), line["cut_reason"_L1].toString(),
                                    line["words"_L1].toString(), line["holds"_L1].toBool() ? u"holds"_s : u"no more"_s}
                            .join(u'|'));
        }
        QCOMPARE(said, (QStringList{u"own_cut|[ad_1]\n||legal||holds"_s, u"replace|lock|sluice||sluice|holds"_s,
                                    u"note|lock|sluice||As they say <there>.|holds"_s,
                                    u"own_cut|Gone|Gone|taste||no more"_s, u"restore|Gone|Gone|||holds"_s}));
    }

    void thePageIsInert()
    {
        const QString page = QString::fromUtf8(*writeAuditPage(decided()));
        for (const auto &part :
             {u"Edition 2, approved by Ana Sol, 2023-11-14T22:14:20Z."_s, u"<del>lock</del><ins>sluice</ins>"_s,
              u"<td>Cut for legal reasons.</td>"_s, u"<td>As they say &lt;there&gt;.</td>"_s})
            QVERIFY2(page.contains(part), qPrintable(page));
        QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"src="_s));
    }

    void thePageShowsLinesAsLines()
    {
        const QString page = QString::fromUtf8(*writeAuditPage(decided()));
        QVERIFY2(page.contains(u"<td>[ad_1]\n</td>"_s), qPrintable(page));
        QVERIFY2(!page.contains(QChar::ReplacementCharacter), qPrintable(page));
    }

    void aTextThatNobodyDecidedOnHasOneLine()
    {
        Outgoing article = outgoing(u"One.\n"_s);
        article.text = article.article.text();
        const QList<QJsonObject> lines = linesOf(*writeAudit(article));
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first()["edition"_L1].isNull());
    }

    void refusesDecisionsOnAnotherText()
    {
        Outgoing article = decided();
        article.text = u"Something else.\n"_s;
        QVERIFY(!writeAudit(article).ok());
        QVERIFY(!writeAuditPage(article).ok());
    }
};

QTEST_APPLESS_MAIN(AuditTest)
#include "audittest.moc"
