// SPDX-License-Identifier: Apache-2.0
// App stands on top: nothing wrong here.
#include "window/window.h"
