// SPDX-License-Identifier: Apache-2.0
#include "store/custody/custodyreport.h"

#include "detect/findings/rulename.h"
#include "formats/writer/htmltext.h"
#include "formats/writer/jsonwriter.h"
#include "formats/writer/paper.h"
#include "review/decisionnames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(CustodyReport)
};

QString stamp(qint64 when)
{
    return when == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(Qt::ISODate);
}

/// Null for what nobody said.
QJsonValue known(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString ruleOf(const Decision &decision)
{
    return ruleNamed(decision.finding, decision.kind, decision.span);
}

void write(JsonWriter &json, QLatin1StringView name, const std::optional<Decision> &decision)
{
    json.key(name);
    if (!decision) {
        json.value(QJsonValue());
        return;
    }
    const bool onFinding = !decision->finding.isNull();
    json.beginObject();
    json.member("decision"_L1, nameOf(decision->verb));
    json.member("kind"_L1, onFinding ? QJsonValue(nameOf(decision->kind)) : QJsonValue());
    json.member("category"_L1, onFinding ? QJsonValue(nameOf(decision->category)) : QJsonValue());
    json.member("rule"_L1, known(ruleOf(*decision)));
    json.member("reason"_L1, known(decision->reason));
    json.member("cut_reason"_L1,
                decision->cutReason == CutReason::Unsaid ? QJsonValue() : QJsonValue(nameOf(decision->cutReason)));
    json.member("words"_L1, known(decision->words));
    json.endObject();
}

void write(JsonWriter &json, const LogEntry &step)
{
    json.beginObject();
    json.member("sequence"_L1, static_cast<qint64>(step.sequence));
    json.member("editor"_L1, known(step.editor));
    json.member("when"_L1, known(stamp(step.when)));
    write(json, "before"_L1, step.change.before);
    write(json, "after"_L1, step.change.after);
    json.endObject();
}

void write(JsonWriter &json, const CustodyEdition &edition)
{
    json.beginObject();
    json.member("edition"_L1, qint64{edition.number});
    json.member("approved_by"_L1, known(edition.editor));
    json.member("approved"_L1, known(stamp(edition.when)));
    json.member("correction"_L1, known(edition.reason));
    json.member("sha256"_L1, edition.hash);
    json.member("fate"_L1, nameOf(edition.fate));
    json.member("text"_L1, edition.text);
    json.key("files"_L1);
    json.beginArray();
    for (const ExportRecord &file : edition.files) {
        json.beginObject();
        json.member("file"_L1, file.path);
        json.member("format"_L1, file.format);
        json.member("editor"_L1, known(file.editor));
        json.member("when"_L1, known(stamp(file.when)));
        json.member("sha256"_L1, known(file.hash));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void write(JsonWriter &json, const Erasure &erasure)
{
    json.beginObject();
    json.member("erased"_L1, erasure.kind == ErasureKind::Name ? "name"_L1 : "bytes"_L1);
    json.member("editor"_L1, known(erasure.editor));
    json.member("when"_L1, known(stamp(erasure.when)));
    json.member("reason"_L1, known(erasure.reason));
    json.endObject();
}

QByteArray lineOf(const Custody &custody)
{
    const bool wasScraped = !custody.place.isEmpty();
    JsonWriter json;
    json.beginObject();
    json.member("article"_L1, custody.path);
    json.member("record"_L1, known(custody.record));
    json.member("title"_L1, known(custody.title));
    json.member("encoding"_L1, custody.encoding);
    json.member("raw_sha256"_L1, custody.bytesHash);
    json.member("raw_bytes"_L1, custody.byteCount);
    json.member("raw_kept"_L1, custody.isKept);
    json.member("text_sha256"_L1, custody.textHash);
    json.member("opened"_L1, known(stamp(custody.openedAt)));
    json.member("start"_L1, wasScraped ? QJsonValue(qint64{custody.place.start()}) : QJsonValue());
    json.member("end"_L1, wasScraped ? QJsonValue(qint64{custody.place.end()}) : QJsonValue());
    json.member("scraped"_L1, known(custody.scraped));
    json.key("steps"_L1);
    json.beginArray();
    for (const LogEntry &step : custody.steps)
        write(json, step);
    json.endArray();
    json.key("editions"_L1);
    json.beginArray();
    for (const CustodyEdition &edition : custody.editions)
        write(json, edition);
    json.endArray();
    json.key("erasures"_L1);
    json.beginArray();
    for (const Erasure &erasure : custody.erasures)
        write(json, erasure);
    json.endArray();
    json.endObject();
    return json.json() + '\n';
}

QString table(const QStringList &head, const QList<QStringList> &rows)
{
    QString html = u"<table>\n"_s + htmlRow(head, u"th"_s);
    for (const QStringList &cells : rows)
        html += htmlRow(cells, u"td"_s);
    return html + u"</table>\n"_s;
}

QString paragraph(const QString &sentence)
{
    return u"<p>%1</p>\n"_s.arg(htmlEscaped(sentence));
}

QString fateSentence(const CustodyEdition &edition)
{
    switch (edition.fate) {
    case Fate::Published:
        return Report::tr("went out as scraped");
    case Fate::Changed:
        return Report::tr("went out as “%1”").arg(edition.text);
    case Fate::Removed:
        return Report::tr("did not go out");
    case Fate::Added:
        return Report::tr("went out; these are the editor’s own words");
    }
    Q_UNREACHABLE();
}

/// What a verb did, for somebody who has never seen the window.
QString wordsFor(Verb verb)
{
    switch (verb) {
    case Verb::Cut:
        return Report::tr("cut, as was suggested");
    case Verb::Keep:
        return Report::tr("kept, against a suggestion");
    case Verb::MoveToCredit:
        return Report::tr("moved to the credits");
    case Verb::OwnCut:
        return Report::tr("cut, without a suggestion");
    case Verb::Restore:
        return Report::tr("brought back");
    case Verb::Replace:
        return Report::tr("replaced");
    case Verb::QuoteChecked:
        return Report::tr("quote checked");
    case Verb::QuoteWrong:
        return Report::tr("speaker corrected");
    case Verb::Note:
        return Report::tr("note");
    case Verb::Query:
        return Report::tr("query");
    case Verb::Answer:
        return Report::tr("answer");
    }
    return {};
}

QString whatHappened(const LogEntry &step)
{
    if (!step.change.after)
        return Report::tr("taken back: %1").arg(wordsFor(step.change.before->verb));
    const Decision &decision = *step.change.after;
    const QString what = wordsFor(decision.verb);
    return decision.words.isEmpty() ? what : Report::tr("%1: “%2”").arg(what, decision.words);
}

QString wordsFor(CutReason reason)
{
    switch (reason) {
    case CutReason::Unsaid:
        break;
    case CutReason::Length:
        return Report::tr("for length");
    case CutReason::Legal:
        return Report::tr("for legal reasons");
    case CutReason::Taste:
        return Report::tr("a matter of taste");
    }
    return {};
}

/// The reason as it was shown, and the rule behind it.
QString reasonOf(const LogEntry &step)
{
    const Decision &decision = step.change.after ? *step.change.after : *step.change.before;
    QStringList parts = {wordsFor(decision.cutReason), decision.reason};
    if (const QString rule = ruleOf(decision); !rule.isEmpty())
        parts.append(Report::tr("Rule: %1.").arg(rule));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString stepsOf(const Custody &custody)
{
    if (custody.steps.isEmpty())
        return paragraph(Report::tr("Nobody decided anything at this place."));
    QList<QStringList> rows;
    for (const LogEntry &step : custody.steps)
        rows.append({stamp(step.when), step.editor, whatHappened(step), reasonOf(step)});
    return table({Report::tr("When"), Report::tr("Who"), Report::tr("What"), Report::tr("Why, as it was shown")}, rows);
}

QString editionsOf(const Custody &custody)
{
    if (custody.editions.isEmpty())
        return paragraph(Report::tr("This article was not approved."));
    QList<QStringList> rows;
    for (const CustodyEdition &edition : custody.editions) {
        QStringList files;
        for (const ExportRecord &file : edition.files)
            files.append(Report::tr("%1 (%2, by %3, %4)").arg(file.path, file.format, file.editor, stamp(file.when)));
        rows.append({QString::number(edition.number), fateSentence(edition), edition.editor, stamp(edition.when),
                     edition.reason, files.join("; "_L1)});
    }
    return table({Report::tr("Edition"), Report::tr("The words"), Report::tr("Approved by"), Report::tr("When"),
                  Report::tr("Correction"), Report::tr("Written to")},
                 rows);
}

QString hashesOf(const Custody &custody)
{
    QList<QStringList> rows = {{Report::tr("the bytes that were scraped"), custody.bytesHash},
                               {Report::tr("the text that they gave"), custody.textHash}};
    for (const CustodyEdition &edition : custody.editions) {
        rows.append({Report::tr("the text of edition %1").arg(edition.number), edition.hash});
        for (const ExportRecord &file : edition.files) {
            if (!file.hash.isEmpty())
                rows.append({file.path, file.hash});
        }
    }
    return table({Report::tr("Of"), Report::tr("SHA-256")}, rows);
}

QString erasuresOf(const Custody &custody)
{
    QString html;
    for (const Erasure &erasure : custody.erasures)
        html += paragraph(
            erasure.kind == ErasureKind::Name
                ? Report::tr("A person’s name was removed from this record on %1 by %2. Why: %3")
                      .arg(stamp(erasure.when), erasure.editor, erasure.reason)
                : Report::tr("Scraped bytes were purged on %1 by %2.").arg(stamp(erasure.when), erasure.editor));
    return html;
}

QString sectionOf(const Custody &custody)
{
    const QString name = custody.title.isEmpty() ? custody.path : custody.title;
    QString html = u"<h2>%1</h2>\n"_s.arg(htmlEscaped(name));
    const QString file = custody.record.isEmpty() ? custody.path : custody.path + u" · "_s + custody.record;
    html += paragraph(Report::tr("Scraped file: %1. Bytes: %2, read as %3.")
                          .arg(file, QString::number(custody.byteCount), custody.encoding));
    if (!custody.isKept)
        html +=
            paragraph(Report::tr("The bytes were purged, as the rule of retention asks. Their hash, what was decided "
                                 "and what went out were kept."));
    if (!custody.scraped.isEmpty())
        html += u"<blockquote>%1</blockquote>\n"_s.arg(htmlEscaped(custody.scraped));
    return html + erasuresOf(custody) + stepsOf(custody) + editionsOf(custody) + hashesOf(custody);
}

/// The moment that the PDF names as its own: that of the last thing it tells, so that it is the same each time.
qint64 momentOf(const QList<Custody> &places)
{
    qint64 last = 0;
    for (const Custody &custody : places) {
        for (const LogEntry &step : custody.steps)
            last = std::max(last, step.when);
        for (const CustodyEdition &edition : custody.editions)
            last = std::max(last, edition.when);
    }
    return last;
}

} // namespace

QByteArray custodyJson(const QList<Custody> &places)
{
    QByteArray lines;
    for (const Custody &custody : places)
        lines += lineOf(custody);
    return lines;
}

QByteArray custodyPage(const QString &words, const QList<Custody> &places)
{
    const QString language = Report::tr("en", "the language of this page, as HTML names it");
    QString html = u"<!DOCTYPE html>\n<html lang=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
                   "<style>body{font:16px/1.5 serif;max-width:60em;margin:2em auto;padding:0 1em}"
                   "table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.3em;text-align:left;"
                   "vertical-align:top;overflow-wrap:anywhere}</style>\n</head>\n<body>\n"_s.arg(
                       htmlEscaped(Report::tr("What became of these words")), language);
    html += u"<h1>%1</h1>\n"_s.arg(htmlEscaped(Report::tr("What became of these words")));
    html += u"<blockquote>%1</blockquote>\n"_s.arg(htmlEscaped(words));
    html += paragraph(Report::tr("Found at %n places. All times are UTC.", nullptr, static_cast<int>(places.size())));
    for (const Custody &custody : places)
        html += sectionOf(custody);
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

Result<QByteArray> custodyPdf(const QString &words, const QList<Custody> &places)
{
    return writeRecordPdf(custodyPage(words, places), momentOf(places));
}

} // namespace bluepencil
