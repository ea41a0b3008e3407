// SPDX-License-Identifier: Apache-2.0
#include "formats/formats.h"
#include "formats/writer/outgoing.h"
#include "review/cleantext.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// So many lines, of which every tenth is cut and says why.
Outgoing decided(qsizetype lines)
{
    QString text;
    QList<Change> changes;
    for (qsizetype line = 0; line < lines; ++line) {
        const qsizetype start = text.size();
        text += u"Barge %1 waits at the quay until the lock opens, and nobody knows when; the keeper has gone home.\n"_s
                    .arg(line);
        if (line % 10 != 0)
            continue;
        Decision decision;
        decision.verb = Verb::OwnCut;
        decision.span = Span(start, text.size());
        decision.reason = u"Line %1 says what others say."_s.arg(line);
        decision.editor = u"M. Lund"_s;
        decision.when = 1'700'000'000'000 + line;
        decision.sequence = static_cast<quint64>(line) + 1;
        changes.append({DecisionId::own(Verb::OwnCut, decision.span), std::nullopt, decision});
    }
    Outgoing outgoing{Article(text), {}, {}, {}};
    (void)outgoing.review.apply(changes);
    outgoing.text = CleanText(outgoing.article, outgoing.review.cuts()).text();
    return outgoing;
}

} // namespace

/// How long a document with its changes takes, out and in. 100,000 lines are 10 MB with 10,000 changes.
class DocumentsBench : public QObject {
    Q_OBJECT

private:
    static void formatsAndSizes()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("lines");
        for (const QString &format : {u"docx"_s, u"docx-tracked"_s, u"odt"_s, u"odt-tracked"_s}) {
            for (const int lines : {10'000, 100'000, 400'000})
                QTest::addRow("%s, %d lines", qPrintable(format), lines) << format << lines;
        }
    }

private Q_SLOTS:
    void writes_data() { formatsAndSizes(); }
    void writes()
    {
        QFETCH(QString, format);
        QFETCH(int, lines);
        const Outgoing outgoing = decided(lines);
        const Format &row = *writableFormat(format);
        qsizetype size = 0;
        QBENCHMARK
        {
            size = row.write(outgoing)->size();
        }
        qInfo("%lld bytes", static_cast<long long>(size));
    }

    void reads_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("docx") << u"docx-tracked"_s;
        QTest::newRow("odt") << u"odt-tracked"_s;
    }
    void reads()
    {
        constexpr qsizetype lines = 100'000;
        QFETCH(QString, format);
        const auto bytes = writableFormat(format)->write(decided(lines));
        const Format &reader = *readableFormat(format.first(format.indexOf(u'-')));
        QBENCHMARK
        {
            QVERIFY(reader.read(*bytes, u"a"_s, {}).ok());
        }
    }
};

QTEST_GUILESS_MAIN(DocumentsBench)
#include "documentsbench.moc"
