// SPDX-License-Identifier: Apache-2.0
#include "store/figures/figuresreport.h"

#include "formats/writer/htmltext.h"
#include "formats/writer/jsonwriter.h"
#include "store/database/database.h"
#include "store/database/serveraddress.h"
#include "store/folder/datafolder.h"
#include "store/houserules/houserulerecords.h"
#include "store/schema/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(FiguresReport)
};

/// A part of the page: what it is about, the heads of its columns, its rows.
struct Section {
    QString heading;
    QStringList head;
    QList<QStringList> rows;
    QString remark = {};
};

double precisionOf(const RuleFigure &figure)
{
    return static_cast<double>(figure.right) / static_cast<double>(figure.right + figure.wrong);
}

QString counted(qsizetype number)
{
    return QLocale().toString(number);
}

QString share(double part)
{
    constexpr double all = 100;
    return Report::tr("%1%", "a share in a hundred").arg(std::lround(part * all));
}

QString minutesIn(const WorkFigures &figures)
{
    return figures.minutes ? counted(*figures.minutes) : Report::tr("not told");
}

QString ruleWords(const QString &rule)
{
    return rule.isEmpty() ? Report::tr("a rule of another version") : rule;
}

Section workSection(const DayFigures &day)
{
    Section section{Report::tr("The figures of %1").arg(QLocale().toString(day.day, QLocale::LongFormat)),
                    {QString(), Report::tr("All"), Report::tr("You")},
                    {}};
    const auto add = [&](const QString &what, qsizetype all, qsizetype own) {
        section.rows.append({what, counted(all), day.editor.isEmpty() ? QString() : counted(own)});
    };
    add(Report::tr("Articles"), day.all.articles, day.own.articles);
    add(Report::tr("Editions approved"), day.all.approved, day.own.approved);
    add(Report::tr("Stops decided"), day.all.stops, day.own.stops);
    add(Report::tr("Keys that changed something"), day.all.keys, day.own.keys);
    section.rows.append({Report::tr("Minutes"), minutesIn(day.all), minutesIn(day.own)});
    section.remark = Report::tr("Minutes are those between decisions that follow each other within five. Yours are "
                                "told to you alone, those of all from three editors on. Keys that only move are not "
                                "recorded.");
    return section;
}

Section ruleSection(const DayFigures &day)
{
    Section section{Report::tr("What each rule got right that day, in suggestions"),
                    {Report::tr("Rule"), Report::tr("Right"), Report::tr("Wrong"), Report::tr("Precision")},
                    {}};
    for (const RuleFigure &figure : day.rules)
        section.rows.append(
            {ruleWords(figure.rule), counted(figure.right), counted(figure.wrong), share(precisionOf(figure))});
    section.remark = Report::tr("Cuts that no rule had suggested: %1.").arg(counted(day.ownCuts));
    return section;
}

/// What became of a rule in a source.
QString stateOf(const FiguresReport &report, const RuleAnswers &answers)
{
    if (report.isOff(answers))
        return Report::tr("switched off");
    return isOverruled(answers) ? Report::tr("overruled") : QString();
}

Section sourceSection(const FiguresReport &report)
{
    Section section{Report::tr("What each rule got right in each source, in articles of all days"),
                    {Report::tr("Rule"), Report::tr("Source"), Report::tr("Right"), Report::tr("Wrong"),
                     Report::tr("Precision"), QString()},
                    {},
                    Report::tr("A rule that is overruled is offered to be switched off in the house rules.")};
    for (const RuleAnswers &each : report.answers)
        section.rows.append({each.rule, each.site, counted(each.followed), counted(each.overruled),
                             share(each.precision()), stateOf(report, each)});
    return section;
}

QList<Section> sectionsOf(const FiguresReport &report)
{
    const QList<Section> ofDay = {workSection(report.day), ruleSection(report.day)};
    return report.hasAnswers ? ofDay + QList<Section>{sourceSection(report)} : ofDay;
}

QString htmlOf(const Section &section)
{
    QString html = u"<h2>%1</h2>\n"_s.arg(htmlEscaped(section.heading));
    if (section.rows.isEmpty()) {
        html += u"<p>%1</p>\n"_s.arg(htmlEscaped(Report::tr("Nothing was decided.")));
    } else {
        html += u"<table cellpadding=\"4\">\n"_s + htmlRow(section.head, u"th"_s);
        for (const QStringList &row : section.rows)
            html += htmlRow(row, u"td"_s);
        html += u"</table>\n"_s;
    }
    return section.remark.isEmpty() ? html : html + u"<p>%1</p>\n"_s.arg(htmlEscaped(section.remark));
}

