// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/model.h"

#include "detect/trees/forestreader.h"

#include <optional>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

std::optional<float> numberIn(QByteArrayView text)
{
    bool isNumber = false;
    const float number = text.toFloat(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QList<QByteArray> featureNames()
{
    QList<QByteArray> names;
    for (const char *name : lineFeatureNames())
        names.append(name);
    return names;
}

} // namespace

/// Reads the file line by line into a model.
class ModelReader {
public:
    ModelReader()
        : m_trees(featureNames())
    {
    }

    /// False for a line that is none of the rows that a file has.
    [[nodiscard]] bool add(QByteArrayView line)
    {
        const ForestLine ofTrees = m_trees.add(line);
        if (ofTrees != ForestLine::Other)
            return ofTrees == ForestLine::Read;
        if (line == "second look") {
            if (std::exchange(m_inSecond, true))
                return false;
            m_model.m_firstForest = forest();
            return true;
        }
        const qsizetype last = line.lastIndexOf(' ');
        const std::optional<float> number = last > 0 ? numberIn(line.sliced(last + 1)) : std::nullopt;
        if (!number)
            return false;
        if (line.startsWith("word ") && last > 5) {
            m_model.m_words.insert(QString::fromUtf8(line.sliced(5, last - 5)), static_cast<int>(*number));
            return true;
        }
        if (line.startsWith("alone ") && last == 5) {
            m_model.m_alone = *number;
            return true;
        }
        return line.startsWith("knot ") && last > 5 && addKnot(numberIn(line.sliced(5, last - 5)), *number);
    }
    /// False when the last tree lacks a node.
    [[nodiscard]] bool close()
    {
        if (!m_trees.close())
            return false;
        (m_inSecond ? m_model.m_secondForest : m_model.m_firstForest) = forest();
        return true;
    }
    [[nodiscard]] LineModel take() { return std::move(m_model); }

private:
    /// The trees that were read since it was asked last. Most lines are good, and the first trees say so.
    [[nodiscard]] LineForest forest()
    {
        constexpr size_t firstTrees = 40;
        constexpr float clearlyGood = -2.6F;
        LineForest forest = m_trees.take();
        forest.endEarly(firstTrees, clearlyGood);
        return forest;
    }
    [[nodiscard]] bool addKnot(std::optional<float> logOdds, float shown)
    {
        std::vector<LineModel::Knot> &knots = m_model.m_knots;
        if (!logOdds || (!knots.empty() && (*logOdds <= knots.back().logOdds || shown < knots.back().shown)))
            return false;
        knots.push_back({*logOdds, shown});
        return true;
    }

    LineModel m_model;
    ForestReader<qint16> m_trees;
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
    if (!reader.close())
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
