// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/streamed.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace bluepencil::html {

namespace {

/// "3" of the id "S:3", where "S" is one of the letters.
std::optional<std::string_view> numberIn(std::string_view id, std::string_view letters)
{
    if (id.size() < 3 || id[1] != ':' || letters.find(id[0]) == std::string_view::npos)
        return std::nullopt;
    return id.substr(2);
}

/// Writes the nodes of a tree in the order in which its parts are shown.
class Arrangement {
public:
    explicit Arrangement(const Tree &tree)
        : m_tree(tree)
    {
        findParts();
    }

    [[nodiscard]] bool isAsItStands() const { return m_partOf.empty(); }

    std::vector<Node> nodes()
    {
        m_places.assign(m_tree.nodes.size(), -1);
        m_open.push_back({0, static_cast<qint32>(m_tree.nodes.size())});
        while (!m_open.empty()) {
            if (m_open.back().at < m_open.back().end)
                step();
            else
                m_open.pop_back();
        }
        closeAll();
        return std::move(m_nodes);
    }

private:
    struct Stretch {
        qint32 at = 0;
        qint32 end = 0;
    };

    [[nodiscard]] const Node &node(qint32 at) const { return m_tree.nodes[static_cast<size_t>(at)]; }
    [[nodiscard]] std::string_view idOf(const Node &element) const { return m_tree.valueOf(element, Attribute::Id); }

    void findParts()
    {
        std::unordered_map<std::string_view, qint32> parts;
        for (qint32 at = 0; at < static_cast<qint32>(m_tree.nodes.size()); ++at) {
            if (const auto number = numberIn(idOf(node(at)), "S"); number && m_tree.has(node(at), Attribute::Hidden))
                parts.emplace(*number, at);
        }
        for (qint32 at = 0; !parts.empty() && at < static_cast<qint32>(m_tree.nodes.size()); ++at) {
            if (node(at).tag != Tag::Template)
                continue;
            const auto number = numberIn(idOf(node(at)), "BP");
            if (const auto part = number ? parts.find(*number) : parts.end(); part != parts.end()) {
                m_partOf.emplace(at, part->second);
                m_isMoved.emplace(part->second, false);
                parts.erase(part);
            }
        }
    }

    void step()
    {
        Stretch &open = m_open.back();
        const qint32 at = open.at;
        const Node &stepped = node(at);
        if (m_isMoved.contains(at)) {
            open.at = stepped.end;
        } else if (const auto part = m_partOf.find(at); part != m_partOf.end()) {
            open.at = stepped.end;
            bool &isMoved = m_isMoved.at(part->second);
            if (!std::exchange(isMoved, true)) {
                m_places[static_cast<size_t>(part->second)] = placeOf(stepped.parent);
                m_open.push_back({part->second + 1, node(part->second).end});
            }
        } else {
            ++open.at;
            m_places[static_cast<size_t>(at)] = static_cast<qint32>(m_nodes.size());
            m_nodes.push_back(stepped);
            m_nodes.back().parent = placeOf(stepped.parent);
        }
    }

    [[nodiscard]] qint32 placeOf(qint32 parent) const
    {
        return parent < 0 ? -1 : m_places[static_cast<size_t>(parent)];
    }

    void closeAll()
    {
        for (Node &written : m_nodes)
            written.end = 0;
        for (size_t at = m_nodes.size(); at-- > 0;) {
            Node &written = m_nodes[at];
            written.end = std::max(written.end, static_cast<qint32>(at) + 1);
            if (written.parent >= 0) {
                qint32 &above = m_nodes[static_cast<size_t>(written.parent)].end;
                above = std::max(above, written.end);
            }
        }
    }

    const Tree &m_tree;
    std::unordered_map<qint32, qint32> m_partOf; ///< by template
    std::unordered_map<qint32, bool> m_isMoved;  ///< by part
    std::vector<qint32> m_places; ///< where each node is written; of a part, where its children's parent is
    std::vector<Stretch> m_open;
    std::vector<Node> m_nodes;
};

} // namespace

Tree withStreamedParts(Tree tree)
{
    Arrangement arrangement(tree);
    if (!arrangement.isAsItStands())
        tree.nodes = arrangement.nodes();
    return tree;
}

} // namespace bluepencil::html
