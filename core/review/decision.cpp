// SPDX-License-Identifier: Apache-2.0
#include "review/decision.h"

#include "text/stablehash.h"

#include <algorithm>

namespace bluepencil {

DecisionId DecisionId::own(Verb verb, Span span)
{
    StableHash hash;
    hash.add("own", 3);
    hash.add(static_cast<quint32>(verb == Verb::Answer ? Verb::Query : verb));
    hash.add(static_cast<quint32>(span.start()));
    hash.add(static_cast<quint32>(span.end()));
    return DecisionId(hash.value());
}

QList<Change> reversed(const QList<Change> &changes)
{
    QList<Change> back;
    back.reserve(changes.size());
    std::for_each(changes.rbegin(), changes.rend(), [&back](const Change &c) { back.append(c.reversed()); });
    return back;
}

} // namespace bluepencil
