// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/plainlabel.h"

namespace bluepencil {

/// A label whose words a screen reader says when they are set, wherever the keyboard is.
///
/// Qt 6.4 has no event for announcements, and a reader passes over a new name of what has not the focus. A notification
/// that appears is said; so the label has that role, and tells with every say() that it appears.
class SpokenLabel : public PlainLabel {
    Q_OBJECT

public:
    explicit SpokenLabel(QWidget *parent = nullptr);

    /// Shows the words and has them said, also when they are the same as before.
    void say(const QString &words);
    /// Hidden, it takes the room that it takes otherwise.
    void keepPlace();
    /// Has them said, and shows what was shown.
    void sayOnly(const QString &words);
};

} // namespace bluepencil
