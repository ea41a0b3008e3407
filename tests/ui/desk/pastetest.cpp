// SPDX-License-Identifier: Apache-2.0
#include "desk/queueflow.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString story = u"The ferry that came late\n\nIt came at noon, and “nobody” was there.\nA gull had waited.\n"_s;

void lay(const QString &plain, const QString &rich)
{
    auto *data = new QMimeData;
    if (!plain.isEmpty())
        data->setText(plain);
    if (!rich.isEmpty())
        data->setHtml(rich);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

/// New from the clipboard.
class PasteTest : public QObject, protected WindowFixture {
    Q_OBJECT

    void paste()
    {
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        if (m_window->desk()->session())
            waitForAnalysis();
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void plainTextBecomesAnArticle()
    {
        lay(story, {});
        paste();
        QCOMPARE(session().article().text(), story);
        QCOMPARE(m_window->desk()->queue()->entries().size(), 1);
        const QString file = session().reading().path;
        QVERIFY2(QFileInfo(file).fileName().contains(u"The ferry that came late"_s), qPrintable(file));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), story.toUtf8()); // its bytes
    }

    void theNameHasWordsOnly()
    {
        lay(u"Home | News | Ferries – Times\nThe ferry came late.\n"_s, {});
        paste();
        const QString name = QFileInfo(session().reading().path).fileName();
        QVERIFY2(name.endsWith(u" Home News Ferries Times.txt"_s), qPrintable(name));
    }

    void twoThingsArePastedOneAfterTheOther()
    {
        lay(u"One story.\n"_s, {});
        paste();
        lay(u"Another story.\n"_s, {});
        paste();
        QCOMPARE(m_window->desk()->queue()->entries().size(), 2);
        QCOMPARE(session().article().text(), u"Another story.\n"_s);
    }

    void ofBothThePlainWordsAreTaken()
    {
        lay(story, u"<p>The ferry</p>"_s);
        paste();
        QCOMPARE(session().article().text(), story);
    }

    void richTextAloneIsReadAsAPage()
    {
        lay({}, u"<h1>The ferry that came late</h1><p>It came at noon, and nobody was there to see it land or to "
                "take its ropes.</p><p>A gull had waited since the early morning on the third bollard from the "
                "left.</p>"_s);
        paste();
        QVERIFY(m_window->desk()->session());
        QVERIFY(session().article().text().contains(u"A gull had waited"_s));
        QVERIFY(QFileInfo(session().reading().path).suffix() == u"html"_s);
    }

    void nothingIsNoArticle()
    {
        lay(u"  \n"_s, {});
        paste();
        QVERIFY(!m_window->desk()->session());
        QVERIFY(m_window->desk()->queue()->entries().isEmpty());
        QVERIFY(m_window->findChild<QLabel *>(u"statusNote"_s)->text().contains(u"clipboard"_s));
    }
};

QTEST_MAIN(PasteTest)
#include "pastetest.moc"
