// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/workspace.h"

#include "cli/arguments/options.h"
#include "store/schema/serverschema.h"
#include "store/workspace/workspacecopy.h"

namespace bluepencil::cli {

namespace {

Outcome prepare(const Options &options)
{
    if (Outcome prepared = prepareServer(options.workspace); !prepared)
        return prepared;
    return options.dataFolder.isEmpty() ? Done{} : copyFolder(options.dataFolder, options.workspace);
}

} // namespace

Outcome keepWorkspace(const Options &options)
{
    switch (options.task) {
    case WorkspaceTask::Init:
    case WorkspaceTask::Migrate:
        return prepare(options);
    case WorkspaceTask::Backup:
        return backUp(options.workspace, options.backupFile);
    case WorkspaceTask::Role:
        return giveRole(options.workspace, options.login, *deskRoleNamed(options.role));
    }
    return Done{};
}

} // namespace bluepencil::cli
