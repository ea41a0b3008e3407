// SPDX-License-Identifier: Apache-2.0
#include "formats/formats.h"
#include "formats/writer/audit.h"
#include "formats/writer/htmlpage.h"
#include "formats/writer/markdown.h"
#include "formats/writer/ninjs.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/quotes/quotesheet.h"
#include "review/cleantext.h"
#include "review/edits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr int articleCount = 100;

/// Words and signs that mean something to one language or another.
QString someText(QRandomGenerator &random)
{
    static const QStringList words = {
        u"quay"_s,   u"<b>"_s,    u"&amp;"_s, u"*tide*"_s, u"# lock"_s, u"1."_s,         u"-"_s,      u"--"_s,
        u"`x`"_s,    u"[a](b)"_s, u"été"_s,   u"🚢"_s,      u"שלום"_s,   u"“so”"_s,       u"</p>"_s,   u"\\"_s,
        u"a_b_c"_s,  u"~gone~"_s, u"| a"_s,   u"=1+1"_s,   u"\u00a0"_s, u"http://a.b"_s, u"\u0001"_s, u"!"_s,
        u"\ufffe"_s, u"2) two"_s, u"\t"_s,    u"'"_s,      u"\""_s,     u"...\u00ad"_s,  u"> q"_s};
    QString text;
    for (int lines = 1 + random.bounded(6); lines > 0; --lines) {
        for (int count = random.bounded(9); count > 0; --count)
            text +=
                words.at(random.bounded(static_cast<int>(words.size()))) + (random.bounded(4) == 0 ? u""_s : u" "_s);
        text += random.bounded(5) == 0 ? u"\n\n"_s : u"\n"_s;
    }
    return text;
}

/// An article of this text with a line of junk cut.
Outgoing someArticle(QRandomGenerator &random)
{
    Origin origin;
    origin.name = u"pier %1"_s.arg(random.bounded(1000));
    for (QString *field : {&origin.title, &origin.byline, &origin.siteName})
        *field = random.bounded(3) == 0 ? QString() : someText(random).simplified();
    origin.date = random.bounded(2) == 0 ? u"2031-05-02T10:00:00Z"_s : u"May 2031"_s;
    origin.url = random.bounded(2) == 0 ? u"https://courier.example/lock?a=1&b=ü \""_s : QString();
    origin.language = random.bounded(2) == 0 ? u"nl"_s : u"<x>"_s;
    Outgoing outgoing{Article(u"[ad_1]\n"_s + someText(random), origin), {}, QJsonValue(7)};
    const Signature by{u"M. <Lund> & \"Co\""_s, 1'700'000'000'000};
    (void)outgoing.review.apply(cutOwn({}, outgoing.article, Span(0, 7), CutReason::Legal, by));
    outgoing.text = CleanText(outgoing.article, outgoing.review.cuts()).text();
    outgoing.approval = {1, by.editor, by.when, {}};
    return outgoing;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("“%s” cannot be written", qPrintable(path));
}

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// A paragraph of HTML as its words.
QString withoutTags(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(tag);
    return html.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QString found(const QString &program)
{
    return QStandardPaths::findExecutable(program);
}

} // namespace

/// Asks programs of others whether what is written is what it says it is. Where one is not installed its check is
/// skipped.
class OthersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// What a writer makes of a hundred articles, each behind this, in files of these names.
    QStringList writeAll(Result<QByteArray> (*writer)(const Outgoing &), const QString &suffix,
                         const QByteArray &behind = {})
    {
        QRandomGenerator random(14);
        QStringList files;
        for (int i = 0; i < articleCount; ++i) {
            const auto bytes = writer(someArticle(random));
            if (!bytes)
                qFatal("%s", qPrintable(bytes.sentence()));
            files.append(m_folder.filePath(u"%1.%2"_s.arg(i).arg(suffix)));
            write(files.last(), behind + *bytes);
        }
        return files;
    }

