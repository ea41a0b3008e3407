// SPDX-License-Identifier: Apache-2.0
#include "details/detailcard.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "details/detailhtml.h"
#include "details/remarkflow.h"
#include "details/remarkprompt.h"
#include "drafts/draftkeeper.h"
#include "store/session/reviewsession.h"
#include "widgets/cardlook.h"
#include "widgets/plainlabel.h"
#include "words/words.h"

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
    connect(m_prompt, &RemarkPrompt::typed, this, [this](Verb verb, Span place, const QString &words) {
        m_remarks->drafts()->typed(draftKindOf(verb), place, words);
    });
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
    const QList<Finding> run = m_flow->stops()->currentFindings();
    const bool here = !run.isEmpty() && run.first().span.united(run.last().span).overlaps(m_remarks->place());
    return here ? run : QList<Finding>();
}

void DetailCard::reload()
{
    if (m_asked.lock() != m_flow->session())
        m_prompt->dismiss(); // its words wait for the editor to come back to their article
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
    ask(Verb::Note, m_remarks->place(), note ? note->words : QString());
}

void DetailCard::askQuery()
{
    const auto query = m_remarks->openQuery();
    ask(query ? Verb::Answer : Verb::Query, query ? query->span : m_remarks->place(), {});
}

void DetailCard::askAgain(const Draft &draft)
{
    open(remarkOf(draft.kind), draft.place, draft.words);
}

/// What was begun at the place is gone on with.
void DetailCard::ask(Verb verb, Span place, const QString &standing)
{
    if (place.isEmpty())
        return;
    const auto unsent = m_remarks->drafts()->at(draftKindOf(verb), place);
    open(verb, unsent ? unsent->place : place, unsent ? unsent->words : standing);
}

void DetailCard::open(Verb verb, Span place, const QString &words)
{
    m_asked = m_flow->session();
    m_prompt->ask({verb, place, paragraphWords(m_flow->session()->article(), place), words});
}

bool DetailCard::dismissPrompt()
{
    return m_prompt->dismiss();
}

} // namespace bluepencil
