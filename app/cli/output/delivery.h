// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output/outputfolder.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>

namespace bluepencil::cli {

class ExportRecord;
struct Options;

/// The exit statuses of the contract.
enum class ExitStatus { Done = 0, SomeFailed = 1, WrongUsage = 2 };

/// A file to be written, and the article it is for.
struct CleanFile {
    QString article;
    QString name;
    QByteArray bytes;
    qint64 edition = 0; ///< the row of the edition that it holds; 0: of none
};

/// What working on one piece of input brings.
struct Output {
    QByteArray results;
    QByteArray messages;
    QList<CleanFile> files;
    bool failed = false;

    void fail(const QString &name, const QString &problem);
    /// What kept the whole command from its work, as a whole sentence.
    void fail(const QString &sentence);
    /// What is worth knowing of an article that went well.
    void note(const QString &name, const QString &sentence);
};

/// Takes the outputs in order and brings them to where they belong: files into the folder, results to standard output,
/// messages to standard error.
class Delivery {
public:
    /// Where the files are editions, `record` is told of them.
    explicit Delivery(const Options &options, ExportRecord *record = nullptr);

    void operator()(Output output);

    /// Holds the results back until all are there, for what is a file only then.
    void hold() { m_isHeld = true; }
    /// All that was held back.
    [[nodiscard]] QByteArray release();

    /// Nobody reads what is written: there is no use in going on.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] ExitStatus status() const { return m_hasFailed ? ExitStatus::SomeFailed : ExitStatus::Done; }

private:
    void record(const CleanFile &file, Output &output);

    OutputFolder m_folder;
    const Format *m_format;
    ExportRecord *m_record; ///< of editions; null where none are written
    bool m_isHeld = false;
    QByteArray m_held;
    std::atomic<bool> m_isBroken = false; ///< asked for by the thread that reads
    bool m_hasFailed = false;
};

/// Delivers all that a command has to give.
[[nodiscard]] ExitStatus deliverOnce(Output output, const Options &options);

} // namespace bluepencil::cli
