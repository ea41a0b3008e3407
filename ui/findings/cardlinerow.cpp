// SPDX-License-Identifier: Apache-2.0
#include "findings/cardlinerow.h"

#include "widgets/cardlook.h"
#include "widgets/elidedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

CardLineRow::CardLineRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(Qt::ElideRight, this)) // it fills the card, and must never make the list wider
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    m_note->setFont(smaller(font()));
    m_note->setTextFormat(Qt::RichText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    // Not at once: what a link does shows another line here, and the label is still busy with the click. The line is
    // the one that was clicked, whatever is shown by then.
    connect(m_note, &QLabel::linkActivated, this, [this](const QString &link) {
        QMetaObject::invokeMethod(
            this, [this, link, line = m_line] { follow(link, line); }, Qt::QueuedConnection);
    });
}

void CardLineRow::show(const RunCard &card, qsizetype line, const Theme &theme, const QFont &textFont)
{
    m_line = card.lines.at(line);
    const bool open = line == card.openLine;
    const QFont face = open ? bold(textFont) : textFont;
    const QString excerpt = open ? u"▸ "_s + m_line.excerpt : m_line.excerpt;
    m_text->setObjectName(open ? u"openLine"_s : u"line"_s);
    m_text->setFont(face);
    m_text->setText(excerpt);
    setToolTip(plainToolTip(m_line.reason));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quiet);
    quiet.setColor(QPalette::Link, theme.accent);
    m_note->setPalette(quiet);
    m_note->setText(noteOn(card.lines.size() > 1));
    m_note->setVisible(!m_note->text().isEmpty());
    QWidget::show();
}

/// What the line is, and what can be done with it. What a line is that stands alone is the title of its card.
QString CardLineRow::noteOn(bool several) const
{
    const bool repeats = m_line.finding.spanOf(Role::Original).has_value();
    if (!several && !repeats)
        return {};
    const auto link = [](const QString &name, QString words) {
        words.replace(u' ', QChar::Nbsp); // a link that breaks looks like two
        return u"<a href=\"%1\">%2</a>"_s.arg(name, words);
    };
    QStringList links;
    if (repeats)
        links.append(link(u"original"_s, tr("show it")));
    if (several)
        links.append(link(u"decide"_s, m_line.state == CutState::Cut ? tr("keep this") : tr("cut only this")));
    // The links stay together: where the line is too short they have the next one, and no dot hangs at an end.
    return u"%1\u00a0\u00a0 %2"_s.arg(m_line.note.toHtmlEscaped(), links.join(u"\u00a0·\u00a0"_s));
}

void CardLineRow::follow(const QString &link, const CardLine &line)
{
    if (link == "decide"_L1)
        Q_EMIT decided(line.finding, line.state == CutState::Cut ? Verb::Keep : Verb::Cut);
    else if (const auto original = line.finding.spanOf(Role::Original))
        Q_EMIT originalAsked(*original);
}

} // namespace bluepencil
