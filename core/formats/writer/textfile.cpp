// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/textfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct FileWriter {
    Q_DECLARE_TR_FUNCTIONS(FileWriter)
};

/// Bytes of UTF-8; disks allow 255, and some room is left for a suffix and for QSaveFile's own.
constexpr qsizetype longestName = 200;
constexpr qsizetype longestSuffix = 10;

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

/// The path with every link in its folder followed; for files that are not there.
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.dir().canonicalPath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

/// What turns the direction of text, is not seen, or is no character: names made of it look like others.
bool isUnseen(QChar unit)
{
    return unit.category() == QChar::Other_Control || unit.category() == QChar::Other_Format;
}

bool isForbidden(QChar unit)
{
    return isUnseen(unit) || "/\\:*?\"<>|"_L1.contains(unit);
}

/// Names that stand for devices where a file may end up: “CON”, “con.txt”, “LPT1”.
bool isDevice(const QString &name)
{
    static constexpr std::array devices = {"con"_L1, "prn"_L1, "aux"_L1, "nul"_L1};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isNumbered = stem.size() == 4 && stem.back().isDigit();
    return std::find(devices.begin(), devices.end(), stem) != devices.end() ||
           (isNumbered && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)));
}

/// Half a character is none.
void replaceLoneSurrogates(QString &name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool isPair = name.at(at).isHighSurrogate() && at + 1 < name.size() && name.at(at + 1).isLowSurrogate();
        if (isPair)
            ++at;
        else if (name.at(at).isSurrogate())
            name[at] = u'_';
    }
}

bool isTrimmed(QChar unit)
{
    return unit == u'.' || unit.isSpace();
}

Failure notWritten(const QString &path, const QString &why)
{
    return {FileWriter::tr("“%1” cannot be written (%2); free some space or choose another folder.").arg(path, why)};
}

/// A disk that is full takes the beginning of a block; why it takes no more is said when it is asked again.
bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + at, bytes.size() - at);
        if (written <= 0)
            return false;
        at += written;
    }
    return true;
}

/// Waits until the disk has what was written: some network disks find out only now that they are full. What cannot be
/// waited for at all is taken as written.
bool waitForDisk(int descriptor)
{
    return ::fdatasync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
}

} // namespace

bool isSameFile(const QString &one, const QString &other)
{
    const auto a = statusOf(one);
    const auto b = statusOf(other);
    if (a && b)
        return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
    return !a && !b && placeOf(one) == placeOf(other);
}

Outcome writeFile(const QString &path, const QByteArray &bytes, const QStringList &sources)
{
    if (std::any_of(sources.begin(), sources.end(), [&](const QString &source) { return isSameFile(path, source); }))
        return Failure{FileWriter::tr("“%1” is a raw file, which is never written; choose another name.").arg(path)};
    // QSaveFile would put a file in the place of a device or a pipe.
    if (const auto status = statusOf(path); status && !S_ISREG(status->st_mode))
        return Failure{FileWriter::tr("“%1” is there and is no file; choose another name.").arg(path)};
    // Without Qt's buffer: the commit of Qt 6.4 does not notice that its last bytes could not be written, and puts a
    // file that was cut short, or an empty one, in the place of a good one.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(file, bytes))
        return notWritten(path, file.errorString());
    if (!waitForDisk(file.handle()))
        return notWritten(path, qt_error_string(errno));
    if (!file.commit())
        return notWritten(path, file.errorString());
    return Done{};
}

QString safeFileName(const QString &text)
{
    QString name = text;
    std::replace_if(name.begin(), name.end(), isForbidden, u'_');
    replaceLoneSurrogates(name);
    while (!name.isEmpty() && isTrimmed(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isTrimmed(name.back()))
        name.chop(1);
    const qsizetype dot = name.lastIndexOf(u'.');
    QString suffix = dot > 0 && name.size() - dot <= longestSuffix ? name.sliced(dot) : QString();
    name.chop(suffix.size());
    while (name.toUtf8().size() + suffix.toUtf8().size() > longestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    if (name.isEmpty())
        name = u"article"_s;
    // A name that begins with a hyphen is an option to many a program.
    if (name.startsWith(u'-') || isDevice(name))
        name.prepend(u'_');
    return name + suffix;
}

} // namespace bluepencil
