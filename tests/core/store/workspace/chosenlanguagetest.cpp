// SPDX-License-Identifier: Apache-2.0
#include "store/workspace/chosenlanguage.h"

#include "formats/formats.h"
#include "formats/writer/outgoing.h"
#include "store/queue/reading.h"
#include "store/session/reviewedtext.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What an editor says of the language goes out with the text.
class ChosenLanguageTest : public QObject {
    Q_OBJECT

    static Reading saying(const QString &language)
    {
        Origin origin;
        origin.language = language;
        Reading reading;
        reading.article = Article(u"Up.\n"_s, origin);
        reading.textHash = u"hash"_s;
        return reading;
    }

private Q_SLOTS:
    void whatWasSaidGoesOut_data()
    {
        QTest::addColumn<QString>("page"); // says
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("usual");
        QTest::addColumn<QString>("out");
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
        QTest::newRow("by the page") << u"en-GB"_s << QString() << QString() << u"en-GB"_s;
        QTest::newRow("of this text") << u"en"_s << u"de"_s << QString() << u"de"_s;
        QTest::newRow("of this text, none that is known") << u"en"_s << u"other"_s << QString() << QString();
        QTest::newRow("that its words tell") << u"en"_s << u"found"_s << u"de"_s << u"en"_s;
        QTest::newRow("of all texts, and by the page") << u"en"_s << QString() << u"de"_s << u"en"_s;
        QTest::newRow("of all texts") << QString() << QString() << u"de"_s << u"de"_s;
    }
    void whatWasSaidGoesOut()
    {
        QFETCH(QString, page);
        QFETCH(QString, own);
        QFETCH(QString, usual);
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const Reading reading = saying(page);
        if (!own.isEmpty())
            QVERIFY(chooseLanguage(*workspace, reading.textHash, own).ok());
        if (!usual.isEmpty())
            QVERIFY(chooseUsualLanguage(*workspace, usual).ok());
        const Article article = inChosenLanguage(*workspace, reading);
        QTEST(article.origin().language, "out");
        QCOMPARE(article.text(), reading.article.text());
    }

    void theCommandLineTellsIt()
    {
        const StoreFixture desk;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            QVERIFY(chooseLanguage(*workspace, session->reading().textHash, u"fr"_s).ok());
        }
        const auto reviewed = reviewedText(desk.folder(), desk.file());
        QVERIFY(reviewed.ok());
        QCOMPARE(reviewed->article.origin().language, u"fr"_s);
        const Outgoing outgoing{reviewed->article, QString::fromUtf8(reviewed->text), {}};
        QVERIFY(writableFormat(u"html")->write(outgoing)->contains("lang=\"fr\""));
        QVERIFY(writableFormat(u"ninjs")->write(outgoing)->contains("\"fr\""));
    }
};

QTEST_GUILESS_MAIN(ChosenLanguageTest)
#include "chosenlanguagetest.moc"
