// SPDX-License-Identifier: Apache-2.0
// Core knows no widgets.
#include <QWidget>
