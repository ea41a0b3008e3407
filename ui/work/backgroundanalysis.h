// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/analyzer.h"
#include "text/article.h"
#include "work/latestwork.h"

#include <QObject>

#include <memory>

namespace bluepencil {

/// Analyzes one article at a time on a worker thread and hands the results to the thread it lives on.
///
/// Starting again drops what was under way: nothing of an earlier article is ever published after that.
class BackgroundAnalysis : public QObject {
    Q_OBJECT

public:
    explicit BackgroundAnalysis(QObject *parent = nullptr);

    void start(const Article &article, const AnalyzerOptions &options = {});
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// After each stage; the last time `progress` says that all are done.
    void published(const std::shared_ptr<const bluepencil::Analysis> &analysis, bluepencil::Progress progress);

private:
    void take(const std::shared_ptr<const Analysis> &analysis, Progress progress);

    LatestWork m_work;
    bool m_running = false;
};

} // namespace bluepencil
