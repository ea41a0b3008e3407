// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace bluepencil {

class CommandSet;
class Desk;

/// What stands in the place of the text while no article is open: what to do, the key that does it, and what was open
/// last.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    EmptyPage(const CommandSet *commands, Desk *desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void listRecent();

    Desk *m_desk;
    QWidget *m_recent = nullptr; ///< the list, made anew each time the page is shown
};

} // namespace bluepencil
