// SPDX-License-Identifier: Apache-2.0
#include "dialogs/pickdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QStringList people = {u"Ruth Adeyemi"_s, u"Cllr Helen Marsh"_s, u"Cllr Priya Nair"_s};

} // namespace

class PickDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysPick_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("picked");
        const Qt::KeyboardModifiers plain = Qt::NoModifier;
        QTest::newRow("what is marked") << QString() << plain << u"Cllr Priya Nair"_s;
        QTest::newRow("the start of a word") << u"Hel"_s << plain << u"Cllr Helen Marsh"_s;
        QTest::newRow("any part, small letters") << u"dey"_s << plain << u"Ruth Adeyemi"_s;
        QTest::newRow("a stranger") << u"Otto Brandt"_s << plain << u"Otto Brandt"_s;
        QTest::newRow("as it was typed") << u"Marsh"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << u"Marsh"_s;
    }
    void keysPick()
    {
        QFETCH(const QString, typed);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        PickDialog dialog(u"Who said it"_s, people, u"Cllr Priya Nair"_s);
        auto *words = dialog.findChild<QLineEdit *>(u"pickWords"_s);
        QTest::keyClicks(words, typed);
        QTest::keyClick(words, Qt::Key_Return, modifiers);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QTEST(dialog.value(), "picked");
    }

    void aDigitPicksAtOnce()
    {
        PickDialog dialog(u"Who said it"_s, people, {});
        QTest::keyClick(dialog.findChild<QLineEdit *>(u"pickWords"_s), Qt::Key_2);
        QCOMPARE(dialog.value(), u"Cllr Helen Marsh"_s);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void aDigitBeyondTheListIsTyped()
    {
        PickDialog dialog(u"Who said it"_s, people, {});
        auto *words = dialog.findChild<QLineEdit *>(u"pickWords"_s);
        QTest::keyClick(words, Qt::Key_7);
        QVERIFY(dialog.value().isEmpty());
        QCOMPARE(words->text(), u"7"_s);
    }

    void digitsAreTypedWhereEntriesBeginWithThem()
    {
        PickDialog dialog(u"How long"_s, {u"0 ms"_s, u"150 ms"_s, u"300 ms"_s}, u"150 ms"_s);
        auto *words = dialog.findChild<QLineEdit *>(u"pickWords"_s);
        QTest::keyClicks(words, u"250"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(dialog.value(), u"250"_s);
    }

    void howTypedWordsAreTakenIsSaidOnceThereAreSome()
    {
        PickDialog dialog(u"Who said it?"_s, people, {}, nullptr);
        dialog.show();
        const auto *hint = dialog.findChild<QLabel *>(u"pickHint"_s);
        const int height = dialog.height();
        QVERIFY(!hint->isVisible());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"pickWords"_s), u"Ot"_s);
        QVERIFY(hint->isVisible());
        QCOMPARE(dialog.height(), height);
    }

    void arrowsGoThroughWhatIsShown()
    {
        PickDialog dialog(u"Who said it"_s, people, {});
        auto *words = dialog.findChild<QLineEdit *>(u"pickWords"_s);
        QTest::keyClicks(words, u"cllr"_s);
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Down); // no further
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(dialog.value(), u"Cllr Priya Nair"_s);
    }

    void nothingIsNoName()
    {
        PickDialog dialog(u"Who said it"_s, {}, {});
        QTest::keyClick(dialog.findChild<QLineEdit *>(u"pickWords"_s), Qt::Key_Return);
        QVERIFY(dialog.value().isEmpty());
        QVERIFY(dialog.result() != QDialog::Accepted);
    }
};

QTEST_MAIN(PickDialogTest)
#include "pickdialogtest.moc"
