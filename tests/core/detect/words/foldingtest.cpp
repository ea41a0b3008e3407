// SPDX-License-Identifier: Apache-2.0
#include "detect/words/folding.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString longLine = u"the pilot of the mail boat kept to the lee shore until the bell buoy"_s;

} // namespace

class FoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatDetectorsCompare_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("case") << u"Mail BOAT"_s << u"mail boat"_s;
        QTest::newRow("case beyond ASCII") << u"ÉTÉ Straße ЛОДКА"_s << u"été straße лодка"_s;
        QTest::newRow("white space is squeezed and trimmed") << u" \t mail\u00A0 \n boat  "_s << u"mail boat"_s;
        QTest::newRow("white space only") << u" \u00A0\t "_s << QString();
        QTest::newRow("quotation marks") << u"“a” „b“ «c» ‹d› ‘e’"_s << u"\"a\" \"b\" \"c\" \"d\" 'e'"_s;
        QTest::newRow("grave accent as a mark") << u"`a´"_s << u"'a'"_s;
        QTest::newRow("dashes") << u"a‐b–c—d−e"_s << u"a-b-c-d-e"_s;
        QTest::newRow("ellipsis") << u"wait… what…"_s << u"wait... what..."_s;
        QTest::newRow("invisible marks") << u"ma\u00ADil\u200B bo\u2060at\uFEFF"_s << u"mail boat"_s;
        QTest::newRow("direction marks") << u"\u202Amail\u202C \u2066boat\u2069"_s << u"mail boat"_s;
        QTest::newRow("named entities") << u"R&amp;D &quot;x&quot; &lt;3 it&rsquo;s&nbsp;so"_s
                                        << u"r&d \"x\" <3 it's so"_s;
        QTest::newRow("numeric entities") << u"caf&#233; &#x41;"_s << u"café a"_s;
        QTest::newRow("an ampersand is no entity") << u"salt & pepper; a&b"_s << u"salt & pepper; a&b"_s;
        QTest::newRow("an entity of nothing") << u"a &#0; b"_s << u"a &#0; b"_s;
        QTest::newRow("ligatures and full width") << u"ﬁsh Ｂｏａｔ"_s << u"fish boat"_s;
        QTest::newRow("combining accent") << u"e\u0301te\u0301"_s << u"été"_s;
    }
    void writesWhatDetectorsCompare()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
    }

    /// Plain text is folded in blocks; whatever stands at their edges has to fold as it does alone.
    void aMarkFoldsAlikeAtEveryPlace_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::newRow("capital") << u"X"_s;
        QTest::newRow("two spaces") << u"  "_s;
        QTest::newRow("tabulator") << u"\t"_s;
        QTest::newRow("ellipsis") << u"…"_s;
        QTest::newRow("entity") << u"&amp;"_s;
        QTest::newRow("soft hyphen") << u"\u00AD"_s;
        QTest::newRow("ligature") << u"ﬁ"_s;
        QTest::newRow("curly mark") << u"“"_s;
        QTest::newRow("accent") << u"É"_s;
        QTest::newRow("letter beyond Latin-1") << u"Ł"_s;
        QTest::newRow("Cyrillic letter") << u"Л"_s;
    }
    void aMarkFoldsAlikeAtEveryPlace()
    {
        QFETCH(QString, mark);
        // A space between would join spaces of the mark: the parts are closed off by a letter.
        const QString expected = folded(u"q"_s + mark + u"q"_s);
        for (qsizetype at = 0; at <= longLine.size(); ++at) {
            QString text = longLine;
            text.insert(at, u"q"_s + mark + u"q"_s);
            QString wanted = longLine;
            wanted.insert(at, expected);
            QCOMPARE(folded(text), wanted);
        }
    }

    void foldingTwiceChangesNothing()
    {
        const QString once = folded(u"“The Pilot—of the MAIL boat…” he  said &amp; left"_s);
        QCOMPARE(folded(once), once);
    }

    void appendsBehindWhatIsThere()
    {
        QString out = u"kept"_s;
        appendFolded(u" Mail Boat "_s, out);
        QCOMPARE(out, u"keptmail boat"_s);
    }
};

QTEST_APPLESS_MAIN(FoldingTest)
#include "foldingtest.moc"
