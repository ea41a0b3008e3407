// SPDX-License-Identifier: Apache-2.0
#include "desk/articlelanguage.h"

#include "quotes/quoteflow.h"
#include "review/statements.h"
#include "support/windowfixture.h"

#include <QLabel>
#include <QToolButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Too few words to tell that they are German.
const QString brief = u"[ad_1]\n„Alles gut“, sagte Ilse Brandt.\n"_s;

} // namespace

/// The language that an article is read in is seen in its header and corrected there.
class ArticleLanguageTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QToolButton *button() const
    {
        return m_window->findChild<QToolButton *>(u"review.language.button"_s);
    }
    [[nodiscard]] QString note() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    void open(const QString &name, const QString &text)
    {
        m_window->desk()->intake()->openFiles({write(name, text.toUtf8())});
        waitForAnalysis();
    }
    void choose(const QString &language)
    {
        m_dialogs.words = language;
        press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        waitForAnalysis();
    }
    [[nodiscard]] QStringList speakers() const
    {
        QStringList speakers;
        for (const Statement &statement :
             statementsOf(session().article(), session().analysis(), session().review(), Diligence::DoubtfulQuotes))
            speakers.append(statement.speaker);
        return speakers;
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void theHeaderNamesWhatTheWordsTell()
    {
        open(u"lang.txt"_s, u"Der alte Kai ist nicht sicher, und die Boote liegen an der neuen Brücke. Das sagte die "
                            "Stadt am Montag, die für den Hafen und seine Leute spricht.\n"_s);
        QTRY_VERIFY(button()->isVisible());
        QVERIFY2(button()->text().startsWith(u"German"_s), qPrintable(button()->text()));
        QCOMPARE(button()->accessibleName(), u"Language of the article: German"_s);
    }

    void whatTheEditorSaysIsReadSoAndStays()
    {
        open(u"brief.txt"_s, brief);
        QTRY_VERIFY(button()->text().startsWith(u"English"_s));
        QVERIFY(!speakers().contains(u"Ilse Brandt"_s));
        press(Qt::Key_A); // a decision
        const Review decided = session().review();
        choose(u"German"_s);
        QCOMPARE(speakers(), QStringList{u"Ilse Brandt"_s});
        QVERIFY(button()->text().startsWith(u"German"_s));
        QCOMPARE(session().review(), decided);
        closeWindow();
        openWindow();
        open(u"brief.txt"_s, brief);
        QCOMPARE(speakers(), QStringList{u"Ilse Brandt"_s});
        QVERIFY(button()->text().startsWith(u"German"_s));
    }

    void theButtonAsksAndTheListBeginsWithWhatTheWordsTell()
    {
        open(u"brief.txt"_s, brief);
        choose(u"German"_s);
        m_dialogs.words = u"What its words tell: English"_s;
        button()->click();
        waitForAnalysis();
        QCOMPARE(m_dialogs.offered.first(), u"What its words tell: English"_s);
        QCOMPARE(m_dialogs.offered.size(), 11);
        QVERIFY(!speakers().contains(u"Ilse Brandt"_s));
    }

    void inALanguageThatIsNotReadNobodyIsNamed()
    {
        open(u"pier.txt"_s, u"“The pier is old and it is not safe for the boats,” said Ada Frid on Monday.\n"_s);
        QCOMPARE(speakers(), QStringList{u"Ada Frid"_s});
        choose(u"Another language"_s);
        QVERIFY(!speakers().contains(u"Ada Frid"_s));
        QVERIFY2(message().contains(u"whose grammar"_s), qPrintable(message()));
    }

    void whatIsNoLanguageChangesNothing()
    {
        open(u"pier.txt"_s, u"“The pier is old and it is not safe for the boats,” said Ada Frid on Monday.\n"_s);
        choose(u"Marsh"_s);
        QVERIFY2(note().contains(u"“Marsh” is none"_s), qPrintable(note()));
        QCOMPARE(speakers(), QStringList{u"Ada Frid"_s});
    }

    void theLanguageOfTheDeskHoldsWhereNothingElseWasSaid()
    {
        m_window->desk()->language()->setUsual(u"de"_s);
        open(u"brief.txt"_s, brief);
        QCOMPARE(speakers(), QStringList{u"Ilse Brandt"_s});
        choose(u"English"_s);
        QVERIFY(!speakers().contains(u"Ilse Brandt"_s));
    }
};

QTEST_MAIN(ArticleLanguageTest)
#include "articlelanguagetest.moc"
