// SPDX-License-Identifier: Apache-2.0
// Words are the ground of detection and know no cuts.
#include "detect/cuts/above.h"