/// Columns as wide as what stands in them.
QString textOf(const Section &section)
{
    QString text = section.heading + u'\n';
    QList<qsizetype> widths;
    const QList<QStringList> rows = QList<QStringList>{section.head} + section.rows;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    if (section.rows.isEmpty())
        text += u"  "_s + Report::tr("Nothing was decided.") + u'\n';
    for (const QStringList &row : section.rows.isEmpty() ? QList<QStringList>() : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += u"  "_s + row.at(i).leftJustified(widths.at(i));
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return section.remark.isEmpty() ? text : text + u"  "_s + section.remark + u'\n';
}

void write(JsonWriter &json, const WorkFigures &figures)
{
    json.member("articles"_L1, qint64{figures.articles});
    json.member("approved"_L1, qint64{figures.approved});
    json.member("stops"_L1, qint64{figures.stops});
    json.member("keys"_L1, qint64{figures.keys});
    json.member("minutes"_L1, figures.minutes ? QJsonValue(qint64{*figures.minutes}) : QJsonValue());
}

void write(JsonWriter &json, const RuleFigure &figure)
{
    json.beginObject();
    json.member("rule"_L1, figure.rule.isEmpty() ? QJsonValue() : QJsonValue(figure.rule));
    json.member("right"_L1, qint64{figure.right});
    json.member("wrong"_L1, qint64{figure.wrong});
    json.member("precision"_L1, precisionOf(figure));
    json.endObject();
}

void write(JsonWriter &json, const FiguresReport &report, const RuleAnswers &answers)
{
    json.beginObject();
    json.member("rule"_L1, answers.rule);
    json.member("site"_L1, answers.isOfFolder ? QJsonValue() : QJsonValue(answers.site));
    json.member("source"_L1, answers.site);
    json.member("right"_L1, qint64{answers.followed});
    json.member("wrong"_L1, qint64{answers.overruled});
    json.member("precision"_L1, answers.precision());
    json.member("overruled"_L1, isOverruled(answers));
    json.member("switched_off"_L1, report.isOff(answers));
    json.endObject();
}

/// What was seen of the articles of a folder; nothing is made where nothing is.
QList<Glance> seenIn(const QString &folder)
{
    const QString place = isServerAddress(folder) ? sharedFolder(folder) : folder;
    return QFileInfo(QDir(place).filePath(u"cache.sqlite"_s)).isFile() ? Glances(place).all() : QList<Glance>();
}

Result<FiguresReport> figures(const Database &database, const QString &folder, QDate day,
                              const std::function<void(const FiguresReport &)> &early, const std::stop_token &stop)
{
    const Result<DayFigures> figures = dayFigures(database, day, stop);
    if (!figures)
        return figures.failure();
    if (early)
        early({*figures, {}, {}, false});
    const Result<QList<RuleAnswers>> answers = ruleAnswers(database, seenIn(folder), 0, stop);
    if (!answers)
        return answers.failure();
    const Result<QList<KeptHouseRule>> kept = houseRulesIn(database);
    if (!kept)
        return kept.failure();
    FiguresReport report{*figures, *answers, {}};
    for (const KeptHouseRule &each : *kept)
        report.rules.append(each.rule);
    return report;
}

} // namespace

bool FiguresReport::isOff(const RuleAnswers &of) const
{
    return std::any_of(rules.begin(), rules.end(), [&of](const HouseRule &rule) {
        const bool reaches = rule.site.isEmpty() || rule.site.compare(of.site, Qt::CaseInsensitive) == 0;
        return rule.action == HouseRule::Action::SwitchOff && rule.text == of.rule && reaches;
    });
}

QByteArray figuresJson(const FiguresReport &report)
{
    const DayFigures &day = report.day;
    JsonWriter json;
    json.beginObject();
    json.member("day"_L1, day.day.toString(Qt::ISODate));
    json.member("editors"_L1, qint64{day.editors});
    write(json, day.all);
    json.key("own"_L1);
    if (day.editor.isEmpty()) {
        json.value(QJsonValue());
    } else {
        json.beginObject();
        json.member("editor"_L1, day.editor);
        write(json, day.own);
        json.endObject();
    }
    json.member("own_cuts"_L1, qint64{day.ownCuts});
    json.key("rules"_L1);
    json.beginArray();
    for (const RuleFigure &figure : day.rules)
        write(json, figure);
    json.endArray();
    json.key("sources"_L1);
    json.beginArray();
    for (const RuleAnswers &answers : report.answers)
        write(json, report, answers);
    json.endArray();
    json.endObject();
    return json.json() + '\n';
}

QByteArray figuresText(const FiguresReport &report)
{
    QStringList texts;
    for (const Section &section : sectionsOf(report))
        texts.append(textOf(section));
    return texts.join(u'\n').toUtf8();
}

QString figuresPage(const FiguresReport &report)
{
    QString html;
    for (const Section &section : sectionsOf(report))
        html += htmlOf(section);
    return html;
}

Result<FiguresReport> figuresOf(const QString &dataFolder, QDate day)
{
    const auto database = openReviewsToRead(dataFolder);
    if (!database)
        return database.failure();
    if (const Outcome current = isBroughtUp(**database); !current)
        return current.failure();
    return figures(**database, dataFolder, day, {}, {});
}

Result<FiguresReport> figuresIn(const QString &databaseFile, const QString &folder, QDate day,
                                const std::function<void(const FiguresReport &)> &early, const std::stop_token &stop)
{
    const auto database = Database::open(databaseFile);
    return database ? figures(**database, folder, day, early, stop) : database.failure();
}

} // namespace bluepencil
