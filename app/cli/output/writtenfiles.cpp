// SPDX-License-Identifier: Apache-2.0
#include "cli/output/writtenfiles.h"

#include "cli/arguments/words.h"
#include "store/database/hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

/// Begins with a line end as well: the line before may have been cut short by a disk that was full then.
QString lineFor(const QString &hash, const QString &name)
{
    return u'\n' + hash + u' ' + name + u'\n';
}

} // namespace

QString WrittenFiles::listName()
{
    return u".bluepencil-written"_s;
}

WrittenFiles::WrittenFiles(QString folder)
    : m_folder(std::move(folder))
{
    QFile list(QDir(m_folder).filePath(listName()));
    if (!list.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        m_hashes.insert(line.section(u' ', 1), line.section(u' ', 0, 0));
}

bool WrittenFiles::mayReplace(const QString &name) const
{
    const QFileInfo info(QDir(m_folder).filePath(name));
    if (info.isSymLink())
        return false;
    if (!info.exists())
        return true;
    QFile file(info.filePath());
    return m_hashes.contains(name) && file.open(QIODevice::ReadOnly) && m_hashes.contains(name, sha256(file.readAll()));
}

Outcome WrittenFiles::note(const QString &name, const QByteArray &bytes)
{
    const QString hash = sha256(bytes);
    if (m_hashes.contains(name, hash))
        return Done{};
    QFile list(QDir(m_folder).filePath(listName()));
    const QByteArray line = lineFor(hash, name).toUtf8();
    if (!list.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) || list.write(line) != line.size())
        return Failure{Cli::tr("“%1” cannot be written (%2); free some space or choose another folder.")
                           .arg(list.fileName(), list.errorString())};
    m_hashes.insert(name, hash);
    return Done{};
}

} // namespace bluepencil::cli
