// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bluepencil::html {

/// The day that a date names, as "2031-05-02"; empty when none is found. Takes ISO 8601 with and without a time, and
/// what pages show their readers: "May 2, 2031", "2 May 2031", "02.05.2031" and "5/2/2031" (month first, unless that
/// cannot be). Looks at the beginning of long texts only.
[[nodiscard]] QString dayIn(QStringView text);

/// The day in an address such as "/2031/05/02/night-trains"; empty when it has none.
[[nodiscard]] QString dayInAddress(QStringView address);

} // namespace bluepencil::html
