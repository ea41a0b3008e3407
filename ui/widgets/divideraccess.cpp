// SPDX-License-Identifier: Apache-2.0
#include "widgets/divideraccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QSplitterHandle>

namespace bluepencil {

namespace {

QAccessibleInterface *describe(const QString &, QObject *object)
{
    auto *handle = qobject_cast<QSplitterHandle *>(object);
    return handle ? new QAccessibleWidget(handle, QAccessible::Separator,
                                          QCoreApplication::translate("Divider", "Divider"))
                  : nullptr;
}

} // namespace

void installDividerAccess()
{
    QAccessible::installFactory(describe);
}

} // namespace bluepencil
