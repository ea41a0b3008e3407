// SPDX-License-Identifier: Apache-2.0
#include "desk/rereading.h"

#include "dialogs/readingdialog.h"
#include "support/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// The same file read in another way.
class RereadingTest : public QObject, protected WindowFixture {
    Q_OBJECT

    static QByteArray damaged()
    {
        return "The cafÃ© on the pier is open again, and so is the lift.\nAda&nbsp;Quill keeps it, with her son.\n";
    }
    void openDamaged()
    {
        m_window->desk()->intake()->openFiles({write(u"cafe.txt"_s, damaged())});
        waitForAnalysis();
    }
    void reopenAs() { QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); }
    static ReadingOptions repairing(Damages damages)
    {
        ReadingOptions options;
        options.repaired = damages;
        options.asLast = false;
        return options;
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void isToldWhatWouldChange()
    {
        openDamaged();
        reopenAs();
        QCOMPARE(m_dialogs.readings.size(), 1);
        const QList<DamageFound> damages = m_dialogs.readings.first().damages;
        QCOMPARE(damages.size(), 2);
        QCOMPARE(damages.first().damage, Damage::Encoding);
        QVERIFY2(damages.first().before.contains(u"cafÃ©"_s), qPrintable(damages.first().before));
        QVERIFY2(damages.first().after.contains(u"café"_s), qPrintable(damages.first().after));
        QVERIFY(!m_dialogs.readings.first().isPage);
    }

    void readsTheFileAsChosenAndKeepsToIt()
    {
        openDamaged();
        const QString name = session().reading().path;
        m_dialogs.readAs = repairing(Damage::Encoding | Damage::Leftovers);
        reopenAs();
        waitForAnalysis();
        const QString repaired = session().article().text();
        QVERIFY(repaired.contains(u"café"_s));
        QVERIFY(!repaired.contains(u"&nbsp;"_s));
        QCOMPARE(read(u"cafe.txt"_s), damaged());

        m_window->desk()->intake()->openFiles({write(u"other.txt"_s, "A short note about the tide.\n")});
        waitForAnalysis();
        m_window->desk()->intake()->openFiles({name});
        waitForAnalysis();
        QCOMPARE(session().article().text(), repaired);
    }

    void whatWasDecidedStaysWithItsReading()
    {
        openDamaged();
        press(Qt::Key_X);
        const Review decided = session().review();
        QVERIFY(!decided.decisions().isEmpty());
        m_dialogs.readAs = repairing(Damage::Encoding);
        reopenAs();
        waitForAnalysis();
        QVERIFY(session().review().decisions().isEmpty());
        m_dialogs.readAs = repairing({});
        reopenAs();
        waitForAnalysis();
        QCOMPARE(session().review(), decided);
    }

    void cancellingChangesNothing()
    {
        openDamaged();
        const QString text = session().article().text();
        m_dialogs.readAs.reset();
        reopenAs();
        QCOMPARE(session().article().text(), text);
    }

    void anotherFieldOfARecordIsPicked()
    {
        m_window->desk()->intake()->openFiles({write(u"pier.json"_s, R"({"text": "Short.", "content": "Whole."})")});
        waitForAnalysis();
        QVERIFY(m_window->findChild<QLabel *>(u"articleOrigin"_s)->text().contains(u"text from “text”"_s));
        m_dialogs.readAs = repairing({});
        m_dialogs.readAs->decode.field = u"content"_s;
        reopenAs();
        waitForAnalysis();
        QCOMPARE(m_dialogs.readings.first().fields, (QStringList{u"text"_s, u"content"_s}));
        QCOMPARE(session().article().text(), u"Whole."_s);
        QVERIFY(m_window->findChild<QLabel *>(u"articleOrigin"_s)->text().contains(u"text from “content”"_s));
        // The next one of the same source is read like that.
        m_window->desk()->intake()->openFiles({write(u"lift.json"_s, R"({"text": "Brief.", "content": "All."})")});
        waitForAnalysis();
        QCOMPARE(session().article().text(), u"All."_s);
    }

    void anotherFormatIsTaken()
    {
        const QByteArray page = "<html><body><p>The pier is open.</p></body></html>";
        m_window->desk()->intake()->openFiles({write(u"pier.html"_s, page)});
        waitForAnalysis();
        const QString article = session().article().text();
        QVERIFY(!article.contains(u'<'));
        m_dialogs.readAs = repairing({});
        m_dialogs.readAs->format = u"text"_s;
        reopenAs();
        waitForAnalysis();
        QCOMPARE(session().article().text(), QString::fromUtf8(page));
        reopenAs();
        QCOMPARE(m_dialogs.readings.last().now.format, u"text"_s);
        m_dialogs.readAs->format.clear();
        reopenAs();
        waitForAnalysis();
        QCOMPARE(session().article().text(), article);
    }

    void theWholePageIsShown()
    {
        m_window->desk()->intake()->openFiles({write(
            u"pier.html"_s, "<html><body><nav><ul><li><a href=/a>Harbour news</a></li></ul></nav><article>" +
                                QByteArray("<p>The pier is open again, and so is the lift, which Ada Quill keeps "
                                           "with her son on every day of the year.</p>")
                                    .repeated(4) +
                                "</article></body></html>")});
        waitForAnalysis();
        QVERIFY(!session().article().text().contains(u"Harbour news"_s));
        m_dialogs.readAs = repairing({});
        m_dialogs.readAs->decode.wholePage = true;
        reopenAs();
        waitForAnalysis();
        QVERIFY(m_dialogs.readings.last().isPage);
        QVERIFY(session().article().text().contains(u"Harbour news"_s));
    }

    void anotherEncodingIsTaken()
    {
        m_window->desk()->intake()->openFiles({write(u"cafe.txt"_s, "The caf\xe9 on the pier is open again.\n")});
        waitForAnalysis();
        m_dialogs.readAs = repairing({});
        m_dialogs.readAs->decode.encoding = "windows-1251";
        reopenAs();
        waitForAnalysis();
        QCOMPARE(session().article().text(), u"The cafй on the pier is open again.\n"_s);
    }

    void linesAreJoined()
    {
        const QByteArray column = "The ferry waits at the quay until the lock of the old\n"
                                  "harbour opens, and nobody on the pier can say when it\n"
                                  "will. The keeper of the lock has gone home again with\n"
                                  "the key, as he does on every Friday when the tide is\n"
                                  "so low that no boat can leave.\n\nA second paragraph follows here.\n";
        m_window->desk()->intake()->openFiles({write(u"column.txt"_s, column)});
        waitForAnalysis();
        m_dialogs.readAs = repairing(Damage::Wrapping);
        reopenAs();
        waitForAnalysis();
        QVERIFY2(session().article().text().contains(u"lock of the old harbour opens"_s),
                 qPrintable(session().article().text()));
    }

    void theDialogOffersTheFieldsOfARecordOnly()
    {
        ReadingQuestion question;
        QVERIFY(ReadingDialog(question, nullptr).findChild<QComboBox *>(u"field"_s)->isHidden());
        question.fields = {u"text"_s, u"content"_s};
        ReadingDialog dialog(question, nullptr);
        auto *field = dialog.findChild<QComboBox *>(u"field"_s);
        QVERIFY(!field->isHidden());
        QCOMPARE(field->currentText(), u"text"_s);
        QCOMPARE(dialog.options().decode.field, QString());
        field->setCurrentIndex(1);
        QCOMPARE(dialog.options().decode.field, u"content"_s);
        question.now.decode.field = u"content"_s;
        QCOMPARE(ReadingDialog(question, nullptr).findChild<QComboBox *>(u"field"_s)->currentText(), u"content"_s);
    }

    void theDialogGivesBackWhatIsChosen()
    {
        ReadingQuestion question;
        question.encoding = u"UTF-8"_s;
        question.isPage = true;
        question.damages = {{Damage::Encoding, 3, u"cafÃ©"_s, u"café"_s}};
        ReadingDialog dialog(question, nullptr);
        QVERIFY(dialog.options().decode == DecodeOptions());
        auto *encoding = dialog.findChild<QComboBox *>(u"encoding"_s);
        encoding->setCurrentIndex(encoding->findData(QByteArray("windows-1252")));
        auto *format = dialog.findChild<QComboBox *>(u"format"_s);
        QCOMPARE(format->currentData().toString(), QString());
        format->setCurrentIndex(format->findData(u"html"_s));
        dialog.findChild<QCheckBox *>(u"repair1"_s)->click();
        dialog.findChild<QCheckBox *>(u"wholePage"_s)->click();
        QVERIFY(!dialog.findChild<QCheckBox *>(u"repair2"_s)->isEnabled());
        const ReadingOptions options = dialog.options();
        QCOMPARE(options.decode.encoding, QByteArray("windows-1252"));
        QCOMPARE(options.format, u"html"_s);
        QVERIFY(options.decode.wholePage);
        QCOMPARE(options.repaired, Damages(Damage::Encoding));
    }
};

QTEST_MAIN(RereadingTest)
#include "rereadingtest.moc"
