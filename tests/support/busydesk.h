// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/storefixture.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <atomic>
#include <deque>
#include <memory>
#include <thread>

namespace bluepencil {

/// A workspace that has to open.
[[nodiscard]] std::unique_ptr<Workspace> openedWorkspace(const QString &place);

/// What came of the work of one editor, or of several.
struct EditorsWork {
    QStringList taken;          ///< the lines that were acknowledged, as sayingOf() has them
    QList<qint64> microseconds; ///< of each decision that was taken
    qsizetype waited = 0;       ///< of them, for the network
    qsizetype refused = 0;

    void operator+=(const EditorsWork &other);
    /// Milliseconds in which this part of the decisions was taken: 0.5 for the median.
    [[nodiscard]] double millisecondsFor(double part) const;
};

/// Twenty editors who decide at the same time on some articles of one workspace, each a thread with a connection of
/// its own. Whoever uses it cuts their connections meanwhile.
class BusyDesk {
public:
    static constexpr size_t editors = 20;

    /// Opens that many articles, so that all editors begin at once.
    BusyDesk(QString keeper, int articles);
    ~BusyDesk();
    BusyDesk(const BusyDesk &) = delete;
    BusyDesk &operator=(const BusyDesk &) = delete;

    /// Everybody sits down, at the address of their own where there are some, and decides with such a pause
    /// (milliseconds) between two decisions. Returns when all are seated.
    void begin(const QStringList &addresses, int pause);
    /// Everybody stops; what waited for the network is sent.
    [[nodiscard]] EditorsWork end();

    /// What the workspace kept of what it said was taken.
    struct Kept {
        qsizetype lost = 0;
        qsizetype doubled = 0;
    };
    [[nodiscard]] Kept keptOf(const EditorsWork &work) const;

private:
    [[nodiscard]] EditorsWork workOf(size_t editor, const QString &address, int pause);

    QString m_keeper;
    std::deque<StoreFixture> m_articles;
    std::array<EditorsWork, editors> m_works;
    std::array<std::thread, editors> m_threads;
    std::atomic<size_t> m_seated = 0;
    std::atomic<bool> m_hasBegun = false;
    std::atomic<bool> m_isOver = false;
};

} // namespace bluepencil
