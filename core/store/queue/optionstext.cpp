// SPDX-License-Identifier: Apache-2.0
#include "store/queue/optionstext.h"

#include "text/repair.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bluepencil {

using namespace Qt::StringLiterals;

// What is not said is left out, so that a plain reading has the options that it had in every version.
QString textOf(const ReadingOptions &options)
{
    QJsonObject object;
    if (!options.decode.encoding.isEmpty())
        object.insert("encoding"_L1, QString::fromLatin1(options.decode.encoding));
    if (options.decode.wholePage)
        object.insert("page"_L1, u"whole"_s);
    if (!options.decode.field.isEmpty())
        object.insert("field"_L1, options.decode.field);
    if (!options.format.isEmpty())
        object.insert("format"_L1, options.format);
    QJsonArray repaired;
    for (const DamageName &row : damageNames) {
        if (options.repaired & row.damage)
            repaired.append(QString(row.name));
    }
    if (!repaired.isEmpty())
        object.insert("repaired"_L1, repaired);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReadingOptions readingOptionsFrom(const QString &text, const QString &record)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ReadingOptions options;
    options.record = record;
    options.decode.encoding = object["encoding"_L1].toString().toLatin1();
    options.decode.wholePage = object["page"_L1].toString() == "whole"_L1;
    options.decode.field = object["field"_L1].toString();
    options.format = object["format"_L1].toString();
    for (const DamageName &row : damageNames) {
        if (object["repaired"_L1].toArray().contains(QString(row.name)))
            options.repaired |= row.damage;
    }
    return options;
}

} // namespace bluepencil
