// SPDX-License-Identifier: Apache-2.0
#pragma once

// Stand in the sanitizers’ own libraries, and nowhere else.
extern "C" {
[[gnu::weak]] void __asan_init();
[[gnu::weak]] void __tsan_init();
}

namespace bluepencil {

/// Whether a sanitizer looks at this program or at the libraries that it uses: it takes ten times as long then, and
/// more memory. Asked at run time, since one compiled test can be linked to either kind of library.
inline bool isSanitized()
{
    return __asan_init != nullptr || __tsan_init != nullptr;
}

} // namespace bluepencil
