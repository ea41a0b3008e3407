// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace bluepencil {

class ReviewSession;

/// The line above the panes: the article's name, its encoding, and how many words it has, keeps, and would keep.
class ArticleHeader : public QWidget {
    Q_OBJECT

public:
    explicit ArticleHeader(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Another article, or none; has to live until the next call.
    void setSession(const ReviewSession *session);
    [[nodiscard]] QString articleName() const;
    /// Counts the words of every cut, so only after a decision.
    void showWords();

private:
    const ReviewSession *m_session = nullptr;
    qsizetype m_rawWords = 0;
    QLabel *m_name;
    QLabel *m_facts;
};

} // namespace bluepencil
