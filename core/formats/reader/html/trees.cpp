// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/trees.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

Trees::Trees(QStringView name, const std::vector<std::string> &features)
{
    QFile file(u":/weights/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No weights are built in under the name %s.", qUtf8Printable(file.fileName()));
    while (!file.atEnd())
        read(file.readLine().trimmed(), features);
}

/// One of "bias V", "tree", "leaf V", and "NAME V OTHER", where OTHER counts nodes from here.
void Trees::read(const QByteArray &line, const std::vector<std::string> &features)
{
    if (line.isEmpty() || line.startsWith('#'))
        return;
    const QList<QByteArray> words = line.split(' ');
    const float value = words.value(1).toFloat();
    if (words.first() == "bias") {
        m_bias = value;
    } else if (words.first() == "tree") {
        m_roots.push_back(m_nodes.size());
    } else if (words.first() == "leaf") {
        m_nodes.push_back(Node{-1, value, 0});
    } else {
        const auto named = std::find(features.begin(), features.end(), words.first().toStdString());
        if (named == features.end() || words.size() != 3)
            qFatal("The weights hold a line that nobody reads: %s", line.constData());
        m_nodes.push_back(Node{static_cast<int>(named - features.begin()), value, words[2].toInt()});
    }
}

float Trees::probability(std::span<const float> numbers) const
{
    float sum = m_bias;
    for (const size_t root : m_roots) {
        size_t at = root;
        while (m_nodes[at].feature >= 0) {
            const Node &node = m_nodes[at];
            at += numbers[static_cast<size_t>(node.feature)] <= node.value ? 1 : static_cast<size_t>(node.other);
        }
        sum += m_nodes[at].value;
    }
    return 1 / (1 + std::exp(-sum));
}

} // namespace bluepencil::html
