// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/schema/serverschema.h"
#include "text/result.h"
#include "work/latestwork.h"

#include <QObject>

#include <functional>

class QWidget;

namespace bluepencil {

class Dialogs;

/// Tries whether the address of a shared workspace opens, beside the window: a network may take seconds to say no.
class WorkspaceTrial : public QObject {
    Q_OBJECT

public:
    /// What the editor may do there, or why it does not open.
    using Answer = std::function<void(const Result<DeskRole> &role)>;

    /// `dialogs` has to live longer.
    WorkspaceTrial(Dialogs *dialogs, QWidget *window);

    /// Answers later, on this thread; a later trial drops the answer of the one before. A password that is wanted is
    /// asked for, and held by the program until it ends.
    void run(const QString &address, const Answer &answer);

private:
    void take(const QString &address, const Result<DeskRole> &role, const Answer &answer);

    Dialogs *m_dialogs;
    QWidget *m_window;
    LatestWork m_work;
};

/// Asks for the password of an address and holds it until the program ends; it is written nowhere. False where the
/// editor gives none.
[[nodiscard]] bool askForPassword(Dialogs &dialogs, QWidget *parent, const QString &address);

} // namespace bluepencil
