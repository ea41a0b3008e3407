// SPDX-License-Identifier: Apache-2.0
#include "store/cache/cache.h"

#include "detect/cuts/rules/houserules.h"
#include "detect/cuts/rules/lineindex.h"
#include "store/cache/analysiscodec.h"
#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/database/overwriting.h"
#include "store/editions/engineversion.h"
#include "store/queue/reading.h"
#include "store/workspace/chosenlanguage.h"
#include "text/article.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <bit>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Analyses that are kept: some weeks of a busy desk, some megabytes of disk.
constexpr int mostAnalyses = 4000;

void remove(const QString &file)
{
    for (const QString &part : {file, file + u"-wal"_s, file + u"-shm"_s, file + u"-journal"_s})
        QFile::remove(part);
}

/// The lines of the article that stand in enough others, and about in how many.
QByteArray recurringIn(const Article &article, const CutOptions &options)
{
    QByteArray said;
    if (!options.lineIndex)
        return said;
    for (const quint64 line : lineHashesOf(article)) {
        const int others = options.lineIndex->articlesWith(line) - (options.indexHoldsArticle ? 1 : 0);
        if (others >= LineIndex::fewestOthers)
            said += QByteArray::number(line, 16) + ':' + QByteArray::number(std::bit_width(unsigned(others))) + ';';
    }
    return said;
}

} // namespace

Cache::Cache(const QString &folder, const QString &version)
    : m_version(version)
{
    const QString file = QDir(folder).filePath(u"cache.sqlite"_s);
    if (!open(file)) {
        remove(file);
        if (!open(file))
            return;
    }
    forgetTheOld();
}

Cache::~Cache() = default;

QString Cache::currentVersion()
{
    return u"%1 %2 %3"_s.arg(engineVersion(), lexiconVersion(), QLocale().name());
}

bool Cache::open(const QString &file)
{
    m_database.reset();
    auto database = Database::open(file);
    if (!database)
        return false;
    const auto made = (*database)->run(u"CREATE TABLE IF NOT EXISTS analysis ("
                                       " text_hash TEXT NOT NULL,"
                                       " version TEXT NOT NULL,"
                                       " analysis BYTEA NOT NULL,"
                                       " kept_at BIGINT NOT NULL,"
                                       " PRIMARY KEY (text_hash, version))"_s);
    const auto fits =
        (*database)->run(u"SELECT text_hash, version, analysis, kept_at FROM analysis WHERE kept_at < 0"_s);
    if (!made || !fits)
        return false;
    m_database = std::move(*database);
    return true;
}

void Cache::forgetTheOld()
{
    const auto others = m_database->run(u"DELETE FROM analysis WHERE version <> ?"_s, {m_version});
    const auto oldest = m_database->run(u"DELETE FROM analysis WHERE kept_at < (SELECT MIN(kept_at) FROM "
                                        "(SELECT kept_at FROM analysis ORDER BY kept_at DESC LIMIT ?) AS newest)"_s,
                                        {mostAnalyses});
    Q_UNUSED(others) // what cannot be deleted now goes the next time
    Q_UNUSED(oldest)
}

std::optional<Analysis> Cache::find(const QString &key, const Article &article) const
{
    if (!m_database)
        return std::nullopt;
    const auto bytes =
        m_database->value(u"SELECT analysis FROM analysis WHERE text_hash = ? AND version = ?"_s, {key, m_version});
    if (!bytes || !bytes->isValid())
        return std::nullopt;
    return decodedAnalysis(bytes->toByteArray(), article.length());
}

void Cache::keep(const QString &key, const Analysis &analysis)
{
    if (!m_database)
        return;
    Transaction transaction(*m_database);
    if (!transaction.begin())
        return;
    const auto old = m_database->run(u"DELETE FROM analysis WHERE text_hash = ? AND version = ?"_s, {key, m_version});
    const auto kept =
        m_database->run(u"INSERT INTO analysis (text_hash, version, analysis, kept_at) VALUES (?, ?, ?, ?)"_s,
                        {key, m_version, encoded(analysis), QDateTime::currentMSecsSinceEpoch()});
    if (!old || !kept || !transaction.commit())
        transaction.rollBack();
}

void Cache::forgetAll()
{
    if (!m_database || !overwriteWhatGoes(*m_database) || !m_database->run(u"DELETE FROM analysis"_s))
        return;
    emptyLogOf(*m_database);
}

QString analysisKey(const Reading &reading, const CutOptions &options, const QString &language)
{
    const bool isChosen = languageSaid(language).has_value();
    const QByteArray recurring = recurringIn(reading.article, options);
    const HouseRules *rules = options.houseRules.get();
    const bool hasRules = rules && !rules->rules().isEmpty();
    if (!hasRules && !isChosen && recurring.isEmpty())
        return reading.textHash;
    // Every part with its length, so that no two lists of rules read the same.
    QByteArray said;
    const auto say = [&said](const QString &part) {
        const QByteArray bytes = part.toUtf8();
        said += QByteArray::number(bytes.size()) + ':' + bytes;
    };
    say(reading.textHash);
    if (isChosen)
        say(language);
    if (!hasRules)
        return sha256(said + recurring);
    say(reading.article.origin().site);
    for (const HouseRule &rule : rules->rules()) {
        say(rule.text);
        say(rule.site);
        said += QByteArray::number(static_cast<int>(rule.form)) + ',' +
                QByteArray::number(static_cast<int>(rule.action)) + ';';
    }
    return sha256(said + recurring);
}

} // namespace bluepencil
