// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/model.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

float LineModel::confidence(float logOdds) const
{
    if (m_knots.empty() || logOdds <= m_knots.front().logOdds)
        return m_knots.empty() ? 0 : m_knots.front().shown;
    const auto high =
        std::find_if(m_knots.begin(), m_knots.end(), [logOdds](const Knot &knot) { return knot.logOdds >= logOdds; });
    if (high == m_knots.end())
        return m_knots.back().shown;
    const Knot &low = *(high - 1);
    return low.shown + (logOdds - low.logOdds) / (high->logOdds - low.logOdds) * (high->shown - low.shown);
}

QByteArray LineModel::shippedFile()
{
    QFile file(u":/weights/cuts.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the weights of the cut detectors are missing from the library");
    return file.readAll();
}

const LineModel &LineModel::shipped()
{
    static const LineModel model = [] {
        Result<LineModel> read = LineModel::read(shippedFile());
        if (!read.ok())
            qFatal("weights/cuts.txt: %s", qUtf8Printable(read.sentence()));
        return std::move(read).value();
    }();
    return model;
}

} // namespace bluepencil
