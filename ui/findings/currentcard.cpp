// SPDX-License-Identifier: Apache-2.0
#include "findings/currentcard.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "findings/cardlook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// More lines than this are counted, not listed: the text beside shows them all.
constexpr qsizetype mostLines = 6;
constexpr int edge = 4;
constexpr int lineMargin = 40; ///< what margins and edge take of the width of a line

QString htmlOf(const QList<ReasonPart> &reason)
{
    QString html;
    for (const ReasonPart &part : reason) {
        const QString text = part.text.toHtmlEscaped();
        html += part.strong ? u"<b>"_s + text + u"</b>"_s : text;
    }
    return html;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its links may be what is being answered
        }
        delete item;
    }
}

} // namespace

CurrentCard::CurrentCard(const CommandSet *commands, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_certainty(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_warnings(new QLabel(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"currentCard"_s);
    setAutoFillBackground(false);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::RichText);
    m_reason->setObjectName(u"reason"_s);
    m_title->setFont(bold(font()));
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setObjectName(u"warnings"_s);
    m_lines->setSpacing(6);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_certainty, 0, Qt::AlignRight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(commandButton(commands->action(CommandId::Cut), tr("Cut"), KeyHint::Shown, this));
    buttons->addWidget(commandButton(commands->action(CommandId::Keep), tr("Keep text"), KeyHint::Shown, this));
    buttons->addWidget(commandButton(commands->action(CommandId::Undecide), tr("Undecided"), KeyHint::Shown, this));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge + 10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_reason);
    layout->addWidget(m_warnings);
    layout->addLayout(m_lines);
    layout->addLayout(buttons);
}

void CurrentCard::show(const RunCard &card, const QStringList &warnings, const Theme &theme, const QFont &textFont,
                       int width)
{
    m_lineWidth = width - lineMargin;
    m_card = card;
    m_theme = theme;
    m_textFont = textFont;
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

    clear(m_lines);
    const qsizetype listed = std::min(card.lines.size(), mostLines);
    const qsizetype first = std::clamp<qsizetype>(card.openLine - mostLines / 2, 0, card.lines.size() - listed);
    addCount(first, tr("%n more before", nullptr, static_cast<int>(first)), quiet);
    for (qsizetype i = first; i < first + listed; ++i)
        addLine(i);
    const qsizetype after = card.lines.size() - first - listed;
    addCount(after, tr("and %n more", nullptr, static_cast<int>(after)), quiet);
    update();
}

int CurrentCard::heightForWidth(int width) const
{
    layout()->activate();
    return layout()->totalHeightForWidth(width);
}

void CurrentCard::addCount(qsizetype lines, const QString &words, const QPalette &look)
{
    if (lines == 0)
        return;
    auto *count = new QLabel(words, this);
    count->setPalette(look);
    m_lines->addWidget(count);
}

void CurrentCard::addLine(qsizetype index)
{
    const CardLine line = m_card.lines.at(index);
    const bool several = m_card.lines.size() > 1;
    const bool open = index == m_card.openLine;
    const QFont face = open ? bold(m_textFont) : m_textFont;
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(1);

    auto *text = new QLabel(row);
    text->setTextFormat(Qt::PlainText);
    text->setFont(face);
    const QString excerpt = open ? u"▸ "_s + line.excerpt : line.excerpt;
    text->setText(QFontMetrics(face).elidedText(excerpt, Qt::ElideRight, m_lineWidth));
    text->setObjectName(open ? u"openLine"_s : u"line"_s);
    row->setToolTip(line.reason);
    layout->addWidget(text);

    auto *note = new QLabel(row);
    note->setFont(smaller(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, m_theme.quiet);
    quiet.setColor(QPalette::Link, m_theme.accent);
    note->setPalette(quiet);
    note->setTextFormat(Qt::RichText);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    QString words = line.note.toHtmlEscaped();
    if (const auto original = line.finding.spanOf(Role::Original)) {
        words += u" · <a href=\"original\">%1</a>"_s.arg(tr("show it"));
        connect(note, &QLabel::linkActivated, this, [this, raw = *original](const QString &link) {
            if (link == "original"_L1)
                Q_EMIT originalAsked(raw);
        });
    }
    if (several) {
        const bool cut = line.state == CutState::Cut;
        words += u" · <a href=\"decide\">%1</a>"_s.arg(cut ? tr("keep this") : tr("cut only this"));
        connect(note, &QLabel::linkActivated, this, [this, line, cut](const QString &link) {
            if (link == "decide"_L1)
                Q_EMIT lineDecided(line.finding, cut ? Verb::Keep : Verb::Cut);
        });
    }
    note->setText(words);
    layout->addWidget(note);
    m_lines->addWidget(row);
    row->show();
}

void CurrentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(m_theme.page);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawRoundedRect(frame, 4, 4);
    painter.fillRect(QRectF(2, 3, edge, height() - 6), m_theme.swatch(m_card.family).mark);
}

} // namespace bluepencil
