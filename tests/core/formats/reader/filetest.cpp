// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/file.h"

#include "text/decoder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class FileTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(u"tide.txt"_s, "The tide rose.\n");
        write(u"empty.txt"_s, {});
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QFile large(path(u"large.txt"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(largestFile + 1)); // takes no room on the disk
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
        QVERIFY(QFile::link(path(u"tide.txt"_s), path(u"link.txt"_s)));
    }

    void readsAFile()
    {
        const auto bytes = readFile(path(u"tide.txt"_s));
        QVERIFY(bytes.ok());
        QCOMPARE(*bytes, QByteArray("The tide rose.\n"));
        QCOMPARE(*readFile(path(u"link.txt"_s)), *bytes);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::newRow("missing") << path(u"absent.txt"_s) << u"does not exist"_s;
        QTest::newRow("a link to nothing") << path(u"dangling"_s) << u"does not exist"_s;
        QTest::newRow("a name that is no UTF-8") << path(u"caf\ufffd.txt"_s) << u"has a name that is no UTF-8"_s;
        QTest::newRow("below a file") << path(u"tide.txt/inner.txt"_s) << u"does not exist"_s;
        QTest::newRow("a name that is too long") << path(QString(5000, u'x')) << u"cannot be looked up"_s;
        QTest::newRow("directory") << m_folder.path() << u"is a directory"_s;
        QTest::newRow("pipe") << path(u"pipe"_s) << u"is a pipe"_s;
        QTest::newRow("device") << u"/dev/zero"_s << u"is a device"_s;
        QTest::newRow("empty") << path(u"empty.txt"_s) << u"is empty"_s;
        QTest::newRow("too large") << path(u"large.txt"_s) << u"is larger than 256 MB"_s;
    }

    void refusesWithASentence()
    {
        QFETCH(QString, name);
        QFETCH(QString, part);
        const auto bytes = readFile(name);
        QVERIFY(!bytes.ok());
        QVERIFY2(bytes.sentence().startsWith(u"“%1” %2"_s.arg(name, part)), qPrintable(bytes.sentence()));
        QVERIFY(bytes.sentence().endsWith(u'.'));
        QCOMPARE(withName(name, readBytes(name).failure()).sentence, bytes.sentence());
    }
};

QTEST_GUILESS_MAIN(FileTest)
#include "filetest.moc"
