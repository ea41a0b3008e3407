// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/channel.h"
#include "formats/outside/service.h"
#include "language/interfacelanguage.h"
#include "paper/paperrequest.h"
#include "print/pdf.h"

#include <QGuiApplication>

using namespace bluepencil;

/// Sets on pages what is sent on its channel: typefaces and painting, which the command line does without. Started by
/// the command line, and needs no screen.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    InterfaceLanguage language;
    language.speakAsAsked();
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    Channel channel(helperDescriptor);
    PdfMaker maker;
    auto trouble = channel.send("ready", never);
    while (!trouble) {
        QByteArray message;
        trouble = channel.receive(message, never);
        const auto request = trouble ? std::nullopt : decodedPaper(message);
        if (!request)
            return trouble ? 0 : 1;
        trouble = channel.send(encodedPages(maker.pdfOf(request->article, request->paper)), never);
    }
    return 0;
}
