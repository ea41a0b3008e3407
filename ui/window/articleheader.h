// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lexicon/language.h"
#include "theme/theme.h"
#include "work/latestwork.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace bluepencil {

class CommandSet;
class ReviewSession;
struct WordCounts;

/// The lines above the panes: the article's name, its language, which is corrected there, its encoding, and how many
/// words it has, keeps, and would keep; below, what it says of itself: title, byline, date, source, and of a record
/// with several texts the field that this one is from.
///
/// All the words have to be counted for that, and those of every cut, so it is done on a thread of its own when the
/// keys have rested for a moment: neither a key nor the first look at an article waits for numbers.
class ArticleHeader : public QWidget {
    Q_OBJECT

public:
    explicit ArticleHeader(const CommandSet *commands, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Another article, or none; has to live until the next call.
    void setSession(const ReviewSession *session);
    [[nodiscard]] QString articleName() const;
    /// What the editor says that it is in; nothing where its words tell, which is found out beside the window.
    void setLanguage(const std::optional<LanguageGuess> &said);
    /// Something was found or decided: the words follow after the rest.
    void countSoon() { m_rest.start(); }

private:
    void countWords();
    void show(const WordCounts &counts);
    void showLanguage();

    const ReviewSession *m_session = nullptr;
    qsizetype m_rawWords = -1; ///< -1: not counted yet
    QTimer m_rest;
    LatestWork m_count;
    std::optional<LanguageGuess> m_said;
    std::optional<LanguageGuess> m_told; ///< by the words
    QLabel *m_name;
    QToolButton *m_language;
    QLabel *m_facts;
    QLabel *m_origin; ///< hidden for an article that says nothing of itself
};

} // namespace bluepencil
