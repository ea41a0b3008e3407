// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/cache/recurringlines.h"
#include "text/result.h"

#include <QString>

#include <functional>

namespace bluepencil::cli {

struct Options;

/// Called for an input that cannot be read, with its name and a sentence that lacks its subject.
using TellUnread = std::function<void(const QString &name, const QString &problem)>;

/// What the indexes that the options name have counted, together. Fails with a whole sentence.
[[nodiscard]] Result<RecurringLines> knownRepeats(const Options &options);

/// What recurs in all the inputs, which are read once.
[[nodiscard]] RecurringLines countedRepeats(const Options &options, const TellUnread &tellUnread);

/// Writes the index that the options ask for: what was known, and what recurs in the inputs. Fails with a whole
/// sentence; inputs that cannot be read do not make it fail.
[[nodiscard]] Outcome writeRepeats(const Options &options, const TellUnread &tellUnread);

} // namespace bluepencil::cli
