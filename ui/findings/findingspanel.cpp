// SPDX-License-Identifier: Apache-2.0
#include "findings/findingspanel.h"

#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "details/detailcard.h"
#include "details/remarkflow.h"
#include "findings/currentcard.h"
#include "findings/filterchips.h"
#include "findings/ownlist.h"
#include "findings/rundelegate.h"
#include "findings/runlist.h"
#include "findings/runsmodel.h"
#include "store/session/reviewsession.h"
#include "widgets/plainlabel.h"
#include "words/harmwords.h"

#include <QAction>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(ReviewFlow *flow, RemarkFlow *remarks, CommandSet *commands, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_model(new RunsModel(flow, this))
    , m_delegate(new RunDelegate(m_model, this))
    , m_chips(new FilterChips(this))
    , m_filter(new QLineEdit(this))
    , m_list(new RunList(this))
    , m_nothing(new PlainLabel(this))
    , m_switchedOff(new PlainLabel(this))
    , m_own(new OwnList(flow, this))
    , m_card(new CurrentCard(commands, m_list->viewport()))
    , m_pages(new QStackedWidget(this))
    , m_detail(new DetailCard(flow, remarks, commands, m_pages))
{
    setObjectName(u"findingsPanel"_s);
    m_list->setObjectName(u"findingsList"_s);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setCard(m_card);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->hide();
    m_switchedOff->setObjectName(u"findingsSwitchedOff"_s);
    m_switchedOff->setWordWrap(true);
    m_switchedOff->hide();
    commands->addToStops(m_list);
    nameFilter(commands->action(CommandId::FilterFindings));
    layOut();
    followWhatIsChosen();
    followWhatIsDecided(remarks);
    sayWhatIsMissing();
}

void FindingsPanel::nameFilter(const QAction *command)
{
    const auto showKey = [this, command] {
        m_filter->setPlaceholderText(
            tr("Filter suggestions   %1").arg(command->shortcut().toString(QKeySequence::NativeText)));
    };
    showKey();
    connect(command, &QAction::changed, m_filter, showKey);
    m_filter->setObjectName(u"findingsFilter"_s);
    m_filter->setAccessibleName(tr("Filter suggestions"));
    m_filter->setClearButtonEnabled(true);
    if (auto *clearButton = m_filter->findChild<QToolButton *>())
        clearButton->setAccessibleName(tr("Clear the filter"));
}

void FindingsPanel::layOut()
{
    auto *listPage = new QWidget(m_pages);
    auto *listLayout = new QVBoxLayout(listPage);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(8);
    listLayout->addWidget(m_chips);
    listLayout->addWidget(m_filter);
    listLayout->addWidget(m_nothing);
    listLayout->addWidget(m_list, 1);
    listLayout->addWidget(m_switchedOff);
    listLayout->addWidget(m_own);
    m_pages->addWidget(listPage);
    m_pages->addWidget(m_detail);
    connect(m_pages, &QStackedWidget::currentChanged, this, &FindingsPanel::letShownPageBeWide);
    letShownPageBeWide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 10, 6, 6);
    layout->addWidget(m_pages);
}

