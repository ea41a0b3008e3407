// SPDX-License-Identifier: Apache-2.0
#include "store/session/fieldchoice.h"

#include "support/storefixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QByteArray record(const QByteArray &site, const QByteArray &word)
{
    return "{\"url\": \"https://" + site + "/" + word + "\", \"text\": \"Short " + word + ".\", \"content\": \"Whole " +
           word + ".\"}";
}

} // namespace

/// From which field of a source's records the text comes.
class FieldChoiceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_files;

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    static QString textOf(Workspace &workspace, const QString &path, const ReadingOptions &options = {})
    {
        const auto session = ReviewSession::open(workspace, path, options);
        return session ? (*session)->article().text() : session.sentence();
    }

    static ReadingOptions taking(const QString &field)
    {
        ReadingOptions options;
        options.decode.field = field;
        options.asLast = false;
        return options;
    }

    static void choose(Workspace &workspace, const QString &path, const QString &field)
    {
        const auto session = ReviewSession::open(workspace, path, taking(field));
        QVERIFY(session.ok());
        QVERIFY(rememberField(workspace, (*session)->reading()).ok());
    }

private Q_SLOTS:
    void theNextArticleOfTheSourceIsReadLikeThat()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const QString first = write(u"a.json"_s, record("alderpost.example", "pier"));
        const QString before = write(u"b.json"_s, record("alderpost.example", "lift"));
        const QString next = write(u"c.json"_s, record("alderpost.example", "tide"));
        const QString other = write(u"d.json"_s, record("courier.example", "lock"));
        QCOMPARE(textOf(*workspace, first), u"Short pier."_s);
        QCOMPARE(textOf(*workspace, before), u"Short lift."_s);
        choose(*workspace, first, u"content"_s);
        QCOMPARE(textOf(*workspace, first), u"Whole pier."_s);
        QVERIFY(workspace->enqueue(QStringList{next}).ok()); // it waits in the queue, and nobody opened it yet
        QCOMPARE(textOf(*workspace, next), u"Whole tide."_s);
        QCOMPARE(textOf(*workspace, other), u"Short lock."_s);
        // What was open before keeps its text, on which somebody may have decided.
        QCOMPARE(textOf(*workspace, before), u"Short lift."_s);
        // Whoever says how to read is obeyed.
        QCOMPARE(textOf(*workspace, next, taking({})), u"Short tide."_s);
    }

    void theChoiceIsTakenBack()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const QString first = write(u"a.json"_s, record("alderpost.example", "pier"));
        choose(*workspace, first, u"content"_s);
        choose(*workspace, first, {});
        QCOMPARE(textOf(*workspace, write(u"c.json"_s, record("alderpost.example", "tide"))), u"Short tide."_s);
    }

    void aRecordWithoutThatFieldIsReadAsEver()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        choose(*workspace, write(u"a.json"_s, record("alderpost.example", "pier")), u"content"_s);
        const QByteArray plain = "{\"url\": \"https://alderpost.example/x\", \"text\": \"Up.\"}";
        QCOMPARE(textOf(*workspace, write(u"b.json"_s, plain)), u"Up."_s);
        QCOMPARE(textOf(*workspace, desk.file()).toUtf8(), desk.bytes());
    }
};

QTEST_GUILESS_MAIN(FieldChoiceTest)
#include "fieldchoicetest.moc"
