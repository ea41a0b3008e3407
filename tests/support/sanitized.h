// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bluepencil {

/// Whether this program was built with a sanitizer: it takes ten times as long then, and more memory.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

} // namespace bluepencil
