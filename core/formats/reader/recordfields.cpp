// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/recordfields.h"

#include <QJsonArray>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

// In each list the first name that holds something wins. The more a name says, the earlier it stands: “maintext” is the
// cleaned text where “text” beside it is an older one.

constexpr std::array textFields = {
    "articleBody"_L1, "maintext"_L1, "body_text"_L1,    "text"_L1,      "content"_L1,  "body"_L1,      "bodies"_L1,
    "full_text"_L1,   "fulltext"_L1, "article_text"_L1, "plaintext"_L1, "raw_text"_L1, "body_main"_L1, "context"_L1,
};

constexpr std::array markupFields = {
    "articleBodyHtml"_L1, "body_html"_L1,       "body_xhtml"_L1, "body_richtext"_L1,
    "content_html"_L1,    "content:encoded"_L1, "html"_L1,
};

constexpr std::array titleFields = {
    "title"_L1, "headline"_L1, "headlines"_L1, "headline_main"_L1, "title_page"_L1, "title_rss"_L1, "name"_L1,
};

constexpr std::array bylineFields = {
    "byline"_L1, "by"_L1, "author"_L1, "authors"_L1, "creator"_L1, "dc:creator"_L1,
};

constexpr std::array dateFields = {
    "date"_L1,           "datePublished"_L1,   "date_publish"_L1,   "publish_date"_L1,
    "published_date"_L1, "publishing_date"_L1, "publish_time"_L1,   "publishedAt"_L1,
    "published"_L1,      "pubDate"_L1,         "versionCreated"_L1, "versioncreated"_L1,
    "timestamp"_L1,
};

/// Where addresses are; “source” and “uri” are other things in some records.
constexpr std::array urlFields = {
    "url"_L1,    "canonicalUrl"_L1, "canonical_url"_L1, "canonical_link"_L1, "link"_L1, "mainEntityOfPage"_L1,
    "source"_L1, "source_url"_L1,   "uri"_L1,
};

constexpr std::array siteFields = {
    "meta_site_name"_L1, "site_name"_L1,     "sitename"_L1, "source-hostname"_L1, "publisher"_L1,
    "newspaper"_L1,      "portal"_L1,        "source"_L1,   "infoSources"_L1,     "infosource"_L1,
    "infosources"_L1,    "source_domain"_L1, "domain"_L1,   "hostname"_L1,        "copyrightholder"_L1,
};

constexpr std::array languageFields = {"language"_L1, "lang"_L1, "inLanguage"_L1, "meta_lang"_L1};

constexpr std::array wrappers = {"article"_L1, "data"_L1, "item"_L1, "@graph"_L1};
constexpr std::array listWrappers = {"articles"_L1, "items"_L1, "data"_L1, "results"_L1, "records"_L1, "docs"_L1};

/// What an object among others is called, or says.
constexpr std::array nameKeys = {"name"_L1, "value"_L1, "@id"_L1, "text"_L1};
constexpr std::array partKeys = {"value"_L1, "text"_L1, "content"_L1, "paragraph"_L1};

template <size_t N>
bool holds(const std::array<QLatin1StringView, N> &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isAddress(const QString &word)
{
    return word.startsWith("http://"_L1) || word.startsWith("https://"_L1);
}

/// What writers of records put where they know nothing.
bool saysNothing(const QString &word)
{
    return word.isEmpty() || word == "None"_L1 || word == "null"_L1 || word == "nan"_L1;
}

/// A word, the names of a list joined, or what an object calls itself.
QString wordsOf(const QJsonValue &value, int depth = 0)
{
    constexpr int deepest = 3;
    if (value.isString())
        return saysNothing(value.toString().trimmed()) ? QString() : value.toString();
    if (value.isDouble())
        return value.toVariant().toString();
    if (depth == deepest)
        return {};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const auto *const key =
            std::find_if(nameKeys.begin(), nameKeys.end(), [&](QLatin1StringView k) { return object.contains(k); });
        return key == nameKeys.end() ? QString() : wordsOf(object.value(*key), depth + 1);
    }
    QStringList names;
    const QJsonArray list = value.toArray();
    for (const QJsonValue each : list) {
        if (const QString name = wordsOf(each, depth + 1); !name.isEmpty())
            names.append(name);
    }
    return names.join("; "_L1);
}

template <size_t N>
QString firstOf(
    const QJsonObject &record, const std::array<QLatin1StringView, N> &names,
    bool (*fits)(const QString &) = [](const QString &word) { return !word.isEmpty(); })
{
    for (const QLatin1StringView name : names) {
        if (const QString word = wordsOf(record.value(name)); fits(word))
            return word;
    }
    return {};
}

void addLines(const QJsonValue &value, QStringList &lines, int depth = 0);

/// Summary, headings and paragraphs of a body in sections.
void addSections(const QJsonObject &body, QStringList &lines, int depth)
{
    addLines(body.value("summary"_L1), lines, depth);
    const QJsonArray sections = body.value("sections"_L1).toArray();
    for (const QJsonValue section : sections) {
        addLines(section["headline"_L1], lines, depth);
        addLines(section["paragraphs"_L1], lines, depth);
    }
}

/// The lines of a text, a part a line.
void addLines(const QJsonValue &value, QStringList &lines, int depth)
{
    constexpr int deepest = 4;
    if (value.isString()) {
        lines.append(value.toString());
        return;
    }
    if (depth == deepest)
        return;
    const QJsonArray list = value.toArray();
    for (const QJsonValue each : list)
        addLines(each, lines, depth + 1);
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (object.contains("sections"_L1))
        return addSections(object, lines, depth + 1);
    const auto *const key =
        std::find_if(partKeys.begin(), partKeys.end(), [&](QLatin1StringView k) { return object.contains(k); });
    if (key != partKeys.end())
        addLines(object.value(*key), lines, depth + 1);
}

