// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"

#include <QString>

#include <memory>

namespace bluepencil {

/// House rules as they hold for an article of that site in that file. An article that names no site has its folder for
/// a source (see sourceNameOf()), of which detectors know nothing: rules of the folder hold for every article then. The
/// very same rules where there are none of it. Cheap where nothing is changed.
[[nodiscard]] std::shared_ptr<const HouseRules> rulesFor(const std::shared_ptr<const HouseRules> &rules,
                                                         const QString &site, const QString &path);

} // namespace bluepencil
