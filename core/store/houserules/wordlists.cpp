// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/wordlists.h"

#include "detect/lexicon/replacedlists.h"
#include "store/database/serveraddress.h"
#include "store/folder/datafolder.h"
#include "store/houserules/houserulefile.h"
#include "store/houserules/newsroomrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(WordLists)
};

constexpr qint64 largestList = 4'000'000; ///< bytes; the built-in ones have less than a hundredth of it

FoundLists &inUse()
{
    static FoundLists lists;
    return lists;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (file.size() > largestList)
        return Failure{Sentences::tr("“%1” is too large for a word list.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Sentences::tr("“%1” cannot be read (%2); see who may read it.").arg(path, file.errorString())};
    return file.readAll();
}

Result<ListFile> listIn(const QString &path, const ListName &name)
{
    const Result<QByteArray> bytes = bytesOf(path);
    return bytes ? readListFile(*bytes, name, path) : bytes.failure();
}

Result<FoundRules> rulesIn(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.failure();
    const Result<SealedText> sealed = readSealedText(*bytes, path);
    if (!sealed)
        return sealed.failure();
    Result<QList<HouseRule>> rules = houseRulesFromText(*bytes);
    if (!rules)
        return Failure{u"“%1” %2"_s.arg(path, rules.sentence())};
    return FoundRules{*std::move(rules), sealed->version, sealed->origin, path};
}

void lookForRules(const QDir &folder, FoundLists &found)
{
    const QString path = folder.absoluteFilePath(newsroomRulesName);
    if (found.rules || !QFileInfo::exists(path))
        return;
    Result<FoundRules> rules = rulesIn(path);
    if (rules)
        found.rules = *std::move(rules);
    else
        found.refused.append(rules.sentence());
}

bool isIn(const FoundLists &found, const ListName &name)
{
    return std::any_of(found.used.begin(), found.used.end(),
                       [&name](const FoundList &each) { return each.list.name == name; });
}

/// What a folder holds, in the order of its names.
void look(const QDir &folder, FoundLists &found)
{
    const QStringList languages = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &language : languages) {
        const QDir lists(folder.filePath(language));
        const QStringList files = lists.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const ListName name{language, QFileInfo(file).completeBaseName()};
            if (isIn(found, name))
                continue;
            const QString path = lists.absoluteFilePath(file);
            Result<ListFile> list = listIn(path, name);
            if (list)
                found.used.append({*std::move(list), path});
            else
                found.refused.append(list.sentence());
        }
    }
}

} // namespace

QStringList wordListFolders(const QString &dataFolder)
{
    QStringList homes;
    if (!dataFolder.isEmpty() && !isServerAddress(dataFolder))
        homes.append(QDir(dataFolder).absolutePath());
    homes.append(defaultDataFolder());
    for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericDataLocation}) {
        // The user's own comes first: settings hold no lists, and the data folder stands above already.
        const QStringList common = QStandardPaths::standardLocations(place).mid(1);
        for (const QString &folder : common)
            homes.append(QDir(folder).filePath(u"bluepencil"_s));
    }
    homes.removeDuplicates();
    for (QString &home : homes)
        home += u"/word-lists"_s;
    return homes;
}

FoundLists findWordLists(const QStringList &folders)
{
    FoundLists found;
    for (const QString &folder : folders)
        look(QDir(folder), found);
    for (const QString &folder : folders)
        lookForRules(QDir(folder), found);
    return found;
}

void useWordLists(const QString &dataFolder)
{
    inUse() = findWordLists(wordListFolders(dataFolder));
    QList<ListFile> lists;
    for (const FoundList &found : std::as_const(inUse().used))
        lists.append(found.list);
    replaceLists(std::move(lists));
    useNewsroomRules(inUse().rules ? inUse().rules->rules : QList<HouseRule>());
}

const FoundLists &wordListsInUse()
{
    return inUse();
}

} // namespace bluepencil
