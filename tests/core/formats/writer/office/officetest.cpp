// SPDX-License-Identifier: Apache-2.0
#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/writer/office/placedremarks.h"
#include "formats/writer/trackedtext.h"
#include "formats/writer/xmltext.h"
#include "review/returned.h"

#include "core/formats/writer/office/decidedarticle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 quickArticles = 12;
constexpr int notInstalled = 77;
constexpr int patience = 3'600'000; ///< milliseconds for all documents

/// How many articles are tried: BLUEPENCIL_OFFICE_ARTICLES for a long run.
quint32 countOfArticles()
{
    bool isNumber = false;
    const auto count = qEnvironmentVariable("BLUEPENCIL_OFFICE_ARTICLES").toUInt(&isNumber);
    return isNumber ? count : quickArticles;
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    for (const auto &value : list.toArray())
        strings.append(value.toString());
    return strings;
}

/// Who changed something, when and why, as “author|time|reason”.
QSet<QString> signaturesOf(const Outgoing &article)
{
    const office::TrackedText text = office::trackedText(article.article, article.review);
    QSet<QString> signatures;
    const auto add = [&](qsizetype change) {
        if (change < 0)
            return;
        const Decision &decision = text.changes.at(change).decision;
        const QString author = decision.editor.isEmpty() ? u"Bluepencil"_s : decision.editor;
        signatures.insert(QStringList{author, office::localTime(decision.when), office::whyOf(decision)}.join(u'|'));
    };
    for (const office::TrackedParagraph &paragraph : text.paragraphs) {
        for (const office::TrackedPiece &piece : paragraph.pieces)
            add(piece.change);
        add(paragraph.endChange);
    }
    return signatures;
}

/// The same as it was read: in an OpenDocument the reason is the change's own, in a Word file it is a comment.
QSet<QString> signaturesIn(const QJsonObject &seen)
{
    QSet<QString> signatures;
    for (const auto &change : seen["changes"_L1].toArray())
        signatures.insert(stringsOf(change).sliced(1).join(u"|"_s).trimmed());
    return signatures;
}

QSet<QString> withoutReasons(const QSet<QString> &signatures)
{
    QSet<QString> bare;
    for (const QString &signature : signatures)
        bare.insert(signature.left(signature.lastIndexOf(u'|') + 1));
    return bare;
}

/// The reasons, each once.
QSet<QString> reasonsOf(const QSet<QString> &signatures)
{
    QSet<QString> reasons;
    for (const QString &signature : signatures)
        reasons.insert(signature.sliced(signature.lastIndexOf(u'|') + 1));
    reasons.remove({});
    return reasons;
}

QSet<QString> commentsIn(const QJsonObject &seen)
{
    QSet<QString> reasons;
    for (const auto &comment : seen["comments"_L1].toArray()) {
        const QStringList lines = stringsOf(comment).value(1).split(u'\n');
        reasons.unite({lines.begin(), lines.end()});
    }
    return reasons;
}

/// What is written on the article, line by line.
QSet<QString> remarksOn(const Outgoing &article)
{
    QSet<QString> lines;
    const office::TrackedText text = office::trackedText(article.article, article.review);
    const QList<office::PlacedRemark> remarks = office::placedRemarks(text, article.review);
    for (const office::PlacedRemark &remark : remarks)
        lines.unite({remark.lines.begin(), remark.lines.end()});
    return lines;
}

/// pandoc joins paragraphs with spaces of its own, and drops empty ones.
QString folded(QString text)
{
    return text.remove(QRegularExpression(u"\\s+"_s));
}

