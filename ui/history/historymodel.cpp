// SPDX-License-Identifier: Apache-2.0
#include "history/historymodel.h"

#include "widgets/plainlabel.h"
#include "words/historywords.h"

#include <QDateTime>
#include <QLocale>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// As much of a decided text as a line of a table can say.
constexpr qsizetype excerptLength = 200;

QString excerptOf(const Article &article, Span span)
{
    const Span start(span.start(), std::min(span.end(), span.start() + excerptLength));
    const QString excerpt = article.textOf(start).toString().simplified();
    return start == span ? excerpt : excerpt + u"…"_s;
}

} // namespace

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryLine &line = lineAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(line, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(line, index.column()));
    if (role == Qt::ForegroundRole && !line.stands && m_quiet.isValid())
        return m_quiet;
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Editor:
        return tr("Editor");
    case What:
        return tr("Decision");
    case Text:
        return tr("Text");
    case Why:
        return tr("Why");
    case Since:
        return tr("Since then");
    default:
        return {};
    }
}

QString HistoryModel::textOf(const HistoryLine &line, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(line.entry.when), QLocale::ShortFormat);
    case Editor:
        return line.entry.editor;
    case What:
        return whatOf(line.entry.change);
    case Text:
        return excerptOf(m_article, placeOf(line.entry.change));
    case Why:
        return whyOf(line.entry.change);
    case Since:
        return fateOf(line);
    default:
        return {};
    }
}

void HistoryModel::setHistory(const Article &article, const QList<HistoryLine> &lines)
{
    beginResetModel();
    m_article = article;
    m_lines = lines;
    narrow();
    endResetModel();
}

void HistoryModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words;
    narrow();
    endResetModel();
}

void HistoryModel::narrow()
{
    m_shown.clear();
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (fits(m_lines.at(line)))
            m_shown.append(line);
    }
}

bool HistoryModel::fits(const HistoryLine &line) const
{
    bool found = m_filter.isEmpty();
    for (int column = 0; column < Columns && !found; ++column)
        found = textOf(line, column).contains(m_filter, Qt::CaseInsensitive);
    return found;
}

int HistoryModel::rowOf(quint64 sequence) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (lineAt(row).entry.sequence == sequence)
            return row;
    }
    return -1;
}

} // namespace bluepencil
