// SPDX-License-Identifier: Apache-2.0
#include "formats/formats.h"
#include "formats/writer/outgoing.h"
#include "review/cleantext.h"
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "support/programs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>
#include <sys/resource.h>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Every tenth line cut, for a reason of its own.
QList<Change> cutsOf(const Article &article)
{
    QList<Change> changes;
    for (qsizetype line = 0; line < article.paragraphs().size(); line += 10) {
        Decision decision;
        decision.verb = Verb::OwnCut;
        decision.span = article.lineOf(line);
        decision.reason = u"Line %1 says what others say."_s.arg(line);
        decision.editor = u"M. Lund"_s;
        decision.when = 1'700'000'000'000 + line;
        decision.sequence = static_cast<quint64>(line) + 1;
        changes.append({DecisionId::own(Verb::OwnCut, decision.span), std::nullopt, decision});
    }
    return changes;
}

/// So many lines, of which every tenth is cut and says why.
Outgoing decided(qsizetype lines)
{
    QString text;
    for (qsizetype line = 0; line < lines; ++line)
        text += u"Barge %1 waits at the quay until the lock opens, and nobody knows when; the keeper has gone home.\n"_s
                    .arg(line);
    Outgoing outgoing{Article(text), {}, {}, {}};
    (void)outgoing.review.apply(cutsOf(outgoing.article));
    outgoing.text = CleanText(outgoing.article, outgoing.review.cuts()).text();
    return outgoing;
}

/// What a text takes of the processor, in nanoseconds a unit.
struct Cost {
    double writer = 0; ///< the program's own
    double system = 0; ///< handing out memory, for the greatest part
};

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// The least of three times. All that is written is kept, no text is written twice, and each time begins with no memory
/// at hand: a system hands out as much for many small files as for a large one, and the processor has to fetch as much
/// of it.
Cost costOf(const Format &format, const QList<Outgoing> &texts)
{
    qsizetype units = 0;
    for (const Outgoing &outgoing : texts)
        units += outgoing.article.length();
    Cost best{1e9, 1e9};
    for (int round = 0; round < 3; ++round) {
        QByteArrayList written;
        malloc_trim(0);
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
        for (const Outgoing &outgoing : texts)
            written.append(*format.write(outgoing));
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        const auto between = [units](const timeval &start, const timeval &end) {
            return (secondsOf(end) - secondsOf(start)) * 1e9 / static_cast<double>(units);
        };
        const Cost cost{between(before.ru_utime, after.ru_utime), between(before.ru_stime, after.ru_stime)};
        if (cost.writer + cost.system < best.writer + best.system)
            best = cost;
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
        QList<Outgoing> small;
        for (int i = 0; i < 64; ++i)
            small.append(decided(10'000));
        const QList<Outgoing> large{decided(640'000)};
        for (const Format &format : formats()) {
            if (!format.write || format.needsPages || format.editsSource || format.holdsQuotes != holdsQuotes)
                continue;
            const Cost one = costOf(format, small);
            const Cost other = costOf(format, large);
            qInfo("%s: %.2f + %.2f ns a unit of 64 texts of 1 MB, %.2f + %.2f of one of 64 MB, %.2f times",
                  format.name.data(), one.writer, one.system, other.writer, other.system,
                  (other.writer + other.system) / (one.writer + one.system));
        }
    }

    /// A thousand approved articles of a page or two, one of its lines in ten cut, from the command line.
    void exportsAThousand()
    {
        constexpr int count = 1000;
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        const QString out = folder.filePath(u"out"_s);
        QStringList files;
        {
            const auto workspace = Workspace::open(data);
            QVERIFY(workspace.ok());
            const QByteArray article = decided(50).article.text().toUtf8();
            for (int i = 0; i < count; ++i) {
                QFile file(folder.filePath(u"a%1.txt"_s.arg(i)));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(article + QByteArray::number(i)) > 0);
                file.close();
                files.append(file.fileName());
                const auto session = ReviewSession::open(**workspace, file.fileName());
                QVERIFY(session.ok() && (*session)->apply(cutsOf((*session)->article())).ok());
                QVERIFY(approve(**session, {u"M. Lund"_s, 1'700'000'000'000}).ok());
            }
        }
        const QStringList options = {u"export"_s, u"--data-dir"_s, data, u"--format"_s, u"docx-tracked"_s, u"-j"_s,
                                     u"2"_s,      u"-o"_s,         out};
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QProcess::execute(programPath(u"bluepencil-cli"_s), options + files), 0);
        rusage used{};
        getrusage(RUSAGE_CHILDREN, &used);
        qInfo("%lld ms for a thousand, %.1f s of processors", static_cast<long long>(timer.elapsed()),
              secondsOf(used.ru_utime) + secondsOf(used.ru_stime));
        QCOMPARE(QDir(out).entryList(QDir::Files).size(), count);
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
