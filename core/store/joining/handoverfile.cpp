// SPDX-License-Identifier: Apache-2.0
#include "store/joining/handoverfile.h"

#include "store/database/hash.h"
#include "store/log/decisionjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

constexpr int version = 1;
constexpr auto versionKey = "bluepencil_hand_over"_L1;

// What nobody's desk comes near.
constexpr qsizetype longestName = 200;
constexpr qsizetype longestPath = 4096;
constexpr qsizetype longestHash = 64;
constexpr qsizetype mostReadings = 1000;
constexpr qsizetype mostEditions = 10'000;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> bytesFrom(const QJsonValue &value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

/// True for a text that is short, and has no character that would act on a screen or a disk.
bool isPlain(const QString &text, qsizetype longest)
{
    return text.size() <= longest && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                      c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
           });
}

QJsonObject jsonOf(const HandedReading &reading)
{
    QJsonArray steps;
    for (const CarriedStep &step : reading.steps)
        steps.append(QJsonObject{{"editor"_L1, step.editor}, {"when"_L1, step.when}, {"changes"_L1, step.changes}});
    return {{"bytes"_L1, base64(reading.bytes)}, {"byte_hash"_L1, sha256(reading.bytes)},
            {"options"_L1, reading.options},     {"text_hash"_L1, reading.textHash},
            {"read"_L1, reading.read.toText()},  {"steps"_L1, steps}};
}

QJsonObject jsonOf(const HandedExport &each)
{
    return {{"path"_L1, each.record.path}, {"format"_L1, each.record.format}, {"editor"_L1, each.record.editor},
            {"when"_L1, each.record.when}, {"hash"_L1, each.record.hash},     {"bytes"_L1, base64(each.bytes)}};
}

QJsonObject jsonOf(const HandedEdition &handed)
{
    const Edition &edition = handed.edition;
    QJsonArray exports;
    for (const HandedExport &each : handed.exports)
        exports.append(jsonOf(each));
    return {{"reading"_L1, handed.reading},
            {"number"_L1, edition.number},
            {"revision"_L1, static_cast<qint64>(edition.revision)},
            {"raw_hash"_L1, edition.rawHash},
            {"exported"_L1, base64(edition.exported)},
            {"exported_hash"_L1, edition.exportedHash},
            {"decisions"_L1, QJsonDocument::fromJson(bluepencil::jsonOf(edition.decisions)).array()},
            {"engine"_L1, edition.engine},
            {"lexicon"_L1, edition.lexicon},
            {"editor"_L1, edition.editor},
            {"when"_L1, edition.when},
            {"reason"_L1, edition.reason},
            {"exports"_L1, exports}};
}

/// Reads an article; stops at the first thing that is not as it has to be, with the words for it.
class ArticleReader {
public:
    Result<HandedArticle> read(const QJsonObject &object)
    {
        HandedArticle article;
        article.path = object["path"_L1].toString();
        article.record = object["record"_L1].toString();
        article.title = object["title"_L1].toString();
        article.state = queueStateNamed(object["state"_L1].toString());
        article.place = {offset(object["caret"_L1]), offset(object["top"_L1])};
        const QJsonArray readings = object["readings"_L1].toArray();
        const QJsonArray editions = object["editions"_L1].toArray();
        if (!article.path.startsWith(u'/') || !isPlain(article.path, longestPath) ||
            !isPlain(article.record, longestPath))
            return Failure{Sentences::tr("does not say where its article comes from")};
        if (readings.isEmpty() || readings.size() > mostReadings || editions.size() > mostEditions)
            return Failure{Sentences::tr("has no text, or more of them than an article has")};
        if (!isPlain(article.title, longestPath))
            article.title.clear();
        for (const auto &value : readings)
            addReading(article, value.toObject());
        for (const auto &value : editions)
            addEdition(article, value.toObject());
        return m_problem.isEmpty() ? Result<HandedArticle>(article) : Failure{m_problem};
    }

private:
    static qint64 offset(const QJsonValue &value) { return std::max<qint64>(0, value.toInteger()); }

    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    QString name(const QJsonValue &value)
    {
        const QString text = value.toString();
        if (!isPlain(text, longestName))
            fail(Sentences::tr("has a name in it that is none"));
        return text;
    }

    QByteArray bytes(const QJsonValue &value, const QString &hash)
    {
        const std::optional<QByteArray> decoded = bytesFrom(value);
        if (!decoded || sha256(*decoded) != hash)
            fail(Sentences::tr("has bytes that are not those of their hash"));
        return decoded.value_or(QByteArray());
    }

