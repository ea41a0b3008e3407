// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/featurenames.h"

#include "detect/cuts/model/firstlook.h"
#include "detect/cuts/model/measures.h"

namespace bluepencil {

const featuretable::FeatureNumbers &featuretable::features()
{
    static const FeatureNumbers names;
    return names;
}

const QList<const char *> &lineFeatureNames()
{
    static const QList<const char *> names = [] {
        QList<const char *> all = featuretable::features().names;
        for (const Measure &measure : lineMeasures())
            all.append(measure.name);
        for (const LookMeasure &measure : lookMeasures())
            all.append(measure.name);
        return all;
    }();
    return names;
}

} // namespace bluepencil
