// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/cuts.h"
#include "store/cache/recurringlines.h"
#include "text/result.h"

#include <QString>

#include <memory>

namespace bluepencil {
class Article;
}

namespace bluepencil::cli {

struct Options;

/// What is known beside the article at hand: the house rules, and which lines recur in the other articles of its
/// source. Read before the work begins, then the same for every thread.
class Environment {
public:
    /// Reads the house rules of the data folder and the file that the options name, and learns the lines that recur
    /// when they ask for it, which reads every input once, or reads them from the indexes that the options name. Inputs
    /// that cannot be read are passed over: the work itself will say so. Fails, with a whole sentence, for house rules
    /// and indexes that cannot be read.
    [[nodiscard]] static Result<Environment> gather(const Options &options);

    /// `file` is where the article came from, as the user named it.
    [[nodiscard]] CutOptions cutOptionsFor(const Article &article, const QString &file) const;

private:
    [[nodiscard]] Outcome addRules(const QString &file);

    std::shared_ptr<const HouseRules> m_houseRules;
    RecurringLines m_lines;
};

} // namespace bluepencil::cli
