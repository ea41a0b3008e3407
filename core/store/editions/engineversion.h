// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bluepencil {

/// Which engine made the suggestions: the program's version and a hash over the sources of the text and detect rooms
/// and the fitted weights ("0.1.0+5f2a91c04be7"). Two builds that could suggest different things never share it.
[[nodiscard]] QString engineVersion();

/// Which word lists it had: a hash over all of them and over those that replace some, twelve hexadecimal digits.
[[nodiscard]] QString lexiconVersion();

} // namespace bluepencil
