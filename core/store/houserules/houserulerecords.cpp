// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/houserulerecords.h"

#include "store/database/database.h"
#include "store/folder/datafolder.h"
#include "store/houserules/newsroomrules.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct HouseRuleRecords {
    Q_DECLARE_TR_FUNCTIONS(HouseRuleRecords)
};

// The words that stand in the database; they never change.
constexpr std::array formNames = {std::pair{HouseRule::Form::Line, "line"_L1},
                                  std::pair{HouseRule::Form::Start, "start"_L1},
                                  std::pair{HouseRule::Form::Pattern, "pattern"_L1}};
constexpr std::array actionNames = {std::pair{HouseRule::Action::Cut, "cut"_L1},
                                    std::pair{HouseRule::Action::NeverCut, "never"_L1},
                                    std::pair{HouseRule::Action::SwitchOff, "off"_L1}};

template <typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    const auto row = std::find_if(names.begin(), names.end(), [value](const auto &r) { return r.first == value; });
    return QString(row->second);
}

template <typename Names>
auto valueIn(const Names &names, const QString &name) -> std::optional<decltype(names.front().first)>
{
    const auto row = std::find_if(names.begin(), names.end(), [&name](const auto &r) { return r.second == name; });
    if (row == names.end())
        return std::nullopt;
    return row->first;
}

Result<KeptHouseRule> ruleOf(const QSqlQuery &row, const Database &database)
{
    const auto form = valueIn(formNames, row.value(2).toString());
    const auto action = valueIn(actionNames, row.value(3).toString());
    const QString text = row.value(1).toString();
    if (!form || !action)
        return Failure{HouseRuleRecords::tr("The house rule “%1” in “%2” is of a kind that this version does not know; "
                                            "delete it, or install a newer Bluepencil.")
                           .arg(text, database.file())};
    return KeptHouseRule{row.value(0).toLongLong(), HouseRule{text, *form, *action, row.value(4).toString()},
                         row.value(5).toString(), row.value(6).toLongLong()};
}

/// Adds a row, under its number where that is free; the number it got. Within a transaction of the caller's.
Result<qint64> insert(const Database &database, const KeptHouseRule &kept)
{
    const HouseRule &rule = kept.rule;
    // One statement counts and writes, so that two programs never give one number twice.
    const auto id = database.value(
        u"INSERT INTO house_rule (id, text, form, action, site, editor, made_at)"
        " SELECT CASE WHEN CAST(? AS BIGINT) > 0 AND NOT EXISTS (SELECT 1 FROM house_rule WHERE id = ?)"
        " THEN CAST(? AS BIGINT) ELSE %1 END, ?, ?, ?, ?, ?, ? RETURNING id"_s.arg(
            database.dialect().nextId("house_rule"_L1)),
        {kept.id, kept.id, kept.id, rule.text, nameIn(formNames, rule.form), nameIn(actionNames, rule.action),
         rule.site.isNull() ? u""_s : rule.site, kept.editor.isNull() ? u""_s : kept.editor, kept.madeAt});
    if (!id)
        return id.failure();
    return id->toLongLong();
}

/// Remembers and forgets the answer no.
Outcome answer(const Database &database, const HouseRuleStep &step)
{
    for (const KeptHouseRule &kept : step.refused) {
        const HouseRule &rule = kept.rule;
        const auto refused = database.run(
            u"INSERT INTO refused_rule (text, form, action, site, editor, refused_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {rule.text, nameIn(formNames, rule.form), nameIn(actionNames, rule.action),
             rule.site.isNull() ? u""_s : rule.site, kept.editor.isNull() ? u""_s : kept.editor, kept.madeAt});
        if (!refused)
            return refused.failure();
    }
    for (const KeptHouseRule &kept : step.allowed) {
        const auto allowed = database.run(u"DELETE FROM refused_rule WHERE text = ? AND action = ?"_s,
                                          {kept.rule.text, nameIn(actionNames, kept.rule.action)});
        if (!allowed)
            return allowed.failure();
    }
    return Done{};
}

/// False when it was not there any more.
Result<bool> remove(const Database &database, const KeptHouseRule &rule)
{
    const auto deleted = database.run(u"DELETE FROM house_rule WHERE id = ? AND text = ? AND made_at = ?"_s,
                                      {rule.id, rule.rule.text, rule.madeAt});
    if (!deleted)
        return deleted.failure();
    return deleted->numRowsAffected() > 0;
}

} // namespace

Result<QList<KeptHouseRule>> houseRulesIn(const Database &database)
{
    auto rows = database.run(u"SELECT id, text, form, action, site, editor, made_at FROM house_rule ORDER BY id"_s);
    if (!rows)
        return rows.failure();
    QList<KeptHouseRule> rules;
    while (rows->next()) {
        const auto rule = ruleOf(*rows, database);
        if (!rule)
            return rule.failure();
        rules.append(*rule);
    }
    return rules;
}

Result<HouseRuleStep> changeHouseRules(const Database &database, HouseRuleStep step)
{
    for (const KeptHouseRule &kept : std::as_const(step.added)) {
        if (const Outcome outcome = checkHouseRule(kept.rule); !outcome)
            return outcome.failure();
    }
    Transaction transaction(database);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun.failure();
    for (const KeptHouseRule &kept : std::as_const(step.removed)) {
        const Result<bool> wasThere = remove(database, kept);
        if (!wasThere)
            return wasThere.failure();
        // Whoever puts another rule in its place has to have seen the one that is there.
        if (!*wasThere && !step.added.isEmpty())
            return Failure{
                HouseRuleRecords::tr("Somebody else changed the house rule “%1” in the meantime; look at the list "
                                     "again.")
                    .arg(kept.rule.text)};
    }
    for (KeptHouseRule &kept : step.added) {
        const Result<qint64> id = insert(database, kept);
        if (!id)
            return id.failure();
        kept.id = *id;
    }
    if (const Outcome answered = answer(database, step); !answered)
        return answered.failure();
    if (const Outcome committed = transaction.commit(); !committed)
        return committed.failure();
    return step;
}

Result<QList<HouseRule>> refusedHouseRules(const Database &database)
{
    auto rows = database.run(u"SELECT text, form, action, site FROM refused_rule ORDER BY refused_at"_s);
    if (!rows)
        return rows.failure();
    QList<HouseRule> rules;
    while (rows->next()) {
        const auto form = valueIn(formNames, rows->value(1).toString());
        const auto action = valueIn(actionNames, rows->value(2).toString());
        if (form && action) // what a later version refused is no rule that this one would propose
            rules.append({rows->value(0).toString(), *form, *action, rows->value(3).toString()});
    }
    return rules;
}

Result<std::shared_ptr<const HouseRules>> loadHouseRules(const Database &database)
{
    const auto kept = houseRulesIn(database);
    if (!kept)
        return kept.failure();
    QList<HouseRule> rules;
    rules.reserve(kept->size());
    for (const KeptHouseRule &rule : *kept)
        rules.append(rule.rule);
    return withNewsroomRules(rules);
}

Result<std::shared_ptr<const HouseRules>> loadHouseRules(const QString &dataFolder)
{
    const auto database = openReviewsToRead(dataFolder);
    if (!database)
        return database.failure();
    return loadHouseRules(**database);
}

} // namespace bluepencil
