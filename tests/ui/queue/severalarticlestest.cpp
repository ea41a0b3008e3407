// SPDX-License-Identifier: Apache-2.0
#include "desk/queueflow.h"
#include "formats/formats.h"
#include "formats/packing/zip.h"
#include "queue/queuemodel.h"
#include "support/windowfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// A file of several articles in the window: each is one of the queue.
class SeveralArticlesTest : public QObject, protected WindowFixture {
    Q_OBJECT

    static QByteArray record(const QString &id, const QString &title)
    {
        const QJsonObject object{{u"id"_s, id}, {u"title"_s, title}, {u"text"_s, scraped}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    static QByteArray twoAndABadOne()
    {
        return record(u"pier"_s, u"Vote on the pier"_s) + "{\"id\": \"torn\"}\n" + record(u"mole"_s, {});
    }
    void openWith(const QString &file)
    {
        m_dialogs.files = {file};
        press(Qt::Key_O, Qt::ControlModifier);
    }
    [[nodiscard]] QString current() const { return m_window->desk()->queue()->current().record; }
    [[nodiscard]] QueueEntry entry(qsizetype at) const { return m_window->desk()->queue()->entries().at(at); }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void eachIsAnEntryWithItsTitle()
    {
        openWith(write(u"wire.jsonl"_s, twoAndABadOne()));
        waitForAnalysis();
        QCOMPARE(m_window->desk()->queue()->entries().size(), 3);
        QCOMPARE(shortNameOf(entry(0)), u"Vote on the pier · wire.jsonl"_s);
        QCOMPARE(shortNameOf(entry(2)), u"mole · wire.jsonl"_s);
        QCOMPARE(current(), u"pier"_s);
        QCOMPARE(session().article().text(), scraped);
    }

    void aBadOneIsMarkedAndSkipped()
    {
        openWith(write(u"wire.jsonl"_s, twoAndABadOne()));
        waitForAnalysis();
        QVERIFY2(message().contains(u"torn has no “text”"_s), qPrintable(message()));
        QCOMPARE(entry(1).state, QueueState::Unreadable);
        press(Qt::Key_N);
        QCOMPARE(current(), u"mole"_s);
        press(Qt::Key_P);
        QCOMPARE(current(), u"pier"_s);
    }

    void eachHasItsOwnReviewAndExport()
    {
        openWith(write(u"wire.jsonl"_s, twoAndABadOne()));
        waitForAnalysis();
        press(Qt::Key_A);
        QVERIFY(!session().review().decisions().isEmpty());
        m_dialogs.agree = true;
        m_dialogs.writeTo = path(u"out.txt"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(m_dialogs.suggested.last().endsWith(u"/wire-pier-approved.txt"_s),
                 qPrintable(m_dialogs.suggested.last()));
        QFile out(m_dialogs.writeTo);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), session().cleanText().text().toUtf8());
        QCOMPARE(entry(0).state, QueueState::Exported);
        QCOMPARE(entry(2).state, QueueState::New);
        press(Qt::Key_N);
        waitForAnalysis();
        QCOMPARE(current(), u"mole"_s);
        QVERIFY(session().review().decisions().isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entry(2).state, QueueState::Approved);
        QCOMPARE(current(), u"mole"_s); // nothing else is left to do
    }

    void aRecordLeavesAsItCame()
    {
        openWith(
            write(u"wire.json"_s, "[{\"n\": 1.0, \"text\": \"[ad_1]\\nThe pier is closed.\"}, {\"text\": \"x\"}]"));
        waitForAnalysis();
        press(Qt::Key_A);
        m_dialogs.agree = true;
        m_dialogs.writeTo = path(u"out.json"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(read(u"out.json"_s), QByteArray("{\"n\": 1.0, \"text\": \"The pier is closed.\"}\n"));
        m_dialogs.writeTo = path(u"out.html"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(read(u"out.html"_s).contains("<p>The pier is closed.</p>"));
        m_dialogs.writeTo = path(u"out.docx"_s);
        m_dialogs.writeAs = writableFormat(u"docx-tracked");
        press(Qt::Key_E, Qt::ControlModifier);
        const auto document = ZipReader::open(read(u"out.docx"_s));
        QVERIFY(document.ok() && document->part("word/document.xml", 100'000)->contains("<w:delText"));
    }

    void aWordFileOpensAndLeavesWithItsChanges()
    {
        const QByteArray body =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            "<w:p><w:r><w:t>[ad_1]</w:t></w:r></w:p><w:p><w:ins w:author=\"Desk\"><w:r><w:t>The pier "
            "is closed.</w:t></w:r></w:ins></w:p></w:document>";
        openWith(write(u"pier.docx"_s, *zipped({{"word/document.xml", body}})));
        waitForAnalysis();
        QCOMPARE(session().article().text(), u"[ad_1]\nThe pier is closed.\n"_s);
        QCOMPARE(session().article().warnings().first().code, WarningCode::Changes);
        press(Qt::Key_A);
        m_dialogs.agree = true;
        m_dialogs.writeTo = path(u"pier-tracked.docx"_s);
        m_dialogs.writeAs = writableFormat(u"docx-tracked");
        press(Qt::Key_E, Qt::ControlModifier);
        const auto document = ZipReader::open(read(u"pier-tracked.docx"_s));
        QVERIFY(document.ok() && document->part("word/document.xml", 100'000)->contains(">[ad_1]</w:delText>"));
    }

    void openingTheFileAgainAddsNothing()
    {
        const QString file = write(u"wire.jsonl"_s, twoAndABadOne());
        openWith(file);
        waitForAnalysis();
        press(Qt::Key_A);
        openWith(file);
        waitForAnalysis();
        QCOMPARE(m_window->desk()->queue()->entries().size(), 3);
        QVERIFY(!session().review().decisions().isEmpty());
    }

    void goesOnWithTheArticleInReview()
    {
        openWith(write(u"wire.jsonl"_s, twoAndABadOne()));
        press(Qt::Key_N);
        QCOMPARE(current(), u"mole"_s);
        closeWindow();
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        QCOMPARE(current(), u"mole"_s);
    }

    void aLongFileIsLookedIntoBesideTheWindow()
    {
        constexpr int articles = 10'000;
        QByteArray bytes;
        for (int i = 0; i < articles; ++i)
            bytes += record(u"article-%1"_s.arg(i), u"Article %1"_s.arg(i));
        const QString file = write(u"archive.jsonl"_s, bytes);
        openWith(file);
        QVERIFY(m_window->desk()->queue()->entries().isEmpty()); // the window has not waited for it
        QTRY_COMPARE_WITH_TIMEOUT(m_window->desk()->queue()->entries().size(), articles, 60'000);
        QCOMPARE(current(), u"article-0"_s);
        press(Qt::Key_N);
        QCOMPARE(current(), u"article-1"_s);
    }
};

QTEST_MAIN(SeveralArticlesTest)
#include "severalarticlestest.moc"
