// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"

#include <QString>

namespace bluepencil {

/// Which language an article is read in: what its words tell, unless the editor knows better.
class ArticleLanguage : public DeskPart {
    Q_OBJECT

public:
    using DeskPart::DeskPart;

    /// Asks which language the article in review is in.
    void ask();
    /// What the editor says of the article in review: see chosenLanguage().
    [[nodiscard]] QString chosen() const;
    /// What is said of all articles of which nothing else was said.
    [[nodiscard]] QString usual() const;
    void setUsual(const QString &code);

Q_SIGNALS:
    /// The article in review is to be looked through in another language.
    void changed();

private:
    void take(const QString &code, const QString &words);
};

} // namespace bluepencil
