// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>

namespace bluepencil {

/// An article of a test's folder: "--- title", its lines, and below them what has to be found, a "=> " line each.
struct ExpectedArticle {
    QString code; ///< the name of its file: a language, as a rule
    QString title;
    QString text;
    QStringList expected;
};

[[nodiscard]] inline ExpectedArticle expectedArticle(const QString &code, const QString &piece)
{
    const QStringList lines = piece.split(u'\n');
    ExpectedArticle article{code, lines.first(), {}, {}};
    QStringList text;
    for (const QString &line : lines.mid(1)) {
        if (line.startsWith(QLatin1StringView("=> ")))
            article.expected.append(line.sliced(3));
        else if (!line.isEmpty())
            text.append(line);
    }
    article.text = text.join(u'\n');
    return article;
}

/// All articles of the folder's text files, in order. A file that cannot be read has none: ask for a number of them.
[[nodiscard]] inline QList<ExpectedArticle> expectedArticlesIn(const QString &folder)
{
    QList<ExpectedArticle> articles;
    const QDir dir(folder);
    const QStringList files = dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList pieces = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--- ")).mid(1);
        for (const QString &piece : pieces)
            articles.append(expectedArticle(name.chopped(4), piece));
    }
    return articles;
}

} // namespace bluepencil
