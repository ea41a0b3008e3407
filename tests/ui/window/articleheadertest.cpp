// SPDX-License-Identifier: Apache-2.0
#include "window/articleheader.h"

#include "desk/intake.h"
#include "support/windowfixture.h"
#include "widgets/isolated.h"

#include <QFontMetricsF>
#include <QLabel>

#include <cmath>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ArticleHeaderTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QString facts() const { return m_window->findChild<QLabel *>(u"articleFacts"_s)->text(); }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void theWordsFollowADecisionAndItsUndo()
    {
        m_window->desk()->intake()->openFiles({write(u"pier.txt"_s, "The old pier stays.\n[ad_1]\n")});
        waitForAnalysis();
        QTRY_VERIFY(facts().contains(u"4 if all cut"_s));
        const QString before = facts();
        press(Qt::Key_A);
        QTRY_VERIFY(facts().contains(u"→ 4 now · 4 if all cut"_s));
        QVERIFY(before != facts());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(facts(), before);
    }

    void theWordsStandOnOneLine()
    {
        m_window->desk()->intake()->openFiles({write(u"pier.txt"_s, "The old pier stays.\n")});
        QTRY_VERIFY(!facts().isEmpty());
        const auto baseline = [this](const QString &name) {
            const auto *label = m_window->findChild<QLabel *>(name);
            const QFontMetricsF letters(label->font());
            return label->mapTo(m_window.get(), label->contentsRect().center()).y() + letters.ascent() -
                   letters.height() / 2;
        };
        const qreal apart = baseline(u"articleName"_s) - baseline(u"articleFacts"_s);
        QVERIFY2(std::abs(apart) <= 1, qPrintable(QString::number(apart)));
    }

    void whatTheArticleSaysOfItselfIsShown()
    {
        const auto *origin = m_window->findChild<QLabel *>(u"articleOrigin"_s);
        m_window->desk()->intake()->openFiles(
            {write(u"pier.json"_s, "{\"title\": \"The pier\", \"author\": \"Rilla Quist\", \"date\": \"2031-05-02\", "
                                   "\"url\": \"https://alderpost.example/p\", \"text\": \"Up.\"}")});
        waitForAnalysis();
        QCOMPARE(origin->text(), (QStringList{isolated(u"The pier"_s), isolated(u"Rilla Quist"_s),
                                              isolated(u"2031-05-02"_s), isolated(u"alderpost.example"_s)}
                                      .join(u" · "_s)));
        QVERIFY(!origin->isHidden());
        m_window->desk()->intake()->openFiles({write(u"plain.txt"_s, "Up.\n")});
        waitForAnalysis();
        QVERIFY(origin->isHidden());
    }

    void anotherArticleShowsNothingOfTheOneBefore()
    {
        m_window->desk()->intake()->openFiles({write(u"long.txt"_s, "One, two, three, four.\n")});
        QTRY_VERIFY(facts().contains(u"4 words"_s));
        m_window->desk()->intake()->openFiles({write(u"short.txt"_s, "One.\n")});
        QVERIFY(!facts().contains(u"4 words"_s));
        QTRY_VERIFY(facts().contains(u"1 word →"_s));
    }
};

QTEST_MAIN(ArticleHeaderTest)
#include "articleheadertest.moc"
