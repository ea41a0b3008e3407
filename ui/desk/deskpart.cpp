// SPDX-License-Identifier: Apache-2.0
#include "desk/deskpart.h"

#include "commands/reviewflow.h"

namespace bluepencil {

DeskPart::DeskPart(const DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

const std::shared_ptr<ReviewSession> &DeskPart::session() const
{
    return flow()->session();
}

} // namespace bluepencil
