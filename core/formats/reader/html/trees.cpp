// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/trees.h"

#include "detect/trees/forestreader.h"

#include <QFile>

#include <cmath>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> namesOf(const std::vector<std::string> &features)
{
    QList<QByteArray> names;
    for (const std::string &feature : features)
        names.append(QByteArray::fromStdString(feature));
    return names;
}

} // namespace

Trees::Trees(QStringView name, const std::vector<std::string> &features)
{
    QFile file(u":/weights/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No weights are built in under the name %s.", qUtf8Printable(file.fileName()));
    ForestReader<float> reader(namesOf(features));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const bool isText = !line.isEmpty() && !line.startsWith('#');
        if (isText && reader.add(line) != ForestLine::Read)
            qFatal("The weights hold a line that nobody reads: %s", line.constData());
    }
    if (!reader.close())
        qFatal("The last tree of the weights %s lacks a node.", qUtf8Printable(file.fileName()));
    m_forest = reader.take();
}

float Trees::probability(std::span<const float> numbers) const
{
    return 1 / (1 + std::exp(-m_forest.sum(numbers)));
}

} // namespace bluepencil::html
