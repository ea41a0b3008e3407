// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"
#include "panes/rowlayout.h"
#include "theme/theme.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bluepencil {

/// Which texts are printed.
enum class PrintedTexts : quint8 {
    Both,         ///< the raw text with its marks beside what goes out, paragraph by paragraph
    CleanedAlone, ///< what goes out
    Decisions,    ///< both, and below each paragraph what was decided in it, by whom and why
};

/// A stretch of a printed row's raw text, in its UTF-16 offsets.
struct PrintMark {
    Span span;
    bool struck = false; ///< cut or replaced; else suggested and undecided, and underlined
    QColor tint;         ///< behind what is suggested
};

/// A paragraph on paper, or a slice of a very long one.
struct PrintRow {
    qint32 number = 0; ///< of the paragraph; 0 for none
    QString raw;       ///< empty where the cleaned text stands alone
    QList<PrintMark> marks;
    QString clean;
    QStringList decisions; ///< a line each
};

/// An article in review for paper: the text as it goes out now, whatever the panes show. On the raw side cuts are
/// struck and undecided suggestions underlined; tints, those of `paper`, only help. Rows are made when they are asked
/// for: making a printout costs a pass over the article, a row no more than its text.
class Printout {
public:
    Printout() = default;
    Printout(const ReviewScene &scene, const QString &title, const Theme &paper);

    [[nodiscard]] const QString &title() const { return m_title; }
    /// What stands below the title instead of the legend; without one the legend does.
    [[nodiscard]] const std::optional<QString> &note() const { return m_note; }
    void setNote(const QString &note) { m_note = note; }
    /// What the marks mean, or which of the two texts it is.
    [[nodiscard]] static QString legend(PrintedTexts texts);
    /// Blank lines take no paper.
    [[nodiscard]] qsizetype rowCount(PrintedTexts texts) const;
    [[nodiscard]] PrintRow row(PrintedTexts texts, qsizetype index) const;

private:
    [[nodiscard]] QStringList decisionsIn(Span raw) const;
    [[nodiscard]] QList<PrintMark> marksIn(Span raw) const;
    void appendSuggestions(QList<PrintMark> &marks, Span kept, qsizetype from) const;

    ReviewScene m_scene;
    QString m_title;
    std::optional<QString> m_note;
    Theme m_paper;
    QList<Finding> m_undecided;
    QList<Decision> m_decisions; ///< by place
    QList<Row> m_rows;
    QList<Span> m_cleanLines;
};

} // namespace bluepencil