    void addReading(HandedArticle &article, const QJsonObject &object)
    {
        HandedReading reading;
        reading.bytes = bytes(object["bytes"_L1], object["byte_hash"_L1].toString());
        reading.options = object["options"_L1].toString();
        reading.textHash = object["text_hash"_L1].toString();
        reading.read = ParagraphSet::fromText(object["read"_L1].toString());
        if (!isPlain(reading.options, longestPath) || !isPlain(reading.textHash, longestHash))
            fail(Sentences::tr("does not say how its text was read"));
        for (const auto &value : object["steps"_L1].toArray()) {
            const QJsonObject step = value.toObject();
            reading.steps.append({name(step["editor"_L1]), step["when"_L1].toInteger(), step["changes"_L1].toArray()});
        }
        article.readings.append(std::move(reading));
    }

    void addEdition(HandedArticle &article, const QJsonObject &object)
    {
        HandedEdition handed;
        Edition &edition = handed.edition;
        handed.reading = object["reading"_L1].toInteger(-1);
        edition.number = object["number"_L1].toInt();
        edition.revision = static_cast<quint64>(offset(object["revision"_L1]));
        edition.rawHash = object["raw_hash"_L1].toString();
        edition.exportedHash = object["exported_hash"_L1].toString();
        edition.exported = bytes(object["exported"_L1], edition.exportedHash);
        edition.engine = name(object["engine"_L1]);
        edition.lexicon = name(object["lexicon"_L1]);
        edition.editor = name(object["editor"_L1]);
        edition.when = object["when"_L1].toInteger();
        edition.reason = object["reason"_L1].toString();
        const auto decisions = decisionsFrom(object["decisions"_L1].toArray());
        const bool isOfReading = handed.reading >= 0 && handed.reading < article.readings.size() &&
                                 sha256(article.readings.at(handed.reading).bytes) == edition.rawHash;
        if (!isOfReading || !decisions) {
            fail(Sentences::tr("has an edition that is none of its text"));
            return;
        }
        edition.decisions = *decisions;
        for (const auto &value : object["exports"_L1].toArray())
            addExport(handed, value.toObject());
        article.editions.append(std::move(handed));
    }

    void addExport(HandedEdition &edition, const QJsonObject &object)
    {
        HandedExport handed;
        ExportRecord &record = handed.record;
        record.path = object["path"_L1].toString();
        record.format = name(object["format"_L1]);
        record.editor = name(object["editor"_L1]);
        record.when = object["when"_L1].toInteger();
        record.hash = object["hash"_L1].toString();
        const bool isTheText = record.hash == edition.edition.exportedHash || record.hash.isEmpty();
        if (!isTheText)
            handed.bytes = bytes(object["bytes"_L1], record.hash);
        if (!isPlain(record.path, longestPath))
            fail(Sentences::tr("has a name in it that is none"));
        edition.exports.append(std::move(handed));
    }

    QString m_problem;
};

} // namespace

QByteArray headLine(const HandOverHead &head)
{
    return lineOf(QJsonObject{{versionKey, version}, {"editor"_L1, head.editor}, {"when"_L1, head.when}});
}

QByteArray lineOf(const HandedArticle &article)
{
    QJsonArray readings;
    for (const HandedReading &reading : article.readings)
        readings.append(jsonOf(reading));
    QJsonArray editions;
    for (const HandedEdition &edition : article.editions)
        editions.append(jsonOf(edition));
    return lineOf(QJsonObject{{"path"_L1, article.path},
                              {"record"_L1, article.record},
                              {"title"_L1, article.title},
                              {"state"_L1, QString(nameOf(article.state))},
                              {"caret"_L1, article.place.caret},
                              {"top"_L1, article.place.top},
                              {"readings"_L1, readings},
                              {"editions"_L1, editions}});
}

QByteArray endLine(qsizetype articles)
{
    return lineOf(QJsonObject{{"articles"_L1, articles}});
}

std::optional<HandOverHead> handOverHeadFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const HandOverHead head{object["editor"_L1].toString(), object["when"_L1].toInteger()};
    if (object[versionKey].toInt() != version || !isPlain(head.editor, longestName))
        return std::nullopt;
    return head;
}

std::optional<qsizetype> articlesBefore(const QByteArray &endLine)
{
    const QJsonObject object = QJsonDocument::fromJson(endLine).object();
    const qint64 articles = object["articles"_L1].toInteger(-1);
    if (object.size() != 1 || articles < 0)
        return std::nullopt;
    return articles;
}

Result<HandedArticle> handedArticleFrom(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return Failure{Sentences::tr("cannot be read")};
    return ArticleReader().read(document.object());
}

} // namespace bluepencil
