// SPDX-License-Identifier: Apache-2.0
#include "details/detailcard.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "details/detailhtml.h"
#include "details/remarkflow.h"
#include "details/remarkprompt.h"
#include "store/reviewsession.h"
#include "widgets/cardlook.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

DetailCard::DetailCard(ReviewFlow *flow, RemarkFlow *remarks, CommandSet *commands, QWidget *parent)
    : QFrame(parent)
    , m_flow(flow)
    , m_remarks(remarks)
    , m_answer(commands->action(CommandId::Query))
    , m_title(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_text(new QTextBrowser(this))
    , m_prompt(new RemarkPrompt(this))
    , m_query(commandButton(m_answer, tr("Query"), KeyHint::Shown, this))
{
    setObjectName(u"detailCard"_s);
    setAccessibleName(tr("Details"));
    m_title->setFont(bold(font()));
    m_title->setWordWrap(true);
    m_title->setObjectName(u"detailTitle"_s);
    m_text->setObjectName(u"detailText"_s);
    m_text->setAccessibleName(tr("Details of the suggestion"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFocusPolicy(Qt::TabFocus);
    m_text->document()->setDocumentMargin(10);
    commands->addToStops(m_text);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(commandButton(commands->action(CommandId::Note), tr("Note"), KeyHint::Shown, this));
    buttons->addWidget(m_query);
    buttons->addStretch();
    buttons->addWidget(commandButton(commands->action(CommandId::BackToText), tr("Close"), KeyHint::Shown, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_prompt);
    layout->addLayout(buttons);

    connect(m_prompt, &RemarkPrompt::closed, this, &DetailCard::left);
    connect(m_prompt, &RemarkPrompt::said, m_remarks, &RemarkFlow::say);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const Finding finding = findings().value(url.path().toInt());
        if (const auto original = finding.spanOf(Role::Original))
            Q_EMIT originalAsked(*original);
    });
}

void DetailCard::setTheme(const Theme &theme, const QFont &text)
{
    m_theme = theme;
    m_textFont = text;
    QPalette page = palette();
    page.setColor(QPalette::Base, theme.page);
    page.setColor(QPalette::Text, theme.ink);
    m_text->setPalette(page);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quiet);
    m_state->setPalette(quiet);
    reload();
}

/// The current suggestions, where the place is in them.
QList<Finding> DetailCard::findings() const
{
    const QList<Finding> run = m_flow->currentFindings();
    const bool here = !run.isEmpty() && run.first().span.united(run.last().span).overlaps(m_remarks->place());
    return here ? run : QList<Finding>();
}

void DetailCard::reload()
{
    const Span place = m_remarks->place();
    if (place.isEmpty()) {
        m_title->setText(tr("No suggestion is current."));
        m_state->clear();
        m_text->clear();
        return;
    }
    setWords(m_query, m_answer, m_remarks->openQuery() ? tr("Answer") : tr("Query"));
    const Detail detail = detailOf(*m_flow->session(), findings(), place);
    m_title->setText(detail.title);
    m_state->setText(detail.state);
    const QString answer = m_answer->shortcut().toString(QKeySequence::NativeText);
    m_text->setHtml(htmlOf(detail, m_theme, m_textFont, answer));
}

void DetailCard::askNote()
{
    const auto note = m_remarks->note();
    m_prompt->ask(Verb::Note, note ? note->words : QString());
}

void DetailCard::askQuery()
{
    m_prompt->ask(m_remarks->openQuery() ? Verb::Answer : Verb::Query, {});
}

bool DetailCard::dismissPrompt()
{
    return m_prompt->dismiss();
}

} // namespace bluepencil
