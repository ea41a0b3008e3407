// SPDX-License-Identifier: Apache-2.0
#include "store/cache/recurringlines.h"

#include "detect/cuts/cuts.h"
#include "formats/writer/jsonwriter.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct RepeatsFile {
    Q_DECLARE_TR_FUNCTIONS(RepeatsFile)
};

constexpr auto kind = "bluepencil-repeats"_L1;
constexpr qint64 version = 1;
constexpr int digits = 16; ///< of a hash in hexadecimal

QByteArray head()
{
    JsonWriter json;
    json.beginObject();
    json.member("index"_L1, kind);
    json.member("version"_L1, version);
    json.endObject();
    return json.json() + '\n';
}

/// Lines of a single article as well: indexes of parts of an archive are added up, and they tell what was counted.
QByteArray lineOf(const QString &site, const LineIndex &index)
{
    LineHashes hashes = index.counts().keys();
    std::sort(hashes.begin(), hashes.end());
    JsonWriter json;
    json.beginObject();
    json.member("site"_L1, site);
    json.member("articles"_L1, qint64{index.articles()});
    if (index.hasForgotten())
        json.member("forgotten"_L1, true);
    json.key("lines"_L1);
    json.beginObject();
    for (const quint64 hash : std::as_const(hashes)) {
        const QByteArray name = QByteArray::number(hash, 16).rightJustified(digits, '0');
        json.member(QLatin1StringView(name), qint64{index.articlesWith(hash)});
    }
    json.endObject();
    json.endObject();
    return json.json() + '\n';
}

/// A whole number of articles.
std::optional<qint32> countIn(const QJsonValue &value)
{
    const qint64 count = value.toInteger(-1);
    if (count < 0 || count > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return static_cast<qint32>(count);
}

std::optional<QHash<quint64, qint32>> countsIn(const QJsonObject &lines)
{
    QHash<quint64, qint32> counts;
    counts.reserve(lines.size());
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        bool isHash = false;
        const quint64 hash = line.key().toULongLong(&isHash, 16);
        const auto count = countIn(line.value());
        if (!isHash || !count)
            return std::nullopt;
        counts.insert(hash, *count);
    }
    return counts;
}

Outcome checkHead(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object["index"_L1].toString() != kind)
        return Failure{RepeatsFile::tr("is no index of recurring lines; make one with --count-repeats.")};
    if (object["version"_L1].toInteger() != version)
        return Failure{RepeatsFile::tr("is an index of another version; make it anew with --count-repeats.")};
    return Done{};
}

} // namespace

void RecurringLines::add(const Article &article)
{
    add(article.origin().site, lineHashesOf(article));
}

void RecurringLines::add(const QString &source, const LineHashes &article)
{
    m_sources[source].add(article);
}

void RecurringLines::remove(const QString &source, const LineHashes &article)
{
    m_sources[source].remove(article);
}

void RecurringLines::add(const RecurringLines &other)
{
    for (auto source = other.m_sources.begin(); source != other.m_sources.end(); ++source)
        m_sources[source.key()].add(source.value());
}

std::shared_ptr<const LineIndex> RecurringLines::of(const QString &site) const
{
    const auto found = m_sources.find(site);
    return found == m_sources.end() ? nullptr : std::make_shared<const LineIndex>(*found);
}

RecurringLines RecurringLines::orWhereMore(const RecurringLines &other) const
{
    RecurringLines more = *this;
    for (auto source = other.m_sources.begin(); source != other.m_sources.end(); ++source) {
        if (source->articles() > articlesOf(source.key()))
            more.m_sources.insert(source.key(), *source);
    }
    return more;
}

int RecurringLines::articlesOf(const QString &source) const
{
    const auto found = m_sources.find(source);
    return found == m_sources.end() ? 0 : found->articles();
}

QStringList RecurringLines::sites() const
{
    QStringList sites = m_sources.keys();
    sites.sort();
    return sites;
}

void RecurringLines::tell(CutOptions &options, const Article &article) const
{
    const QString &site = article.origin().site;
    const bool isKnown = m_sources.contains(site); // else nobody asks for the hashes, which take time
    tell(options, site, isKnown ? lineHashesOf(article) : LineHashes());
}

void RecurringLines::tell(CutOptions &options, const QString &source, const LineHashes &article) const
{
    options.lineIndex = of(source);
    options.indexHoldsArticle = options.lineIndex && options.lineIndex->mayHold(article);
}

QByteArray RecurringLines::toBytes() const
{
    QByteArray bytes = head();
    for (const QString &site : sites())
        bytes += lineOf(site, m_sources.value(site));
    return bytes;
}

Outcome RecurringLines::addSource(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto articles = countIn(object["articles"_L1]);
    const auto counts = countsIn(object["lines"_L1].toObject());
    if (!articles || !counts || !object["site"_L1].isString() || !object["lines"_L1].isObject())
        return Failure{RepeatsFile::tr("is damaged; make it anew with --count-repeats.")};
    m_sources[object["site"_L1].toString()].add(LineIndex::of(*articles, *counts, object["forgotten"_L1].toBool()));
    return Done{};
}

Result<RecurringLines> RecurringLines::fromBytes(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    if (const Outcome good = checkHead(lines.first()); !good)
        return good.failure();
    RecurringLines recurring;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        // Indexes that were put one behind the other count together.
        if (lines.at(i).isEmpty() || checkHead(lines.at(i)).ok())
            continue;
        if (const Outcome added = recurring.addSource(lines.at(i)); !added)
            return added.failure();
    }
    return recurring;
}

QString archiveIndexIn(const QString &folder)
{
    return QDir(folder).filePath(u"recurring-lines.jsonl"_s);
}

Result<RecurringLines> recurringLinesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{RepeatsFile::tr("“%1” cannot be read: %2.").arg(path, file.errorString())};
    const Result<RecurringLines> lines = RecurringLines::fromBytes(file.readAll());
    if (!lines)
        return Failure{u"“%1” %2"_s.arg(path, lines.sentence())};
    return lines;
}

} // namespace bluepencil
