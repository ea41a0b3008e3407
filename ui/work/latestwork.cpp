// SPDX-License-Identifier: Apache-2.0
#include "work/latestwork.h"

#include "work/betweenthreads.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace bluepencil {

namespace {

/// What a job says. An event, since the object in which Qt's headers wrap a function is written too late to be given().
class Said : public QEvent {
public:
    explicit Said(std::function<void()> onOwner)
        : QEvent(said)
        , m_onOwner(std::move(onOwner))
    {
    }

    void hear() const { m_onOwner(); }

    static constexpr Type said = QEvent::User;

private:
    std::function<void()> m_onOwner;
};

} // namespace

LatestWork::LatestWork(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

LatestWork::~LatestWork()
{
    stop();
    m_worker.waitForDone();
    BetweenThreads::taken();
}

void LatestWork::start(Job job)
{
    stop();
    m_stop = std::stop_source();
    std::function<void()> work = [this, job = std::move(job), generation = m_generation, token = m_stop.get_token()] {
        BetweenThreads::taken();
        const Deliver deliver = [this, generation](std::function<void()> onOwner) {
            auto *said = new Said([this, generation, onOwner = std::move(onOwner)] {
                if (generation == m_generation)
                    onOwner();
            });
            BetweenThreads::given();
            QCoreApplication::postEvent(this, said);
        };
        if (!token.stop_requested())
            job(token, deliver);
        BetweenThreads::given();
    };
    BetweenThreads::given();
    m_worker.start(std::move(work));
}

void LatestWork::stop()
{
    m_stop.request_stop();
    ++m_generation;
}

bool LatestWork::event(QEvent *event)
{
    BetweenThreads::taken();
    if (event->type() != Said::said)
        return QObject::event(event);
    static_cast<Said *>(event)->hear();
    return true;
}

} // namespace bluepencil
