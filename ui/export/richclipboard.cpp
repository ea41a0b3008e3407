// SPDX-License-Identifier: Apache-2.0
#include "export/richclipboard.h"

#include "formats/writer/htmlpage.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/trackedhtml.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace bluepencil {

namespace {

void copy(const QString &text, const QString &html)
{
    auto *both = new QMimeData;
    both->setText(text);
    both->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(both);
}

} // namespace

void copyText(const Outgoing &article)
{
    const Result<QByteArray> html = writeHtmlFragment(article);
    copy(article.text, html ? QString::fromUtf8(*html) : QString());
}

void copyReview(const Outgoing &article)
{
    copy(article.text, trackedHtml(article));
}

} // namespace bluepencil
