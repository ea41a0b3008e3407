// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/followinglist.h"

namespace bluepencil {

/// The list of runs, with one widget that stands over the row of the current one and goes with it when it scrolls.
///
/// An index widget of the view would do the same, but the view deletes those on its own account, and lays them out
/// while they are being replaced.
class RunList : public FollowingList {
    Q_OBJECT

public:
    explicit RunList(QWidget *parent);

    /// The widget that is shown over a row; owned by the list from now on.
    void setCard(QWidget *card);
    /// The row it stands over; -1 hides it.
    void openAt(int row);
    /// The width a card has.
    [[nodiscard]] int cardWidth() const { return viewport()->width(); }

protected:
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placeCard();

    QWidget *m_card = nullptr;
    QPersistentModelIndex m_open;
};

} // namespace bluepencil
