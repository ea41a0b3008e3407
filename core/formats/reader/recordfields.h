// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace bluepencil {

/// The text of a record, and where it stood.
struct RecordBody {
    QString text;
    QString field;         ///< "maintext", "body"
    bool isMarkup = false; ///< HTML, for articleOfMarkup()
};

/// The record itself, where it is wrapped: in an `article`, in the list of a JSON-LD `@graph`. One level is taken off.
/// `field`, if it is not empty, holds its text.
[[nodiscard]] QJsonObject unwrapped(const QJsonObject &record, const QString &field = {});

/// The text of a record, from the first of its known fields that holds one: plain text before HTML. Takes strings,
/// lists of strings (a line each), lists of objects, alternatives by content type, and bodies of summary and sections.
/// A field that is there and empty gives an empty text; nothing where there is no field of text at all.
///
/// The names are those of trafilatura, newspaper3k and 4k, news-please, Fundus, Zyte, schema.org, cc_news, NewsAPI,
/// ninjs 1 to 3, and of common Scrapy spiders.
///
/// With a `field` the text is that field's, whatever it is called; nothing where there is no text in it.
[[nodiscard]] std::optional<RecordBody> bodyOf(const QJsonObject &record, const QString &field = {});

/// The lines of a field's value as bodyOf() takes them: of strings and lists of them, of objects that hold one, of
/// summary and sections; in the order of the text.
[[nodiscard]] QStringList linesOfValue(const QJsonValue &value);

/// Which of several content types of the same text bodyOf() takes: the plain one, else the first. -1 for a value that
/// is no list of such.
[[nodiscard]] qsizetype takenAlternative(const QJsonValue &value);

/// The fields that hold a text which could be the article: the one that bodyOf() takes, the others that are known, then
/// those under any name with a text of some length.
[[nodiscard]] QStringList textFieldsIn(const QJsonObject &record);

/// What a record knows of its article, as written: title, byline ("A. One; B. Two"), date, url, language, and what its
/// site is called.
[[nodiscard]] Origin originOf(const QJsonObject &record);

/// True for the names of fields of text, and of those that hold a list of records.
[[nodiscard]] bool isBodyField(const QString &name);
[[nodiscard]] bool isListField(const QString &name);

} // namespace bluepencil
