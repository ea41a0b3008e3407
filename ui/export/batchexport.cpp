// SPDX-License-Identifier: Apache-2.0
#include "export/batchexport.h"

#include "formats/formats.h"
#include "formats/reader/file.h"
#include "formats/writer/textfile.h"
#include "work/latestwork.h"

namespace bluepencil {

BatchExport::BatchExport(Steps steps, QObject *parent)
    : QObject(parent)
    , m_steps(std::move(steps))
    , m_work(new LatestWork(this))
{
}

void BatchExport::start()
{
    QMetaObject::invokeMethod(this, &BatchExport::next, Qt::QueuedConnection);
}

void BatchExport::next()
{
    if (m_isCancelled || m_index == m_steps.count) {
        Q_EMIT finished(m_written, m_problems);
        return;
    }
    Result<BatchItem> item = m_steps.fetch(m_index);
    if (item) {
        write(*item);
        return;
    }
    m_problems.append(item.sentence());
    finishOne();
}

void BatchExport::write(const BatchItem &item)
{
    m_work->start([this, item, raw = m_steps.rawFiles](const std::stop_token &, const LatestWork::Deliver &deliver) {
        const Format *format = writableFormat(item.format);
        Result<QByteArray> bytes = format->write(item.article);
        if (!bytes)
            bytes = withName(item.article.article.origin().name, bytes.failure());
        else if (Outcome written = writeFile(item.path, *bytes, raw); !written)
            bytes = written.failure();
        deliver([this, bytes, item] { take(bytes, item); });
    });
}

void BatchExport::take(const Result<QByteArray> &bytes, const BatchItem &item)
{
    Outcome recorded = bytes ? m_steps.record(m_index, {item.path, item.format, *bytes}) : Outcome(bytes.failure());
    if (recorded)
        ++m_written;
    else
        m_problems.append(recorded.sentence());
    finishOne();
}

/// The window's turn comes before the next article.
void BatchExport::finishOne()
{
    ++m_index;
    Q_EMIT progressed(m_index, m_steps.count);
    QMetaObject::invokeMethod(this, &BatchExport::next, Qt::QueuedConnection);
}

} // namespace bluepencil
