// SPDX-License-Identifier: Apache-2.0
#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/outside/confinement.h"
#include "formats/outside/service.h"
#include "language/interfacelanguage.h"

#include <QCoreApplication>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Whatever is made at its first use, tables and compiled patterns among it, is made while it still may be.
void warmUp()
{
    const QByteArray page =
        "<html><head><title>Tide</title><meta charset=\"windows-1252\"></head><body><article><h1>Tide</h1>"
        "<p class=\"byline\">By Ada Quill, 3 May 2021</p><p>The tide rose \x93high\x94.</p></article></body></html>";
    (void)contentOf(page, u"page.html"_s);
    (void)contentOf("[{\"id\": 1, \"text\": \"The tide rose.\", \"date\": \"2021-05-03\"}]", u"records.json"_s);
    (void)contentOf("Subject: =?utf-8?q?Tide?=\nFrom: a@example.org\nMIME-Version: 1.0\nContent-Type: text/html\n\n" +
                        page,
                    u"letter.eml"_s);
}

} // namespace

/// Parses what is sent on its channel, and can do nothing else. Started by the window and the command line.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    InterfaceLanguage language;
    if (argc > 1)
        language.speak(QString::fromLatin1(argv[1]));
    warmUp();
    serve(confine(), &answerTo);
    return 0;
}
