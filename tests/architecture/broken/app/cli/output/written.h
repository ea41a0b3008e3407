// SPDX-License-Identifier: Apache-2.0
// What is written depends on what was asked: nothing wrong here.
#include "cli/arguments/asked.h"
