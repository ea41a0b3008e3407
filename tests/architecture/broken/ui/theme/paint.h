// SPDX-License-Identifier: Apache-2.0
// The theme asks no window.
#include "window/window.h"
