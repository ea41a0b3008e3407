// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/mainelement.h"

#include <QHash>
#include <QString>

#include <string>
#include <vector>

namespace bluepencil::html {

/// A page and what is known about its elements and lines before any line is weighed.
struct PageFacts {
    const Tree &tree;
    const PageText &page;
    std::vector<Ancestry> ancestries;
    std::vector<LineMeasure> measures;
    MainElement main;
};

/// The facts of a page that was read. Linear.
[[nodiscard]] PageFacts factsOf(const Tree &tree, const PageText &page);

/// What speaks for and against each line being part of the article: its own shape, the elements it stands in and what
/// they are called, how much of them is running text and how much links, where it lies to the main element, what stands
/// above and below. A row of numbers a line, in the order of evidenceNames(). Linear in the page.
/// Sources: link and text density (Kohlschütter, Fankhauser, Nejdl, 2010), class words (Readability), place relative to
/// the first and last running text.
class Evidence {
public:
    explicit Evidence(const PageFacts &facts);

    [[nodiscard]] size_t lines() const { return m_facts.page.lines.size(); }
    /// The numbers of one line, from top to bottom: the headings above are remembered from call to call.
    [[nodiscard]] const std::vector<float> &next();

    [[nodiscard]] static const std::vector<std::string> &names();

private:
    struct Sums {
        double units = 0;
        double linked = 0;
        double body = 0; ///< units of running text that are no links
    };

    void put(std::string_view name, double number);
    /// The name in two parts, which are put together for who asks for names only.
    void put(std::string_view name, std::string_view rest, double number);
    void putShape(size_t at);
    void putTags(size_t at);
    void putMarkup(size_t at);
    void putPlace(size_t at);
    void putContainers(size_t at);
    void putSignature(size_t at);
    void putNeighbours(size_t at);
    void putLabels(size_t at);
    void putLinks(size_t at);
    void putSteps(size_t at);
    void putRows(size_t at);
    void findTitle();
    [[nodiscard]] Sums sumOf(PageLineRange lines) const;
    [[nodiscard]] size_t signatureOf(qint32 element) const;
    void findBody();
    void countRepeats();
    [[nodiscard]] QStringView textOf(size_t at) const;

    const PageFacts &m_facts;
    size_t m_at = 0;
    std::vector<float> m_numbers;
    std::vector<std::string> *m_names = nullptr;
    std::vector<Sums> m_sums; ///< of all lines above the n-th
    double m_allBody = 1;
    qsizetype m_firstBody = 0; ///< in the main element
    qsizetype m_lastBody = 0;
    qsizetype m_titleLine = -1;
    QString m_pageTitle;             ///< the page's `title`
    std::vector<qint32> m_untilBody; ///< lines from each one down to the next running text
    int m_sinceBody = 0;
    std::vector<size_t> m_signatures;
    QHash<size_t, std::pair<int, int>> m_bySignature; ///< how many lines there are of it, how many are running text
    QHash<size_t, int> m_byText;
    WordClasses m_heading = 0; ///< what the last heading spoke of
    int m_sinceHeading = 0;
};

} // namespace bluepencil::html
