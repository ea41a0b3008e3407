// SPDX-License-Identifier: Apache-2.0
#include "details/comparison.h"

#include <QCoreApplication>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

using In = DifferencePart::In;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// What one text has in the place of what the other has; either may be null.
struct Pair {
    const DifferencePart *first = nullptr;
    const DifferencePart *second = nullptr;

    [[nodiscard]] bool isNumber() const { return (first && first->number) || (second && second->number); }
    [[nodiscard]] bool isName() const { return (first && first->name) || (second && second->name); }
    [[nodiscard]] QString words() const
    {
        if (!first)
            return Words::tr("“%1” is added").arg(second->text);
        if (!second)
            return Words::tr("“%1” is missing").arg(first->text);
        return Words::tr("“%1” instead of “%2”").arg(second->text, first->text);
    }
};

QList<Pair> pairsOf(const QList<DifferencePart> &parts)
{
    QList<Pair> pairs;
    for (const DifferencePart &part : parts) {
        if (part.in == In::First)
            pairs.append({&part, nullptr});
        else if (part.in == In::Second && !pairs.isEmpty() && pairs.last().first == &part - 1)
            pairs.last().second = &part;
        else if (part.in == In::Second)
            pairs.append({nullptr, &part});
    }
    return pairs;
}

} // namespace

QStringList changedNumbers(const QList<DifferencePart> &parts)
{
    QStringList words;
    for (const Pair &pair : pairsOf(parts)) {
        if (pair.isNumber())
            words.append(pair.words());
    }
    return words;
}

QStringList changedNames(const QList<DifferencePart> &parts)
{
    QStringList words;
    for (const Pair &pair : pairsOf(parts)) {
        if (pair.isName() && !pair.isNumber())
            words.append(pair.words());
    }
    return words;
}

QString htmlOf(const QList<DifferencePart> &parts, const QColor &quiet)
{
    QString html;
    bool spaced = true; // words that are in one text only come without the spaces around them
    for (const DifferencePart &part : parts) {
        const QString words = part.text.toHtmlEscaped();
        if (part.in != In::Both && !spaced)
            html += u' ';
        if (part.in == In::First)
            html += u"<s style=\"color:%1\">%2</s>"_s.arg(quiet.name(), words);
        else if (part.in == In::Second)
            html += u"<b><u>%1</u></b>"_s.arg(words);
        else
            html += words;
        spaced = part.text.back().isSpace();
    }
    return html;
}

} // namespace bluepencil
