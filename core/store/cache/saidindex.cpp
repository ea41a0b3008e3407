// SPDX-License-Identifier: Apache-2.0
#include "store/cache/saidindex.h"

#include "store/database/database.h"
#include "store/database/overwriting.h"
#include "store/folder/disposabletable.h"
#include "store/queue/soughtwords.h"

#include <QDataStream>
#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QSet>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfOne = 5;
constexpr qsizetype mostOfAMark = 100;

QByteArray encoded(const QList<Said> &said)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const Said &each : said)
        stream << static_cast<qint32>(each.place.start()) << static_cast<qint32>(each.place.end())
               << each.words.toUtf8() << each.speaker.toUtf8();
    return bytes;
}

/// Nothing where a damaged row says what cannot be.
QList<Said> decoded(const QByteArray &bytes)
{
    QList<Said> said;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    while (!stream.atEnd()) {
        qint32 start = 0;
        qint32 end = 0;
        QByteArray words;
        QByteArray speaker;
        stream >> start >> end >> words >> speaker;
        if (stream.status() != QDataStream::Ok || start < 0 || end < start)
            return {};
        said.append({Span(start, end), QString::fromUtf8(words), QString::fromUtf8(speaker)});
    }
    return said;
}

QByteArray encodedMarks(const QList<Said> &said)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const Said &each : said) {
        for (const quint64 mark : marksOf(each))
            stream << mark;
    }
    return bytes;
}

bool hasAny(const QByteArray &bytes, const QSet<quint64> &marks)
{
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        quint64 mark = 0;
        stream >> mark;
        if (marks.contains(mark))
            return true;
    }
    return false;
}

} // namespace

SaidIndex::SaidIndex(const QString &folder)
    : m_database(disposableTable(folder, u"CREATE TABLE IF NOT EXISTS said ("
                                         " path TEXT NOT NULL,"
                                         " record TEXT NOT NULL,"
                                         " marks BYTEA NOT NULL,"
                                         " quotations BYTEA NOT NULL,"
                                         " kept_at BIGINT NOT NULL,"
                                         " PRIMARY KEY (path, record))"_s))
{
}

SaidIndex::~SaidIndex() = default;

void SaidIndex::keep(const QList<SaidArticle> &articles)
{
    if (!m_database || articles.isEmpty())
        return;
    Transaction transaction(*m_database);
    if (!transaction.begin())
        return;
    auto gone = m_database->prepare(u"DELETE FROM said WHERE path = ? AND record = ?"_s);
    auto kept =
        m_database->prepare(u"INSERT INTO said (path, record, marks, quotations, kept_at) VALUES (?, ?, ?, ?, ?)"_s);
    if (!gone || !kept)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const SaidArticle &article : articles) {
        // A file that is one article has an empty record, never a null one.
        const QString record = article.record.isNull() ? u""_s : article.record;
        Database::bind(*gone, {article.path, record});
        Database::bind(*kept, {article.path, record, encodedMarks(article.said), encoded(article.said), now});
        if (!gone->exec() || (!article.said.isEmpty() && !kept->exec()))
            return;
    }
    (void)transaction.commit(); // what was not kept is missed until the file is looked into again
}

void SaidIndex::move(const QString &from, const QString &to)
{
    if (!m_database)
        return;
    const auto gone = m_database->run(u"DELETE FROM said WHERE path = ?"_s, {to});
    const auto done = m_database->run(u"UPDATE said SET path = ? WHERE path = ?"_s, {to, from});
    Q_UNUSED(gone)
    Q_UNUSED(done)
}

void SaidIndex::forgetAllBut(int most)
{
    if (!m_database)
        return;
    const auto done = m_database->run(u"DELETE FROM said WHERE kept_at < (SELECT MIN(kept_at) FROM "
                                      "(SELECT kept_at FROM said ORDER BY kept_at DESC LIMIT ?) AS newest)"_s,
                                      {most});
    Q_UNUSED(done) // it goes the next time
}

