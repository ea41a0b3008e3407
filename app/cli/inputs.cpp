// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.h"

#include "formats/reader/file.h"
#include "text/decoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <iostream>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Failure tooLarge()
{
    return {Cli::tr("is larger than 256 MB; split it before opening it.")};
}

} // namespace

Inputs::Inputs(QStringList files, std::optional<InputFormat> format)
    : m_files(std::move(files))
    , m_format(format)
{
}

std::optional<Input> Inputs::next()
{
    while (true) {
        if (m_streaming) {
            if (auto line = nextLine())
                return line;
            m_streaming = false;
        }
        if (m_files.isEmpty())
            return std::nullopt;
        if (auto input = open(m_files.takeFirst()))
            return input;
    }
}

/// A whole file, or nothing when its lines are to be handed out one by one.
std::optional<Input> Inputs::open(const QString &file)
{
    m_source = file;
    m_firstLine.reset();
    if (file == "-"_L1) {
        m_lines.emplace(std::cin, largestFile);
        return readAsFound(file);
    }
    if (const Outcome fit = checkFile(file); !fit)
        return failed(fit.failure());
    m_file = std::ifstream(QFile::encodeName(file).toStdString(), std::ios::binary);
    if (!m_file)
        return failed({Cli::tr("cannot be opened; ask for permission to read it.")});
    if (!mayHoldLines() && QFileInfo(file).size() > largestFile)
        return failed(tooLarge());
    m_lines.emplace(m_file, largestFile);
    return readAsFound(file);
}

/// JSON Lines may be of any length, since only a line of them is held.
bool Inputs::mayHoldLines()
{
    return m_format.value_or(inputFormatByName(m_source)) == InputFormat::JsonLines ||
           (!m_format && m_file.peek() == '{');
}

std::optional<Input> Inputs::readAsFound(const QString &file)
{
    if (m_format && *m_format != InputFormat::JsonLines)
        return whole(*m_format, m_lines->rest(largestFile));
    m_streaming = m_format == InputFormat::JsonLines || inputFormatByName(file) == InputFormat::JsonLines;
    if (m_streaming)
        return std::nullopt;
    m_firstLine = m_lines->next();
    if (!m_firstLine)
        return whole(InputFormat::Text, {});
    m_streaming = isRecordLine(m_firstLine->bytes);
    if (m_streaming)
        return std::nullopt;
    QByteArray bytes = m_firstLine->bytes;
    if (m_firstLine->ended)
        bytes += '\n' + m_lines->rest(largestFile);
    if (m_firstLine->tooLong)
        return failed(tooLarge());
    const InputFormat format = inputFormatOf(bytes, file);
    return whole(format, std::move(bytes));
}

std::optional<Input> Inputs::nextLine()
{
    while (auto line = m_firstLine ? std::exchange(m_firstLine, std::nullopt) : m_lines->next()) {
        if (line->tooLong) {
            Input input = failed(tooLarge());
            input.format = InputFormat::JsonLines;
            input.line = line->number;
            return input;
        }
        if (!line->bytes.trimmed().isEmpty())
            return Input{m_source, InputFormat::JsonLines, line->number, std::move(line->bytes)};
    }
    return std::nullopt;
}

Input Inputs::whole(InputFormat format, QByteArray bytes) const
{
    return Input{m_source, format, 0, std::move(bytes)};
}

Input Inputs::failed(Failure failure) const
{
    return Input{m_source, InputFormat::Text, 0, std::move(failure)};
}

} // namespace bluepencil::cli
