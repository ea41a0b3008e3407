// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/houserulefile.h"

#include "formats/reader/file.h"
#include "store/houserules/houseruleedits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct HouseRuleFile {
    Q_DECLARE_TR_FUNCTIONS(HouseRuleFile)
};

constexpr std::array actions{std::pair(HouseRule::Action::Cut, "cut"_L1),
                             std::pair(HouseRule::Action::NeverCut, "never"_L1),
                             std::pair(HouseRule::Action::SwitchOff, "off"_L1)};
constexpr std::array forms{std::pair(HouseRule::Form::Line, "line"_L1), std::pair(HouseRule::Form::Start, "start"_L1),
                           std::pair(HouseRule::Form::Pattern, "pattern"_L1)};
constexpr auto everySite = "*"_L1;
constexpr auto head = "# Bluepencil house rules: cut or never, line or start or pattern, site or *, then the text.\n"
                      "# off line, site or *, then the name: a rule of the program that is switched off there.\n"
                      "# Articles that name no site have their folder for one. One with spaces stands in \"marks\".\n";

template <typename Value, size_t Size>
QLatin1StringView nameIn(const std::array<std::pair<Value, QLatin1StringView>, Size> &names, Value value)
{
    return std::find_if(names.begin(), names.end(), [value](const auto &each) { return each.first == value; })->second;
}

template <typename Value, size_t Size>
std::optional<Value> valueIn(const std::array<std::pair<Value, QLatin1StringView>, Size> &names, const QString &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&name](const auto &each) { return each.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

/// A site's own name, or a folder's, may have spaces: then it stands in quotation marks, those in it twice.
QString written(QString site)
{
    static const QRegularExpression needsMarks(u"[\\s\":]"_s);
    if (site.isEmpty())
        return everySite;
    return site.contains(needsMarks) ? u'"' + site.simplified().replace(u'"', "\"\""_L1) + u'"' : site;
}

/// Nothing for a line that is no rule.
std::optional<HouseRule> ruleIn(const QString &line)
{
    static const QRegularExpression form(u"^(\\S+) (\\S+) (?:\"((?:[^\"]|\"\")+)\"|(\\S+)): (.*)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    const auto action = valueIn(actions, match.captured(1));
    const auto how = valueIn(forms, match.captured(2));
    if (!match.hasMatch() || !action || !how)
        return std::nullopt;
    const QString site = match.captured(4) == everySite ? QString()
                         : match.captured(3).isEmpty()  ? match.captured(4)
                                                        : match.captured(3).replace("\"\""_L1, "\""_L1);
    return HouseRule{match.captured(5), *how, *action, site};
}

} // namespace

QByteArray houseRulesToText(const QList<HouseRule> &rules)
{
    QByteArray text = head;
    for (const HouseRule &rule : rules) {
        text += u"%1 %2 %3: %4\n"_s
                    .arg(QString(nameIn(actions, rule.action)), QString(nameIn(forms, rule.form)), written(rule.site),
                         rule.form == HouseRule::Form::Pattern ? rule.text : rule.text.simplified())
                    .toUtf8();
    }
    return text;
}

Result<QList<HouseRule>> houseRulesFromText(const QByteArray &text)
{
    QList<HouseRule> rules;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto rule = ruleIn(line);
        if (!rule)
            return Failure{HouseRuleFile::tr("has no house rule in line %1 (“%2”); write one as “cut line *: text”.")
                               .arg(i + 1)
                               .arg(line)};
        if (const Outcome good = checkHouseRule(*rule); !good)
            return Failure{HouseRuleFile::tr("has a house rule in line %1 that cannot be used. %2")
                               .arg(i + 1)
                               .arg(good.sentence())};
        rules.removeIf([&rule](const HouseRule &other) { return isAboutTheSame(other, *rule); });
        rules.append(*rule);
    }
    return rules;
}

Result<QList<HouseRule>> readHouseRules(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.failure();
    const Result<QList<HouseRule>> rules = houseRulesFromText(*bytes);
    return rules ? rules : withName(path, rules.failure());
}

} // namespace bluepencil
