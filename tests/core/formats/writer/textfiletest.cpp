// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/textfile.h"

#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class TextFileTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

    /// What comes of writing clean.txt where no file may have more bytes than that.
    Outcome writtenWithRoom(int room, const QByteArray &bytes) const
    {
        const SmallDisk disk(static_cast<rlim_t>(room));
        return writeFile(path(u"clean.txt"_s), bytes, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QFile raw(path(u"raw.txt"_s));
        QVERIFY(raw.open(QIODevice::WriteOnly));
        QCOMPARE(raw.write("The raw article."), 16);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        QVERIFY(QFile::link(path(u"raw.txt"_s), path(u"link.txt"_s)));
        QVERIFY(QFile::link(m_folder->path(), path(u"folder/back"_s)));
        QCOMPARE(::link(QFile::encodeName(path(u"raw.txt"_s)).constData(),
                        QFile::encodeName(path(u"twin.txt"_s)).constData()),
                 0);
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    }

    void writesAndReplaces()
    {
        QVERIFY(writeFile(path(u"clean.txt"_s), "One.", {path(u"raw.txt"_s)}).ok());
        QCOMPARE(contentOf(u"clean.txt"_s), QByteArray("One."));
        QVERIFY(writeFile(path(u"clean.txt"_s), "Two.", {}).ok());
        QCOMPARE(contentOf(u"clean.txt"_s), QByteArray("Two."));
        QCOMPARE(QDir(m_folder->path()).entryList({u"clean*"_s}).size(), 1); // nothing half written is left
    }

    void neverWritesTheRawFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("itself") << u"raw.txt"_s;
        QTest::newRow("with a detour") << u"folder/../raw.txt"_s;
        QTest::newRow("through a linked folder") << u"folder/back/raw.txt"_s;
        QTest::newRow("through a symbolic link") << u"link.txt"_s;
        QTest::newRow("through a hard link") << u"twin.txt"_s;
    }

    void neverWritesTheRawFile()
    {
        QFETCH(QString, name);
        const Outcome outcome = writeFile(path(name), "Clean.", {path(u"other.txt"_s), path(u"raw.txt"_s)});
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.sentence().contains(u"raw file"_s) && outcome.sentence().contains(path(name)),
                 qPrintable(outcome.sentence()));
        QCOMPARE(contentOf(u"raw.txt"_s), QByteArray("The raw article."));
        QCOMPARE(contentOf(u"twin.txt"_s), QByteArray("The raw article."));
    }

    void aRawFileThatHasGoneIsNotMadeAgain()
    {
        QVERIFY(QFile::remove(path(u"raw.txt"_s)));
        QVERIFY(!writeFile(path(u"folder/back/raw.txt"_s), "Clean.", {path(u"raw.txt"_s)}).ok());
        QVERIFY(!QFile::exists(path(u"raw.txt"_s)));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder of that name") << u"folder"_s;
        QTest::newRow("below a file") << u"raw.txt/clean.txt"_s;
        QTest::newRow("no such folder") << u"absent/clean.txt"_s;
        QTest::newRow("a pipe") << u"pipe"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, name);
        const Outcome outcome = writeFile(path(name), "Clean.", {});
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.sentence().contains(path(name)), qPrintable(outcome.sentence()));
        QVERIFY(outcome.sentence().endsWith(u'.'));
        QCOMPARE(contentOf(u"raw.txt"_s), QByteArray("The raw article."));
        QVERIFY(!QFileInfo(path(u"pipe"_s)).isFile());
    }

    void keepsTheOldContentWhenTheDiskIsFull_data()
    {
        QTest::addColumn<int>("room"); // bytes a file may have
        QTest::addColumn<int>("size");
        QTest::newRow("nothing fits") << 0 << 100;
        QTest::newRow("all but the last byte fits") << 999 << 1000;
        QTest::newRow("a page fits") << 4096 << 15000;
        QTest::newRow("a buffer fits") << 16384 << 20000;
        QTest::newRow("some of a long text fits") << 10000 << 50000;
    }

    void keepsTheOldContentWhenTheDiskIsFull()
    {
        QFETCH(int, room);
        QFETCH(int, size);
        QVERIFY(writeFile(path(u"clean.txt"_s), "Old.", {}).ok());
        const Outcome outcome = writtenWithRoom(room, QByteArray(size, 'x'));
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.sentence().contains(path(u"clean.txt"_s)) && outcome.sentence().contains(u"free some space"_s),
                 qPrintable(outcome.sentence()));
        QVERIFY2(outcome.sentence().contains(qt_error_string(EFBIG)), qPrintable(outcome.sentence()));
        QCOMPARE(contentOf(u"clean.txt"_s), QByteArray("Old."));
        QCOMPARE(QDir(m_folder->path()).entryList({u"clean*"_s}).size(), 1);
    }

    void writesWhatJustFits()
    {
        QVERIFY(writtenWithRoom(1000, QByteArray(1000, 'x')).ok());
        QCOMPARE(contentOf(u"clean.txt"_s), QByteArray(1000, 'x'));
    }

    void makesNamesSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Café au lait.txt"_s << u"Café au lait.txt"_s;
        QTest::newRow("separators") << u"https://gazette.example/a?b.txt"_s << u"https___gazette.example_a_b.txt"_s;
        QTest::newRow("upwards") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::newRow("hidden") << u".. .profile"_s << u"profile"_s;
        QTest::newRow("closing dots") << u"a. ."_s << u"a"_s;
        QTest::newRow("control characters") << u"a\nb\u0007.txt"_s << u"a_b_.txt"_s;
        QTest::newRow("nothing left") << u"..."_s << u"article"_s;
        QTest::newRow("marks of direction") << u"a\u202Egpj.txt"_s << u"a_gpj.txt"_s;
        QTest::newRow("a C1 control") << u"a\u009Bb"_s << u"a_b"_s;
        QTest::newRow("a device") << u"con.txt"_s << u"_con.txt"_s;
        QTest::newRow("a numbered device") << u"LPT1"_s << u"_LPT1"_s;
        QTest::newRow("no device") << u"contest.txt"_s << u"contest.txt"_s;
        QTest::newRow("an option") << u"-rf"_s << u"_-rf"_s;
        QTest::newRow("emoji stay apart") << u"\U0001F600.txt"_s << u"\U0001F600.txt"_s;
        QTest::newRow("half a character") << QString(u'a') + QChar(0xD83D) << u"a_"_s;
        QTest::newRow("nothing") << QString() << u"article"_s;
    }

    void makesNamesSafe()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(safeFileName(text), name);
        QCOMPARE(safeFileName(name), name);
    }

    void shortensBeforeTheSuffix()
    {
        const QString name = safeFileName(QString(5000, u'é') + u".txt"_s);
        QVERIFY(name.toUtf8().size() <= 200);
        QVERIFY(name.endsWith(u"é.txt"_s));
        QVERIFY(writeFile(path(name), "x", {}).ok());
    }
};

QTEST_GUILESS_MAIN(TextFileTest)
#include "textfiletest.moc"
