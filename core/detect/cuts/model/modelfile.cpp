// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/model.h"

#include <QHash>
#include <QLatin1StringView>

#include <algorithm>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

std::optional<float> numberIn(QByteArrayView text)
{
    bool isNumber = false;
    const float number = text.toFloat(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The nodes of one tree as they come, line by line.
class TreeReader {
public:
    /// False where no node may stand at this depth.
    [[nodiscard]] bool add(qsizetype depth, const Forest::Node &node)
    {
        while (!m_open.empty() && depth <= m_open.back().depth && m_open.back().hasNo)
            m_open.pop_back();
        if (m_nodes.empty() ? depth != 0 : m_open.empty() || depth != m_open.back().depth + 1)
            return false;
        if (!m_open.empty()) {
            Open &parent = m_open.back();
            if (parent.hasYes) {
                m_nodes[parent.node].otherwise = static_cast<qint32>(m_nodes.size());
                parent.hasNo = true;
            }
            parent.hasYes = true;
        }
        if (node.feature != Forest::leaf)
            m_open.push_back({depth, m_nodes.size(), false, false});
        m_nodes.push_back(node);
        while (!m_open.empty() && m_open.back().hasNo && node.feature == Forest::leaf)
            m_open.pop_back();
        return true;
    }
    [[nodiscard]] bool isWhole() const { return m_open.empty() && !m_nodes.empty(); }
    [[nodiscard]] std::vector<Forest::Node> take()
    {
        m_open.clear();
        return std::exchange(m_nodes, {});
    }

private:
    struct Open {
        qsizetype depth = 0;
        size_t node = 0;
        bool hasYes = false;
        bool hasNo = false;
    };
    std::vector<Forest::Node> m_nodes;
    std::vector<Open> m_open; ///< questions that lack an answer
};

} // namespace

/// Reads the file line by line into a model.
class ModelReader {
public:
    ModelReader()
    {
        const QList<const char *> &names = lineFeatureNames();
        for (qsizetype i = 0; i < names.size(); ++i)
            m_features.insert(QLatin1StringView(names[i]), static_cast<LineFeature>(i));
    }

    /// False for a line that is none of the rows that a file has.
    [[nodiscard]] bool add(QByteArrayView line)
    {
        if (m_inTree && line.startsWith(' '))
            return addNode(line);
        if (!closeTree())
            return false;
        const qsizetype last = line.lastIndexOf(' ');
        if (line == "tree") {
            m_inTree = true;
            return true;
        }
        if (line == "second look")
            return !std::exchange(m_inSecond, true);
        const std::optional<float> number = last > 0 ? numberIn(line.sliced(last + 1)) : std::nullopt;
        if (!number)
            return false;
        if (line.startsWith("bias ")) {
            forest().setBias(*number);
            return true;
        }
        if (line.startsWith("word ") && last > 5) {
            m_model.m_words.insert(QString::fromUtf8(line.sliced(5, last - 5)), static_cast<int>(*number));
            return true;
        }
        return line.startsWith("knot ") && last > 5 && addKnot(numberIn(line.sliced(5, last - 5)), *number);
    }
    [[nodiscard]] bool closeTree()
    {
        const bool whole = !m_inTree || m_tree.isWhole();
        if (m_inTree && whole)
            forest().addTree(m_tree.take());
        m_inTree = false;
        return whole;
    }
    [[nodiscard]] LineModel take() { return std::move(m_model); }

private:
    [[nodiscard]] Forest &forest() { return m_inSecond ? m_model.m_secondForest : m_model.m_firstForest; }

    [[nodiscard]] bool addKnot(std::optional<float> logOdds, float shown)
    {
        std::vector<LineModel::Knot> &knots = m_model.m_knots;
        if (!logOdds || (!knots.empty() && (*logOdds <= knots.back().logOdds || shown < knots.back().shown)))
            return false;
        knots.push_back({*logOdds, shown});
        return true;
    }

    [[nodiscard]] bool addNode(QByteArrayView line)
    {
        const qsizetype indent =
            std::distance(line.begin(), std::find_if(line.begin(), line.end(), [](char unit) { return unit != ' '; }));
        const QList<QByteArray> parts = line.sliced(indent).toByteArray().split(' ');
        Forest::Node node;
        const std::optional<float> value = numberIn(parts.last());
        if (!value)
            return false;
        node.value = *value;
        if (parts.size() == 2 && parts[0] == "=")
            return m_tree.add(indent - 1, node);
        const auto feature = m_features.constFind(QLatin1StringView(parts[0]));
        bool isNumber = false;
        node.limit = parts.size() == 3 ? parts[1].toShort(&isNumber) : qint16(0);
        if (!isNumber || feature == m_features.constEnd())
            return false;
        node.feature = *feature;
        return m_tree.add(indent - 1, node);
    }

    LineModel m_model;
    QHash<QLatin1StringView, LineFeature> m_features;
    TreeReader m_tree;
    bool m_inTree = false;
    bool m_inSecond = false;
};

Result<LineModel> LineModel::read(const QByteArray &file)
{
    ModelReader reader;
    const QList<QByteArray> lines = file.split('\n');
    const auto fault = [](qsizetype line) {
        return Failure{u"Line %1 of the weights of the cut detectors is no word, knot or node of a tree; make the file "
                       "again with fit_cuts.py."_s.arg(line)};
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].isEmpty() && !lines[i].startsWith('#') && !reader.add(lines[i]))
            return fault(i + 1);
    }
    if (!reader.closeTree())
        return fault(lines.size());
    return reader.take();
}

QByteArray LineModel::headValue(const QByteArray &file, QByteArrayView name)
{
    const QByteArray start = "# " + name.toByteArray() + ": ";
    for (const QByteArray &line : file.split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

} // namespace bluepencil
