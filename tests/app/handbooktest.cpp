// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList allOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto all = pattern.globalMatch(text); all.hasNext();)
        found.append(all.next().captured(1));
    return found;
}

} // namespace

/// The help as a site, as the program for it writes it.
class HandbookTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_site;

    [[nodiscard]] QString path(const QString &name) const { return m_site.filePath(name); }
    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "de", "es", "fr", "it", "pt"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess handbook;
        handbook.start(QStringLiteral(BLUEPENCIL_HANDBOOK), {m_site.path()});
        QVERIFY(handbook.waitForFinished(60'000));
        QVERIFY2(handbook.exitCode() == 0, handbook.readAllStandardError().constData());
    }

    void everyPageOfTheHelpIsInIt_data() { languages(); }
    void everyPageOfTheHelpIsInIt()
    {
        QFETCH(QString, code);
        const QString page = textOf(path(code + u"/index.html"_s));
        QVERIFY(page.contains(u"<html lang=\"%1\">"_s.arg(code)));
        const QDir sources(QStringLiteral(BLUEPENCIL_HELP "/") + code);
        const QStringList names = sources.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() > 10);
        qsizetype last = 0;
        for (const QString &name : names) {
            const QString title = textOf(sources.filePath(name)).section(u'\n', 0, 0).mid(2);
            const qsizetype at = page.indexOf(u"<h2>%1</h2>"_s.arg(title.toHtmlEscaped()));
            QVERIFY2(at > last, qPrintable(title));
            last = at;
        }
        static const QRegularExpression unfilled(u"\\{(key|menu|keys)[:}]"_s);
        QVERIFY(!page.contains(unfilled));
        QVERIFY2(!page.contains(u"**"_s), "Markdown that nobody read");
    }

    void everyLinkLeadsSomewhere_data()
    {
        languages();
        QTest::newRow("index") << QString();
    }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, code);
        const QDir folder(path(code));
        const QString page = textOf(folder.filePath(u"index.html"_s));
        static const QRegularExpression ids(u" id=\"([^\"]*)\""_s);
        static const QRegularExpression links(u" (?:href|src|srcset)=\"([^\"]*)\""_s);
        const QStringList named = allOf(ids, page);
        QCOMPARE(QSet<QString>(named.begin(), named.end()).size(), named.size());
        const QStringList wanted = allOf(links, page);
        QVERIFY(wanted.size() >= 6);
        for (const QString &link : wanted) {
            const bool leads = link.startsWith(u'#') ? named.contains(link.mid(1)) : folder.exists(link);
            QVERIFY2(leads, qPrintable(link));
        }
    }

    void picturesAreOfBothColours()
    {
        const QString page = textOf(path(u"fr/index.html"_s));
        static const QRegularExpression picture(
            u"<picture><source srcset=\"([a-z-]+)-dark.png\" media=\"\\(prefers-color-scheme: dark\\)\">"
            "<img src=\"\\1-light.png\" alt=\"[^\"]{10,}\"></picture>"_s);
        const QStringList names = allOf(picture, page);
        QCOMPARE(names, (QStringList{u"first-stop"_s, u"details"_s, u"quotes"_s}));
        for (const QString &name : names) {
            const QImage light(path(u"fr/%1-light.png"_s.arg(name)));
            const QImage dark(path(u"fr/%1-dark.png"_s.arg(name)));
            QVERIFY(!light.isNull() && !dark.isNull());
            QVERIFY(light.pixelColor(5, 5).lightness() > dark.pixelColor(5, 5).lightness());
        }
    }

    /// By the names and sizes under which it is told of them. Software centres show none that is narrower than 620
    /// pixels.
    void theSoftwareCentreHasPicturesOfTheHelp()
    {
        static const QRegularExpression image(
            u"<image type=\"source\" width=\"(\\d+)\" height=\"(\\d+)\">https://[^/]+/pictures/([^<]+)</image>"_s);
        const QString metainfo = textOf(QStringLiteral(BLUEPENCIL_METAINFO));
        int pictures = 0;
        for (auto all = image.globalMatch(metainfo); all.hasNext(); ++pictures) {
            const QRegularExpressionMatch told = all.next();
            const QImage picture(QStringLiteral(BLUEPENCIL_HELP "/") + told.captured(3));
            QCOMPARE(picture.size(), QSize(told.captured(1).toInt(), told.captured(2).toInt()));
            QVERIFY2(picture.width() >= 620, qPrintable(told.captured(3)));
        }
        QVERIFY(pictures >= 3);
        QCOMPARE(metainfo.count(u"<image "_s), pictures);
    }

    void isWellFormed_data() { everyLinkLeadsSomewhere_data(); }
    void isWellFormed()
    {
        QFETCH(QString, code);
        if (QStandardPaths::findExecutable(u"tidy"_s).isEmpty())
            QSKIP("tidy is not installed.");
        QProcess tidy;
        // It is older than this element, which the standard has had since 2014.
        tidy.start(u"tidy"_s, {u"-errors"_s, u"-quiet"_s, u"-utf8"_s, u"--new-inline-tags"_s, u"picture"_s,
                               u"--drop-empty-elements"_s, u"no"_s, QDir(path(code)).filePath(u"index.html"_s)});
        QVERIFY(tidy.waitForFinished(-1));
        const QString said = QString::fromUtf8(tidy.readAllStandardError());
        static const QRegularExpression expected(u"[^\\n]*<picture> is not (?:approved|recognized)[^\\n]*\\n"_s);
        QCOMPARE(QString(said).remove(expected), QString());
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        QProcess handbook;
        handbook.start(QStringLiteral(BLUEPENCIL_HANDBOOK), {u"/proc/none"_s});
        QVERIFY(handbook.waitForFinished(-1));
        QCOMPARE(handbook.exitCode(), 1);
        QVERIFY(handbook.readAllStandardError().contains("cannot be written to “/proc/none”"));
    }
};

QTEST_GUILESS_MAIN(HandbookTest)
#include "handbooktest.moc"