QString typeOf(const QJsonValue &alternative)
{
    const QJsonObject object = alternative.toObject();
    return object.value(object.contains("contentType"_L1) ? "contentType"_L1 : "contenttype"_L1).toString();
}

std::optional<RecordBody> bodyIn(const QJsonObject &record, const QString &field, bool isMarkup)
{
    QJsonValue value = record.value(field);
    if (value.isUndefined() || value.isNull() || value.isDouble() || value.isBool())
        return std::nullopt;
    if (const qsizetype taken = takenAlternative(value); taken >= 0) {
        value = value[taken];
        isMarkup = typeOf(value).contains("html"_L1);
    }
    return RecordBody{linesOfValue(value).join(u'\n'), field, isMarkup};
}

/// Of several headlines of an article, each for its use, the first.
QString titleOf(const QJsonObject &record)
{
    for (const QLatin1StringView name : titleFields) {
        const QJsonValue value = record.value(name);
        if (const QString title = wordsOf(value.isArray() ? value[0] : value); !title.isEmpty())
            return title;
    }
    return {};
}

/// Of no known name, and long enough for more than a name or a code.
bool isLongText(const QString &text)
{
    constexpr qsizetype shortest = 80;
    return text.size() >= shortest && text.contains(u' ');
}

/// What else a record says of its article.
bool saysOfArticle(const QString &field)
{
    return holds(titleFields, field) || holds(bylineFields, field) || holds(dateFields, field) ||
           holds(urlFields, field) || holds(siteFields, field) || holds(languageFields, field) || field == "id"_L1;
}

} // namespace

QJsonObject unwrapped(const QJsonObject &record, const QString &field)
{
    if (bodyOf(record, field) || (!field.isEmpty() && bodyOf(record)))
        return record;
    for (const QLatin1StringView wrapper : wrappers) {
        const QJsonValue value = record.value(wrapper);
        const QJsonArray list = value.isObject() ? QJsonArray{value} : value.toArray();
        for (const QJsonValue each : list) {
            if (!bodyOf(each.toObject(), field) && !bodyOf(each.toObject()))
                continue;
            QJsonObject inner = each.toObject();
            if (!inner.contains("id"_L1) && record.contains("id"_L1))
                inner.insert("id"_L1, record.value("id"_L1));
            return inner;
        }
    }
    return record;
}

std::optional<RecordBody> bodyOf(const QJsonObject &record, const QString &wanted)
{
    if (!wanted.isEmpty()) {
        const auto body = bodyIn(record, wanted, holds(markupFields, wanted));
        return body && !body->text.isEmpty() ? body : std::nullopt;
    }
    std::optional<RecordBody> best;
    const auto look = [&](QLatin1StringView field, bool isMarkup) {
        const auto body = bodyIn(record, field, isMarkup);
        if (body && (!best || best->text.isEmpty() || (best->isMarkup && !body->isMarkup && !body->text.isEmpty())))
            best = body;
    };
    for (const QLatin1StringView field : textFields)
        look(field, false);
    for (const QLatin1StringView field : markupFields)
        look(field, true);
    return best;
}

QStringList linesOfValue(const QJsonValue &value)
{
    QStringList lines;
    addLines(value, lines);
    return lines;
}

qsizetype takenAlternative(const QJsonValue &value)
{
    const QJsonArray alternatives = value.toArray();
    if (typeOf(alternatives.first()).isEmpty())
        return -1;
    const auto plain = std::find_if(alternatives.begin(), alternatives.end(),
                                    [](const QJsonValue &each) { return typeOf(each) == "text/plain"_L1; });
    return plain == alternatives.end() ? 0 : plain - alternatives.begin();
}

QStringList textFieldsIn(const QJsonObject &record)
{
    QStringList fields;
    const auto add = [&](const QString &field, bool (*suits)(const QString &)) {
        const QJsonValue value = record.value(field);
        // Most fields are a string, which need not be copied to be looked at.
        const QString text =
            value.isString() ? value.toString() : bodyIn(record, field, false).value_or(RecordBody()).text;
        if (suits(text) && !fields.contains(field))
            fields.append(field);
    };
    const auto saysSomething = [](const QString &text) { return !text.isEmpty(); };
    if (const auto best = bodyOf(record))
        add(best->field, saysSomething);
    for (const QLatin1StringView field : textFields)
        add(field, saysSomething);
    for (const QLatin1StringView field : markupFields)
        add(field, saysSomething);
    const QStringList names = record.keys();
    for (const QString &name : names) {
        if (!saysOfArticle(name))
            add(name, &isLongText);
    }
    return fields;
}

Origin originOf(const QJsonObject &record)
{
    Origin origin;
    origin.title = titleOf(record);
    origin.byline = firstOf(record, bylineFields);
    origin.date = firstOf(record, dateFields);
    origin.url = firstOf(record, urlFields, &isAddress);
    if (origin.url.isEmpty())
        origin.url = wordsOf(record.value("url"_L1));
    origin.siteName =
        firstOf(record, siteFields, [](const QString &name) { return !name.isEmpty() && !isAddress(name); });
    origin.language = firstOf(record, languageFields);
    return origin;
}

bool isBodyField(const QString &name)
{
    return holds(textFields, name) || holds(markupFields, name);
}

bool isListField(const QString &name)
{
    return holds(listWrappers, name);
}

} // namespace bluepencil
