// SPDX-License-Identifier: Apache-2.0
#include "desktopservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"example.bluepencil.Bluepencil"_s;
const QString servicePath = u"/example/bluepencil/Bluepencil"_s;
constexpr int patience = 10'000; ///< milliseconds, for a program that is only starting

/// Asked for only where a bus is: libdbus would start one of its own, which nobody else knows.
bool hasBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (!folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s));
}

QStringList addressesOf(const QStringList &files)
{
    QStringList addresses;
    for (const QString &file : files)
        addresses.append(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded));
    return addresses;
}

QDBusMessage messageFor(const DesktopRequest &request)
{
    const QString method = !request.action.isEmpty() ? u"ActivateAction"_s
                           : request.files.isEmpty() ? u"Activate"_s
                                                     : u"Open"_s;
    QDBusMessage message =
        QDBusMessage::createMethodCall(serviceName, servicePath, u"org.freedesktop.Application"_s, method);
    if (!request.action.isEmpty())
        message << request.action << QVariantList();
    else if (!request.files.isEmpty())
        message << addressesOf(request.files);
    message << QVariantMap();
    return message;
}

} // namespace

bool DesktopService::claim()
{
    if (!hasBus())
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    // The object first: whoever sees the name may call at once.
    return bus.isConnected() && bus.registerObject(servicePath, this, QDBusConnection::ExportScriptableSlots) &&
           bus.registerService(serviceName);
}

void DesktopService::serve(Handler handler)
{
    m_handler = std::move(handler);
    for (const DesktopRequest &request : std::exchange(m_waiting, {}))
        m_handler(request);
}

void DesktopService::Activate(const QVariantMap &platformData)
{
    take({}, platformData);
}

void DesktopService::Open(const QStringList &addresses, const QVariantMap &platformData)
{
    QStringList files;
    for (const QString &address : addresses) {
        const QUrl url(address);
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    take({files, {}}, platformData);
}

void DesktopService::ActivateAction(const QString &name, const QVariantList &, const QVariantMap &platformData)
{
    take({{}, name}, platformData);
}

void DesktopService::take(const DesktopRequest &request, const QVariantMap &platformData)
{
    // With it the compositor lets the window come to the front.
    if (const QString token = platformData.value(u"activation-token"_s).toString(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (m_handler)
        m_handler(request);
    else
        m_waiting.append(request);
}

bool handOver(const DesktopRequest &request)
{
    if (!hasBus())
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage message = messageFor(request);
    message.setAutoStartService(false);
    return bus.call(message, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

} // namespace bluepencil
