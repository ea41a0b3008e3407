// SPDX-License-Identifier: Apache-2.0
#include "cli/output/outputfolder.h"

#include "cli/arguments/words.h"
#include "cli/commands/exportreviewed.h"
#include "cli/input/documents.h"
#include "formats/formats.h"
#include "formats/writer/namepattern.h"
#include "formats/writer/textfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

/// After the article's own file; text keeps its suffix.
QString ownName(const QString &file, const Format &format)
{
    const QFileInfo info(file);
    if (&format == &plainText())
        return safeFileName(info.fileName());
    return safeFileName(info.completeBaseName() + u'.' + suffixFor(format, file));
}

QString patternedName(const QString &file, const QString &suffix, const QString &pattern, const Origin &origin,
                      int edition)
{
    const QString name = file == "-"_L1 ? u"standard-input"_s : QFileInfo(file).completeBaseName();
    return fileNameFrom(pattern, {origin, name, edition}, suffix);
}

} // namespace

QString cleanFileName(const Document &document, const Format *format, const QString &pattern)
{
    const Format &written = format ? *format : plainText();
    const QString suffix = suffixFor(written, document.source);
    if (!pattern.isEmpty())
        return patternedName(document.isRecord ? document.article.origin().name : document.source, suffix, pattern,
                             document.article.origin(), 0);
    if (document.isRecord)
        return safeFileName(safeFileName(document.article.origin().name) + u'.' + suffix);
    if (document.source == "-"_L1)
        return "standard-input."_L1 + suffix;
    return ownName(document.source, written);
}

QString exportFileName(const QString &file, const Exported &text, const Format &format, const QString &pattern)
{
    return pattern.isEmpty() ? ownName(file, format)
                             : patternedName(file, suffixFor(format, file), pattern, text.origin, text.edition);
}

OutputFolder::OutputFolder(QString path, QStringList sources, bool force)
    : m_path(std::move(path))
    , m_sources(std::move(sources))
    , m_force(force)
{
}

Outcome OutputFolder::write(const QString &name, const QByteArray &bytes)
{
    const QString path = QDir(m_path).filePath(name);
    if (m_taken.contains(name))
        return Failure{Cli::tr("“%1” was written for an article before; give this one another name.").arg(path)};
    m_taken.insert(name);
    if (!QDir().mkpath(m_path))
        return Failure{Cli::tr("“%1” cannot be made a folder; choose another one.").arg(m_path)};
    const auto isPath = [&path](const QString &source) { return isSameFile(path, source); };
    if (std::any_of(m_sources.begin(), m_sources.end(), isPath)) // said before all else, and force helps nothing
        return writeFile(path, bytes, m_sources);
    if (!m_written)
        m_written.emplace(m_path);
    if (!m_force && !m_written->mayReplace(name))
        return Failure{Cli::tr("“%1” is there and was written or changed by somebody else; choose another folder, or "
                               "add --force to replace it.")
                           .arg(path)};
    if (Outcome noted = m_written->note(name, bytes); !noted)
        return noted;
    return writeFile(path, bytes, m_sources);
}

QString OutputFolder::pathOf(const QString &name) const
{
    return QDir(m_path).absoluteFilePath(name);
}

} // namespace bluepencil::cli
