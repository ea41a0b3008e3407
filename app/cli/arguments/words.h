// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace bluepencil::cli {

/// Where the words of the command line stand among those that are translated.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace bluepencil::cli
