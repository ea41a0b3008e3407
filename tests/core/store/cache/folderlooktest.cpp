// SPDX-License-Identifier: Apache-2.0
#include "store/cache/folderlook.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 100'000;
constexpr qint64 longAgo = 5'000;
constexpr qint64 justNow = now - 10;

FolderNews newsOf(const FolderLook &before, const FolderLook &after, const KnownFiles &known)
{
    return newsIn(before, after, known, now);
}

} // namespace

class FolderLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesTheFilesThatMayHoldArticles()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("One line.");
        };
        write(u"a.txt"_s);
        write(u"b.jsonl"_s);
        write(u"picture.jpeg"_s);
        QVERIFY(QDir(folder.path()).mkpath(u"below"_s));
        write(u"below/c.txt"_s);
        const FolderLook look = lookInto({folder.path(), folder.filePath(u"none"_s)});
        QCOMPARE(look.size(), 2);
        QCOMPARE(look.value(QFileInfo(folder.filePath(u"a.txt"_s)).canonicalFilePath()).byteCount, 9);
    }

    void tellsWhatIsNew_data()
    {
        QTest::addColumn<FolderLook>("before");
        QTest::addColumn<FolderLook>("after");
        QTest::addColumn<KnownFiles>("known");
        QTest::addColumn<FolderNews>("news");
        const FileStamp still{10, longAgo};
        const FileStamp other{12, longAgo};
        const FileStamp fresh{10, justNow};
        const FolderLook none;
        const FolderLook a{{u"/a"_s, still}};
        const FolderLook b{{u"/b"_s, still}};
        QTest::newRow("nothing") << a << a << KnownFiles{a, {}, {}} << FolderNews();
        QTest::newRow("a new file that stands still")
            << a << a << KnownFiles() << FolderNews{{u"/a"_s}, {}, {}, {}, {}};
        QTest::newRow("seen for the first time") << none << a << KnownFiles() << FolderNews{{}, {}, {}, {}, {}, true};
        QTest::newRow("still growing") << FolderLook{{u"/a"_s, other}} << a << KnownFiles()
                                       << FolderNews{{}, {}, {}, {}, {}, true};
        QTest::newRow("written a moment ago") << FolderLook{{u"/a"_s, fresh}} << FolderLook{{u"/a"_s, fresh}}
                                              << KnownFiles() << FolderNews{{}, {}, {}, {}, {}, true};
        QTest::newRow("taken out of the queue") << a << a << KnownFiles{{}, {}, {u"/a"_s}} << FolderNews();
        QTest::newRow("another content") << FolderLook{{u"/a"_s, other}} << FolderLook{{u"/a"_s, other}}
                                         << KnownFiles{a, {}, {}} << FolderNews{{}, {}, {u"/a"_s}, {}, {}};
        QTest::newRow("another content, half-written")
            << a << FolderLook{{u"/a"_s, other}} << KnownFiles{a, {}, {}} << FolderNews{{}, {}, {}, {}, {}, true};
        QTest::newRow("never looked into") << a << a << KnownFiles{{{u"/a"_s, FileStamp()}}, {}, {}} << FolderNews();
        QTest::newRow("vanished") << a << none << KnownFiles{a, {}, {}} << FolderNews{{}, {}, {}, {u"/a"_s}, {}};
        QTest::newRow("vanished and told") << none << none << KnownFiles{a, {u"/a"_s}, {}} << FolderNews();
        QTest::newRow("back again") << none << a << KnownFiles{a, {u"/a"_s}, {}}
                                    << FolderNews{{}, {}, {}, {}, {u"/a"_s}};
        QTest::newRow("moved") << b << b << KnownFiles{a, {}, {}} << FolderNews{{}, {{u"/a"_s, u"/b"_s}}, {}, {}, {}};
        QTest::newRow("being moved") << a << b << KnownFiles{a, {}, {}} << FolderNews{{}, {}, {}, {}, {}, true};
        QTest::newRow("one goes and another comes")
            << FolderLook{{u"/b"_s, other}} << FolderLook{{u"/b"_s, other}} << KnownFiles{a, {}, {}}
            << FolderNews{{u"/b"_s}, {}, {}, {u"/a"_s}, {}};
    }
    void tellsWhatIsNew()
    {
        QFETCH(FolderLook, before);
        QFETCH(FolderLook, after);
        QFETCH(KnownFiles, known);
        QFETCH(FolderNews, news);
        const FolderNews found = newsOf(before, after, known);
        QCOMPARE(found.fresh, news.fresh);
        QCOMPARE(found.moved, news.moved);
        QCOMPARE(found.changed, news.changed);
        QCOMPARE(found.vanished, news.vanished);
        QCOMPARE(found.back, news.back);
        QCOMPARE(found.unsettled, news.unsettled);
    }
};

QTEST_GUILESS_MAIN(FolderLookTest)
#include "folderlooktest.moc"
