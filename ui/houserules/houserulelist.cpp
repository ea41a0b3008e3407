// SPDX-License-Identifier: Apache-2.0
#include "houserules/houserulelist.h"

#include "store/houserules/wordlists.h"
#include "widgets/plainlabel.h"
#include "words/houserulewords.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineColumn = 1;
constexpr int leastOfLine = 150; ///< pixels
constexpr int mostLetters = 20;  ///< of what stands in another column

QTreeWidgetItem *itemFor(const KeptHouseRule &kept)
{
    const QString made = QLocale().toString(QDateTime::fromMSecsSinceEpoch(kept.madeAt).date(), QLocale::ShortFormat);
    auto *item = new QTreeWidgetItem(
        {wordsFor(kept.rule.action), kept.rule.text, whichOf(kept.rule), reachOf(kept.rule), kept.editor, made});
    item->setToolTip(lineColumn, plainToolTip(kept.rule.text));
    return item;
}

/// A rule of the newsroom: whose it is and of which version stand where editors and days do.
QTreeWidgetItem *itemFor(const HouseRule &rule, const FoundRules &newsroom)
{
    auto *item = new QTreeWidgetItem({wordsFor(rule.action), rule.text, whichOf(rule), reachOf(rule), newsroom.origin,
                                      HouseRuleList::tr("version %1").arg(newsroom.version)});
    item->setToolTip(lineColumn, plainToolTip(rule.text));
    QFont slanted = item->font(0); // as what cannot be changed here
    slanted.setItalic(true);
    for (int column = 0; column < item->columnCount(); ++column)
        item->setFont(column, slanted);
    return item;
}

/// What the newsroom gives all its editors, in the order of its file.
QList<HouseRule> newsroomRules()
{
    const std::optional<FoundRules> &found = wordListsInUse().rules;
    return found ? found->rules : QList<HouseRule>();
}

} // namespace

HouseRuleList::HouseRuleList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"houseRulesList"_s);
    setAccessibleName(tr("House rules"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHeaderLabels({tr("Rule"), tr("Line"), tr("Which"), tr("Applies to"), tr("Made by"), tr("On"), tr("Followed"),
                     tr("Overruled")});
    header()->setStretchLastSection(false);
}

/// Each column is as wide as what stands in it, within reason.
void HouseRuleList::showEvent(QShowEvent *event)
{
    const int widest = mostLetters * fontMetrics().averageCharWidth();
    for (int column = 0; column < columnCount(); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column), widest));
    }
    spreadLine();
    QTreeWidget::showEvent(event);
}

void HouseRuleList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    spreadLine();
}

/// The line takes what the others leave.
void HouseRuleList::spreadLine()
{
    const QHeaderView *sections = header();
    const int others = sections->length() - sections->sectionSize(lineColumn);
    setColumnWidth(lineColumn, std::max(leastOfLine, viewport()->width() - others));
}

void HouseRuleList::fill(const QList<KeptHouseRule> &rules, const QList<qint64> &chosen, const QList<HouseRule> &read)
{
    const QSignalBlocker quiet(this);
    m_rules = rules;
    clear();
    QTreeWidgetItem *first = nullptr;
    const auto append = [&](QTreeWidgetItem *item, bool isChosen) {
        addTopLevelItem(item);
        item->setSelected(isChosen);
        if (isChosen && !first)
            first = item;
    };
    for (const KeptHouseRule &kept : std::as_const(m_rules))
        append(itemFor(kept), chosen.contains(kept.id));
    const QList<HouseRule> given = newsroomRules();
    for (const HouseRule &rule : given)
        append(itemFor(rule, *wordListsInUse().rules), read.contains(rule));
    if (first)
        setCurrentItem(first, 0, QItemSelectionModel::NoUpdate);
    showTallies();
}

void HouseRuleList::setTallies(const QHash<qint64, RuleTally> &tallies)
{
    m_tallies = tallies;
    showTallies();
}

/// A rule that only protects suggests nothing that could be followed.
void HouseRuleList::showTallies()
{
    constexpr int followedColumn = 6;
    for (int row = 0; row < topLevelItemCount() && row < m_rules.size(); ++row) {
        if (m_rules.at(row).rule.action != HouseRule::Action::Cut)
            continue;
        const RuleTally tally = m_tallies.value(m_rules.at(row).id);
        topLevelItem(row)->setText(followedColumn, QLocale().toString(tally.followed));
        topLevelItem(row)->setText(followedColumn + 1, QLocale().toString(tally.overruled));
    }
}

QList<KeptHouseRule> HouseRuleList::chosen() const
{
    QList<KeptHouseRule> rules;
    for (int row = 0; row < topLevelItemCount() && row < m_rules.size(); ++row) {
        if (topLevelItem(row)->isSelected())
            rules.append(m_rules.at(row));
    }
    return rules;
}

/// Those that are read here only; in the order of the list they stand behind one's own.
QList<HouseRule> HouseRuleList::chosenOfNewsroom() const
{
    QList<HouseRule> rules;
    const QList<HouseRule> given = newsroomRules();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QTreeWidgetItem *row = topLevelItem(static_cast<int>(m_rules.size() + i));
        if (row && row->isSelected())
            rules.append(given.at(i));
    }
    return rules;
}

} // namespace bluepencil
