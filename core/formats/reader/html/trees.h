// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/trees/forest.h"

#include <QStringView>

#include <span>
#include <string>
#include <vector>

namespace bluepencil::html {

/// How likely is it that a line of a page belongs to its article? By trees over named numbers, which are fitted by
/// tests/quality/fit_pages.py and lie in resources/weights; the head of each file says on what, when and how well.
class Trees {
public:
    /// Reads `name`.txt of the weights built into the library; `features` names the numbers that probability() will be
    /// given, in their order. A file that is missing, broken or names another number is a programming error.
    Trees(QStringView name, const std::vector<std::string> &features);

    /// 0…1.
    [[nodiscard]] float probability(std::span<const float> numbers) const;

private:
    Forest<float> m_forest;
};

} // namespace bluepencil::html
