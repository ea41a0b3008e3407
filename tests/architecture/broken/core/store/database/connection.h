// SPDX-License-Identifier: Apache-2.0
// A connection knows nobody who uses it.
#include "store/recall/sweep.h"
