// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/markupdialect.h"

#include <algorithm>
#include <array>
#include <span>

namespace bluepencil::inplace {

namespace {

struct Row {
    QByteArrayView name;
    Role role;
};

Role roleIn(std::span<const Row> rows, QByteArrayView name)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const Row &r) { return r.name == name; });
    return row == rows.end() ? Role::Other : row->role;
}

constexpr std::array word = {
    Row{"w:p", Role::Block},
    Row{"w:r", Role::Run},
    Row{"w:t", Role::Text},
    Row{"w:tab", Role::Unit},
    Row{"w:ptab", Role::Unit},
    Row{"w:br", Role::Break},
    Row{"w:cr", Role::Break},
    Row{"w:sdt", Role::Wrapper},
    Row{"w:sdtContent", Role::Wrapper},
    Row{"w:tc", Role::Cell},
    Row{"w:txbxContent", Role::Aside},
    Row{"w:footnote", Role::Cell},
    Row{"w:endnote", Role::Cell},
    Row{"w:del", Role::Skipped},
    Row{"w:moveFrom", Role::Skipped},
    Row{"w:rt", Role::Skipped},
    Row{"w:pPrChange", Role::Skipped},
    Row{"w:rPrChange", Role::Skipped},
    Row{"mc:Fallback", Role::Skipped},
    Row{"w:sectPr", Role::Holder},
    Row{"w:drawing", Role::Holder},
    Row{"w:pict", Role::Holder},
    Row{"w:object", Role::Holder},
    Row{"w:footnoteReference", Role::Holder},
    Row{"w:endnoteReference", Role::Holder},
    Row{"w:commentReference", Role::Holder},
    Row{"w:commentRangeStart", Role::Holder},
    Row{"w:commentRangeEnd", Role::Holder},
    Row{"w:bookmarkStart", Role::Holder},
    Row{"w:bookmarkEnd", Role::Holder},
    Row{"w:fldChar", Role::Holder},
};

constexpr std::array openDocument = {
    Row{"text:p", Role::Block},
    Row{"text:h", Role::Block},
    Row{"text:s", Role::Unit},
    Row{"text:tab", Role::Unit},
    Row{"text:line-break", Role::Break},
    Row{"text:list", Role::Wrapper},
    Row{"text:list-item", Role::Wrapper},
    Row{"text:list-header", Role::Wrapper},
    Row{"text:section", Role::Wrapper},
    Row{"table:table-cell", Role::Cell},
    Row{"draw:text-box", Role::Aside},
    Row{"text:note-body", Role::Aside},
    Row{"text:note-citation", Role::Skipped},
    Row{"text:tracked-changes", Role::Skipped},
    Row{"office:annotation", Role::Skipped},
    Row{"text:ruby-text", Role::Skipped},
    Row{"table:covered-table-cell", Role::Skipped},
    Row{"svg:title", Role::Skipped},
    Row{"svg:desc", Role::Skipped},
    Row{"draw:frame", Role::Holder},
    Row{"draw:image", Role::Holder},
    Row{"text:note", Role::Holder},
    Row{"text:bookmark", Role::Holder},
    Row{"text:bookmark-start", Role::Holder},
    Row{"text:bookmark-end", Role::Holder},
    Row{"text:change", Role::Holder},
    Row{"text:change-start", Role::Holder},
    Row{"text:change-end", Role::Holder},
    Row{"text:reference-mark", Role::Holder},
};

constexpr std::array html = {
    Row{"p", Role::Block},          Row{"h1", Role::Block},         Row{"h2", Role::Block},
    Row{"h3", Role::Block},         Row{"h4", Role::Block},         Row{"h5", Role::Block},
    Row{"h6", Role::Block},         Row{"li", Role::Block},         Row{"dt", Role::Block},
    Row{"dd", Role::Block},         Row{"blockquote", Role::Block}, Row{"figcaption", Role::Block},
    Row{"pre", Role::Block},        Row{"address", Role::Block},    Row{"caption", Role::Block},
    Row{"div", Role::Wrapper},      Row{"section", Role::Wrapper},  Row{"aside", Role::Wrapper},
    Row{"ul", Role::Wrapper},       Row{"ol", Role::Wrapper},       Row{"dl", Role::Wrapper},
    Row{"nav", Role::Wrapper},      Row{"footer", Role::Wrapper},   Row{"figure", Role::Wrapper},
    Row{"center", Role::Wrapper},   Row{"html", Role::Cell},        Row{"body", Role::Cell},
    Row{"main", Role::Cell},        Row{"article", Role::Cell},     Row{"header", Role::Cell},
    Row{"table", Role::Cell},       Row{"tbody", Role::Cell},       Row{"thead", Role::Cell},
    Row{"tr", Role::Cell},          Row{"td", Role::Cell},          Row{"th", Role::Cell},
    Row{"form", Role::Cell},        Row{"br", Role::Break},         Row{"head", Role::Skipped},
    Row{"script", Role::Skipped},   Row{"style", Role::Skipped},    Row{"noscript", Role::Skipped},
    Row{"template", Role::Skipped}, Row{"textarea", Role::Skipped}, Row{"svg", Role::Skipped},
    Row{"img", Role::Holder},       Row{"picture", Role::Holder},   Row{"video", Role::Holder},
    Row{"audio", Role::Holder},     Row{"iframe", Role::Holder},    Row{"embed", Role::Holder},
    Row{"object", Role::Holder},    Row{"canvas", Role::Holder},    Row{"input", Role::Holder},
    Row{"select", Role::Holder},    Row{"button", Role::Holder},    Row{"hr", Role::Holder},
};

} // namespace

const MarkupDialect &wordDialect()
{
    static const MarkupDialect dialect{.roleOf = [](QByteArrayView name) { return roleIn(word, name); },
                                       .hasTextElements = true,
                                       .keepsBlankLines = true,
                                       .lineBreak = "</w:t><w:br/><w:t xml:space=\"preserve\">"};
    return dialect;
}

const MarkupDialect &openDocumentDialect()
{
    static const MarkupDialect dialect{.roleOf = [](QByteArrayView name) { return roleIn(openDocument, name); },
                                       .foldsSpaces = true,
                                       .keepsBlankLines = true,
                                       .lineBreak = "<text:line-break/>",
                                       .space = "<text:s/>"};
    return dialect;
}

const MarkupDialect &htmlDialect()
{
    static const MarkupDialect dialect{.roleOf = [](QByteArrayView name) { return roleIn(html, name); },
                                       .isHtml = true,
                                       .foldsSpaces = true,
                                       .lineBreak = "<br>"};
    return dialect;
}

} // namespace bluepencil::inplace
