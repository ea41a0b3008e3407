// SPDX-License-Identifier: Apache-2.0
#include "widgets/plainlabel.h"

#include <QTextDocument>

namespace bluepencil {

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &words, QWidget *parent)
    : QLabel(words, parent)
{
    setTextFormat(Qt::PlainText);
}

QString plainToolTip(const QString &words)
{
    // Only what would be taken for HTML becomes HTML: a screen reader reads the tooltip out as it is stored.
    return Qt::mightBeRichText(words) ? Qt::convertFromPlainText(words) : words;
}

} // namespace bluepencil
