// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/service.h"

#include "formats/outside/channel.h"

#include <QCoreApplication>

#include <new>

namespace bluepencil {

namespace {

struct Service {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

QByteArray answerTo(const QByteArray &message, const std::function<ParseAnswer(const ParseRequest &)> &answer)
{
    const auto request = decodedRequest(message);
    return request ? encoded(answer(*request), request->number) : QByteArray();
}

} // namespace

void serve(const char *unguarded, const std::function<ParseAnswer(const ParseRequest &)> &answer)
{
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    // Made while there is memory.
    QByteArray tooLarge =
        encoded(ParseAnswer(Failure{Service::tr("needs more memory than one file may take; split it.")}));
    Channel channel(helperDescriptor);
    auto trouble = channel.send(unguarded, never);
    while (!trouble) {
        QByteArray message;
        trouble = channel.receive(message, never);
        if (trouble)
            return;
        QByteArray said;
        try {
            said = answerTo(message, answer);
        } catch (const std::bad_alloc &) {
            setNumber(tooLarge, numberOf(message));
            said = tooLarge;
        }
        trouble = channel.send(said, never);
    }
}

} // namespace bluepencil
