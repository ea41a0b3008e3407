// SPDX-License-Identifier: Apache-2.0
#include "widgets/messagebar.h"

#include "widgets/spokenlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLetters = 40; ///< that a line of the text has beside the buttons; else they stand below it

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new SpokenLabel(this))
    , m_offers(new QWidget(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"message"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"message.close"_s);
    m_close->setText(u"✕"_s);
    m_close->setProperty("quiet", true); // a word among words, not a box
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 8, 4);
    layout->addLayout(m_row, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_offers, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *offers = new QHBoxLayout(m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    m_offers->hide();
    hide();
}

void MessageBar::setTheme(const Theme &theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.swatch(Family::AdMarker).tint);
    colours.setColor(QPalette::WindowText, theme.ink);
    setPalette(colours);
}

void MessageBar::say(const QString &sentence)
{
    offer(sentence, {});
}

void MessageBar::sayWhile(const QString &sentence, std::function<bool()> holds)
{
    say(sentence);
    m_holds = std::move(holds);
}

void MessageBar::lookAgain()
{
    if (m_holds && !m_holds())
        clear();
}

void MessageBar::offer(const QString &sentence, const QList<QWidget *> &buttons)
{
    m_holds = nullptr;
    for (QWidget *button : std::exchange(m_buttons, buttons)) {
        button->hide();
        button->setObjectName({});
        button->deleteLater(); // its click may be what is being answered
    }
    for (QWidget *button : buttons) {
        m_offers->layout()->addWidget(button);
        button->show();
    }
    m_offers->setVisible(!buttons.isEmpty());
    arrange();
    setAccessibleName(sentence);
    // One that appears is said because it does.
    if (isHidden())
        m_text->setText(sentence);
    else
        m_text->say(sentence);
    m_text->setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::arrange()
{
    const int beside = width() - m_close->sizeHint().width() - m_offers->sizeHint().width();
    const bool isNarrow = beside < fontMetrics().averageCharWidth() * fewestLetters;
    m_row->setDirection(isNarrow && !m_buttons.isEmpty() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageBar::clear()
{
    say({});
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace bluepencil
