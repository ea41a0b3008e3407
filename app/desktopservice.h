// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace bluepencil {

/// What the desktop asks of the program that runs.
struct DesktopRequest {
    QStringList files; ///< to open; none: to come to the front
    QString action;    ///< of the desktop entry, "new-from-clipboard"; empty: none

    friend bool operator==(const DesktopRequest &, const DesktopRequest &) = default;
};

/// The program as desktops know it: org.freedesktop.Application on the session bus, which is one user's alone. One
/// program has the name; whoever starts later hands over what it was asked for. Without a bus every start is a window.
class DesktopService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using Handler = std::function<void(const DesktopRequest &)>;

    /// Tries to be the one program; false where another is, or where there is no bus.
    [[nodiscard]] bool claim();
    /// Who answers from now on; what came before is answered at once.
    void serve(Handler handler);

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &addresses, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &name, const QVariantList &parameter,
                                     const QVariantMap &platformData);

private:
    void take(const DesktopRequest &request, const QVariantMap &platformData);

    Handler m_handler;
    QList<DesktopRequest> m_waiting;
};

/// Hands a request to the program that runs and waits until it has it; false where none runs, or it does not answer.
[[nodiscard]] bool handOver(const DesktopRequest &request);

} // namespace bluepencil
