// SPDX-License-Identifier: Apache-2.0
#include "recall/recalldialog.h"

#include "recall/recallwords.h"
#include "store/workspace/workspace.h"
#include "widgets/closingbuttons.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"
#include "widgets/spokenlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// What can be chosen: the kinds of a recall, and the article that is killed as a whole.
enum class Choice : quint8 { Kill, KillArticle, Reword, BringBack, Rule, Speaker };

RecallKind kindOf(Choice choice)
{
    switch (choice) {
    case Choice::Kill:
    case Choice::KillArticle:
        break;
    case Choice::Reword:
        return RecallKind::Reword;
    case Choice::BringBack:
        return RecallKind::BringBack;
    case Choice::Rule:
        return RecallKind::Rule;
    case Choice::Speaker:
        return RecallKind::Speaker;
    }
    return RecallKind::Kill;
}

Choice chosenIn(const QComboBox *box)
{
    return static_cast<Choice>(box->currentData().toInt());
}

void addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new PlainLabel(words);
    label->setBuddy(field);
    form->addRow(label, field);
}

QString numbersOf(const RecalledArticle &article)
{
    QStringList numbers;
    for (const int number : article.editions)
        numbers.append(QString::number(number));
    return numbers.join(u", "_s);
}

/// An article, and below it what would change there and which files it went to.
QTreeWidgetItem *itemFor(const RecalledArticle &article)
{
    auto *item = new QTreeWidgetItem({nameOf(article), numbersOf(article), wordsFor(article.standing)});
    item->setToolTip(0, article.path);
    for (const RecallPlace &place : article.places)
        item->addChild(new QTreeWidgetItem({wordsFor(place)}));
    for (const ExportRecord &file : article.files)
        item->addChild(new QTreeWidgetItem({RecallDialog::tr("Written to: %1").arg(file.path)}));
    for (int row = 0; row < item->childCount(); ++row)
        item->child(row)->setFirstColumnSpanned(true);
    return item;
}

} // namespace

RecallDialog::RecallDialog(const Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_kind(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_instead(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_look(new QPushButton(tr("&Look"), this))
    , m_list(new QTreeWidget(this))
    , m_message(new SpokenLabel(this))
    , m_draft(new QPushButton(tr("&Draft the corrections…"), this))
    , m_looking(this)
{
    setObjectName(u"recall"_s);
    setWindowTitle(tr("Recall"));
    m_kind->setObjectName(u"recallKind"_s);
    const auto offer = [this](Choice choice, const QString &words) {
        m_kind->addItem(words, static_cast<int>(choice));
    };
    offer(Choice::Kill, tr("These words must not go out"));
    offer(Choice::KillArticle, tr("This whole article was killed"));
    offer(Choice::Reword, tr("These words have to read otherwise"));
    offer(Choice::BringBack, tr("These words should not have been cut"));
    offer(Choice::Rule, tr("A rule cut what it should not have"));
    offer(Choice::Speaker, tr("Somebody else said this"));
    m_words->setObjectName(u"recallWords"_s);
    m_instead->setObjectName(u"recallInstead"_s);
    m_reason->setObjectName(u"recallReason"_s);
    m_reason->setPlaceholderText(tr("The record and the next approvals tell it"));
    m_look->setObjectName(u"recallLook"_s);
    m_look->setDefault(true);
    m_list->setObjectName(u"recallList"_s);
    m_list->setAccessibleName(tr("Articles that are concerned"));
    m_list->setHeaderLabels({tr("Article"), tr("Editions"), tr("What can be done")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setWordWrap(true);
    m_message->setObjectName(u"recallMessage"_s);
    m_message->setWordWrap(true);
    m_message->keepPlace();
    m_draft->setObjectName(u"recallDraft"_s);
    m_draft->setAutoDefault(false);
    m_draft->setEnabled(false);
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecallDialog::takeKind);
    connect(m_look, &QPushButton::clicked, this, &RecallDialog::look);
    connect(m_draft, &QPushButton::clicked, this, &RecallDialog::draft);
}

void RecallDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, tr("W&hat is wrong:"), m_kind);
    addRow(form, tr("&Words:"), m_words);
    addRow(form, tr("&Instead:"), m_instead);
    addRow(form, tr("Wh&y:"), m_reason);
    auto *buttons = closingButtons(this);
    buttons->addButton(m_look, QDialogButtonBox::ActionRole);
    buttons->addButton(m_draft, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    fitOnScreen(this, {860, 560});
}

void RecallDialog::setContext(const RecallContext &context)
{
    m_context = context;
    const Choice likely = context.isCut ? Choice::BringBack : Choice::Kill;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(likely)));
    takeKind();
    m_words->setFocus();
}

void RecallDialog::takeKind()
{
    const Choice choice = chosenIn(m_kind);
    m_words->setText(choice == Choice::Rule          ? m_context.rule
                     : choice == Choice::KillArticle ? m_context.article
                                                     : m_context.words.simplified());
    m_words->setReadOnly(choice == Choice::KillArticle);
    m_instead->setEnabled(choice == Choice::Reword || choice == Choice::Speaker);
    if (!m_instead->isEnabled())
        m_instead->clear();
}

RecallOrder RecallDialog::order() const
{
    const Choice choice = chosenIn(m_kind);
    const QStringList words =
        choice == Choice::KillArticle ? m_context.lines : QStringList{m_words->text().simplified()};
    return {kindOf(choice), words, m_instead->text().simplified(), m_reason->text().simplified()};
}

void RecallDialog::look()
{
    m_sought = order();
    m_draft->setEnabled(false);
    const Result<Recall> recall = Recall::of(m_sought);
    if (!recall.ok()) {
        m_message->say(recall.sentence());
        return;
    }
    m_message->setText(tr("Looking…"));
    m_looking.start([this, sought = *recall, file = m_workspace->databaseFile()](const std::stop_token &stop,
                                                                                 const LatestWork::Deliver &deliver) {
        const Result<QList<RecalledArticle>> articles = sweepIn(file, sought, stop);
        deliver([this, articles] { showArticles(articles); });
    });
}

void RecallDialog::lookAgain()
{
    if (!m_sought.words.isEmpty())
        look();
}

void RecallDialog::say(const QString &sentence)
{
    m_message->say(sentence);
}

void RecallDialog::showArticles(const Result<QList<RecalledArticle>> &articles)
{
    m_articles = articles.ok() ? *articles : QList<RecalledArticle>();
    m_list->clear();
    for (const RecalledArticle &article : std::as_const(m_articles)) {
        QTreeWidgetItem *item = itemFor(article);
        m_list->addTopLevelItem(item);
        item->setExpanded(true);
    }
    for (const int column : {1, 2})
        m_list->resizeColumnToContents(column);
    const bool canDraft = std::any_of(m_articles.begin(), m_articles.end(), [](const RecalledArticle &article) {
        return article.standing == RecallStanding::Open;
    });
    m_draft->setEnabled(canDraft && m_workspace->mayApprove());
    if (!articles.ok())
        m_message->say(articles.sentence());
    else if (m_articles.isEmpty())
        m_message->say(tr("Nothing of the kind was approved or exported."));
    else if (canDraft && !m_workspace->mayApprove())
        m_message->say(tr("Articles: %n. Only a chief has the corrections drafted.", nullptr,
                          static_cast<int>(m_articles.size())));
    else
        m_message->say(tr("Articles: %n.", nullptr, static_cast<int>(m_articles.size())));
}

void RecallDialog::draft()
{
    Q_EMIT draftAsked(m_sought, m_articles);
}

} // namespace bluepencil
