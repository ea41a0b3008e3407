// SPDX-License-Identifier: Apache-2.0
#include "findings/currentcard.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "findings/cardlinerow.h"
#include "widgets/cardlook.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 4;

QString htmlOf(const QList<ReasonPart> &reason)
{
    QString html;
    for (const ReasonPart &part : reason) {
        const QString text = part.text.toHtmlEscaped();
        html += part.strong ? u"<b>"_s + text + u"</b>"_s : text;
    }
    return html;
}

/// Says how many lines are not listed; nothing for none.
void showCount(QLabel *label, qsizetype lines, const QString &words)
{
    label->setText(words);
    label->setVisible(lines > 0);
}

} // namespace

CurrentCard::CurrentCard(const CommandSet *commands, QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(Qt::ElideRight, this))
    , m_certainty(new PlainLabel(this))
    , m_reason(new QLabel(this))
    , m_warnings(new PlainLabel(this))
    , m_before(new PlainLabel(this))
    , m_after(new PlainLabel(this))
{
    setObjectName(u"currentCard"_s);
    setAutoFillBackground(false);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::RichText);
    m_reason->setObjectName(u"reason"_s);
    m_title->setFont(bold(font()));
    m_warnings->setWordWrap(true);
    m_warnings->setObjectName(u"warnings"_s);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(m_before);
    for (CardLineRow *&row : m_rows) {
        row = new CardLineRow(this);
        lines->addWidget(row);
        connect(row, &CardLineRow::originalAsked, this, &CurrentCard::originalAsked);
        connect(row, &CardLineRow::decided, this, &CurrentCard::lineDecided);
    }
    lines->addWidget(m_after);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_certainty, 0, Qt::AlignRight);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(4);
    const auto add = [this, commands, buttons](CommandId id, const QString &words) {
        QToolButton *button = commandButton(commands->action(id), words, KeyHint::Shown, this);
        button->setProperty("tight", true); // the text needs the width more
        buttons->addWidget(button);
        return button;
    };
    add(CommandId::Cut, tr("Cut"));
    add(CommandId::Keep, tr("Keep"));
    m_undecide = add(CommandId::Undecide, tr("Undecided"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge + 8, 10, 8, 10);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_reason);
    layout->addWidget(m_warnings);
    layout->addLayout(lines);
    layout->addLayout(buttons);
}

void CurrentCard::show(const RunCard &card, const QStringList &warnings, const Theme &theme, const QFont &textFont)
{
    m_family = card.family;
    m_theme = theme;
    m_title->setText(card.title);
    m_certainty->setText(card.corner());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quiet);
    m_certainty->setPalette(quiet);
    m_reason->setText(htmlOf(card.reason));
    m_warnings->setText(warnings.isEmpty() ? QString() : u"⚠ "_s + warnings.join(u"\n⚠ "_s));
    m_warnings->setVisible(!warnings.isEmpty());
    setAccessibleName(card.title);
    setAccessibleDescription((QStringList(card.spoken()) + warnings).join(u' '));

    m_undecide->setVisible(card.state != RunState::Undecided); // there is nothing to take back yet
    m_before->setPalette(quiet);
    m_after->setPalette(quiet);
    showLines(card, textFont);
    update();
}

int CurrentCard::heightForWidth(int width) const
{
    layout()->activate();
    return layout()->totalHeightForWidth(width);
}

/// Lists the lines around the open one.
void CurrentCard::showLines(const RunCard &card, const QFont &textFont)
{
    const auto rows = static_cast<qsizetype>(m_rows.size());
    const qsizetype listed = std::min(card.lines.size(), rows);
    const qsizetype first = std::clamp<qsizetype>(card.openLine - rows / 2, 0, card.lines.size() - listed);
    const qsizetype after = card.lines.size() - first - listed;
    showCount(m_before, first, tr("%n more before", nullptr, static_cast<int>(first)));
    showCount(m_after, after, tr("and %n more", nullptr, static_cast<int>(after)));
    for (qsizetype i = 0; i < rows; ++i) {
        CardLineRow *row = m_rows.at(static_cast<std::size_t>(i));
        if (i < listed)
            row->show(card, first + i, m_theme, textFont);
        else
            row->hide();
    }
}

void CurrentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(m_theme.page);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawRoundedRect(frame, 4, 4);
    painter.fillRect(QRectF(2, 3, edge, height() - 6), m_theme.swatch(m_family).mark);
}

} // namespace bluepencil
