// SPDX-License-Identifier: Apache-2.0
#include "app/language/translations.h"
#include "language/interfacelanguage.h"
#include "language/pseudolanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QStringList allMatches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto all = pattern.globalMatch(text); all.hasNext();)
        found.append(all.next().captured());
    found.sort();
    return found;
}

/// What the program fills in: %1, %n, %terms, {name}, and markup. A per cent sign before a space is itself.
QStringList placesIn(const QString &text, bool withCount)
{
    static const QRegularExpression places(u"%L?(?:\\d+|n\\b|[a-z]{2,})|\\{\\w+\\}|</?[bp]>"_s);
    QStringList found = allMatches(places, text);
    found.removeDuplicates();
    if (!withCount) {
        found.removeAll(u"%n"_s);
        found.removeAll(u"%Ln"_s);
    }
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(?!\\w+;)\\w"_s);
    return mnemonic.match(text).hasMatch();
}

QString said(const char *context, const char *text, int n = -1)
{
    return QCoreApplication::translate(context, text, nullptr, n);
}

} // namespace

/// The files of the translators, and speaking them.
class TranslationsTest : public QObject {
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(BLUEPENCIL_SOURCES "/resources/translations"));
        const QStringList files = folder.entryList({u"*.ts"_s});
        QVERIFY(files.size() >= 5);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void whatIsFilledInStays_data() { languages(); }
    void whatIsFilledInStays()
    {
        QFETCH(QString, path);
        const QList<TranslatedText> texts = textsOf(path);
        QVERIFY2(texts.size() > 1000, "the file was not read");
        for (const TranslatedText &text : texts) {
            if (!text.finished)
                continue; // completenesstest names it
            for (const QString &form : text.forms) {
                const bool isLast = &form == &text.forms.constLast(); // "one line" may do without the number
                QVERIFY2(placesIn(form, isLast) == placesIn(text.source, isLast), qPrintable(text.name()));
            }
        }
    }

    void textsThatCountHaveTheirForms_data() { languages(); }
    void textsThatCountHaveTheirForms()
    {
        QFETCH(QString, path);
        qsizetype counting = 0;
        for (const TranslatedText &text : textsOf(path)) {
            counting += text.counts ? 1 : 0;
            QVERIFY2(!text.counts || text.forms.size() == 2, qPrintable(text.name())); // one and many, in all five
            for (const QString &form : text.forms)
                QVERIFY2(!form.isEmpty() || !text.finished, qPrintable(text.name()));
        }
        QVERIFY(counting > 30);
    }

    void mnemonicsAndEndsStay_data() { languages(); }
    void mnemonicsAndEndsStay()
    {
        QFETCH(QString, path);
        static const QRegularExpression lines(u"\\n"_s);
        for (const TranslatedText &text : textsOf(path)) {
            if (!text.finished)
                continue;
            for (const QString &form : text.forms) {
                // A menu may have more entries than its words have letters.
                if (text.context != u"Commands" || !hasMnemonic(text.source))
                    QVERIFY2(hasMnemonic(form) == hasMnemonic(text.source), qPrintable(text.name()));
                QVERIFY2(form.endsWith(u'…') == text.source.endsWith(u'…'), qPrintable(text.name()));
                QVERIFY2(form.endsWith(u':') == text.source.endsWith(u':'), qPrintable(text.name()));
                QVERIFY2(form.count(u'*') == text.source.count(u'*'), qPrintable(text.name())); // emphasis
                QVERIFY2(form.count(lines) == text.source.count(lines), qPrintable(text.name()));
            }
        }
    }

    void speaksWhatIsChosen()
    {
        InterfaceLanguage language;
        QCOMPARE(language.code(), u"en"_s);
        language.speak(u"de"_s);
        QCOMPARE(language.code(), u"de"_s);
        QCOMPARE(said("Commands", "&Quit"), u"&Beenden"_s);
        QCOMPARE(said("bluepencil::ReviewFlow", "Keep %n suggestions", 1), u"Einen Vorschlag behalten"_s);
        QCOMPARE(said("bluepencil::ReviewFlow", "Keep %n suggestions", 3), u"3 Vorschläge behalten"_s);
        QCOMPARE(QLocale().toString(0.5), u"0,5"_s);
        language.speak(u"fr"_s);
        QCOMPARE(said("bluepencil::ReviewFlow", "Keep %n suggestions", 0), u"Conserver 0 suggestion"_s);
        language.speak(u"en"_s);
        QCOMPARE(said("Commands", "&Quit"), u"&Quit"_s);
        QCOMPARE(said("Any", "Keep %n suggestions", 1), u"Keep one suggestion"_s);
    }

    void whatIsNotThereIsEnglish()
    {
        InterfaceLanguage language;
        language.speak(u"tlh"_s);
        QCOMPARE(language.code(), u"en"_s);
        QCOMPARE(said("Commands", "&Quit"), u"&Quit"_s);
    }

    void afterItNothingIsTranslated()
    {
        {
            InterfaceLanguage language;
            language.speak(u"it"_s);
        }
        QCOMPARE(said("Commands", "&Quit"), u"&Quit"_s);
    }

    void programsAreEnglishUnlessAsked()
    {
        InterfaceLanguage language;
        language.speakAsAsked();
        QCOMPARE(language.code(), u"en"_s);
        qputenv("BLUEPENCIL_LANGUAGE", "es");
        language.speakAsAsked();
        qunsetenv("BLUEPENCIL_LANGUAGE");
        QCOMPARE(language.code(), u"es"_s);
        QCOMPARE(said("Commands", "&Quit").remove(u'&'), u"Salir"_s);
    }

    void nobodysLanguageKeepsWhatIsFilledIn()
    {
        const QString worn = PseudoLanguage::disguised(u"&Cut %n of <b>%1</b>, {name}"_s);
        QVERIFY2(worn.startsWith(u"[&Cút %n óf <b>%1</b>, {name}"_s) && worn.endsWith(u']'), qPrintable(worn));
        InterfaceLanguage language;
        language.speak(u"qps-rtl"_s);
        QCOMPARE(said("QGuiApplication", "QT_LAYOUT_DIRECTION"), u"RTL"_s);
        QVERIFY(said("Commands", "&Quit").size() > 7);
        QCOMPARE(said("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
