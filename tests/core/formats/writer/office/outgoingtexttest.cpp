// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/outgoingtext.h"

#include "formats/formats.h"
#include "formats/packing/zip.h"
#include "formats/writer/outgoing.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString german = u"Der Rat der Stadt hat beschlossen, dass die alte Mole am Hafen neu gebaut wird, und zwar noch "
                       "in diesem Jahr, weil sie sonst nicht mehr zu retten ist.\n"_s;

Outgoing outgoingIn(const QString &text, const QString &stated = {})
{
    Origin origin;
    origin.language = stated;
    return {Article(text, origin), text, {}};
}

/// The part of a document that says how it looks, as it is written of the article.
QByteArray stylesOf(const QString &format, const Outgoing &article)
{
    const auto archive = ZipReader::open(*writableFormat(format)->write(article));
    const char *part = format.startsWith(u"docx"_s) ? "word/styles.xml" : "styles.xml";
    return *archive->part(part, 100'000);
}

} // namespace

class OutgoingTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForADictionary_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("dictionary");
        QTest::newRow("as stated") << german << u"de-AT"_s << u"de-AT"_s;
        QTest::newRow("as its words tell") << german << QString() << u"de"_s;
        QTest::newRow("as its words tell, where what is stated is no tag") << german << u"Deutsch (Wien)"_s << u"de"_s;
        QTest::newRow("as its letters tell") << u"Порт закроют завтра.\n"_s << QString() << u"ru"_s;
        QTest::newRow("none where nothing tells")
            << u"Veneno kutime malproksima ludas rapide verdaj domoj.\n"_s.repeated(40) << QString() << QString();
    }
    void asksForADictionary()
    {
        QFETCH(QString, text);
        QFETCH(QString, stated);
        QFETCH(QString, dictionary);
        QCOMPARE(office::dictionaryOf(outgoingIn(text, stated)), dictionary);
    }

    void documentsSayIt_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("mark");
        for (const char *format : {"docx", "docx-tracked"})
            QTest::newRow(format) << QString::fromLatin1(format) << QByteArray("<w:lang w:val=\"de\"");
        for (const char *format : {"odt", "odt-tracked"})
            QTest::newRow(format) << QString::fromLatin1(format) << QByteArray("fo:language=\"de\"");
    }
    void documentsSayIt()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, mark);
        const QByteArray styles = stylesOf(format, outgoingIn(german));
        QVERIFY2(styles.contains(mark), styles.constData());
    }
};

QTEST_APPLESS_MAIN(OutgoingTextTest)
#include "outgoingtexttest.moc"
