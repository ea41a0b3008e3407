// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QTimer>

#include <functional>

namespace bluepencil {

/// Jobs for the window's thread, one a turn of its event loop: keys that were pressed meanwhile come between two of
/// them. What a worker delivers all at once would otherwise be done all at once.
class Turns : public QObject {
    Q_OBJECT

public:
    explicit Turns(QObject *parent = nullptr);

    void add(std::function<void()> job);
    /// Drops what has not been done.
    void clear();

private:
    void doNext();

    QList<std::function<void()>> m_jobs;
    QTimer m_turn;
};

} // namespace bluepencil
