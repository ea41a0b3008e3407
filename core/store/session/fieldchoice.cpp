// SPDX-License-Identifier: Apache-2.0
#include "store/session/fieldchoice.h"

#include "store/cache/glances.h"
#include "store/queue/readingrecords.h"
#include "store/workspace/workspace.h"

namespace bluepencil {

namespace {

QString settingFor(const Reading &reading)
{
    return QStringLiteral("field/") + sourceNameOf(reading.article.origin().site, reading.path);
}

} // namespace

Outcome rememberField(Workspace &workspace, const Reading &reading)
{
    if (reading.article.origin().fields.size() < 2) // nothing to choose
        return Done{};
    return workspace.setSetting(settingFor(reading), reading.options.decode.field);
}

Result<Reading> withRememberedField(const Workspace &workspace, Reading reading)
{
    const Origin &origin = reading.article.origin();
    if (origin.fields.size() < 2 || !reading.options.asLast || reading.options.saySomething())
        return reading;
    const Result<std::optional<ReadingRecord>> known = recordOf(workspace.database(), reading);
    if (!known)
        return known.failure();
    if (*known && (*known)->reading > 0) // somebody has worked on it as it is
        return reading;
    const Result<QString> field = workspace.setting(settingFor(reading));
    if (!field)
        return field.failure();
    if (field->isEmpty() || *field == origin.field || !origin.fields.contains(*field))
        return reading;
    ReadingOptions options = reading.options;
    options.decode.field = *field;
    Result<Reading> other = readingOf(reading.bytes, reading.path, options);
    return other ? std::move(other) : Result<Reading>(std::move(reading));
}

} // namespace bluepencil
