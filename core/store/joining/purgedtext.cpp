// SPDX-License-Identifier: Apache-2.0
#include "store/joining/purgedtext.h"

#include "store/database/database.h"
#include "store/log/decisionjson.h"

#include <QJsonObject>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

void write(QString &text, const CarriedStep &step)
{
    for (const auto &value : step.changes) {
        const QJsonObject change = value.toObject();
        const std::optional<Decision> decision = decisionFrom(change["after"_L1].toObject());
        const QString words = change["text"_L1].toString();
        if (decision && !change["removed"_L1].toBool() && decision->span.length() == words.size() &&
            Span(0, text.size()).contains(decision->span))
            text.replace(decision->span.start(), words.size(), words);
    }
}

} // namespace

Result<Article> purgedText(const Database &database, qint64 reading, const QList<CarriedStep> &also)
{
    const auto length = database.value(u"SELECT text_length FROM reading WHERE id = ?"_s, {reading});
    if (!length)
        return length.failure();
    const Result<QList<CarriedStep>> log = DecisionLog(database, reading).carried();
    if (!log)
        return log.failure();
    QString text(length->toLongLong(), u' ');
    for (const CarriedStep &step : *log + also)
        write(text, step);
    return Article(text);
}

} // namespace bluepencil
