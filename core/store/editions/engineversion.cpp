// SPDX-License-Identifier: Apache-2.0
#include "store/editions/engineversion.h"

#include "detect/lexicon/replacedlists.h"
#include "enginehash.h" // made by store/editions/enginehash.cmake

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// As many digits as git shows of a commit, and for the same reason.
constexpr qsizetype shownDigits = 12;

QString hashOfWordLists()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList names;
    for (QDirIterator lists(u":/lexicon"_s, QDir::Files, QDirIterator::Subdirectories); lists.hasNext();)
        names.append(lists.next());
    names.sort();
    for (const QString &name : names) {
        QFile list(name);
        hash.addData(name.toUtf8());
        if (list.open(QIODevice::ReadOnly))
            hash.addData(list.readAll());
    }
    for (const ListFile &list : replacedLists()) {
        hash.addData(list.name.shown().toUtf8());
        hash.addData(list.text.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(shownDigits));
}

} // namespace

QString engineVersion()
{
    return u"" BLUEPENCIL_VERSION "+" BLUEPENCIL_ENGINE_HASH ""_s;
}

QString lexiconVersion()
{
    static const QString version = hashOfWordLists();
    return version;
}

} // namespace bluepencil
