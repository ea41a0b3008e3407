// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bluepencil::html {

/// What stands first in a date that is written in figures alone, such as "5/2/2031".
enum class FirstInFigures : quint8 { Month, Day };

/// As it is written where the language is at home: the month first in "en" and "en-US", the day elsewhere.
[[nodiscard]] FirstInFigures firstInFigures(QStringView language);

/// The day that a date names, as "2031-05-02"; empty when none is found. Takes ISO 8601 with and without a time, and
/// what pages show their readers: "May 2, 2031", "2 May 2031", "02.05.2031" and "5/2/2031" (read as `first` says,
/// unless that cannot be). Months are known in the nine languages of the cut detectors. Looks at the beginning of long
/// texts only.
[[nodiscard]] QString dayIn(QStringView text, FirstInFigures first = FirstInFigures::Month);

/// The day in an address such as "/2031/05/02/night-trains" or "/2031/may/02/"; empty when it has none.
[[nodiscard]] QString dayInAddress(QStringView address);

} // namespace bluepencil::html
