// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace bluepencil::cli {

/// How a call of bluepencil-cli ended.
struct Ended {
    int status = -1; ///< -1 when it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// Standard output as JSON Lines. A line that is no object becomes an empty one.
    [[nodiscard]] QList<QJsonObject> objects() const;
    /// The findings of the first object.
    [[nodiscard]] QJsonArray findings() const;
};

/// Runs the program that was just built, from start to end.
[[nodiscard]] Ended runCli(const QStringList &arguments, const QByteArray &input = {});

} // namespace bluepencil::cli
