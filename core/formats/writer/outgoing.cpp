// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/outgoing.h"

#include "text/segmenter.h"

namespace bluepencil {

QStringList paragraphsOf(const Outgoing &article)
{
    QStringList paragraphs;
    const QList<Paragraph> lines = paragraphsOf(article.text);
    for (const Paragraph &line : lines) {
        const QStringView text = QStringView(article.text).mid(line.text.start(), line.text.length()).trimmed();
        if (!text.isEmpty())
            paragraphs.append(text.toString());
    }
    return paragraphs;
}

bool startsWithTitle(const Outgoing &article)
{
    const QString title = article.article.origin().title.simplified();
    const QStringList paragraphs = paragraphsOf(article);
    return !title.isEmpty() && !paragraphs.isEmpty() && paragraphs.first().simplified() == title;
}

} // namespace bluepencil
