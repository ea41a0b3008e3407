// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/session/decisionhistory.h"
#include "text/article.h"

#include <QAbstractTableModel>
#include <QColor>

namespace bluepencil {

/// The decisions on an article, one row each, newest first, narrowed by a filter.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Editor, What, Text, Why, Since, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setHistory(const Article &article, const QList<HistoryLine> &lines);
    /// Shows the rows that hold the words in any column.
    void setFilter(const QString &words);
    /// The colour of what was changed since.
    void setQuiet(const QColor &quiet) { m_quiet = quiet; }
    [[nodiscard]] const HistoryLine &lineAt(int row) const { return m_lines.at(m_shown.at(row)); }
    [[nodiscard]] int rowOf(quint64 sequence) const; ///< -1: not shown
    [[nodiscard]] qsizetype lineCount() const { return m_lines.size(); }

private:
    [[nodiscard]] QString textOf(const HistoryLine &line, int column) const;
    [[nodiscard]] bool fits(const HistoryLine &line) const;
    void narrow();

    Article m_article;
    QList<HistoryLine> m_lines;
    QList<qsizetype> m_shown;
    QString m_filter;
    QColor m_quiet;
};

} // namespace bluepencil
