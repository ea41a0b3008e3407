// SPDX-License-Identifier: Apache-2.0
#include "cli/input/inputs.h"

#include "cli/arguments/words.h"
#include "formats/formats.h"
#include "formats/reader/archive/gunzip.h"
#include "formats/reader/file.h"
#include "formats/reader/lines.h"

#include <QFile>
#include <QFileInfo>

#include <iostream>
#include <new>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

Failure tooLarge()
{
    return {Cli::tr("is larger than 256 MB; split it before opening it.")};
}

/// No more than the first line of a pipe: whoever writes there may wait for an answer to it.
QByteArray firstLineOf(std::istream &stream)
{
    using Traits = std::istream::traits_type;
    QByteArray line;
    while (line.size() < headSize && !line.endsWith('\n')) {
        const auto byte = stream.rdbuf()->sbumpc();
        if (Traits::eq_int_type(byte, Traits::eof()))
            break;
        line.append(Traits::to_char_type(byte));
    }
    return line;
}

QByteArray firstBytesOf(std::istream &stream)
{
    QByteArray head(headSize, Qt::Uninitialized);
    stream.read(head.data(), head.size());
    head.truncate(static_cast<qsizetype>(stream.gcount()));
    return head;
}

} // namespace

Inputs::Inputs(QStringList files, const Format *format)
    : m_files(std::move(files))
    , m_format(format)
{
}

std::optional<Input> Inputs::next()
{
    try {
        return nextWithinMemory();
    } catch (const std::bad_alloc &) {
        m_pieces.reset(); // where its next article starts is not known any more
        return failed({Cli::tr("needs more memory than there is; split it, or allow more.")});
    }
}

std::optional<Input> Inputs::nextWithinMemory()
{
    while (true) {
        if (m_pieces) {
            if (auto piece = nextPiece())
                return piece;
            m_pieces.reset();
        }
        if (m_files.isEmpty())
            return std::nullopt;
        if (auto input = open(m_files.takeFirst()))
            return input;
    }
}

/// A whole file, or nothing when its articles are to be handed out one by one.
std::optional<Input> Inputs::open(const QString &file)
{
    m_source = file;
    m_size = 0;
    if (file == "-"_L1)
        return openStream(std::cin, firstLineOf(std::cin));
    if (const Outcome fit = checkFile(file); !fit)
        return failed(fit.failure());
    m_file = std::ifstream(QFile::encodeName(file).toStdString(), std::ios::binary);
    if (!m_file)
        return failed({Cli::tr("cannot be opened; ask for permission to read it.")});
    m_size = QFileInfo(file).size();
    return openStream(m_file, firstBytesOf(m_file));
}

std::optional<Input> Inputs::openStream(std::istream &stream, const QByteArray &head)
{
    if (isGzip(head))
        return openPacked(stream, head);
    m_stream = std::make_unique<std::istream>(fromTheBeginning(stream, head));
    m_found = m_format ? m_format : candidatesFor(head, m_source).first();
    if (m_found->split) {
        m_continues = false;
        m_pieces = m_found->split(*m_stream, largestFile);
        return std::nullopt;
    }
    if (m_size > largestFile)
        return failed(tooLarge());
    QByteArray bytes = LineReader(*m_stream, largestFile).rest(largestFile);
    if (bytes.size() > largestFile)
        return failed(tooLarge());
    return Input{m_source, m_format, 0, std::move(bytes), false};
}

/// A file goes back, and can again where a line is too long to be held; of others what was read is handed out again.
std::streambuf *Inputs::fromTheBeginning(std::istream &stream, const QByteArray &head)
{
    stream.clear();
    if (&stream == &m_file && m_file.seekg(0))
        return m_file.rdbuf();
    stream.clear();
    m_bytes = std::make_unique<ReplayedBytes>(head, stream);
    return m_bytes.get();
}

/// Goes on with what was packed.
std::optional<Input> Inputs::openPacked(std::istream &stream, const QByteArray &head)
{
    m_packedBytes = std::make_unique<ReplayedBytes>(head, stream);
    m_packed = std::make_unique<std::istream>(m_packedBytes.get());
    m_unpacking = std::make_unique<GunzippedStream>(*m_packed);
    m_unpacked = std::make_unique<std::istream>(m_unpacking.get());
    const QByteArray first = firstBytesOf(*m_unpacked);
    if (first.isEmpty() || isGzip(first))
        return failed({m_unpacking->trouble().isEmpty()
                           ? Cli::tr("is packed twice, or holds nothing; unpack it by hand.")
                           : m_unpacking->trouble()});
    m_unpacked->clear();
    m_isTroubleTold = false;
    auto input = openStream(*m_unpacked, first);
    const QString trouble = input ? newTrouble() : QString();
    return trouble.isEmpty() ? std::move(input) : failed({trouble});
}

/// Why unpacking ended early, once.
QString Inputs::newTrouble()
{
    return std::exchange(m_isTroubleTold, true) ? QString() : m_unpacking->trouble();
}

std::optional<Input> Inputs::nextPiece()
{
    auto piece = m_pieces->next();
    if (!piece) {
        const QString trouble = newTrouble();
        return trouble.isEmpty() ? std::nullopt : std::optional(failed({trouble}));
    }
    if (piece->tooLong)
        return Input{m_source, m_found, piece->line, tooLarge(), m_continues};
    // What is handed out whole may turn out to be of another format.
    const Format *format = piece->line > 0 ? m_found : m_format;
    return Input{m_source, format, piece->line, std::move(piece->bytes), std::exchange(m_continues, true)};
}

Input Inputs::failed(Failure failure) const
{
    return Input{m_source, nullptr, 0, std::move(failure), false};
}

} // namespace bluepencil::cli