void FindingsPanel::followWhatIsChosen()
{
    connect(m_filter, &QLineEdit::textChanged, this, &FindingsPanel::narrow);
    connect(m_chips, &FilterChips::changed, this, &FindingsPanel::narrow);
    m_flow->stops()->setFilter([this](qsizetype run) { return m_model->shows(run); });
    connect(m_list, &RunList::clicked, this, [this](const QModelIndex &index) {
        if (const qsizetype run = m_model->runAt(index.row()); run >= 0)
            m_flow->stops()->showPlace(m_flow->session()->runs().at(run).span);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::follow);
    connect(m_card, &CurrentCard::originalAsked, this, &FindingsPanel::originalAsked);
    connect(m_detail, &DetailCard::originalAsked, this, &FindingsPanel::originalAsked);
    connect(m_detail, &DetailCard::left, this, &FindingsPanel::remarkLeft);
}

void FindingsPanel::followWhatIsDecided(const RemarkFlow *remarks)
{
    connect(m_card, &CurrentCard::lineDecided, m_flow, &ReviewFlow::decideOne);
    connect(m_flow->stops(), &Stops::currentChanged, this, &FindingsPanel::showCurrent);
    // A key that decides goes on to the next card as well: one is opened, not two.
    m_cardDue.setSingleShot(true);
    connect(&m_cardDue, &QTimer::timeout, this, &FindingsPanel::showCurrent);
    connect(remarks, &RemarkFlow::placeChanged, this, &FindingsPanel::showDetails);
}

void FindingsPanel::setTheme(const Theme &theme, const QFont &textFont)
{
    m_theme = theme;
    m_textFont = textFont;
    m_delegate->setTheme(theme);
    m_delegate->setFonts({m_list->font(), textFont});
    m_detail->setTheme(theme, textFont);
    m_own->setTheme(theme, textFont);
    showCurrent();
    m_list->viewport()->update();
}

void FindingsPanel::reload()
{
    m_model->narrow();
    m_own->reload();
    showCurrent();
}

void FindingsPanel::refresh()
{
    m_own->reload();
    if (m_chips->state() == RunState::Kept || m_chips->state() == RunState::Cut)
        leaveWhatNoLongerFits();
    else
        m_model->refresh();
    m_cardDue.start();
    showDetails();
}

/// A list of what was decided one way is there to take decisions back: what was taken back leaves it, and its
/// neighbour is current. A list of what is to be decided stays as it was, so that the eye keeps its place.
void FindingsPanel::leaveWhatNoLongerFits()
{
    const int row = m_model->rowOf(m_flow->stops()->currentRun());
    m_model->narrow();
    if (row < 0 || m_model->rowOf(m_flow->stops()->currentRun()) >= 0 || m_model->rowCount() == 0)
        return;
    const qsizetype neighbour = m_model->runAt(std::min(row, m_model->rowCount() - 1));
    m_flow->stops()->showPlace(m_flow->session()->runs().at(neighbour).span);
}

void FindingsPanel::toggleKept()
{
    closeDetails();
    const bool shown = m_chips->state() == RunState::Kept;
    m_chips->choose(shown ? std::nullopt : std::optional(RunState::Kept));
    if (!shown && m_model->rowCount() > 0)
        m_flow->stops()->showPlace(m_flow->session()->runs().at(m_model->runAt(0)).span);
}

/// The arrows go through the list like the keys that go through the stops.
void FindingsPanel::follow(const QModelIndex &index)
{
    const qsizetype run =
        index.isValid() && m_list->hasFocus() ? m_model->runAt(index.row()) : m_flow->stops()->currentRun();
    if (run != m_flow->stops()->currentRun())
        m_flow->stops()->showPlace(m_flow->session()->runs().at(run).span);
}

void FindingsPanel::focusFilter()
{
    closeDetails();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool FindingsPanel::clearFilter()
{
    const bool filtered = !m_filter->text().isEmpty();
    m_filter->clear();
    return m_chips->clear() || filtered;
}

void FindingsPanel::narrow()
{
    m_model->setOrder(m_chips->order());
    m_model->setFilter({m_filter->text().trimmed(), m_chips->state(), m_chips->family()});
    showCurrent();
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        showCurrent();
}

/// One that is not shown holds no window wide.
void FindingsPanel::letShownPageBeWide()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        QWidget *page = m_pages->widget(i);
        QSizePolicy policy = page->sizePolicy();
        policy.setHorizontalPolicy(i == m_pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        page->setSizePolicy(policy);
    }
}

void FindingsPanel::showCurrent()
{
    m_cardDue.stop();
    sayWhatIsMissing();
    openCard(m_model->rowOf(m_flow->stops()->currentRun()));
    showDetails();
}

/// Only while somebody looks: a card costs the decisions and the log.
void FindingsPanel::showDetails()
{
    if (m_pages->currentWidget() == m_detail)
        m_detail->reload();
}

DetailCard *FindingsPanel::openDetails()
{
    m_pages->setCurrentWidget(m_detail);
    m_detail->reload();
    return m_detail;
}

bool FindingsPanel::closeDetails()
{
    if (m_detail->dismissPrompt())
        return true;
    const bool open = m_pages->currentWidget() == m_detail;
    m_pages->setCurrentIndex(0);
    return open;
}

/// Puts the opened card over its row.
void FindingsPanel::openCard(int row)
{
    if (row >= 0) {
        RunCard card = m_model->cardAt(row);
        card.openLine = m_flow->stops()->isPart() ? -1 : m_flow->stops()->currentOne();
        const QStringList warnings = harmWarnings(*m_flow->session(), m_flow->stops()->findingsOf(m_model->runAt(row)));
        m_card->show(card, warnings, m_theme, m_textFont);
        m_list->setMinimumWidth(m_card->minimumSizeHint().width() + m_list->verticalScrollBar()->sizeHint().width());
        m_delegate->setOpenRow(row, m_card->heightForWidth(m_list->cardWidth()));
    } else {
        m_delegate->setOpenRow(-1, 0);
    }
    m_list->openAt(row);
}

QList<Finding> FindingsPanel::shownToCut() const
{
    const auto &session = m_flow->session();
    QList<Finding> shown;
    for (int row = 0; session && row < m_model->rowCount(); ++row)
        shown += m_flow->stops()->findingsOf(m_model->runAt(row));
    return shown.isEmpty() ? shown : m_flow->cuttable(shown, Certainty::Likely);
}

void FindingsPanel::sayWhatIsMissing()
{
    const auto &session = m_flow->session();
    QString nothing;
    if (!session)
        nothing = tr("Open an article to see what could be cut.");
    else if (session->runs().isEmpty())
        nothing = tr("Nothing to cut was found in this article.");
    else if (m_model->rowCount() == 0)
        nothing = m_chips->state() == RunState::Kept ? tr("Nothing was kept that was suggested for cutting.")
                                                     : tr("No suggestion matches the filter.");
    m_nothing->setText(nothing);
    m_nothing->setVisible(!nothing.isEmpty());
    const auto switchedOff = session ? static_cast<int>(session->analysis().switchedOff) : 0;
    m_switchedOff->setText(
        tr("%n suggestions of rules that are switched off for this source are not shown.", nullptr, switchedOff));
    m_switchedOff->setVisible(switchedOff > 0);
    m_chips->setCounts(m_model->counts());
    m_chips->setEnabled(session && !session->runs().isEmpty());
    m_filter->setEnabled(session && !session->runs().isEmpty());
}

} // namespace bluepencil
