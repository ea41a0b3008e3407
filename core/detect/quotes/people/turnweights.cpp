// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/turnweights.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <array>

namespace bluepencil::quotes {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char *name;
    double TurnWeights::*weight;
};

constexpr std::array rows = {
    Row{"goesOnInNextLine", &TurnWeights::goesOnInNextLine},
    Row{"goesOnAfterWords", &TurnWeights::goesOnAfterWords},
    Row{"speaksInTurn", &TurnWeights::speaksInTurn},
    Row{"callsHimself", &TurnWeights::callsHimself},
    Row{"namesHimself", &TurnWeights::namesHimself},
    Row{"answersCall", &TurnWeights::answersCall},
    Row{"actsBeside", &TurnWeights::actsBeside},
    Row{"actedBefore", &TurnWeights::actedBefore},
    Row{"leadsUp", &TurnWeights::leadsUp},
    Row{"actsThen", &TurnWeights::actsThen},
    Row{"goesOnAfterCue", &TurnWeights::goesOnAfterCue},
    Row{"isFarAway", &TurnWeights::isFarAway},
    Row{"isSomebodyElse", &TurnWeights::isSomebodyElse},
    Row{"isMeant", &TurnWeights::isMeant},
    Row{"mayNotBeMeant", &TurnWeights::mayNotBeMeant},
    Row{"isNotMeant", &TurnWeights::isNotMeant},
};

} // namespace

const TurnWeights &TurnWeights::builtIn()
{
    static const TurnWeights weights = [] {
        QFile file(u":/weights/turns.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the weights of turns are missing from the library");
        Result<TurnWeights> read = TurnWeights::read(file.readAll());
        if (!read)
            qFatal("%s", qUtf8Printable(read.sentence()));
        return *read;
    }();
    return weights;
}

Result<TurnWeights> TurnWeights::read(const QByteArray &file)
{
    TurnWeights weights;
    size_t known = 0;
    const QList<QByteArray> lines = file.split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype space = line.indexOf(' ');
        const QByteArray name = line.first(std::max<qsizetype>(space, 0));
        const auto row = std::find_if(rows.begin(), rows.end(), [&name](const Row &one) { return name == one.name; });
        bool isNumber = false;
        const double weight = line.sliced(space + 1).toDouble(&isNumber);
        if (row == rows.end() || !isNumber)
            return Failure{u"“%1” names no weight of turns; take resources/weights/turns.txt as it came."_s.arg(
                QString::fromUtf8(line))};
        weights.*(row->weight) = weight;
        ++known;
    }
    if (known != rows.size())
        return Failure{
            u"The file of the weights of turns is not whole; take resources/weights/turns.txt as it came."_s};
    return weights;
}

} // namespace bluepencil::quotes
