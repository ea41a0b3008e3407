// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/wire/wirehtml.h"

#include "formats/reader/html/tags.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bluepencil::wire {

using namespace Qt::StringLiterals;

namespace {

/// What is HTML under another name. A name without another one is not for readers.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 16> renamed = {{
    {"abstract"_L1, "p"_L1},
    {"block"_L1, "div"_L1},
    {"bq"_L1, "blockquote"_L1},
    {"byline"_L1, "p"_L1},
    {"credit"_L1, "p"_L1},
    {"dateline"_L1, "p"_L1},
    {"distributor"_L1, "p"_L1},
    {"hl1"_L1, "h1"_L1},
    {"hl2"_L1, "h2"_L1},
    {"media"_L1, "figure"_L1},
    {"media-caption"_L1, "figcaption"_L1},
    {"media-metadata"_L1, {}},
    {"media-object"_L1, {}},
    {"media-producer"_L1, "figcaption"_L1},
    {"note"_L1, "aside"_L1},
    {"tagline"_L1, "p"_L1},
}};

QString htmlName(const XmlNode &node)
{
    const QString name = localName(node.name).toString().toLower();
    const auto *const other =
        std::find_if(renamed.begin(), renamed.end(), [&name](const auto &row) { return row.first == name; });
    if (other != renamed.end())
        return other->second;
    return html::tagNamed(name.toStdString()) == html::Tag::Other ? u"span"_s : name;
}

QString startTag(const QString &name, const QXmlStreamAttributes &attributes)
{
    QString tag = u'<' + name;
    for (const QLatin1StringView kept : {"class"_L1, "id"_L1, "href"_L1, "src"_L1, "alt"_L1}) {
        if (attributes.hasAttribute(kept))
            tag += u" %1=\"%2\""_s.arg(kept, attributes.value(kept).toString().toHtmlEscaped());
    }
    return tag + u'>';
}

} // namespace

QString htmlOf(const XmlTree &tree, qint32 node)
{
    QString html;
    if (node < 0)
        return html;
    std::vector<std::pair<qint32, QString>> open;
    const auto closeAt = [&](qint32 at) {
        for (; !open.empty() && open.back().first <= at; open.pop_back())
            html += u"</%1>"_s.arg(open.back().second);
    };
    for (qint32 at = node + 1; at < tree.at(node).end; ++at) {
        closeAt(at);
        const XmlNode &each = tree.at(at);
        const QString name = each.name.isEmpty() ? QString() : htmlName(each);
        if (each.name.isEmpty()) {
            html += each.text.toHtmlEscaped();
        } else if (name.isEmpty()) {
            at = each.end - 1;
        } else {
            html += startTag(name, each.attributes);
            if (name != "br"_L1 && name != "hr"_L1 && name != "img"_L1)
                open.emplace_back(each.end, name);
        }
    }
    closeAt(tree.at(node).end);
    return html;
}

} // namespace bluepencil::wire
