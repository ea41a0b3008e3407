// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/model.h"

#include <QHash>
#include <QLatin1StringView>

#include <cmath>

namespace bluepencil {

LineModel::LineModel(const LineWeights &weights)
    : m_bias(weights.bias)
{
    const QList<const char *> &names = lineFeatureNames();
    m_weights.assign(static_cast<size_t>(names.size()), 0.0F);
    QHash<QLatin1StringView, qsizetype> numbers;
    for (qsizetype i = 0; i < names.size(); ++i)
        numbers.insert(QLatin1StringView(names[i]), i);
    for (const LineWeight &weight : weights.weights) {
        const auto number = numbers.constFind(QLatin1StringView(weight.feature));
        if (number != numbers.constEnd())
            m_weights[static_cast<size_t>(*number)] = weight.weight;
    }
}

const LineModel &LineModel::shipped()
{
    static const LineModel model(shippedLineWeights());
    return model;
}

float LineModel::probability(const std::vector<LineFeature> &features) const
{
    float sum = m_bias;
    for (const LineFeature feature : features)
        sum += m_weights[feature];
    return 1.0F / (1.0F + std::exp(-sum));
}

} // namespace bluepencil
