// SPDX-License-Identifier: Apache-2.0
#include "text/repair.h"

#include "text/article.h"
#include "text/leftovers.h"
#include "text/mojibake.h"
#include "text/wrapping.h"

namespace bluepencil {

namespace {

/// Marks stand for the lines of a text, one each; they move with them.
QList<PageMark> marksOn(const QString &text, QList<PageMark> marks)
{
    const QList<Paragraph> paragraphs = Article(text).paragraphs();
    if (paragraphs.size() != marks.size())
        return {};
    for (qsizetype i = 0; i < marks.size(); ++i)
        marks[i].span = paragraphs.at(i).text;
    return marks;
}

} // namespace

QList<Repair> repairsOf(QStringView text, Damage damage)
{
    switch (damage) {
    case Damage::Encoding:
        return mojibakeIn(text).repairs;
    case Damage::Leftovers:
        return leftoversIn(text);
    case Damage::Wrapping:
        return wrappingIn(text);
    }
    Q_UNREACHABLE();
}

QString repaired(QStringView text, const QList<Repair> &repairs)
{
    QString result;
    result.reserve(text.size());
    qsizetype done = 0;
    for (const Repair &repair : repairs) {
        result += text.sliced(done, repair.span.start() - done);
        result += repair.text;
        done = repair.span.end();
    }
    result += text.sliced(done);
    return result;
}

Article repaired(const Article &article, Damages damages)
{
    QString text = article.text();
    for (const DamageName &row : damageNames) {
        if (damages & row.damage)
            text = repaired(text, repairsOf(text, row.damage));
    }
    if (text == article.text())
        return article;
    return Article(text, article.origin(), article.warnings(), marksOn(text, article.pageMarks()));
}

} // namespace bluepencil
