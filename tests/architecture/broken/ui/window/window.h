// SPDX-License-Identifier: Apache-2.0
// Ui stands below app.
#include "start.h"
