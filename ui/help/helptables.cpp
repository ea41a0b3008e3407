// SPDX-License-Identifier: Apache-2.0
#include "help/helptables.h"

#include <QPalette>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace bluepencil {

namespace {

constexpr qreal lineWidth = 1;
constexpr qreal besides = 6;         // pixels between a cell's words and its line
constexpr int gapAbove = 8;          // pixels between the text above and the table
constexpr int widthOfAll = 100;      // percent
constexpr int widthOfTheMiddle = 45; // percent: what is kept is said in the most words

/// The first and the last column share what the middle one leaves.
QList<QTextLength> widthsOf(int columns)
{
    constexpr int middle = 1;
    QList<QTextLength> widths;
    for (int column = 0; column < columns; ++column) {
        const int share = columns != 3       ? widthOfAll / columns
                          : column == middle ? widthOfTheMiddle
                                             : (widthOfAll - widthOfTheMiddle) / 2;
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    }
    return widths;
}

void setTable(QTextTable *table, const QBrush &line)
{
    QTextTableFormat format = table->format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setTopMargin(gapAbove);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, widthOfAll));
    format.setColumnWidthConstraints(widthsOf(table->columns()));
    table->setFormat(format);
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCellFormat cell = table->cellAt(row, column).format().toTableCellFormat();
            cell.setTopPadding(besides);
            cell.setBottomPadding(besides);
            cell.setRightPadding(2 * besides);
            cell.setBottomBorder(lineWidth);
            cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cell.setBottomBorderBrush(line);
            table->cellAt(row, column).setFormat(cell);
        }
    }
}

} // namespace

void setTables(QTextDocument *page, const QPalette &palette)
{
    const QList<QTextFrame *> frames = page->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            setTable(table, palette.brush(QPalette::Mid));
    }
}

} // namespace bluepencil
