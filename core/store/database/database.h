// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database/dialect.h"
#include "text/result.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlError;

namespace bluepencil {

/// One connection to one database: a file, or one of a server that many share. Belongs to the thread that opened it.
///
/// The only place that knows how a file is opened and a server is reached, how they write, and what their error codes
/// mean. Everything above speaks plain SQL and takes from the dialect() what cannot be said plainly.
class Database {
public:
    /// Opens the file, or creates it with access for its owner alone. Writes go to a write-ahead log where the disk can
    /// keep one; isLogged() says whether it could. An address (see isServerAddress()) is connected to instead.
    ///
    /// Fails, with a whole sentence, when the file or its folder cannot be used, or when it is no database, and when a
    /// server cannot be reached or does not let the editor in.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file);

    /// Opens a file that is there, to read it and nothing else: no row, no log and no file beside it is made or
    /// altered, whoever has it open at the time. Needs no right to write, neither for the file nor for its folder.
    ///
    /// Open it anew for every piece of work: where no other program had the file open, it is read as it lies, without a
    /// look at what one that starts later does. Not for a file that this program has open for writing.
    /// Fails, with a whole sentence, when the file cannot be read, or when it is no database.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToRead(const QString &file);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// The file, or the address of a server, which has no password in it.
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }

    /// False while a server cannot be reached. A statement outside of a transaction tries to reach it again by itself;
    /// what was open in a transaction is lost as a whole.
    [[nodiscard]] bool isConnected() const;
    /// Reaches a server again. True when it is there, at once and without trying more than once a second.
    bool connectAgain() const;
    /// How often it was reached: another number says that what belonged to the connection is gone.
    [[nodiscard]] int connections() const { return m_connections; }
    /// For what Qt tells of a connection by signals.
    [[nodiscard]] QSqlDatabase connection() const;
    /// True when commits go to a write-ahead log: they cost no wait for the disk, which checkpoint() makes up for.
    [[nodiscard]] bool isLogged() const { return m_logged; }

    /// False when the file is not under its name any more: it was deleted, or another one was put in its place. What is
    /// written then goes to a file that nobody will find. Costs a look at the folder.
    [[nodiscard]] bool isInPlace() const;
    /// Says so, and what to do.
    [[nodiscard]] Failure lost() const;

    /// Runs a statement with values for its question marks. Read the rows, when there are any, with next().
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;
    /// The same for one that changes something outside of a transaction, and must not be run twice: where the
    /// connection broke over it, nobody knows whether it was.
    [[nodiscard]] Result<QSqlQuery> runOnce(const QString &statement, const QVariantList &values = {}) const;
    /// Prepares a statement that is to be run many times.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &statement) const;
    /// Gives a prepared statement the values for its question marks. An invalid QVariant is NULL; a QString never is.
    static void bind(QSqlQuery &query, const QVariantList &values);
    /// The first column of the first row; an invalid QVariant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &statement, const QVariantList &values = {}) const;

    /// Whether all of the file holds together, row by row and index by index. Reads it whole. Fails with the sentence
    /// of a damaged file.
    [[nodiscard]] Outcome check() const;

    /// The names of the tables that there are.
    [[nodiscard]] QStringList tables() const;

    /// What tells a file from another one that bears its name later.
    struct Identity {
        quint64 device = 0;
        quint64 inode = 0;

        friend bool operator==(const Identity &, const Identity &) = default;
    };
    /// Of this file; nothing where the system has none to give.
    [[nodiscard]] const std::optional<Identity> &identity() const { return m_identity; }

    /// Moves what the write-ahead log holds into the file and waits until the disk has it. Opens a connection of its
    /// own, so that it can run on any thread while others decide. False, and nothing is done, when the file is no more
    /// the one that it was: see isInPlace().
    [[nodiscard]] static bool checkpoint(const QString &file, const std::optional<Identity> &identity);

    /// Why a statement failed: a whole sentence that names the file and says what to do.
    [[nodiscard]] Failure failure(const QSqlError &error) const;

private:
    friend class Transaction;
    Database(QString file, QString connection, Dialect dialect);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openServer(const QString &place);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &file, const QString &name,
                                                                   const QString &how);
    [[nodiscard]] Outcome prepareForWriting();
    [[nodiscard]] Outcome prepareSession() const;
    [[nodiscard]] Result<QSqlQuery> prepareOnce(const QString &statement) const;
    [[nodiscard]] bool mayTryAgain() const;

    QString m_file;
    QString m_connection;
    Dialect m_dialect;
    // Reaching a server again alters nothing that anybody reads here.
    mutable bool m_inTransaction = false;
    mutable int m_connections = 1;
    mutable QElapsedTimer m_sinceLastTry;
    bool m_logged = false;
    std::optional<Identity> m_identity; ///< as the file was opened
};

/// Statements that take effect together or not at all: what is not committed when this goes out of scope is rolled
/// back.
class Transaction {
public:
    explicit Transaction(const Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Begins. A transaction should write before it reads, so that it waits for other writers instead of failing.
    [[nodiscard]] Outcome begin();
    /// Fails also for a file that is not in its place any more: nobody would find there what was committed.
    [[nodiscard]] Outcome commit();
    void rollBack();

private:
    const Database &m_database;
    bool m_open = false;
};

} // namespace bluepencil
