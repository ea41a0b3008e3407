// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace bluepencil {

/// While it lives the program has the rights of a stranger, whom permissions bind (they do not bind root).
class AsStranger {
public:
    AsStranger()
    {
        constexpr uid_t nobody = 65534;
        if (m_user == 0 && seteuid(nobody) != 0)
            qFatal("cannot become a stranger");
    }
    ~AsStranger()
    {
        if (seteuid(m_user) != 0)
            qFatal("cannot become myself again");
    }
    AsStranger(const AsStranger &) = delete;
    AsStranger &operator=(const AsStranger &) = delete;

private:
    uid_t m_user = geteuid();
};

} // namespace bluepencil
