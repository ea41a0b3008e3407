// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/windowfixture.h"

#include "desk/intake.h"
#include "store/cache/cache.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QScrollBar>

namespace bluepencil {

/// An invented article for the whole window, with what the detectors would have found in it.
struct BenchArticle {
    QString text;
    Analysis analysis;
};

/// Prose of about this many UTF-16 units; every `every`th paragraph is a suggestion to cut, of two families in turn.
inline BenchArticle articleOf(qsizetype units, int every, const QString &sentence, int sentences)
{
    BenchArticle article;
    article.text.reserve(units + 1'000);
    for (int paragraph = 0; article.text.size() < units; ++paragraph) {
        const qsizetype start = article.text.size();
        const bool suggested = paragraph % every == every - 1;
        for (int i = 0; i < (suggested ? 1 : 1 + paragraph % sentences); ++i)
            article.text += sentence;
        article.text += QString::number(paragraph);
        if (suggested) {
            const bool promotion = paragraph / every % 2 == 0;
            Finding finding;
            finding.category = promotion ? Category::Promo : Category::Related;
            finding.span = Span(start, article.text.size());
            finding.confidence = 0.96F;
            finding.rule = promotion ? "promo.line" : "related.block";
            article.analysis.findings.append(finding);
        }
        article.text += u'\n';
    }
    return article;
}

/// The real window, with findings out of the cache so that only the window is measured.
class BenchWindow : public WindowFixture {
public:
    BenchWindow()
    {
        start();
        m_window->resize(1440, 900);
    }
    ~BenchWindow() { closeWindow(); }
    BenchWindow(const BenchWindow &) = delete;
    BenchWindow &operator=(const BenchWindow &) = delete;

    /// Writes the article beside the data folder and lays what was found in it into the cache.
    QString prepare(const BenchArticle &article)
    {
        const QString file = write(u"bench.txt"_s, article.text.toUtf8());
        if (!article.analysis.findings.isEmpty()) {
            auto session = ReviewSession::open(*m_workspace, file, {});
            Cache(m_workspace->folder()).keep((*session)->reading().textHash, article.analysis);
        }
        return file;
    }
    void open(const BenchArticle &article)
    {
        m_window->desk()->intake()->openFiles({prepare(article)});
        waitForAnalysis();
        settle();
    }
    /// Everything that a change asked for has been done, the painting of both panes included.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    /// Ends the program and starts it again with the same data folder; milliseconds until the window is shown.
    qint64 restart()
    {
        closeWindow();
        QElapsedTimer clock;
        clock.start();
        openWindow();
        settle();
        return clock.elapsed();
    }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ReviewView *view() const { return m_window->view(); }
    using WindowFixture::flow;
    using WindowFixture::press;
    using WindowFixture::session;
};

/// Counts how often a widget was painted.
class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace bluepencil
