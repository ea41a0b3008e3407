// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/outside/helper.h"
#include "formats/outside/protocol.h"
#include "formats/parser.h"

#include <QSet>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace bluepencil {

/// Who parses outside, and for how long before it is ended.
struct HelperProgram {
    QString path;
    std::chrono::milliseconds patience = std::chrono::seconds(30); ///< for any file
    std::chrono::milliseconds patiencePerMegabyte = std::chrono::seconds(2);
};

/// The helper that is installed with this program; its path is empty where there is none.
[[nodiscard]] HelperProgram installedHelper();

/// Parses in helper processes: as many as there are threads that parse at the same time, each kept for further files
/// until it has read its share. Where reading is stopped (ReadingStop) the helper is ended. One that crashes, takes too
/// long or answers what cannot be costs the file at hand a sentence; the next file gets another helper. Where one dies
/// or lies after it had read others, nobody knows whose fault that was: the file is tried once more with a fresh one.
class HelperPool : public Parser {
public:
    explicit HelperPool(HelperProgram program);

    [[nodiscard]] Result<Content> contentOf(const QByteArray &bytes, const QString &name,
                                            const ReadOptions &options) override;
    [[nodiscard]] Result<QByteArray> pieceWithKey(const QByteArray &bytes, const QString &name,
                                                  const QString &key) override;
    [[nodiscard]] Result<QList<FilePiece>> piecesOf(const QByteArray &bytes, const Format &format) override;

    /// From now on sentences about files come in this language, "de".
    void speak(const QString &language);
    /// Ends every helper, so that nobody waits for one any more; what is asked from now on fails.
    void end();

private:
    template <typename Value>
    Result<Value> valueOf(ParseRequest request);
    ParseAnswer ask(const ParseRequest &request);
    ParseAnswer askOne(const QByteArray &question, const ParseRequest &request, bool &mayTryAgain);
    [[nodiscard]] Result<std::unique_ptr<Helper>> taken();
    [[nodiscard]] std::unique_ptr<Helper> idleOne();
    void release(std::unique_ptr<Helper> helper, bool isUsable);
    [[nodiscard]] QDeadlineTimer deadlineFor(qint64 bytes) const;

    HelperProgram m_program;
    QString m_language = QStringLiteral("en");
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Helper>> m_idle;
    std::vector<std::unique_ptr<Helper>> m_ending; ///< nobody waits for their memory to be taken back
    QSet<Helper *> m_busy;
    bool m_ended = false;
};

} // namespace bluepencil
