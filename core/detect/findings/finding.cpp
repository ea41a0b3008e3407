// SPDX-License-Identifier: Apache-2.0
#include "detect/findings/finding.h"

#include "text/stablehash.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames = {"ad_marker"_L1, "boilerplate"_L1, "duplicate"_L1, "quote"_L1, "attribution"_L1};

constexpr std::array categoryNames = {
    "shortcode"_L1,  "label"_L1,
    "code"_L1,       "source_link"_L1,
    "copyright"_L1,  "credit"_L1,
    "caption"_L1,    "related"_L1,
    "promo"_L1,      "share"_L1,
    "navigation"_L1, "comments"_L1,
    "house_rule"_L1, "repeated_across_files"_L1,
    "exact"_L1,      "near"_L1,
    "fragment"_L1,   "headline"_L1,
    "direct"_L1,     "scare"_L1,
    "title"_L1,      "indirect"_L1,
    "statement"_L1,
};
static_assert(categoryNames.size() == static_cast<size_t>(Category::Statement) + 1);

constexpr std::array roleNames = {"original"_L1, "quote"_L1,  "speaker"_L1,    "cue"_L1,
                                  "content"_L1,  "within"_L1, "competitor"_L1, "antecedent"_L1};

template <typename Enum, size_t N>
std::optional<Enum> named(const std::array<QLatin1StringView, N> &names, QStringView name)
{
    const auto it = std::find_if(names.begin(), names.end(), [name](QLatin1StringView n) { return name == n; });
    if (it == names.end())
        return std::nullopt;
    return static_cast<Enum>(std::distance(names.begin(), it));
}

} // namespace

QString FindingId::toString() const
{
    return QString::number(m_value, 16).rightJustified(16, u'0');
}

FindingId Finding::id() const
{
    StableHash hash;
    const QLatin1StringView kindName = nameOf(kind);
    hash.add(kindName.data(), static_cast<size_t>(kindName.size()));
    hash.add(rule, std::strlen(rule) + 1);
    hash.add(static_cast<quint32>(span.start()));
    hash.add(static_cast<quint32>(span.end()));
    return FindingId(hash.value());
}

std::optional<Span> Finding::spanOf(Role role) const
{
    for (const Related &r : related) {
        if (r.role == role)
            return r.span;
    }
    return std::nullopt;
}

bool operator==(const Finding &a, const Finding &b)
{
    return a.kind == b.kind && a.category == b.category && a.span == b.span && a.confidence == b.confidence &&
           std::strcmp(a.rule, b.rule) == 0 && a.evidence == b.evidence && a.related == b.related &&
           a.lines == b.lines && a.name == b.name;
}

bool standsBefore(const Finding &a, const Finding &b)
{
    if (a.span.start() != b.span.start())
        return a.span.start() < b.span.start();
    if (a.span.end() != b.span.end())
        return a.span.end() > b.span.end();
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return std::strcmp(a.rule, b.rule) < 0;
}

QLatin1StringView nameOf(Kind kind)
{
    return kindNames[static_cast<size_t>(kind)];
}

QLatin1StringView nameOf(Category category)
{
    return categoryNames[static_cast<size_t>(category)];
}

QLatin1StringView nameOf(Role role)
{
    return roleNames[static_cast<size_t>(role)];
}

std::optional<Kind> kindNamed(QStringView name)
{
    return named<Kind>(kindNames, name);
}

std::optional<Category> categoryNamed(QStringView name)
{
    return named<Category>(categoryNames, name);
}

} // namespace bluepencil
