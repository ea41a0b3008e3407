// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/docx.h"

#include "formats/writer/office/docxbody.h"
#include "formats/writer/office/outgoingtext.h"
#include "formats/writer/office/wordpackage.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/trackedtext.h"

namespace bluepencil {

using namespace office;

Result<QByteArray> writeDocx(const Outgoing &article)
{
    return wordPackage(docxBody(plainParagraphs(article), {startsWithTitle(article), false}), article.article.origin(),
                       dictionaryOf(article), false);
}

Result<QByteArray> writeTrackedDocx(const Outgoing &article)
{
    const auto text = changesOf(article);
    if (!text)
        return text.failure();
    return wordPackage(docxBody(*text, {false, article.withReasons, remarksOf(article, *text)}),
                       article.article.origin(), dictionaryOf(article), true);
}

} // namespace bluepencil