void SaidIndex::forgetName(const QStringList &spellings)
{
    if (!m_database)
        return;
    if (!overwriteWhatGoes(*m_database))
        return;
    auto rows = m_database->run(u"SELECT path, record, quotations FROM said"_s);
    QList<SaidArticle> altered;
    while (rows && rows->next()) {
        SaidArticle article{rows->value(0).toString(), rows->value(1).toString(),
                            decoded(rows->value(2).toByteArray())};
        const auto isOfThem = [&spellings](const Said &said) {
            return std::any_of(spellings.begin(), spellings.end(), [&said](const QString &spelling) {
                const SoughtWords name(spelling);
                return !name.isBlank() && (name.isIn(said.words) || name.isIn(said.speaker));
            });
        };
        if (article.said.removeIf(isOfThem) > 0)
            altered.append(article);
    }
    keep(altered);
    emptyLogOf(*m_database);
}

QList<SaidArticle> SaidIndex::similarTo(const SaidArticle &article, const std::stop_token &stop) const
{
    QSet<quint64> marks;
    for (const Said &said : article.said) {
        for (const quint64 mark : marksOf(said))
            marks.insert(mark);
    }
    if (!m_database || marks.isEmpty())
        return {};
    auto rows = m_database->run(u"SELECT path, record, marks, quotations FROM said ORDER BY path, record"_s);
    if (!rows)
        return {};
    QList<SaidArticle> similar;
    while (!stop.stop_requested() && rows->next()) {
        SaidArticle other{rows->value(0).toString(), rows->value(1).toString(), {}};
        if ((other.path == article.path && other.record == article.record) ||
            !hasAny(rows->value(2).toByteArray(), marks))
            continue;
        other.said = decoded(rows->value(3).toByteArray());
        similar.append(other);
    }
    return similar;
}

QList<SaidElsewhere> SaidIndex::differences(const SaidArticle &article, const QList<SaidArticle> &others)
{
    QList<SaidElsewhere> found;
    for (const Said &said : article.said) {
        qsizetype count = 0;
        for (const SaidArticle &other : others) {
            for (const Said &there : other.said) {
                const SaidDifference difference = differenceBetween(said, there);
                if (difference == SaidDifference::None || ++count > mostOfOne)
                    continue;
                found.append({said, other.path, other.record, there, difference});
            }
        }
    }
    return found;
}

QList<SaidTwice> differencesAmong(const QList<SaidArticle> &articles)
{
    using Place = std::pair<qsizetype, qsizetype>; // article and quotation
    QHash<quint64, QList<Place>> places;
    for (qsizetype article = 0; article < articles.size(); ++article) {
        for (qsizetype said = 0; said < articles.at(article).said.size(); ++said) {
            for (const quint64 mark : marksOf(articles.at(article).said.at(said)))
                places[mark].append({article, said});
        }
    }
    QSet<std::pair<Place, Place>> pairs;
    for (const QList<Place> &alike : std::as_const(places)) {
        if (alike.size() > mostOfAMark)
            continue;
        for (qsizetype a = 0; a < alike.size(); ++a) {
            for (qsizetype b = a + 1; b < alike.size(); ++b) {
                if (alike.at(a).first != alike.at(b).first)
                    pairs.insert({alike.at(a), alike.at(b)});
            }
        }
    }
    QList<std::pair<Place, Place>> ordered(pairs.begin(), pairs.end());
    std::sort(ordered.begin(), ordered.end());
    QList<SaidTwice> found;
    for (const auto &[a, b] : std::as_const(ordered)) {
        const SaidArticle &there = articles.at(b.first);
        const Said &said = articles.at(a.first).said.at(a.second);
        const Said &other = there.said.at(b.second);
        const SaidDifference difference = differenceBetween(said, other);
        if (difference != SaidDifference::None)
            found.append({a.first, b.first, {said, there.path, there.record, other, difference}});
    }
    return found;
}

} // namespace bluepencil
