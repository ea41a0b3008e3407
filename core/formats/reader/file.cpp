// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/file.h"

#include "text/decoder.h"
#include "text/readingstop.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace bluepencil {

namespace {

struct FileReader {
    Q_DECLARE_TR_FUNCTIONS(FileReader)
};

Failure failedLookUp(int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return {FileReader::tr("does not exist; check the name.")};
    if (error == EACCES || error == EPERM)
        return {FileReader::tr("cannot be reached; ask for permission to read its folder.")};
    return {FileReader::tr("cannot be looked up (%1); check the name.").arg(qt_error_string(error))};
}

/// Bytes that are no UTF-8 are lost before a name reaches us, and so is the file.
Failure namelessFile()
{
    return {FileReader::tr("has a name that is no UTF-8, and so cannot be reached; rename the file.")};
}

Outcome checkKind(mode_t mode)
{
    if (S_ISDIR(mode))
        return Failure{FileReader::tr("is a directory; name the files in it instead.")};
    if (S_ISFIFO(mode) || S_ISSOCK(mode))
        return Failure{FileReader::tr("is a pipe, not a file; save its content to a file first.")};
    if (!S_ISREG(mode))
        return Failure{FileReader::tr("is a device, not a file; name a file that holds an article.")};
    return Done{};
}

Failure tooLarge()
{
    return {FileReader::tr("is larger than 256 MB; split it before opening it.")};
}

Failure empty()
{
    return {FileReader::tr("is empty; there is nothing to review.")};
}

/// What is read before anybody asks again whether to go on.
constexpr qint64 longestStep = 16LL * 1024 * 1024;
constexpr qint64 shortestStep = 4096;

/// One byte more than allowed: a file that grows meanwhile is noticed, and nothing grows without bound.
QByteArray bytesOf(QFile &file)
{
    QByteArray bytes;
    const qint64 promised = std::min(file.size(), largestFile) + 1;
    bytes.reserve(promised);
    for (qint64 got = 1; got > 0 && bytes.size() <= largestFile && !ReadingStop::isRequested();) {
        const qsizetype at = bytes.size();
        bytes.resize(at + std::clamp(promised - at, shortestStep, longestStep));
        got = file.read(bytes.data() + at, bytes.size() - at);
        bytes.truncate(at + std::max<qint64>(got, 0));
    }
    return bytes;
}

} // namespace

Outcome checkFile(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return path.contains(QChar(QChar::ReplacementCharacter)) ? namelessFile() : failedLookUp(errno);
    if (Outcome kind = checkKind(status.st_mode); !kind)
        return kind;
    if (status.st_size == 0)
        return empty();
    return Done{};
}

Result<QByteArray> readBytes(const QString &path)
{
    if (const Outcome fit = checkFile(path); !fit)
        return fit.failure();
    QFile file(path);
    if (file.size() > largestFile)
        return tooLarge();
    if (!file.open(QIODevice::ReadOnly)) {
        if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError)
            return Failure{
                FileReader::tr("cannot be opened (%1); ask for permission to read it.").arg(file.errorString())};
        return Failure{FileReader::tr("cannot be opened (%1).").arg(file.errorString())};
    }
    QByteArray bytes = bytesOf(file);
    if (ReadingStop::isRequested())
        return ReadingStop::stopped();
    if (file.error() != QFileDevice::NoError)
        return Failure{
            FileReader::tr("cannot be read (%1); copy it to another disk and try again.").arg(file.errorString())};
    if (bytes.size() > largestFile)
        return tooLarge();
    if (bytes.isEmpty())
        return empty();
    return bytes;
}

Result<QByteArray> readFile(const QString &path)
{
    auto bytes = readBytes(path);
    if (!bytes)
        return withName(path, bytes.failure());
    return bytes;
}

Failure withName(const QString &name, const Failure &failure)
{
    return {FileReader::tr("“%1” %2", "a file's name, and what is wrong with it").arg(name, failure.sentence)};
}

} // namespace bluepencil
