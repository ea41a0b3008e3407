// SPDX-License-Identifier: Apache-2.0
#include "formats/formats.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/textfile.h"
#include "review/cleantext.h"
#include "store/approvals.h"
#include "store/exports.h"
#include "store/reviewedtext.h"
#include "store/reviewsession.h"
#include "store/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

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

/// Nanoseconds of this processor that a unit of the text takes, where it is written so many times and all that was
/// written is kept: a system hands out as much memory for many small files as for a large one.
double costOf(const Format &format, const Outgoing &outgoing, int times)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        QByteArrayList written;
        const std::clock_t start = std::clock();
        for (int i = 0; i < times; ++i)
            written.append(*format.write(outgoing));
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        best = std::min(best, seconds * 1e9 / static_cast<double>(outgoing.article.length() * times));
    }
    return best;
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

    /// Every writer: what a unit costs in texts of a megabyte and in one of sixty-four. Those of quotes find them
    /// first, which takes fifty times as long and is no writing: they come last.
    void isLinear_data()
    {
        QTest::addColumn<bool>("holdsQuotes");
        QTest::newRow("texts") << false;
        QTest::newRow("quotes") << true;
    }
    void isLinear()
    {
        QFETCH(bool, holdsQuotes);
        const Outgoing small = decided(10'000);
        const Outgoing large = decided(640'000);
        for (const Format &format : formats()) {
            if (!format.write || format.needsPages || format.editsSource || format.holdsQuotes != holdsQuotes)
                continue;
            const double one = costOf(format, small, 64);
            const double other = costOf(format, large, 1);
            qInfo("%s: %.1f ns a unit of 64 texts of 1 MB, %.1f of one of 64 MB, %.2f times", format.name.data(), one,
                  other, other / one);
        }
    }

    /// What the command line does: a thousand approved articles of a page or two, read, written and recorded.
    void exportsAThousand()
    {
        const QTemporaryDir folder;
        QStringList files;
        {
            const auto workspace = Workspace::open(folder.filePath(u"data"_s));
            QVERIFY(workspace.ok());
            const QByteArray article = decided(50).article.text().toUtf8();
            for (int i = 0; i < 1000; ++i) {
                QFile file(folder.filePath(u"a%1.txt"_s.arg(i)));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(article + QByteArray::number(i)) > 0);
                file.close();
                files.append(file.fileName());
                const auto session = ReviewSession::open(**workspace, file.fileName());
                QVERIFY(session.ok() && approve(**session, {u"M. Lund"_s, 1'700'000'000'000}).ok());
            }
        }
        QElapsedTimer timer;
        timer.start();
        QList<EditionFile> written;
        for (const QString &file : std::as_const(files)) {
            const auto reviewed = reviewedText(folder.filePath(u"data"_s), file);
            QVERIFY(reviewed.ok());
            Outgoing outgoing{reviewed->article, QString::fromUtf8(reviewed->text), {}, reviewed->scraped};
            outgoing.review = reviewed->review;
            const auto bytes = writableFormat(u"docx")->write(outgoing);
            QVERIFY(bytes.ok() && writeFile(file + u".docx"_s, *bytes, files).ok());
            written.append({reviewed->editionId, {file + u".docx"_s, u"docx"_s, *bytes}});
        }
        QVERIFY(recordExports(folder.filePath(u"data"_s), written, 1'700'000'500'000).ok());
        qInfo("%lld ms for a thousand", static_cast<long long>(timer.elapsed()));
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