/// What pandoc reads in a Word file; nothing where it is not installed.
std::optional<QString> pandocReads(const QString &file, const QString &changes)
{
    QProcess pandoc;
    pandoc.start(u"pandoc"_s,
                 {u"--from=docx"_s, u"--to=plain"_s, u"--wrap=none"_s, u"--track-changes="_s + changes, file});
    if (!pandoc.waitForFinished(patience) || pandoc.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(pandoc.readAllStandardOutput());
}

/// Three lines cut, and a word replaced.
Outgoing sentArticle()
{
    const QString raw =
        u"Advertisement by the firm.\nThe tide rose over the pier.\nRead more at the kiosk.\nThe keeper "
        u"said that it was old.\nSource link\n"_s;
    Outgoing outgoing{Article(raw), {}, {}};
    const Signature by{u"M. Lund"_s, 1'700'000'000'000};
    Review &review = outgoing.review;
    for (const qsizetype line : {0, 2, 4})
        (void)review.apply(cutOwn(review, outgoing.article, outgoing.article.lineOf(line), CutReason::Legal, by));
    const qsizetype old = raw.indexOf(u"old"_s);
    (void)review.apply(replace(review, outgoing.article, Span(old, old + 3), u"worn"_s, by));
    outgoing.text = CleanText(outgoing.article, review.cuts(), review.replacements()).text();
    return outgoing;
}

bool isWritten(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// What other programs make of our documents.
class OfficeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<Outgoing> m_articles;

    QString fileOf(const QString &format, qsizetype article) const
    {
        return m_folder.filePath(u"%1-%2.%3"_s.arg(article).arg(format, format.first(format.indexOf(u'-'))));
    }

    QStringList filesOf(const QString &format) const
    {
        QStringList files;
        for (qsizetype i = 0; i < m_articles.size(); ++i)
            files.append(fileOf(format, i));
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (quint32 seed = 0; seed < countOfArticles(); ++seed)
            m_articles.append(DecidedArticle(seed).outgoing());
        for (const QString &name : {u"docx-tracked"_s, u"odt-tracked"_s}) {
            for (qsizetype i = 0; i < m_articles.size(); ++i) {
                const auto bytes = writableFormat(name)->write(m_articles.at(i));
                QVERIFY2(bytes.ok(), qPrintable(bytes.ok() ? QString() : bytes.sentence()));
                QFile file(fileOf(name, i));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
            }
        }
    }

    void libreOfficeReadsBothTextsAndWhoseWorkTheyAre_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("docx") << u"docx-tracked"_s;
        QTest::newRow("odt") << u"odt-tracked"_s;
    }
    void libreOfficeReadsBothTextsAndWhoseWorkTheyAre()
    {
        QFETCH(QString, format);
        QProcess office;
        office.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(BLUEPENCIL_LIBREOFFICE)} + filesOf(format));
        QVERIFY(office.waitForFinished(patience));
        if (office.exitCode() == notInstalled)
            QSKIP("libreoffice-writer and python3-uno are not installed.");
        const QByteArrayList lines = office.readAllStandardOutput().trimmed().split('\n');
        QVERIFY2(lines.size() == m_articles.size(), office.readAllStandardError().constData());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject seen = QJsonDocument::fromJson(lines.at(i)).object();
            const QByteArray which = QByteArray::number(i) + ' ' + lines.at(i);
            QVERIFY2(stringsOf(seen["accept"_L1]) == documentLines(m_articles.at(i).text), which.constData());
            QVERIFY2(stringsOf(seen["reject"_L1]) == documentLines(m_articles.at(i).article.text()), which.constData());
            const QSet<QString> signatures = signaturesOf(m_articles.at(i));
            const bool inComments = format.startsWith("docx"_L1);
            QVERIFY2(signaturesIn(seen) == (inComments ? withoutReasons(signatures) : signatures), which.constData());
            const QSet<QString> remarks = remarksOn(m_articles.at(i));
            const QSet<QString> expected = inComments ? reasonsOf(signatures).unite(remarks) : remarks;
            QVERIFY2(commentsIn(seen) == expected, which.constData());
            const QString language = m_articles.at(i).article.origin().language.section(u'-', 0, 0);
            if (!language.isEmpty())
                QVERIFY2(stringsOf(seen["languages"_L1]) == QStringList(3, language), which.constData());
        }
    }

    /// Some changes accepted there, some rejected, words added, the rest left; saved by LibreOffice and opened again.
    void whatComesBackIsADecisionToConfirm()
    {
        const Outgoing sent = sentArticle();
        QStringList files;
        for (const QString &format : {u"docx-tracked"_s, u"odt-tracked"_s}) {
            files.append(m_folder.filePath(u"sent."_s + format.first(format.indexOf(u'-'))));
            QVERIFY(isWritten(files.last(), *writableFormat(format)->write(sent)));
        }
        QProcess office;
        office.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(BLUEPENCIL_DESKWORK), u"Advertisement"_s,
                                                        u"kiosk"_s, u"keeper"_s, u" Quietly, it seems."_s} +
                                                files);
        QVERIFY(office.waitForFinished(patience));
        if (office.exitCode() == notInstalled)
            QSKIP("libreoffice-writer and python3-uno are not installed.");
        QVERIFY2(office.exitCode() == 0, office.readAllStandardError().constData());
        for (const QString &file : files) {
            const Result<Article> back = readArticle(file);
            QVERIFY2(back.ok(), qPrintable(file));
            QVERIFY(!back->warnings().isEmpty()); // that changes are still tracked in it
            const QList<ReturnedChange> changes = returnedChanges(sent.article, sent.review, back->text());
            QStringList said;
            for (const ReturnedChange &change : changes)
                said.append(QString::number(static_cast<int>(change.kind)) + u' ' + change.words);
            QCOMPARE(said, (QStringList{u"0 Read more at the kiosk."_s, u"2 worn. Quietly, it seems."_s}));
            Review review = sent.review;
            QVERIFY(review.apply(decisionsFor(changes, review, sent.article, {u"A. Berg"_s, 1'700'000'500'000})));
            const QString confirmed = CleanText(sent.article, review.cuts(), review.replacements()).text();
            QCOMPARE(confirmed.simplified(), u"The tide rose over the pier. Read more at the kiosk. "
                                             u"The keeper said that it was worn. Quietly, it seems."_s);
        }
    }

    void pandocReadsBothTexts()
    {
        if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("pandoc is not installed.");
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            const QString file = fileOf(u"docx-tracked"_s, i);
            const auto accepted = pandocReads(file, u"accept"_s);
            const auto rejected = pandocReads(file, u"reject"_s);
            QVERIFY2(accepted && rejected, qPrintable(file));
            QCOMPARE(folded(*accepted), folded(m_articles.at(i).text));
            QCOMPARE(folded(*rejected), folded(m_articles.at(i).article.text()));
        }
    }
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "officetest.moc"
