// SPDX-License-Identifier: Apache-2.0
#include "language/englishplurals.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString words;
    QString file;
};

/// The texts of a source that are meant for people: what stands in tr() and its kin. Reasons are left out: their
/// numbers are evidence, filled in late, and a run of repeats is never one.
QList<Text> textsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression seam(u"\"\\s+\""_s); // one literal in two lines
    source.remove(seam);
    static const QRegularExpression text(
        u"(?:\\btr\\(|_NOOP\\(\"(?!Reason\")\\w+\",|translate\\(\"\\w+\",)\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QList<Text> texts;
    auto matches = text.globalMatch(source);
    while (matches.hasNext())
        texts.append({matches.next().captured(1), path});
    return texts;
}

QList<Text> allTexts()
{
    QList<Text> texts;
    for (const QString &room : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(BLUEPENCIL_SOURCES) + u'/' + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            texts += textsIn(files.next());
    }
    return texts;
}

} // namespace

/// Texts that count, in every source.
class PluralsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextThatCountsHasASingular()
    {
        static const QRegularExpression counts(u"%L?n\\b"_s);
        qsizetype found = 0;
        for (const Text &text : allTexts()) {
            if (!text.words.contains(counts))
                continue;
            ++found;
            QString words = text.words;
            words.replace(u"\\ufffd"_s, QString(QChar(0xfffd)));
            QVERIFY2(EnglishPlurals::knows(words), qPrintable(text.file + u": "_s + text.words));
        }
        QVERIFY2(found > 20, "the sources were not read");
    }

    void noTextLeavesTheFormOpen()
    {
        static const QRegularExpression open(
            u"\\(s\\)|%\\d (?:articles|files|lines|paragraphs|queries|quotes|rules|suggestions|warnings|words)\\b"_s);
        for (const Text &text : allTexts())
            QVERIFY2(!text.words.contains(open), qPrintable(text.file + u": "_s + text.words));
    }

    void oneIsSaidAsOne()
    {
        EnglishPlurals plurals;
        QVERIFY(QCoreApplication::installTranslator(&plurals));
        QCOMPARE(QCoreApplication::translate("Any", "Keep %n suggestions", nullptr, 1), u"Keep one suggestion"_s);
        QCOMPARE(QCoreApplication::translate("Any", "Keep %n suggestions", nullptr, 2), u"Keep 2 suggestions"_s);
        QCOMPARE(QCoreApplication::translate("Any", "Keep %n suggestions", nullptr, 0), u"Keep 0 suggestions"_s);
        QCOMPARE(QCoreApplication::translate("Any", "Keep text"), u"Keep text"_s);
    }
};

QTEST_GUILESS_MAIN(PluralsTest)
#include "pluralstest.moc"
