// SPDX-License-Identifier: Apache-2.0
#include "commands/pause.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pause)
};

constexpr auto key = "decide/pause"_L1;

} // namespace

int readPause(const QSettings &settings)
{
    return std::clamp(settings.value(key, usualPause).toInt(), 0, longestPause);
}

void writePause(QSettings &settings, int milliseconds)
{
    settings.setValue(key, milliseconds);
}

QStringList pauseChoices()
{
    QStringList choices;
    for (const int milliseconds : {0, 50, 100, usualPause, 200, 300, longestPause})
        choices.append(wordsForPause(milliseconds));
    return choices;
}

QString wordsForPause(int milliseconds)
{
    return Words::tr("%1 ms").arg(milliseconds);
}

std::optional<int> pauseFrom(const QString &words)
{
    // Whatever the language calls a millisecond, the number is what stands there in digits.
    QString digits;
    std::copy_if(words.begin(), words.end(), std::back_inserter(digits), [](QChar unit) { return unit.isDigit(); });
    bool isNumber = false;
    const int milliseconds = digits.toInt(&isNumber);
    const bool negative = words.trimmed().startsWith(u'-');
    return isNumber && !negative && milliseconds <= longestPause ? std::optional(milliseconds) : std::nullopt;
}

} // namespace bluepencil
