// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <string_view>

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
    /// What the words of a label speak of.
    [[nodiscard]] WordClasses spokenOf(const QString &word) const;

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
    MarkupWords();

    QHash<QByteArray, WordClasses> m_markup;
    QHash<QString, WordClasses> m_spoken;
};

/// The names of the classes, as the sections of the word list call them.
[[nodiscard]] std::string_view markupName(int bit);
[[nodiscard]] std::string_view spokenName(int bit);

constexpr WordClasses bit(int number)
{
    return WordClasses(1) << number;
}

} // namespace bluepencil::html
