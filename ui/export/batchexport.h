// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exportwish.h"
#include "store/editions/exports.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace bluepencil {

class LatestWork;

/// One article on its way to a file.
struct BatchItem {
    Outgoing article;
    QString format; ///< Format::name
    QString path;
};

/// Writes many articles, one after the other. Each is fetched and recorded on the window's thread, between which the
/// window lives, and made and written on a worker. What fails costs no other, and stays approved.
class BatchExport : public QObject {
    Q_OBJECT

public:
    struct Steps {
        qsizetype count = 0;
        /// What the article of this index is, or why it cannot be.
        std::function<Result<BatchItem>(qsizetype index)> fetch;
        /// Records that it was written.
        std::function<Outcome(qsizetype index, const WrittenFile &file)> record;
        QStringList rawFiles; ///< never written
    };

    BatchExport(Steps steps, QObject *parent);

    void start();
    /// Ends after the article that is on its way.
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype count);
    /// How many were written, and why others were not, a whole sentence each.
    void finished(qsizetype written, const QStringList &problems);

private:
    void next();
    void write(const BatchItem &item);
    void take(const Result<QByteArray> &bytes, const BatchItem &item);
    void finishOne();

    Steps m_steps;
    LatestWork *m_work;
    qsizetype m_index = 0;
    qsizetype m_written = 0;
    QStringList m_problems;
    bool m_isCancelled = false;
};

} // namespace bluepencil
