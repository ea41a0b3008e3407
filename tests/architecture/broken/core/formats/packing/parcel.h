// SPDX-License-Identifier: Apache-2.0
// What packs bytes knows no writer.
#include "formats/writer/letter.h"
