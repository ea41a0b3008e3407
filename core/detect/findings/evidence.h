// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace bluepencil {

/// One named reason for (weight above 0) or against (below 0) a finding.
///
/// The name is a key of the table in detect/reason.cpp, which turns it into words; the detail is what those words name:
/// the phrase that matched, a number, a paragraph. Kept apart so that a reason can be shown in any language, ranked by
/// weight, and asked for only when somebody reads it.
struct EvidenceTerm {
    const char *name = nullptr; ///< static storage, for example "promo.imperative"
    float weight = 0;           ///< log-odds it adds, or a rule's fixed strength
    QString detail;             ///< shown inside the words; may be empty

    friend bool operator==(const EvidenceTerm &a, const EvidenceTerm &b)
    {
        return qstrcmp(a.name, b.name) == 0 && a.weight == b.weight && a.detail == b.detail;
    }
};

/// Strongest first.
using Evidence = QList<EvidenceTerm>;

} // namespace bluepencil
