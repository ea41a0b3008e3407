// SPDX-License-Identifier: Apache-2.0
#include "store/log/decisionjson.h"

#include "review/decisionnames.h"
#include "store/database/jsonobject.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

std::optional<Span> spanFrom(const QJsonObject &object)
{
    const qint64 start = object["start"_L1].toInteger(-1);
    const qint64 end = object["end"_L1].toInteger(-1);
    if (start < 0 || end < start || end > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return Span(start, end);
}

/// Reads what a decision on a finding names: its id, kind and category.
bool readFinding(const QJsonObject &object, Decision &decision)
{
    bool isNumber = false;
    decision.finding = FindingId(object["finding"_L1].toString().toULongLong(&isNumber, 16));
    const auto kind = kindNamed(object["kind"_L1].toString());
    const auto category = categoryNamed(object["category"_L1].toString());
    if (!isNumber || !kind || !category)
        return false;
    decision.kind = *kind;
    decision.category = *category;
    return true;
}

} // namespace

void appendJson(QByteArray &json, const Decision &decision)
{
    JsonObject object(json);
    const bool onFinding = !decision.finding.isNull();
    if (onFinding)
        object.add("category"_L1, nameOf(decision.category));
    if (decision.cutReason != CutReason::Unsaid)
        object.add("cut_reason"_L1, nameOf(decision.cutReason));
    object.addUnlessEmpty("editor"_L1, decision.editor);
    object.add("end"_L1, decision.span.end());
    if (onFinding) {
        object.add("finding"_L1, QStringView(decision.finding.toString()));
        object.add("kind"_L1, nameOf(decision.kind));
    }
    object.addUnlessEmpty("reason"_L1, decision.reason);
    object.add("sequence"_L1, static_cast<qint64>(decision.sequence));
    object.add("start"_L1, decision.span.start());
    object.add("verb"_L1, nameOf(decision.verb));
    object.add("when"_L1, decision.when);
    object.addUnlessEmpty("words"_L1, decision.words);
    object.end();
}

QByteArray jsonOf(const Decision &decision)
{
    QByteArray json;
    appendJson(json, decision);
    return json;
}

std::optional<Decision> decisionFrom(const QJsonObject &object)
{
    const auto verb = verbNamed(object["verb"_L1].toString());
    const auto span = spanFrom(object);
    const auto cutReason = cutReasonNamed(object["cut_reason"_L1].toString(u"unsaid"_s));
    if (!verb || !span || !cutReason)
        return std::nullopt;
    Decision decision;
    decision.verb = *verb;
    decision.span = *span;
    decision.cutReason = *cutReason;
    if (object.contains("finding"_L1) && !readFinding(object, decision))
        return std::nullopt;
    decision.words = object["words"_L1].toString();
    decision.reason = object["reason"_L1].toString();
    decision.editor = object["editor"_L1].toString();
    decision.when = object["when"_L1].toInteger();
    decision.sequence = static_cast<quint64>(object["sequence"_L1].toInteger());
    return decision;
}

QByteArray jsonOf(const QList<Decision> &decisions)
{
    QByteArray json = "[";
    for (const Decision &decision : decisions) {
        if (json.size() > 1)
            json += ',';
        appendJson(json, decision);
    }
    return json + ']';
}

std::optional<QList<Decision>> decisionsFrom(const QJsonArray &array)
{
    QList<Decision> decisions;
    decisions.reserve(array.size());
    for (const auto &value : array) {
        const auto decision = decisionFrom(value.toObject());
        if (!decision)
            return std::nullopt;
        decisions.append(*decision);
    }
    return decisions;
}

QList<Decision> byPlace(QList<Decision> decisions)
{
    std::sort(decisions.begin(), decisions.end(), [](const Decision &a, const Decision &b) {
        return a.span != b.span ? a.span < b.span : a.sequence < b.sequence;
    });
    return decisions;
}

} // namespace bluepencil
