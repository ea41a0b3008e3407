// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace bluepencil {

/// What a process, else this one, holds in memory, in megabytes; 0 when that cannot be read.
inline double residentMegabytes(qint64 process = QCoreApplication::applicationPid())
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    const QList<QByteArray> pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    return pages.size() < 2 ? 0 : pages.at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace bluepencil
