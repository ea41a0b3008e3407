// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"
#include "work/latestwork.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace bluepencil {

class ReviewSession;
struct WordCounts;

/// The line above the panes: the article's name, its encoding, and how many words it has, keeps, and would keep.
///
/// All the words have to be counted for that, and those of every cut, so it is done on a thread of its own when the
/// keys have rested for a moment: neither a key nor the first look at an article waits for numbers.
class ArticleHeader : public QWidget {
    Q_OBJECT

public:
    explicit ArticleHeader(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Another article, or none; has to live until the next call.
    void setSession(const ReviewSession *session);
    [[nodiscard]] QString articleName() const;
    /// Something was found or decided: the words follow after the rest.
    void countSoon() { m_rest.start(); }

private:
    void countWords();
    void show(const WordCounts &counts);

    const ReviewSession *m_session = nullptr;
    qsizetype m_rawWords = -1; ///< -1: not counted yet
    QTimer m_rest;
    LatestWork m_count;
    QLabel *m_name;
    QLabel *m_facts;
};

} // namespace bluepencil
