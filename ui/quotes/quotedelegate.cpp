// SPDX-License-Identifier: Apache-2.0
#include "quotes/quotedelegate.h"

#include "quotes/quoteflow.h"
#include "quotes/quotesmodel.h"
#include "widgets/cardlook.h"
#include "words/quotewords.h"

#include <QPainter>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingAbove = 8;
constexpr int headingBelow = 2;

} // namespace

QuoteDelegate::QuoteDelegate(const QuoteFlow *flow, const QuotesModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_flow(flow)
    , m_model(model)
{
}

void QuoteDelegate::setTheme(const Theme &theme, const QFont &textFont)
{
    m_theme = theme;
    m_textFont = textFont;
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = m_model->row(index.row()).statement < 0;
    const int heading = QFontMetrics(smaller(option.font)).height() + headingAbove + headingBelow;
    return {option.rect.width(), isHeading ? heading : cardHeight({option.font, m_textFont})};
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StatementRow &row = m_model->row(index.row());
    if (row.statement < 0) {
        paintHeading(painter, option, row.heading);
        return;
    }
    const Statement &statement = m_flow->statements().at(row.statement);
    CardLook look;
    const QString standIn = m_flow->standIn(row.statement);
    look.title = standIn.isEmpty() ? speakerWords(statement) : standIn;
    if (!standIn.isEmpty())
        look.shorterTitles = {m_flow->shortStandIn(row.statement), speakerWords(statement)}; // the name at least
    const bool differsElsewhere = !m_flow->elsewhere(row.statement).isEmpty();
    look.corner = differsElsewhere ? u"⚠ "_s + stateWords(statement) : stateWords(statement);
    look.text = m_flow->excerpt(row.statement);
    look.edge = statement.isOpen() ? m_theme.swatch(Family::AdMarker).mark : m_theme.swatch(Family::Quote).mark;
    look.quiet = statement.state != QuoteState::Suggested;
    look.current = row.statement == m_flow->current();
    paintCard(painter, option.rect, look, {option.font, m_textFont}, m_theme);
}

void QuoteDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &words) const
{
    painter->save();
    painter->setFont(smaller(option.font));
    painter->setPen(m_theme.quiet);
    painter->drawText(option.rect.adjusted(2, headingAbove, -2, -headingBelow), Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, option.rect.width() - 4));
    painter->restore();
}

} // namespace bluepencil
