// SPDX-License-Identifier: Apache-2.0
// The top of the store stands on its ground: nothing wrong here.
#include "store/database/connection.h"
