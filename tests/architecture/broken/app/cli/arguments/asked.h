// SPDX-License-Identifier: Apache-2.0
// What was asked does not depend on where the answer goes.
#include "cli/output/written.h"
