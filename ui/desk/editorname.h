// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"

namespace bluepencil {

/// Who is editing: the name that decisions are recorded under, kept from one day to the next.
class EditorName : public DeskPart {
    Q_OBJECT

public:
    /// Until somebody says who is editing, the account's name does.
    EditorName(const DeskContext &context, QObject *parent);

    void ask();
    void set(const QString &name);

Q_SIGNALS:
    void changed();
};

} // namespace bluepencil
