// SPDX-License-Identifier: Apache-2.0
#include "dialogs/pausequestion.h"

#include "commands/pause.h"
#include "commands/reviewflow.h"
#include "dialogs/dialogs.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pause)
};

} // namespace

QString choosePause(Dialogs *dialogs, QWidget *parent, ReviewFlow *flow, QSettings &settings)
{
    const auto words = dialogs->choice(parent, Words::tr("Pause after deciding"),
                                       Words::tr("A decision stays on the screen for so long before the next stop:"),
                                       pauseChoices(), wordsForPause(flow->stops()->pause()));
    if (!words)
        return {};
    const std::optional<int> pause = pauseFrom(*words);
    if (!pause)
        return Words::tr("A pause is a number from 0 to %1.").arg(wordsForPause(longestPause));
    flow->stops()->setPause(*pause);
    writePause(settings, *pause);
    return Words::tr("Pause after deciding: %1.").arg(wordsForPause(*pause));
}

} // namespace bluepencil
