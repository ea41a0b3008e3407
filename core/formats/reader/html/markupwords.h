// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace bluepencil::html {

/// A set of classes of words: bit n is the n-th class of MarkupWords::names() or LineLabels.
using WordClasses = quint32;

/// The words by which makers of pages name the parts of a page in classes and ids, and those with which labels of such
/// parts begin: resources/lexicon/pages.txt.
class MarkupWords {
public:
    [[nodiscard]] static const MarkupWords &shipped();

    /// What a class or id such as "relatedPosts sidebar-2" names: its words, parted at signs, digits and capitals.
    [[nodiscard]] WordClasses named(std::string_view value) const;
    /// What a word of a label, in lower case, speaks of.
    [[nodiscard]] WordClasses spokenOf(std::u16string_view word) const;

    /// The classes in the order of their bits.
    static constexpr int markupClasses = 16;
    static constexpr int spokenClasses = 11;
    enum Markup : quint8 {
        Ad,
        Body,
        Byline,
        Caption,
        Comment,
        Footer,
        Header,
        Meta,
        Nav,
        Promo,
        Quote,
        Related,
        Share,
        Side,
        Tags,
        Title
    };

private:
    /// A longer word of a class or id is none of ours.
    static constexpr size_t longestMarkupWord = 24;
    /// Lets a word be looked up where it stands.
    template <typename View>
    struct Hash {
        using is_transparent = void;
        size_t operator()(View word) const { return std::hash<View>()(word); }
    };

    MarkupWords();
    [[nodiscard]] WordClasses classesOf(std::string_view word) const;

    std::unordered_map<std::string, WordClasses, Hash<std::string_view>, std::equal_to<>> m_markup;
    std::unordered_map<std::u16string, WordClasses, Hash<std::u16string_view>, std::equal_to<>> m_spoken;
};

/// The names of the classes, as the sections of the word list call them.
[[nodiscard]] std::string_view markupName(int bit);
[[nodiscard]] std::string_view spokenName(int bit);

constexpr WordClasses bit(int number)
{
    return WordClasses(1) << number;
}

} // namespace bluepencil::html
