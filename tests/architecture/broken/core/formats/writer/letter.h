// SPDX-License-Identifier: Apache-2.0
// A writer may pack what it wrote: nothing wrong here.
#include "formats/packing/parcel.h"
