// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/jsonld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue one : array) {
        if (one.isString())
            list.append(one.toString());
    }
    return list;
}

bool isArticleType(const QString &type)
{
    return type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type.endsWith("Posting"_L1) ||
           type == "Report"_L1 || type == "LiveBlogPosting"_L1 || type == "Review"_L1;
}

bool isPageType(const QString &type)
{
    return type == "WebPage"_L1 || type.endsWith("Page"_L1) || type == "Recipe"_L1 || type == "HowTo"_L1;
}

/// All objects of a block, the outer ones first, without recursion.
void collect(const QJsonValue &root, QList<QJsonObject> &objects)
{
    constexpr qsizetype mostObjects = 2000;
    QList<QJsonValue> open = {root};
    for (qsizetype at = 0; at < open.size() && open.size() < mostObjects; ++at) {
        const QJsonValue value = open.at(at);
        const QJsonArray array = value.toArray();
        for (const QJsonValue one : array)
            open.append(one);
        if (!value.isObject())
            continue;
        const QJsonObject object = value.toObject();
        objects.append(object);
        for (const QJsonValue one : object) {
            if (one.isObject() || one.isArray())
                open.append(one);
        }
    }
}

QJsonDocument parsed(QByteArray block)
{
    // Line breaks between values are white space as well; no string needs them.
    std::replace_if(
        block.begin(), block.end(), [](char c) { return static_cast<uchar>(c) < 0x20; }, ' ');
    return QJsonDocument::fromJson(block.trimmed());
}

const QJsonObject *named(const QList<QJsonObject> &objects, const QString &id)
{
    const auto found = std::find_if(objects.begin(), objects.end(), [&](const QJsonObject &object) {
        return object.value("@id"_L1) == id && object.contains("name"_L1);
    });
    return found == objects.end() ? nullptr : &*found;
}

/// Names of authors or publishers: strings, objects with a name, references to such.
QStringList namesIn(const QJsonValue &value, const QList<QJsonObject> &objects)
{
    QStringList names;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue one : list) {
        QStringList found = one.isString() ? QStringList{one.toString()} : strings(one.toObject().value("name"_L1));
        if (found.isEmpty()) {
            if (const QJsonObject *other = named(objects, one.toObject().value("@id"_L1).toString()))
                found = strings(other->value("name"_L1));
        }
        for (const QString &name : std::as_const(found)) {
            const QString plain = name.simplified();
            if (!plain.isEmpty() && !plain.startsWith("http"_L1) && !names.contains(plain))
                names.append(plain);
        }
    }
    return names;
}

std::optional<bool> truth(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isString())
        return value.toString().compare("false"_L1, Qt::CaseInsensitive) != 0;
    return std::nullopt;
}

QString addressIn(const QJsonObject &object)
{
    const QJsonValue page = object.value("mainEntityOfPage"_L1);
    for (const QJsonValue &value :
         {object.value("url"_L1), page, page.toObject().value("@id"_L1), page.toObject().value("url"_L1)}) {
        if (value.toString().startsWith("http"_L1))
            return value.toString();
    }
    return {};
}

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value.simplified();
}

void take(const QJsonObject &object, const QList<QJsonObject> &objects, LinkedData &data)
{
    fill(data.headline, strings(object.value("headline"_L1)).value(0));
    if (data.authors.isEmpty())
        data.authors = namesIn(object.value("author"_L1), objects);
    fill(data.published, object.value("datePublished"_L1).toString());
    fill(data.modified, object.value("dateModified"_L1).toString());
    fill(data.url, addressIn(object));
    fill(data.publisher, namesIn(object.value("publisher"_L1), objects).value(0));
    fill(data.language, strings(object.value("inLanguage"_L1)).value(0));
    if (!data.isFree)
        data.isFree = truth(object.value("isAccessibleForFree"_L1));
    if (data.wordCount == 0)
        data.wordCount = object.value("wordCount"_L1).toVariant().toLongLong();
    if (data.bodyLength == 0)
        data.bodyLength = object.value("articleBody"_L1).toString().size();
}

/// What may hold linked data: the text of a script, or what a framework put into a `meta` instead.
std::string_view blockAt(const Tree &tree, size_t at)
{
    const Node &node = tree.nodes[at];
    if (node.tag == Tag::Script && at + 1 < static_cast<size_t>(node.end))
        return tree.textOf(tree.nodes[at + 1]);
    const std::string_view content = node.tag == Tag::Meta ? tree.valueOf(node, Attribute::Content) : "";
    return content.find("\"@type\"") == std::string_view::npos ? "" : content;
}

} // namespace

LinkedData linkedDataOf(const Tree &tree)
{
    QList<QJsonObject> objects;
    for (size_t at = 0; at < tree.nodes.size(); ++at) {
        const std::string_view text = blockAt(tree, at);
        if (text.empty())
            continue;
        const QJsonDocument document = parsed(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), objects);
    }
    LinkedData data;
    for (const auto &isWanted : {isArticleType, isPageType}) {
        for (const QJsonObject &object : std::as_const(objects)) {
            const QStringList types = strings(object.value("@type"_L1));
            if (std::any_of(types.begin(), types.end(), isWanted))
                take(object, objects, data);
        }
    }
    return data;
}

} // namespace bluepencil::html
