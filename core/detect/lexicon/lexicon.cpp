// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/lexicon.h"

#include "detect/lexicon/replacedlists.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <mutex>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Lexicon)
};

QStringView withoutComment(QStringView line)
{
    const qsizetype comment = line.indexOf(u'#');
    return comment < 0 ? line : line.first(comment);
}

/// Whether the entry was not known; it is from now on.
bool isNew(QStringView entry, QSet<QStringView> &known)
{
    const qsizetype before = known.size();
    known.insert(entry);
    return known.size() > before;
}

Failure wrongLine(qsizetype index, const QString &what)
{
    return {Sentences::tr("Line %1: %2.").arg(index + 1).arg(what)};
}

QString pathOf(QStringView folder, QStringView subject)
{
    return u":/lexicon/%1/%2.txt"_s.arg(folder, subject);
}

} // namespace

Lexicon Lexicon::named(QLatin1StringView folder, QStringView subject)
{
    if (const ListFile *other = replacedList({QString(folder), subject.toString()}))
        return *parse(other->text); // which was checked before it was taken
    return builtIn(QString(folder), subject);
}

Lexicon Lexicon::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no word list %s", qUtf8Printable(path));
    Result<Lexicon> lexicon = parse(QString::fromUtf8(file.readAll()));
    if (!lexicon)
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(lexicon.sentence()));
    return *std::move(lexicon);
}

/// Kept, since one list has several readers: the vocabulary of each language reads that of English as well.
Lexicon Lexicon::builtIn(QStringView folder, QStringView subject)
{
    static std::mutex mutex;
    static QHash<QString, Lexicon> lists; // by path
    const QString path = pathOf(folder, subject);
    const std::scoped_lock lock(mutex);
    auto list = lists.constFind(path);
    if (list == lists.constEnd())
        list = lists.insert(path, read(path));
    return *list;
}

bool Lexicon::exists(QLatin1StringView folder, QStringView subject)
{
    return QFile::exists(pathOf(QString(folder), subject));
}

Result<Lexicon> Lexicon::parse(QStringView text)
{
    Lexicon lexicon;
    QStringList *entries = nullptr; // of the current section
    QSet<QStringView> known;        // the same, to look for
    const QList<QStringView> lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = withoutComment(lines.at(i)).trimmed();
        if (line.isEmpty())
            continue;
        const bool isHead = line.startsWith(u'[') && line.endsWith(u']');
        if (!isHead && !entries)
            return wrongLine(i, Sentences::tr("“%1” stands in no section").arg(line));
        const QString entry = (isHead ? line.sliced(1).chopped(1) : line).toString();
        if (isHead ? lexicon.m_sections.contains(entry) : !isNew(line, known))
            return wrongLine(i, Sentences::tr("“%1” comes for the second time").arg(line));
        if (isHead) {
            known.clear();
            lexicon.m_order.append(entry);
            entries = &lexicon.m_sections[entry];
        } else {
            entries->append(entry);
        }
    }
    return lexicon;
}

QList<std::pair<QString, QString>> Lexicon::all()
{
    QList<std::pair<QString, QString>> files;
    QDirIterator found(u":/lexicon"_s, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QFileInfo file(found.next());
        files.append({file.dir().dirName(), file.completeBaseName()});
    }
    std::sort(files.begin(), files.end());
    return files;
}

QStringList Lexicon::section(QStringView name) const
{
    return m_sections.value(name.toString());
}

} // namespace bluepencil
