// SPDX-License-Identifier: Apache-2.0
#include "panes/textlook.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class TextLookTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QSettings settings() const
    {
        return {m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())), QSettings::IniFormat};
    }

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const TextLook look{u"DejaVu Sans Mono"_s, 140};
        QSettings kept = settings();
        writeTextLook(kept, look);
        kept.sync();
        QCOMPARE(readTextLook(settings()), look);
    }

    void nothingWrittenIsTheUsualLook() { QCOMPARE(readTextLook(settings()), TextLook()); }

    void nonsenseIsMended_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("spacing");
        QTest::newRow("no number") << u"wide"_s << 100;
        QTest::newRow("nothing") << QString() << 100;
        QTest::newRow("lines over one another") << u"10"_s << tightestLines;
        QTest::newRow("a line a page") << u"9000"_s << widestLines;
    }

    void nonsenseIsMended()
    {
        QFETCH(QString, written);
        QFETCH(int, spacing);
        QSettings kept = settings();
        kept.setValue("text/lineSpacing"_L1, written);
        QCOMPARE(readTextLook(kept).lineSpacing, spacing);
    }

    void onlyTheFamilyOfTheUsualFontChanges()
    {
        QFont usual(u"DejaVu Serif"_s, 17);
        usual.setStyleHint(QFont::Serif);
        QCOMPARE(TextLook().fontLike(usual), usual);
        const QFont other = TextLook{u"DejaVu Sans"_s, 100}.fontLike(usual);
        QCOMPARE(other.families(), QStringList{u"DejaVu Sans"_s});
        QCOMPARE(other.pointSizeF(), 17.0);
    }
};

QTEST_APPLESS_MAIN(TextLookTest)
#include "textlooktest.moc"
