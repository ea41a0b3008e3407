// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/plaintext.h"

#include "formats/writer/outgoing.h"

namespace bluepencil {

Result<QByteArray> writePlainText(const Outgoing &article)
{
    return article.text.toUtf8();
}

} // namespace bluepencil
