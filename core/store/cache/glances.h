// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/lineindex.h"
#include "store/queue/queueentry.h"

#include <QList>
#include <QString>

#include <memory>

namespace bluepencil {

class Database;

/// What a file looked like from outside when somebody looked into it.
struct FileStamp {
    qint64 byteCount = -1; ///< -1: there is no file
    qint64 changedAt = 0;  ///< milliseconds since 1970, UTC

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};
/// The stamp of a file as it is now.
[[nodiscard]] FileStamp stampOf(const QString &path);

/// What a look into an article of the queue showed, so that nobody has to look again while its file is the same.
struct Glance {
    QString path;
    QString record;
    FileStamp stamp;
    QString source;    ///< see sourceNameOf()
    LineHashes lines;  ///< for knowing which of them recur in the source
    QString basis;     ///< what `stops` was counted with: house rules, lines that recur, engine; empty: not counted
    int stops = -1;    ///< that the editor has before deciding; -1: nobody counted
    qint64 seenAt = 0; ///< when the queue first met it, milliseconds since 1970, UTC

    friend bool operator==(const Glance &, const Glance &) = default;
};

/// Where articles come from, for lists and for what recurs: the site; of a text that names none, its folder.
[[nodiscard]] QString sourceNameOf(const QString &site, const QString &path);

/// The glances of a data folder, beside the analyses in its `cache.sqlite`: disposable, and as forgiving as Cache. One
/// object a thread.
class Glances {
public:
    explicit Glances(const QString &folder);
    Glances(const Glances &) = delete;
    Glances &operator=(const Glances &) = delete;
    ~Glances();

    /// All of them, in no order. Ten thousand take some hundredths of a second.
    [[nodiscard]] QList<Glance> all() const;
    /// Keeps these in the place of what was known of the same articles, all in one transaction.
    void keep(const QList<Glance> &glances);
    /// A file has another name.
    void move(const QString &from, const QString &to);
    /// Forgets the oldest, so that so many are left.
    void forgetAllBut(int most);

private:
    std::unique_ptr<Database> m_database;
};

} // namespace bluepencil
