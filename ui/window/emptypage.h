// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace bluepencil {

class CommandSet;

/// What stands in the place of the text while no article is open: what to do, and the key that does it.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(const CommandSet *commands, QWidget *parent = nullptr);
};

} // namespace bluepencil
