// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/featurenames.h"

namespace bluepencil {

const featuretable::FeatureNames &featuretable::features()
{
    static const FeatureNames names;
    return names;
}

const QList<const char *> &lineFeatureNames()
{
    return featuretable::features().names;
}

} // namespace bluepencil
