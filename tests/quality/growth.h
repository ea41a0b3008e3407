// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/hostiletexts.h"

#include <QtGlobal>

#include <vector>

namespace bluepencil {

/// Works on the text of a shape in each of these sizes (UTF-16 units), between functions whose names start with
/// “counted”, and ends each work with endOfCount().
using CountedWork = void (*)(const TextShape &shape, const std::vector<qsizetype> &sizes);

/// What the arguments of a program ask for: SIZE… [--draw SEED COUNT] [SHAPE…], with names those shapes only. The
/// status to end with.
int countWork(int argc, char *argv[], CountedWork work);

} // namespace bluepencil

// Where callgrind ends a count, known to check_linear.py by its name: says of which work and shape it was, in which
// size, and how much was found or written.
extern "C" void endOfCount(const char *work, const char *shape, qsizetype size, qsizetype made);
