// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/wordlists.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "detect/lexicon/lexicon.h"
#include "formats/writer/jsonwriter.h"
#include "store/editions/engineversion.h"
#include "store/houserules/houserulefile.h"
#include "store/houserules/wordlists.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray engineLine()
{
    JsonWriter json;
    json.beginObject();
    json.member("engine"_L1, engineVersion());
    json.member("lexicon"_L1, lexiconVersion());
    json.endObject();
    return json.json() + '\n';
}

QByteArray lineOf(const ListFile &list, const QString &path)
{
    JsonWriter json;
    json.beginObject();
    json.member("list"_L1, list.name.shown());
    json.member("version"_L1, list.version);
    json.member("origin"_L1, list.origin);
    if (!path.isEmpty())
        json.member("file"_L1, path);
    json.endObject();
    return json.json() + '\n';
}

/// A list that Bluepencil brings is as old as the program.
ListFile broughtList(const ListName &name)
{
    return {name, QStringLiteral(BLUEPENCIL_VERSION), u"Bluepencil"_s, {}};
}

QList<ListName> replaceableLists()
{
    QList<ListName> names;
    for (const auto &[folder, subject] : Lexicon::all()) {
        if (isReplaceable({folder, subject}))
            names.append({folder, subject});
    }
    return names;
}

/// What a newsroom has its editors follow.
QByteArray lineOf(const FoundRules &rules)
{
    JsonWriter json;
    json.beginObject();
    json.member("rules"_L1, qint64{rules.rules.size()});
    json.member("version"_L1, rules.version);
    json.member("origin"_L1, rules.origin);
    json.member("file"_L1, rules.path);
    json.endObject();
    return json.json() + '\n';
}

WordListsTold shown()
{
    const FoundLists &found = wordListsInUse();
    WordListsTold told{engineLine(), found.refused};
    for (const ListName &name : replaceableLists()) {
        const auto own = std::find_if(found.used.begin(), found.used.end(),
                                      [&name](const FoundList &each) { return each.list.name == name; });
        told.results += own == found.used.end() ? lineOf(broughtList(name), {}) : lineOf(own->list, own->path);
    }
    if (found.rules)
        told.results += lineOf(*found.rules);
    return told;
}

Outcome put(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Failure{Cli::tr("“%1” cannot be written (%2); see who may write there.").arg(path, file.errorString())};
}

Result<QByteArray> writeList(const ListName &name, const QDir &folder)
{
    const QString path = folder.absoluteFilePath(name.shown() + u".txt"_s);
    if (QFileInfo::exists(path))
        return Failure{Cli::tr("“%1” is there already; take it away first, or name another folder.").arg(path)};
    QFile list(u":/lexicon/%1.txt"_s.arg(name.shown()));
    if (!folder.mkpath(name.folder) || !list.open(QIODevice::ReadOnly))
        return Failure{Cli::tr("“%1” cannot be made; see who may write there.").arg(folder.filePath(name.folder))};
    const ListFile brought = broughtList(name);
    const Result<QByteArray> sealed = sealedListFile(list.readAll(), brought, path);
    if (!sealed)
        return sealed.failure();
    if (Outcome written = put(*sealed, path); !written)
        return written.failure();
    return lineOf(brought, path);
}

/// “…/de/cuts.txt” stands for “de/cuts”.
ListName nameOf(const QString &path)
{
    const QFileInfo info(path);
    return {info.absoluteDir().dirName(), info.completeBaseName()};
}

Result<QByteArray> sealRules(const QByteArray &bytes, const QString &path, const Options &options)
{
    Result<QList<HouseRule>> rules = houseRulesFromText(bytes);
    if (!rules)
        return Failure{u"“%1” %2"_s.arg(path, rules.sentence())};
    if (Outcome written = put(sealedText(bytes, options.listVersion, options.listOrigin), path); !written)
        return written.failure();
    return lineOf(
        FoundRules{*std::move(rules), options.listVersion, options.listOrigin, QFileInfo(path).absoluteFilePath()});
}

Result<QByteArray> seal(const QString &path, const Options &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Cli::tr("“%1” cannot be read (%2).").arg(path, file.errorString())};
    if (QFileInfo(path).fileName() == newsroomRulesName)
        return sealRules(file.readAll(), path, options);
    const ListFile head{nameOf(path), options.listVersion, options.listOrigin, {}};
    const Result<QByteArray> sealed = sealedListFile(file.readAll(), head, path);
    if (!sealed)
        return sealed.failure();
    if (Outcome written = put(*sealed, path); !written)
        return written.failure();
    return lineOf(head, QFileInfo(path).absoluteFilePath());
}

/// One after another; the first that fails ends it, and those before it are done.
template <typename Things, typename Do>
Result<WordListsTold> each(const Things &things, Do doOne)
{
    WordListsTold told;
    for (const auto &thing : things) {
        const Result<QByteArray> line = doOne(thing);
        if (!line)
            return line.failure();
        told.results += *line;
    }
    return told;
}

} // namespace

Result<WordListsTold> wordLists(const Options &options)
{
    if (options.listTask == ListTask::Seal)
        return each(options.files, [&options](const QString &path) { return seal(path, options); });
    if (options.listTask == ListTask::Write) {
        const QDir folder(options.listFolder);
        return each(replaceableLists(), [&folder](const ListName &name) { return writeList(name, folder); });
    }
    return shown();
}

} // namespace bluepencil::cli