private Q_SLOTS:
    void htmlIsValid_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("page") << u"html"_s << QByteArray();
        QTest::newRow("fragment") << u"html-fragment"_s << QByteArray("<!DOCTYPE html>\n<title>Quay</title>\n");
        QTest::newRow("audit") << u"audit-page"_s << QByteArray();
    }
    void htmlIsValid()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, behind);
        const QStringList files = writeAll(writableFormat(format)->write, u"html"_s, behind);
        // The W3C's validator, where it could be had; else tidy.
        const QString validator = QStringLiteral(BLUEPENCIL_PAGE_VALIDATOR);
        if (QFile::exists(validator) && !found(u"java"_s).isEmpty()) {
            const Ran vnu = run(u"java"_s, QStringList{u"-jar"_s, validator, u"--errors-only"_s} + files);
            QVERIFY2(vnu.status == 0, qPrintable(vnu.err.left(2000)));
            return;
        }
        if (found(u"tidy"_s).isEmpty())
            QSKIP("tidy is not installed.");
        for (const QString &file : files) {
            const Ran tidy = run(u"tidy"_s, {u"-errors"_s, u"-quiet"_s, u"-utf8"_s, file});
            QVERIFY2(tidy.status == 0 || (tidy.status == 1 && !tidy.err.contains(u"Error"_s)),
                     qPrintable(file + u'\n' + tidy.err.left(2000)));
        }
    }

    void ninjsKeepsItsSchema()
    {
        if (run(u"python3"_s, {u"-c"_s, u"import jsonschema"_s}).status != 0)
            QSKIP("python3-jsonschema is not installed.");
        writeAll(&writeNinjs, u"ninjs"_s);
        const QString here = QStringLiteral(BLUEPENCIL_WRITER_TESTS);
        const Ran checked =
            run(u"python3"_s, {here + u"/others.py"_s, u"ninjs"_s, here + u"/ninjs.schema.json"_s, m_folder.path()});
        QVERIFY2(checked.status == 0, qPrintable(checked.err));
        QCOMPARE(checked.out.trimmed().toInt(), articleCount);
    }

    void markdownIsTheTextAgain()
    {
        if (found(u"cmark"_s).isEmpty())
            QSKIP("cmark is not installed.");
        QRandomGenerator random(15);
        for (int i = 0; i < articleCount; ++i) {
            Outgoing outgoing = someArticle(random);
            Origin origin;
            origin.name = u"a"_s;
            outgoing.approval = {};
            outgoing.article = Article(outgoing.article.text(), origin); // without front matter
            const Ran cmark = run(u"cmark"_s, {u"--to"_s, u"html"_s}, *writeMarkdown(outgoing));
            QCOMPARE(cmark.status, 0);
            QStringList lines;
            for (const QString &line : cmark.out.split(u'\n', Qt::SkipEmptyParts))
                lines.append(withoutTags(line).simplified());
            QStringList paragraphs;
            for (const QStringView paragraph : paragraphsOf(outgoing))
                paragraphs.append(paragraph.toString().simplified());
            QCOMPARE(lines, paragraphs);
        }
    }

    void theQuoteSheetIsReadAsItWasWritten()
    {
        if (found(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed.");
        QRandomGenerator random(16);
        QByteArray sheet = quoteSheetHeader();
        QJsonArray rows{QJsonArray::fromStringList(QString::fromUtf8(sheet).trimmed().split(u','))};
        const OffsetConverter unit(QString(), OffsetUnit::Utf16);
        for (int i = 0; i < articleCount; ++i) {
            QuoteRow row;
            row.quote = someText(random);
            row.speaker = someText(random);
            row.cue = u"said, \"so\""_s;
            row.paragraph = i;
            row.confidence = 0.5F;
            sheet += quoteRowsToCsv({row}, u"=a, b"_s, unit);
            const auto safe = [](const QString &cell) {
                const bool isFormula =
                    cell.size() > 1 && u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(cell.front());
                return isFormula ? u'\'' + cell : cell;
            };
            rows.append(QJsonArray{safe(row.quote), safe(row.speaker), row.cue, QString::number(i), u"0.5"_s,
                                   u"direct"_s, u"false"_s, u"0"_s, u"0"_s, u"'=a, b"_s});
        }
        write(m_folder.filePath(u"sheet.csv"_s), sheet);
        write(m_folder.filePath(u"rows.json"_s), QJsonDocument(rows).toJson());
        const Ran read = run(u"python3"_s, {QStringLiteral(BLUEPENCIL_WRITER_TESTS "/others.py"), u"csv"_s,
                                            m_folder.filePath(u"sheet.csv"_s), m_folder.filePath(u"rows.json"_s)});
        QVERIFY2(read.status == 0, qPrintable(read.err));
        QCOMPARE(read.out.trimmed().toInt(), articleCount + 1);
    }
};

QTEST_GUILESS_MAIN(OthersTest)
#include "otherstest.moc"
