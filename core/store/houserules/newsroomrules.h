// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"
#include "text/result.h"

#include <QList>

#include <memory>

namespace bluepencil {

/// House rules that a newsroom gives all its editors in a file (store/houserules/wordlists). For the start of a
/// program, before it has a second thread.
void useNewsroomRules(QList<HouseRule> rules);

/// The newsroom's rules and these, which hold where both are about the same lines; null where there are none at all.
[[nodiscard]] Result<std::shared_ptr<const HouseRules>> withNewsroomRules(const QList<HouseRule> &own);

} // namespace bluepencil
