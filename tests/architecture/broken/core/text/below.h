// SPDX-License-Identifier: Apache-2.0
// Text stands below detect, and core below ui: two faults.
#include "detect/cuts/above.h"
#include "window/window.h"
